"""Texts of which one is in everything a regular expression finds: a quick look spares the search."""

from __future__ import annotations

import re
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]

from installers.regex_bytes import Node, byte_set, ranges
from installers.safe_regex import tidy

MOST_TEXTS = 32


def needed_texts(pattern: str) -> list[str]:
    """Texts of which one is in everything the pattern finds; empty where nothing is certain."""
    tree = tidy(parser.parse(pattern, re.MULTILINE | re.ASCII))
    texts = _needed(tree)
    return sorted(texts) if texts and min(map(len, texts)) > 1 else []


def _needed(nodes: list[Node]) -> set[str]:
    """The most telling set of texts of which one must be there."""
    best: set[str] = set()
    run: set[str] | None = {""}
    for node in [*nodes, None]:
        exact = _texts(node) if node else None
        if exact is not None and run is not None and len(exact) * len(run) <= MOST_TEXTS:
            run = {start + end for start in run for end in exact}
            continue
        best = _better(best, run or set())
        run = exact if exact is not None and len(exact) <= MOST_TEXTS else {""}
        if node and exact is None:
            best = _better(best, _needed_inside(node))
    return best


def _needed_inside(node: Node) -> set[str]:
    op, value = node
    if op is c.BRANCH:
        found = [_needed(branch) for branch in value[1]]
        everything: set[str] = set().union(*found)
        return everything if all(found) and len(everything) <= MOST_TEXTS else set()
    if op in {c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT} and value[0] > 0:
        return _needed(value[2])
    return set()


def _texts(node: Node) -> set[str] | None:
    """All texts that the node matches, where they are few; None otherwise."""
    op, value = node
    if op is c.AT or op in {c.ASSERT, c.ASSERT_NOT}:
        return {""}
    if op is c.BRANCH:
        found: set[str] = set()
        for branch in value[1]:
            texts = _texts_of_all(branch)
            if texts is None:
                return None
            found |= texts
        return found
    if op in {c.MAX_REPEAT, c.MIN_REPEAT} and value[1] == 1:
        texts = _texts_of_all(value[2])
        return None if texts is None else texts | ({""} if value[0] == 0 else set())
    mask = byte_set(node)
    if mask is None or mask.bit_count() > 4:
        return None
    return {chr(low + step) for low, high in ranges(mask) for step in range(high - low + 1)}


def _texts_of_all(nodes: list[Node]) -> set[str] | None:
    texts = {""}
    for node in nodes:
        found = _texts(node)
        if found is None or len(found) * len(texts) > MOST_TEXTS:
            return None
        texts = {start + end for start in texts for end in found}
    return texts


def _better(one: set[str], other: set[str]) -> set[str]:
    """The set whose shortest text is longer; a text of nothing tells nothing."""
    return max(one, other, key=lambda texts: min(map(len, texts), default=0))
