"""Folders of mirrors: complete under their name, or not there under it at all."""

from __future__ import annotations

import os
import secrets
import shutil
import stat
from collections.abc import Collection
from pathlib import Path

PART = ".part"
GONE = ".gone"
SUFFIX = ".git"
MANY_PACKS = 50

UNFINISHED_PACKS = "pack_git2_*"
"""What libgit2 leaves of a pack it was not given the time to finish."""


def new_mirror_id() -> str:
    """A name that says nothing: whoever looks into the cache folder learns no repository's name."""
    return secrets.token_hex(16)


def mirror_folder(mirrors: Path, mirror_id: str) -> Path:
    """Where the mirror of this id lies, or will."""
    return mirrors / f"{mirror_id}{SUFFIX}"


def is_mirror(folder: Path) -> bool:
    """Whether a mirror lies there; a cleaner of caches may have taken parts of it."""
    return (folder / "HEAD").is_file() and (folder / "objects").is_dir()


def is_worn(folder: Path) -> bool:
    """Whether so many fetches left a pack each that a fresh copy is read faster."""
    packs = folder / "objects" / "pack"
    return sum(1 for _ in packs.glob("*.pack")) > MANY_PACKS


def size_of(folder: Path) -> int:
    """Bytes of everything in a folder, 0 where there is none."""
    total = 0
    for path, _, files in os.walk(folder):
        for name in files:
            try:
                total += os.lstat(os.path.join(path, name)).st_size
            except OSError:
                continue  # Gone while we looked.
    return total


def remove_folder(folder: Path) -> None:
    """Remove a folder with everything in it; half removed it already has another name."""
    gone = folder.with_name(folder.name + GONE)
    if folder.exists():
        if gone.exists():
            _remove_tree(gone)
        os.replace(folder, gone)
    if gone.exists():
        _remove_tree(gone)


def sweep(mirrors: Path, kept: Collection[str]) -> None:
    """Remove what killed runs left, and mirrors of which no repository knows any more."""
    names = {f"{mirror_id}{SUFFIX}" for mirror_id in kept}
    if not mirrors.is_dir():
        return
    for entry in list(mirrors.iterdir()):
        if entry.name not in names and entry.is_dir() and not entry.is_symlink():
            _remove_tree(entry)


def sweep_packs(folder: Path) -> None:
    """Remove the unfinished packs of a mirror whose fetch was killed."""
    for path in (folder / "objects" / "pack").glob(UNFINISHED_PACKS):
        path.unlink(missing_ok=True)


def put_in_place(part: Path, folder: Path) -> None:
    """Give a finished mirror its name."""
    os.replace(part, folder)
    _flush(folder.parent)


def flush_folder(folder: Path) -> None:
    """Have everything in a folder written to the disk, so that a power cut leaves it whole."""
    for path, _, files in os.walk(folder):
        for name in files:
            _flush(Path(path) / name)
        _flush(Path(path))


def _flush(path: Path) -> None:
    if os.name == "nt" and path.is_dir():
        return  # Windows flushes no folders.
    number = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _remove_tree(folder: Path) -> None:
    """Remove a tree; packs are read-only files, which Windows does not delete."""
    if os.name == "nt":
        for path, _, files in os.walk(folder):
            for name in files:
                (Path(path) / name).chmod(stat.S_IWRITE)
    shutil.rmtree(folder)
