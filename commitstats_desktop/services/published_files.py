"""The files of a page: the CV that the person chose, as bytes, with what publishing adds to it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from commitstats_desktop.core.cv import Person
from commitstats_desktop.core.cv_choices import CvChoices
from commitstats_desktop.core.publication import Choices
from commitstats_desktop.cv.claims import figures_of
from commitstats_desktop.publish.layout import FIGURES, PAGE, PublishedFile
from commitstats_desktop.services import cv as cv_files
from commitstats_desktop.services.cv import GuardedDocument
from commitstats_desktop.services.cvs import load_cv
from commitstats_desktop.services.home import Home
from commitstats_desktop.settings import load_settings

PDF = "cv.pdf"
FORMATS = {"html": PAGE, "pdf": PDF, "json": FIGURES}
"""What may be published, and what it is called there; the page is always among it."""


@dataclass(frozen=True)
class CvFiles:
    """A CV as it would be published now."""

    files: tuple[PublishedFile, ...]
    figures: str
    """Checksum of what it tells in figures; equal as long as they have not changed."""


def make_files(home: Home, cv: str, choices: Choices, today: date) -> CvFiles:
    """The files of a CV, searched for private names; raises `AppError`.

    `cv` names one of the person's CVs; empty, it is all that is counted.
    """
    document = cv_files.compose_guarded(home.database, _chosen(home, cv), today)
    told = figures_of(document.bare())
    return CvFiles(
        _rendered(_with_last_day(document, choices.expires), choices.formats),
        sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest(),
    )


def _chosen(home: Home, cv: str) -> CvChoices:
    if cv:
        return load_cv(home.database, cv).choices
    said = load_settings(home.paths.settings)
    return CvChoices(Person(said.name, said.role, said.summary, said.contacts))


def _with_last_day(document: GuardedDocument, expires: date | None) -> GuardedDocument:
    """A page that ends says so."""
    if expires is None:
        return document
    words = f"This page is up until {expires.day} {expires:%B %Y}; then it is taken down."
    methods = replace(document.methods, limits=(*document.methods.limits, words))
    return replace(document, methods=methods)


def _rendered(document: GuardedDocument, formats: tuple[str, ...]) -> tuple[PublishedFile, ...]:
    wanted = [form for form in FORMATS if form == "html" or form in formats]
    bodies = cv_files.rendered(document, wanted)
    return tuple(
        PublishedFile(FORMATS[form], body) for form, body in zip(wanted, bodies, strict=True)
    )
