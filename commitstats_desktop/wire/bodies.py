"""The body of an answer: unpacked by ourselves, never more than the limit, never less than whole.

httpx unpacks a whole chunk at once (a thousand times its size) and does not notice when packed
data ends too early; a list that was cut would pass for the whole.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

LIMIT_BYTES = 50 * 1024 * 1024
_GZIP = 16 + zlib.MAX_WBITS
_STEP = 256 * 1024


class BrokenBody(Exception):
    """The body is cut, or packed in a way that cannot be read."""


class TooLarge(Exception):
    """The body is larger than an answer of an API ever is."""


def read_body(chunks: Iterable[bytes], encoding: str, limit: int = LIMIT_BYTES) -> bytes:
    """The whole body, unpacked; raises `BrokenBody` or `TooLarge`."""
    kind = encoding.strip().lower()
    if kind in {"", "identity"}:
        return _gather(chunks, limit)
    if kind in {"gzip", "x-gzip"}:
        return _gather(_unpack(chunks), limit)
    raise BrokenBody(f"packed as {kind[:20]}")


def _gather(chunks: Iterable[bytes], limit: int) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > limit:
            raise TooLarge
    return bytes(body)


def _unpack(chunks: Iterable[bytes]) -> Iterable[bytes]:
    member = zlib.decompressobj(_GZIP)
    is_begun = False
    for chunk in chunks:
        rest = chunk
        while rest:
            if member.eof:
                member, is_begun = zlib.decompressobj(_GZIP), False
            try:
                yield member.decompress(rest, _STEP)
            except zlib.error as error:
                raise BrokenBody("not readable as gzip") from error
            is_begun = True
            rest = member.unused_data if member.eof else member.unconsumed_tail
    # What fits no step is still inside; an empty body is no gzip at all, yet hosts send it.
    while is_begun and not member.eof:
        tail = member.decompress(member.unconsumed_tail, _STEP)
        if not tail:
            raise BrokenBody("cut short")
        yield tail
