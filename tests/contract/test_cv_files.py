"""The finished PDF and JSON: one page, tagged, in reading order, the same bytes each time."""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from html import unescape
from importlib.machinery import ModuleSpec
from typing import Any

import pypdfium2
import pytest

from commitstats_desktop.core.cv import Person
from commitstats_desktop.core.days import MONTHS
from commitstats_desktop.core.errors import AppError, TemplateError
from commitstats_desktop.cv import pdf
from commitstats_desktop.cv.html import render_html
from commitstats_desktop.cv.json_export import render_json
from commitstats_desktop.cv.search.finished import metadata_of_pdf, pieces_of_pdf, texts_of_pdf
from commitstats_desktop.cv.words import ENGLISH as WORDS
from tests.fakes.figures import (
    ADA,
    ENORMOUS,
    ONE_YEAR,
    QUARTER_CENTURY,
    SAMPLE,
    SMALL,
    Sample,
    sample_document,
)

SAMPLES = {
    "ordinary": SAMPLE,
    "small": SMALL,
    "one year": ONE_YEAR,
    "25 years": QUARTER_CENTURY,
    "enormous": ENORMOUS,
    "no types": replace(SAMPLE, types=("other",)),
    "odd dates only": replace(SAMPLE, first=SAMPLE.last, days_between=1, odd_dates=40),
    "no languages": replace(SAMPLE, languages=()),
}
LONG_NAME = "Maximiliane Wolfeschlegelsteinhausenbergerdorff-Hohenzollern"


@pytest.mark.parametrize("name", SAMPLES)
def test_ordinary_figures_take_one_page(name: str, drawn_in_silence: None) -> None:
    document = sample_document(SAMPLES[name], replace(ADA, name=LONG_NAME))

    pages = texts_of_pdf(pdf.render_pdf(document))

    assert len(pages) == 1
    assert LONG_NAME in pages[0]
    assert f"Document {document.document_id}" in " ".join(pages[0].split())


def test_a_very_long_summary_takes_a_second_page_and_loses_nothing() -> None:
    person = replace(ADA, summary="Every word of this is meant. " * 120 + "The end.")

    pages = texts_of_pdf(pdf.render_pdf(sample_document(QUARTER_CENTURY, person)))

    assert len(pages) == 2
    assert "The end." in " ".join(pages)
    assert "How this was counted".upper() in pages[1]


def test_the_text_reads_from_the_name_over_the_figures_to_the_methods() -> None:
    (text,) = texts_of_pdf(ordinary_pdf())

    landmarks = [
        "Ada Berg",
        "Backend and platform engineer",
        "Kristiansand, Norway",
        "Ten years of Python",
        "written lines",
        "1,580,741 added",
        "11,533 commits",
        "commit days",
        "most lines in Python",
        "23 private repositories",
        "ACTIVITY BY MONTH",
        "COMMITS PER YEAR",
        "LINES ADDED BY LANGUAGE",
        "TOP LANGUAGES",
        "COMMIT TYPES PER YEAR",
        "HOW THIS WAS COUNTED",
        "Counted locally",
    ]
    places = [text.index(landmark) for landmark in landmarks]
    assert places == sorted(places)


def test_a_screen_reader_gets_tags_a_language_and_a_text_for_every_chart() -> None:
    data = ordinary_pdf()

    hidden = dict(pieces_of_pdf(data))["a link or hidden text of the PDF"].splitlines()

    assert is_tagged(data)
    assert "en" in hidden
    for heading in (
        WORDS.activity_by["month"],
        WORDS.per_year,
        WORDS.lines_by_language,
        WORDS.types_per_year,
    ):
        assert any(line.startswith(f"{heading}. ") for line in hidden), heading


def test_the_metadata_is_title_author_and_program() -> None:
    metadata = metadata_of_pdf(ordinary_pdf())

    assert metadata.pop("Producer").startswith("WeasyPrint ")
    assert metadata == {
        "Title": f"Ada Berg: {WORDS.title}",
        "Author": "Ada Berg",
        "Creator": "Commit Stats Desktop",
    }


def test_a_document_without_a_name_has_no_author() -> None:
    metadata = metadata_of_pdf(pdf.render_pdf(sample_document(SAMPLE, Person())))

    assert "Author" not in metadata
    assert metadata["Title"] == WORDS.title


