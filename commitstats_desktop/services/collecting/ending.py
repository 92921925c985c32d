"""How a collection ended, judged by what the database knows: the same whoever else was read since."""

from __future__ import annotations

from collections.abc import Collection

from commitstats_desktop.core.repository import Damage, Outcome, Repository
from commitstats_desktop.store import freezing, repositories
from commitstats_desktop.store.engine import Database

SETTLED = (Outcome.UP_TO_DATE, Outcome.PARTIAL, Outcome.FROZEN)
"""Outcomes after which a repository that did not change needs no reading."""

Ending = tuple[Outcome, str, str]
"""Outcome, sentence and hint; both are empty when there is nothing to say."""

GIVEN_UP: Ending = (
    Outcome.PARTIAL,
    "Reading was given up: the reader stopped three times on damaged commits.",
    "Run `git fsck` in the repository, or clone it again.",
)


def judge(boundary: Collection[bytes], damage: Damage) -> Ending:
    """How a collection that came to its end ended; `boundary` is where history is cut."""
    if damage.commits and not damage.has_sound:
        return (
            Outcome.ERROR,
            f"No commit of this repository can be read: {damage.reason}.",
            "It may be an interrupted clone; clone it again.",
        )
    if damage.commits:
        commits = "1 commit" if damage.commits == 1 else f"{damage.commits:,} commits"
        return (
            Outcome.PARTIAL,
            f"{commits} could not be read whole: {damage.reason}.",
            "The rest is counted. `git fsck` tells more; a fresh clone usually helps.",
        )
    if boundary:
        return (
            Outcome.PARTIAL,
            "Shallow clone: history is cut, older commits are not here.",
            "Run `git fetch --unshallow` in it to count all of it.",
        )
    return Outcome.UP_TO_DATE, "", ""


def settle(database: Database, repository: Repository, boundary: Collection[bytes]) -> Ending:
    """Say of a repository that did not change how it stands now; returns it.

    Another repository may have had what was damaged in this one, or said more of it.
    """
    with database.reading() as connection:
        ending = judge(boundary, repositories.damage(connection, repository.id))
    if ending != (repository.outcome, repository.message, repository.hint):
        remarks = freezing.thawed_remarks(repository)
        with database.writing() as connection:
            repositories.save_outcome(connection, repository, *ending, remarks, None)
    return ending
