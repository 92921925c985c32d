"""The search of finished files: whole tokens, our own words exempt, and every word of ours known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

import pytest

from commitstats_desktop.core.cv import CvDocument, Person
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.cv import disclosure, finished
from commitstats_desktop.cv.html import render_html
from commitstats_desktop.cv.json_export import render_json
from commitstats_desktop.cv.layout import ORDINARY
from commitstats_desktop.cv.page import paper_page
from commitstats_desktop.cv.pdf import render_pdf
from tests.fakes.figures import ADA, ENORMOUS, ONE_YEAR, SAMPLE, SMALL, Sample, sample_document

ODD = replace(SAMPLE, odd_dates=2, lines_unknown=3)

OF_THE_DOCUMENT = re.compile(r"\d.*|[0-9a-f]{6}|5f0c2a9be1d74c38")
"""Coordinates, colours, and the document's own identifier."""
OF_A_PDF = frozenset(("adobe", "identity", "ucs"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("quartz-lantern", "made with Quartz-Lantern at night"),
        ("quartz-lantern", "made with quartz lantern at night"),
        ("quartz", "a quartz"),
        ("violet@byte.example", "write to violet@byte.example."),
        ("Violet Ångström", "with VIOLET\nÅNGSTRÖM"),
        ("张伟", "与 张伟 一起"),
    ],
)
def test_a_private_name_in_a_text_is_refused_with_its_place(name: str, text: str) -> None:
    private = disclosure.forbidden([name], sample_document())

    with pytest.raises(AppError, match="the text of the PDF would hold the private name"):
        disclosure.scan(text, private, "the text of the PDF")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("quartz", "quartzes and aquartz"),
        ("quartz-lantern", "a lantern of quartz"),
        ("quartz_lantern", "quartz lantern"),
    ],
)
def test_a_part_of_a_word_or_of_a_name_is_no_find(name: str, text: str) -> None:
    private = disclosure.forbidden([name], sample_document())

    disclosure.scan(text, private, "the text")


@pytest.mark.parametrize(
    "name",
    ["abc", "backend", "2019", "src", "Python", "python-typescript", "feat", "commits", "", "  "],
)
def test_short_common_and_public_names_never_refuse(name: str) -> None:
    assert disclosure.forbidden([name], sample_document()).names == frozenset()


def test_a_language_the_document_does_not_name_is_not_exempt() -> None:
    private = disclosure.forbidden(["Fantom"], sample_document())

    assert private.names == {("fantom",)}


def test_what_the_person_typed_is_theirs_to_tell() -> None:
    person = Person("Violet Byte", "lead of quartz-lantern", contacts=("https://byte.example/v",))
    document = sample_document(SAMPLE, person)

    private = disclosure.forbidden(
        ["Violet Byte", "quartz-lantern", "byte.example", "quartz-tower", "violet-lantern"],
        document,
    )

    assert private.names == {("quartz", "tower"), ("violet", "lantern")}


@pytest.mark.parametrize("sample", [SAMPLE, SMALL, ONE_YEAR, ENORMOUS, ODD])
def test_every_word_in_a_page_is_ours_or_typed(sample: Sample) -> None:
    document = sample_document(sample, ADA)
    pieces = [
        *finished.pieces_of_html(without_policy(render_html(document)), "the page"),
        *finished.pieces_of_html(paper_page(document, ORDINARY), "the page"),
        *finished.pieces_of_json(render_json(document)),
    ]

    assert unexplained(pieces, document) == set()


def test_every_word_in_a_pdf_is_ours_or_typed() -> None:
    document = sample_document(ODD, ADA)

    found = unexplained(finished.pieces_of_pdf(render_pdf(document)), document)

    assert {word for word in found if word not in OF_A_PDF} == set()


def test_a_name_in_any_part_of_a_web_page_is_found() -> None:
    page = render_html(sample_document())
    private = disclosure.forbidden(["quartzlantern"], sample_document())
    spots = {
        "<h1": '<h1 data-from="quartzlantern"',
        "</main>": "quartzlantern</main>",
        "<main>": "<main><!-- quartzlantern -->",
        "<title>": "<title>quartzlantern ",
    }

    for before, after in spots.items():
        with pytest.raises(AppError):
            for place, text in finished.pieces_of_html(page.replace(before, after), "the page"):
                disclosure.scan(text, private, place)


def unexplained(pieces: Iterable[finished.Piece], document: CvDocument) -> set[str]:
    typed = (document.name, document.role, document.summary, *map(str, document.contacts))
    known = disclosure.vocabulary().union(
        *(disclosure.tokens(line) for line in typed),
        *(disclosure.tokens(language.name) for language in document.languages),
        *(disclosure.tokens(one.name) for one in document.types),
    )
    words = {word for _, text in pieces for word in disclosure.tokens(text)}
    return {word for word in words - known if not OF_THE_DOCUMENT.fullmatch(word)}


def without_policy(page: str) -> str:
    return re.sub(r"sha256-[^;]*", "", page)
