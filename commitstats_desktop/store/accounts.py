"""Accounts at hosts. What is known of a token is kept here; the token itself never is."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import Connection, RowMapping

from commitstats_desktop.core.account import Account, AccountState, ProviderKind, TokenPlace
from commitstats_desktop.core.hosted import AccountRecord

_COLUMNS = (
    "uuid, provider, name, base_url, login, user_id, scopes, expires_at, is_expiry_known,"
    " token_place, state, message, hint, link, keeps_no_code, checked_at, listed_at,"
    " waiting_until, pulls_cursor, pulls_problem,"
    " (SELECT count(*) FROM hosted_repositories h WHERE h.account_uuid = accounts.uuid) AS known,"
    " (SELECT count(*) FROM hosted_repositories h JOIN repositories r ON r.id = h.repository_id"
    "  WHERE h.account_uuid = accounts.uuid AND r.is_active = 1) AS active"
)


def all_accounts(connection: Connection) -> list[AccountRecord]:
    """Every account, in the order they were added."""
    rows = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM accounts ORDER BY added_at, uuid")
    return [_record(row) for row in rows.mappings()]


def find(connection: Connection, account_uuid: str) -> AccountRecord | None:
    """The account with this UUID."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM accounts WHERE uuid = ?", (account_uuid,)
    )
    row = rows.mappings().first()
    return _record(row) if row else None


def save(connection: Connection, account: Account, now: int) -> None:
    """Add an account, or write down what its host said today; what the person chose stays."""
    connection.exec_driver_sql(
        "INSERT INTO accounts (uuid, provider, name, base_url, login, user_id, scopes, expires_at,"
        " is_expiry_known, token_place, state, message, hint, link, added_at, checked_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, login = excluded.login,"
        " user_id = excluded.user_id, scopes = excluded.scopes, expires_at = excluded.expires_at,"
        " is_expiry_known = excluded.is_expiry_known, token_place = excluded.token_place,"
        " state = excluded.state, message = excluded.message, hint = excluded.hint,"
        " link = excluded.link, checked_at = excluded.checked_at, waiting_until = NULL",
        (
            account.uuid,
            account.provider.value,
            account.name,
            account.base_url,
            account.login,
            account.user_id,
            None if account.scopes is None else json.dumps(account.scopes),
            None if account.expires_at is None else int(account.expires_at.timestamp()),
            int(account.is_expiry_known),
            account.token_place.value,
            account.state.value,
            account.message,
            account.hint,
            account.link,
            now,
            now,
        ),
    )


def set_state(
    connection: Connection,
    account_uuid: str,
    state: AccountState,
    problem: tuple[str, str, str] = ("", "", ""),
    waiting_until: int | None = None,
) -> None:
    """Record how the last conversation ended, with sentence, hint and link."""
    connection.exec_driver_sql(
        "UPDATE accounts SET state = ?, message = ?, hint = ?, link = ?, waiting_until = ?"
        " WHERE uuid = ?",
        (state.value, *problem, waiting_until, account_uuid),
    )


def set_code_kept(connection: Connection, account_uuid: str, *, keeps_no_code: bool) -> None:
    """Choose whether mirrors of its repositories are deleted after counting."""
    connection.exec_driver_sql(
        "UPDATE accounts SET keeps_no_code = ? WHERE uuid = ?", (int(keeps_no_code), account_uuid)
    )


def set_listed(connection: Connection, account_uuid: str, now: int) -> None:
    """Record that its repositories were listed to the end."""
    connection.exec_driver_sql(
        "UPDATE accounts SET listed_at = ? WHERE uuid = ?", (now, account_uuid)
    )


def set_pulls(connection: Connection, account_uuid: str, cursor: str | None, problem: str) -> None:
    """Record how far its pull requests are known."""
    connection.exec_driver_sql(
        "UPDATE accounts SET pulls_cursor = ?, pulls_problem = ? WHERE uuid = ?",
        (cursor, problem, account_uuid),
    )


def remove(connection: Connection, account_uuids: Iterable[str]) -> None:
    """Take accounts out; their repositories stay, without one."""
    connection.exec_driver_sql(
        "DELETE FROM accounts WHERE uuid = ?", [(each,) for each in account_uuids]
    )


def _record(row: RowMapping) -> AccountRecord:
    account = Account(
        uuid=row["uuid"],
        provider=ProviderKind(row["provider"]),
        name=row["name"],
        base_url=row["base_url"],
        login=row["login"],
        user_id=row["user_id"],
        scopes=None if row["scopes"] is None else tuple(json.loads(row["scopes"])),
        expires_at=_moment(row["expires_at"]),
        is_expiry_known=bool(row["is_expiry_known"]),
        token_place=TokenPlace(row["token_place"]),
        state=AccountState(row["state"]),
        message=row["message"],
        hint=row["hint"],
        link=row["link"],
    )
    return AccountRecord(
        account,
        keeps_no_code=bool(row["keeps_no_code"]),
        checked_at=row["checked_at"],
        listed_at=row["listed_at"],
        waiting_until=row["waiting_until"],
        pulls_cursor=row["pulls_cursor"],
        pulls_problem=row["pulls_problem"],
        repositories=row["known"],
        active=row["active"],
    )


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
