"""Repositories of hosts: found again by the host's own id, whatever they are called today."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping

from commitstats_desktop.core.account import ProviderKind
from commitstats_desktop.core.hosted import HostedRepository
from commitstats_desktop.core.owner import owner_of
from commitstats_desktop.core.remote_repository import (
    Openness,
    OpenSourceStatus,
    RemoteRepository,
    Visibility,
)
from commitstats_desktop.core.repository import Repository, Source
from commitstats_desktop.store import pull_requests, repositories
from commitstats_desktop.store.counting import recount


@dataclass(frozen=True, slots=True)
class Owner:
    """Which account lists a repository, at which host."""

    provider: ProviderKind
    base_url: str
    account_uuid: str | None


@dataclass(frozen=True, slots=True)
class Listed:
    """What a listing changed: repositories that are new, or have another name or owner."""

    uuids: tuple[str, ...]
    new: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    """Full names before and after."""


def save_listed(
    connection: Connection, owner: Owner, found: Sequence[RemoteRepository], now: int
) -> Listed:
    """Add what an account lists, switched off; what is known gets today's names. Deletes nothing."""
    pull_requests.know_repositories(connection, owner.provider, owner.base_url)
    known = _known_ids(connection, owner)
    uuids, new, renamed = [], [], []
    for each in found:
        before = known.get(each.host_id) or _adopted(connection, owner, each)
        if before is None:
            repository_uuid = _add(connection, owner, each, now, is_extra=False)
            new.append(repository_uuid)
        else:
            repository_uuid, full_name = before
            if full_name != each.full_name:
                renamed.append((full_name, each.full_name))
            _update(connection, owner, repository_uuid, each, now)
        uuids.append(repository_uuid)
    return Listed(tuple(uuids), tuple(new), tuple(renamed))


def add_extra(
    connection: Connection, owner: Owner, found: RemoteRepository, now: int
) -> tuple[str, bool]:
    """UUID of a repository added by its address, and whether it is new; it is switched on."""
    before = _known_ids(connection, owner).get(found.host_id) if found.host_id else None
    before = before or _known_address(connection, found)
    made = before[0] if before else _add(connection, owner, found, now, is_extra=True)
    repositories.set_active(connection, [made], is_active=True)
    return made, before is None


def describe_folder(
    connection: Connection, owner: Owner, repository_uuid: str, found: RemoteRepository, now: int
) -> None:
    """Say of a folder what its host would tell of it; it is read where it lies all the same."""
    _describe(connection, owner, repository_uuid, found, now, is_extra=False)
    connection.exec_driver_sql(
        "UPDATE repositories SET owner = ? WHERE uuid = ?",
        (owner_of(found.clone_url), repository_uuid),
    )


def all_hosted(connection: Connection) -> list[HostedRepository]:
    """Every repository of a host, by its full name."""
    return _hosted(connection, "1 = 1", ())


def find(connection: Connection, repository_uuid: str) -> HostedRepository | None:
    """The repository of a host with this UUID."""
    found = _hosted(connection, "r.uuid = ?", (repository_uuid,))
    return found[0] if found else None


def has_heir(connection: Connection, repository_id: int) -> bool:
    """Whether its host has told of another repository at the same address since it was told last."""
    row = connection.exec_driver_sql(
        "SELECT 1 FROM hosted_repositories o JOIN repositories n ON n.id = o.repository_id,"
        " hosted_repositories h JOIN repositories r ON r.id = h.repository_id"
        " WHERE h.repository_id = ? AND o.repository_id != h.repository_id"
        " AND o.clone_url = h.clone_url AND o.provider = h.provider AND o.base_url = h.base_url"
        " AND o.host_id IS NOT NULL AND h.host_id IS NOT NULL"
        " AND coalesce(o.listed_at, n.added_at) > coalesce(h.listed_at, r.added_at)",
        (repository_id,),
    ).first()
    return row is not None


def of_account(connection: Connection, account_uuid: str) -> list[HostedRepository]:
    """What an account listed, and what was added through it."""
    return _hosted(connection, "h.account_uuid = ?", (account_uuid,))


def mirror_ids(connection: Connection) -> set[str]:
    """Every mirror that a repository knows of."""
    rows = connection.exec_driver_sql(
        "SELECT mirror_id FROM hosted_repositories WHERE mirror_id IS NOT NULL"
    )
    return {row[0] for row in rows}


