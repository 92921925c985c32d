"""What the person's own Git configuration says of them, read as text; nothing is executed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

SIZE_LIMIT = 1 << 20
INCLUDE_DEPTH = 3

ADDRESS = re.compile(r"^[^\s@<>]+@[^\s@<>]+$")
_SECTION = re.compile(r"^\s*\[\s*([\w.-]+)")
_ENTRY = re.compile(r"^\s*(email|name|path)\s*=\s*\"?([^\"#;]+?)\"?\s*(?:[#;].*)?$", re.IGNORECASE)


def emails_of_git(home: Path | None = None) -> list[str]:
    """Every `user.email` of the person's configuration, also of the files it includes.

    Files for certain folders (`includeIf`) are where an address for work usually stands.
    """
    found = (value for key, value in _of_the_person(home) if key == "email")
    return list(dict.fromkeys(value for value in found if ADDRESS.match(value)))


def name_of_git(home: Path | None = None) -> str:
    """The first `user.name` of the same files; empty where there is none."""
    return next((value for key, value in _of_the_person(home) if key == "name"), "")


def _of_the_person(home: Path | None) -> Iterator[tuple[str, str]]:
    base = home or Path.home()
    config = Path(os.environ.get("XDG_CONFIG_HOME") or base / ".config")
    for path in (base / ".gitconfig", config / "git" / "config"):
        yield from _entries_in(path, base, INCLUDE_DEPTH)


def _entries_in(path: Path, home: Path, depth: int) -> Iterator[tuple[str, str]]:
    """What stands in a section `user`, here and in the files that are included."""
    section = ""
    for line in _lines(path):
        if match := _SECTION.match(line):
            section = match[1].lower()
        elif entry := _ENTRY.match(line):
            key, value = entry[1].lower(), entry[2]
            if section == "user":
                yield key, value
            elif section in ("include", "includeif") and key == "path" and depth:
                yield from _entries_in(_included(path, value, home), home, depth - 1)


def _included(path: Path, value: str, home: Path) -> Path:
    if value.startswith("~/"):
        return home / value[2:]
    return path.parent / value


def _lines(path: Path) -> list[str]:
    try:
        if not path.is_file() or path.stat().st_size > SIZE_LIMIT:
            return []
        return path.read_text("utf-8", "replace").splitlines()
    except (OSError, ValueError):
        return []
