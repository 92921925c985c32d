"""What differs between two trees, found without a diff and within a bound.

Two trees with the same id are the same, so only folders that changed are opened. A tree can name
ten billion files in twelve objects; the comparison stops long before that.

Folders are compared as bytes: what two versions share at the beginning and at the end is passed
over, and only the entries between are taken apart. Where an entry begins can be told from its
beginning only, since an object id holds any byte; so one pattern runs over the whole entries before.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from typing import NamedTuple

from commitstats_desktop.git.blocks import common_end, common_start
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.objects import Objects

MAX_CHANGED_FILES = 200_000
"""A commit that changes more is left out of line counts, and says so."""

MAX_TREE_BYTES = 64 << 20
MAX_DEPTH = 256
KEPT_BYTES = 32 << 20
"""Folders that are remembered, since each is the new one of a commit and the old one of the next."""

KEPT_OVERHEAD = 200
"""Bytes of memory that a remembered folder takes beside its content, roughly."""

_ATTRIBUTES = b" .gitattributes\0"

TREE = 2
FOLDER_MODE = 0o040000
_FOLDER = b"40000"
LINK_MODE = 0o120000
SUBMODULE_MODE = 0o160000
_TYPE_MASK = 0o170000
_REGULAR = 0o100000

_ENTRY = re.compile(rb"([0-7]{5,6}) ([^\0]+)\0(.{20})", re.DOTALL)
# Not repeated possessively: Python 3.11.2, which is Debian 12's, then ends the match in the middle
# of the entry that it could not finish.
_ENTRIES = re.compile(rb"(?:[0-7]{5,6} [^\0]+\0.{20})*", re.DOTALL)

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
        self._kept: OrderedDict[bytes, bytes] = OrderedDict()
        self._kept_bytes = 0
        self._whole: set[bytes] = set()

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
        return _ENTRY.findall(self._whole_folder(tree))

    def _compare(
        self, old: bytes | None, new: bytes | None, prefix: bytes, found: Compared, depth: int
    ) -> None:
        if depth > MAX_DEPTH:
            raise TooLarge(f"folders nested more than {MAX_DEPTH} deep")
        after = self._folder(new) if new else b""
        gone, come = self._different(old, new, after)
        if _ATTRIBUTES in after and (oid := _attributes_in(after)):
            found.attributes[prefix] = oid
        for mode, name, oid in come:
            side = gone.pop(name, None)
            if mode == _FOLDER and side is not None and side.mode == FOLDER_MODE:
                self._compare(side.oid, oid, prefix + name + b"/", found, depth + 1)
            else:
                self._add(side, side_of(mode, oid), prefix + name, found, depth)
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

    def _different(
        self, old: bytes | None, new: bytes | None, after: bytes
    ) -> tuple[dict[bytes, Side], list[Entry]]:
        """Entries that only the older has just so, by name, and those that only the newer has."""
        if old is None or new is None:
            olds = self.entries(old) if old else []
            news = self.entries(new) if new else []
        else:
            before = self._folder(old) if new in self._whole else self._whole_folder(old)
            between = _between(before, after)
            if between is None:
                damaged = old if new in self._whole else new
                raise ObjectError(f"damaged folder {damaged.hex()[:12]}")
            self._whole.add(old)
            self._whole.add(new)
            olds, news = between
        return _only_old(olds, news), _only_new(olds, news)

    def _whole_folder(self, oid: bytes) -> bytes:
        """The content of a tree object, seen to be whole entries."""
        content = self._folder(oid)
        if oid not in self._whole:
            # Whole as far as it goes: to ask for a full match would keep every way back.
            if _start_of_entry(content, len(content)) != len(content):
                raise ObjectError(f"damaged folder {oid.hex()[:12]}")
            self._whole.add(oid)
        return content

    def _folder(self, oid: bytes) -> bytes:
        """The content of a tree object."""
        kept = self._kept.get(oid)
        if kept is not None:
            self._kept.move_to_end(oid)
            return kept
        content = self._read(oid)
        self._keep(oid, content)
        return content

    def _keep(self, oid: bytes, content: bytes) -> None:
        self._kept[oid] = content
        self._kept_bytes += len(content) + KEPT_OVERHEAD
        while self._kept_bytes > KEPT_BYTES and len(self._kept) > 1:
            gone, content = self._kept.popitem(last=False)
            self._whole.discard(gone)
            self._kept_bytes -= len(content) + KEPT_OVERHEAD

    def _read(self, oid: bytes) -> bytes:
        if self._objects.size(oid) > MAX_TREE_BYTES:
            raise TooLarge(f"a folder of more than {MAX_TREE_BYTES >> 20} MB")
        kind, content = self._objects.read(oid)
        if kind != TREE:
            raise ObjectError(f"object {oid.hex()[:12]} is not a folder")
        return content


def _only_old(olds: list[Entry], news: list[Entry]) -> dict[bytes, Side]:
    new_set = set(news)
    return {entry[1]: side_of(entry[0], entry[2]) for entry in olds if entry not in new_set}


def _only_new(olds: list[Entry], news: list[Entry]) -> list[Entry]:
    old_set = set(olds)
    return [entry for entry in dict.fromkeys(news) if entry not in old_set]


def _between(before: bytes, after: bytes) -> tuple[list[Entry], list[Entry]] | None:
    """The entries between what both folders begin and end with.

    One of them is known to be whole; None where the other is not.
    """
    start = _start_of_entry(before, common_start(before, after))
    one, other = _ENTRY.match(before, start), _ENTRY.match(after, start)
    if one and other and before[one.end() :] == after[other.end() :]:  # As in most folders.
        return [one.groups()], [other.groups()]  # type: ignore[list-item]
    same_end = common_end(before, after, min(len(before), len(after)) - start)
    olds, left = _taken(before, start, same_end)
    news, left_after = _taken(after, start, same_end)
    while left != left_after or left > same_end:
        if left >= left_after:
            left = _take(before, left, olds)
        else:
            left_after = _take(after, left_after, news)
        if left < 0 or left_after < 0:
            return None
    return olds, news


def _taken(folder: bytes, start: int, left: int) -> tuple[list[Entry], int]:
    """The entries from `start` on that end at least so many bytes before the end, all at once.

    And how many bytes are left behind them.
    """
    found = _ENTRIES.match(folder, start, len(folder) - left)
    end = found.end() if found else start
    return _ENTRY.findall(folder, start, end), len(folder) - end


def _take(folder: bytes, left: int, into: list[Entry]) -> int:
    """Add the entry that begins so many bytes before the end; how many are left behind it.

    A negative number where there is no whole entry.
    """
    found = _ENTRY.match(folder, len(folder) - left)
    if found is None:
        return -1
    into.append(found.groups())  # type: ignore[arg-type]
    return len(folder) - found.end()


def _start_of_entry(folder: bytes, position: int) -> int:
    """Where the entry begins that holds the byte at this position."""
    found = _ENTRIES.match(folder, 0, position)
    return found.end() if found else 0


def _attributes_in(folder: bytes) -> bytes | None:
    """Blob id of the folder's attribute file; a link or a folder of that name is none."""
    found = folder.find(_ATTRIBUTES)
    while found >= 0:
        entry = _ENTRY.match(folder, _start_of_entry(folder, found))
        if entry and entry.end(1) == found:
            side = side_of(entry[1], entry[3])
            return side.oid if side.is_regular else None
        found = folder.find(_ATTRIBUTES, found + 1)
    return None


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
