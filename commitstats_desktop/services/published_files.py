"""The files of a page: the CV that the person chose, as bytes, with what publishing adds to it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from commitstats_desktop.core.cv import Person
from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.days import written
from commitstats_desktop.core.publication import Choices
from commitstats_desktop.cv.proof.claims import figures_of
from commitstats_desktop.publish.layout import FIGURES, PAGE, PublishedFile
from commitstats_desktop.services.cvs import sent
from commitstats_desktop.services.cvs.cv import GuardedDocument
from commitstats_desktop.services.cvs.cvs import load_cv
from commitstats_desktop.services.cvs.files import FinishedFile
from commitstats_desktop.services.cvs.sent import MadeExport
from commitstats_desktop.services.home import Home
from commitstats_desktop.settings import load_settings

BADGES = "badges"
NAMES = {"html": PAGE, "pdf": "cv.pdf", "json": FIGURES, BADGES: "badges.zip"}
"""What may be published, and what it is called; the page is always among it, and first."""


@dataclass(frozen=True)
class CvFiles:
    """A CV as it would be published now."""

    files: tuple[PublishedFile, ...]
    figures: str
    """Checksum of what it tells in figures; equal as long as they have not changed."""
    made: MadeExport
    """The same files for the send log."""


def make_files(home: Home, cv: str, choices: Choices, now: datetime) -> CvFiles:
    """The files of a CV with their proof, searched for private names; raises `AppError`.

    `cv` names one of the person's CVs; empty, it is all that is counted.
    """
    order = _order(home, cv, choices, now)
    dated = replace(order, document=_with_last_day(order.document, choices.expires))
    made = sent.make_export(home.database, dated, now)
    return CvFiles(
        tuple(published for file in made.files for published in _published(file)),
        _checksum(order.document),
        made,
    )


def figures_now(home: Home, cv: str, now: datetime) -> str:
    """Checksum of what a CV tells in figures today; no file is made for it."""
    return _checksum(_order(home, cv, Choices(), now).document)


def _checksum(document: GuardedDocument) -> str:
    told = figures_of(document.bare())
    return sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest()


def _order(home: Home, cv: str, choices: Choices, now: datetime) -> sent.Order:
    targets = {
        form: Path(name)
        for form, name in NAMES.items()
        if form == "html" or form in choices.formats
    }
    if cv:
        known = load_cv(home.database, cv)
        return sent.order(
            home.database, known.choices, now, targets, title=known.title, cv_uuid=known.uuid
        )
    said = load_settings(home.paths.settings)
    person = Person(said.name, said.role, said.summary, said.contacts)
    return sent.order(home.database, CvChoices(person), now, targets)


def _with_last_day(document: GuardedDocument, expires: date | None) -> GuardedDocument:
    """A page that ends says so."""
    if expires is None:
        return document
    day = written(expires)
    words = f"This page is up until {day}; then it is taken down."
    methods = replace(document.methods, limits=(*document.methods.limits, words))
    return replace(document, methods=methods)


def _published(file: FinishedFile) -> Iterator[PublishedFile]:
    """A file under its name; badges one by one, since a README shows each by its address."""
    if file.form != BADGES:
        yield PublishedFile(file.path.name, file.content)
        return
    with zipfile.ZipFile(BytesIO(file.content)) as archive:
        for name in archive.namelist():
            yield PublishedFile(f"badge-{name}", archive.read(name))
