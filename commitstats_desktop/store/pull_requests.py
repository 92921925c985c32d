"""Pull requests: added and brought up to date, never taken away because a host did not tell them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from commitstats_desktop.core.account import Account, ProviderKind
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
        know_repositories(connection, account.provider, account.base_url)
    return _count(connection, account) - before


def know_repositories(connection: Connection, provider: ProviderKind, base_url: str) -> None:
    """Note the host's id of a repository where only its name was told, while that is its name.

    Later it may be called otherwise, and another one as it was.
    """
    place = (provider.value, base_url)
    listed = connection.exec_driver_sql(
        "SELECT full_name, host_id FROM hosted_repositories"
        " WHERE provider = ? AND base_url = ? AND host_id IS NOT NULL ORDER BY listed_at",
        place,
    )
    ids = {name.casefold(): host_id for name, host_id in listed}
    told = connection.exec_driver_sql(
        "SELECT DISTINCT repository FROM pull_requests"
        " WHERE provider = ? AND base_url = ? AND repository_host_id IS NULL",
        place,
    )
    known = [(ids[name.casefold()], *place, name) for (name,) in told if name.casefold() in ids]
    if known:
        connection.exec_driver_sql(
            "UPDATE pull_requests SET repository_host_id = ? WHERE provider = ? AND base_url = ?"
            " AND repository = ? AND repository_host_id IS NULL",
            known,
        )


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
