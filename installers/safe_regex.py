"""Regular expressions made safe to search hostile content with, and fast to give up.

Python's `re` goes back and tries again. A pattern is therefore rewritten so that it finds the same
in content that people write and yet cannot take minutes on content made to hurt:

* a repetition that cannot share a byte with what follows is made possessive (never given back);
* every repetition without a limit gets one (`CHARACTERS`, `ANYTHING`, `GROUPS`);
* a repeated group that could be matched in several ways is taken in one way only (atomic);
* white space at the start of a line does not run over into the next lines;
* at its open ends the search needs only the smallest repetition.
"""

from __future__ import annotations

import re
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from installers.regex_bytes import (
    ALL,
    CATEGORIES,
    END_OF_PATTERN,
    Node,
    byte_set,
    first,
    ranges,
)

CHARACTERS = 250
"""Repetitions of one character that are followed at most."""

ANYTHING = 2_000
"""Repetitions of any byte at all, line ends included, that are followed at most."""

CONTENT = 50 * 1024
"""Bytes that Linguist looks at."""

GROUPS = 20
"""Repetitions of a group that are followed at most."""


_PLACES = {
    c.AT_BEGINNING: "^",
    c.AT_BEGINNING_STRING: r"\A",
    c.AT_END: "$",
    c.AT_END_STRING: r"\Z",
    c.AT_BOUNDARY: r"\b",
    c.AT_NON_BOUNDARY: r"\B",
}
_SPACE: list[Node] = [(c.IN, [(c.CATEGORY, c.CATEGORY_SPACE)])]
_LINE_SPACE: Node = (c.IN, [(c.NEGATE, None), (c.CATEGORY, c.CATEGORY_NOT_SPACE), (c.LITERAL, 10)])


def safe(pattern: str) -> str:
    """The pattern for bytes with `MULTILINE`, to be searched for; groups are not captured."""
    tree = tidy(parser.parse(pattern, re.MULTILINE | re.ASCII))
    if tree and tree[0] == (c.AT, c.AT_BEGINNING_STRING):
        tree = [_reaching_far(node) for node in tree]
    return _written(_open_ended(tree), END_OF_PATTERN, is_caseless=False)


def tidy(tree: Any) -> list[Node]:
    """The nodes with plain groups opened, alternatives of single bytes joined, and blanks at the
    start of a line kept on that line.
    """
    nodes: list[Node] = []
    for node in tree:
        nodes.extend(_tidy_node(node))
    for index in range(1, len(nodes)):
        if nodes[index - 1] == (c.AT, c.AT_BEGINNING):
            nodes[index] = _kept_on_line(nodes[index])
    return nodes


def _tidy_node(node: Node) -> list[Node]:
    op, value = node
    if op is c.SUBPATTERN:
        _, added, _, inside = value
        if added & ~(re.IGNORECASE | re.DOTALL | re.VERBOSE):
            raise ValueError(f"flags {added}")
        within = tidy(inside)
        return [(c.SUBPATTERN, (None, added, 0, within))] if added & re.IGNORECASE else within
    if op in {c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT}:
        least, most, inside = value
        return [(op, (least, most, tidy(inside)))]
    if op is c.BRANCH:
        branches = [tidy(branch) for branch in value[1]]
        joined = _joined_set(branches)
        return [joined] if joined else [(op, (None, branches))]
    if op in {c.ASSERT, c.ASSERT_NOT}:
        return [(op, (value[0], tidy(value[1])))]
    return [node]


def _joined_set(branches: list[list[Node]]) -> Node | None:
    """`(?:.|[\\r\\n])` is one set of bytes."""
    sets = [byte_set(branch[0]) if len(branch) == 1 else None for branch in branches]
    if any(found is None for found in sets):
        return None
    mask = 0
    for found in sets:
        mask |= found or 0
    return c.IN, [(c.RANGE, (low, high)) for low, high in ranges(mask)]


def _kept_on_line(node: Node) -> Node:
    op, value = node
    if op is c.BRANCH:
        return op, (None, [_first_kept_on_line(branch) for branch in value[1]])
    if op is c.SUBPATTERN:
        return op, (*value[:3], _first_kept_on_line(value[3]))
    if op is c.MAX_REPEAT and value[0] == 0 and value[2] == _SPACE:
        return op, (0, value[1], [_LINE_SPACE])
    return node


