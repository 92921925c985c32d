"""Which packages a change of one file brings in: the door for who reads histories."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from commitstats_desktop.classify.packages import lexing
from commitstats_desktop.classify.packages.base import LONGEST_NAME, MANIFEST_LIMIT, Ecosystem
from commitstats_desktop.classify.packages.ecosystems import ECOSYSTEM_BY_KEY, ECOSYSTEMS
from commitstats_desktop.classify.packages.naming import installed_name, is_public
from commitstats_desktop.classify.packages.own import NOTHING_OWN, Owns, beginnings
from commitstats_desktop.core.commit import Import

_LINE_END = 3
"""Bytes of the longest mark that a statement runs on behind: a backslash and a line end."""

_CHUNK = 1_024
"""Bytes in which line ends are counted before they are looked for one by one."""

_REST = 4_096
"""Bytes behind a word in which the statement that it belongs to ends."""


@lru_cache(maxsize=16_384)
def _manifest_of(path: bytes) -> tuple[Ecosystem, ...]:
    return tuple(ecosystem for ecosystem in ECOSYSTEMS if ecosystem.is_manifest(path))


@lru_cache(maxsize=1024)
def _sources_of(language: str | None) -> tuple[Ecosystem, ...]:
    return tuple(ecosystem for ecosystem in ECOSYSTEMS if language in ecosystem.languages)


def wants(path: bytes, language: str | None) -> bool:
    """Whether `scan` could find anything in a file of this path and Linguist language."""
    return bool(_sources_of(language) or _manifest_of(path))


def may_tell(path: bytes, language: str | None, added: bytes | None, near: bytes | None) -> bool:
    """Whether added lines could bring a package in, by the words that stand in them.

    `added` is any text that holds them, `near` one that also holds the line end before the first:
    a statement may run on from there. None where they are not at hand.
    """
    if added is None or near is None or _manifest_of(path):
        return True
    return any(_may_import(ecosystem, added, near) for ecosystem in _sources_of(language))


def scan(
    path: bytes,
    language: str | None,
    new: bytes,
    old: bytes | None,
    added: Sequence[tuple[int, int]],
    own: Owns = NOTHING_OWN,
    near: int = 0,
) -> set[Import]:
    """Third-party packages that the added lines import, or that the manifest newly asks for.

    `added` are (first line, number of lines) of `new`, counted from 1, as in the hunks of a
    diff; `old` is the file before, None for a new one. `near` is the offset of a line in `new`, at
    best the first added one. Vendored and generated files are left out by who calls. Never raises;
    linear in the size of the contents.
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
            kept
            for name in _imported(ecosystem, path, new, _AddedLines(new, added, near))
            if not own.owns(ecosystem.key, name, path)
            and (kept := _kept(ecosystem, name, own.asked(ecosystem.key, name, path)))
        )
    return found


def _kept(ecosystem: Ecosystem, name: str, asked: str | None) -> Import | None:
    """What to keep of an imported name; None where it is nobody's package.

    A name that no manifest around asks for and that nobody knows is an alias of a bundler or a
    module that lies in scope already, where a project imports only what it asks for.
    """
    found = Import(ecosystem.key, ecosystem.kept(name), is_manifest=False)
    if asked:
        explained = Import(ecosystem.key, asked, is_manifest=True)
        return found if installed_name(*found) == installed_name(*explained) else explained
    is_alias = asked is not None and ecosystem.only_asked
    return None if is_alias and not is_public(found.ecosystem, installed_name(*found)) else found


def _unmarked(content: bytes) -> bytes:
    """The content with blanks for a byte order mark, so that all else stays where it is."""
    return b"   " + content[3:] if content.startswith(b"\xef\xbb\xbf") else content


