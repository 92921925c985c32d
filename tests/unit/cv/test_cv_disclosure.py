"""The words of our own files: every one of them is known, so that no name is taken for one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

import pytest

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.cv import disclosure
from commitstats_desktop.cv.html import render_html
from commitstats_desktop.cv.json_export import render_json
from commitstats_desktop.cv.layout import ORDINARY
from commitstats_desktop.cv.page import paper_page
from commitstats_desktop.cv.pdf import render_pdf
from commitstats_desktop.cv.search import finished
from commitstats_desktop.cv.search.tokens import tokens
from tests.fakes.figures import ADA, ENORMOUS, ONE_YEAR, SAMPLE, SMALL, Sample, sample_document

ODD = replace(SAMPLE, odd_dates=2, lines_unknown=3)

OF_THE_DOCUMENT = re.compile(r"\d.*|[0-9a-f]{6}|5f0c2a9be1d74c38")
"""Coordinates, colours, and the document's own identifier."""
OF_A_PDF = frozenset(("adobe", "identity", "ucs"))


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


def unexplained(pieces: Iterable[finished.Piece], document: CvDocument) -> set[str]:
    typed = (document.name, document.role, document.summary, *map(str, document.contacts))
    known = disclosure.vocabulary().union(
        *(tokens(line) for line in typed),
        *(tokens(language.name) for language in document.languages),
        *(tokens(one.name) for one in document.types),
    )
    words = {word for _, text in pieces for word in tokens(text)}
    return {word for word in words - known if not OF_THE_DOCUMENT.fullmatch(word)}


def without_policy(page: str) -> str:
    return re.sub(r"sha256-[^;]*", "", page)