def _reaching_far(node: Node) -> Node:
    """A pattern that starts at one place only may look through all of the content."""
    op, value = node
    if op is c.MAX_REPEAT and len(value[2]) == 1 and byte_set(value[2][0]) == ALL:
        return op, (value[0], min(value[1], CONTENT), value[2])
    return node


def _first_kept_on_line(nodes: list[Node]) -> list[Node]:
    return [_kept_on_line(nodes[0]), *nodes[1:]] if nodes else nodes


def _open_ended(nodes: list[Node]) -> list[Node]:
    """What a search needs of a pattern that may begin and end anywhere."""
    if len(nodes) == 1 and nodes[0][0] is c.BRANCH:
        return [(c.BRANCH, (None, [_open_ended(branch) for branch in nodes[0][1][1]]))]
    nodes = list(nodes)
    for end in (0, -1):
        while nodes and nodes[end][0] in {c.MAX_REPEAT, c.MIN_REPEAT}:
            least, _, inside = nodes[end][1]
            if least:
                nodes[end] = (c.MAX_REPEAT, (least, least, inside))
                break
            nodes.pop(end)
    return nodes


def _written(nodes: list[Node], after: int, *, is_caseless: bool) -> str:
    parts = []
    for index, node in enumerate(nodes):
        following = first(nodes[index + 1 :], after, is_caseless=is_caseless)
        parts.append(_written_node(node, following, is_caseless=is_caseless))
    return "".join(parts)


def _written_node(node: Node, after: int, *, is_caseless: bool) -> str:
    op, value = node
    if byte_set(node) is not None:
        return _written_byte(node)
    if op is c.AT:
        return _PLACES[value]
    if op in {c.ASSERT, c.ASSERT_NOT}:
        sign = ("<" if value[0] < 0 else "") + ("=" if op is c.ASSERT else "!")
        return f"(?{sign}{_written(value[1], END_OF_PATTERN, is_caseless=is_caseless)})"
    if op is c.SUBPATTERN:
        return f"(?i:{_written(value[3], after, is_caseless=True)})"
    if op is c.BRANCH:
        branches = "|".join(_written(branch, after, is_caseless=is_caseless) for branch in value[1])
        return f"(?:{branches})"
    return _repeat(node, after, is_caseless=is_caseless)


def _is_ambiguous(written: str) -> bool:
    """Whether a part can be matched in more than one way: tried again inside a repetition, the ways
    multiply. Such a part is taken whole or not at all.
    """
    return re.search(r"(?<!\\)\{\d+,\d+\}(?!\+)|(?<!\\)\?(?![:=!<>i+])", written) is not None


def _written_byte(node: Node) -> str:
    op, value = node
    if op is c.ANY:
        return "."
    if op is c.IN:
        return "[" + "".join(_item(item) for item in value) + "]"
    return _character(value) if op is c.LITERAL else f"[^{_character(value)}]"


def _repeat(node: Node, after: int, *, is_caseless: bool) -> str:
    op, (least, most, inside) = node
    if least == most == 1:
        return _written(inside, after, is_caseless=is_caseless)
    mask = byte_set(inside[0], is_caseless=is_caseless) if len(inside) == 1 else None
    is_endless = most is c.MAXREPEAT
    limit = GROUPS if mask is None else ANYTHING if mask == ALL else CHARACTERS
    count = _count(least, max(least, limit) if is_endless else most)
    if mask is None:
        again = after | first(inside, ALL, is_caseless=is_caseless)
        within = _written(inside, again if most != 1 else after, is_caseless=is_caseless)
        body = f"(?>{within})" if most != 1 and _is_ambiguous(within) else f"(?:{within})"
    else:
        body = _written(inside, after, is_caseless=is_caseless)
    if op is c.POSSESSIVE_REPEAT or (mask is not None and not mask & after):
        return body + count + "+"
    return body + count + ("?" if op is c.MIN_REPEAT else "")


def _count(least: int, most: int) -> str:
    if least == most:
        return f"{{{least}}}"
    return "?" if (least, most) == (0, 1) else f"{{{least},{most}}}"


def _item(item: Node) -> str:
    op, value = item
    if op is c.NEGATE:
        return "^"
    if op is c.LITERAL:
        return _character(value)
    if op is c.RANGE:
        return f"{_character(value[0])}-{_character(value[1])}"
    return CATEGORIES[value]


def _character(code: int) -> str:
    char = chr(code)
    if char.isascii() and (char.isalnum() or char in " \"'<>/,:;=_@%!`"):
        return char
    return f"\\x{code:02x}" if code < 32 or code > 126 else "\\" + char
