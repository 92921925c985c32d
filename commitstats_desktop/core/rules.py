"""Rules of counting that the person sets; they are kept in the database, since figures rest on them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BulkLimits:
    """A commit beyond one of these is a bulk change: lines added, or files of kinds that count."""

    lines: int = 10_000
    files: int = 500


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules that hold for every repository."""

    bulk: BulkLimits = BulkLimits()
    weekends_break_streaks: bool = True
    """Whether a Saturday or Sunday without a commit ends a streak."""
