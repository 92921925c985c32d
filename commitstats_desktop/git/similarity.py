"""How alike two files are, as `git diff -M` measures it: bytes of equal lines.

Long lines count in pieces of 64 bytes. Git does not compare the pieces but a small hash of each
(`hash_chars` of its diffcore-delta.c), so that now and then two different ones are the same to it.
Among files that are nearly alike that decides which is taken for the other.
"""

from __future__ import annotations

import re
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from commitstats_desktop.core.pieces import pieces
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.trees import Change, Side

MAX_SCORE = 60_000
MINIMUM_SCORE = 30_000
"""Half of the content, Git's default for `-M`."""

CONTENT_LIMIT = 32 << 20
"""Bytes; larger files are paired only when identical."""

_LONGEST = 64
_CHUNK = re.compile(rb"[^\n]{0,63}\n|[^\n]{64}")
_HASHES = 107_927
_SECOND_HALF = 0x61
_HASHED_AT_ONCE = 2_000

_LANE = 8
"""Bytes of the number that Git turns and adds to while it hashes a chunk."""
_LANE_BITS = 8 * _LANE
_HALF = 0xFFFF_FFFF
_TURN = 7


class Blobs(NamedTuple):
    """How to get at a file's size and content by blob id."""

    size: Callable[[bytes], int]
    content: Callable[[bytes], bytes]


class Similarity:
    """How much of a source is in a target, out of MAX_SCORE."""

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs
        self._sizes: dict[bytes, int] = {}
        self._chunks: dict[bytes, Counter[int]] = {}
        self._index: dict[int, list[tuple[int, int]]] | None = None

    def score(self, source: Change, target: Change, minimum: int) -> int:
        """Git's similarity of two files; 0 where it cannot reach `minimum`."""
        size = self._common_size(source, target, minimum)
        if not size:
            return 0
        old, new = self._counted(gone(source).oid), self._counted(come(target).oid)
        smaller, larger = (old, new) if len(old) < len(new) else (new, old)
        copied = sum(
            min(count, larger[chunk]) for chunk, count in smaller.items() if chunk in larger
        )
        return copied * MAX_SCORE // size

    def scores(self, target: Change, sources: list[Change]) -> list[tuple[Change, int]]:
        """Every source with its score, in their order.

        Every target asks about the same sources, so what they share is looked up by chunk instead
        of comparing each pair.
        """
        sizes = [self._common_size(source, target, MINIMUM_SCORE) for source in sources]
        if not any(sizes):
            return []
        copied = [0] * len(sources)
        index = self._indexed(sources)
        for chunk, count in self._counted(come(target).oid).items():
            for position, there in index.get(chunk, ()):
                copied[position] += min(count, there)
        return [
            (source, shared * MAX_SCORE // size if size else 0)
            for source, shared, size in zip(sources, copied, sizes, strict=True)
        ]

    def _common_size(self, source: Change, target: Change, minimum: int) -> int:
        """The larger of two sizes, 0 where the files are too unlike to be worth reading."""
        old, new = gone(source), come(target)
        if not (old.is_regular and new.is_regular):
            return 0
        small, large = sorted((self._size(old.oid), self._size(new.oid)))
        if large > CONTENT_LIMIT or large * (MAX_SCORE - minimum) < (large - small) * MAX_SCORE:
            return 0
        return large

    def _size(self, oid: bytes) -> int:
        if oid not in self._sizes:
            try:
                self._sizes[oid] = self._blobs.size(oid)
            except ObjectError:
                self._sizes[oid] = CONTENT_LIMIT + 1
        return self._sizes[oid]

    def _counted(self, oid: bytes) -> Counter[int]:
        if oid not in self._chunks:
            try:
                self._chunks[oid] = count_chunks(self._blobs.content(oid))
            except ObjectError:
                self._chunks[oid] = Counter()
        return self._chunks[oid]

    def _indexed(self, sources: list[Change]) -> dict[int, list[tuple[int, int]]]:
        if self._index is None:
            self._index = defaultdict(list)
            for position, source in enumerate(sources):
                if self._size(gone(source).oid) <= CONTENT_LIMIT:
                    for chunk, count in self._counted(gone(source).oid).items():
                        self._index[chunk].append((position, count))
        return self._index


def gone(change: Change) -> Side:
    """What a change took away."""
    assert change.old is not None
    return change.old


def come(change: Change) -> Side:
    """What a change brought."""
    assert change.new is not None
    return change.new


def count_chunks(content: bytes) -> Counter[int]:
    """Bytes of lines and 64-byte pieces by hash; as in 2.39 without an unfinished last line."""
    if b"\0" not in content[:8000]:
        content = content.replace(b"\r\n", b"\n")
    found = Counter(_CHUNK.findall(content))
    counted: Counter[int] = Counter()
    for chunk, number in hashes(found):
        counted[number] += found[chunk] * len(chunk)
    return counted


def hashes(chunks: Iterable[bytes]) -> Iterator[tuple[bytes, int]]:
    """Git's hash of each of the chunks, which have 64 bytes at most."""
    ordered = sorted(chunks, key=len, reverse=True)
    for some in pieces(ordered, _HASHED_AT_ONCE):
        yield from zip(some, map(_reduced, _turned(some)), strict=True)


def _reduced(state: int) -> int:
    return ((state & _HALF) + (state >> 32) * _SECOND_HALF & _HALF) % _HASHES


def _turned(chunks: list[bytes]) -> array[int]:
    """The numbers of which Git makes the hashes; the longest chunk is the first.

    Byte by byte the number is turned left by seven bits and the byte is added to its lower half.
    All numbers stand beside each other in one, so that Python does it for all of them at once: to
    go through the bytes of each takes six times as long.
    """
    text = b"".join([chunk.ljust(_LONGEST, b"\0") for chunk in chunks])
    left = len(chunks)
    ones = int.from_bytes(b"\1\0\0\0\0\0\0\0" * left, "little")
    lower, turned, stays = ones * _HALF, ones * ((1 << _TURN) - 1), ones * (2**57 - 1)
    lanes, ended = 0, list[bytes]()
    for place, bound in enumerate(_longer(chunks)):
        added = bytearray(_LANE * left)
        added[::_LANE] = text[place : left * _LONGEST : _LONGEST]
        lanes = (lanes & stays) << _TURN | lanes >> _LANE_BITS - _TURN & turned
        half = lanes & lower
        lanes = lanes ^ half | half + int.from_bytes(added, "little") & lower
        if bound < left:
            ended.append((lanes >> _LANE_BITS * bound).to_bytes(_LANE * (left - bound), "little"))
            kept = (1 << _LANE_BITS * bound) - 1
            lanes, lower, turned, stays = (each & kept for each in (lanes, lower, turned, stays))
            left = bound
    found = array("Q", b"".join(reversed(ended)))
    if sys.byteorder == "big":
        found.byteswap()
    return found


def _longer(chunks: list[bytes]) -> Iterator[int]:
    """How many chunks have more than one byte, two bytes and so on; the longest is the first."""
    left = len(chunks)
    for length in range(1, len(chunks[0]) + 1):
        while left and len(chunks[left - 1]) == length:
            left -= 1
        yield left
