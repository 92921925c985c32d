"""The one block of lines in which two texts differ, where that alone tells their difference.

A diff hashes every line of both files, and most changes are one block: a function put in, a few lines
replaced. What both texts begin and end with is passed over first, as the diff itself does it
(`xdl_trim_ends`). If then no line of the one block stands in the other, no algorithm can match any,
so that every line of both is changed, whatever the lines around them are. In every other case the
whole texts have to be compared: how often a line stands outside of the block decides what the diff
makes of it.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

LARGEST_BLOCK = 32 << 10
"""Bytes of both blocks; larger ones are hardly ever without a line in common."""

WHITE = b" \t\r\v\f\n"
"""What a comparison without white space passes over."""

_FEW = 128
"""Bytes that are compared as numbers: quicker than to halve them on."""

_CHUNK = 8 << 10
"""Bytes compared at a time; pieces of that size need no new memory from the system."""


class Block(NamedTuple):
    """Where two texts differ: whole lines, from `start` of both up to the end of each."""

    start: int
    old: bytes
    new: bytes

    @property
    def may_tell(self) -> bool:
        """Whether it is worth asking what the difference is."""
        is_short = len(self.old) + len(self.new) <= LARGEST_BLOCK
        return is_short or not self.old or not self.new

    def difference(self) -> tuple[int, int] | None:
        """Lines added and removed; None where the block does not tell."""
        if not self.old or not self.new:
            return line_count(self.new), line_count(self.old)
        if _has_empty_line(self.old) and _has_empty_line(self.new):
            return None  # The line that most blocks share, and quicker found than any other.
        return _difference(_lines(self.old), _lines(self.new))

    def difference_without_space(self) -> tuple[int, int] | None:
        """The same with white space ignored."""
        return _difference(_bare(_lines(self.old)), _bare(_lines(self.new)))


def changed_block(old: bytes, new: bytes) -> Block:
    """The lines between what two different texts begin and end with."""
    start = old.rfind(b"\n", 0, common_start(old, new)) + 1
    end = common_end(old, new, min(len(old), len(new)) - start)
    if end and not (_is_line(old, start, end) and _is_line(new, start, end)):
        line_end = old.find(b"\n", len(old) - end)
        end = len(old) - line_end - 1 if line_end >= 0 else 0
    return Block(start, old[start : len(old) - end], new[start : len(new) - end])


def common_start(one: bytes, other: bytes) -> int:
    """How many bytes two texts begin with alike."""
    high = min(len(one), len(other))
    low = 0
    while low + _CHUNK <= high and one[low : low + _CHUNK] == other[low : low + _CHUNK]:
        low += _CHUNK
    high = min(high, low + _CHUNK)
    if one[low:high] == other[low:high]:
        return high
    while high - low > _FEW:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low + _same(one[low:high], other[low:high], "little")


def common_end(one: bytes, other: bytes, limit: int) -> int:
    """How many bytes two texts end with alike, at most `limit`."""
    ones, others = len(one), len(other)
    low = 0
    while low + _CHUNK <= limit and (
        one[ones - low - _CHUNK : ones - low] == other[others - low - _CHUNK : others - low]
    ):
        low += _CHUNK
    high = min(limit, low + _CHUNK)
    if one[ones - high : ones - low] == other[others - high : others - low]:
        return high
    while high - low > _FEW:
        middle = (low + high) // 2
        if one[ones - middle : ones - low] == other[others - middle : others - low]:
            low = middle
        else:
            high = middle
    return low + _same(one[ones - high : ones - low], other[others - high : others - low], "big")


def _same(one: bytes, other: bytes, order: Literal["little", "big"]) -> int:
    """How many bytes of two different texts are alike, from the end that has the lowest digits."""
    different = int.from_bytes(one, order) ^ int.from_bytes(other, order)
    return ((different & -different).bit_length() - 1) >> 3


def line_count(content: bytes) -> int:
    """Lines of a text, the last one with or without an end."""
    return content.count(b"\n") + (1 if content and not content.endswith(b"\n") else 0)


def _has_empty_line(block: bytes) -> bool:
    return b"\n\n" in block or block.startswith(b"\n")


def _is_line(text: bytes, start: int, end: int) -> bool:
    """Whether a line begins where the common end does."""
    position = len(text) - end
    return position == start or text[position - 1] == 0x0A


def _lines(text: bytes) -> list[bytes]:
    """Lines without their ends; a last line that has none is marked by one, since it is another."""
    lines = text.split(b"\n")
    last = lines.pop()
    if last:
        lines.append(last + b"\n")
    return lines


def _bare(lines: list[bytes]) -> list[bytes]:
    return [line.translate(None, WHITE) for line in lines]


def _difference(old: list[bytes], new: list[bytes]) -> tuple[int, int] | None:
    start, end = 0, min(len(old), len(new))
    while start < end and old[start] == new[start]:
        start += 1
    del old[:start], new[:start]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return (len(new), len(old)) if set(old).isdisjoint(new) else None
