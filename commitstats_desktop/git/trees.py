"""What differs between two trees, found without a diff and within a bound.

Two trees with the same id are the same, so only folders that changed are opened. A tree can name
ten billion files in twelve objects; the comparison stops long before that.

Folders are compared as bytes: what two versions share at the beginning and at the end is passed
over, and only the entries between are taken apart. The rest of a folder of a thousand files, of
which one changed, costs two comparisons of memory.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from itertools import accumulate
from typing import NamedTuple

from commitstats_desktop.core.commit import OID_SIZE
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.objects import Objects

MAX_CHANGED_FILES = 200_000
"""A commit that changes more is left out of line counts, and says so."""

MAX_TREE_BYTES = 64 << 20
MAX_DEPTH = 256
KEPT_BYTES = 32 << 20
"""Folders that are remembered, since each is the new one of a commit and the old one of the next."""

FOLDERS_KEPT = 20_000

_ATTRIBUTES = b" .gitattributes\0"

TREE = 2
FOLDER_MODE = 0o040000
LINK_MODE = 0o120000
SUBMODULE_MODE = 0o160000
_TYPE_MASK = 0o170000
_REGULAR = 0o100000

_ENTRY = re.compile(rb"([0-7]{5,6}) ([^\0]+)\0(.{20})", re.DOTALL)
_WHOLE_ENTRY = re.compile(rb"[0-7]{5,6} [^\0]+\0.{20}", re.DOTALL)

Entry = tuple[bytes, bytes, bytes]
"""Mode in octal digits, name, raw object id; as they stand in a tree object."""


class TooLarge(Exception):
    """More than a bound; worded for the person."""


class Side(NamedTuple):
    """A path on one side of a comparison."""

    mode: int
    oid: bytes

    @property
    def is_submodule(self) -> bool:
        """Whether this is a pointer to a commit of another repository."""
        return self.mode == SUBMODULE_MODE

    @property
    def is_regular(self) -> bool:
        """Whether this is a plain file: no link, no submodule."""
        return self.mode & _TYPE_MASK == _REGULAR

    @property
    def type(self) -> int:
        """File type bits of the mode."""
        return self.mode & _TYPE_MASK


NO_SIDE = Side(0, b"")


class Change(NamedTuple):
    """A path that is not the same on both sides; None where it does not exist."""

    path: bytes
    old: Side | None
    new: Side | None


class _Folder(NamedTuple):
    """A tree object, and where each of its entries starts; the last start is the end."""

    oid: bytes
    content: bytes
    starts: list[int]


_EMPTY = _Folder(b"", b"", [0])


class Compared(NamedTuple):
    """What differs, and the attribute files that lie in the folders that do, by folder."""

    changes: list[Change]
    attributes: dict[bytes, bytes]
    """Folder with a slash at its end, empty for the root, to blob id; of the newer tree."""


class TreeComparison:
    """Compares trees of one repository, remembering those it parsed."""

    def __init__(self, objects: Objects, max_files: int = MAX_CHANGED_FILES) -> None:
        self._objects = objects
        self._max_files = max_files
        self._kept: OrderedDict[bytes, _Folder] = OrderedDict()
        self._kept_bytes = 0
        self._last: dict[bytes, _Folder] = {}

    def changes(self, old: bytes | None, new: bytes | None) -> list[Change]:
        """Changed paths in Git's order; None stands for the empty tree.

        Raises `TooLarge` beyond the bound and `ObjectError` where a tree cannot be read.
        """
        return self.compare(old, new).changes

    def compare(self, old: bytes | None, new: bytes | None) -> Compared:
        """The same, with what there is of attributes on the way."""
        found = Compared([], {})
        self._compare(old, new, b"", found, 0)
        found.changes.sort(key=_order)
        return found

    def files(self, tree: bytes) -> list[tuple[bytes, Side]]:
        """Plain files that lie in a folder itself, by name."""
        entries = ((name, side_of(mode, oid)) for mode, name, oid in self.entries(tree))
        return sorted((name, side) for name, side in entries if side.is_regular)

    def entries(self, tree: bytes) -> list[Entry]:
        """Everything that lies in a folder itself."""
        return _ENTRY.findall(self._folder(tree, b"").content)

    def _compare(
        self, old: bytes | None, new: bytes | None, prefix: bytes, found: Compared, depth: int
    ) -> None:
        if depth > MAX_DEPTH:
            raise TooLarge(f"folders nested more than {MAX_DEPTH} deep")
        after = self._folder(new, prefix) if new else _EMPTY
        before = self._folder(old, prefix) if old else _EMPTY
        if _ATTRIBUTES in after.content and (oid := _attributes_in(after)):
            found.attributes[prefix] = oid
        gone, come = _different(before, after)
        for mode, name, oid in come:
            self._add(gone.pop(name, None), side_of(mode, oid), prefix + name, found, depth)
        for name, side in gone.items():
            self._add(side, None, prefix + name, found, depth)

    def _add(
        self, old: Side | None, new: Side | None, path: bytes, found: Compared, depth: int
    ) -> None:
        old_tree = old.oid if old and old.mode == FOLDER_MODE else None
        new_tree = new.oid if new and new.mode == FOLDER_MODE else None
        if old_tree or new_tree:
            self._compare(old_tree, new_tree, path + b"/", found, depth + 1)
        file_before = None if old_tree else old
        file_after = None if new_tree else new
        if file_before != file_after:
            found.changes.append(Change(path, file_before, file_after))
            if len(found.changes) > self._max_files:
                raise TooLarge(f"more than {self._max_files:,} changed files in one commit")

    def _folder(self, oid: bytes, prefix: bytes) -> _Folder:
        kept = self._kept.get(oid)
        if kept is not None:
            self._kept.move_to_end(oid)
            return kept
        read = self._parse(oid, self._read(oid), self._last.get(prefix, _EMPTY))
        self._keep(read, prefix)
        return read

    def _keep(self, folder: _Folder, prefix: bytes) -> None:
        self._kept[folder.oid] = folder
        self._kept_bytes += _weight(folder)
        while self._kept_bytes > KEPT_BYTES and len(self._kept) > 1:
            self._kept_bytes -= _weight(self._kept.popitem(last=False)[1])
        if len(self._last) >= FOLDERS_KEPT:
            self._last.clear()
        if _weight(folder) <= KEPT_BYTES // 16:
            self._last[prefix] = folder

    def _read(self, oid: bytes) -> bytes:
        if self._objects.size(oid) > MAX_TREE_BYTES:
            raise TooLarge(f"a folder of more than {MAX_TREE_BYTES >> 20} MB")
        kind, content = self._objects.read(oid)
        if kind != TREE:
            raise ObjectError(f"object {oid.hex()[:12]} is not a folder")
        return content

    def _parse(self, oid: bytes, content: bytes, near: _Folder) -> _Folder:
        """Where the entries start; taken from another version of the folder for what both share."""
        start, end, change = _shared(near, content)
        first = near.starts[start]
        starts = _starts(content, first, near.starts[end] + change)
        if starts is None:
            start = end = change = 0
            near = _EMPTY
            starts = _starts(content, 0, len(content))
        if starts is None:
            raise ObjectError(f"damaged folder {oid.hex()[:12]}")
        rest = near.starts[end + 1 :]
        if change:
            rest = [each + change for each in rest]
        return _Folder(oid, content, near.starts[:start] + starts + rest)


def _shared(near: _Folder, content: bytes) -> tuple[int, int, int]:
    """Entries from the first to the last that differ from `near`, and how much longer they are."""
    same = _common_start(near.content, content)
    change = len(content) - len(near.content)
    shorter = min(len(near.content), len(content))
    same_end = _common_end(near.content, content, shorter - same)
    start = max(bisect_right(near.starts, same) - 1, 0)
    end = bisect_left(near.starts, len(near.content) - same_end)
    return start, max(start, end), change


def _starts(content: bytes, first: int, last: int) -> list[int] | None:
    """Starts of the entries between two offsets, with the end; None where they are not whole."""
    entries = _WHOLE_ENTRY.findall(content, first, last) if last > first else []
    starts = list(accumulate(map(len, entries), initial=first))
    return starts if starts[-1] == last else None


def _different(before: _Folder, after: _Folder) -> tuple[dict[bytes, Side], list[Entry]]:
    """Entries that only the older one has just so, by name, and those that only the newer one has."""
    start, end, change = _shared(before, after.content)
    first, last = before.starts[start], before.starts[end]
    olds = _WHOLE_ENTRY.findall(before.content, first, last)
    news = _WHOLE_ENTRY.findall(after.content, first, last + change)
    old_set, new_set = set(olds), set(news)
    gone = (_parts(entry) for entry in olds if entry not in new_set)
    come = [_parts(entry) for entry in dict.fromkeys(news) if entry not in old_set]
    return {name: side_of(mode, oid) for mode, name, oid in gone}, come


def _parts(entry: bytes) -> Entry:
    mode, _, rest = entry.partition(b" ")
    return mode, rest[: -OID_SIZE - 1], rest[-OID_SIZE:]


def _attributes_in(folder: _Folder) -> bytes | None:
    """Blob id of the folder's attribute file; a link or a folder of that name is none."""
    found = folder.content.find(_ATTRIBUTES)
    while found >= 0:
        start = folder.starts[bisect_right(folder.starts, found) - 1]
        end = found + len(_ATTRIBUTES)
        if folder.content.find(b" ", start) == found:
            side = side_of(folder.content[start:found], folder.content[end : end + OID_SIZE])
            return side.oid if side.is_regular else None
        found = folder.content.find(_ATTRIBUTES, found + 1)
    return None


