"""The type of a commit, from a subject in the form of Conventional Commits."""

from __future__ import annotations

import re

TYPES = (
    "feat",
    "fix",
    "docs",
    "style",
    "refactor",
    "perf",
    "test",
    "build",
    "ci",
    "chore",
    "revert",
)
OTHER = "other"
ALL_TYPES = (*TYPES, OTHER)

# Possessive quantifiers: a subject of 200,000 blanks must not be tried in every way to split it.
_SUBJECT = re.compile(r"^\s*+([A-Za-z]++)\s*+(?:\([^()]*+\)\s*+)?(?:!\s*+)?:")


def commit_type(subject: str) -> str:
    """One of `TYPES` in any letter case, with scope or `!`; anything else is `OTHER`."""
    match = _SUBJECT.match(subject)
    found = match[1].lower() if match else OTHER
    return found if found in TYPES else OTHER