def test_the_same_document_gives_the_same_bytes() -> None:
    assert pdf.render_pdf(sample_document(SMALL)) == pdf.render_pdf(sample_document(SMALL))
    assert render_json(sample_document()) == render_json(sample_document())


@pytest.mark.parametrize("sample", [SAMPLE, SMALL])
def test_no_file_tells_a_day_a_weekday_or_an_hour(sample: Sample) -> None:
    document = sample_document(sample)
    files = {
        "pdf": "\n".join(text for _, text in pieces_of_pdf(pdf.render_pdf(document))),
        "html": unescape(re.sub(r"base64,[^)]*", "", render_html(document))),
        "json": render_json(document).replace('"as_of": "2026-11-24"', ""),
    }

    for name, text in files.items():
        assert not re.search(r"\b\d{4}-\d\d-\d\d\b", text), name
        assert not re.search(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day", text, re.IGNORECASE), (
            name
        )
        assert not re.search(r"\b\d\d?:\d\d\b", text), name
        days = re.findall(rf"\b\d\d? (?:{'|'.join(MONTHS)}) \d{{4}}", text)
        assert set(days) <= {"24 November 2026"}, name
        assert not re.search(r"D:\d{8}", text), name


def test_polish_and_arabic_names_are_drawn_and_can_be_copied() -> None:
    person = replace(ADA, name="Łukasz Źdźbłowski-Żółć", role="Ağaoğlu, Ștefan, Dvořák")

    (text,) = texts_of_pdf(pdf.render_pdf(sample_document(SMALL, person)))

    assert text.splitlines()[:2] == [person.name, person.role]


def test_a_letter_no_font_has_is_said_and_not_drawn_as_a_box() -> None:
    # A letter of a private use area: no font may have it.
    person = replace(ADA, name="Ada \U000f1234")

    with pytest.raises(TemplateError, match="No font on this computer has the letters \U000f1234"):
        pdf.render_pdf(sample_document(SMALL, person))


@pytest.mark.parametrize(
    ("system", "fix"),
    [
        ("debian", "sudo apt install libpango-1.0-0 libpangoft2-1.0-0"),
        ("fedora", "sudo dnf install pango"),
        ("", "Install the package pango"),
    ],
)
def test_a_missing_library_is_told_with_the_fix_for_this_system(
    system: str, fix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [MissingLibrary(), *sys.meta_path])
    monkeypatch.setattr(pdf, "_system", lambda: system)

    with pytest.raises(AppError, match="needs the library Pango") as caught:
        pdf.render_pdf(sample_document(SMALL))

    assert fix in caught.value.hint


def test_the_json_holds_the_document_and_its_keys_never_vary() -> None:
    document = sample_document()

    plain = json.loads(render_json(document))

    assert plain["document"] == document.document_id
    assert plain["as_of"] == "2026-11-24"
    assert plain["figures_version"] == "figures 1"
    assert plain["totals"]["commits"] == document.totals.commits
    assert plain["totals"]["first"] == "2017-03"
    assert [year["year"] for year in plain["years"]] == list(range(2017, 2027))
    assert keys_of(plain) == keys_of(json.loads(render_json(sample_document(QUARTER_CENTURY))))


def test_a_month_of_few_commits_is_null_in_the_json() -> None:
    plain = json.loads(render_json(sample_document(SMALL)))

    commits = {cell["commits"] for year in plain["years"] for cell in year["cells"]}

    assert commits == {0, None, 5}
    assert plain["fewest_commits_told"] == 5


@pytest.fixture
def drawn_in_silence(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """WeasyPrint says in its log only that it passed over a rule or a picture."""
    with caplog.at_level(logging.WARNING, "weasyprint"):
        yield
    assert [record.getMessage() for record in caplog.records] == []


class MissingLibrary:
    """Imports WeasyPrint as a computer without Pango does."""

    def find_spec(self, name: str, path: Any, target: Any = None) -> ModuleSpec | None:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return None


@cache
def ordinary_pdf() -> bytes:
    return pdf.render_pdf(sample_document())


def is_tagged(data: bytes) -> bool:
    document = pypdfium2.PdfDocument(data)
    try:
        return bool(document.is_tagged())
    finally:
        document.close()


def keys_of(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(keys_of, value.values()))
    if isinstance(value, list):
        return set().union(*map(keys_of, value))
    return set()
