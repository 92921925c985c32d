"""How large the repositories are and how long reading them is likely to take."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.estimate import Estimate
from commitstats_desktop.core.hosted import HostedRepository
from commitstats_desktop.core.repository import Repository
from commitstats_desktop.git.folder import open_folder
from commitstats_desktop.store import hosted, repositories
from commitstats_desktop.store.engine import Database

OBJECTS_PER_SECOND = 15_000
"""Measured on two cores with the histories of sqlalchemy, requests and curl; a rough guide."""
BYTES_PER_OBJECT = 400
"""Packed, in the same histories: for hosts, which tell a size only."""
BYTES_PER_SECOND = 4_000_000
"""What a host sends over an ordinary line."""

PACK_INDEX = b"\xfftOc\x00\x00\x00\x02"
COUNT_AT = 8 + 255 * 4
"""Where the index of a pack says how many objects it has."""


def estimate(database: Database) -> tuple[Estimate, ...]:
    """Every repository, the largest first; nothing of them is read but the sizes of their packs."""
    with database.reading() as connection:
        known = repositories.all_repositories(connection)
        of_hosts = {each.repository.uuid: each for each in hosted.all_hosted(connection)}
    found = [_estimate(repository, of_hosts.get(repository.uuid)) for repository in known]
    return tuple(sorted(found, key=lambda one: (-(one.bytes or 0), one.name)))


def _estimate(repository: Repository, at_host: HostedRepository | None) -> Estimate:
    if at_host is None:
        place, (size, objects) = repository.location, _packed(repository)
        seconds = None if objects is None else objects / OBJECTS_PER_SECOND
    else:
        place, size = at_host.full_name, at_host.host_bytes
        seconds = None if size is None else _seconds_of_host(size)
    return Estimate(
        repository.uuid,
        repository.name,
        place,
        repository.is_active,
        size,
        None if seconds is None else max(1, round(seconds)),
        repository.collected_at is not None,
    )


def _seconds_of_host(size: int) -> float:
    return size / BYTES_PER_SECOND + size / BYTES_PER_OBJECT / OBJECTS_PER_SECOND


def _packed(repository: Repository) -> tuple[int | None, int | None]:
    """Bytes and objects of the packs and loose objects of a folder; None where it cannot be read."""
    try:
        folder = open_folder(Path(repository.location), is_trusted=repository.is_trusted)
        sizes = list(_sizes(folder.objects))
    except (AppError, OSError):
        return None, None
    return sum(size for size, _ in sizes), sum(objects for _, objects in sizes)


def _sizes(objects: Path) -> Iterator[tuple[int, int]]:
    for path in objects.glob("??/*"):
        yield path.stat().st_size, 1
    for path in objects.glob("pack/*.pack"):
        yield path.stat().st_size, 0
    for path in objects.glob("pack/*.idx"):
        yield path.stat().st_size, _objects_of(path)


def _objects_of(index: Path) -> int:
    with index.open("rb") as file:
        head = file.read(COUNT_AT + 4)
    if len(head) < COUNT_AT + 4 or not head.startswith(PACK_INDEX):
        return 0
    (count,) = struct.unpack(">I", head[COUNT_AT:])
    return int(count)
