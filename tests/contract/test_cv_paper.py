"""The PDF as a screen reader, a tracking system and a printer get it, for every template."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from pypdfium2 import raw

from commitstats_desktop.core.cv import Job
from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, VISUAL, Look, Paper
from commitstats_desktop.cv import page as page_module
from commitstats_desktop.cv import pdf
from commitstats_desktop.cv.cards import cards
from commitstats_desktop.cv.layout import ORDINARY, charts_of
from commitstats_desktop.cv.preview import draw_pages
from commitstats_desktop.cv.search.finished import texts_of_pdf
from commitstats_desktop.cv.search.pieces import attachments_of_pdf
from commitstats_desktop.cv.told import told
from commitstats_desktop.cv.words import ENGLISH
from tests.fakes.cvs import whole_document
from tests.fakes.papers import opened, printed

TEMPLATES = (VISUAL, PLAIN, ENGINEER)
LARGEST = 300_000
SIZES = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_paper_is_small_tagged_and_has_its_fonts_in_it(template: str) -> None:
    content = printed(template).content

    assert len(content) < LARGEST
    with opened(content) as document:
        assert document.is_tagged()
        assert tagged_language(content)
        for page in document:
            fonts = [found.get_font() for found in page.get_objects([raw.FPDF_PAGEOBJ_TEXT])]
            assert fonts
            assert all(font.is_embedded for font in fonts)
            assert all("+" in font.get_base_name() for font in fonts)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_word_of_any_length_stays_in_its_column(template: str) -> None:
    word = "Donaudampfschiff" * 12
    jobs = tuple(Job(word, word, "2001", "2002", word) for _ in range(6))
    document = replace(
        whole_document(), name=word, role=word, summary=word, work=jobs, look=Look(template)
    )

    with opened(pdf.render_pdf(document)) as made:
        for page in made:
            texts = list(page.get_objects([raw.FPDF_PAGEOBJ_TEXT], textpage=page.get_textpage()))
            edges = [found.get_bounds() for found in texts if "aud" in found.extract()]
            assert all(right < page.get_width() - 30 for _, _, right, _ in edges)
            assert not [pair for pair in combinations(edges, 2) if overlap(*pair)]


def overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether two boxes cover a common place that is larger than a hair."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return width > 1 and height > 1


def test_a_text_that_is_read_from_the_right_begins_there() -> None:
    summary = "أعمل منذ 2010 على Python و Go."
    document = replace(whole_document(), summary=summary, look=Look(PLAIN))

    page = page_module.paper_page(document, ORDINARY)

    assert f'<p dir="rtl">{summary}</p>' in page
    assert 'dir="auto"' not in page


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_part_has_a_bookmark_in_its_order(template: str) -> None:
    with opened(printed(template).content) as document:
        bookmarks = [entry.get_title() for entry in document.get_toc()]

    places = [bookmarks.index(heading) for heading in ("Ada Berg", ENGLISH.how_counted)]
    assert places == sorted(places)
    if template == PLAIN:
        headings = [part.heading for part in told(whole_document())]
        assert [title for title in bookmarks if title in headings] == headings


@pytest.mark.parametrize("template", [VISUAL, ENGINEER])
def test_every_chart_has_a_text_for_those_who_do_not_see_it(template: str) -> None:
    with opened(printed(template).content) as document:
        texts = [text for page in document for text in alternative_texts(page)]

    for figure, _ in charts_of(whole_document()):
        assert any(text.startswith(f"{figure.heading}. ") for text in texts), figure.key


@pytest.mark.parametrize("paper", Paper)
def test_a_page_has_the_size_of_its_paper(paper: Paper) -> None:
    content = pdf.lay_out(replace(whole_document(), look=Look(PLAIN, paper=paper))).content

    with opened(content) as document:
        width, height = document[0].get_size()

    assert (round(width), round(height)) == SIZES[paper]


@pytest.mark.parametrize("template", TEMPLATES)
def test_without_tags_every_point_of_the_pages_is_the_same(template: str) -> None:
    document = replace(whole_document(), look=Look(template))

    seen = pdf.lay_out(document, is_tagged=False).content

    assert draw_pages(seen, 760) == draw_pages(pdf.lay_out(document).content, 760)


def test_the_number_of_pages_is_told() -> None:
    made = printed(ENGINEER)

    assert made.pages == len(texts_of_pdf(made.content)) == 2


def test_a_second_reader_recovers_everything_from_the_plain_template() -> None:
    """Written without a look at how the text is made: a tracking system has nothing else."""
    lines = [
        line.strip()
        for text in texts_of_pdf(printed(PLAIN).content)
        for line in text.splitlines()
        if line.strip() and not re.fullmatch(r"\d+ / \d+", line.strip())
    ]

    resume = read_as_a_tracking_system(lines)

    document = whole_document()
    assert resume["name"] == document.name
    assert resume["role"] == document.role
    assert resume["email"] == "ada@example.org"
    assert resume["links"] == ["github.com/adaberg", "cv.example.org/ada"]
    expected = told(document)
    assert list(resume["sections"]) == [part.heading for part in expected]
    for part in expected:
        said = resume["sections"][part.heading]
        for number in numbers_in(" ".join(part.sentences)):
            assert number in numbers_in(said), (part.heading, number)
        for entry in part.entries:
            for text in (entry.title, entry.note, entry.span, *entry.facts, *entry.lines):
                assert squeezed(text) in squeezed(said), (part.heading, text)


def test_a_headline_figure_and_its_label_stand_together_in_the_text() -> None:
    text = "\n".join(texts_of_pdf(printed(VISUAL).content))

    for card in cards(whole_document()):
        assert f"{card.value} {card.label}" in text


def test_a_paper_for_archives_holds_its_figures() -> None:
    attached = (pdf.Attached("resume.json", b"{}", "JSON Resume"),)

    content = pdf.lay_out(replace(whole_document(), look=Look(PLAIN)), attachments=attached).content

    assert attachments_of_pdf(content) == [("resume.json", b"{}")]
    with opened(content) as document:
        assert document.is_tagged()


def read_as_a_tracking_system(lines: list[str]) -> dict[str, Any]:
    """Name, role, contacts and sections, by the headings that such systems know."""
    headings = set(ENGLISH.sections.values()) | {ENGLISH.how_counted}
    head: list[str] = []
    sections: dict[str, str] = {}
    current = ""
    for line in lines:
        if line in headings:
            current = line
            sections[current] = ""
        elif current:
            sections[current] += f" {line}"
        else:
            head.append(line)
    contacts = re.split(r"\s*·\s*", " ".join(head[2:]))
    sections.pop(ENGLISH.how_counted)
    return {
        "name": head[0],
        "role": head[1],
        "email": next(one for one in contacts if "@" in one),
        "links": [one for one in contacts if re.fullmatch(r"[\w.-]+\.\w+/\S+", one)],
        "sections": sections,
    }


def numbers_in(text: str) -> list[str]:
    return re.findall(r"\d[\d,.]*\d|\d", text)


def squeezed(text: str) -> str:
    """Letters and digits: where a line ends says nothing."""
    return re.sub(r"[\W_]+", "", text)


def tagged_language(content: bytes) -> bool:
    from commitstats_desktop.cv.search.finished import pieces_of_pdf

    return any("en" in text.splitlines() for _, text in pieces_of_pdf(content))


def alternative_texts(page: Any) -> Iterator[str]:
    """What a screen reader says for the figures of a page."""
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    try:
        for at in range(raw.FPDF_StructTree_CountChildren(tree)):
            yield from _alternatives(raw.FPDF_StructTree_GetChildAtIndex(tree, at))
    finally:
        raw.FPDF_StructTree_Close(tree)


def _alternatives(element: Any) -> Iterator[str]:
    if not element:
        return
    size = raw.FPDF_StructElement_GetAltText(element, None, 0)
    if size > 2:
        buffer = ctypes.create_string_buffer(size)
        raw.FPDF_StructElement_GetAltText(element, buffer, size)
        yield buffer.raw.decode("utf-16-le").rstrip("\0")
    for at in range(raw.FPDF_StructElement_CountChildren(element)):
        yield from _alternatives(raw.FPDF_StructElement_GetChildAtIndex(element, at))
