"""Writes trees and other objects as one pack with its index, for repositories of the app's own.

Every object stands whole in the pack, without deltas: quick to write, and small enough for a demo.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterable
from itertools import accumulate
from pathlib import Path
from typing import Self

COMMIT, TREE, BLOB = 1, 2, 3
FILE_MODE, FOLDER_MODE = b"100644", b"40000"
_NAMES = {COMMIT: b"commit", TREE: b"tree", BLOB: b"blob"}
_INDEX_MAGIC = b"\xfftOc\x00\x00\x00\x02"
_FASTEST = 1


class PackWriter:
    """Collects objects; `write` puts them into an object folder."""

    def __init__(self) -> None:
        self._entries: dict[bytes, bytes] = {}

    def add(self, kind: int, content: bytes) -> bytes:
        """Keep an object; its raw id. One that is there already is kept once."""
        header = b"%s %d\0" % (_NAMES[kind], len(content))
        oid = hashlib.sha1(header + content, usedforsecurity=False).digest()
        if oid not in self._entries:
            self._entries[oid] = _size(kind, len(content)) + zlib.compress(content, _FASTEST)
        return oid

    def write(self, objects: Path) -> None:
        """Write `pack-….pack` and `pack-….idx`, the index last, since it makes the pack known."""
        pack = b"".join(
            (struct.pack(">4sII", b"PACK", 2, len(self._entries)), *self._entries.values())
        )
        checksum = hashlib.sha1(pack, usedforsecurity=False).digest()
        folder = objects / "pack"
        folder.mkdir(parents=True, exist_ok=True)
        name = f"pack-{checksum.hex()}"
        (folder / f"{name}.pack").write_bytes(pack + checksum)
        (folder / f"{name}.idx").write_bytes(self._index(checksum))

    def _index(self, checksum: bytes) -> bytes:
        """Ids in order, with the checksum and the place of each in the pack."""
        lengths = map(len, self._entries.values())
        places = dict(zip(self._entries, accumulate(lengths, initial=12), strict=False))
        oids = sorted(self._entries)
        first_bytes = [0] * 256
        for oid in oids:
            first_bytes[oid[0]] += 1
        index = b"".join(
            (
                _INDEX_MAGIC,
                struct.pack(">256I", *accumulate(first_bytes)),
                *oids,
                _numbers(zlib.crc32(self._entries[oid]) for oid in oids),
                _numbers(places[oid] for oid in oids),
                checksum,
            )
        )
        return index + hashlib.sha1(index, usedforsecurity=False).digest()


class Folder:
    """A tree that never changes: putting a file in gives another one that shares the rest."""

    __slots__ = ("_entries", "_oid")

    def __init__(self, entries: dict[str, Folder | bytes]) -> None:
        self._entries = entries
        self._oid = b""

    def put(self, path: str, blob: bytes | None) -> Self:
        """With this file in it, or, without a blob, gone from it."""
        name, _, rest = path.partition("/")
        entries = self._entries.copy()
        inner = entries.pop(name, None)
        if rest:
            folder = inner if isinstance(inner, Folder) else Folder({})
            changed: Folder | bytes | None = folder.put(rest, blob)
        else:
            changed = blob
        if changed:
            entries[name] = changed
        return type(self)(entries)

    def __bool__(self) -> bool:
        return bool(self._entries)

    def write(self, pack: PackWriter) -> bytes:
        """The id of the tree object; what was written before is not written again."""
        if not self._oid:
            self._oid = pack.add(TREE, b"".join(self._lines(pack)))
        return self._oid

    def _lines(self, pack: PackWriter) -> list[bytes]:
        """Git sorts a folder as if its name ended in a slash."""
        entries = sorted(
            (name + "/" if isinstance(entry, Folder) else name, entry)
            for name, entry in self._entries.items()
        )
        return [
            b"%s %s\0%s" % (FOLDER_MODE, name[:-1].encode(), entry.write(pack))
            if isinstance(entry, Folder)
            else b"%s %s\0%s" % (FILE_MODE, name.encode(), entry)
            for name, entry in entries
        ]


def _size(kind: int, size: int) -> bytes:
    """Type and length before a packed object: four bits of the length first, then seven a byte."""
    first, size = kind << 4 | size & 0x0F, size >> 4
    encoded = bytearray()
    while size:
        encoded.append(first | 0x80)
        first, size = size & 0x7F, size >> 7
    encoded.append(first)
    return bytes(encoded)


def _numbers(values: Iterable[int]) -> bytes:
    found = list(values)
    return struct.pack(f">{len(found)}I", *found)
