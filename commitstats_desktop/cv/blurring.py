"""The blur and the floor: every time and every count of a document goes through here.

Nothing behind this knows a finer time or a smaller number than the person chose to tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from commitstats_desktop.core.cv import FLOOR, When
from commitstats_desktop.core.cv.look import Blur

DIGITS_KEPT = 2


@dataclass(frozen=True, slots=True)
class Blurring:
    """How fine a document tells times and counts."""

    blur: Blur = Blur.MONTH
    is_rounded: bool = False

    def when(self, day: date | None) -> When | None:
        """The time of a day; None stays None."""
        return None if day is None else self.moment(day)

    def moment(self, day: date) -> When:
        """The year, month, week or day that a day lies in."""
        if self.blur is Blur.YEAR:
            return When(day.year)
        if self.blur is Blur.MONTH:
            return When(day.year, day.month)
        if self.blur is Blur.WEEK:
            year, week, _ = day.isocalendar()
            return When(year, week=week)
        return When(day.year, day.month, day.day)

    def year_of(self, day: date) -> int:
        """The year of its moment; of weeks the ISO year, so that none is cut in two."""
        return self.moment(day).year

    def count(self, value: int) -> int:
        """A count as it is told."""
        return rounded(value) if self.is_rounded else value

    def cell(self, commits: int) -> int | None:
        """Commits of a named cell; None for some, but fewer than the floor."""
        return None if 0 < commits < FLOOR else self.count(commits)

    def lines(self, lines: int, commits: int) -> int | None:
        """Lines of a named cell, told only when enough commits made them."""
        return None if lines and commits < FLOOR else self.count(lines)


def rounded(value: int) -> int:
    """The nearest number of two digits and noughts; below 100 the nearest ten, below 20 five."""
    if value < 20:
        return 5 * round(value / 5) if value >= FLOOR else value
    size: int = 10 ** max(len(str(value)) - DIGITS_KEPT, 1)
    return size * ((value + size // 2) // size)
