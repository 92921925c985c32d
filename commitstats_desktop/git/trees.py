"""What differs between two trees, found without a diff and within a bound.

Two trees with the same id are the same, so only folders that changed are opened. A tree can name
ten billion files in twelve objects; the comparison stops long before that.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.objects import Objects

MAX_CHANGED_FILES = 200_000
"""A commit that changes more is left out of line counts, and says so."""

MAX_TREE_BYTES = 64 << 20
MAX_DEPTH = 256
TREES_KEPT = 8_192

TREE = 2
FOLDER_MODE = 0o040000
LINK_MODE = 0o120000
SUBMODULE_MODE = 0o160000
_TYPE_MASK = 0o170000
_REGULAR = 0o100000

_ENTRY = re.compile(rb"([0-7]{5,6}) ([^\0]+)\0(.{20})", re.DOTALL)

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


class TreeComparison:
    """Compares trees of one repository, remembering those it parsed."""

    def __init__(self, objects: Objects, max_files: int = MAX_CHANGED_FILES) -> None:
        self._objects = objects
        self._max_files = max_files
        self._entries = lru_cache(maxsize=TREES_KEPT)(self._parse)

    def changes(self, old: bytes | None, new: bytes | None) -> list[Change]:
        """Changed paths in Git's order; None stands for the empty tree.

        Raises `TooLarge` beyond the bound and `ObjectError` where a tree cannot be read.
        """
        found: list[Change] = []
        self._compare(old, new, b"", found, 0)
        found.sort(key=_order)
        return found

    def _compare(
        self, old: bytes | None, new: bytes | None, prefix: bytes, found: list[Change], depth: int
    ) -> None:
        if depth > MAX_DEPTH:
            raise TooLarge(f"folders nested more than {MAX_DEPTH} deep")
        before = self._entries(old) if old else frozenset()
        after = self._entries(new) if new else frozenset()
        gone = {entry[1]: entry for entry in before - after}
        for entry in after - before:
            self._add(gone.pop(entry[1], None), entry, prefix, found, depth)
        for entry in gone.values():
            self._add(entry, None, prefix, found, depth)

    def _add(
        self, old: Entry | None, new: Entry | None, prefix: bytes, found: list[Change], depth: int
    ) -> None:
        path = prefix + (new or old or (b"", b"", b""))[1]
        before, after = _side(old), _side(new)
        old_tree = before.oid if before and before.mode == FOLDER_MODE else None
        new_tree = after.oid if after and after.mode == FOLDER_MODE else None
        if old_tree or new_tree:
            self._compare(old_tree, new_tree, path + b"/", found, depth + 1)
        file_before = None if old_tree else before
        file_after = None if new_tree else after
        if file_before != file_after:
            found.append(Change(path, file_before, file_after))
            if len(found) > self._max_files:
                raise TooLarge(f"more than {self._max_files:,} changed files in one commit")

    def _parse(self, oid: bytes) -> frozenset[Entry]:
        if self._objects.size(oid) > MAX_TREE_BYTES:
            raise TooLarge(f"a folder of more than {MAX_TREE_BYTES >> 20} MB")
        kind, data = self._objects.read(oid)
        if kind != TREE:
            raise ObjectError(f"object {oid.hex()[:12]} is not a folder")
        entries = _ENTRY.findall(data)
        parsed = sum(len(mode) + len(name) + 22 for mode, name, _ in entries)
        if parsed != len(data):
            raise ObjectError(f"damaged folder {oid.hex()[:12]}")
        return frozenset(entries)


def _order(change: Change) -> tuple[bytes, tuple[int, bytes], tuple[int, bytes]]:
    """By path, and in one order too where a damaged tree names a path twice."""
    return change.path, change.old or NO_SIDE, change.new or NO_SIDE


def _side(entry: Entry | None) -> Side | None:
    if entry is None:
        return None
    return Side(_canonical(int(entry[0], 8)), entry[2])


def _canonical(mode: int) -> int:
    """Old trees hold modes like 0664; to Git only the type and the executable bit are there."""
    kind = mode & _TYPE_MASK
    if kind == _REGULAR:
        return _REGULAR | (0o755 if mode & 0o100 else 0o644)
    return kind if kind in (LINK_MODE, FOLDER_MODE) else SUBMODULE_MODE
