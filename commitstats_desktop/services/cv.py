"""The CV: compose it from the database, and write it to files once nothing private is in them."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path

from commitstats_desktop.core.cv import CvDocument, Person
from commitstats_desktop.core.cv_choices import CvChoices
from commitstats_desktop.cv import disclosure, finished
from commitstats_desktop.cv.document import compose_document
from commitstats_desktop.cv.html import render_html
from commitstats_desktop.cv.json_export import render_json
from commitstats_desktop.cv.layout import ORDINARY
from commitstats_desktop.cv.page import paper_page
from commitstats_desktop.cv.pdf import render_pdf
from commitstats_desktop.services import output_files
from commitstats_desktop.services.cv_facts import load_cv_facts
from commitstats_desktop.store import people, repositories
from commitstats_desktop.store.engine import Database

ID_BYTES = 8

_SEPARATOR = re.compile(r"[\\/]+")


@dataclass(frozen=True, slots=True)
class GuardedDocument(CvDocument):
    """A document with the private names that none of its files may hold.

    The names stay in this module: renderers get the bare document.
    """

    private_names: frozenset[str] = frozenset()

    def bare(self) -> CvDocument:
        """What a renderer may see."""
        return CvDocument(**{field.name: getattr(self, field.name) for field in fields(CvDocument)})


def compose(database: Database, person: Person, as_of: date) -> GuardedDocument:
    """The CV of everything that is counted; raises `AppError` when that is nothing.

    One of the demo data says so at its top.
    """
    return compose_choices(database, CvChoices(person), as_of)


def compose_choices(database: Database, choices: CvChoices, as_of: date) -> GuardedDocument:
    """The CV that the person chose, of today's figures, under a new random identifier."""
    from commitstats_desktop.services.demo import is_demo, marked

    facts = load_cv_facts(database, choices)
    if is_demo(database):
        choices = replace(choices, person=marked(choices.person))
    document = compose_document(facts, choices, as_of, secrets.token_hex(ID_BYTES))
    return guarded(document, private_names(database))


def guarded(document: CvDocument, names: frozenset[str]) -> GuardedDocument:
    """A document whose files are searched for these names."""
    values = {field.name: getattr(document, field.name) for field in fields(CvDocument)}
    return GuardedDocument(**values, private_names=names)


def private_names(database: Database) -> frozenset[str]:
    """What would tell on a repository or a colleague: names, places, addresses, hosts."""
    with database.reading() as connection:
        known = repositories.all_repositories(connection)
        authors = people.authors_seen(connection)
    names = {repository.name for repository in known}
    names |= {part for repository in known for part in _SEPARATOR.split(repository.location)}
    names |= {author.name for author in authors} | {author.email for author in authors}
    names |= {author.email.rpartition("@")[2] for author in authors}
    return frozenset(name for name in names if name)


def export(
    document: GuardedDocument, *, pdf: Path | None, html: Path | None, json: Path | None
) -> list[Path]:
    """Write the files that were asked for, all of them or none; returns their paths.

    Raises `AppError` when a finished file holds a private name, and `OutputError` when one cannot
    be written; files that were there before are then still there.
    """
    wanted = [path for path in (pdf, html, json) if path is not None]
    targets = output_files.checked(wanted)
    contents = list(_contents(document, pdf=pdf, html=html, json=json))
    output_files.write_all(list(zip(targets, contents, strict=True)))
    return wanted


def _contents(
    document: GuardedDocument, *, pdf: Path | None, html: Path | None, json: Path | None
) -> Iterator[bytes]:
    """The finished files, each searched for private names before it is handed on."""
    bare = document.bare()
    private = disclosure.forbidden(document.private_names, bare)
    if pdf is not None:
        _search(
            finished.pieces_of_html(paper_page(bare, ORDINARY), "the page of the PDF"),
            private,
        )
        data = render_pdf(bare)
        _search(finished.pieces_of_pdf(data), private)
        yield data
    if html is not None:
        page = render_html(bare)
        _search(finished.pieces_of_html(page, "the web page"), private)
        yield page.encode()
    if json is not None:
        text = render_json(bare)
        _search(finished.pieces_of_json(text), private)
        yield text.encode()


def _search(pieces: Iterator[finished.Piece], private: disclosure.Forbidden) -> None:
    for place, text in pieces:
        disclosure.scan(text, private, place)
