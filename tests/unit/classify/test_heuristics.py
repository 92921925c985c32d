"""The patterns that come with the app: whole, and safe on any content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from commitstats_desktop.classify.heuristics import CONTENT_BYTES, languages_by_heuristic
from commitstats_desktop.classify.language import detect
from commitstats_desktop.classify.linguist import languages, load


def patterns() -> list[str]:
    rules = (rule for rules in load("heuristics.json").values() for rule in rules)
    clauses = (clause for rule in rules for clause in rule["clauses"])
    return sorted({found["pattern"] for clause in clauses for found in clause["any"]})


def repetitions(tree: Any) -> Iterator[tuple[Any, Any]]:
    for op, value in tree:
        if op in {c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT}:
            yield value[1], value[2]
            yield from repetitions(value[2])
        elif op is c.BRANCH:
            for branch in value[1]:
                yield from repetitions(branch)
        elif op is c.SUBPATTERN:
            yield from repetitions(value[3])
        elif op in {c.ASSERT, c.ASSERT_NOT}:
            yield from repetitions(value[1])


def test_every_pattern_compiles_and_every_repetition_has_a_limit() -> None:
    paths = load("paths.json")
    found = [*patterns(), *(pattern for each in paths.values() for pattern in each)]
    assert len(found) > 400
    for pattern in found:
        re.compile(pattern.encode("latin-1"), re.MULTILINE)
        limits = [limit for limit, _ in repetitions(parser.parse(pattern, re.MULTILINE))]
        assert c.MAXREPEAT not in limits, pattern


def test_every_language_of_a_heuristic_and_of_a_default_is_known() -> None:
    known = languages().entries
    named = {
        name
        for rules in load("heuristics.json").values()
        for rule in rules
        for name in rule["languages"]
    }
    assert named | set(load("defaults.json").values()) <= known.keys()


@pytest.mark.parametrize("unit", [b"\n", b" ", b"/*", b"\t\n", b"-*-", b"vim: "])
def test_content_made_to_hurt_is_answered(unit: bytes) -> None:
    content = unit * (CONTENT_BYTES // len(unit))
    for ending in (b".h", b".d", b".pl", b".as", b".ml", b""):
        assert detect(b"x" + ending, content).language in {*languages().entries, None}


def test_an_ending_without_heuristics_has_no_answer() -> None:
    assert languages_by_heuristic(".none", b"x") == ((), False)
