"""Publishing a CV: show it first, put it there, keep it fresh, take it down for good."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from commitstats_desktop.core.errors import AppError, PublishError
from commitstats_desktop.core.publication import (
    Choices,
    NotPublished,
    Publication,
    PublishView,
    Standing,
    TargetKind,
    TargetRecord,
    Withdrawal,
)
from commitstats_desktop.core.work import Work
from commitstats_desktop.publish.base import Known, Receipt
from commitstats_desktop.publish.layout import (
    CACHE_SECONDS,
    PAGE,
    PublishedFile,
    is_handle,
    new_key,
)
from commitstats_desktop.publish.visiting import status_of
from commitstats_desktop.services.cvs import sent
from commitstats_desktop.services.cvs.cvs import list_cvs
from commitstats_desktop.services.cvs.sent import MadeExport
from commitstats_desktop.services.home import Home
from commitstats_desktop.services.places import Publishing, find_place, list_places, opened
from commitstats_desktop.services.published_files import figures_now, make_files
from commitstats_desktop.store import publications as store

ONCE = timedelta(days=1)
"""A page is kept fresh at most so often."""
_GONE = (401, 403, 404, 410)

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Prepared:
    """What would be sent, byte by byte, and where it would stand."""

    target: TargetRecord
    publication: Publication
    files: tuple[PublishedFile, ...]
    figures: str
    made: MadeExport

    @property
    def is_first(self) -> bool:
        """Whether nothing of it was ever sent there."""
        return self.publication.published_at is None


@dataclass(frozen=True)
class Published:
    """A page that is up, and what was sent for it."""

    publication: Publication
    receipt: Receipt
    is_readable: bool | None
    """Whether anybody can read it at its address; None when that could not be asked."""


def load_view(home: Home) -> PublishView:
    """Places, pages and CVs, for the window."""
    titles = tuple(one.title for one in list_cvs(home.database))
    return PublishView(tuple(list_places(home)), tuple(publications_of(home)), titles)


def publications_of(home: Home) -> list[Publication]:
    """Every page that is or was somewhere."""
    with home.database.reading() as connection:
        return store.all_publications(connection)


def find_publication(home: Home, word: str) -> Publication:
    """The page with this address, key, UUID or place; raises `PublishError` unless it is one."""
    places = {each.uuid: each.name for each in list_places(home)}
    found = [
        each
        for each in publications_of(home)
        if word in (each.uuid, each.key, each.address)
        or (each.is_up and word == places[each.target_uuid])
    ]
    if len(found) == 1:
        return found[0]
    raise PublishError(
        f"{'No page' if not found else 'More than one page'} is known as {word}.",
        "`commitstats published` lists them.",
    )


def prepare(
    publishing: Publishing,
    place: str,
    cv: str,
    choices: Choices,
    now: datetime,
    work: Work,
    handle: str = "",
) -> Prepared:
    """Make the very bytes and the address, without sending anything of them; raises `AppError`."""
    target = find_place(publishing.home, place)
    if choices.expires is not None and choices.expires < now.date():
        raise PublishError("The day on which the page ends has passed.")
    if choices.in_gallery:
        if target.kind is not TargetKind.ENDPOINT:
            raise PublishError("Only an upload endpoint has a gallery.")
        choices = replace(choices, formats=tuple(dict.fromkeys((*choices.formats, "json"))))
    made = make_files(publishing.home, cv, choices, now)
    before = _before(publishing, target, cv, handle)
    with opened(publishing, target, work) as site:
        address = site.address(before.key)
    publication = replace(before, choices=choices, address=address)
    return Prepared(target, publication, made.files, made.figures, made.made)


def publish(
    publishing: Publishing, prepared: Prepared, now: datetime, work: Work, *, replaces: bool = False
) -> Published:
    """Send what was prepared; what is there afterwards is written down, whatever happens.

    With `replaces` the page of another writer is written over. Raises `NotPublished`, `AppError`.
    """
    before = prepared.publication
    try:
        with opened(publishing, prepared.target, work) as site:
            known = Known(before.checksums, before.revision)
            if replaces:
                known = Known(site.stored(before.key))
            receipt = site.put(before.key, prepared.files, known, before.choices)
    except AppError as error:
        _note_failure(publishing, before, error, now)
        raise
    publication = replace(
        before,
        address=receipt.address or before.address,
        checksums=receipt.checksums,
        revision=receipt.revision,
        figures=prepared.figures,
        standing=Standing.NEW,
        message=receipt.note,
        published_at=now,
        checked_at=now,
    )
    _save(publishing, publication)
    if receipt.uploaded:
        sent.keep(publishing.home.database, prepared.made, publication.address)
    status = status_of(publication.address, publishing.surroundings, work)
    return Published(publication, receipt, None if status is None else status == 200)


def withdraw(
    publishing: Publishing, publication: Publication, now: datetime, work: Work
) -> Withdrawal:
    """Delete every version of every file, and look whether the address is empty."""
    target = find_place(publishing.home, publication.target_uuid)
    try:
        with opened(publishing, target, work) as site:
            removal = site.remove(publication.key)
    except AppError as error:
        _note_failure(publishing, publication, error, now)
        raise
    gone = replace(
        publication,
        standing=Standing.WITHDRAWN,
        checksums={},
        revision="",
        message="",
        checked_at=now,
        choices=replace(publication.choices, is_kept_fresh=False),
    )
    _save(publishing, gone)
    status = status_of(publication.address, publishing.surroundings, work)
    is_web = publication.address.startswith("http")
    return Withdrawal(
        publication.address,
        removal.deleted,
        None if status is None else status in _GONE,
        CACHE_SECONDS if is_web else 0,
        removal.note,
    )


def look_again(
    publishing: Publishing, publication: Publication, now: datetime, work: Work
) -> Publication:
    """What really stands there now; raises `AppError` when it cannot be asked."""
    target = find_place(publishing.home, publication.target_uuid)
    with opened(publishing, target, work) as site:
        there = site.stored(publication.key)
    seen = replace(publication, standing=_standing(publication, there), message="", checked_at=now)
    _save(publishing, seen)
    return seen


def keep_fresh(
    publishing: Publishing, now: datetime, work: Work
) -> Iterator[Publication | NotPublished]:
    """Take down what is due, and send anew what tells other figures than a day ago or more."""
    for publication in publications_of(publishing.home):
        if not publication.is_up:
            continue
        try:
            yield from _freshened(publishing, publication, now, work)
        except AppError as error:
            log.warning("a page could not be kept fresh: %s", type(error).__name__)
            yield _as_not_published(error)


def _freshened(
    publishing: Publishing, publication: Publication, now: datetime, work: Work
) -> Iterator[Publication]:
    expires = publication.choices.expires
    if expires is not None and expires < now.date():
        withdraw(publishing, publication, now, work)
        yield _again(publishing, publication)
        return
    if not publication.choices.is_kept_fresh or not _is_due(publication, now):
        return
    if figures_now(publishing.home, publication.cv, now) == publication.figures:
        return
    place, cv, key = publication.target_uuid, publication.cv, publication.key
    prepared = prepare(publishing, place, cv, publication.choices, now, work, key)
    yield publish(publishing, prepared, now, work).publication


def _is_due(publication: Publication, now: datetime) -> bool:
    last = publication.published_at
    # One that was sent in the future was sent while the clock of this computer was ahead.
    return last is None or not timedelta(0) <= now - last < ONCE


def _before(publishing: Publishing, target: TargetRecord, cv: str, key: str) -> Publication:
    """The page as it is known, or a new one; its address is told by the place."""
    known = [each for each in publications_of(publishing.home) if each.target_uuid == target.uuid]
    if key:
        same = [each for each in known if each.key == key]
        if not same and not is_handle(key):
            raise PublishError(
                "A handle has at most 31 small letters and digits, with hyphens between them.",
                "It begins with a letter, for example ada-berg.",
            )
    else:
        same = [each for each in known if each.cv == cv and each.is_up]
    if same:
        return replace(same[0], cv=cv)
    return Publication(str(uuid.uuid4()), target.uuid, cv, key or new_key(), Choices(), "")


def _note_failure(
    publishing: Publishing, publication: Publication, error: AppError, now: datetime
) -> None:
    """Write down which page is up; one that never was there is not remembered."""
    is_begun = isinstance(error, NotPublished) and error.is_begun
    standing = error.standing if isinstance(error, NotPublished) else Standing.UNKNOWN
    if publication.published_at is None and (standing is Standing.NONE or not is_begun):
        return
    if not is_begun and standing is Standing.UNKNOWN:
        standing = publication.standing
    _save(
        publishing,
        replace(publication, standing=standing, message=error.sentence, checked_at=now),
    )


def _standing(publication: Publication, there: dict[str, str]) -> Standing:
    if not there.get(PAGE):
        return Standing.NONE
    if there == dict(publication.checksums):
        return Standing.NEW
    is_ours = there[PAGE] == publication.checksums.get(PAGE)
    return Standing.OLD if is_ours else Standing.OTHER


def _again(publishing: Publishing, publication: Publication) -> Publication:
    return next(each for each in publications_of(publishing.home) if each.uuid == publication.uuid)


def _save(publishing: Publishing, publication: Publication) -> None:
    with publishing.home.database.writing() as connection:
        store.save(connection, publication)


def _as_not_published(error: AppError) -> NotPublished:
    if isinstance(error, NotPublished):
        return error
    return NotPublished(error.sentence, error.hint)
