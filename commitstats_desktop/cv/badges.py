"""Headline figures as small pictures for a README: a label and a value side by side."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.cv.look import Section
from commitstats_desktop.cv.accent import accent_of
from commitstats_desktop.cv.cards import Card, cards
from commitstats_desktop.cv.charts.drawing import FONT, text_width

SIZE = 11.0
HEIGHT = 20
PADDING = 7.0
GROUND, ON_GROUND = "#3B4450", "#FFFFFF"


def badges(document: CvDocument) -> Iterator[tuple[str, str]]:
    """The name of each badge and its SVG; none when the headline figures are off."""
    if Section.FIGURES not in document.sections:
        return
    color = accent_of(document.look.accent).light
    for tile, card in zip(document.tiles, cards(document), strict=True):
        yield str(tile).replace("_", "-"), _badge(card, color)


def _badge(card: Card, color: str) -> str:
    """One badge; it names its font families and loads none."""
    label, value = text_width(card.label, SIZE), text_width(card.value, SIZE, is_strong=True)
    left, right = label + 2 * PADDING, value + 2 * PADDING
    told = escape(f"{card.label}: {card.value}")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + right:.0f}" height="{HEIGHT}"'
        f' role="img" aria-label="{told}"><title>{told}</title>'
        f'<clipPath id="r"><rect width="{left + right:.0f}" height="{HEIGHT}" rx="3"/></clipPath>'
        f'<g clip-path="url(#r)"><rect width="{left:.1f}" height="{HEIGHT}" fill="{GROUND}"/>'
        f'<rect x="{left:.1f}" width="{right:.1f}" height="{HEIGHT}" fill="{color}"/></g>'
        f'<g fill="{ON_GROUND}" font-family="{FONT}" font-size="{SIZE:.0f}">'
        f'<text x="{PADDING:.0f}" y="14">{escape(card.label)}</text>'
        f'<text x="{left + PADDING:.1f}" y="14" font-weight="600">{escape(card.value)}</text>'
        "</g></svg>\n"
    )
