"""The packs of an object folder, opened without anything that could mislead or block libgit2."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pygit2

from commitstats_desktop.git.damage import FolderGone, ObjectError

ALTERNATES_DEPTH = 5
ALTERNATES_LIMIT = 1 << 20
CHECKSUM_SIZE = 20
READ_SIZE = 1 << 20
OPENED_BY_LIBRARY = (".idx", ".pack", ".keep", ".mtimes", ".rev")

DAMAGED_INDEX = "Damaged multi-pack-index: the packs are read one by one."


def object_folders(folder: Path) -> list[Path]:
    """The object folder and those it borrows from, as deep as Git follows them."""
    if not folder.is_dir():
        raise FolderGone(str(folder))
    found, new = [folder], [folder]
    for _ in range(ALTERNATES_DEPTH):
        new = [path for each in new for path in _alternates(each) if path not in found]
        found += dict.fromkeys(new)
    return found


def open_packs(folders: list[Path]) -> tuple[pygit2.Odb, list[str]]:
    """A database of packs alone, and what the person should know about them.

    Loose objects and borrowed folders are left out: they are looked at without libgit2.
    """
    database = pygit2.Odb()
    remarks: list[str] = []
    for priority, folder in enumerate(folders, 1):
        try:
            backend, is_index_sound = _backend(folder)
        except (pygit2.GitError, OSError) as error:
            raise ObjectError("the object database cannot be opened") from error
        database.add_backend(backend, priority)
        if not is_index_sound:
            remarks.append(DAMAGED_INDEX)
    return database, remarks


def _backend(folder: Path) -> tuple[pygit2.OdbBackendPack, bool]:
    _check_plain_files(folder)
    if _has_sound_index(folder):
        return pygit2.OdbBackendPack(str(folder)), True
    return _backend_without_index(folder), False


def _backend_without_index(folder: Path) -> pygit2.OdbBackendPack:
    """The same packs, without the index over all of them, which libgit2 believes unchecked.

    The library cannot be told to leave it out, so it is shown another folder, with links to the
    packs. Each is opened there, and the folder is gone again before anything can be left behind.
    """
    shown = Path(tempfile.mkdtemp(prefix="commitstats-"))
    try:
        (shown / "pack").mkdir()
        for path in _files_in(folder / "pack"):
            if path.suffix in (".idx", ".pack"):
                (shown / "pack" / path.name).symlink_to(path.absolute())
        backend = pygit2.OdbBackendPack(str(shown))
        for oid in _first_objects(folder):
            backend.read_header(pygit2.Oid(raw=oid))
        return backend
    finally:
        shutil.rmtree(shown, ignore_errors=True)


def _first_objects(folder: Path) -> Iterator[bytes]:
    """An object of each pack, from the table of ids in its index."""
    for path in _files_in(folder / "pack"):
        if path.suffix == ".idx":
            with path.open("rb") as file:
                is_newer = file.read(4) == b"\xfftOc"
                file.seek(1_032 if is_newer else 1_028)
                oid = file.read(CHECKSUM_SIZE)
            if len(oid) == CHECKSUM_SIZE:
                yield oid


def _has_sound_index(folder: Path) -> bool:
    """Whether the index over all packs is what was written, or there is none."""
    path = folder / "pack" / "multi-pack-index"
    if not path.exists():
        return True
    left = path.stat().st_size - CHECKSUM_SIZE
    digest = hashlib.sha1(usedforsecurity=False)
    with path.open("rb") as file:
        while left > 0 and (piece := file.read(min(left, READ_SIZE))):
            digest.update(piece)
            left -= len(piece)
        return digest.digest() == file.read(CHECKSUM_SIZE)


def _alternates(folder: Path) -> list[Path]:
    path = folder / "info" / "alternates"
    if not path.exists():
        return []
    _check_plain(path)
    with path.open("rb") as file:
        lines = file.read(ALTERNATES_LIMIT).splitlines()
    names = (os.fsdecode(line) for line in lines if line.strip() and not line.startswith(b"#"))
    paths = (Path(os.path.normpath(folder / name)) for name in names if "\0" not in name)
    return [path for path in paths if path.is_dir()]


def _check_plain_files(folder: Path) -> None:
    """A pipe among the packs would block libgit2 for ever when it opens it."""
    for path in _files_in(folder / "pack"):
        if path.suffix in OPENED_BY_LIBRARY or path.name == "multi-pack-index":
            _check_plain(path)


def _check_plain(path: Path) -> None:
    if path.exists() and not stat.S_ISREG(path.stat().st_mode):
        raise ObjectError(f"{path} is no plain file")


def _files_in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []
