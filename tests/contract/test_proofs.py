"""Every template in every language: what it draws is what its proof claims, on screens and on paper."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import jsonschema
import pypdfium2
import pytest
from pypdfium2 import raw

from commitstats_desktop import paths
from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, VISUAL, DocumentLanguage, Look
from commitstats_desktop.cv.html import render_html
from commitstats_desktop.cv.json_export import render_json
from commitstats_desktop.cv.pdf import lay_out
from commitstats_desktop.cv.proof.added import added_to_pdf
from commitstats_desktop.cv.proof.opening import CommitRoot
from commitstats_desktop.cv.proof.seal import Proof, Seal, with_placeholder
from commitstats_desktop.cv.proof.verification import (
    Answer,
    Verdict,
    verify_html,
    verify_json,
    verify_pdf,
)
from tests.fakes.cvs import (
    bare_document,
    foreign_document,
    large_document,
    photo,
    small_document,
    whole_document,
    with_look,
)

TEMPLATES = (VISUAL, PLAIN, ENGINEER)
ROOT = CommitRoot(b"\xab" * 32, 5)
LOOKS = [
    Look(template, language=language)
    for template, language in zip(TEMPLATES, DocumentLanguage, strict=True)
]


def drawn(make: Callable[[], CvDocument], look: Look) -> CvDocument:
    document = with_look(make(), look)
    methods = replace(document.methods, merkle_root=ROOT.root.hex(), counted=ROOT.size)
    return replace(document, methods=methods)


def untrue(verdict: Verdict) -> list[object]:
    return [check for check in verdict.checks if check.answer is not Answer.HOLDS]


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize(
    "make", [whole_document, small_document, large_document, foreign_document, bare_document]
)
def test_a_page_shows_what_it_claims(make: Callable[[], CvDocument], look: Look) -> None:
    document = drawn(make, look)

    verdict = verify_html(Seal(document, ROOT).html(render_html(document)))

    assert untrue(verdict) == []


def test_a_json_file_with_a_proof_is_what_its_schema_says() -> None:
    text = Seal(whole_document(), ROOT).json(render_json(whole_document()))

    schema = json.loads(paths.resource("schemas/commitstats-cv-1.schema.json").read_text("utf-8"))
    jsonschema.validate(json.loads(text), schema)
    assert untrue(verify_json(text)) == []


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("make", [whole_document, foreign_document])
def test_a_pdf_shows_what_the_claims_beside_it_say(
    make: Callable[[], CvDocument], template: str
) -> None:
    document = drawn(make, Look(template, language=DocumentLanguage.SPANISH))

    pdf, proof = sealed(document)

    assert untrue(verify_pdf(pdf, proof)) == []


def test_a_note_or_a_picture_over_a_pdf_is_found() -> None:
    pdf, proof = sealed(drawn(small_document, Look(PLAIN)))

    found = [untrue(verify_pdf(changed(pdf), proof)) for changed in (with_note, with_picture)]

    assert [[getattr(one, "sentence", "") for one in checks] for checks in found] == [
        ["Something was laid over the pages that was not exported."]
    ] * 2


def test_a_picture_that_lies_deep_within_drawings_is_found() -> None:
    pdf, _ = sealed(drawn(small_document, Look(PLAIN)))
    covered, bare = with_picture(pdf), pdf
    for _ in range(9):
        covered, bare = as_drawing(covered), as_drawing(bare)

    assert added_to_pdf(as_drawing(pdf), 0) == []
    assert len(added_to_pdf(covered, 0)) == len(added_to_pdf(bare, 0)) == 1


def sealed(document: CvDocument) -> tuple[bytes, Proof]:
    """The PDF with its digest in it, and what lies beside it."""
    seal = Seal(document, ROOT)
    claims = b""

    def finish(page: str) -> str:
        nonlocal claims
        page, claims = seal.paper(page)
        return page

    pdf = lay_out(with_placeholder(document), finish).content
    return pdf, seal.beside(claims)


def with_note(data: bytes) -> bytes:
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    note = raw.FPDFPage_CreateAnnot(page.raw, raw.FPDF_ANNOT_FREETEXT)
    raw.FPDFPage_CloseAnnot(note)
    return saved(document)


def with_picture(data: bytes) -> bytes:
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    picture = pypdfium2.PdfImage.new(document)
    picture.load_jpeg(BytesIO(photo()), inline=True)
    picture.set_matrix(pypdfium2.PdfMatrix().scale(90, 30).translate(60, 700))
    page.insert_obj(picture)
    page.gen_content()
    return saved(document)


def as_drawing(data: bytes) -> bytes:
    """A PDF whose page holds the first page of this one as a drawing."""
    document, whole = pypdfium2.PdfDocument(data), pypdfium2.PdfDocument.new()
    drawing = document.page_as_xobject(0, whole)
    page = whole.new_page(600, 800)
    page.insert_obj(drawing.as_pageobject())
    page.gen_content()
    drawing.close()
    document.close()
    return saved(whole)


def saved(document: pypdfium2.PdfDocument) -> bytes:
    written = BytesIO()
    document.save(written)
    document.close()
    return written.getvalue()
