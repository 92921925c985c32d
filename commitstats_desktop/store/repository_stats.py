"""The cubes of repositories: what was counted in each, and the stars of those that are the person's."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import RepositoryUse, StarredRepository
from commitstats_desktop.store.schema import EVERYWHERE, ODD_DAY
from commitstats_desktop.store.scope import Scope, Span


def repository_uses(connection: Connection, scope: Scope) -> Iterator[RepositoryUse]:
    """Every repository with a commit of the person, by name."""
    sums = " UNION ALL ".join(_commits(scope, span) for span in scope.spans)
    if scope.languages is not None:
        sums = _touching(scope) if scope.has_several_languages else _touching_one(scope)
    if not sums:
        return iter(())
    rows = connection.exec_driver_sql(
        "SELECT r.uuid, r.name, sum(n.commits), sum(n.open_source), min(n.first_day),"
        f" max(n.last_day) FROM ({sums}) n JOIN repositories r ON r.id = n.repository_id"
        " GROUP BY r.id ORDER BY r.name COLLATE NOCASE, r.id"
    )
    return map(RepositoryUse._make, rows.all())


def _commits(scope: Scope, span: Span) -> str:
    """Commits by repository, of whole years or of days; an odd day is neither first nor last."""
    ends = f"nullif(first_day, {ODD_DAY}) AS first_day, nullif(last_day, {ODD_DAY}) AS last_day"
    table, time = "year_totals", "year"
    if not span.is_years:
        table, time, ends = "day_totals", "day", "day AS first_day, day AS last_day"
    return (
        f"SELECT repository_id, commits, open_source, {ends} FROM {table}"
        f" WHERE repository_id != {EVERYWHERE} AND commits > 0"
        f" AND {time} BETWEEN {span.first} AND {span.last} AND {scope.of_commits('repository_id')}"
    )


def _touching(scope: Scope) -> str:
    """The same of the commits that touch the languages; the index holds all that is asked."""
    return (
        "SELECT repository_id, count(*) AS commits, sum(is_open_source) AS open_source,"
        f" min(nullif(day, {ODD_DAY})) AS first_day, max(nullif(day, {ODD_DAY})) AS last_day"
        f" FROM counted_commits INDEXED BY counted_by_cell WHERE NOT is_merge"
        f" AND {scope.of_touching()} AND {scope.of_commits('repository_id')}"
        f" AND {scope.of_days('+day')} GROUP BY repository_id"
    )


def _touching_one(scope: Scope) -> str:
    """The same of one language, of whose days each repository holds the commits."""
    every = "SELECT id FROM repositories"
    wanted = f"repository_id IN ({every})" if scope.repositories is None else "1"
    return (
        "SELECT repository_id, sum(commits) AS commits, sum(open_source) AS open_source,"
        f" min(nullif(day, {ODD_DAY})) AS first_day, max(nullif(day, {ODD_DAY})) AS last_day"
        f" FROM language_days WHERE {wanted} AND {scope.of_commits('repository_id')}"
        f" AND {scope.of_lines('language_id')} AND {scope.of_days('day')} AND commits > 0"
        " GROUP BY repository_id"
    )


def starred(connection: Connection, scope: Scope) -> Iterator[StarredRepository]:
    """Open-source repositories right below an account of the person, forks left out.

    Neither days nor languages say anything of a star.
    """
    rows = connection.exec_driver_sql(
        "SELECT r.uuid, r.name, h.stars FROM hosted_repositories h"
        " JOIN repositories r ON r.id = h.repository_id AND r.is_open_source = 1"
        f" WHERE h.is_fork = 0 AND h.stars IS NOT NULL AND {scope.of_commits('r.id')}"
        " AND EXISTS (SELECT 1 FROM accounts a"
        "  WHERE a.provider = h.provider AND a.base_url = h.base_url AND a.login != ''"
        "  AND lower(substr(h.full_name, 1, length(a.login) + 1)) = lower(a.login) || '/'"
        "  AND instr(substr(h.full_name, length(a.login) + 2), '/') = 0)"
        " ORDER BY r.name COLLATE NOCASE, r.id"
    )
    return (StarredRepository(*row) for row in rows)