def set_mirror(
    connection: Connection,
    repository_id: int,
    mirror_id: str | None,
    size: int,
    fetched_at: int | None,
) -> None:
    """Record where a mirror lies and how large it is; None keeps when it was fetched."""
    connection.exec_driver_sql(
        "UPDATE hosted_repositories SET mirror_id = ?, mirror_bytes = ?,"
        " fetched_at = coalesce(?, fetched_at) WHERE repository_id = ?"
        " AND (mirror_id IS NOT ? OR mirror_bytes != ? OR ? IS NOT NULL)",
        (mirror_id, size, fetched_at, repository_id, mirror_id, size, fetched_at),
    )


def set_new_commits(connection: Connection, repository_id: int, number: int) -> None:
    """Record how many commits a collection found."""
    connection.exec_driver_sql(
        "UPDATE hosted_repositories SET new_commits = ? WHERE repository_id = ?",
        (number, repository_id),
    )


def set_waiting(connection: Connection, repository_id: int, until: int | None) -> None:
    """Record until when the host wants to be left alone about this repository."""
    connection.exec_driver_sql(
        "UPDATE hosted_repositories SET waiting_until = ?1 WHERE repository_id = ?2"
        " AND waiting_until IS NOT ?1",
        (until, repository_id),
    )


def set_openness(
    connection: Connection, repository_id: int, status: OpenSourceStatus, now: int
) -> None:
    """Record what the host says without a token; no usable answer changes nothing."""
    if status.openness is Openness.UNDETERMINED:
        return
    connection.exec_driver_sql(
        "UPDATE repositories SET is_open_source = ? WHERE id = ?",
        (int(status.openness is Openness.PUBLIC), repository_id),
    )
    recount.recount_repository(connection, repository_id)
    connection.exec_driver_sql(
        "UPDATE hosted_repositories SET openness_checked_at = ?, licence = coalesce(?, licence),"
        " stars = coalesce(?, stars) WHERE repository_id = ?",
        (now, status.licence, status.stars, repository_id),
    )


def _known_ids(connection: Connection, owner: Owner) -> dict[str, tuple[str, str]]:
    rows = connection.exec_driver_sql(
        "SELECT h.host_id, r.uuid, h.full_name FROM hosted_repositories h"
        " JOIN repositories r ON r.id = h.repository_id"
        " WHERE h.provider = ? AND h.base_url = ? AND h.host_id IS NOT NULL",
        (owner.provider.value, owner.base_url),
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def _known_address(connection: Connection, found: RemoteRepository) -> tuple[str, str] | None:
    """A repository at this address that is not known to be another one than that which was found."""
    row = connection.exec_driver_sql(
        "SELECT r.uuid, h.full_name FROM hosted_repositories h"
        " JOIN repositories r ON r.id = h.repository_id WHERE h.clone_url = ?"
        " AND (? = '' OR h.host_id IS NULL OR h.provider = ?) ORDER BY r.id DESC",
        (found.clone_url, found.host_id, ProviderKind.GIT.value),
    ).first()
    return (row[0], row[1]) if row else None


def _adopted(
    connection: Connection, owner: Owner, found: RemoteRepository
) -> tuple[str, str] | None:
    """A repository that was added by its address before its host told its id; now it does."""
    address = found.clone_url.removesuffix(".git")
    row = connection.exec_driver_sql(
        "SELECT r.uuid, r.id FROM hosted_repositories h JOIN repositories r"
        " ON r.id = h.repository_id WHERE h.clone_url IN (?, ?) AND h.account_uuid IS NULL"
        " AND (h.host_id IS NULL OR h.provider = ?)",
        (address, f"{address}.git", ProviderKind.GIT.value),
    ).first()
    if row is None or not address:
        return None
    connection.exec_driver_sql(
        "UPDATE hosted_repositories SET provider = ?, base_url = ?, host_id = ?"
        " WHERE repository_id = ?",
        (owner.provider.value, owner.base_url, found.host_id, row[1]),
    )
    return str(row[0]), found.full_name


def _add(
    connection: Connection, owner: Owner, found: RemoteRepository, now: int, *, is_extra: bool
) -> str:
    made = str(uuid.uuid4())
    _free_location(connection, found.clone_url, made)
    connection.exec_driver_sql(
        "INSERT INTO repositories (uuid, source, location, name, owner, is_active, added_at)"
        " VALUES (?, ?, ?, ?, ?, 0, ?)",
        (made, Source.HOST.value, found.clone_url, found.name, owner_of(found.clone_url), now),
    )
    _describe(connection, owner, made, found, now, is_extra=is_extra)
    return made


def _describe(
    connection: Connection,
    owner: Owner,
    repository_uuid: str,
    found: RemoteRepository,
    now: int,
    *,
    is_extra: bool,
) -> None:
    connection.exec_driver_sql(
        "INSERT INTO hosted_repositories (repository_id, account_uuid, provider, base_url, host_id,"
        " full_name, clone_url, web_url, default_branch, visibility, is_extra, is_fork, is_archived,"
        " is_disabled, host_bytes, licence, stars, listed_at)"
        " VALUES ((SELECT id FROM repositories WHERE uuid = ?),"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            repository_uuid,
            owner.account_uuid,
            owner.provider.value,
            owner.base_url,
            found.host_id or None,
            *_facts(found)[:5],
            int(is_extra),
            *_facts(found)[5:],
            None if is_extra else now,
        ),
    )


