"""Leaving soon: read everything of one owner while it can be reached, then say what is here."""

from __future__ import annotations

from datetime import datetime

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.leaving import Checklist, Left
from commitstats_desktop.core.owner import is_owned_by
from commitstats_desktop.core.repository import Outcome, Repository
from commitstats_desktop.core.work import Work
from commitstats_desktop.services.collecting.collect import Collected
from commitstats_desktop.services.collecting.collect_all import Listener, collect_all
from commitstats_desktop.services.home import Home
from commitstats_desktop.services.owners import note_owners, owners
from commitstats_desktop.services.rules import set_all_branches
from commitstats_desktop.store import owners as stored
from commitstats_desktop.store import repositories
from commitstats_desktop.store.engine import Database

READ = (Outcome.UP_TO_DATE, Outcome.PARTIAL)


def owned_by(database: Database, word: str) -> list[str]:
    """Names of all owners that a word stands for: itself, and the groups in it; raises `AppError`."""
    found = find_owner(database, word)
    return [owner.name for owner in owners(database) if is_owned_by(owner.name, found)]


def find_owner(database: Database, word: str) -> str:
    """The owner a word stands for, as it is or as the end of a name; raises `AppError`."""
    names = [owner.name for owner in owners(database)]
    same = [name for name in names if name.casefold() == word.casefold()]
    if same or any(is_owned_by(name, word) for name in names):
        return same[0] if same else word
    ends = [name for name in names if name.casefold().endswith("/" + word.casefold())]
    if len(ends) == 1:
        return ends[0]
    raise AppError(
        f"There is no owner called {word}." if not ends else f"{word} may be {' or '.join(ends)}.",
        "`commitstats leaving` lists the owners of your repositories.",
    )


def leave(
    home: Home,
    owner: str,
    work: Work,
    now: datetime,
    listener: Listener = lambda *_: None,
) -> Checklist:
    """Read every branch of every repository of an owner, and tell what was and was not reached.

    Commits that may be the person's are read like theirs, so that the answer can come later. Every
    branch counts from then on. What the person switched off is not read, and is on the list.
    Raises `Cancelled`; what was read so far is kept.
    """
    note_owners(home.database)
    chosen = [one.uuid for one in _known(home.database, owner)]
    set_all_branches(home.database, chosen, is_on=True)
    wanted = [one for one in _known(home.database, owner) if one.is_active]
    ended = {each.repository.uuid: each for each in collect_all(home, wanted, work, now, listener)}
    work.check()
    with home.database.reading() as connection:
        entries = tuple(
            _left(one, ended.get(one.uuid), stored.commits_of(connection, one.id))
            for one in _of_owner(repositories.all_repositories(connection), owner)
        )
    return Checklist(owner, entries)


def _known(database: Database, owner: str) -> list[Repository]:
    with database.reading() as connection:
        return _of_owner(repositories.all_repositories(connection), owner)


def _of_owner(known: list[Repository], owner: str) -> list[Repository]:
    return [repository for repository in known if is_owned_by(repository.owner, owner)]


def _left(
    repository: Repository, ended: Collected | None, commits: tuple[int, int, int, int]
) -> Left:
    listed, mine, possibly, unread = commits
    reasons = []
    if ended is None:
        reasons.append("Switched off by you: it was not read.")
    elif ended.outcome is not Outcome.UP_TO_DATE:
        reasons.append(f"{ended.message} {ended.hint}".strip())
    if unread and ended is not None and ended.outcome is Outcome.UP_TO_DATE:
        noun = "1 commit" if unread == 1 else f"{unread:,} commits"
        reasons.append(f"The lines of {noun} are not known.")
    is_reached = ended is not None and ended.outcome in READ
    return Left(repository, is_reached, tuple(reasons), listed, mine, possibly, unread)
