"""Which names are the repository's own at a commit, so that importing them is no use of a library.

A repository may hold many projects: those that a file lies in, and those beside them, tell what it
imports from its own.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import lru_cache
from itertools import chain, islice
from typing import NamedTuple

from commitstats_desktop.classify.packages import (
    NOTHING_OWN,
    SOURCES,
    Asked,
    Declared,
    OwnModules,
    asked_names,
    declared_names,
    manifest_of,
    members_of,
    opened_folders,
    tells_own_names,
)
from commitstats_desktop.classify.path_rules import path_says
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.namespaces import Namespaces
from commitstats_desktop.git.objects import BLOB, Objects
from commitstats_desktop.git.projects import SPREAD, Around, Beside, Late, Project
from commitstats_desktop.git.trees import FOLDER_MODE, TooLarge, TreeComparison, side_of

MANIFEST_LIMIT = 1 << 20
PATHS_LIMIT = 20_000
"""Names that are looked at in one tree; what lies beyond them is taken for a library."""

FOLDERS_LIMIT = 500
FOLDERS_KEPT = 4_096
MANIFESTS_KEPT = 4_096
PROJECTS_KEPT = 512
NAMES_KEPT = 200_000
"""Paths, and what manifests ask for, of all states that are kept."""

DEEPEST = 12
"""Folders within each other in which projects are looked for."""

MEMBERS_DEPTH = 4
"""Folders within each other in which the projects of a workspace are looked for."""

BESIDE = frozenset({"PyPI"})
"""Ecosystems whose sources import by name what lies in their own folder."""

_MARK_OF_PACKAGE = b"__init__."

NOT_OWN = frozenset((b"fixtures", b"__fixtures__", b"testdata"))
"""Projects in such folders play somebody else's part."""

EXAMPLES = frozenset((b"examples", b"example", b"samples", b"sample", b"demos", b"demo"))
"""Projects in such folders are often called like the library that they show."""

_ANY_DEPTH = b"**"

_Listing = tuple[tuple[bytes, bytes, bool], ...]
"""Name, object id, and whether it is a folder, of everything in a folder."""

_State = tuple[tuple[bytes, ...], tuple[Declared, ...], frozenset[str] | None, tuple[Asked, ...]]
"""Paths of a tree, what its manifests call their own, whose paths tell own names, and what the
manifests ask for."""

_Pattern = tuple[bytes, ...]
"""The parts of a pattern of folders, `*` and `**` among them."""


class _Told(NamedTuple):
    """What one manifest tells."""

    declared: tuple[Declared, ...]
    asked: tuple[Asked, ...]
    members: tuple[_Pattern, ...]


@dataclass
class OwnOfTree:
    """The own names of one tree, looked for when first asked."""

    names: OwnNames
    tree: bytes
    _around: dict[bytes, tuple[Around, ...]] = field(default_factory=dict)

    def owns(self, ecosystem: str, name: str, path: bytes) -> bool:
        """Whether a name is the repository's own for the file `path`."""
        return any(project.owns(ecosystem, name, path) for project in self._projects(path))

    def asked(self, ecosystem: str, name: str, path: bytes) -> str | None:
        """What the manifests around the file `path` ask for that is imported by this name.

        Empty where they ask for other things only, None where there is no manifest.
        """
        said = None
        for project in reversed(self._projects(path)):
            answer = project.asked(ecosystem, name)
            if answer:
                return answer
            said = said if answer is None else answer
        return said

    def _projects(self, path: bytes) -> tuple[Around, ...]:
        folder = path[: path.rfind(b"/") + 1]
        if folder not in self._around:
            self._around[folder] = tuple(self.names.around(self.tree, folder))
        return self._around[folder]


