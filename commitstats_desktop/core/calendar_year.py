"""A year of days with their commits, as a calendar draws it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from commitstats_desktop.core.shapes import Daily


@dataclass(frozen=True)
class CalendarYear:
    """The days from `first` to `last` with their commits."""

    first: date
    last: date
    commits: dict[date, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """Commits of all the days."""
        return sum(self.commits.values())

    @cached_property
    def thresholds(self) -> tuple[int, ...]:
        """Quartiles of the days with commits: where the next darker colour begins."""
        counts = sorted(self.commits.values())
        if not counts:
            return ()
        return tuple(counts[len(counts) * quarter // 4] for quarter in (1, 2, 3))

    def level(self, day: date) -> int:
        """0 for no commit, 1 to 4 by quartile."""
        count = self.commits.get(day, 0)
        return 0 if not count else 1 + bisect_right(self.thresholds, count - 1)

    def levels(self) -> dict[date, int]:
        """The level of each day that has commits."""
        thresholds = self.thresholds
        return {day: 1 + bisect_right(thresholds, n - 1) for day, n in self.commits.items() if n}


def calendar_year(daily: Daily, first: date, last: date) -> CalendarYear:
    """The part of a daily figure from `first` to `last`."""
    return CalendarYear(first, last, {day: n for day, n in daily.points if first <= day <= last})
