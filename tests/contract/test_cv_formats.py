"""Every way out of a document keeps the same promises: it is made, it is whole, it tells no secret."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace
from functools import cache

import jsonschema
import pytest
from PIL import Image

from commitstats_desktop import paths
from commitstats_desktop.core.cv import (
    CellSeries,
    Contact,
    CvDocument,
    Job,
    LanguageShare,
    PerYear,
    School,
    When,
)
from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.cv.look import Section
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.cv import typed
from commitstats_desktop.cv.formats import FORMATS
from commitstats_desktop.cv.resume_import import with_resume
from commitstats_desktop.cv.search.pieces import pieces_of
from tests.fakes.cvs import bare_document, foreign_document, small_document, whole_document

DOCUMENTS = {
    "whole": whole_document,
    "small": small_document,
    "foreign": foreign_document,
    "bare": bare_document,
}
SLOW = {"pdf", "pdf-archive", "charts-png", "picture"}
TEXTS = sorted(set(FORMATS) - SLOW)
ATTACK = "=cmd|' /C calc'!A0 <script>alert(1)</script> ]]> \u202egnp.exe [x](javascript:alert(1))"
RESUME = {
    "$schema": "https://example.org/schema.json",
    "basics": {
        "name": "Ada Berg",
        "label": "Engineer",
        "image": "https://example.org/ada.jpg",
        "email": "ada@example.org",
        "phone": "+47 900 00 000",
        "url": "https://cv.example.org/ada",
        "summary": "Ledgers.",
        "location": {"city": "Kristiansand", "countryCode": "NO", "postalCode": "4611"},
        "profiles": [{"network": "GitHub", "username": "ada", "url": "https://github.com/ada"}],
        "pronouns": "she",
    },
    "work": [
        {
            "name": "Fjordpay",
            "position": "Lead",
            "startDate": "2021-02",
            "url": "https://fjordpay.example",
            "summary": "Payments.",
            "highlights": ["Events", "Minutes instead of hours"],
            "x-badge": {"colour": "blue"},
        }
    ],
    "education": [
        {"institution": "Agder", "studyType": "MSc", "area": "Informatics", "score": "1.2"}
    ],
    "volunteer": [{"organization": "Coders", "position": "Teacher"}],
    "languages": [{"language": "Norwegian", "fluency": "Native"}],
    "skills": [{"name": "Negotiation", "level": "Master"}],
    "projects": [{"name": "Knitting machine", "x-rows": 12}],
    "x-future": [1, {"deep": [None, True]}],
    "meta": {"theme": "even", "canonical": "https://cv.example.org/resume.json"},
}


@pytest.mark.parametrize("key", FORMATS)
def test_a_way_out_has_words_for_people_and_a_name_for_its_file(key: str) -> None:
    form = FORMATS[key]

    assert form.key == key
    assert form.title
    assert form.suffix.startswith(".")
    assert "/" in form.media_type


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("key", TEXTS)
def test_every_document_is_written_the_same_twice(key: str, name: str) -> None:
    document = DOCUMENTS[name]()

    content = FORMATS[key].render(document)

    assert content
    assert content == FORMATS[key].render(DOCUMENTS[name]())


@pytest.mark.parametrize("key", sorted(SLOW))
def test_pictures_and_papers_are_written_the_same_twice(key: str) -> None:
    assert FORMATS[key].render(small_document()) == FORMATS[key].render(small_document())


@pytest.mark.parametrize("key", TEXTS)
def test_what_can_be_read_in_a_file_can_be_searched(key: str) -> None:
    form = FORMATS[key]

    read = "\n".join(text for _, text in pieces_of(form.suffix[1:], written(key)))

    assert "commits" in read


@pytest.mark.parametrize("key", TEXTS)
def test_hostile_text_stays_text(key: str) -> None:
    text = typed.line(ATTACK)
    document = replace(
        whole_document(),
        name=text,
        role=text,
        contacts=(Contact(text), typed.contact("javascript:alert(1)")),
        work=(Job(text, text, "2021", "", text),),
    )

    content = FORMATS[key].render(document)

    read = content.decode("utf-8", "replace")
    assert "\u202e" not in read
    if key == "html":
        assert "<script>alert" not in read
        assert 'href="javascript:' not in read
    if key == "markdown":
        assert "<script>" not in read.replace(r"\<script\>", "")
        assert not re.search(r"(?<!\\)\]\(javascript:", read)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_json_is_what_its_schema_says(name: str) -> None:
    plain = json.loads(FORMATS["json"].render(DOCUMENTS[name]()))

    jsonschema.validate(plain, schema("commitstats-cv-1"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_json_resume_is_what_its_schema_says(name: str) -> None:
    plain = json.loads(FORMATS["json-resume"].render(DOCUMENTS[name]()))

    jsonschema.validate(plain, schema("jsonresume-1.3.1"))


def test_a_json_resume_that_was_taken_in_goes_out_without_a_loss() -> None:
    document = taken_in(RESUME)

    plain = json.loads(FORMATS["json-resume"].render(document))

    jsonschema.validate(plain, schema("jsonresume-1.3.1"))
    figures = plain["meta"].pop("commitstats")
    assert figures["totals"]["commits"] == document.totals.commits
    assert plain["meta"].pop("version") == "v1.0.0"
    for key in ("skills", "projects"):
        assert RESUME[key][0] in plain[key]  # type: ignore[index]
        del plain[key]
    for key, value in RESUME.items():
        if key not in ("skills", "projects"):
            assert plain[key] == value, key


def test_figures_of_an_own_export_that_was_taken_in_do_not_come_out_of_it_again() -> None:
    first = FORMATS["json-resume"].render(taken_in(RESUME))
    sections = (Section.SUMMARY, Section.WORK)
    again = replace(taken_in(json.loads(first)), sections=sections)

    plain = json.loads(FORMATS["json-resume"].render(again))

    assert json.loads(first)["meta"]["commitstats"]["from_figures"]["skills"]
    assert plain["skills"] == RESUME["skills"]
    assert plain["projects"] == RESUME["projects"]


def test_what_the_person_changed_since_goes_out_changed() -> None:
    document = taken_in(RESUME)
    job = replace(document.work[0], role="Principal", text="Ledgers")

    plain = json.loads(FORMATS["json-resume"].render(replace(document, work=(job,))))

    (entry,) = plain["work"]
    assert entry["position"] == "Principal"
    assert entry["summary"] == "Ledgers"
    assert "highlights" not in entry
    assert entry["x-badge"] == {"colour": "blue"}


def test_packages_of_go_are_told_beside_the_language_go() -> None:
    document = whole_document()
    assert "Go" in {one.name for one in document.languages}

    plain = json.loads(FORMATS["json-resume"].render(document))

    told = {word for skill in plain["skills"] for word in skill.get("keywords", ())}
    assert told == {one.name for group in document.packages for one in group.packages}


def test_an_address_typed_without_a_scheme_is_the_e_mail_of_a_json_resume() -> None:
    document = replace(whole_document(), contacts=(Contact("ada@example.org"),))

    plain = json.loads(FORMATS["json-resume"].render(document))

    assert plain["basics"]["email"] == "ada@example.org"
    assert "location" not in plain["basics"]


def test_two_degrees_of_one_school_both_go_out() -> None:
    schools = (School("Agder", "BSc", "2012", "2017"), School("Agder", "Law", "2012", "2017"))

    plain = json.loads(FORMATS["json-resume"].render(replace(whole_document(), education=schools)))

    assert [one["studyType"] for one in plain["education"]] == ["BSc", "Law"]


@pytest.mark.parametrize("key", ["text", "markdown", "html"])
def test_a_language_of_few_commits_is_never_said_to_have_few_lines(key: str) -> None:
    few = LanguageShare("Zig", None, None, When(2024), When(2024))
    years = PerYear((2023, 2024), (CellSeries("Zig", (0, None)),))
    document = replace(whole_document(), languages=(few,), languages_per_year=years)

    read = html.unescape(FORMATS[key].render(document).decode())

    assert "fewer than 5 lines" not in read
    assert "<td>< 5</td>" not in _about_lines(read)
    assert "5 commits" in _about_lines(read)


def _about_lines(read: str) -> str:
    """The tables of a page whose numbers are lines, or the whole of another text."""
    tables = re.findall(r"<table.*?</table>", read, re.DOTALL)
    return "".join(one for one in tables if "Zig" in one) or read


def test_a_part_that_is_off_is_absent_from_a_json_resume_even_when_it_was_taken_in() -> None:
    document = taken_in(RESUME)
    sections = tuple(one for one in document.sections if one is not Section.WORK)

    text = FORMATS["json-resume"].render(replace(document, sections=sections, work=())).decode()

    assert "Fjordpay" not in text


@pytest.mark.parametrize(
    "content",
    [
        b"{", b"[]", b"\xff\xfe", b'{"basics": 1}', b"[" * 100_000,
        b'{"basics": {}, "a": NaN}', b'{"basics": {}, "a": 1e999}',
    ],
)  # fmt: skip
def test_what_is_no_json_resume_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(AppError, match="The file is no JSON"):
        with_resume(CvChoices(), content)


def test_half_a_character_of_a_json_resume_goes_no_further() -> None:
    choices = with_resume(CvChoices(), rb'{"basics": {"name": "A\ud800b"}, "own": "\udfff"}')

    assert choices.person.name == "A\ufffdb"
    assert choices.foreign.encode()


def test_a_table_runs_nothing_when_it_is_opened() -> None:
    row = replace(whole_document().repositories[0], alias="=1+1")
    document = replace(whole_document(), repositories=(row,))

    rows = list(csv.reader(io.StringIO(FORMATS["csv"].render(document).decode())))

    assert ["repositories", "'=1+1", "2021-02/2026-11", "2316", "commits"] in rows
    assert not [cell for line in rows for cell in line if cell[:1] in tuple("=+-@")]


def test_a_table_has_every_figure_and_no_zero_for_what_is_not_known() -> None:
    rows = list(csv.DictReader(io.StringIO(written("csv").decode())))

    values = {(row["part"], row["name"], row["time"]): row["value"] for row in rows}
    assert values["figures", "commits", ""] == "11533"
    assert values["activity", "year", "2024"] == "1524"
    assert values["repositories", "Internal tools", "2024-05/2024-08"] == ""
    assert values["reviews", "merged", "2026"] == "57"
    assert values["week", "Sat", "11:00"] == ""


@pytest.mark.parametrize("key", ["charts-svg", "badges"])
def test_pictures_of_lines_stand_alone_and_load_nothing(key: str) -> None:
    names = []
    with zipfile.ZipFile(io.BytesIO(written(key))) as archive:
        for entry in archive.infolist():
            picture = archive.read(entry).decode()
            root = ET.fromstring(picture)
            names.append(entry.filename)
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert root.tag == "{http://www.w3.org/2000/svg}svg"
            assert root.get("role") == "img"
            assert "href" not in picture
            assert "<script" not in picture

    assert len(names) == len(set(names)) > 4


def test_the_picture_for_links_is_of_the_size_that_sites_ask_for_and_says_nothing_unseen() -> None:
    content = FORMATS["picture"].render(small_document())

    with Image.open(io.BytesIO(content)) as picture:
        assert picture.size == (1200, 630)
        assert picture.info == {}


def test_markdown_says_what_was_typed_and_no_more() -> None:
    document = replace(whole_document(), summary="1. *not* a _list_ # nor a <b>heading</b>")

    text = FORMATS["markdown"].render(document).decode()

    assert r"1\. \*not\* a \_list\_ \# nor a \<b\>heading\</b\>" in text


def taken_in(resume: object) -> CvDocument:
    """A document of the choices that a JSON Resume gives."""
    choices = with_resume(CvChoices(), json.dumps(resume).encode())
    return replace(
        whole_document(),
        name=choices.person.name,
        role=choices.person.role,
        summary=choices.person.summary,
        contacts=tuple(typed.contact(text) for text in choices.person.contacts),
        work=tuple(typed.job(job) for job in choices.work),
        education=tuple(typed.school(school) for school in choices.education),
        foreign=choices.foreign,
    )


@cache
def written(key: str) -> bytes:
    return FORMATS[key].render(whole_document())


@cache
def schema(name: str) -> object:
    return json.loads(paths.resource(f"schemas/{name}.schema.json").read_text("utf-8"))
