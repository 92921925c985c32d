"""Review: a week in code beside the week before and beside the weeks with work before that.

A week is a question with a period of seven days, and every number of it is the figure that this
question has. All of it is read from one unchanging state of the database; nobody is asked anything.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from commitstats_desktop.core.cubes import Cube, Days, PullRequestRow, Rows
from commitstats_desktop.core.days import EARLIEST_DAY, as_date, day_number, written
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.period import Period, Question
from commitstats_desktop.core.repository import RepositoryFigures
from commitstats_desktop.core.review import (
    NUMBERS,
    WITH_TESTS,
    Number,
    Review,
    Reviewed,
    compared,
    with_tests,
)
from commitstats_desktop.core.shapes import Entry, Ranking, Shape, Total
from commitstats_desktop.core.spans import traced
from commitstats_desktop.core.week import LENGTH, CalendarWeek, week_of
from commitstats_desktop.metrics import METRIC_BY_KEY, pull_requests
from commitstats_desktop.services.dashboard import choices_of
from commitstats_desktop.services.figures import folded
from commitstats_desktop.services.home import Home
from commitstats_desktop.store import accounts, coverage, repositories
from commitstats_desktop.store.cubes import stats
from commitstats_desktop.store.cubes.memory import remembered
from commitstats_desktop.store.engine import Database
from commitstats_desktop.store.evidence import explaining

USUAL_WEEKS = 12
"""So many weeks with work, the latest of a year, tell what is usual."""
YEAR = 52
"""Weeks."""
DAY = timedelta(days=1)
OF_LINES = ("written_lines", "lines_added", "lines_removed")
COUNTED = ("commits", "commit_days", *OF_LINES, "repositories")
"""The numbers that are a figure of commits."""
FIGURES = tuple(
    METRIC_BY_KEY[key]
    for key in (*COUNTED, "merges", "commits_per_day", "languages", "packages", "commit_types")
)
WHOLE = frozenset(metric.cube for metric in FIGURES) - {Cube.DAYS}
"""What is read of the week itself; of the others only in which repositories it was."""
PULLS = {
    "pull_requests_merged": pull_requests.merged,
    "pull_requests_reviewed": pull_requests.reviewed,
}


class _Read(NamedTuple):
    """What was read of some days: rows, and how many commits change a test."""

    question: Question
    rows: Rows
    with_tests: int


class _Basis(NamedTuple):
    """Everything that was read, from one state of the database."""

    days: tuple[_Read, ...]
    """Of the week, of the days it is compared with, of the weeks that tell what is usual."""
    ever: Rows
    """Languages and packages of all time."""
    pulls: tuple[PullRequestRow, ...]
    """Of a year."""
    has_hosts: bool
    known: list[RepositoryFigures]
    counts: coverage.Counts


class _Pulls(NamedTuple):
    """Days of pull requests by the key of their figure, as hosts tell them."""

    days: Mapping[str, Sequence[int]]
    is_known: bool
    is_partial: bool

    @classmethod
    def of(cls, read: _Basis) -> _Pulls:
        """As far as hosts were asked."""
        days = {key: told(read.pulls) for key, told in PULLS.items()}
        return cls(days, read.has_hosts, bool(read.counts.accounts_partial))

    def number(self, key: str, period: Period) -> Number:
        """How many there were in a period."""
        if not self.is_known:
            return Number(None)
        days = map(as_date, self.days[key])
        return Number(sum(_holds(period, day) for day in days), self.is_partial)


@traced("review")
def load_review(
    database: Database, week: CalendarWeek, today: date, looked: date | None = None
) -> Review:
    """The review of a week that has begun; of the running one, what there is up to `today`.

    `looked` is the day on which everything was last collected. Raises `AppError` for a week that
    is still to come, and for one before commits count.
    """
    _check(week, today)
    read = _read(database, week, today)
    question, rows, is_over = read.days[0].question, read.days[0].rows, week.is_over(today)
    pulls = _Pulls.of(read)
    now, before, *usual = (_numbers(one, pulls) for one in read.days)
    return Review(
        week,
        not is_over,
        folded(question, rows, FIGURES, read.known, read.counts),
        read.days[1].question.period,
        {
            key: compared(now[key], before[key], [one[key] for one in usual], is_over=is_over)
            for key in NUMBERS
        },
        _new("languages", read.ever, question.period),
        _new("packages", read.ever, question.period),
        looked if looked and looked <= min(week.sunday, today - DAY) else None,
    )


def review_of(home: Home, week: CalendarWeek, today: date) -> Review:
    """The same of a home, which knows when everything was last collected."""
    look = home.last_look()
    return load_review(home.database, week, today, look.astimezone().date() if look else None)


def load_reviewed(home: Home, week: CalendarWeek, today: date) -> Reviewed:
    """A review for a page."""
    review = review_of(home, week, today)
    return Reviewed(review, choices_of(home.database, review.figures.repositories))


def _check(week: CalendarWeek, today: date) -> None:
    if week.monday > today:
        raise AppError(
            f"The week of {written(week.monday)} has not begun.", "Choose a day that is past."
        )
    if day_number(week.sunday) < EARLIEST_DAY:
        raise AppError(
            f"No commit counts in the week of {written(week.monday)}.",
            f"Days count from {written(as_date(EARLIEST_DAY))} on.",
        )


def _read(database: Database, week: CalendarWeek, today: date) -> _Basis:
    period, before = week.until(today), week.moved(-1).until(today - LENGTH * DAY)
    year = Question(Period(week.moved(-YEAR).monday, period.last))
    with database.reading() as connection:
        past = stats.cubes(connection, year, {Cube.DAYS, Cube.PULL_REQUESTS})
        usual = _with_work(past.days, week) if week.is_over(today) else []
        read = [
            _Read(
                question,
                stats.cubes(
                    connection, question, {Cube.REPOSITORIES} if number else WHOLE
                )._replace(days=_days_in(past.days, question.period)),
                explaining.total_behind(connection, with_tests(question))[0],
            )
            for number, question in enumerate(map(Question, (period, before, *usual)))
        ]
        return _Basis(
            tuple(read),
            stats.cubes(connection, Question(), {Cube.LANGUAGES, Cube.PACKAGES}),
            past.pull_requests,
            bool(past.pull_requests or remembered(connection, accounts.all_accounts)),
            remembered(connection, repositories.with_figures),
            remembered(connection, coverage.counts),
        )


def _days_in(days: Days, period: Period) -> Days:
    """Those of a period; all of them are known and stand in order."""
    known = [day for day in days.day if day is not None]
    first, last = period.first_day, period.last_day
    assert first is not None
    assert last is not None
    place = slice(bisect_left(known, first), bisect_right(known, last))
    return Days._make(column[place] for column in days)


def _with_work(days: Days, week: CalendarWeek) -> list[Period]:
    """The latest weeks before this one that have a commit."""
    past = (
        week_of(as_date(day))
        for day, commits in zip(days.day, days.commits, strict=True)
        if commits and day is not None
    )
    return [one.until(one.sunday) for one in sorted({*past} - {week})[-USUAL_WEEKS:]]


def _numbers(read: _Read, pulls: _Pulls) -> dict[str, Number]:
    """The numbers of some days by their keys; of files that were not read nothing is known."""
    days, period = read.rows.days, read.question.period
    commits, unread = sum(days.commits), sum(days.unknown)
    is_unread = 0 < commits <= unread
    values = {key: _value(METRIC_BY_KEY[key].fold(read.rows)) for key in COUNTED}
    numbers = {key: Number(value) for key, value in values.items()}
    has_gaps = bool(unread or sum(days.files_unknown))
    for key in OF_LINES:
        numbers[key] = Number(None if is_unread else values[key], has_gaps)
    numbers[WITH_TESTS] = Number(None if is_unread else read.with_tests, bool(unread))
    return numbers | {key: pulls.number(key, period) for key in PULLS}


def _value(shape: Shape) -> int:
    """A total, or how many entries a ranking has."""
    if isinstance(shape, Ranking):
        return len(shape.entries)
    assert isinstance(shape, Total)
    return shape.value


def _new(key: str, ever: Rows, period: Period) -> tuple[Entry, ...]:
    """The languages or packages whose first day of all lies in a period."""
    ranking = METRIC_BY_KEY[key].fold(ever)
    assert isinstance(ranking, Ranking)
    return tuple(entry for entry in ranking.entries if entry.name and _holds(period, entry.first))


def _holds(period: Period, day: date | None) -> bool:
    first, last = period.first, period.last
    return day is not None and first is not None and last is not None and first <= day <= last
