"""Which days, repositories and languages a question is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from commitstats_desktop.core.days import day_number


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days from `first` to `last`, both included; None leaves an end open."""

    first: date | None = None
    last: date | None = None

    @property
    def first_day(self) -> int | None:
        """Day number of the first day."""
        return None if self.first is None else day_number(self.first)

    @property
    def last_day(self) -> int | None:
        """Day number of the last day."""
        return None if self.last is None else day_number(self.last)


ALL_TIME = Period()


def year_of(year: int) -> Period:
    """One calendar year."""
    return Period(date(year, 1, 1), date(year, 12, 31))


def twelve_months_to(last: date) -> Period:
    """The 365 or 366 days that end with `last`."""
    try:
        first = last.replace(year=last.year - 1)
    except ValueError:  # 29 February
        first = date(last.year - 1, 2, 28)
    return Period(date.fromordinal(first.toordinal() + 1), last)


@dataclass(frozen=True, slots=True)
class Question:
    """What the figures are asked for; empty filters mean everything.

    With an open period commits with odd dates are in the totals; a bounded one leaves them out,
    since nobody knows when they were made.
    """

    period: Period = ALL_TIME
    repositories: frozenset[str] = frozenset()
    """UUIDs."""
    languages: frozenset[str] = frozenset()
    """Lines of these, and commits that touch one of them."""
    owners: frozenset[str] = frozenset()
    """Repositories of these; with `repositories` as well, those of both."""
