"""The cube of pull requests: few enough to be read one by one."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import PullRequestRow
from commitstats_desktop.core.days import SECONDS_PER_DAY
from commitstats_desktop.core.period import Period
from commitstats_desktop.store.cubes.scope import Scope


def pull_requests(connection: Connection, scope: Scope) -> Iterator[PullRequestRow]:
    """Pull requests opened or merged in the period, in the repositories asked for.

    A language says nothing of a pull request, so a filter by one leaves all of them in.
    """
    rows = connection.exec_driver_sql(
        "SELECT p.opened_at, p.merged_at, p.is_author, p.is_reviewer FROM pull_requests p"
        f" WHERE {_of_repositories(scope)} ORDER BY p.opened_at, p.id"
    )
    for opened, merged, is_author, is_reviewer in rows:
        opened_day = opened // SECONDS_PER_DAY
        merged_day = None if merged is None else merged // SECONDS_PER_DAY
        row = PullRequestRow(
            opened_day,
            merged_day,
            bool(is_author),
            bool(is_reviewer),
            None if merged is None else max(0, merged - opened),
            _is_within(scope.period, opened_day),
            _is_within(scope.period, merged_day),
        )
        if row.is_in_period or row.is_merge_in_period:
            yield row


def _is_within(period: Period, day: int | None) -> bool:
    if day is None:
        return False
    is_early = period.first_day is not None and day < period.first_day
    is_late = period.last_day is not None and day > period.last_day
    return not is_early and not is_late


def _of_repositories(scope: Scope) -> str:
    """By the host's id of the repository; by its name of today where the host told only that."""
    if scope.repositories is None:
        return "1"
    return (
        "EXISTS (SELECT 1 FROM hosted_repositories h WHERE h.provider = p.provider"
        " AND h.base_url = p.base_url AND (h.host_id = p.repository_host_id"
        " OR (p.repository_host_id IS NULL AND h.full_name = p.repository))"
        f" AND {scope.of_commits('h.repository_id')})"
    )
