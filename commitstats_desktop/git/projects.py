"""Projects around a file, by what they call their own and what they ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain
from typing import NamedTuple

from commitstats_desktop.classify.packages import OwnModules, all_beginnings
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.namespaces import BesideFolder
from commitstats_desktop.git.trees import TooLarge

SPREAD = frozenset({"Swift"})
"""Ecosystems whose packages may lie anywhere in a repository and be own to all of it."""


class Project(NamedTuple):
    """What a project calls its own, to files below its folder."""

    folder: bytes
    own: OwnModules

    def owns(self, ecosystem: str, name: str, path: bytes) -> bool:
        """Whether the project calls it own for the file `path` of the repository."""
        return self.own.owns(ecosystem, name, path[len(self.folder) :])

    def asked(self, ecosystem: str, name: str) -> str | None:
        """What its manifests ask for by this name; see `Owns`."""
        return self.own.asked(ecosystem, name)


class Beside:
    """What projects in one folder call their own everywhere, to whatever lies in that folder."""

    def __init__(self, projects: tuple[OwnModules, ...]) -> None:
        self._projects = projects
        self._names: dict[str, frozenset[str]] = {}
        self._asked: dict[tuple[str, str], str | None] = {}

    def owns(self, ecosystem: str, name: str, _path: bytes) -> bool:
        """Whether one of them calls it own everywhere."""
        if ecosystem not in self._names:
            every = (project.everywhere(ecosystem) for project in self._projects)
            self._names[ecosystem] = frozenset(chain.from_iterable(every))
        return not self._names[ecosystem].isdisjoint(all_beginnings(ecosystem, name))

    def asked(self, ecosystem: str, name: str) -> str | None:
        """What one of them asks for by this name: packages of a workspace are installed together."""
        if (ecosystem, name) not in self._asked:
            answers = (project.asked(ecosystem, name) for project in self._projects)
            self._asked[ecosystem, name] = next(filter(None, answers), None)
        return self._asked[ecosystem, name]


class Late:
    """The same of ecosystems that are spread, looked for only when one of them asks."""

    def __init__(self, projects: Callable[[], Iterable[OwnModules]]) -> None:
        self._look = projects
        self._beside: Beside | None = None

    def owns(self, ecosystem: str, name: str, path: bytes) -> bool:
        """Whether one of them calls it own everywhere."""
        return ecosystem in SPREAD and self._found().owns(ecosystem, name, path)

    def asked(self, ecosystem: str, name: str) -> str | None:
        """What one of them asks for by this name."""
        return self._found().asked(ecosystem, name) if ecosystem in SPREAD else None

    def _found(self) -> Beside:
        if self._beside is None:
            try:
                self._beside = Beside(tuple(self._look()))
            except (ObjectError, TooLarge):
                self._beside = Beside(())
        return self._beside


Around = Project | Beside | Late | BesideFolder
