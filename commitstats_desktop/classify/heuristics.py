"""Linguist's heuristics: patterns of content that tell languages of one ending apart."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from commitstats_desktop.classify.linguist import Names, load

CONTENT_BYTES = 50 * 1024
"""What Linguist looks at; the patterns are made so that no such content takes long."""


class Pattern(NamedTuple):
    """An expression, and texts of which one is in everything it finds (none: not known)."""

    expression: str
    needs: tuple[bytes, ...]

    def is_in(self, content: bytes) -> bool:
        """Whether it is found; the quick look for its texts mostly answers already."""
        if self.needs and not any(text in content for text in self.needs):
            return False
        return _compiled(self.expression).search(content) is not None


class Clause(NamedTuple):
    """One of the patterns must be found, or none where the clause is negative."""

    patterns: tuple[Pattern, ...]
    is_negative: bool

    def holds(self, content: bytes) -> bool:
        """Whether the content fulfils it."""
        return any(pattern.is_in(content) for pattern in self.patterns) != self.is_negative


class Rule(NamedTuple):
    """Languages of a content for which all clauses hold; without a clause it is the default."""

    languages: Names
    clauses: tuple[Clause, ...]


def languages_by_heuristic(ending: str, content: bytes) -> tuple[Names, bool]:
    """Languages of the first rule that fits, and whether a pattern told it."""
    content = content[:CONTENT_BYTES]
    for rule in _rules(ending):
        if all(clause.holds(content) for clause in rule.clauses):
            return rule.languages, bool(rule.clauses)
    return (), False


@lru_cache(maxsize=1)
def _heuristics() -> dict[str, list[dict[str, Any]]]:
    return load("heuristics.json")


@lru_cache(maxsize=512)
def _rules(ending: str) -> tuple[Rule, ...]:
    return tuple(
        Rule(tuple(rule["languages"]), tuple(_clause(clause) for clause in rule["clauses"]))
        for rule in _heuristics().get(ending, ())
    )


def _clause(clause: dict[str, Any]) -> Clause:
    patterns = tuple(
        Pattern(found["pattern"], tuple(text.encode("latin-1") for text in found["needs"]))
        for found in clause["any"]
    )
    return Clause(patterns, clause.get("negative", False))


@lru_cache(maxsize=1_024)
def _compiled(expression: str) -> re.Pattern[bytes]:
    return re.compile(expression.encode("latin-1"), re.MULTILINE)
