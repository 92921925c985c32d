"""Sets of bytes that parts of a regular expression match, as numbers of 256 bits."""

from __future__ import annotations

import re
from re import _constants as c  # type: ignore[attr-defined]
from typing import Any

Node = tuple[Any, Any]
"""An operation of `re`'s own parser and its argument."""

ALL = (1 << 256) - 1
NEWLINE = 1 << 10

CATEGORIES = {
    c.CATEGORY_DIGIT: r"\d",
    c.CATEGORY_NOT_DIGIT: r"\D",
    c.CATEGORY_SPACE: r"\s",
    c.CATEGORY_NOT_SPACE: r"\S",
    c.CATEGORY_WORD: r"\w",
    c.CATEGORY_NOT_WORD: r"\W",
}


def byte_set(node: Node, *, is_caseless: bool = False) -> int | None:
    """The bytes that a node of one byte matches, as bits; None for any other node."""
    op, value = node
    if op is c.LITERAL:
        return _cased(1 << value, is_caseless=is_caseless)
    if op is c.NOT_LITERAL:
        return ALL & ~_cased(1 << value, is_caseless=is_caseless)
    if op is c.ANY:
        return ALL & ~NEWLINE
    if op is not c.IN:
        return None
    mask, is_negated = 0, False
    for item, inside in value:
        if item is c.NEGATE:
            is_negated = True
        elif item is c.LITERAL:
            mask |= 1 << inside
        elif item is c.RANGE:
            mask |= sum(1 << byte for byte in range(inside[0], inside[1] + 1))
        else:
            mask |= _matched_by(CATEGORIES[inside])
    mask = _cased(mask, is_caseless=is_caseless)
    return ALL & ~mask if is_negated else mask


def _matched_by(category: str) -> int:
    pattern = re.compile(category.encode())
    return sum(1 << byte for byte in range(256) if pattern.match(bytes([byte])))


def _cased(mask: int, *, is_caseless: bool) -> int:
    if not is_caseless:
        return mask
    upper = mask >> 65 & ((1 << 26) - 1)
    lower = mask >> 97 & ((1 << 26) - 1)
    return mask | lower << 65 | upper << 97


def ranges(mask: int) -> list[tuple[int, int]]:
    """Runs of bits that are set."""
    found: list[tuple[int, int]] = []
    for byte in range(256):
        if mask >> byte & 1:
            if found and found[-1][1] == byte - 1:
                found[-1] = (found[-1][0], byte)
            else:
                found.append((byte, byte))
    return found


# -- what can come first -------------------------------------------------------------------------

END_OF_PATTERN = ALL << 1 | 1
"""Anything may follow, so nothing can be made possessive for it."""


def first(nodes: list[Node], after: int, *, is_caseless: bool) -> int:
    """Bytes that what `nodes` match can begin with; `after` where they can match nothing."""
    if not nodes:
        return after
    (op, value), rest = nodes[0], nodes[1:]
    single = byte_set((op, value), is_caseless=is_caseless)
    if single is not None:
        return single
    if op is c.SUBPATTERN:
        caseless = is_caseless or bool(value[1] & re.IGNORECASE)
        return first(value[3], first(rest, after, is_caseless=is_caseless), is_caseless=caseless)
    if op is c.BRANCH:
        following = first(rest, after, is_caseless=is_caseless)
        found = 0
        for branch in value[1]:
            found |= first(branch, following, is_caseless=is_caseless)
        return found
    if op in {c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT}:
        following = first(rest, after, is_caseless=is_caseless) if value[0] == 0 else 0
        return following | first(value[2], ALL, is_caseless=is_caseless)
    if op is c.AT and value is c.AT_END:
        return NEWLINE
    if op is c.AT and value is c.AT_END_STRING:
        return 0
    return END_OF_PATTERN
