"""Add, switch and remove repositories."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from commitstats_desktop.core.errors import AppError, FolderError
from commitstats_desktop.core.repository import Repository, Source
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.git.folder import (
    GitFolder,
    check_folder,
    explained,
    is_git_folder,
    open_folder,
    written_out,
)
from commitstats_desktop.git.references import Branches, read_snapshot
from commitstats_desktop.services.owners import note_owners
from commitstats_desktop.store import freezing, repositories
from commitstats_desktop.store.engine import Database

NEVER_SEARCHED = {"node_modules", "__pycache__", ".venv", "venv", ".cache", ".tox", "site-packages"}
"""Folders that tools fill; a repository in one is somebody else's."""

SEARCH_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Refusal:
    """A repository that was found and could not be added."""

    path: Path
    sentence: str
    hint: str


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a folder gave: UUIDs, how many of them are new, and what was refused."""

    uuids: tuple[str, ...]
    new: int
    refused: tuple[Refusal, ...]
    moved: int = 0
    """Of them, those that were added before, in a folder that is not there any more."""


def is_any_known(database: Database) -> bool:
    """Whether a repository was ever added and not taken out again."""
    with database.reading() as connection:
        return bool(repositories.all_repositories(connection))


def add_folder(
    database: Database, path: Path, work: Work, now: datetime, *, is_trusted: bool = False
) -> Added:
    """Add the repository at `path`, or every repository below it.

    Raises `FolderError` when there is none at all. Adding one that is there already changes
    nothing.
    """
    found, refused = find_repositories(path, work)
    with database.reading() as connection:
        known = repositories.all_repositories(connection)
    before = {each.uuid for each in known}
    names = _Names({each.location: each.name for each in known}, found)
    uuids: list[str] = []
    seen: set[Path] = set()
    moved = 0
    for location in found:
        try:
            _check_text(location)
            with explained(location):
                folder = open_folder(location, is_trusted=is_trusted)
        except FolderError as error:
            refused.append(Refusal(location, error.sentence, error.hint))
            continue
        # Worktrees of one repository share its history, so they are one repository.
        common = Path(os.path.realpath(folder.common_dir))
        if common in seen:
            continue
        seen.add(common)
        gone = _moved_from(database, folder)
        with database.writing() as connection:
            if gone is not None:
                moved += 1
                names.free(gone.location)
                freezing.relocate(
                    connection, gone.uuid, str(folder.location), names.give(folder.location)
                )
            uuids.append(
                repositories.add(
                    connection,
                    Source.FOLDER,
                    str(folder.location),
                    names.give(folder.location),
                    int(now.timestamp()),
                    is_trusted=is_trusted,
                )
            )
    if uuids:
        note_owners(database)
    return Added(tuple(uuids), len(set(uuids) - before), tuple(refused), moved)


def _moved_from(database: Database, folder: GitFolder) -> Repository | None:
    """The one repository whose folder is gone and whose branches ended where some do here.

    It keeps its UUID, and with it every correction of it.
    """
    with database.reading() as connection:
        known = repositories.all_repositories(connection)
        if any(each.location == str(folder.location) for each in known):
            return None
        gone = [
            (each, set(repositories.cursor(connection, each.id).tips.values()))
            for each in known
            if each.source is Source.FOLDER and _is_gone(each.location)
        ]
    if not any(tips for _, tips in gone):
        return None
    try:
        here = set(read_snapshot(folder, Branches.ALL).tips.values())
    except AppError:
        return None  # The collection is going to say what is wrong with it.
    same = [each for each, tips in gone if tips and tips <= here]
    return same[0] if len(same) == 1 else None


def _is_gone(location: str) -> bool:
    """Whether there is certainly nothing; what may not be looked at may still be there."""
    try:
        Path(location).stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def _check_text(location: Path) -> None:
    """The database keeps text, and a path of other bytes is none."""
    try:
        str(location).encode("utf-8")
    except UnicodeEncodeError as error:
        raise FolderError(
            f"The path of {location} is not valid UTF-8.", "Rename that folder and add it again."
        ) from error


def find_repositories(path: Path, work: Work) -> tuple[list[Path], list[Refusal]]:
    """The repository at `path`, or all below it in order of their paths; raises `FolderError`.

    The second list names the folders on the way that could not be opened.
    """
    start = written_out(path)
    if is_git_folder(start) or start.name == ".git":
        return [start], []
    check_folder(start)
    found: list[Path] = []
    closed: list[Refusal] = []
    for location in _search(start, closed):
        found.append(location)
        work.report(Progress(len(found), 0, "repositories", str(location)))
    if not found:
        raise _nothing_in(start, closed)
    return found, closed


def _nothing_in(start: Path, closed: list[Refusal]) -> FolderError:
    if closed:
        return FolderError(
            f"No Git repository was found in {start}: {closed[0].sentence}", closed[0].hint
        )
    return FolderError(
        f"There is no Git repository in {start} or below it.",
        "Point at a folder that holds a .git folder, or at a folder above several of them.",
    )


class _Names:
    """Names for repositories, none of which another one has; a bare name says least of where it is."""

    def __init__(self, known: dict[str, str], found: Sequence[Path]) -> None:
        self._known = known
        self._wanted = Counter(name_of(location) for location in found)

    def free(self, location: str) -> None:
        """Say that nothing stands there any more."""
        self._known.pop(location, None)

    def give(self, location: Path) -> str:
        """The name of the folder, or as much of the path as it takes to tell it from others."""
        taken = {name for place, name in self._known.items() if place != str(location)}
        choice = name_of(location)
        if self._wanted[choice] > 1:
            taken.add(choice)
        above = location.parent
        while choice in taken and above.name:
            choice, above = f"{above.name}/{choice}", above.parent
        self._known[str(location)] = choice
        return choice


def name_of(location: Path) -> str:
    """What a repository in this folder is called where no other one is called so."""
    return location.name.removesuffix(".git") or str(location)


def resolve(database: Database, words: tuple[str, ...]) -> list[str]:
    """UUIDs of the repositories named by UUID, name or folder; raises `AppError` for an unknown."""
    with database.reading() as connection:
        known = repositories.all_repositories(connection)
    uuids = []
    for word in words:
        location = str(written_out(Path(word)))
        matches = [
            repository.uuid
            for repository in known
            if word in (repository.uuid, repository.name) or repository.location == location
        ]
        if not matches:
            raise AppError(
                f"There is no repository called {word}.",
                "`commitstats status` lists them with their names.",
            )
        uuids += matches
    return uuids


def _search(start: Path, closed: list[Refusal]) -> Iterator[Path]:
    """Repositories below a folder; one found is not searched further, links are not followed."""

    def refuse(error: OSError) -> None:
        path = Path(str(error.filename))
        closed.append(
            Refusal(path, f"{path} cannot be opened: {error.strerror}.", "Check its permissions.")
        )

    depth_of_start = len(start.parts)
    for folder, names, _ in os.walk(start, onerror=refuse):
        path = Path(folder)
        if path != start and is_git_folder(path):
            names.clear()
            yield path
            continue
        if len(path.parts) - depth_of_start >= SEARCH_DEPTH:
            names.clear()
        names[:] = sorted(
            name for name in names if name not in NEVER_SEARCHED and not name.startswith(".")
        )


def known_repositories(database: Database) -> list[Repository]:
    """Every repository, by name."""
    with database.reading() as connection:
        return repositories.all_repositories(connection)


def active_repositories(database: Database, words: tuple[str, ...] = ()) -> list[Repository]:
    """The repositories to collect: all that are switched on, or those named by `words`."""
    wanted = set(resolve(database, words))
    with database.reading() as connection:
        known = repositories.all_repositories(connection)
    return [
        repository
        for repository in known
        if repository.is_active and (not words or repository.uuid in wanted)
    ]


def set_active(database: Database, uuids: list[str], *, is_active: bool) -> None:
    """Switch repositories on or off; what is off is neither collected nor counted."""
    with database.writing() as connection:
        repositories.set_active(connection, uuids, is_active=is_active)


def remove(database: Database, uuids: list[str]) -> None:
    """Take repositories out with what was counted in them; their folders stay as they are."""
    with database.writing() as connection:
        repositories.remove(connection, uuids)