def _common_start(one: bytes, other: bytes) -> int:
    """How many bytes two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low


def _common_end(one: bytes, other: bytes, limit: int) -> int:
    """How many bytes two texts end with alike, at most `limit`."""
    low, high = 0, limit
    ones, others = len(one), len(other)
    if one[ones - high :] == other[others - high :]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if one[ones - middle : ones - low] == other[others - middle : others - low]:
            low = middle
        else:
            high = middle
    return low


def _weight(folder: _Folder) -> int:
    """Bytes of memory, roughly."""
    return len(folder.content) + 8 * len(folder.starts) + 200


def _order(change: Change) -> tuple[bytes, tuple[int, bytes], tuple[int, bytes]]:
    """By path, and in one order too where a damaged tree names a path twice."""
    return change.path, change.old or NO_SIDE, change.new or NO_SIDE


def side_of(mode: bytes, oid: bytes) -> Side:
    """An entry of a tree as a side of a comparison."""
    known = _MODES.get(mode)
    return Side(_canonical(int(mode, 8)) if known is None else known, oid)


def _canonical(mode: int) -> int:
    """Old trees hold modes like 0664; to Git only the type and the executable bit are there."""
    kind = mode & _TYPE_MASK
    if kind == _REGULAR:
        return _REGULAR | (0o755 if mode & 0o100 else 0o644)
    return kind if kind in (LINK_MODE, FOLDER_MODE) else SUBMODULE_MODE


_MODES = {
    b"%o" % mode: mode for mode in (0o100644, 0o100755, FOLDER_MODE, LINK_MODE, SUBMODULE_MODE)
}
