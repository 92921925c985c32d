"""Which names are the repository's own at a commit, so that importing them is no use of a library."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache

from commitstats_desktop.classify.packages import (
    NOTHING_OWN,
    Declared,
    OwnModules,
    declared_names,
    tells_own_names,
)
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.objects import BLOB, Objects
from commitstats_desktop.git.trees import FOLDER_MODE, TooLarge, TreeComparison, side_of

MANIFEST_LIMIT = 1 << 20
PATHS_LIMIT = 20_000
"""Names that are looked at in one tree; what lies beyond them is taken for a library."""

FOLDERS_LIMIT = 500
FOLDERS_KEPT = 4_096
MANIFESTS_KEPT = 4_096
STATES_KEPT = 64
SOURCES = b"src/"

_Listing = tuple[tuple[bytes, bytes, bool], ...]
"""Name, object id, and whether it is a folder, of everything in a folder."""

_State = tuple[tuple[bytes, ...], tuple[Declared, ...]]
"""Paths of a tree, and what its manifests call their own."""


@dataclass
class OwnOfTree:
    """The own names of one tree, looked for when first asked."""

    names: OwnNames
    tree: bytes
    _found: OwnModules | None = None

    def owns(self, ecosystem: str, name: str, path: bytes) -> bool:
        """Whether a name is the repository's own for the file `path`."""
        if self._found is None:
            self._found = self.names.of_tree(self.tree)
        return self._found.owns(ecosystem, name, path)


class OwnNames:
    """Finds the own names of a tree; trees with the same paths and names in manifests share them."""

    def __init__(self, objects: Objects, trees: TreeComparison) -> None:
        self._objects = objects
        self._trees = trees
        self._listing = lru_cache(maxsize=FOLDERS_KEPT)(self._list)
        self._declared = lru_cache(maxsize=MANIFESTS_KEPT)(self._declare)
        self._states: OrderedDict[_State, OwnModules] = OrderedDict()

    def of_tree(self, tree: bytes) -> OwnModules:
        """The own names; none where the tree cannot be read."""
        try:
            state = self._state(tree)
        except (ObjectError, TooLarge):
            return NOTHING_OWN
        if state not in self._states:
            while len(self._states) >= STATES_KEPT:
                self._states.popitem(last=False)
            self._states[state] = OwnModules(*state)
        self._states.move_to_end(state)
        return self._states[state]

    def _state(self, tree: bytes) -> _State:
        """The entries of root, of its folders and of those of `src`."""
        paths: list[bytes] = []
        declared: list[Declared] = []
        waiting = [(b"", tree)]
        for prefix, folder in waiting:
            is_deep = bool(prefix) and prefix != SOURCES
            for name, oid, is_folder in self._listing(folder):
                path = prefix + name
                paths.append(path + b"/" if is_folder else path)
                if is_folder and not is_deep and len(waiting) < FOLDERS_LIMIT:
                    waiting.append((path + b"/", oid))
                elif not is_folder and tells_own_names(path):
                    declared += self._declared(path, oid)
            if len(paths) > PATHS_LIMIT:
                break
        return tuple(sorted(paths)), tuple(declared)

    def _list(self, folder: bytes) -> _Listing:
        sides = ((name, side_of(mode, oid)) for mode, name, oid in self._trees.entries(folder))
        return tuple(
            (name, side.oid, side.mode == FOLDER_MODE)
            for name, side in sides
            if side.is_regular or side.mode == FOLDER_MODE
        )

    def _declare(self, path: bytes, oid: bytes) -> tuple[Declared, ...]:
        return declared_names(path, self._manifest(oid))

    def _manifest(self, oid: bytes) -> bytes:
        try:
            if self._objects.size(oid) <= MANIFEST_LIMIT:
                kind, content = self._objects.read(oid)
                return content if kind == BLOB else b""
        except ObjectError:
            return b""
        return b""
