"""Accounts and the repositories they list, as a host would have told them; no host is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from commitstats_desktop.core.account import Account, AccountState, ProviderKind, TokenPlace
from commitstats_desktop.core.remote_repository import RemoteRepository, Visibility
from commitstats_desktop.store import accounts, hosted
from commitstats_desktop.store.engine import Database

WORKING = Account(
    uuid="3c9e7d1a-0000-4000-8000-000000000001",
    provider=ProviderKind.GITHUB,
    name="ada at GitHub",
    base_url="https://github.com",
    login="ada",
    user_id="7",
    scopes=("repo", "user:email"),
    expires_at=None,
    is_expiry_known=True,
    token_place=TokenPlace.KEY_STORE,
    state=AccountState.WORKING,
)


def refused(now: datetime) -> Account:
    """One whose token was revoked."""
    return replace(
        WORKING,
        uuid="3c9e7d1a-0000-4000-8000-000000000002",
        provider=ProviderKind.GITLAB,
        name="ada at gitlab.example.com/code",
        base_url="https://gitlab.example.com/code",
        scopes=("read_api", "read_repository"),
        expires_at=now + timedelta(days=12, hours=3),
        state=AccountState.REFUSED,
        message="The token was revoked.",
        hint="Make a new one and replace it here.",
        link="https://gitlab.example.com/code/-/user_settings/personal_access_tokens",
    )


def keep_account(database: Database, account: Account, checked_at: datetime) -> None:
    """Write an account down as if its host had answered at that moment."""
    with database.writing() as connection:
        accounts.save(connection, account, int(checked_at.timestamp()))


def remote(number: int, owner: str, name: str, *, is_private: bool = True) -> RemoteRepository:
    """A repository as github.com would list it."""
    return RemoteRepository(
        host_id=str(number),
        full_name=f"{owner}/{name}",
        name=name,
        owner=owner,
        clone_url=f"https://github.com/{owner}/{name}.git",
        web_url=f"https://github.com/{owner}/{name}",
        visibility=Visibility.PRIVATE if is_private else Visibility.PUBLIC,
        default_branch="main",
        size_bytes=1_200_000,
    )


def list_repositories(
    database: Database, account: Account, found: Sequence[RemoteRepository], now: datetime
) -> tuple[str, ...]:
    """Write down what an account lists; the UUIDs."""
    owner = hosted.Owner(account.provider, account.base_url, account.uuid)
    with database.writing() as connection:
        return hosted.save_listed(connection, owner, found, int(now.timestamp())).uuids
