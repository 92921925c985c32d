"""The language of a file, by GitHub Linguist's strategies in Linguist's order.

Modeline, file name, interpreter, extension, XML, manual page, heuristics. Each strategy narrows the
candidates of the ones before until one is left. Where Linguist would then ask a classifier trained
on samples, the extension's default stands (`resources/linguist/defaults.json`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from commitstats_desktop.classify.heuristics import languages_by_heuristic
from commitstats_desktop.classify.linguist import (
    Names,
    color_of,
    extension_of,
    language_by_alias,
    languages,
    type_of,
)
from commitstats_desktop.classify.modelines import modeline
from commitstats_desktop.classify.shebangs import interpreter

__all__ = ["Found", "NameSays", "color_of", "detect", "language_of", "name_says"]

LARGE_BYTES = 1024 * 1024
"""Lines of larger files are not looked at."""

_MANUAL_PAGE = re.compile(r"\.(?:[1-9](?![0-9])[a-z_0-9]*|0p|n|man|mdoc)(?:\.in)?$", re.IGNORECASE)
_MANUAL_PAGES = ("Roff", "Roff Manpage")
_LONGEST_NAME = 1_024
"""Characters of a file name that are looked at, from its end; systems of files end at 255."""


class NameSays(NamedTuple):
    """What the name of a file tells."""

    candidates: Names
    """By whole name, else by extension; none where the ending means nothing without content."""

    is_whole_name: bool
    last_ending: str
    """What follows the last dot, the dot included, in lower case; empty without a dot."""

    default: str | None
    """The language when there is no content, or none that tells."""


@lru_cache(maxsize=65_536)
def name_says(path: bytes) -> NameSays:
    """What the last part of a path tells of its language."""
    filename = _filename(path)
    known = languages()
    extension = extension_of(filename)
    ending = filename[filename.rfind(".") :].lower() if "." in filename else ""
    if filename in known.by_filename:
        names = known.by_filename[filename]
        return NameSays(names, True, ending, names[0])
    default = known.default_of.get(extension or "")
    if extension is not None and extension not in known.generic:
        names = known.by_extension[extension]
        return NameSays(names, False, ending, default or names[0])
    return NameSays((), False, ending, _default_without_candidates(filename, default))


def _default_without_candidates(filename: str, default: str | None) -> str | None:
    """A manual page is known by its ending; other endings that mean nothing have no language."""
    if not _MANUAL_PAGE.search(filename):
        return None
    return default if default in _MANUAL_PAGES else "Roff Manpage"


def _filename(path: bytes) -> str:
    return path[path.rfind(b"/") + 1 :][-_LONGEST_NAME:].decode("utf-8", "replace")


def language_of(path: bytes) -> str | None:
    """Linguist's name of the language by the name alone, None where the name does not tell."""
    return name_says(path).default


class Found(NamedTuple):
    """A language, and whether something told it or it is only the default of its ending."""

    language: str | None
    is_certain: bool


def detect(path: bytes, content: bytes) -> Found:
    """The language of a text file by name and content; none for an empty file."""
    if not content:
        return Found(None, is_certain=True)
    said = _by_modeline(content)
    says = name_says(path)
    if said is not None:
        return Found(said, is_certain=True)
    if says.is_whole_name and len(says.candidates) == 1:
        return Found(says.candidates[0], is_certain=True)
    candidates = _by_interpreter(content, says)
    if len(candidates) == 1:
        return Found(candidates[0], is_certain=True)
    return _by_heuristic(says, candidates or _by_form(path, content), content)


def _by_modeline(content: bytes) -> str | None:
    name = modeline(content) if len(content) <= LARGE_BYTES else None
    return language_by_alias(name) if name else None


def _by_interpreter(content: bytes, says: NameSays) -> Names:
    """Languages that run what the first line names, or the name's candidates that are left."""
    name = interpreter(content)
    by_line = languages().by_interpreter.get(name, ()) if name else ()
    if says.is_whole_name:
        return _both(says.candidates, by_line) or says.candidates
    if len(by_line) == 1:
        return by_line
    return _both(by_line, says.candidates) or by_line or says.candidates


def _both(some: Names, others: Names) -> Names:
    return tuple(name for name in some if name in others)


def _by_form(path: bytes, content: bytes) -> Names:
    """What has no candidate yet: XML by its first two lines, a manual page by its ending."""
    if len(content) <= LARGE_BYTES and b"xml version=" in b"".join(
        content[:4_096].split(b"\n")[:2]
    ):
        return ("XML",)
    return _MANUAL_PAGES if _MANUAL_PAGE.search(_filename(path)) else ()


def _by_heuristic(says: NameSays, candidates: Names, content: bytes) -> Found:
    if len(candidates) == 1:
        return Found(candidates[0], is_certain=True)
    found, is_certain = languages_by_heuristic(says.last_ending, content)
    if len(found) == 1:
        return Found(found[0], is_certain)
    return Found(_likeliest(found or candidates, says.default), is_certain=False)


def _likeliest(candidates: Names, default: str | None) -> str | None:
    """The ending's default, else the language that people program in with the most endings."""
    if not candidates or default in candidates:
        return default if candidates else None
    return max(candidates, key=lambda name: (type_of(name) == "programming", _size(name)))


def _size(language: str) -> int:
    return len(languages().entries[language].get("extensions", ()))
