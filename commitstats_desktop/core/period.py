"""Which days, repositories and languages a question is about."""

from __future__ import annotations

from dataclasses import dataclass, replace
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

    def has_at_most(self, days: int) -> bool:
        """Whether it has two ends, and no more days than these."""
        first, last = self.first_day, self.last_day
        return first is not None and last is not None and last - first < days

    def within(self, other: Period) -> Period:
        """The days that lie in both; none at all where they do not meet."""
        firsts = [day for day in (self.first, other.first) if day is not None]
        lasts = [day for day in (self.last, other.last) if day is not None]
        return Period(max(firsts, default=None), min(lasts, default=None))


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

    def within(
        self,
        period: Period = ALL_TIME,
        *,
        languages: frozenset[str] = frozenset(),
        repositories: frozenset[str] = frozenset(),
    ) -> Question:
        """The same question about one part of its answer: some days, languages, repositories."""
        return replace(
            self,
            period=self.period.within(period),
            languages=languages or self.languages,
            repositories=repositories or self.repositories,
        )


ALL, THIS_YEAR, LAST_MONTHS = "all", "this-year", "last-12-months"
RANGE = ".."
"""Between the ends of a period that somebody chose: `2024-01-01..2024-03-31`."""


def range_choice(first: date, last: date) -> str:
    """The days from one to another as the word that `chosen_period` reads, whichever comes first."""
    return f"{min(first, last).isoformat()}{RANGE}{max(first, last).isoformat()}"


def chosen_period(choice: str, today: date) -> Period:
    """The days of a chosen period, which may move with the day: `all`, `2024`, `this-year` …

    What nobody can read is all time.
    """
    if choice == THIS_YEAR:
        return year_of(today.year)
    if choice == LAST_MONTHS:
        return twelve_months_to(today)
    try:
        if RANGE in choice:
            return Period(*(date.fromisoformat(end) for end in choice.split(RANGE, 1)))
        return year_of(int(choice))
    except ValueError:
        return ALL_TIME
