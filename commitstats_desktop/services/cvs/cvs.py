"""Named CVs: make, edit, undo, copy, compare, lock, delete and order them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256

from commitstats_desktop.core import plain
from commitstats_desktop.core.cv import CvDocument, Photo
from commitstats_desktop.core.cv.choices import CvChoices, CvState, NamedCv
from commitstats_desktop.core.cv.comparison import (
    CvComparison,
    choices_that_differ,
    figures_that_differ,
)
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.text import shown
from commitstats_desktop.cv.proof.claims import figures_of
from commitstats_desktop.services.cvs.cv import compose_choices
from commitstats_desktop.store import cvs
from commitstats_desktop.store.engine import Database

LARGEST_PHOTO = 512 * 1024
"""Bytes; each edit of a CV keeps its picture."""
SECONDS_TO_RESTORE = 30 * 86_400
"""Deleted CVs can be taken back for a month."""


@dataclass(frozen=True, slots=True)
class CvSummary:
    """A CV with the words that say how it stands."""

    cv: NamedCv
    state: CvState
    message: str = ""
    """What is wrong, when something is."""
    seen_at: int | None = None


def list_cvs(database: Database) -> list[NamedCv]:
    """Every CV in the person's order."""
    with database.reading() as connection:
        return cvs.all_cvs(connection)


def load_cv(database: Database, word: str) -> NamedCv:
    """The CV with this title or UUID; raises `AppError` unless it is exactly one."""
    known = list_cvs(database)
    found = [one for one in known if word == one.uuid]
    found = found or [one for one in known if one.title.casefold() == word.casefold()]
    found = found or [one for one in known if word and one.uuid.startswith(word)]
    if len(found) != 1:
        raise AppError(
            f"More than one CV is called {word}." if found else f"No CV is called {word}.",
            "`commitstats cv list` lists them.",
        )
    return found[0]


def create_cv(
    database: Database, title: str, now: datetime, choices: CvChoices | None = None
) -> NamedCv:
    """A new CV; raises `AppError` for a title that is empty or taken."""
    kept = choices or CvChoices()
    _check_photo(kept.photo)
    with database.writing() as connection:
        made = cvs.add(
            connection, _checked_title(title, cvs.all_cvs(connection)), kept, _seconds(now)
        )
        return cvs.existing(connection, made)


def duplicate_cv(database: Database, uuid: str, now: datetime, title: str = "") -> NamedCv:
    """A copy with a history of its own; "default 2" where no title is given."""
    with database.writing() as connection:
        original = cvs.existing(connection, uuid)
        known = cvs.all_cvs(connection)
        name = _checked_title(title or _next_title(original.title, known), known)
        made = cvs.add(connection, name, original.choices, _seconds(now))
        return cvs.existing(connection, made)


def save_cv(database: Database, uuid: str, choices: CvChoices, now: datetime) -> NamedCv:
    """Keep an edit; choices that say nothing new keep nothing."""
    _check_photo(choices.photo)
    with database.writing() as connection:
        before = cvs.editable(connection, uuid)
        if choices != before.choices or before.problem:
            cvs.add_edit(connection, uuid, choices, _seconds(now))
        return cvs.existing(connection, uuid)


def undo_edit(database: Database, uuid: str) -> NamedCv:
    """Take the last edit back; raises `AppError` when there is none."""
    return _move(database, uuid, -1, "There is nothing to undo.")


def redo_edit(database: Database, uuid: str) -> NamedCv:
    """Make an edit again that was taken back; raises `AppError` when there is none."""
    return _move(database, uuid, 1, "There is nothing to redo.")


def rename_cv(database: Database, uuid: str, title: str) -> NamedCv:
    """Give a CV another title."""
    with database.writing() as connection:
        before = cvs.editable(connection, uuid)
        if title.strip() != before.title:
            others = [one for one in cvs.all_cvs(connection) if one.uuid != uuid]
            cvs.set_title(connection, uuid, _checked_title(title, others))
        return cvs.existing(connection, uuid)


def set_locked(database: Database, uuid: str, *, is_locked: bool) -> NamedCv:
    """Let nobody edit or delete a CV, or let it be edited again."""
    with database.writing() as connection:
        cvs.existing(connection, uuid)
        cvs.set_locked(connection, uuid, is_locked=is_locked)
        return cvs.existing(connection, uuid)


