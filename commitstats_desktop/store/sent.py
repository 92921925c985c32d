"""Keeps the send log: the very bytes of each export, and what opens its commitment later."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import Connection

from commitstats_desktop.core.sent import SentExport, SentFile
from commitstats_desktop.store.engine import scalar

_COLUMNS = (
    "uuid, document_id, cv_uuid, title, variant, exported_at, sent_to, figures_version, root, size,"
    " signer"
)


class Opened(NamedTuple):
    """What the commitment of an export was made of."""

    secret: bytes
    oids: frozenset[bytes]
    size: int


def add(
    connection: Connection,
    export: SentExport,
    contents: Sequence[bytes],
    figures: Mapping[str, int],
    opened: Opened,
) -> None:
    """Keep an export with the bytes of its files, which stand in the order of `export.files`."""
    connection.exec_driver_sql(
        f"INSERT INTO sent_exports ({_COLUMNS}, figures, secret, commits)"
        f" VALUES ({', '.join('?' * 14)})",
        (
            *(getattr(export, name.strip()) for name in _COLUMNS.split(",")),
            json.dumps(dict(figures), separators=(",", ":"), sort_keys=True),
            opened.secret,
            _keep_commits(connection, opened.oids),
        ),
    )
    connection.exec_driver_sql(
        "INSERT INTO sent_files (export_uuid, position, name, form, size, sha256, content)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (export.uuid, position, *file, zlib.compress(content, 9))
            for position, (file, content) in enumerate(zip(export.files, contents, strict=True))
        ],
    )


def all_exports(connection: Connection) -> list[SentExport]:
    """The whole log, the newest first."""
    rows = (
        connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM sent_exports ORDER BY exported_at DESC, uuid"
        )
        .mappings()
        .all()
    )
    files = connection.exec_driver_sql(
        "SELECT export_uuid, name, form, size, sha256 FROM sent_files ORDER BY export_uuid, position"
    )
    by_export = {
        uuid: tuple(SentFile(*row[1:]) for row in group)
        for uuid, group in groupby(files, key=lambda row: row[0])
    }
    return [SentExport(**row, files=by_export.get(row["uuid"], ())) for row in rows]


def contents(connection: Connection, uuid: str) -> list[bytes]:
    """The bytes of the files of an export, in the order of its files."""
    rows = connection.exec_driver_sql(
        "SELECT content FROM sent_files WHERE export_uuid = ? ORDER BY position", (uuid,)
    )
    return [zlib.decompress(row[0]) for row in rows]


def figures(connection: Connection, uuid: str) -> dict[str, int]:
    """The figures that the files of an export show."""
    found = scalar(connection, "SELECT figures FROM sent_exports WHERE uuid = ?", (uuid,))
    read: dict[str, int] = json.loads(found)
    return read


def opened(connection: Connection, uuid: str) -> Opened:
    """What the commitment of an export was made of."""
    row = connection.exec_driver_sql(
        "SELECT e.secret, coalesce(c.oids, x''), e.size FROM sent_exports e"
        " LEFT JOIN sent_commits c ON c.digest = e.commits WHERE e.uuid = ?",
        (uuid,),
    ).one()
    return Opened(row[0], _apart(row[1]), row[2])


def note(connection: Connection, uuid: str, sent_to: str) -> None:
    """Write down to whom an export was sent."""
    connection.exec_driver_sql(
        "UPDATE sent_exports SET sent_to = ? WHERE uuid = ?", (sent_to, uuid)
    )


def delete(connection: Connection, uuid: str) -> None:
    """Forget an export, its bytes, and what would open its commitment."""
    connection.exec_driver_sql("DELETE FROM sent_exports WHERE uuid = ?", (uuid,))
    connection.exec_driver_sql(
        "DELETE FROM sent_commits WHERE digest NOT IN"
        " (SELECT commits FROM sent_exports WHERE commits IS NOT NULL)"
    )


def _keep_commits(connection: Connection, oids: Iterable[bytes]) -> str | None:
    packed = b"".join(bytes([len(oid)]) + oid for oid in sorted(oids))
    if not packed:
        return None
    digest = sha256(packed).hexdigest()
    connection.exec_driver_sql(
        "INSERT INTO sent_commits (digest, oids) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (digest, packed),
    )
    return digest


def _apart(packed: bytes) -> frozenset[bytes]:
    oids, at = [], 0
    while at < len(packed):
        end = at + 1 + packed[at]
        oids.append(packed[at + 1 : end])
        at = end
    return frozenset(oids)
