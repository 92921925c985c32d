"""Objects that lie in files of their own, read without libgit2.

libgit2 1.9.7 loops for ever on one that is cut short, and with verification off believes one whose
content is not what its name says.
"""

from __future__ import annotations

import hashlib
import os
import stat
import zlib
from collections.abc import Iterable
from pathlib import Path

from commitstats_desktop.git.damage import ObjectError

LOOSE_LIMIT = 256 << 20
"""Bytes of a loose object that is checked in memory; a larger one is reported, not read."""

HEADER_SIZE = 64
COMPRESSED_HEADER_SIZE = 4_096

KINDS = {b"commit": 1, b"tree": 2, b"blob": 3, b"tag": 4}
"""Object types as Git numbers them."""


class LooseObjects:
    """The loose objects of one or several folders, listed when first asked for."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)
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
            for name in _names_in(folder / prefix):
                oid = _raw(prefix + name) if len(name) == 38 else None
                if oid:
                    found.setdefault(oid, folder / prefix / name)
        return found


def read_loose(path: Path, oid: bytes) -> tuple[int, bytes]:
    """Type and content of a loose object, checked against its id."""
    data, is_whole = _inflate(_content(path, oid, LOOSE_LIMIT), oid, LOOSE_LIMIT)
    kind, size, content = _split(data)
    is_whole = is_whole and size == len(content)
    if not is_whole or hashlib.sha1(data, usedforsecurity=False).digest() != oid:
        raise ObjectError(f"damaged object {oid.hex()[:12]}")
    return KINDS.get(kind, 0), content


def loose_size(path: Path, oid: bytes) -> int:
    """Bytes that a loose object says it has; only the beginning is read."""
    start = _content(path, oid, COMPRESSED_HEADER_SIZE, is_part=True)
    size = _split(_inflate(start, oid, HEADER_SIZE)[0])[1]
    if size is None:
        raise ObjectError(f"damaged object {oid.hex()[:12]}")
    return size


def _names_in(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _raw(text: str) -> bytes | None:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return None


def _content(path: Path, oid: bytes, limit: int, *, is_part: bool = False) -> bytes:
    """At most `limit` bytes of a plain file; a larger one is no loose object, unless a part does."""
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            raise ObjectError(f"linked object file {oid.hex()[:12]}")
        if status.st_size > limit and not is_part:
            raise ObjectError(f"object {oid.hex()[:12]} is larger than {limit >> 20} MB")
        with path.open("rb") as file:
            return file.read(limit)
    except OSError as error:
        raise ObjectError(f"damaged object {oid.hex()[:12]}") from error


def _inflate(compressed: bytes, oid: bytes, limit: int) -> tuple[bytes, bool]:
    """The first `limit` bytes of a loose object, and whether that was all."""
    inflater = zlib.decompressobj()
    try:
        return inflater.decompress(compressed, limit), inflater.eof
    except zlib.error as error:
        raise ObjectError(f"damaged object {oid.hex()[:12]}") from error


def _split(data: bytes) -> tuple[bytes, int | None, bytes]:
    header, _, content = data.partition(b"\0")
    kind, _, size = header.partition(b" ")
    return kind, int(size) if size.isdigit() and len(size) < 20 else None, content
