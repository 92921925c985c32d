"""The review of a week: its figures beside those of the week before and of weeks with work.

Like is compared with like: a whole week with whole weeks. A running one stands beside the same days
of the week before and nothing else, and how it changed is not told: the day that runs is none yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import NamedTuple

from commitstats_desktop.core.choices import Choices
from commitstats_desktop.core.explain import Ask
from commitstats_desktop.core.figures import Figures, percent
from commitstats_desktop.core.period import Period, Question
from commitstats_desktop.core.shapes import Entry
from commitstats_desktop.core.week import CalendarWeek

LEAST = 5
"""Of fewer no percentage is told."""
LEAST_WEEKS = 3
"""Of fewer no median is told."""

WITH_TESTS = "commits_with_tests"
NUMBERS = (
    "commits",
    "commit_days",
    "written_lines",
    "lines_added",
    "lines_removed",
    "repositories",
    WITH_TESTS,
    "pull_requests_merged",
    "pull_requests_reviewed",
)
"""What a week is told by; all but `WITH_TESTS`, the commits that change a test, are figures."""


class Number(NamedTuple):
    """A number of some days; None where it is unknown, partial where there may be more."""

    value: int | None
    is_partial: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether it can be compared."""
        return self.value is not None and not self.is_partial


class Change(NamedTuple):
    """From one number to another; no percentage where one is small, or it more than doubled."""

    difference: int
    percent: int | None


@dataclass(frozen=True, slots=True)
class Compared:
    """A number beside that of the week before, and beside the median of weeks with work."""

    now: Number
    before: Number
    usual: float | None
    """The median; None without enough weeks, and for a running week."""
    weeks: int
    """How many weeks it is, or would be, the median of."""
    is_over: bool = True
    """Whether the week is whole."""

    @property
    def change(self) -> Change | None:
        """Since the week before; None where one of the two is not whole, or not wholly known."""
        if not self.is_over:
            return None
        now, before = self.now.value, self.before.value
        if now is None or before is None or not (self.now.is_whole and self.before.is_whole):
            return None
        return change(before, now)


def change(before: int, now: int) -> Change:
    """How a number changed."""
    difference = now - before
    if not difference or min(before, now) < LEAST or difference > before:
        return Change(difference, None)
    return Change(difference, round(100 * difference / before) or None)


def compared(
    now: Number, before: Number, earlier: Iterable[Number], *, is_over: bool = True
) -> Compared:
    """A number beside those it can be compared with."""
    known = [one.value for one in earlier if one.value is not None and one.is_whole]
    usual = float(median(known)) if len(known) >= LEAST_WEEKS else None
    return Compared(now, before, usual, len(known), is_over)


def with_tests(question: Question) -> Ask:
    """What stands behind the number of commits that change a test."""
    return Ask("commits", question, kind="tests")


def share(part: int, whole: int) -> int | None:
    """Percent of the whole; None of too few."""
    return percent(part / whole) if whole >= LEAST else None


@dataclass(frozen=True, slots=True)
class Review:
    """A week, or what there is of it so far."""

    week: CalendarWeek
    is_running: bool
    figures: Figures
    """Of its days, or of those up to today."""
    compared_with: Period
    """The week before, or the same days of it."""
    numbers: Mapping[str, Compared]
    """By the keys of `NUMBERS`."""
    new_languages: tuple[Entry, ...]
    """Those of which no line was counted before."""
    new_packages: tuple[Entry, ...]
    """Those that no commit was counted to use before."""
    collected_on: date | None = None
    """When everything was last collected, if that was before the end of these days."""

    @property
    def period(self) -> Period:
        """The days that are told of."""
        return self.figures.question.period

    @property
    def days(self) -> tuple[tuple[date, int], ...]:
        """Each of its days with its commits."""
        commits = dict(self.figures.daily("commits_per_day").points)
        last = self.period.last or self.week.sunday
        return tuple((day, commits.get(day, 0)) for day in self.week.days if day <= last)

    @property
    def share_with_tests(self) -> int | None:
        """Percent of its commits that change a test; None where too few are known."""
        tests, commits = self.numbers[WITH_TESTS].now, self.numbers["commits"].now
        if not tests.is_whole:
            return None
        return share(tests.value or 0, commits.value or 0)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is known to have been done in it."""
        pulls = (self.numbers[key].now.value for key in NUMBERS if key.startswith("pull_requests"))
        return self.figures.is_empty and not any(pulls)


class Reviewed(NamedTuple):
    """A review, and what else there is."""

    review: Review
    choices: Choices
