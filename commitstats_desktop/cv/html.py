"""The CV as one web page: complete in itself, without network and without script.

The same template, with fewer parts, is what WeasyPrint turns into the PDF.
"""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from commitstats_desktop import paths
from commitstats_desktop.core.cv import CvDocument, Totals
from commitstats_desktop.core.palette import DARK, LIGHT, Palette
from commitstats_desktop.cv.drawing import COLORS, Frame
from commitstats_desktop.cv.layout import NARROW, Figure, Fit, fits, rows_of
from commitstats_desktop.cv.words import Words, words_of

if TYPE_CHECKING:
    from jinja2 import Template

WEIGHTS = {400: "Regular", 600: "SemiBold", 700: "Bold"}


@dataclass(frozen=True, slots=True)
class Card:
    """A headline figure."""

    value: str
    label: str
    note: str


def render_html(document: CvDocument) -> str:
    """The web page, for screens of any width, light and dark, and for printing."""
    return _render(document, fits(document)[0], is_pdf=False)


def render_page(document: CvDocument, fit: Fit) -> str:
    """The page for paper, to be made a PDF."""
    return _render(document, fit, is_pdf=True)


def title(document: CvDocument) -> str:
    """The title of the file."""
    words = words_of(document)
    return f"{document.name}: {words.title}" if document.name else words.title


def font_data(form: str) -> dict[int, str]:
    """The bundled font as base64 by weight; `form` is "ttf" or "woff2"."""
    return {weight: _font(f"fonts/Inter-{style}.{form}") for weight, style in WEIGHTS.items()}


def policy(style: str) -> str:
    """The content security policy of a page with this style block: nothing else may load or run."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; font-src data:;"
        " base-uri 'none'; form-action 'none'"
    )


def _render(document: CvDocument, fit: Fit, *, is_pdf: bool) -> str:
    words = words_of(document)
    style = _style("ttf" if is_pdf else "woff2")
    draw = _for_paper if is_pdf else _for_screens
    return _template().render(
        document=document,
        words=words,
        title=title(document),
        heading=document.name or words.heading_without_name,
        style=style,
        policy=policy(style),
        cards=_cards(document),
        rows=[[draw(figure, frame) for figure, frame in row] for row in rows_of(document, fit)],
        as_of=words.made_on(document.methods.as_of),
        odd_dates=words.many(document.methods.odd_dates, words.commit),
        lines_unknown=words.many(document.totals.lines_unknown, words.commit),
        is_pdf=is_pdf,
    )


def _for_paper(figure: Figure, frame: Frame) -> dict[str, Any]:
    return {"heading": figure.heading, "wide": figure.paper_svg(frame)}


def _for_screens(figure: Figure, frame: Frame) -> dict[str, Any]:
    return {
        "heading": figure.heading,
        "wide": figure.svg(frame, "wide"),
        "narrow": figure.svg(NARROW, "narrow"),
        "table": figure.table,
    }


def _cards(document: CvDocument) -> list[Card]:
    words, totals = words_of(document), document.totals
    streak = words.many(totals.longest_streak or 0, words.day)
    largest = document.languages[0].name if totals.languages else ""
    one = totals.private_repositories == 1
    return [
        Card(
            words.headline(totals.commits),
            words.card_commits,
            words.span(totals.first, totals.last),
        ),
        Card(
            words.headline(totals.commit_days), words.card_days, f"{words.longest_streak} {streak}"
        ),
        Card(words.headline(totals.lines_added), words.card_lines, _lines_note(totals, words)),
        Card(
            words.told(totals.languages),
            words.card_languages,
            f"{words.most_lines_in} {largest}" if largest else "",
        ),
        Card(
            words.told(totals.private_repositories),
            words.private_repository.one if one else words.private_repository.many,
            words.not_named,
        ),
    ]


def _lines_note(totals: Totals, words: Words) -> str:
    if totals.lines_unknown:
        return f"{words.lines_unknown_of} {words.many(totals.lines_unknown, words.commit)}"
    return f"{words.headline(totals.lines_removed)} {words.removed}"


@lru_cache(maxsize=2)
def _style(form: str) -> str:
    fonts = "".join(_font_face(form, weight, data) for weight, data in font_data(form).items())
    dark = f"@media screen {{ @media (prefers-color-scheme: dark) {{ {_variables(DARK)} }} }}"
    rules = paths.resource("cv_templates/visual.css").read_text("utf-8")
    return "\n".join((fonts, _variables(LIGHT), dark, rules, _chart_rules()))


def _font_face(form: str, weight: int, data: str) -> str:
    return (
        f"@font-face {{ font-family: Inter; font-style: normal; font-weight: {weight};"
        f" src: url(data:font/{form};base64,{data}); }}\n"
    )


def _variables(palette: Palette) -> str:
    colors = {name: getattr(palette, name) for name in ("ink", "muted", "line", "card", "accent")}
    colors |= {f"c{slot}": color for slot, color in enumerate(palette.charts)}
    colors |= {f"g{level}": color for level, color in enumerate(palette.calendar)}
    colors["co"] = palette.chart_other
    return f":root {{ {' '.join(f'--{name}: {color};' for name, color in colors.items())} }}"


def _chart_rules() -> str:
    """On a screen the theme wins over the paper colours that stand in each shape."""
    fills = (f".chart .{name} {{ fill: var(--{name}); }}" for name in COLORS)
    edges = (f".chart .{name}-edge {{ stroke: var(--{name}); }}" for name in ("line", "muted"))
    rules = "\n".join((*fills, *edges, ".chart polygon { stroke: var(--card); }"))
    return f"@media screen {{\n{rules}\n}}\n"


@lru_cache(maxsize=8)
def _font(name: str) -> str:
    return b64encode(paths.resource(name).read_bytes()).decode()


@lru_cache(maxsize=1)
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    source = paths.resource("cv_templates/visual.html.j2").read_text("utf-8")
    # Always: the file's ending would not make Jinja escape by itself.
    environment = Environment(autoescape=True, undefined=StrictUndefined)
    return environment.from_string(source)
