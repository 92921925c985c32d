"""What a template sees of a document, and the whole page around what it makes of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.cv.look import Paper
from commitstats_desktop.core.palette import DARK, LIGHT, Palette
from commitstats_desktop.cv import fonts, sandbox, templates
from commitstats_desktop.cv.accent import Accent, accent_of
from commitstats_desktop.cv.cards import cards
from commitstats_desktop.cv.charts.drawing import COLORS, Frame
from commitstats_desktop.cv.figures import Figure
from commitstats_desktop.cv.layout import (
    NARROW,
    Chips,
    Fit,
    Part,
    frames_of,
    parts_of,
    rows_of,
    sheet_of,
)
from commitstats_desktop.cv.method_lines import method_lines, methods_size
from commitstats_desktop.cv.photo import address_of
from commitstats_desktop.cv.tables import Table
from commitstats_desktop.cv.told import Entry
from commitstats_desktop.cv.words import PRODUCT, words_of

if TYPE_CHECKING:
    from markupsafe import Markup

PAPER_SIZES = {Paper.A4: "A4", Paper.LETTER: "letter"}


class Medium(Enum):
    """What a page is made for."""

    SCREEN = "screen"
    PAPER = "paper"


class DrawnFigure:
    """A chart that is drawn once a template asks for it."""

    def __init__(self, figure: Figure, frame: Frame, medium: Medium) -> None:
        self._figure, self._frame, self._medium = figure, frame, medium
        self.key, self.heading, self.table = figure.key, figure.heading, figure.table
        self.description = figure.description

    @cached_property
    def wide(self) -> Markup:
        """The chart as SVG for a page."""
        figure, frame = self._figure, self._frame
        if self._medium is Medium.SCREEN:
            return sandbox.drawn(figure.svg(frame, "wide"))
        return sandbox.drawn(figure.paper_svg(frame))

    @cached_property
    def narrow(self) -> Markup:
        """The chart as SVG for a telephone."""
        return sandbox.drawn(self._figure.svg(NARROW, "narrow"))


@dataclass(frozen=True)
class DrawnPart:
    """A part with its charts ready to be drawn."""

    key: str
    heading: str
    sentences: tuple[str, ...]
    entries: tuple[Entry, ...]
    groups: tuple[Chips, ...]
    evidence: tuple[Table, ...]
    unshown: str
    is_long: bool
    figures: tuple[DrawnFigure, ...]


def body(document: CvDocument, fit: Fit, medium: Medium) -> str:
    """The part of a page between its tags `main`, by the document's template."""
    template = templates.template(document.look.template)
    return template.render(_values(document, fit, medium))


def style(document: CvDocument, faces: str) -> str:
    """All rules of a page: fonts, colours, ours, the template's."""
    accent = accent_of(document.look.accent)
    template = templates.template(document.look.template)
    size = f"@page {{ size: {PAPER_SIZES[document.look.paper]}; }}"
    parts = (faces, _colors(accent), size, templates.base_style(), template.style, _chart_rules())
    return "\n".join(parts)


def paper_page(document: CvDocument, fit: Fit) -> str:
    """The whole page that becomes a PDF."""
    head = "".join(head_lines(document))
    tight = ' class="tight"' if fit.is_tight else ""
    drawn = body(document, fit, Medium.PAPER)
    rules = style(document, fonts.paper_faces(drawn))
    return (
        f'<!DOCTYPE html>\n<html lang="{words_of(document).tag}">\n<head>\n<meta charset="utf-8">\n'
        f"{head}<style>{rules}</style>\n</head>\n<body>\n<main{tight}>\n{drawn}\n</main>\n"
        "</body>\n</html>\n"
    )


def head_lines(document: CvDocument) -> Iterator[str]:
    """Title, author and program: all the metadata that a PDF gets, and a web page also."""
    yield f"<title>{escape(title(document))}</title>\n"
    if document.name:
        yield f'<meta name="author" content="{escape(document.name)}">\n'
    yield f'<meta name="generator" content="{PRODUCT}">\n'


def title(document: CvDocument) -> str:
    """The title of the file."""
    words = words_of(document)
    return f"{document.name}: {words.title}" if document.name else words.title


def _values(document: CvDocument, fit: Fit, medium: Medium) -> Mapping[str, Any]:
    words = words_of(document)
    rows = _drawn(document, fit, medium)
    return {
        "document": document,
        "words": words,
        "heading": document.name or words.heading_without_name,
        "photo": address_of(document.photo) if document.photo else "",
        "headline": cards(document),
        "rows": rows,
        "parts_in_order": [part for row in rows for part in row],
        "method_lines": method_lines(document),
        "methods_size": methods_size(method_lines(document)),
        "is_paper": medium is not Medium.SCREEN,
    }


def _drawn(document: CvDocument, fit: Fit, medium: Medium) -> list[list[DrawnPart]]:
    width = sheet_of(document).width

    def drawn(row: list[Part], part: Part) -> DrawnPart:
        frames = frames_of(row, part, fit, width)
        figures = (
            DrawnFigure(figure, frame, medium)
            for figure, frame in zip(part.figures, frames, strict=True)
        )
        return DrawnPart(
            str(part.key), part.heading, part.sentences, part.entries, part.groups,
            part.evidence, part.unshown, part.is_long, tuple(figures),
        )  # fmt: skip

    return [[drawn(row, part) for part in row] for row in rows_of(parts_of(document, fit))]


@lru_cache(maxsize=8)
def _colors(accent: Accent) -> str:
    dark = f"@media screen {{ @media (prefers-color-scheme: dark) {{ {_variables(DARK, accent.dark)} }} }}"
    return f"{_variables(LIGHT, accent.light)}\n{dark}"


def _variables(palette: Palette, accent: str) -> str:
    colors = {name: getattr(palette, name) for name in ("ink", "muted", "line", "card")}
    colors |= {f"c{slot}": color for slot, color in enumerate(palette.charts)}
    colors |= {f"g{level}": color for level, color in enumerate(palette.calendar)}
    colors |= {"co": palette.chart_other, "accent": accent}
    return f":root {{ {' '.join(f'--{name}: {color};' for name, color in colors.items())} }}"


@lru_cache(maxsize=1)
def _chart_rules() -> str:
    """On a screen the theme wins over the paper colours that stand in each shape."""
    fills = (f".chart .{name} {{ fill: var(--{name}); }}" for name in COLORS)
    edges = (
        f".chart .{name}-edge {{ stroke: var(--{name}); }}" for name in ("line", "muted", "g3")
    )
    rules = "\n".join((*fills, *edges, ".chart polygon { stroke: var(--card); }"))
    return f"@media screen {{\n{rules}\n}}\n"
