"""What a CV says beside the figures: commits by language and year, and each repository's share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection

from commitstats_desktop.core.cv.facts import LanguageCommits, RepositoryFacts
from commitstats_desktop.core.period import Question
from commitstats_desktop.store.cubes.scope import Scope, read_scope
from commitstats_desktop.store.engine import scalar
from commitstats_desktop.store.schema import EVERYWHERE, ODD_DAY

LANGUAGES_OF_REPOSITORY = 4


def language_commits(connection: Connection, question: Question) -> tuple[LanguageCommits, ...]:
    """Commits by language and year, of every one; one that touches two languages is in both."""
    scope = replace(read_scope(connection, question), languages=None)
    rows = connection.exec_driver_sql(
        "SELECT g.name, year_of(l.day), sum(l.commits) FROM language_days l"
        " LEFT JOIN languages g ON g.id = l.language_id"
        f" WHERE {scope.of_aggregates('l.repository_id')}"
        f" AND {scope.of_days_of_lines('l.language_id', 'l.day')}"
        " GROUP BY 1, 2 HAVING sum(l.commits) > 0"
    )
    return tuple(LanguageCommits(*row) for row in rows)


def language_repositories(connection: Connection, question: Question) -> dict[str, int]:
    """In how many repositories lines of each language were added."""
    scope = read_scope(connection, question)
    rows = connection.exec_driver_sql(
        f"SELECT g.name, count(DISTINCT l.repository_id) FROM {_lines(scope)}"
        " JOIN languages g ON g.id = l.language_id"
        f" WHERE l.repository_id != {EVERYWHERE} AND l.added > 0"
        f" AND {scope.of_commits('l.repository_id')} GROUP BY 1"
    )
    return {row[0]: row[1] for row in rows}


def repositories(connection: Connection, question: Question) -> tuple[RepositoryFacts, ...]:
    """Repositories with counted commits, the most first."""
    scope = read_scope(connection, question)
    languages = _languages(connection, scope)
    rows = connection.exec_driver_sql(
        "SELECT r.id, r.uuid, sum(t.commits), min(nullif(t.day, ?1)), max(nullif(t.day, ?1)),"
        " coalesce(r.is_open_source, 0), coalesce(h.full_name, ''), coalesce(h.web_url, ''),"
        " h.stars, coalesce(h.is_fork, 1), h.provider, h.base_url FROM day_totals t"
        " JOIN repositories r ON r.id = t.repository_id"
        " LEFT JOIN hosted_repositories h ON h.repository_id = r.id"
        f" WHERE t.commits > 0 AND {scope.of_commits('t.repository_id')}"
        f" AND {scope.of_days('t.day')} GROUP BY r.id ORDER BY 3 DESC, r.uuid",
        (ODD_DAY,),
    ).fetchall()
    logins = _logins(connection)
    return tuple(
        RepositoryFacts(
            uuid=row[1],
            commits=row[2],
            first_day=row[3],
            last_day=row[4],
            languages=languages.get(row[0], ()),
            is_open_source=bool(row[5]),
            full_name=row[6],
            web_url=row[7],
            stars=row[8],
            is_own=not row[9] and (row[10], row[11], _owner(row[6])) in logins,
        )
        for row in rows
    )


def left_open(connection: Connection, question: Question) -> tuple[int, int]:
    """Of the question's commits, how many have an odd date, and of how many lines are unknown."""
    scope = read_scope(connection, question)
    row = connection.exec_driver_sql(
        "SELECT coalesce(sum(commits) FILTER (WHERE day = ?1), 0), coalesce(sum(unknown), 0)"
        f" FROM day_totals WHERE {scope.of_aggregates('repository_id')} AND {scope.of_days('day')}",
        (ODD_DAY,),
    ).one()
    return int(row[0]), int(row[1])


def has_pull_requests(connection: Connection) -> bool:
    """Whether a host was ever asked for pull requests."""
    return bool(
        scalar(
            connection,
            "SELECT EXISTS (SELECT 1 FROM accounts WHERE pulls_cursor IS NOT NULL)"
            " OR EXISTS (SELECT 1 FROM pull_requests)",
        )
    )


def all_uuids(connection: Connection) -> frozenset[str]:
    """Every repository, counted or not."""
    return frozenset(connection.exec_driver_sql("SELECT uuid FROM repositories").scalars())


def _languages(connection: Connection, scope: Scope) -> dict[int, tuple[str, ...]]:
    rows = connection.exec_driver_sql(
        f"SELECT l.repository_id, g.name, sum(l.added) FROM {_lines(scope)}"
        " JOIN languages g ON g.id = l.language_id"
        f" WHERE l.repository_id != {EVERYWHERE} AND l.added > 0"
        f" AND {scope.of_commits('l.repository_id')}"
        " GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2"
    )
    found: dict[int, list[str]] = {}
    for number, name, _ in rows:
        found.setdefault(number, []).append(name)
    return {number: tuple(names[:LANGUAGES_OF_REPOSITORY]) for number, names in found.items()}


def _lines(scope: Scope) -> str:
    """Added lines by repository and language: of years where the period has no ends."""
    if scope.of_days("day") == "1":
        return "language_years l"
    return f"(SELECT * FROM language_days WHERE {scope.of_days('day')}) l"


def _logins(connection: Connection) -> set[tuple[str, str, str]]:
    rows: Iterable[tuple[str, str, str]] = (
        (row[0], row[1], row[2])
        for row in connection.exec_driver_sql("SELECT provider, base_url, login FROM accounts")
    )
    return {(provider, base, login.casefold()) for provider, base, login in rows}


def _owner(full_name: str) -> str:
    return full_name.partition("/")[0].casefold()
