"""Rows that the store offers and metrics fold: the fixed cubes."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Cube(StrEnum):
    """Which rows a metric is computed from."""

    COMMIT_DAYS = "commit_days"
    LINE_DAYS = "line_days"


class CommitDay(NamedTuple):
    """Commits of one type on one day; `day` is None for odd dates."""

    day: int | None
    type: str
    commits: int
    merges: int


class LineDay(NamedTuple):
    """Changed files of one language and kind on one day; `day` is None for odd dates.

    `unknown` counts files whose lines could not be counted.
    """

    day: int | None
    language: str | None
    kind: str | None
    files: int
    added: int
    removed: int
    unknown: int


class Rows(NamedTuple):
    """Every cube of one question."""

    commit_days: tuple[CommitDay, ...]
    line_days: tuple[LineDay, ...]
