"""The objects of one repository, opened as a bare object database.

A `pygit2.Repository` opened by path reads the repository's configuration, grafts and attributes;
one that is put together from an object database alone has none of them, so nothing that the maker
of a folder wrote there can steer the reading. Runs in child processes only.
"""

from __future__ import annotations

import os
from pathlib import Path

import pygit2
from pygit2.enums import ConfigLevel, Option

from commitstats_desktop.git.damage import FolderGone, MissingObject, ObjectError
from commitstats_desktop.git.loose import LooseObjects, loose_size, read_loose
from commitstats_desktop.git.packs import object_folders, open_packs

BLOB = 3

_FAILURES = (KeyError, pygit2.GitError, ValueError, OSError, MemoryError)


def prepare_library() -> None:
    """Settings of libgit2 for bulk reading; once per child process.

    Hashes are not verified on reading, as in Git; loose objects are checked apart. The library's
    cache of objects is off: each is read once here, or kept by who needs it again. It cost 280 MB
    on a history of 2,000 commits of git.git, and no read was faster for it.
    """
    ignore_configuration()
    pygit2.option(Option.ENABLE_STRICT_HASH_VERIFICATION, False)
    pygit2.settings.enable_caching(False)


def ignore_configuration() -> None:
    """Let no configuration of the system or the user steer libgit2: it could rewrite addresses."""
    nowhere = os.path.join(os.path.dirname(os.path.abspath(__file__)), "no-configuration")
    levels = (ConfigLevel.SYSTEM, ConfigLevel.XDG, ConfigLevel.GLOBAL, ConfigLevel.PROGRAMDATA)
    for level in levels:
        pygit2.settings.search_path[level] = nowhere


class Objects:
    """Reads objects by raw id; every failure is an `ObjectError` with a reason.

    An object is taken from a file of its own where it has one, else from a pack; when that file is
    damaged, or was packed and removed meanwhile, a pack may have it all the same. Raises
    `FolderGone` when a missing object is no wonder.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folders = object_folders(folder)
        self._loose = LooseObjects(folders)
        self._packs, self.remarks = open_packs(folders)
        self._repository = pygit2.Repository()
        self._repository.set_odb(self._packs)

    def read(self, oid: bytes) -> tuple[int, bytes]:
        """Type and content of an object."""
        loose = self._loose.path(oid)
        if loose is not None:
            try:
                return read_loose(loose, oid)
            except ObjectError:
                if not self._is_packed(oid, loose):
                    raise
            except MemoryError as error:
                raise ObjectError(f"object {oid.hex()[:12]} needs too much memory") from error
        try:
            return self._packs.read(pygit2.Oid(raw=oid))
        except _FAILURES as error:
            raise self._explained(oid, error) from error

    def size(self, oid: bytes) -> int:
        """Bytes of an object's content, without reading the content."""
        loose = self._loose.path(oid)
        if loose is not None:
            try:
                return loose_size(loose, oid)
            except ObjectError:
                if not self._is_packed(oid, loose):
                    raise
        try:
            return int(self._packs.read_header(pygit2.Oid(raw=oid))[1])
        except _FAILURES as error:
            raise self._explained(oid, error) from error

    def blob(self, oid: bytes) -> pygit2.Blob | bytes:
        """The content of a file: libgit2's own object from a pack, bytes from a loose one."""
        if self._loose.path(oid) is not None:
            kind, content = self.read(oid)
            if kind == BLOB:
                return content
            raise ObjectError(f"object {oid.hex()[:12]} is not a file")
        try:
            found = self._repository[pygit2.Oid(raw=oid)]
        except _FAILURES as error:
            raise self._explained(oid, error) from error
        if not isinstance(found, pygit2.Blob):
            raise ObjectError(f"object {oid.hex()[:12]} is not a file")
        return found

    def _is_packed(self, oid: bytes, loose: Path) -> bool:
        """Whether there is a pack to turn to; a file that is gone was packed, or the folder is."""
        return pygit2.Oid(raw=oid) in self._packs or not loose.exists()

    def _explained(self, oid: bytes, error: Exception) -> Exception:
        """The failure of libgit2 in words for the person."""
        if isinstance(error, KeyError):
            if not self._folder.is_dir():
                return FolderGone(str(self._folder))
            return MissingObject(f"missing object {oid.hex()[:12]}")
        if isinstance(error, MemoryError):
            return ObjectError(f"object {oid.hex()[:12]} needs too much memory")
        return ObjectError(f"damaged object {oid.hex()[:12]}")
