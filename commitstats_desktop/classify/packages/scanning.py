"""Which packages a change of one file brings in: the door for who reads histories."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from commitstats_desktop.classify.packages.base import MANIFEST_LIMIT, Ecosystem
from commitstats_desktop.classify.packages.ecosystems import ECOSYSTEMS
from commitstats_desktop.classify.packages.own import NOTHING_OWN, OwnModules, beginnings
from commitstats_desktop.core.commit import Import

_LONGEST_NAME = 214


@lru_cache(maxsize=16_384)
def _manifest_of(path: bytes) -> tuple[Ecosystem, ...]:
    return tuple(ecosystem for ecosystem in ECOSYSTEMS if ecosystem.is_manifest(path))


@lru_cache(maxsize=1024)
def _sources_of(language: str | None) -> tuple[Ecosystem, ...]:
    return tuple(ecosystem for ecosystem in ECOSYSTEMS if language in ecosystem.languages)


def wants(path: bytes, language: str | None) -> bool:
    """Whether `scan` could find anything in a file of this path and Linguist language."""
    return bool(_sources_of(language) or _manifest_of(path))


def scan(
    path: bytes,
    language: str | None,
    new: bytes,
    old: bytes | None,
    added: Sequence[tuple[int, int]],
    own: OwnModules = NOTHING_OWN,
) -> set[Import]:
    """Third-party packages that the added lines import, or that the manifest newly asks for.

    `added` are (first line, number of lines) of `new`, counted from 1, as in the hunks of a
    diff; `old` is the file before, None for a new one. Vendored and generated files are left out
    by who calls. Never raises; linear in the size of the contents.
    """
    new, old = _unmarked(new), None if old is None else _unmarked(old)
    found = {
        Import(ecosystem.key, name, is_manifest=True)
        for ecosystem in _manifest_of(path)
        for name in _newly_required(ecosystem, path, new, old)
        if not own.owns(ecosystem.key, name, path)
    }
    for ecosystem in _sources_of(language):
        found.update(
            Import(ecosystem.key, ecosystem.kept(name), is_manifest=False)
            for name in _imported(ecosystem, path, new, added)
            if not own.owns(ecosystem.key, name, path)
        )
    return found


def _unmarked(content: bytes) -> bytes:
    """The content with blanks for a byte order mark, so that all else stays where it is."""
    return b"   " + content[3:] if content.startswith(b"\xef\xbb\xbf") else content


def _newly_required(ecosystem: Ecosystem, path: bytes, new: bytes, old: bytes | None) -> set[str]:
    """Names of the manifest that it did not hold before, under any spelling."""
    if len(new) > MANIFEST_LIMIT or (old is not None and len(old) > MANIFEST_LIMIT):
        return set()
    known = set() if old is None else _spelt_alike(ecosystem, ecosystem.requires(path, old))
    own = set(ecosystem.own_in_manifest(path, new))
    known |= _spelt_alike(ecosystem, own)
    return {
        name
        for name in ecosystem.requires(path, new)
        if len(name) <= _LONGEST_NAME
        and ecosystem.installed(name) not in known
        and own.isdisjoint(beginnings(name))
    }


def _spelt_alike(ecosystem: Ecosystem, names: Iterable[str]) -> set[str]:
    return {ecosystem.installed(name) for name in names}


def _imported(
    ecosystem: Ecosystem, path: bytes, new: bytes, added: Sequence[tuple[int, int]]
) -> Iterator[str]:
    words = _any_of(ecosystem.words)
    if not added or not words.search(new):
        return
    lines = _AddedLines(new, added)
    is_candidate = any(lines.hold(match.start() for match in words.finditer(new)))
    if not is_candidate and not any(word in new for word in ecosystem.follows):
        return
    found = sorted(ecosystem.imports(path, new))
    for (_, name), is_added in zip(found, lines.hold(each.offset for each in found), strict=True):
        if is_added and len(name) <= _LONGEST_NAME:
            yield name


@lru_cache(maxsize=64)
def _any_of(words: tuple[bytes, ...]) -> re.Pattern[bytes]:
    return re.compile(b"|".join(map(re.escape, words)))


class _AddedLines:
    """The added lines of a file; asks of offsets, in rising order, whether they lie in one."""

    def __init__(self, new: bytes, added: Sequence[tuple[int, int]]) -> None:
        self._new = new
        ranges = sorted((first, first + count) for first, count in added if count > 0)
        self._firsts = [first for first, _ in ranges]
        self._ends = [end for _, end in ranges]

    def hold(self, offsets: Iterable[int]) -> Iterator[bool]:
        """For each offset whether it lies in an added line; counts each line end once."""
        line, read_to = 1, 0
        for offset in offsets:
            line += self._new.count(b"\n", read_to, offset)
            read_to = offset
            index = bisect_right(self._firsts, line) - 1
            yield index >= 0 and line < self._ends[index]
