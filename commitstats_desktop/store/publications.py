"""Keeps where pages are published, and what is there as far as this computer knows."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping

from commitstats_desktop.core.publication import (
    Choices,
    Publication,
    Standing,
    TargetKind,
    TargetRecord,
)

_COLUMNS = (
    "uuid, target_uuid, cv, key, choices, address, checksums, revision, standing, message, figures,"
    " published_at, checked_at"
)


def all_targets(connection: Connection) -> list[TargetRecord]:
    """Every place, in the order they were set up."""
    rows = connection.exec_driver_sql(
        "SELECT uuid, kind, name, settings FROM publish_targets ORDER BY added_at, uuid"
    )
    return [
        TargetRecord(uuid, TargetKind(kind), name, json.loads(settings))
        for uuid, kind, name, settings in rows
    ]


def save_target(connection: Connection, target: TargetRecord, now: int) -> None:
    """Add a place, or change its name and settings."""
    connection.exec_driver_sql(
        "INSERT INTO publish_targets (uuid, kind, name, settings, added_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, settings = excluded.settings",
        (target.uuid, target.kind.value, target.name, json.dumps(dict(target.settings)), now),
    )


def remove_target(connection: Connection, uuid: str) -> None:
    """Forget a place and what was there."""
    connection.exec_driver_sql("DELETE FROM publish_targets WHERE uuid = ?", (uuid,))


def all_publications(connection: Connection) -> list[Publication]:
    """Every page that is or was somewhere, the last first."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM publications ORDER BY published_at IS NULL, published_at DESC, uuid"
    )
    return [_publication(row) for row in rows.mappings()]


def save(connection: Connection, publication: Publication) -> None:
    """Write down how a page stands."""
    names = [name.strip() for name in _COLUMNS.split(",")]
    changed = ", ".join(f"{name} = excluded.{name}" for name in names if name != "uuid")
    connection.exec_driver_sql(
        f"INSERT INTO publications ({_COLUMNS}) VALUES ({', '.join('?' * len(names))})"
        f" ON CONFLICT (uuid) DO UPDATE SET {changed}",
        tuple(_row(publication)[name] for name in names),
    )


def _row(publication: Publication) -> dict[str, Any]:
    choices = asdict(publication.choices)
    if publication.choices.expires is not None:
        choices["expires"] = publication.choices.expires.isoformat()
    return {
        "uuid": publication.uuid,
        "target_uuid": publication.target_uuid,
        "cv": publication.cv,
        "key": publication.key,
        "choices": json.dumps(choices),
        "address": publication.address,
        "checksums": json.dumps(dict(publication.checksums)),
        "revision": publication.revision,
        "standing": publication.standing.value,
        "message": publication.message,
        "figures": publication.figures,
        "published_at": _seconds(publication.published_at),
        "checked_at": _seconds(publication.checked_at),
    }


def _publication(row: RowMapping) -> Publication:
    choices = json.loads(row["choices"])
    choices["formats"] = tuple(choices["formats"])
    if choices["expires"] is not None:
        choices["expires"] = date.fromisoformat(choices["expires"])
    return Publication(
        **{name: row[name] for name in ("uuid", "target_uuid", "cv", "key", "address")},
        **{name: row[name] for name in ("revision", "message", "figures")},
        choices=Choices(**choices),
        checksums=json.loads(row["checksums"]),
        standing=Standing(row["standing"]),
        published_at=_moment(row["published_at"]),
        checked_at=_moment(row["checked_at"]),
    )


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
