"""Lines added and removed between two contents of a file, as Git's myers diff counts them."""

from __future__ import annotations

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

BLOBS_KEPT = 4

Blob = pygit2.Blob | bytes


class LineCount(NamedTuple):
    """Result of counting one file; added and removed are None where binary or unknown."""

    added: int | None
    removed: int | None
    is_binary: bool = False
    reason: str = ""


BINARY = LineCount(None, None, is_binary=True)
NOTHING = LineCount(0, 0)


class LineCounter:
    """Counts pairs of blobs; fast when asked path by path, since versions lie close in a pack."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._blobs: dict[bytes, Blob] = {}
        self._counted: dict[tuple[bytes, bytes], LineCount] = {}

    def count(self, old: Side | None, new: Side | None) -> LineCount:
        """Lines of a change from `old` to `new`; a submodule has none."""
        before = None if old is None or old.is_submodule else old.oid
        after = None if new is None or new.is_submodule else new.oid
        try:
            return self._count(before, after)
        except ObjectError as error:
            return LineCount(None, None, reason=error.reason)
        except MemoryError:
            return LineCount(None, None, reason="a file needs too much memory to compare")

    def content(self, oid: bytes) -> bytes:
        """Content of a blob within the limit."""
        return bytes(memoryview(self._blob(oid)))

    def _count(self, old: bytes | None, new: bytes | None) -> LineCount:
        if old is None and new is None:
            return NOTHING
        if old is None or new is None:
            return self._count_whole(old, new)
        if old == new:
            return BINARY if _is_binary(self._blob(new)) else NOTHING
        if (old, new) not in self._counted:
            self._counted[old, new] = _compare(self._blob(old), self._blob(new))
        return self._counted[old, new]

    def _count_whole(self, old: bytes | None, new: bytes | None) -> LineCount:
        blob = self._blob(new or old or b"")
        if _is_binary(blob):
            return BINARY
        lines = _line_count(blob)
        return LineCount(0, lines) if new is None else LineCount(lines, 0)

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


def _compare(old: Blob, new: Blob) -> LineCount:
    if _is_binary(old) or _is_binary(new):
        return BINARY
    old_size, new_size = len(memoryview(old)), len(memoryview(new))
    if not old_size or not new_size:
        return LineCount(_line_count(new), _line_count(old))
    if old_size + new_size > MAX_COMPARED_LINES:
        lines = _line_count(old) + _line_count(new)
        if lines > MAX_COMPARED_LINES:
            return LineCount(
                None, None, reason=f"more than {MAX_COMPARED_LINES:,} lines to compare"
            )
    patch = pygit2.Patch.create_from(old, new, flag=DiffOption.FORCE_TEXT, context_lines=0)
    _, added, removed = patch.line_stats
    if not added and not removed:
        # Different contents cannot differ in no line; libgit2 says so when memory runs out.
        return LineCount(None, None, reason="a file could not be compared")
    return LineCount(added, removed)
