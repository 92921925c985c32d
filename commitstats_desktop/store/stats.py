"""The fixed cubes: what is counted, by day, as few rows as the figures need."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import Connection

from commitstats_desktop.core.commit import LINES_UNKNOWN
from commitstats_desktop.core.cubes import CommitDay, LineDay, Rows
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.person import Likeness
from commitstats_desktop.store.engine import scalar
from commitstats_desktop.store.schema import ODD_DAY


@dataclass
class _Filter:
    """A WHERE clause with its parameters."""

    conditions: list[str] = field(default_factory=list)
    parameters: list[object] = field(default_factory=list)

    def add(self, condition: str, *parameters: object) -> None:
        self.conditions.append(condition)
        self.parameters += parameters

    def add_one_of(self, column: str, values: frozenset[str]) -> None:
        if values:
            marks = ", ".join("?" * len(values))
            self.add(f"{column} IN ({marks})", *sorted(values))

    def __str__(self) -> str:
        return "WHERE " + " AND ".join(self.conditions) if self.conditions else ""


def cubes(connection: Connection, question: Question) -> Rows:
    """Every cube of a question."""
    return Rows(commit_days(connection, question), line_days(connection, question))


def commit_days(connection: Connection, question: Question) -> tuple[CommitDay, ...]:
    """Commits and merges by day and type."""
    where = _where(question, "d")
    rows = connection.exec_driver_sql(
        "SELECT nullif(d.day, ?), d.type, sum(d.commits), sum(d.merges) FROM commit_days d"
        f" JOIN repositories r ON r.id = d.repository_id {where} GROUP BY d.day, d.type"
        " ORDER BY d.day, d.type",
        (ODD_DAY, *where.parameters),
    )
    return tuple(CommitDay(*row) for row in rows)


def line_days(connection: Connection, question: Question) -> tuple[LineDay, ...]:
    """Changed files and lines by day, language and kind."""
    where = _where(question, "d")
    where.add_one_of("l.name", question.languages)
    rows = connection.exec_driver_sql(
        "SELECT nullif(d.day, ?), l.name, nullif(d.kind, ''), sum(d.files), sum(d.added),"
        " sum(d.removed), sum(d.unknown) FROM line_days d"
        " JOIN repositories r ON r.id = d.repository_id"
        f" LEFT JOIN languages l ON l.id = d.language_id {where}"
        " GROUP BY d.day, d.language_id, d.kind ORDER BY d.day, l.name, d.kind",
        (ODD_DAY, *where.parameters),
    )
    return tuple(LineDay(*row) for row in rows)


@dataclass(frozen=True, slots=True)
class Counts:
    """What the totals leave open."""

    odd_dates: int
    lines_unknown: int
    """Counted commits whose lines are not known, or not yet."""
    unattributed: int
    """Commits of authors who look like the person and were not claimed."""


def counts(connection: Connection) -> Counts:
    """Counted commits with odd dates or unknown lines, and commits that may be the person's."""
    states = ", ".join(f"'{state.value}'" for state in (*LINES_UNKNOWN,))
    return Counts(
        scalar(
            connection,
            "SELECT count(*) FROM counted_commits WHERE day = ? AND NOT is_merge",
            (ODD_DAY,),
        ),
        scalar(
            connection,
            "SELECT count(*) FROM commits c JOIN counted_commits n ON n.commit_id = c.id"
            f" WHERE c.state IN ('listed', {states}) AND NOT n.is_merge",
        ),
        scalar(
            connection,
            "SELECT count(DISTINCT c.id) FROM commits c"
            " JOIN authors a ON a.id = c.author_id AND a.likeness = ?"
            " JOIN repository_commits rc ON rc.commit_id = c.id"
            " JOIN repositories r ON r.id = rc.repository_id AND r.is_active = 1",
            (int(Likeness.POSSIBLY_ME),),
        ),
    )


def _where(question: Question, table: str) -> _Filter:
    where = _Filter()
    where.add_one_of("r.uuid", question.repositories)
    period = question.period
    if period.first_day is not None or period.last_day is not None:
        where.add(f"{table}.day != ?", ODD_DAY)
    if period.first_day is not None:
        where.add(f"{table}.day >= ?", period.first_day)
    if period.last_day is not None:
        where.add(f"{table}.day <= ?", period.last_day)
    return where
