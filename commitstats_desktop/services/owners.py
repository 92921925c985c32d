"""Who the repositories belong to."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from commitstats_desktop.core.errors import FolderError
from commitstats_desktop.core.leaving import Owner
from commitstats_desktop.core.owner import owner_of
from commitstats_desktop.core.repository import Repository, Source
from commitstats_desktop.git.folder import open_folder
from commitstats_desktop.git.remotes import remote_url
from commitstats_desktop.store import owners as stored
from commitstats_desktop.store import repositories
from commitstats_desktop.store.engine import Database


def owners(database: Database) -> list[Owner]:
    """Everybody whose repositories are in the database, by name."""
    note_owners(database)
    with database.reading() as connection:
        known = repositories.all_repositories(connection)
    counts = Counter(repository.owner for repository in known)
    return [Owner(name, counts[name]) for name in sorted(counts, key=str.casefold)]


def note_owners(database: Database) -> None:
    """Look up who the local folders belong to; one that is gone keeps what was known."""
    with database.reading() as connection:
        known = repositories.all_repositories(connection)
    owners_now = {one.id: owner_now(one) for one in known}
    if any(owners_now[one.id] != one.owner for one in known):
        with database.writing() as connection:
            for number, owner in owners_now.items():
                stored.save_owner(connection, number, owner)


def owner_now(repository: Repository) -> str:
    """Host and owner of a folder's remote; without a remote on a host, the folder above."""
    is_folder = repository.source is Source.FOLDER
    if not is_folder:
        return repository.owner
    location = Path(repository.location)
    try:
        url = remote_url(open_folder(location, is_trusted=repository.is_trusted))
    except FolderError:
        return repository.owner or str(location.parent)
    return owner_of(url) or str(location.parent)
