"""The cubes of repositories: what was counted in each, and the stars of those that are the person's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import RepositoryUse, StarredRepository
from commitstats_desktop.store.cubes import commits
from commitstats_desktop.store.cubes.scope import Scope
from commitstats_desktop.store.schema import ODD_DAY

FEW_DAYS = 31
"""So many are summed from the totals of days sooner than the commits of all days are read."""


def repository_uses(connection: Connection, scope: Scope) -> Iterable[RepositoryUse]:
    """Every repository with a commit of the person, by name."""
    if scope.languages is None and scope.period.has_at_most(FEW_DAYS):
        return _of_few_days(connection, scope)
    if scope.languages is not None or not all(span.is_years for span in scope.spans):
        return commits.repositories(connection, scope)
    years = " OR ".join(f"year BETWEEN {span.first} AND {span.last}" for span in scope.spans)
    rows = connection.exec_driver_sql(
        "SELECT r.uuid, r.name, sum(n.commits), sum(n.open_source),"
        f" min(nullif(n.first_day, {ODD_DAY})), max(nullif(n.last_day, {ODD_DAY}))"
        " FROM year_totals n JOIN repositories r ON r.id = n.repository_id"
        f" WHERE n.commits > 0 AND ({years or 0}) AND {scope.of_commits('n.repository_id')}"
        " GROUP BY r.id ORDER BY r.name COLLATE NOCASE, r.id"
    )
    return map(RepositoryUse._make, rows.all())


def _of_few_days(connection: Connection, scope: Scope) -> Iterable[RepositoryUse]:
    rows = connection.exec_driver_sql(
        "SELECT r.uuid, r.name, sum(n.commits), sum(n.open_source), min(n.day), max(n.day)"
        " FROM day_totals n JOIN repositories r ON r.id = n.repository_id"
        f" WHERE n.commits > 0 AND {scope.of_days('n.day')} AND {scope.of_commits('r.id')}"
        " GROUP BY r.id ORDER BY r.name COLLATE NOCASE, r.id"
    )
    return map(RepositoryUse._make, rows.all())


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
