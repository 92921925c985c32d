"""Where mirrors lie, how large they are, and how they go again."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from commitstats_desktop.core.errors import MirrorError
from commitstats_desktop.core.hosted import HostedRepository
from commitstats_desktop.git.mirrors import folders
from commitstats_desktop.services.home import Home
from commitstats_desktop.store import hosted


def mirrors_of(home: Home) -> Path:
    """The folder that holds every mirror; its content can be fetched again at any time."""
    return home.paths.cache / "mirrors"


def folder_of(home: Home, mirror_id: str) -> Path:
    """Where one mirror lies, or will."""
    return folders.mirror_folder(mirrors_of(home), mirror_id)


def drop_mirrors(home: Home, dropped: Iterable[HostedRepository]) -> None:
    """Delete mirrors; what was counted in them stays counted."""
    for each in dropped:
        if each.mirror_id is not None:
            remove(folder_of(home, each.mirror_id))
            with home.database.writing() as connection:
                hosted.set_mirror(connection, each.repository.id, None, 0, None)


def remove(folder: Path) -> None:
    """Delete one mirror with what a killed run left of it."""
    try:
        for each in (folder, folder.with_name(folder.name + folders.PART)):
            folders.remove_folder(each)
    except OSError as error:
        raise MirrorError(
            f"A copy of a repository could not be removed: {error.strerror}.",
            f"Close what uses {os.path.dirname(folder)}, then try again.",
        ) from error


def sweep(home: Home) -> None:
    """Remove what killed runs left; only while no other process collects."""
    with home.database.reading() as connection:
        kept = hosted.mirror_ids(connection)
    folders.sweep(mirrors_of(home), kept)