class OwnNames:
    """Finds the own names of a tree; trees with the same paths and names in manifests share them."""

    def __init__(self, objects: Objects, trees: TreeComparison) -> None:
        self._objects = objects
        self._trees = trees
        self._listing = lru_cache(maxsize=FOLDERS_KEPT)(self._list)
        self._manifests = lru_cache(maxsize=FOLDERS_KEPT)(self._manifests_in)
        self._told = lru_cache(maxsize=MANIFESTS_KEPT)(self._tell)
        self._spread = lru_cache(maxsize=PROJECTS_KEPT)(self._read_spread)
        self._siblings = lru_cache(maxsize=PROJECTS_KEPT)(self._read_siblings)
        self._workspace = lru_cache(maxsize=PROJECTS_KEPT)(self._read_workspace)
        self._matching = lru_cache(maxsize=FOLDERS_KEPT)(self._match)
        self._project = lru_cache(maxsize=PROJECTS_KEPT)(self._read_project)
        self._inside = lru_cache(maxsize=PROJECTS_KEPT)(self._projects_inside)
        self._namespaces = Namespaces(self._listing, self._manifest, _is_foreign)
        self._states: OrderedDict[_State, OwnModules] = OrderedDict()
        self._names_kept = 0

    def around(self, tree: bytes, folder: bytes) -> Iterator[Around]:
        """Projects that a folder of the tree lies in, the whole of it first, and those beside.

        Ends early where a tree cannot be read.
        """
        try:
            yield Project(b"", self._modules(tree, None))
            yield self._inside(tree)
            yield self._workspace(tree)
            yield self._spread(tree)
            yield self._namespaces.beside(tree)
            place, oid = b"", tree
            for part in folder.split(b"/")[:-1][:DEEPEST]:
                oid = self._folder_in(oid, part)
                if not oid:
                    return
                place += part + b"/"
                if self._manifests(oid):
                    yield Project(place, self._project(oid))
                elif place == folder:
                    yield Project(place, self._siblings(oid))
                if part not in EXAMPLES:
                    yield self._inside(oid)
                    yield self._workspace(oid)
                    yield self._namespaces.beside(oid)
        except (ObjectError, TooLarge):
            return

    def _projects_inside(self, folder: bytes) -> Beside:
        """What lies in a folder itself and has a manifest; not what was brought from elsewhere."""
        folders = [(name, oid) for name, oid, is_folder in self._listing(folder) if is_folder]
        projects = (
            self._project(oid)
            for name, oid in folders[:FOLDERS_LIMIT]
            if self._manifests(oid) and not _is_foreign(name)
        )
        return Beside(tuple(projects))

    def _read_spread(self, tree: bytes) -> Late:
        """Packages in the folders of the root, which an app takes in without saying so in a manifest."""

        def projects() -> Iterator[OwnModules]:
            for name, oid, is_folder in self._listing(tree):
                if not is_folder or name in EXAMPLES or _is_foreign(name):
                    continue
                for _, inner, is_inner_folder in self._listing(oid)[:FOLDERS_LIMIT]:
                    if is_inner_folder and not SPREAD.isdisjoint(self._manifests(inner)):
                        yield self._project(inner)

        return Late(projects)

    def _read_siblings(self, folder: bytes) -> OwnModules:
        """What lies in a folder itself: a script imports what lies beside it.

        So does a module of a package in Python 2, where its own folder comes before all others.
        """
        names = sorted(
            name + b"/" if is_folder else name
            for name, _, is_folder in self._listing(folder)
            if not name.startswith(_MARK_OF_PACKAGE)
        )
        return OwnModules(tuple(names), (), BESIDE)

    def _read_workspace(self, folder: bytes) -> Beside:
        """What the projects of a workspace call their own, which the files of a folder tell."""
        patterns = dict.fromkeys(
            pattern
            for name, oid, is_folder in self._listing(folder)
            if not is_folder and tells_own_names(name)
            for pattern in self._told(name, oid).members
        )
        members = dict.fromkeys(chain.from_iterable(self._matching(folder, p) for p in patterns))
        chosen = islice(members, FOLDERS_LIMIT)
        return Beside(tuple(self._project(oid) for oid in chosen if self._manifests(oid)))

    def _match(
        self, folder: bytes, pattern: _Pattern, depth: int = MEMBERS_DEPTH
    ) -> tuple[bytes, ...]:
        """The folders below this one that a pattern of a workspace means."""
        if not pattern:
            return (folder,)
        part, *rest = pattern
        found = list(self._matching(folder, tuple(rest), depth)) if part == _ANY_DEPTH else []
        for name, oid, is_folder in self._listing(folder):
            if not is_folder or not depth or _is_foreign(name) or name in EXAMPLES:
                continue
            if part == _ANY_DEPTH:
                found += self._matching(oid, pattern, depth - 1)
            elif fnmatchcase(name, part):
                found += self._matching(oid, tuple(rest), depth - 1)
        return tuple(found[:FOLDERS_LIMIT])

    def _read_project(self, folder: bytes) -> OwnModules:
        return self._modules(folder, self._manifests(folder))

    def _modules(self, folder: bytes, told: frozenset[str] | None) -> OwnModules:
        """The own names of what lies in a folder; none where it cannot be read."""
        try:
            state = self._state(folder, told)
        except (ObjectError, TooLarge):
            return NOTHING_OWN
        if state not in self._states:
            self._states[state] = OwnModules(*state)
            self._names_kept += _names_in(state)
            while self._names_kept > NAMES_KEPT and len(self._states) > 1:
                self._names_kept -= _names_in(self._states.popitem(last=False)[0])
        self._states.move_to_end(state)
        return self._states[state]

    def _state(self, tree: bytes, told: frozenset[str] | None) -> _State:
        """The entries of a folder, of its folders and of those of its `src`.

        What lies deeper in a project tells something in few ecosystems, and takes long to list.
        """
        opened = opened_folders(told)
        paths: list[bytes] = []
        declared: list[Declared] = []
        asked: list[Asked] = []
        waiting = [(b"", tree)]
        for prefix, folder in waiting:
            is_deep = bool(prefix) and prefix != SOURCES + b"/"
            for name, oid, is_folder in self._listing(folder):
                path = prefix + name
                paths.append(path + b"/" if is_folder else path)
                may_open = opened is None or name in opened
                if is_folder and may_open and not is_deep and len(waiting) < FOLDERS_LIMIT:
                    waiting.append((path + b"/", oid))
                elif not (is_folder or (prefix and told is not None)) and tells_own_names(path):
                    told_here = self._told(path, oid)
                    declared += told_here.declared
                    asked += told_here.asked
            if len(paths) > PATHS_LIMIT:
                break
        return tuple(sorted(paths)), tuple(declared), told, tuple(asked)

    def _manifests_in(self, folder: bytes) -> frozenset[str]:
        """The ecosystems of the manifests in a folder itself."""
        files = (name for name, _, is_folder in self._listing(folder) if not is_folder)
        return frozenset[str]().union(*map(manifest_of, files))

    def _folder_in(self, folder: bytes, wanted: bytes) -> bytes:
        """The tree of a folder in another; empty where there is none."""
        found = (
            oid for name, oid, is_folder in self._listing(folder) if is_folder and name == wanted
        )
        return next(found, b"")

    def _list(self, folder: bytes) -> _Listing:
        sides = ((name, side_of(mode, oid)) for mode, name, oid in self._trees.entries(folder))
        return tuple(
            (name, side.oid, side.mode == FOLDER_MODE)
            for name, side in sides
            if side.is_regular or side.mode == FOLDER_MODE
        )

    def _tell(self, path: bytes, oid: bytes) -> _Told:
        content = self._manifest(oid)
        return _shared(
            _Told(
                declared_names(path, content), asked_names(path, content), members_of(path, content)
            )
        )

    def _manifest(self, oid: bytes) -> bytes:
        try:
            if self._objects.size(oid) <= MANIFEST_LIMIT:
                kind, content = self._objects.read(oid)
                return content if kind == BLOB else b""
        except ObjectError:
            return b""
        return b""


def _names_in(state: _State) -> int:
    paths, _, _, asked = state
    return len(paths) + len(asked)


@lru_cache(maxsize=512)
def _shared(told: _Told) -> _Told:
    """The one that was first of those that are equal: most versions of a manifest tell the same."""
    return told


@lru_cache(maxsize=4_096)
def _is_foreign(name: bytes) -> bool:
    return name in NOT_OWN or path_says(name + b"/x").is_vendored
