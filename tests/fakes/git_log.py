"""What Git itself says: `git log --no-merges --numstat -M -z`, taken apart here."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from tests.fakes.repositories import run_git

ISOLATED = ("-c", "core.bare=true", "-c", "core.attributesFile=/dev/null", "--no-replace-objects")
"""A bare repository has no working tree to take attributes from; this makes any look like one."""

_ROW = re.compile(rb"\n?(\d+|-)\t(\d+|-)\t", re.DOTALL)
_OID = re.compile(rb"\n?([0-9a-f]{40})")


class NumstatRow(NamedTuple):
    """A changed file; lines are None where Git prints a dash."""

    commit: str
    old_path: bytes | None
    path: bytes
    added: int | None
    removed: int | None


def numstat(git_dir: Path, *revisions: str, options: tuple[str, ...] = ()) -> list[NumstatRow]:
    """Rows of every commit that is no merge, sorted."""
    printed = run_git(
        git_dir,
        *ISOLATED,
        "--git-dir=.",
        "log",
        "--no-merges",
        "--numstat",
        *options,
        "-M",
        "-z",
        "--format=%H",
        *(revisions or ("HEAD",)),
        "--",
    )
    tokens = iter(printed.split(b"\0"))
    rows: list[NumstatRow] = []
    commit = ""
    for token in tokens:
        if match := _ROW.match(token):
            path = token[match.end() :]
            old = None if path else next(tokens)
            added, removed = (None if text == b"-" else int(text) for text in match.groups())
            rows.append(NumstatRow(commit, old, path or next(tokens), added, removed))
        elif match := _OID.fullmatch(token):
            commit = match[1].decode()
        else:
            assert not token.strip(), f"git log printed {token!r}"
    return sorted(rows, key=lambda row: (row.commit, row.path))


def commits(git_dir: Path, *revisions: str) -> list[str]:
    """Every commit behind some revisions, merges too."""
    printed = run_git(
        git_dir, *ISOLATED, "--git-dir=.", "log", "--format=%H", *(revisions or ("HEAD",)), "--"
    )
    return sorted(printed.decode().split())


def subjects(git_dir: Path) -> dict[str, str]:
    """The first paragraph of every message as Git prints it."""
    printed = run_git(git_dir, *ISOLATED, "--git-dir=.", "log", "-z", "--format=%H%s")
    texts = printed.decode("utf-8", "replace").split("\0")
    return {text[:40]: text[40:] for text in texts if text}
