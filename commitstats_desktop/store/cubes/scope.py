"""A question in the store's own numbers, and the conditions it puts on rows."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from commitstats_desktop.core.days import day_number
from commitstats_desktop.core.period import Period, Question
from commitstats_desktop.store.schema import EVERYWHERE, ODD_DAY, ODD_YEAR

LAST_YEAR = 9_999
UNKNOWN_LANGUAGE = "unknown"
"""What files are asked for by that have no known language."""
NO_LANGUAGE = 0
"""Its number, in the place of that of a language."""


@dataclass(frozen=True)
class Span:
    """Days of one year, or whole years; both ends included."""

    first: int
    last: int
    is_years: bool


@dataclass(frozen=True)
class Scope:
    """A question in the store's own numbers; None filters nothing."""

    period: Period
    repositories: tuple[int, ...] | None
    languages: tuple[int, ...] | None
    spans: tuple[Span, ...] = field(default=())

    @property
    def in_aggregates(self) -> tuple[int, ...]:
        """The repositories by which aggregates hold what is asked for."""
        return (EVERYWHERE,) if self.repositories is None else self.repositories

    @property
    def has_sums(self) -> bool:
        """Whether the years of one or of all repositories hold sums of what is asked for."""
        is_of_years = all(span.is_years for span in self.spans)
        return self.languages is None and self.is_of_one and is_of_years

    @property
    def is_of_one(self) -> bool:
        """Whether aggregates hold one row where others hold one for each repository."""
        return self.repositories is None or len(self.repositories) == 1

    def of_aggregates(self, column: str) -> str:
        """Condition on the repository of an aggregate."""
        return _one_of(column, self.in_aggregates)

    def of_commits(self, column: str) -> str:
        """Condition on the repository of a commit."""
        return "1" if self.repositories is None else _one_of(column, self.repositories)

    def of_lines(self, column: str) -> str:
        """Condition on a language."""
        return "1" if self.languages is None else _one_of(column, self.languages)

    def of_days(self, column: str) -> str:
        """Condition on a day; a bounded period has no odd dates in it."""
        first, last = self.period.first_day, self.period.last_day
        if first is None and last is None:
            return "1"
        return f"{column} BETWEEN {ODD_DAY + 1 if first is None else first} AND " + (
            "9223372036854775807" if last is None else str(last)
        )

    def of_days_of_lines(self, language: str, day: str) -> str:
        """Condition on a day of a language; in a bounded period the days of each are looked up."""
        if self.languages is not None or self.of_days(day) == "1":
            return f"{self.of_lines(language)} AND {self.of_days(day)}"
        each = f"SELECT id FROM languages UNION ALL SELECT {NO_LANGUAGE}"
        return f"{language} IN ({each}) AND {self.of_days(day)}"

    def changing(self, commit: str) -> str:
        """The same for a commit that does not count: it changes a file of one of the languages."""
        if self.languages is None:
            return "1"
        languages = _one_of(f"coalesce(language_id, {NO_LANGUAGE})", self.languages)
        return f"{commit} IN (SELECT commit_id FROM file_changes WHERE {languages})"

    def touching(self, commit: str) -> str:
        """Condition on a commit: it touches one of the languages."""
        if self.languages is None:
            return "1"
        languages = _one_of("language_id", self.languages)
        return f"{commit} IN (SELECT commit_id FROM counted_languages WHERE {languages})"


def read_scope(connection: Connection, question: Question) -> Scope:
    """The question with the names in it looked up; a name that nothing has matches nothing."""
    languages = None
    if question.languages:
        languages = _languages(connection, question.languages)
    return Scope(
        question.period,
        _repositories(connection, question),
        languages,
        tuple(_spans(question.period)),
    )


def unknown_language(connection: Connection, names: Collection[str]) -> str | None:
    """The first of these names that no changed file has; None when each has some."""
    return next((name for name in sorted(names) if not _languages(connection, (name,))), None)


def _languages(connection: Connection, names: Collection[str]) -> tuple[int, ...]:
    marks = ", ".join("?" * len(names))
    found = _numbers(
        connection,
        f"SELECT id FROM languages WHERE name COLLATE NOCASE IN ({marks}) ORDER BY id",
        tuple(sorted(names)),
    )
    return (NO_LANGUAGE, *found) if UNKNOWN_LANGUAGE in names else found


def _repositories(connection: Connection, question: Question) -> tuple[int, ...] | None:
    if not question.repositories and not question.owners:
        return None
    conditions, values = [], []
    for column, names in (("uuid", question.repositories), ("owner", question.owners)):
        if names:
            conditions.append(f"{column} IN ({', '.join('?' * len(names))})")
            values += sorted(names)
    return _numbers(
        connection,
        f"SELECT id FROM repositories WHERE {' AND '.join(conditions)}",
        tuple(values),
    )


def _numbers(connection: Connection, statement: str, values: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(connection.exec_driver_sql(statement, values).scalars())


def _spans(period: Period) -> Iterator[Span]:
    """A period in whole years and the days before and after them."""
    if period.first is None and period.last is None:
        yield Span(ODD_YEAR, LAST_YEAR, is_years=True)
        return
    first = period.first or date.min
    last = period.last or date.max
    if first > last:
        return
    starts_year, ends_year = (first.month, first.day) == (1, 1), (last.month, last.day) == (12, 31)
    if first.year == last.year and not (starts_year and ends_year):
        yield Span(day_number(first), day_number(last), is_years=False)
        return
    if not starts_year:
        yield Span(day_number(first), day_number(date(first.year, 12, 31)), is_years=False)
    years = (first.year + (not starts_year), last.year - (not ends_year))
    if years[0] <= years[1]:
        yield Span(*years, is_years=True)
    if not ends_year:
        yield Span(day_number(date(last.year, 1, 1)), day_number(last), is_years=False)


def _one_of(column: str, numbers: Collection[int]) -> str:
    if len(numbers) == 1:
        return f"{column} = {next(iter(numbers))}"
    return f"{column} IN ({', '.join(map(str, numbers))})"
