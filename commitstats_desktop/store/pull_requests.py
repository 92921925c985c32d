"""Pull requests: added and brought up to date, never taken away because a host did not tell them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from commitstats_desktop.core.account import Account
from commitstats_desktop.core.pull_request import PullRequest


def save(connection: Connection, account: Account, found: Iterable[PullRequest]) -> int:
    """Add or update; returns how many are new. Being author or reviewer once stays true."""
    before = _count(connection, account)
    rows = [
        (
            account.provider.value,
            account.base_url,
            account.user_id,
            each.host_id,
            each.number,
            each.repository_id,
            each.repository,
            each.web_url,
            each.state.value,
            int(each.opened_at.timestamp()),
            _seconds(each.merged_at),
            _seconds(each.closed_at),
            int(each.is_author),
            int(each.is_reviewer),
        )
        for each in found
    ]
    if rows:
        connection.exec_driver_sql(_SAVE, rows)
    return _count(connection, account) - before


def remove_of(connection: Connection, account: Account) -> None:
    """Take out what one user of a host opened and reviewed; only the person asks for it."""
    connection.exec_driver_sql(
        "DELETE FROM pull_requests WHERE provider = ? AND base_url = ? AND user_id = ?",
        (account.provider.value, account.base_url, account.user_id),
    )


def _count(connection: Connection, account: Account) -> int:
    row = connection.exec_driver_sql(
        "SELECT count(*) FROM pull_requests WHERE provider = ? AND base_url = ? AND user_id = ?",
        (account.provider.value, account.base_url, account.user_id),
    ).one()
    return int(row[0])


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


_SAVE = """
INSERT INTO pull_requests (provider, base_url, user_id, host_id, number, repository_host_id,
    repository, web_url, state, opened_at, merged_at, closed_at, is_author, is_reviewer)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (provider, base_url, user_id, host_id) DO UPDATE SET
    repository_host_id = coalesce(excluded.repository_host_id, repository_host_id),
    repository = CASE excluded.repository WHEN '' THEN repository ELSE excluded.repository END,
    web_url = excluded.web_url, state = excluded.state, opened_at = excluded.opened_at,
    merged_at = coalesce(excluded.merged_at, merged_at), closed_at = excluded.closed_at,
    is_author = max(is_author, excluded.is_author),
    is_reviewer = max(is_reviewer, excluded.is_reviewer)
"""
