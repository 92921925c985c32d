"""Acceptance examples 25 and 26: the paper and the web page as their readers get them."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from html import escape
from itertools import pairwise
from pathlib import Path

import pytest

from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, VISUAL, Look, Paper, Section
from commitstats_desktop.core.palette import LIGHT
from commitstats_desktop.cv.accent import contrast
from commitstats_desktop.cv.cards import cards
from commitstats_desktop.cv.html import LARGEST_SCRIPT, render_html, script
from commitstats_desktop.cv.layout import charts_of
from commitstats_desktop.cv.preview import draw_pages
from commitstats_desktop.cv.search.finished import texts_of_pdf
from commitstats_desktop.cv.told import told
from commitstats_desktop.cv.words import ENGLISH
from tests.contract.test_cv_paper import alternative_texts, tagged_language
from tests.fakes.browser import CHROMIUM, visit
from tests.fakes.cvs import whole_document
from tests.fakes.papers import opened, printed

TEMPLATES = (VISUAL, PLAIN, ENGINEER)
SIZES = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}
PAPERS = [(VISUAL, Paper.A4), (VISUAL, Paper.LETTER), (PLAIN, Paper.A4), (ENGINEER, Paper.LETTER)]
PREVIEW_WIDTH = 120
READABLE, APART = 4.5, 1.1


@pytest.mark.parametrize(("template", "paper"), PAPERS)
def test_25_a_paper_has_its_size_language_title_headings_and_as_many_pages_as_the_preview(
    template: str, paper: Paper
) -> None:
    made = printed(template, paper)

    with opened(made.content) as document:
        sizes = {tuple(map(round, page.get_size())) for page in document}
        headings = [entry.get_title() for entry in document.get_toc()]
        title = document.get_metadata_value("Title")
        pages = len(document)

    assert sizes == {SIZES[paper]}
    assert title == f"Ada Berg: {ENGLISH.title}"
    assert tagged_language(made.content)
    assert headings[0] == "Ada Berg"
    assert ENGLISH.how_counted in headings
    assert len(draw_pages(made.content, PREVIEW_WIDTH)) == made.pages == pages


@pytest.mark.parametrize(("template", "paper"), PAPERS)
def test_25_the_text_alone_tells_the_story_in_the_order_it_is_read(
    template: str, paper: Paper, tmp_path: Path
) -> None:
    text = " ".join(extracted(printed(template, paper).content, tmp_path).split())

    document = whole_document()
    story = [
        document.name,
        document.role,
        document.summary,
        *(one.text for one in document.reading),
    ]
    for said in story + [f"{card.value} {card.label}" for card in cards(document)]:
        assert said in text, said
    places = [text.index(said) for said in story[:4]]
    places.append(text.casefold().index(ENGLISH.sections[Section.WORK].casefold()))
    assert places == sorted(places)
    for part in told(document):
        for entry in part.entries:
            assert entry.title in text, entry.title


@pytest.mark.parametrize(("template", "paper"), [one for one in PAPERS if one[0] != PLAIN])
def test_25_every_chart_stands_whole_on_one_page(template: str, paper: Paper) -> None:
    with opened(printed(template, paper).content) as document:
        told_by_page = [list(alternative_texts(page)) for page in document]

    for figure, _ in charts_of(whole_document()):
        pages = [
            number
            for number, texts in enumerate(told_by_page)
            if any(text.startswith(f"{figure.heading}. ") for text in texts)
        ]
        assert len(pages) == 1, figure.key


def test_25_it_can_be_read_in_grey() -> None:
    for ink in (LIGHT.ink, LIGHT.muted):
        assert contrast(grey_of(ink), grey_of(LIGHT.card)) >= READABLE
    steps = [grey_of(color) for color in LIGHT.calendar]
    for lighter, darker in pairwise(steps):
        assert contrast(lighter, darker) >= APART
        assert int(lighter[1:3], 16) > int(darker[1:3], 16)
    # Areas lie on each other in colours that may be one grey: an edge parts them, a name stands beside.
    figure, frame = next(one for one in charts_of(whole_document()) if one[0].key == "lines")
    svg = figure.paper_svg(frame)
    assert svg.count(f'stroke="{LIGHT.card}"') == svg.count("<polygon")
    languages = whole_document().languages_per_year
    assert languages
    for series in languages.series:
        assert f">{series.name}</text>" in svg


@pytest.mark.parametrize("template", TEMPLATES)
def test_26_the_web_page_is_one_file_that_needs_no_script_and_loads_nothing(template: str) -> None:
    page = render_html(replace(whole_document(), look=Look(template)))

    loaded = re.findall(r'(?:src|srcset|data|poster|action)="([^"]+)"', page)
    links = re.findall(r'<link[^>]*href="([^"]+)"', page)
    urls = re.findall(r"url\(([^)]*)\)", page)
    assert [one for one in (*loaded, *links, *urls) if not one.startswith("data:")] == []
    assert "@import" not in page
    assert len(script().encode()) <= LARGEST_SCRIPT
    without = re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL)
    for figure, _ in charts_of(whole_document()) if template != PLAIN else ():
        assert f'<h2 id="f-{figure.key}">' in without
    for card in cards(whole_document()):
        assert card.value in without


@pytest.mark.parametrize("template", [VISUAL, ENGINEER])
def test_26_every_chart_has_a_text_and_a_table(template: str) -> None:
    page = render_html(replace(whole_document(), look=Look(template)))

    for figure, _ in charts_of(whole_document()):
        (section,) = re.findall(
            rf'<section class="figure" aria-labelledby="f-{figure.key}">(.*?)</section>',
            page,
            re.DOTALL,
        )
        assert f'<title id="{figure.key}-wide-title">{escape(figure.heading)}</title>' in section
        assert f'<desc id="{figure.key}-wide-text">' in section
        (table,) = re.findall(r"<details>.*?<tbody>(.*?)</tbody>", section, re.DOTALL)
        assert table.count("<tr>") == len(figure.table.rows)


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this computer")
@pytest.mark.parametrize("template", TEMPLATES)
def test_26_it_opens_from_disk_asks_for_nothing_and_is_no_wider_than_320_pixels(
    template: str, tmp_path: Path
) -> None:
    page = render_html(replace(whole_document(), look=Look(template)))
    path = tmp_path / "cv.html"
    path.write_text(page, encoding="utf-8")
    frame = tmp_path / "frame.html"
    inner = escape(re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page))
    frame.write_text(MEASURED % inner, encoding="utf-8")

    seen = visit(path.as_uri(), tmp_path / "browser")
    measured = visit(frame.as_uri(), tmp_path / "browser")

    assert seen.asked == []
    assert seen.complaints == []
    assert "Ada Berg" in seen.text
    (width,) = re.findall(r'<p id="width">(\d+)</p>', measured.text)
    assert int(width) <= 320


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this computer")
def test_26_it_prints_as_paper(tmp_path: Path) -> None:
    path, paper = tmp_path / "cv.html", tmp_path / "cv.pdf"
    path.write_text(render_html(whole_document()), encoding="utf-8")

    subprocess.run(
        [
            str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            f"--user-data-dir={tmp_path / 'profile'}", f"--print-to-pdf={paper}",
            "--no-pdf-header-footer", path.as_uri(),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip

    pages = texts_of_pdf(paper.read_bytes())
    assert len(pages) <= 3
    assert ENGLISH.numbers_as_table not in "".join(pages)
    assert "11,533 commits" in " ".join(pages[0].split())
    (first, *_) = draw_pages(paper.read_bytes(), PREVIEW_WIDTH)
    # A page that is dark on a screen is white on paper: the first pixel is of the margin.
    assert first.pixels[:3] == b"\xff\xff\xff"


MEASURED = """<!doctype html><title>frame</title><p id="width">0</p>
<iframe srcdoc="%s" style="border:0;width:320px;height:900px" onload="
document.getElementById('width').textContent = this.contentDocument.documentElement.scrollWidth
"></iframe>"""


def extracted(content: bytes, folder: Path) -> str:
    """What `pdftotext` copies, or our own reader where it is not installed."""
    program = shutil.which("pdftotext")
    if program is None:
        return "\n".join(texts_of_pdf(content))
    path = folder / "cv.pdf"
    path.write_bytes(content)
    done = subprocess.run([program, "-raw", path, "-"], capture_output=True, check=True)
    return done.stdout.decode()


def grey_of(color: str) -> str:
    """As a printer without colours has it."""
    red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    level = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return f"#{level:02x}{level:02x}{level:02x}"
