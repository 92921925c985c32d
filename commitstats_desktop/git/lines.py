"""Lines added and removed between two contents of a file, as Git's myers diff counts them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

import pygit2
from pygit2.enums import DiffOption

from commitstats_desktop.git.blocks import Block, changed_block, line_count
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.objects import Objects
from commitstats_desktop.git.trees import Side

BINARY_PROBE = 8_000
"""Bytes in which a NUL makes a file binary; Git's own number. Attributes never decide."""

MAX_BLOB_BYTES = 128 << 20
MAX_COMPARED_LINES = 5_000_000
"""Old and new lines together; a diff beyond it takes gigabytes, and short of memory libgit2
returns 0 lines without a word."""

SPACE = b" \t\r\v\f"

_PLAIN = DiffOption.FORCE_TEXT
_WITHOUT_SPACE = DiffOption.FORCE_TEXT | DiffOption.IGNORE_WHITESPACE

PROVEN_LINES = 10_000
"""Changed lines up to which it is first asked whether white space could matter at all."""

LINE_END = 3
"""Bytes before a line that tell whether the one before it goes on in it: a backslash, its end."""

BLOBS_KEPT = 4
CONTENT_KEPT = 8 << 20
"""Bytes; a larger content is copied again each time rather than kept beside its blob."""

_HUNK_BEGINS = b"\n@@ -"
_NEW_LINES = re.compile(rb"\S+ \+(\d+)(?:,(\d+))? @@")
"""Behind the beginning of a hunk: its first line, and how many where it is not one."""

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


class Added(NamedTuple):
    """The lines that a change added, in the new content."""

    number: int
    start: int = 0
    """Offset of the first one, where they are one run; else of a line before most of them."""
    is_one_run: bool = True
    text: bytes | None = None
    """A text that holds them; None where it is not at hand. Where they are several runs, a diff."""
    near: bytes | None = None
    """The part of the new content that holds them and the line end before them."""


class Difference(NamedTuple):
    """Two contents compared."""

    lines: LineCount
    added: Added | None = None
    """None where no line was added, or nobody knows."""


BINARY = LineCount(None, None, is_binary=True)
NOTHING = LineCount(0, 0)


@dataclass(slots=True)
class _Kept:
    """A blob, with its content once somebody asked for it."""

    blob: Blob
    _content: bytes | None = None

    @property
    def content(self) -> bytes:
        if isinstance(self.blob, bytes):
            return self.blob
        if self._content is not None:
            return self._content
        content = self.blob.data
        if len(content) <= CONTENT_KEPT:
            self._content = content
        return content

    @property
    def size(self) -> int:
        return len(self.blob) if isinstance(self.blob, bytes) else self.blob.size

    @property
    def is_binary(self) -> bool:
        return self.content.find(b"\0", 0, BINARY_PROBE) >= 0


class LineCounter:
    """Counts pairs of blobs; fast when asked path by path, since versions lie close in a pack."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._blobs: dict[bytes, _Kept] = {}
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
        return self._blob(oid).content

    def content_within(self, oid: bytes, limit: int) -> bytes | None:
        """The same, None where it is larger than `limit` bytes."""
        kept = self._blob(oid)
        return kept.content if kept.size <= limit else None

    def size(self, oid: bytes) -> int:
        """Bytes of a blob's content."""
        kept = self._blobs.get(oid)
        return self._objects.size(oid) if kept is None else kept.size

    def added_ranges(self, old: Side, new: Side, added: Added) -> tuple[tuple[int, int], ...]:
        """First line, counted from 1, and number of lines of each run of added lines.

        Raises `ObjectError` where a blob is gone meanwhile.
        """
        if added.is_one_run:
            return ((self.content(new.oid).count(b"\n", 0, added.start) + 1, added.number),)
        if added.text is not None:
            return _ranges(added.text)
        return _ranges(_patch(self._blob(old.oid).blob, self._blob(new.oid).blob, _PLAIN).data)

    def _compare(self, old: bytes | None, new: bytes | None) -> Difference:
        if old is None or new is None:
            return self._count_whole(old, new)
        if old == new:
            return Difference(BINARY if self._blob(new).is_binary else NOTHING)
        known = self._compared.get((old, new))
        if known is None:
            known = _compare(self._blob(old), self._blob(new))
            self._compared[old, new] = _without_texts(known)
        return known

    def _count_whole(self, old: bytes | None, new: bytes | None) -> Difference:
        oid = new or old
        if oid is None:
            return Difference(NOTHING)
        kept = self._blob(oid)
        if kept.is_binary:
            return Difference(BINARY)
        lines = line_count(kept.content)
        return _all_of(0, lines) if new is None else _all_of(lines, 0)

    def _blob(self, oid: bytes) -> _Kept:
        kept = self._blobs.get(oid)
        if kept is None:
            if self._objects.size(oid) > MAX_BLOB_BYTES:
                raise ObjectError(f"a file of more than {MAX_BLOB_BYTES >> 20} MB")
            kept = _Kept(self._objects.blob(oid))
            if len(self._blobs) >= BLOBS_KEPT:
                del self._blobs[next(iter(self._blobs))]
            self._blobs[oid] = kept
        return kept


