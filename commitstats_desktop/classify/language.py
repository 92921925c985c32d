"""The language of a file, by GitHub Linguist's file names and extensions."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from commitstats_desktop import paths


@dataclass(frozen=True)
class _Languages:
    by_filename: dict[str, str]
    by_extension: dict[str, str]
    colors: dict[str, str] = field(default_factory=dict)


@lru_cache(maxsize=1)
def _languages() -> _Languages:
    data = _load("languages.json")
    by_filename = {
        filename: name for name, entry in data.items() for filename in entry.get("filenames", ())
    }
    by_extension = _by_extension(data) | _load("defaults.json")
    colors = {name: entry["color"] for name, entry in data.items() if "color" in entry}
    return _Languages(by_filename, by_extension, colors)


def _load(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(paths.resource(f"linguist/{name}").read_text("utf-8"))
    return loaded


def _by_extension(data: dict[str, Any]) -> dict[str, str]:
    """The language whose own extension it is, of those the largest by number of extensions."""
    claims: dict[str, tuple[bool, int, str]] = {}
    for name, entry in data.items():
        extensions = entry.get("extensions", ())
        for rank, extension in enumerate(extensions):
            claim = (rank == 0, len(extensions), name)
            claims[extension.lower()] = max(claim, claims.get(extension.lower(), claim))
    return {extension: claim[2] for extension, claim in claims.items()}


@lru_cache(maxsize=16_384)
def language_of(path: bytes) -> str | None:
    """Linguist's name of the language, None where the name does not tell."""
    languages = _languages()
    filename = path.rpartition(b"/")[2].decode("utf-8", "replace")
    if filename in languages.by_filename:
        return languages.by_filename[filename]
    lowered = filename.lower()
    start = lowered.find(".")
    while start >= 0:
        if lowered[start:] in languages.by_extension:
            return languages.by_extension[lowered[start:]]
        start = lowered.find(".", start + 1)
    return None


def color_of(language: str) -> str | None:
    """Linguist's colour of a language as `#RRGGBB`."""
    return _languages().colors.get(language)
