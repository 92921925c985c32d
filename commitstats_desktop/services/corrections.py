"""Corrections: what the person says against the figures, and takes back."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from datetime import datetime

from commitstats_desktop.core.corrections import Action, Correction
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.kinds import ALL_KINDS
from commitstats_desktop.store import corrections, listing, repositories
from commitstats_desktop.store.engine import Database

_OF_COMMITS = (Action.PUT_BACK,)
_NOT_OF_PATHS = (Action.PUT_BACK, Action.PUBLIC)
_SPECIAL = re.compile(r"([\\*?\[\]])")


@dataclass(frozen=True, slots=True)
class Target:
    """What a correction is about; several parts narrow it down.

    `path` is one path as it stands, `pattern` a glob as in `.gitattributes`, where a slash at the
    end means a whole folder; `commit` an object id or its first letters; `repository` a UUID.
    """

    path: str | None = None
    pattern: str | None = None
    commit: str | None = None
    repository: str | None = None


def correct(
    database: Database, action: Action, target: Target, now: datetime, kind: str | None = None
) -> Correction:
    """Make a correction and count again; raises `AppError` for one that makes no sense."""
    _check(action, target, kind)
    with database.writing() as connection:
        if target.repository and repositories.find(connection, target.repository) is None:
            raise AppError(
                "There is no such repository.", "`commitstats status` lists them with their names."
            )
        made = Correction(
            str(uuid.uuid4()),
            action,
            target.repository,
            _commit(listing.commits_like(connection, target.commit), target.commit)
            if target.commit
            else None,
            pattern_of(target.path) if target.path is not None else target.pattern,
            kind,
            int(now.timestamp()),
        )
        corrections.add(connection, made)
    return made


def undo(database: Database, word: str) -> Correction:
    """Take back the correction whose UUID starts so; raises `AppError` unless it is exactly one."""
    with database.writing() as connection:
        found = [
            each for each in corrections.all_corrections(connection) if each.uuid.startswith(word)
        ]
        if len(found) != 1:
            raise AppError(
                f"More than one correction starts with {word}."
                if found
                else f"No correction starts with {word}.",
                "`commitstats correct list` lists them.",
            )
        corrections.remove(connection, found[0])
    return found[0]


def matches_nothing(database: Database, made: Correction) -> bool:
    """Whether it is about paths that no changed file has yet; it holds for those to come."""
    if made.pattern is None:
        return False
    with database.reading() as connection:
        return corrections.count_files(connection, made) == 0


def load_corrections(database: Database) -> list[Correction]:
    """Every correction, in the order in which they were made."""
    with database.reading() as connection:
        return corrections.all_corrections(connection)


def pattern_of(path: str) -> str:
    """The pattern that means this path and no other."""
    return "/" + _SPECIAL.sub(r"\\\1", path.removeprefix("/"))


def _check(action: Action, target: Target, kind: str | None) -> None:
    if not (target.path or target.pattern or target.commit or target.repository):
        raise AppError("The correction is about nothing.", "Name a path, a commit or a repository.")
    if target.path and target.pattern:
        raise AppError("A path and a pattern were given.", "Give one of them.")
    if action is Action.KIND and kind is None:
        raise AppError("The kind is missing.", f"The kinds are {', '.join(ALL_KINDS)}.")
    if kind is not None and action is not Action.KIND:
        raise AppError(f"“{action.value}” takes no kind.", "Use `correct add kind` to give one.")
    if kind is not None and kind not in ALL_KINDS:
        raise AppError(f"{kind} is no kind of file.", f"The kinds are {', '.join(ALL_KINDS)}.")
    if action in _NOT_OF_PATHS and (target.path or target.pattern):
        raise AppError(f"“{action.value}” is about commits, not about files.", "Name a commit.")
    if action in _OF_COMMITS and not target.commit:
        raise AppError(f"“{action.value}” is about one commit.", "Name it by its object id.")
    if target.commit and target.repository:
        raise AppError(
            "A commit is the same in every repository.", "Name the commit without a repository."
        )


def _commit(found: list[bytes], word: str) -> bytes:
    if len(found) != 1:
        raise AppError(
            f"More than one commit is called {word}." if found else f"No commit is called {word}.",
            "Give more letters of its object id, as `commitstats list commits` prints it.",
        )
    return found[0]