def delete_cv(database: Database, uuid: str, now: datetime) -> None:
    """Put a CV aside; `restore_cv` takes it back within a month."""
    with database.writing() as connection:
        cvs.editable(connection, uuid)
        cvs.forget_deleted(connection, _seconds(now) - SECONDS_TO_RESTORE)
        cvs.set_deleted(connection, uuid, _seconds(now))


def restore_cv(database: Database, uuid: str) -> NamedCv:
    """Take a deleted CV back, under another title where its own was taken since."""
    with database.writing() as connection:
        if not cvs.set_deleted(connection, uuid, None):
            raise AppError("This CV was deleted too long ago.")
        found = cvs.existing(connection, uuid)
        others = [one for one in cvs.all_cvs(connection) if one.uuid != uuid]
        if found.title.casefold() in {one.title.casefold() for one in others}:
            cvs.set_title(connection, uuid, _next_title(found.title, others))
        return cvs.existing(connection, uuid)


def order_cvs(database: Database, uuids: Sequence[str]) -> list[NamedCv]:
    """Put CVs in this order; those not named stand behind."""
    with database.writing() as connection:
        for uuid in uuids:
            cvs.existing(connection, uuid)
        cvs.set_order(connection, uuids)
        return cvs.all_cvs(connection)


def compare_cvs(database: Database, one: NamedCv, other: NamedCv, as_of: date) -> CvComparison:
    """Which choices and which shown figures differ."""
    shown = [_figures(compose_choices(database, cv.choices, as_of)) for cv in (one, other)]
    return CvComparison(
        choices_that_differ(one.choices, other.choices), figures_that_differ(*shown)
    )


def note_seen(
    database: Database, uuid: str, choices: CvChoices, document: CvDocument, now: datetime
) -> None:
    """Record that somebody looked at these figures, or sent them."""
    seen = cvs.Seen(choices, _digest(document), _seconds(now))
    with database.writing() as connection:
        cvs.set_seen(connection, uuid, seen)


def state_of(database: Database, cv: NamedCv, as_of: date) -> CvSummary:
    """How a CV stands against today's figures."""
    with database.reading() as connection:
        seen = cvs.seen(connection, cv.uuid)
    if cv.problem:
        return CvSummary(cv, CvState.ERROR, cv.problem, seen.at if seen else None)
    try:
        today = compose_choices(database, seen.choices if seen else cv.choices, as_of)
    except AppError as error:
        return CvSummary(cv, CvState.ERROR, error.sentence, seen.at if seen else None)
    if seen is None:
        return CvSummary(cv, CvState.NEW)
    has_moved = _digest(today) != seen.digest
    return CvSummary(cv, CvState.MOVED_ON if has_moved else CvState.UP_TO_DATE, "", seen.at)


def list_states(database: Database, as_of: date) -> list[CvSummary]:
    """Every CV with its state; each is composed once."""
    return [state_of(database, one, as_of) for one in list_cvs(database)]


def _move(database: Database, uuid: str, by: int, refusal: str) -> NamedCv:
    with database.writing() as connection:
        cvs.editable(connection, uuid)
        if not cvs.move_step(connection, uuid, by):
            raise AppError(refusal)
        return cvs.existing(connection, uuid)


def _checked_title(title: str, others: Sequence[NamedCv]) -> str:
    clean = " ".join(shown(title).split())
    if not clean:
        raise AppError("The CV has no title.", "Give it one, such as the kind of work it is for.")
    if clean.casefold() in {one.title.casefold() for one in others}:
        raise AppError(f"There is a CV called {clean}.", "Choose another title.")
    return clean


def _next_title(title: str, known: Sequence[NamedCv]) -> str:
    taken = {one.title.casefold() for one in known}
    number = 2
    while f"{title} {number}".casefold() in taken:
        number += 1
    return f"{title} {number}"


def _check_photo(photo: Photo | None) -> None:
    if photo is not None and len(photo.content) > LARGEST_PHOTO:
        raise AppError(
            f"The picture is larger than {LARGEST_PHOTO // 1024} kB.", "Choose a smaller one."
        )


def _figures(document: CvDocument) -> list[tuple[str, int]]:
    """What is shown; empty cells aside, which only tell that time passes."""
    bare = replace(document, reading=())
    return [(key, value) for key, value in figures_of(bare) if value]


def _digest(document: CvDocument) -> str:
    return sha256(plain.written(tuple(_figures(document))).encode()).hexdigest()


def _seconds(now: datetime) -> int:
    return int(now.astimezone(UTC).timestamp())
