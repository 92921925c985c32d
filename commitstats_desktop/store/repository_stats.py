"""The cubes of repositories: what was counted in each, and the stars of those that are the person's."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import RepositoryUse, StarredRepository
from commitstats_desktop.store.schema import EVERYWHERE, ODD_DAY
from commitstats_desktop.store.scope import Scope


def repository_uses(connection: Connection, scope: Scope) -> Iterator[RepositoryUse]:
    """Every repository with a commit of the person, by name."""
    rows = connection.exec_driver_sql(
        "SELECT r.uuid, r.name, n.commits, n.open_source, n.first_day, n.last_day"
        f" FROM ({_commits(scope)}) n JOIN repositories r ON r.id = n.repository_id"
        " WHERE n.commits > 0 ORDER BY r.name COLLATE NOCASE, r.id"
    )
    return (RepositoryUse(*row) for row in rows)


def _commits(scope: Scope) -> str:
    """Commits by repository: sums of days, or those commits that touch one of the languages."""
    rows = "SELECT repository_id, day, commits, open_source FROM day_totals"
    condition = f"repository_id != {EVERYWHERE} AND commits > 0"
    if scope.languages is not None:
        rows = (
            "SELECT repository_id, day, 1 AS commits, is_open_source AS open_source"
            f" FROM counted_commits WHERE NOT is_merge AND {scope.touching('commit_id')}"
        )
        condition = "1"
    return (
        "SELECT repository_id, sum(commits) AS commits, sum(open_source) AS open_source,"
        f" min(nullif(day, {ODD_DAY})) AS first_day, max(nullif(day, {ODD_DAY})) AS last_day"
        f" FROM ({rows}) WHERE {condition} AND {scope.of_commits('repository_id')}"
        f" AND {scope.of_days('day')} GROUP BY repository_id"
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
