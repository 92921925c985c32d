"""Namespaces of a repository that no manifest tells, found by the folders that their files stand in.

An autoloader looks for `A\\B\\C` in a folder `A/B` below a folder of sources. Which these are is not
said without a manifest, so they are looked for beside the folders that a file lies in. A folder of the
right name is not enough: a program may keep in `Doctrine/ORM` what it adds to that library.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice

from commitstats_desktop.classify.packages import ECOSYSTEM_BY_KEY
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.trees import TooLarge

FOLDERS_KEPT = 4_096
FOLDERS_LIMIT = 500
ANY = b"*"
FILES_ASKED = 3
"""Files of a folder that are asked which namespace they are of."""

Listing = Callable[[bytes], Iterable[tuple[bytes, bytes, bool]]]
"""Name, object id, and whether it is a folder, of everything in a folder."""


class Namespaces:
    """Looks for namespaces in the folders of trees."""

    def __init__(
        self,
        listing: Listing,
        content: Callable[[bytes], bytes],
        is_foreign: Callable[[bytes], bool],
    ) -> None:
        self._listing = listing
        self._content = content
        self._is_foreign = is_foreign
        self._begins_in = lru_cache(maxsize=FOLDERS_KEPT)(self._look)

    def beside(self, folder: bytes) -> BesideFolder:
        """Those that begin in a folder or in one that lies in it."""
        return BesideFolder(self, folder)

    def has(self, folder: bytes, ecosystem: str, namespace: tuple[str, ...]) -> bool:
        """Whether a namespace begins there."""
        places = (
            oid
            for name, oid, is_folder in self._listing(folder)
            if is_folder and not self._is_foreign(name)
        )
        return self._begins_in(folder, ecosystem, namespace) or any(
            self._begins_in(place, ecosystem, namespace) for place in islice(places, FOLDERS_LIMIT)
        )

    def _look(self, project: bytes, ecosystem: str, namespace: tuple[str, ...]) -> bool:
        sources, declares = (
            ECOSYSTEM_BY_KEY[ecosystem].sources,
            ECOSYSTEM_BY_KEY[ecosystem].declares,
        )
        parts = tuple(part.encode("utf-8", "surrogatepass") for part in namespace)
        return any(
            declares(self._content(oid), namespace)
            for folder in self._below(project, (*sources, *parts))
            for oid in islice(self._files(folder), FILES_ASKED)
        )

    def _below(self, folder: bytes, path: tuple[bytes, ...]) -> Iterator[bytes]:
        """The folders that a path leads to, of which a part may be `*`."""
        if not path:
            yield folder
            return
        part, *rest = path
        for name, oid, is_folder in self._listing(folder):
            if is_folder and part in (name, ANY):
                yield from self._below(oid, tuple(rest))

    def _files(self, folder: bytes) -> Iterator[bytes]:
        return (oid for _, oid, is_folder in self._listing(folder) if not is_folder)


class BesideFolder:
    """Namespaces that are own to the files of a folder."""

    def __init__(self, namespaces: Namespaces, folder: bytes) -> None:
        self._namespaces = namespaces
        self._folder = folder

    def owns(self, ecosystem: str, name: str, _path: bytes) -> bool:
        """Whether a file of the repository says that it is of the namespace of this name."""
        namespace = ECOSYSTEM_BY_KEY[ecosystem].namespace(name)
        try:
            return bool(namespace) and self._namespaces.has(self._folder, ecosystem, namespace)
        except (ObjectError, TooLarge):
            return False

    def asked(self, _ecosystem: str, _name: str) -> str | None:
        """Folders ask for nothing."""
        return None