def _update(
    connection: Connection, owner: Owner, repository_uuid: str, found: RemoteRepository, now: int
) -> None:
    _free_location(connection, found.clone_url, repository_uuid)
    connection.exec_driver_sql(
        "UPDATE repositories SET location = ?, name = ?, owner = ? WHERE uuid = ?",
        (found.clone_url, found.name, owner_of(found.clone_url), repository_uuid),
    )
    connection.exec_driver_sql(
        "UPDATE hosted_repositories SET account_uuid = coalesce(account_uuid, ?), full_name = ?,"
        " clone_url = ?, web_url = ?, default_branch = ?, visibility = ?, is_fork = ?,"
        " is_archived = ?, is_disabled = ?, host_bytes = coalesce(?, host_bytes),"
        " licence = coalesce(?, licence), stars = coalesce(?, stars), listed_at = ?"
        " WHERE repository_id = (SELECT id FROM repositories WHERE uuid = ?)",
        (owner.account_uuid, *_facts(found), now, repository_uuid),
    )


def _free_location(connection: Connection, location: str, keeper: str) -> None:
    """Let a repository that had this address before, and moved, not stand in the way of another."""
    connection.exec_driver_sql(
        "UPDATE repositories SET location = location || '#' || uuid"
        " WHERE source = ? AND location = ? AND uuid != ?",
        (Source.HOST.value, location, keeper),
    )


def _facts(found: RemoteRepository) -> tuple[object, ...]:
    return (
        found.full_name,
        found.clone_url,
        found.web_url,
        found.default_branch or "",
        found.visibility.value,
        int(found.is_fork),
        int(found.is_archived),
        int(found.is_disabled),
        found.size_bytes,
        found.licence,
        found.stars,
    )


def _hosted(
    connection: Connection, condition: str, parameters: tuple[object, ...]
) -> list[HostedRepository]:
    by_uuid = {each.uuid: each for each in repositories.all_repositories(connection)}
    rows = connection.exec_driver_sql(
        "SELECT r.uuid AS repository_uuid, r.is_open_source, h.* FROM hosted_repositories h"
        " JOIN repositories r ON r.id = h.repository_id"
        f" WHERE {condition} ORDER BY h.full_name COLLATE NOCASE, r.uuid",
        parameters,
    )
    return [_value(by_uuid, row) for row in rows.mappings()]


def _value(by_uuid: dict[str, Repository], row: RowMapping) -> HostedRepository:
    open_source = row["is_open_source"]
    return HostedRepository(
        repository=by_uuid[row["repository_uuid"]],
        account_uuid=row["account_uuid"],
        provider=ProviderKind(row["provider"]),
        base_url=row["base_url"],
        host_id=row["host_id"],
        full_name=row["full_name"],
        owner=by_uuid[row["repository_uuid"]].owner,
        clone_url=row["clone_url"],
        web_url=row["web_url"],
        default_branch=row["default_branch"],
        visibility=Visibility(row["visibility"]),
        is_extra=bool(row["is_extra"]),
        is_fork=bool(row["is_fork"]),
        is_archived=bool(row["is_archived"]),
        is_disabled=bool(row["is_disabled"]),
        host_bytes=row["host_bytes"],
        is_open_source=None if open_source is None else bool(open_source),
        licence=row["licence"],
        stars=row["stars"],
        mirror_id=row["mirror_id"],
        mirror_bytes=row["mirror_bytes"],
        fetched_at=row["fetched_at"],
        new_commits=row["new_commits"],
        waiting_until=row["waiting_until"],
    )
