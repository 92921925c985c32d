"""What becomes of a repository that could not be read: frozen when it is gone, else an error."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from commitstats_desktop.core.days import written_moment
from commitstats_desktop.core.errors import AppError, FolderError, RepositoryGone
from commitstats_desktop.core.repository import Outcome, Repository
from commitstats_desktop.core.wording import mark
from commitstats_desktop.git.folder import open_folder
from commitstats_desktop.store import freezing, repositories
from commitstats_desktop.store.engine import Database

SETTLED = (Outcome.UP_TO_DATE, Outcome.PARTIAL)


def record_failure(
    database: Database,
    repository: Repository,
    error: FolderError,
    now: datetime,
    last_look: datetime | None,
) -> tuple[Outcome, str, str]:
    """Write down why a repository could not be read; returns its outcome, message and hint."""
    gone = _why_gone(repository, error)
    with database.reading() as connection:
        is_known = freezing.was_read(connection, repository)
    if gone is not None and is_known:
        return freeze(database, repository, gone, now, last_look)
    with database.writing() as connection:
        repositories.save_outcome(
            connection, repository, Outcome.ERROR, error.sentence, error.hint, (), None
        )
    return Outcome.ERROR, error.sentence, error.hint


def freeze(
    database: Database,
    repository: Repository,
    reason: AppError,
    now: datetime,
    last_look: datetime | None = None,
) -> tuple[Outcome, str, str]:
    """Keep all that is known of a repository whose source no longer answers.

    `last_look` is when all repositories were last looked at; if this one was well then, it was
    there. It thaws when it can be read again; nothing is ever deleted for it.
    """
    last_read = _last_read(repository, last_look)
    message = f"{_frozen(last_read)} {reason.sentence}"
    hint = f"What was counted stays counted. {reason.hint}".rstrip()
    with database.writing() as connection:
        freezing.freeze(connection, repository, message, hint, last_read, int(now.timestamp()))
    return Outcome.FROZEN, message, hint


def _frozen(last_read: int | None) -> str:
    if last_read is None:
        return mark("Frozen.")
    day = written_moment(last_read)
    return f"Frozen, last read on {day}."


def _last_read(repository: Repository, last_look: datetime | None) -> int | None:
    moments = [] if repository.collected_at is None else [repository.collected_at]
    if last_look is not None and repository.outcome in SETTLED:
        moments.append(int(last_look.timestamp()))
    return max(moments, default=None)


def _why_gone(repository: Repository, error: FolderError) -> FolderError | None:
    """The reason if the repository is not there; its disk may have gone while it was read."""
    if isinstance(error, RepositoryGone):
        return error
    try:
        open_folder(Path(repository.location), is_trusted=repository.is_trusted)
    except RepositoryGone as gone:
        return gone
    except FolderError:
        return None
    return None
