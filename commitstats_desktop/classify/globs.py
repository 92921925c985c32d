"""Patterns of paths as Git's wildmatch reads them, matched in linear time.

A pattern that starts at every place again is tried in very many ways by a plain translation into a
regular expression (`*a*a*a*b`). Here every star takes the first place where what follows it fits
and never comes back: since each piece between stars has a fixed length, a later place could not
do better.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_CLASSES = {
    b"alnum": b"0-9A-Za-z", b"alpha": b"A-Za-z", b"blank": rb" \t", b"cntrl": rb"\x00-\x1f\x7f",
    b"digit": b"0-9", b"graph": b"!-~", b"lower": b"a-z", b"print": b" -~",
    b"punct": rb"!-/:-@\[-`{-~", b"space": rb"\s", b"upper": b"A-Z", b"xdigit": b"0-9A-Fa-f",
}  # fmt: skip
_NEVER = re.compile(rb"(?!)")
_ANY_FOLDERS = None

Segment = re.Pattern[bytes] | None


class Glob(NamedTuple):
    """A pattern: one expression per part of the path, None for `**`; or of the last part alone."""

    segments: tuple[Segment, ...]
    is_of_name: bool

    def matches(self, path: bytes) -> bool:
        """Whether `path`, relative to the folder of the pattern's file, is meant."""
        if self.is_of_name:
            segment = self.segments[0]
            return segment is not None and bool(segment.match(path, path.rfind(b"/") + 1))
        return _match_parts(self.segments, path.split(b"/"))


@lru_cache(maxsize=4_096)
def compile_glob(pattern: bytes) -> Glob:
    """The pattern of one line of a `.gitattributes`."""
    if b"/" not in pattern:
        return Glob((_segment(pattern),), is_of_name=True)
    parts = pattern.removeprefix(b"/").split(b"/")
    segments = [_ANY_FOLDERS if part == b"**" else _segment(part) for part in parts]
    return Glob(tuple(segments), is_of_name=False)


def _match_parts(segments: tuple[Segment, ...], parts: list[bytes]) -> bool:
    """Blocks between `**` are placed at the first place where they fit, the last one at the end."""
    blocks: list[list[re.Pattern[bytes]]] = [[]]
    for segment in segments:
        if segment is None:
            blocks.append([])
        else:
            blocks[-1].append(segment)
    if len(blocks) == 1:
        return len(parts) == len(segments) and _fits(blocks[0], parts, 0)
    first, *middle, last = blocks
    if not _fits(first, parts, 0):
        return False
    start = len(first)
    for block in middle:
        found = _first_place(block, parts, start)
        if found is None:
            return False
        start = found + len(block)
    # `a/**` means what is below `a`: at least one part.
    end = len(parts) - max(len(last), 1)
    return end >= start and _fits(last, parts, end)


def _first_place(block: list[re.Pattern[bytes]], parts: list[bytes], start: int) -> int | None:
    places = range(start, len(parts) - len(block) + 1)
    return next((place for place in places if _fits(block, parts, place)), None)


def _fits(block: list[re.Pattern[bytes]], parts: list[bytes], place: int) -> bool:
    if place + len(block) > len(parts):
        return False
    return all(segment.match(part) for segment, part in zip(block, parts[place:], strict=False))


def _segment(pattern: bytes) -> re.Pattern[bytes]:
    """An expression for one part of a path that never goes back to an earlier star."""
    pieces: list[list[bytes]] = [[]]
    index = 0
    while index < len(pattern):
        if pattern[index : index + 1] == b"*":
            pieces.append([])
            index += 1
            continue
        token, index = _token(pattern, index)
        if token is None:
            return _NEVER
        pieces[-1].append(token)
    return re.compile(_joined(pieces), re.DOTALL)


def _joined(pieces: list[list[bytes]]) -> bytes:
    """The first piece at the start, the last at the end, each other at its first place."""
    first, *others = (b"".join(piece) for piece in pieces)
    if not others:
        return first + rb"\Z"
    *middle, last = others
    sought = b"".join(b"(?>.*?" + piece + b")" for piece in middle if piece)
    ending = b".{%d,}(?<=%b)\\Z" % (len(pieces[-1]), last) if last else b""
    return first + sought + ending


def _token(pattern: bytes, index: int) -> tuple[bytes | None, int]:
    """An expression for exactly one byte and the index behind it; None where it is malformed."""
    char = pattern[index : index + 1]
    if char == b"?":
        return b".", index + 1
    if char == b"[":
        return _bracket(pattern, index + 1)
    if char == b"\\":
        index += 1
        char = pattern[index : index + 1]
    return (re.escape(char) if char else None), index + 1


def _bracket(pattern: bytes, index: int) -> tuple[bytes | None, int]:
    is_negated = pattern[index : index + 1] in {b"!", b"^"}
    index += is_negated
    start, inside = index, b""
    while index < len(pattern):
        if pattern[index : index + 1] == b"]" and index > start:
            return (b"[^" if is_negated else b"[") + inside + b"]", index + 1
        item, index = _bracket_item(pattern, index)
        if item is None:
            break
        inside += item
    return None, index


def _bracket_item(pattern: bytes, index: int) -> tuple[bytes | None, int]:
    if pattern.startswith(b"[:", index):
        end = pattern.find(b":]", index)
        return _CLASSES.get(pattern[index + 2 : end]) if end > 0 else None, end + 2
    low, index = _plain(pattern, index)
    is_range = pattern[index : index + 1] == b"-" and pattern[index + 1 : index + 2] not in {
        b"]",
        b"",
    }
    if not is_range:
        return re.escape(low), index
    high, index = _plain(pattern, index + 1)
    # A range that runs backwards holds nothing; a byte that no path has stands for that.
    return re.escape(low) + b"-" + re.escape(high) if low <= high else rb"\x00", index


def _plain(pattern: bytes, index: int) -> tuple[bytes, int]:
    index += pattern[index : index + 1] == b"\\"
    return pattern[index : index + 1], index + 1
