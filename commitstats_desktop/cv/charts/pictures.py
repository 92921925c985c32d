"""Charts as pictures of their own, and the picture that is shown for a published page."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from io import BytesIO

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.cv.look import Section
from commitstats_desktop.cv import fonts
from commitstats_desktop.cv.accent import accent_of
from commitstats_desktop.cv.cards import cards
from commitstats_desktop.cv.charts.drawing import FONT, Frame
from commitstats_desktop.cv.figures import figures_of
from commitstats_desktop.cv.layout import charts_of
from commitstats_desktop.cv.pdf import print_page
from commitstats_desktop.cv.words import PRODUCT, words_of

SHARPNESS = 2.0
"""Pixels of a picture for one of CSS."""
BORDER = 12
SHARED = (1200, 630)
"""Size of the picture that other sites show for a page."""
SHARED_CARDS = 3


def chart_svgs(document: CvDocument) -> Iterator[tuple[str, str]]:
    """The name of each chart and its SVG, in the size it has on paper."""
    for figure, frame in charts_of(document):
        yield figure.key, figure.svg(frame, "chart") + "\n"


def chart_pngs(document: CvDocument) -> Iterator[tuple[str, bytes]]:
    """The name of each chart and a picture of it on white."""
    charts = [(figure.key, figure.svg(frame, "chart"), figure.draw(frame)) for figure, frame in
              charts_of(document)]  # fmt: skip
    if not charts:
        return
    rules = "".join(
        f"@page c{at} {{ size: {drawing.width + 2 * BORDER}px {drawing.height + 2 * BORDER}px;"
        f" margin: {BORDER}px }} .c{at} {{ page: c{at} }}"
        for at, (_, _, drawing) in enumerate(charts)
    )
    body = "".join(f'<div class="c{at}">{svg}</div>' for at, (_, svg, _) in enumerate(charts))
    printed = print_page(_sheet(f"{rules} svg {{ display: block }}", body))
    for (key, _, _), picture in zip(charts, _pictures(printed), strict=True):
        yield key, picture


def shared_picture(document: CvDocument) -> bytes:
    """A PNG of 1200 × 630: who it is, the first headline figures, the activity."""
    accent = accent_of(document.look.accent).light
    width, height = SHARED
    rules = (
        f"@page {{ size: {width}px {height}px; margin: 0 }}"
        f" body {{ color: #1F2937; font-family: {FONT}; margin: 0 }}"
        f" main {{ border-top: 14px solid {accent}; padding: 42px 64px }}"
        " h1 { font-size: 58px; letter-spacing: -0.02em; line-height: 1.15; margin: 0 }"
        " h1.long { font-size: 38px } p { color: #5B6675; font-size: 28px; margin: 4px 0 0 }"
        " ul { display: flex; gap: 56px; list-style: none; margin: 24px 0 22px; padding: 0 }"
        " li { font-size: 22px } li strong { display: block; font-size: 44px; line-height: 1.2 }"
        " svg { display: block } .from { font-size: 18px; margin-top: 14px }"
    )
    (picture,) = _pictures(print_page(_sheet(rules, _shared_body(document))), 1.0)
    return picture


def _shared_body(document: CvDocument) -> str:
    name = document.name or words_of(document).heading_without_name
    long = ' class="long"' if len(name) > 28 else ""
    has_figures = Section.FIGURES in document.sections
    known = [card for card in cards(document) if card.is_known] if has_figures else []
    figures = "".join(
        f"<li><strong>{escape(card.value)}</strong>{escape(card.label)}</li>"
        for card in known[:SHARED_CARDS]
    )
    charts = figures_of(document, Section.ACTIVITY) if Section.ACTIVITY in document.sections else ()
    grid = charts[0].svg(Frame(1072, 15, 220, 230), "shared") if charts else ""
    return (
        f"<main><h1{long}>{escape(name)}</h1><p>{escape(document.role)}</p>"
        f'<ul>{figures}</ul>{grid}<p class="from">{PRODUCT}</p></main>'
    )


def _sheet(rules: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title></title>'
        f"<style>{fonts.paper_faces(body)}{rules}</style></head><body>{body}</body></html>"
    )


def _pictures(printed: bytes, sharpness: float = SHARPNESS) -> Iterator[bytes]:
    """Each page as a PNG with nothing in it but its pixels."""
    import pypdfium2

    document = pypdfium2.PdfDocument(printed)
    try:
        for number in range(len(document)):
            # A page counts 72 points to the inch, CSS 96 pixels.
            bitmap = document[number].render(scale=sharpness * 96 / 72)
            written = BytesIO()
            bitmap.to_pil().convert("RGB").save(written, "PNG", optimize=True)
            yield written.getvalue()
    finally:
        document.close()
