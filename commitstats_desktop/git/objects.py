"""The objects of one repository, opened as a bare object database.

A `pygit2.Repository` opened by path reads the repository's configuration, grafts and attributes;
one that is put together from an object database alone has none of them, so nothing that the maker
of a folder wrote there can steer the reading. Runs in child processes only.
"""

from __future__ import annotations

import hashlib
import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pygit2
from pygit2.enums import ConfigLevel, ObjectType, Option

TREE_CACHE_BYTES = 256 << 20
TREE_OBJECT_LIMIT = 1 << 20
LOOSE_LIMIT = 256 << 20
"""Bytes of a loose object that is checked in memory; a larger one is reported, not read."""

LOOSE_HEADER = 64
ALTERNATES_DEPTH = 5


class ObjectError(Exception):
    """An object that cannot be had: `reason` is worded for the person."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MissingObject(ObjectError):
    """Not in the database at all."""


def prepare_library() -> None:
    """Settings of libgit2 for bulk reading; once per child process.

    Hashes are not verified on reading, as in Git; loose objects are checked apart, below.
    """
    nowhere = os.path.join(os.path.dirname(os.path.abspath(__file__)), "no-configuration")
    levels = (ConfigLevel.SYSTEM, ConfigLevel.XDG, ConfigLevel.GLOBAL, ConfigLevel.PROGRAMDATA)
    for level in levels:
        pygit2.settings.search_path[level] = nowhere
    pygit2.option(Option.ENABLE_STRICT_HASH_VERIFICATION, False)
    pygit2.settings.cache_max_size(TREE_CACHE_BYTES)
    pygit2.settings.cache_object_limit(ObjectType.TREE, TREE_OBJECT_LIMIT)


class Objects:
    """Reads objects by raw id; every failure is an `ObjectError` with a reason."""

    def __init__(self, folder: Path) -> None:
        try:
            self._database = pygit2.Odb(str(folder))
        except (pygit2.GitError, OSError) as error:
            raise ObjectError("the object database cannot be opened") from error
        self._repository = pygit2.Repository()
        self._repository.set_odb(self._database)
        self._loose = _LooseObjects(folder)
        self._sound: set[bytes] = set()

    def read(self, oid: bytes) -> tuple[int, bytes]:
        """Type and content of an object."""
        loose = self._loose.path(oid)
        if loose is not None and oid not in self._sound:
            kind_and_content = _read_loose(loose, oid)
            self._sound.add(oid)
            return kind_and_content
        with _explained(oid):
            return self._database.read(pygit2.Oid(raw=oid))

    def size(self, oid: bytes) -> int:
        """Bytes of an object's content, without reading the content."""
        loose = self._loose.path(oid)
        if loose is not None:
            return _loose_size(loose, oid)
        with _explained(oid):
            return int(self._database.read_header(pygit2.Oid(raw=oid))[1])

    def blob(self, oid: bytes) -> pygit2.Blob:
        """A blob that libgit2 can compare with another."""
        if oid not in self._sound and self._loose.path(oid) is not None:
            self.read(oid)
        with _explained(oid):
            found = self._repository[pygit2.Oid(raw=oid)]
        if not isinstance(found, pygit2.Blob):
            raise ObjectError(f"object {oid.hex()[:12]} is not a file")
        return found


@contextmanager
def _explained(oid: bytes) -> Iterator[None]:
    """Word the failures of libgit2 for the person."""
    try:
        yield
    except KeyError as error:
        raise MissingObject(f"missing object {oid.hex()[:12]}") from error
    except (pygit2.GitError, ValueError, OSError) as error:
        raise ObjectError(f"damaged object {oid.hex()[:12]}") from error
    except MemoryError as error:
        raise ObjectError(f"object {oid.hex()[:12]} needs too much memory") from error


class _LooseObjects:
    """Which objects lie in files of their own, here and in borrowed folders."""

    def __init__(self, folder: Path) -> None:
        self._folders = _with_alternates(folder)
        self._listed: dict[int, dict[bytes, Path]] = {}

    def path(self, oid: bytes) -> Path | None:
        """The object's own file, None if it is packed or missing."""
        first = oid[0]
        if first not in self._listed:
            self._listed[first] = self._list(f"{first:02x}")
        return self._listed[first].get(oid)

    def _list(self, prefix: str) -> dict[bytes, Path]:
        found: dict[bytes, Path] = {}
        for folder in self._folders:
            try:
                names = os.listdir(folder / prefix)
            except OSError:
                continue
            for name in names:
                if len(name) == 38:
                    with_prefix = _raw(prefix + name)
                    if with_prefix:
                        found.setdefault(with_prefix, folder / prefix / name)
        return found


def _raw(text: str) -> bytes | None:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return None


def _with_alternates(folder: Path) -> list[Path]:
    """The object folder and those it borrows from, as deep as Git follows them."""
    found, new = [folder], [folder]
    for _ in range(ALTERNATES_DEPTH):
        new = [path for each in new for path in _alternates(each) if path not in found]
        found += new
    return found


def _alternates(folder: Path) -> list[Path]:
    try:
        lines = (folder / "info" / "alternates").read_bytes().splitlines()
    except OSError:
        return []
    paths = (Path(os.path.normpath(folder / os.fsdecode(line))) for line in lines if line.strip())
    return [path for path in paths if path.is_dir()]


def _read_loose(path: Path, oid: bytes) -> tuple[int, bytes]:
    """Type and content of a loose object, checked against its id.

    libgit2 1.9.7 loops for ever on one that is cut short, and with verification off believes one
    whose content is not what its name says.
    """
    data, is_whole = _inflate(path, oid, LOOSE_LIMIT)
    kind, size, content = _split(data)
    is_whole = is_whole and size == len(content)
    if not is_whole or hashlib.sha1(data, usedforsecurity=False).digest() != oid:
        raise ObjectError(f"damaged object {oid.hex()[:12]}")
    return _KINDS.get(kind, 0), content


def _loose_size(path: Path, oid: bytes) -> int:
    size = _split(_inflate(path, oid, LOOSE_HEADER)[0])[1]
    if size is None:
        raise ObjectError(f"damaged object {oid.hex()[:12]}")
    if size > LOOSE_LIMIT:
        raise ObjectError(f"object {oid.hex()[:12]} is larger than {LOOSE_LIMIT >> 20} MB")
    return size


def _inflate(path: Path, oid: bytes, limit: int) -> tuple[bytes, bool]:
    """The first `limit` bytes of a loose object, and whether that was all."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise ObjectError(f"linked object file {oid.hex()[:12]}")
        inflater = zlib.decompressobj()
        data = inflater.decompress(path.read_bytes(), limit)
    except (OSError, zlib.error) as error:
        raise ObjectError(f"damaged object {oid.hex()[:12]}") from error
    return data, inflater.eof


def _split(data: bytes) -> tuple[bytes, int | None, bytes]:
    header, _, content = data.partition(b"\0")
    kind, _, size = header.partition(b" ")
    return kind, int(size) if size.isdigit() else None, content


_KINDS = {
    b"commit": ObjectType.COMMIT,
    b"tree": ObjectType.TREE,
    b"blob": ObjectType.BLOB,
    b"tag": ObjectType.TAG,
}
