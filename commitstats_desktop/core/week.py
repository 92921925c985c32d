"""A calendar week, Monday to Sunday, by the days that commits are counted on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from commitstats_desktop.core.buckets import Bucket
from commitstats_desktop.core.period import Period

LENGTH = 7
"""Days of a week."""


@dataclass(frozen=True, slots=True, order=True)
class CalendarWeek:
    """The seven days from `monday` on."""

    monday: date

    @property
    def sunday(self) -> date:
        """Its last day."""
        return Bucket.WEEK.end(self.monday)

    @property
    def days(self) -> tuple[date, ...]:
        """Its days in order."""
        return tuple(self.monday + timedelta(days=number) for number in range(LENGTH))

    @property
    def number(self) -> int:
        """1 to 53, as ISO 8601 numbers them: the first week of a year holds its first Thursday."""
        return self.monday.isocalendar().week

    @property
    def year(self) -> int:
        """The year that its number belongs to."""
        return self.monday.isocalendar().year

    def __str__(self) -> str:
        """As ISO 8601 writes it: "2026-W48"."""
        return f"{self.year}-W{self.number:02}"

    def moved(self, weeks: int) -> CalendarWeek:
        """A later week, or an earlier one."""
        return CalendarWeek(self.monday + timedelta(days=LENGTH * weeks))

    def is_over(self, today: date) -> bool:
        """Whether all of it is past; the week that `today` lies in runs."""
        return self.sunday < today

    def until(self, today: date) -> Period:
        """Its days up to `today`."""
        return Period(self.monday, min(self.sunday, today))


def week_of(day: date) -> CalendarWeek:
    """The week that a day lies in."""
    return CalendarWeek(Bucket.WEEK.start(day))


def last_whole_week(today: date) -> CalendarWeek:
    """The week before the running one."""
    return week_of(today).moved(-1)