def _compare(old: _Kept, new: _Kept) -> Difference:
    if old.is_binary or new.is_binary:
        return Difference(BINARY)
    before, after = old.content, new.content
    if not before or not after:
        return _all_of(line_count(after), line_count(before))
    if len(before) + len(after) > MAX_COMPARED_LINES:
        lines = line_count(before) + line_count(after)
        if lines > MAX_COMPARED_LINES:
            return _unknown(f"more than {MAX_COMPARED_LINES:,} lines to compare")
    block = changed_block(before, after)
    lines_changed = block.difference() if block.may_tell else None
    near = after[max(block.start - LINE_END, 0) : block.start + len(block.new)]
    if lines_changed is None:
        return _compare_whole(old.blob, new.blob, block.start, near)
    return _of_block(old.blob, new.blob, block, near, *lines_changed)


def _of_block(
    old: Blob, new: Blob, block: Block, near: bytes, added: int, removed: int
) -> Difference:
    count = LineCount(added, removed)
    if added and removed:
        bare = block.difference_without_space() or _without_space(old, new)
        count = LineCount(added, removed, False, "", *bare)
    if not added:
        return Difference(count)
    return Difference(count, Added(added, block.start, True, near, near))


def _compare_whole(old: Blob, new: Blob, start: int, near: bytes) -> Difference:
    patch = _patch(old, new, _PLAIN)
    _, added, removed = patch.line_stats
    if not added and not removed:
        # Different contents cannot differ in no line; libgit2 says so when memory runs out.
        return _unknown("a file could not be compared")
    if not added:
        return Difference(LineCount(added, removed))
    text = patch.data
    count = LineCount(added, removed)
    if removed:
        bare = _ignoring_space(old, new, added, removed, text)
        count = LineCount(added, removed, False, "", *bare)
    return Difference(count, Added(added, start, False, text, near))


def _without_texts(difference: Difference) -> Difference:
    """What is remembered of a comparison."""
    added = difference.added
    if added is None or added.near is None:
        return difference
    return Difference(difference.lines, Added(added.number, added.start, added.is_one_run))


def _unknown(reason: str) -> Difference:
    return Difference(LineCount(None, None, reason=reason))


def _all_of(added: int, removed: int) -> Difference:
    return Difference(LineCount(added, removed), Added(added) if added else None)


def _patch(old: Blob, new: Blob, flags: DiffOption) -> pygit2.Patch:
    return pygit2.Patch.create_from(old, new, flag=flags, context_lines=0)


def _ranges(text: bytes) -> tuple[tuple[int, int], ...]:
    # Split, since a pattern that has to look at every line takes three times as long.
    heads = map(_NEW_LINES.match, text.split(_HUNK_BEGINS)[1:])
    hunks = ((int(head[1]), int(head[2] or 1)) for head in heads if head)
    return tuple(hunk for hunk in hunks if hunk[1])


def _without_space(old: Blob, new: Blob) -> tuple[int, int]:
    patch = _patch(old, new, _WITHOUT_SPACE)
    _, added, removed = patch.line_stats
    return added, removed


def _ignoring_space(old: Blob, new: Blob, added: int, removed: int, text: bytes) -> tuple[int, int]:
    """Added and removed lines of a second diff, which is spared where it must give the same.

    It must where no removed line is an added one but for white space: then each counts in it too.
    """
    if added + removed <= PROVEN_LINES and _is_more_than_space(text):
        return added, removed
    return _without_space(old, new)


def _is_more_than_space(text: bytes) -> bool:
    bare = text[text.find(_HUNK_BEGINS) :].translate(None, SPACE)
    # An added line that is a removed one too becomes the same when its sign does.
    return len(set(bare.split(b"\n"))) == len(set(bare.replace(b"\n+", b"\n-").split(b"\n")))