def _newly_required(ecosystem: Ecosystem, path: bytes, new: bytes, old: bytes | None) -> set[str]:
    """Names of the manifest that it did not hold before, under any spelling."""
    if len(new) > MANIFEST_LIMIT or (old is not None and len(old) > MANIFEST_LIMIT):
        return set()
    before = () if old is None else _required(ecosystem.key, path, old)
    asked = set(_required(ecosystem.key, path, new)).difference(before)
    if not asked:
        return set()
    own = set(ecosystem.own_in_manifest(path, new))
    known = _spelt_alike(ecosystem, own.union(before))
    return {
        name
        for name in asked
        if len(name) <= LONGEST_NAME
        and installed_name(ecosystem.key, name, is_manifest=True) not in known
        and own.isdisjoint(beginnings(name))
    }


@lru_cache(maxsize=16)
def _required(ecosystem: str, path: bytes, content: bytes) -> tuple[str, ...]:
    """What a manifest asks for; the same content is the new one of a change and the old of another."""
    return tuple(ECOSYSTEM_BY_KEY[ecosystem].requires(path, content))


def _spelt_alike(ecosystem: Ecosystem, names: Iterable[str]) -> set[str]:
    return {installed_name(ecosystem.key, name, is_manifest=True) for name in names}


def _imported(
    ecosystem: Ecosystem,
    path: bytes,
    new: bytes,
    lines: _AddedLines,
) -> Iterator[str]:
    if not lines:
        return
    last = _last_candidate(ecosystem, new, lines)
    if last < 0:
        return
    # Most imports stand at the top: what comes after the last candidate need not be read.
    text = new[: last + _REST]
    for offset, name in ecosystem.imports(path, text, lines.start):
        if len(name) <= LONGEST_NAME and lines.hold(offset):
            yield name


def _may_import(ecosystem: Ecosystem, added: bytes, near: bytes) -> bool:
    """Whether a word stands in the added lines, or one without it may belong to a statement."""
    if any(word in added for word in ecosystem.words):
        return True
    if ecosystem.goes_on is not None and ecosystem.goes_on.search(added):
        return True
    return any(mark in near for mark in ecosystem.follows)


def _last_candidate(ecosystem: Ecosystem, new: bytes, lines: _AddedLines) -> int:
    """Where the last added line begins to be of interest, -1 where none is."""
    for start, end in reversed(lines.spans):
        candidates = [new.rfind(word, start, end) for word in ecosystem.words]
        if ecosystem.goes_on is not None:
            candidates += (match.start() for match in ecosystem.goes_on.finditer(new, start, end))
        before = max(0, start - _LINE_END)
        for mark in ecosystem.follows:
            behind = lexing.places(new, (mark,), before, end)
            candidates += (at + len(mark) for at in behind if start <= at + len(mark) < end)
        if (last := max(candidates)) >= 0:
            return last
    return -1


class _AddedLines:
    """The added lines of a file, as offsets.

    Lines are counted from `near` on, the offset of a line that is not behind the first of them.
    """

    def __init__(self, new: bytes, added: Sequence[tuple[int, int]], near: int) -> None:
        ranges = sorted((first, first + count) for first, count in added if count > 0)
        place, line = near, new.count(b"\n", 0, near) + 1
        if ranges and ranges[0][0] < line:
            place, line = 0, 1
        self.start = place
        self.spans: list[tuple[int, int]] = []
        """Where each run of them begins and ends."""
        for first, end in ranges:
            begin = _lines_on(new, place, first - line)
            place, line = _lines_on(new, begin, end - first), end
            self.spans.append((begin, place))
        self._begins = [begin for begin, _ in self.spans]

    def __bool__(self) -> bool:
        return bool(self.spans)

    def hold(self, offset: int) -> bool:
        """Whether it lies in an added line."""
        index = bisect_right(self._begins, offset) - 1
        return index >= 0 and offset < self.spans[index][1]


def _lines_on(content: bytes, offset: int, lines: int) -> int:
    """Where the line begins that comes so many after the one that begins at this offset."""
    while (passed := content.count(b"\n", offset, offset + _CHUNK)) < lines:
        offset, lines = offset + _CHUNK, lines - passed
        if offset >= len(content):
            return len(content)
    for _ in range(lines):
        offset = content.find(b"\n", offset) + 1
    return offset
