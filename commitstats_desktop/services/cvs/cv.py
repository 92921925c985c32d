"""The CV: compose it from the database, and write it to files once nothing private is in them."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path

from commitstats_desktop.core.cv import CvDocument, Person
from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.disclosure_sheet import DisclosureSheet
from commitstats_desktop.core.private_name import PrivateNames
from commitstats_desktop.core.spans import traced
from commitstats_desktop.cv.document import compose_document
from commitstats_desktop.cv.proof.seal import Seal
from commitstats_desktop.cv.search.leak_search import Search, prepare
from commitstats_desktop.cv.sheet import sheet_lines
from commitstats_desktop.services import output_files
from commitstats_desktop.services.cvs.disclosure import (
    check_files,
    load_private_names,
    search_typed,
)
from commitstats_desktop.services.cvs.facts import load_cv_facts
from commitstats_desktop.services.cvs.files import FinishedFile, make_files
from commitstats_desktop.store.engine import Database

ID_BYTES = 8
NO_NAMES = PrivateNames()
NO_FILES: Mapping[str, Path] = {}


@dataclass(frozen=True, slots=True)
class GuardedDocument(CvDocument):
    """A document with the private names that none of its files may hold.

    The names stay in this module: renderers get the bare document.
    """

    private: PrivateNames = NO_NAMES
    approved: frozenset[str] = frozenset()
    """Words of them that the person says may stand there."""

    def bare(self) -> CvDocument:
        """What a renderer may see."""
        return CvDocument(**{field.name: getattr(self, field.name) for field in fields(CvDocument)})

    def search(self) -> Search:
        """What to look for in its files."""
        return prepare(self.private, self.bare(), self.approved)


def compose(
    database: Database, person: Person, as_of: date, approved: Iterable[str] = ()
) -> GuardedDocument:
    """The CV of everything that is counted; raises `AppError` when that is nothing.

    One of the demo data says so at its top.
    """
    choices = CvChoices(person, approved_words=frozenset(approved))
    return compose_guarded(database, choices, as_of)


def compose_guarded(database: Database, choices: CvChoices, as_of: date) -> GuardedDocument:
    """The CV that the person chose, ready to be written to files."""
    from commitstats_desktop.services.demo import APPROVED, is_demo

    document = compose_choices(database, choices, as_of)
    approved = choices.approved_words | (APPROVED if is_demo(database) else frozenset())
    return guarded(document, load_private_names(database), approved)


def compose_choices(database: Database, choices: CvChoices, as_of: date) -> CvDocument:
    """The CV that the person chose, of today's figures, under a new random identifier.

    For a preview; what is written to a file comes from `compose_guarded`.
    """
    from commitstats_desktop.services.demo import is_demo, marked

    facts = load_cv_facts(database, choices)
    if is_demo(database):
        choices = replace(choices, person=marked(choices.person, choices.look.language))
    return compose_document(facts, choices, as_of, secrets.token_hex(ID_BYTES))


def disclosure_sheet(
    database: Database, choices: CvChoices, document: CvDocument
) -> DisclosureSheet:
    """What a document tells of private repositories, and private names in what was typed.

    Nothing is rendered for it, so that an editor can show it beside each edit.
    """
    wanted = prepare(load_private_names(database), document, choices.approved_words)
    return DisclosureSheet(sheet_lines(document, choices), tuple(search_typed(wanted)))


def guarded(
    document: CvDocument, private: PrivateNames, approved: Iterable[str] = ()
) -> GuardedDocument:
    """A document whose files are searched for these names."""
    values = {field.name: getattr(document, field.name) for field in fields(CvDocument)}
    return GuardedDocument(**values, private=private, approved=frozenset(approved))


def export(
    document: GuardedDocument,
    *,
    pdf: Path | None = None,
    html: Path | None = None,
    json: Path | None = None,
    others: Mapping[str, Path] = NO_FILES,
) -> list[Path]:
    """Write the files that were asked for, all of them or none; returns their paths.

    `others` are paths by form, as in `FORMATS`. Raises `DisclosureError` when a finished file holds
    a private name, and `OutputError` when one cannot be written; files that were there before are
    then still there.
    """
    asked = {"pdf": pdf, "html": html, "json": json} | dict(others)
    wanted = {form: path for form, path in asked.items() if path is not None}
    targets = output_files.checked(list(wanted.values()))
    contents = [file.content for file in finished_files(document, wanted)]
    output_files.write_all(list(zip(targets, contents, strict=True)))
    return list(wanted.values())


def rendered(document: GuardedDocument, forms: Iterable[str]) -> list[bytes]:
    """The finished files of these forms without a proof, each searched for private names."""
    targets = {form: Path(f"cv.{form}") for form in forms}
    return [file.content for file in finished_files(document, targets)]


@traced("export")
def finished_files(
    document: GuardedDocument, targets: Mapping[str, Path], seal: Seal | None = None
) -> list[FinishedFile]:
    """The files of these forms, in their order, each searched for private names.

    With a seal they carry their proof; that of a PDF is in files of its own behind it.
    """
    files = make_files(document.bare(), targets, seal)
    pages = [(".html", file.source.encode()) for file in files if file.source]
    check_files((*((file.kind, file.content) for file in files), *pages), document.search())
    return files
