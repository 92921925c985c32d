"""Lines added and removed between two contents of a file, as Git's myers diff counts them."""

from __future__ import annotations

import re
from typing import NamedTuple

import pygit2
from pygit2.enums import DiffOption

from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.objects import Objects
from commitstats_desktop.git.trees import Side

BINARY_PROBE = 8_000
"""Bytes in which a NUL makes a file binary; Git's own number. Attributes never decide."""

MAX_BLOB_BYTES = 128 << 20
MAX_COMPARED_LINES = 5_000_000
"""Old and new lines together; a diff beyond it takes gigabytes, and short of memory libgit2
returns 0 lines without a word."""

PROVEN_LINES = 10_000
"""Changed lines up to which it is first asked whether white space could matter at all."""

BLOBS_KEPT = 4

SPACE = b" \t\r\v\f"

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
_REMOVED = re.compile(rb"^-(.*)$", re.MULTILINE)
_ADDED = re.compile(rb"^\+(.*)$", re.MULTILINE)

Blob = pygit2.Blob | bytes


class LineCount(NamedTuple):
    """Result of counting one file; added and removed are None where binary or unknown."""

    added: int | None
    removed: int | None
    is_binary: bool = False
    reason: str = ""
    added_ignoring_space: int | None = None
    removed_ignoring_space: int | None = None
    """What `git diff -w` counts; None where one of the two above is 0 or unknown.

    In one of three thousand files Git itself finds a line more with white space ignored than
    without; then this is what is found without, and the difference, as a figure, is the same none.
    """


class Difference(NamedTuple):
    """Two contents compared."""

    lines: LineCount
    ranges: tuple[tuple[int, int], ...] = ()
    """First line and number of lines of what was added, in the new content, counted from 1."""
    patch: bytes | None = None
    """A text that holds the added lines; None where it is not at hand."""


BINARY = LineCount(None, None, is_binary=True)
NOTHING = LineCount(0, 0)


class LineCounter:
    """Counts pairs of blobs; fast when asked path by path, since versions lie close in a pack."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._blobs: dict[bytes, Blob] = {}
        self._compared: dict[tuple[bytes, bytes], Difference] = {}

    def compare(self, old: Side | None, new: Side | None) -> Difference:
        """Lines of a change from `old` to `new`; a submodule has none."""
        before = None if old is None or old.is_submodule else old.oid
        after = None if new is None or new.is_submodule else new.oid
        try:
            return self._compare(before, after)
        except ObjectError as error:
            return _unknown(error.reason)
        except MemoryError:
            return _unknown("a file needs too much memory to compare")

    def content(self, oid: bytes) -> bytes:
        """Content of a blob within the limit."""
        return bytes(memoryview(self._blob(oid)))

    def content_within(self, oid: bytes, limit: int) -> bytes | None:
        """The same, None where it is larger than `limit` bytes."""
        view = memoryview(self._blob(oid))
        return bytes(view) if len(view) <= limit else None

    def size(self, oid: bytes) -> int:
        """Bytes of a blob's content."""
        blob = self._blobs.get(oid)
        return self._objects.size(oid) if blob is None else len(memoryview(blob))

    def _compare(self, old: bytes | None, new: bytes | None) -> Difference:
        if old is None or new is None:
            return self._count_whole(old, new)
        if old == new:
            return Difference(BINARY if _is_binary(self._blob(new)) else NOTHING)
        known = self._compared.get((old, new))
        if known is None:
            known = _compare(self._blob(old), self._blob(new))
            self._compared[old, new] = known._replace(patch=None)
        return known

    def _count_whole(self, old: bytes | None, new: bytes | None) -> Difference:
        oid = new or old
        if oid is None:
            return Difference(NOTHING)
        blob = self._blob(oid)
        if _is_binary(blob):
            return Difference(BINARY)
        lines = _line_count(blob)
        return _all_of(0, lines) if new is None else _all_of(lines, 0)

    def _blob(self, oid: bytes) -> Blob:
        blob = self._blobs.get(oid)
        if blob is None:
            if self._objects.size(oid) > MAX_BLOB_BYTES:
                raise ObjectError(f"a file of more than {MAX_BLOB_BYTES >> 20} MB")
            blob = self._objects.blob(oid)
            if len(self._blobs) >= BLOBS_KEPT:
                del self._blobs[next(iter(self._blobs))]
            self._blobs[oid] = blob
        return blob


def _is_binary(blob: Blob) -> bool:
    return b"\0" in bytes(memoryview(blob)[:BINARY_PROBE])


def _line_count(blob: Blob) -> int:
    content = bytes(memoryview(blob))
    return content.count(b"\n") + (1 if content and not content.endswith(b"\n") else 0)


def _compare(old: Blob, new: Blob) -> Difference:
    if _is_binary(old) or _is_binary(new):
        return Difference(BINARY)
    old_size, new_size = len(memoryview(old)), len(memoryview(new))
    if not old_size or not new_size:
        return _all_of(_line_count(new), _line_count(old))
    if old_size + new_size > MAX_COMPARED_LINES:
        lines = _line_count(old) + _line_count(new)
        if lines > MAX_COMPARED_LINES:
            return _unknown(f"more than {MAX_COMPARED_LINES:,} lines to compare")
    patch = _patch(old, new, DiffOption.FORCE_TEXT)
    _, added, removed = patch.line_stats
    if not added and not removed:
        # Different contents cannot differ in no line; libgit2 says so when memory runs out.
        return _unknown("a file could not be compared")
    if not added:
        return Difference(LineCount(added, removed))
    text = patch.data
    count = LineCount(added, removed)
    if removed:
        added, removed = _ignoring_space(old, new, added, removed, text)
        count = count._replace(added_ignoring_space=added, removed_ignoring_space=removed)
    return Difference(count, _ranges(text), text)


def _unknown(reason: str) -> Difference:
    return Difference(LineCount(None, None, reason=reason))


def _all_of(added: int, removed: int) -> Difference:
    return Difference(LineCount(added, removed), ((1, added),) if added else ())


def _patch(old: Blob, new: Blob, flags: DiffOption) -> pygit2.Patch:
    return pygit2.Patch.create_from(old, new, flag=flags, context_lines=0)


def _ranges(text: bytes) -> tuple[tuple[int, int], ...]:
    hunks = ((int(start), int(count or 1)) for start, count in _HUNK.findall(text))
    return tuple(hunk for hunk in hunks if hunk[1])


def _ignoring_space(old: Blob, new: Blob, added: int, removed: int, text: bytes) -> tuple[int, int]:
    """Added and removed lines of a second diff, which is spared where it must give the same.

    It must where no removed line is an added one but for white space: then each counts in it too.
    """
    if added + removed <= PROVEN_LINES and _is_more_than_space(text):
        return added, removed
    patch = _patch(old, new, DiffOption.FORCE_TEXT | DiffOption.IGNORE_WHITESPACE)
    _, added, removed = patch.line_stats
    return added, removed


def _is_more_than_space(text: bytes) -> bool:
    hunks = text[text.find(b"\n@@") :].translate(None, SPACE)
    return set(_REMOVED.findall(hunks)).isdisjoint(_ADDED.findall(hunks))
