"""How long Linguist's patterns take on content made to hurt them.

    python -m tests.benchmarks.hostile_content

For every repetition of every pattern 50 KB are made that the repetition eats, with what leads up to
it once or again and again, so that a pattern that goes back and forth is caught. Prints the slowest.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from commitstats_desktop.classify.heuristics import CONTENT_BYTES
from commitstats_desktop.classify.linguist import load

SHOWN = 15
_LIKELY = "ax1 _\n\t.,:;(){}[]<>/*-+=\"'!@#$%^&~`|?\\AZz\r"
_REPEATS = {c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT}


def main() -> None:
    """Search every pattern for every attack on it."""
    slowest = sorted(map(worst, patterns()), reverse=True)
    print(
        f"{len(slowest)} patterns, {sum(seconds for seconds, *_ in slowest):.1f} s for the worst of each"
    )
    for seconds, pattern, start in slowest[:SHOWN]:
        print(f"{seconds:.3f} s  {pattern[:100]}  on  {start!r}")


def patterns() -> list[str]:
    """Every pattern of the heuristics, once."""
    rules = (rule for rules in load("heuristics.json").values() for rule in rules)
    clauses = (clause for rule in rules for clause in rule["clauses"])
    return sorted({found["pattern"] for clause in clauses for found in clause["any"]})


def worst(pattern: str) -> tuple[float, str, bytes]:
    """Seconds of the slowest search, the pattern, and how the content begins."""
    compiled = re.compile(pattern.encode("latin-1"), re.MULTILINE)
    slowest = (0.0, pattern, b"")
    for text in attacks(pattern):
        content = text.encode("latin-1", "replace")
        start = time.process_time()
        compiled.search(content)
        slowest = max(slowest, (time.process_time() - start, pattern, content[:40]))
    return slowest


def attacks(pattern: str) -> Iterator[str]:
    """Contents of 50 KB against each repetition of the pattern."""
    tree = parser.parse(pattern, re.MULTILINE | re.ASCII)
    units = {"\n", " ", "a", "\t\n", _example([*tree]), _example([*tree])[:-1] + "\n"}
    for before, eaten in _repetitions(tree, ""):
        units |= {eaten, before + eaten, before + eaten * 200 + "\n"}
        yield (before + eaten * CONTENT_BYTES)[:CONTENT_BYTES]
    for unit in sorted(units - {""}):
        yield (unit * CONTENT_BYTES)[:CONTENT_BYTES]


def _repetitions(tree: Any, before: str) -> Iterator[tuple[str, str]]:
    """What stands before each repetition, and what it eats once."""
    for op, value in tree:
        if op in _REPEATS:
            yield before, _example(value[2])
            yield from _repetitions(value[2], before)
        elif op is c.BRANCH:
            for branch in value[1]:
                yield from _repetitions(branch, before)
        elif op is c.SUBPATTERN:
            yield from _repetitions(value[3], before)
        before += _example([(op, value)])


def _example(tree: Any) -> str:
    """A short text that the nodes match."""
    return "".join(_example_of(op, value) for op, value in tree)


def _example_of(op: Any, value: Any) -> str:
    if op is c.LITERAL:
        return chr(value)
    if op is c.ANY:
        return "x"
    if op is c.NOT_LITERAL:
        return "y" if value == ord("z") else "z"
    if op is c.IN:
        return _member(value)
    if op is c.BRANCH:
        return _example(value[1][0])
    if op is c.SUBPATTERN:
        return _example(value[3])
    return _example(value[2]) * max(value[0], 1) if op in _REPEATS else ""


def _member(items: Any) -> str:
    """A byte of a set, one that also means something else if possible."""
    is_negated = items[0][0] is c.NEGATE
    for char in _LIKELY:
        if any(_is_in(char, item) for item in items if item[0] is not c.NEGATE) != is_negated:
            return char
    return "\x00"


def _is_in(char: str, item: Any) -> bool:
    op, value = item
    if op is c.LITERAL:
        return bool(ord(char) == value)
    if op is c.RANGE:
        return bool(value[0] <= ord(char) <= value[1])
    meant = {
        c.CATEGORY_SPACE: r"\s", c.CATEGORY_NOT_SPACE: r"\S", c.CATEGORY_WORD: r"\w",
        c.CATEGORY_NOT_WORD: r"\W", c.CATEGORY_DIGIT: r"\d", c.CATEGORY_NOT_DIGIT: r"\D",
    }  # fmt: skip
    return re.match(meant[value], char) is not None


if __name__ == "__main__":
    main()
