"""The tables of GitHub Linguist that come with the app: languages by name, ending and alias."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from commitstats_desktop import paths

CLASSIFIER_VERSION = 5
"""Raised whenever a rule of `classify/` or of the tables can decide another way than before: rows keep
it, and those of an older one are decided again."""

Names = tuple[str, ...]


@dataclass(frozen=True)
class Languages:
    """Who claims what; several languages stand in the order of Linguist's list."""

    by_filename: Mapping[str, Names]
    by_extension: Mapping[str, Names]
    by_interpreter: Mapping[str, Names]
    by_alias: Mapping[str, str]
    default_of: Mapping[str, str]
    """Extension of several languages to the one that stands when nothing else tells."""

    generic: Names
    """Endings that mean nothing without content."""

    entries: Mapping[str, Mapping[str, Any]]


@lru_cache(maxsize=1)
def languages() -> Languages:
    """The tables, read once a process."""
    entries = load("languages.json")
    return Languages(
        _claims(entries, "filenames"),
        _claims(entries, "extensions"),
        _claims(entries, "interpreters"),
        _aliases(entries),
        load("defaults.json"),
        tuple(load("generic.json")["extensions"]),
        entries,
    )


def load(name: str) -> dict[str, Any]:
    """One file of `resources/linguist/`."""
    loaded: dict[str, Any] = json.loads(paths.resource(f"linguist/{name}").read_text("utf-8"))
    return loaded


def color_of(language: str) -> str | None:
    """Linguist's colour of a language as `#RRGGBB`; a language without one has its group's."""
    color: str | None = languages().entries.get(language, {}).get("color")
    group = group_of(language)
    return color if color or group == language else color_of(group)


def group_of(language: str) -> str:
    """The language under which Linguist counts it: JSX is JavaScript; mostly itself."""
    group: str = languages().entries.get(language, {}).get("group", language)
    return group


def type_of(language: str | None) -> str | None:
    """`programming`, `markup`, `data` or `prose`; None for no language."""
    kind: str | None = languages().entries.get(language or "", {}).get("type")
    return kind


def language_by_alias(alias: str) -> str | None:
    """The language somebody means by a name in a modeline or an attribute."""
    lowered = alias.lower()
    by_alias = languages().by_alias
    return by_alias.get(lowered) or by_alias.get(lowered.partition(",")[0])


def extension_of(filename: str) -> str | None:
    """The longest ending, in lower case, that any language claims."""
    by_extension = languages().by_extension
    lowered = filename.lower()
    start = lowered.find(".")
    while start >= 0:
        # No language has an ending of more than 40 characters; a name of dots costs no more.
        if len(lowered) - start <= 40 and lowered[start:] in by_extension:
            return lowered[start:]
        start = lowered.find(".", start + 1)
    return None


def _claims(entries: Mapping[str, Mapping[str, Iterable[str]]], key: str) -> dict[str, Names]:
    found: dict[str, list[str]] = defaultdict(list)
    for language, entry in entries.items():
        for claimed in entry.get(key, ()):
            claim = claimed.lower() if key == "extensions" else claimed
            if language not in found[claim]:
                found[claim].append(language)
    return {claimed: tuple(names) for claimed, names in found.items()}


def _aliases(entries: Mapping[str, Mapping[str, Iterable[str]]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for language, entry in entries.items():
        for alias in entry.get("aliases", ()):
            found[alias.lower()] = language
    # A language's own name wins over another's alias.
    for language in entries:
        found["-".join(language.lower().split())] = language
        found[language.lower()] = language
    return found
