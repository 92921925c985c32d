"""Shapes as SVG text that a PDF and a browser draw alike.

WeasyPrint gives inline SVG no style from the page, so that every colour, font and size stands as an
attribute of its shape. A browser lets the page's style win over such attributes: the classes beside
them carry the dark theme. Filters and `paint-order` are not drawn in a PDF and not used.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import NamedTuple

from commitstats_desktop.core.palette import LIGHT
from commitstats_desktop.cv.words import UNTYPED, Words

FONT = "Inter, 'DejaVu Sans', sans-serif"

COLORS = {
    **{f"c{slot}": color for slot, color in enumerate(LIGHT.charts)},
    **{f"g{level}": color for level, color in enumerate(LIGHT.calendar)},
    "co": LIGHT.chart_other,
    "ink": LIGHT.ink,
    "muted": LIGHT.muted,
    "line": LIGHT.line,
    "card": LIGHT.card,
}
"""Class of a shape and its colour on paper."""

CALM = "g3"
"""Bars that need no colour of their own take the blue of the months."""

_NARROW = "ijlI.,:;'|! "
_SLIM = "frt()[]/-–*"
_WIDE = "mwMW@%—"


Box = tuple[float, float, float, float]
"""Left, top, width, height."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The room a chart has: its width, the size of its text, the height of a plot and of a grid."""

    width: float
    text: float
    plot: float
    rows: float
    lead: float = 0.0
    """Left free above rows, so that they stand level with those of a chart beside."""


class _Shape(NamedTuple):
    """A shape as it is, and with what is shown under the pointer."""

    bare: str
    hinted: str
    color: str = ""
    """Of a bar; bars of one colour may be drawn as one."""
    outline: str = ""


class Drawing:
    """A chart under construction, in CSS pixels from its upper left corner."""

    def __init__(self, frame: Frame, height: float = 0.0) -> None:
        self.width = frame.width
        self.height = height
        self.text_size = frame.text
        self._parts: list[_Shape] = []

    def bar(self, box: Box, color: str, hint: str = "") -> None:
        """A bar or cell with slightly round corners; `hint` is shown under the pointer."""
        self._rectangle(box, min(2.5, box[2] / 2, box[3] / 2), color, hint)

    def column(self, box: Box, color: str, hint: str = "") -> None:
        """A bar that stands on a line and so keeps its corners."""
        self._rectangle(box, 0, color, hint)

    def area(self, points: list[tuple[float, float]], color: str, hint: str = "") -> None:
        """A filled polygon with a thin edge in the colour of the card, so that greys part too."""
        path = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
        self._add(
            f'<polygon points="{path}" {_fill(color)} stroke="{COLORS["card"]}"'
            ' stroke-width="0.8" stroke-linejoin="round"',
            "polygon",
            hint,
            max(y for _, y in points),
        )

    def dot(
        self, centre: tuple[float, float], radius: float, color: str, hint: str, *, is_ring: bool
    ) -> None:
        """A disc, or a ring of the same size."""
        x, y = map(_n, centre)
        drawn = _fill(color)
        if is_ring:
            drawn = f'fill="none" class="{color}-edge" stroke="{COLORS[color]}" stroke-width="0.8"'
        self._add(
            f'<circle cx="{x}" cy="{y}" r="{_n(radius)}" {drawn}', "circle", hint,
            centre[1] + radius,
        )  # fmt: skip

    def line(self, points: list[tuple[float, float]], color: str = "line") -> None:
        """A thin line through points."""
        path = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
        self._add(
            f'<polyline points="{path}" fill="none" class="{color}-edge"'
            f' stroke="{COLORS[color]}" stroke-width="0.8"',
            "polyline",
            "",
            max(y for _, y in points),
        )

    def text(
        self,
        x: float,
        baseline: float,
        text: str,
        color: str = "muted",
        *,
        anchor: str = "start",
        is_strong: bool = False,
    ) -> None:
        """One line of text."""
        weight = ' font-weight="600"' if is_strong else ""
        drawn = (
            f'<text x="{_n(x)}" y="{_n(baseline)}" {_fill(color)} font-family="{FONT}"'
            f' font-size="{_n(self.text_size)}"{weight} text-anchor="{anchor}">{escape(text)}</text>'
        )
        self._parts.append(_Shape(drawn, drawn))
        self.height = max(self.height, baseline + self.text_size * 0.3)

    def svg(self, identifier: str, title: str, description: str, *, has_hints: bool = True) -> str:
        """The whole drawing; title and description are what a screen reader says.

        Paper needs no hints, since nobody points at it, and so no bar of its own for each of
        hundreds of them, which takes a PDF long to lay out.
        """
        shapes = [shape.hinted for shape in self._parts] if has_hints else self._joined()
        width, height = _n(self.width), _n(self.height)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
            f' width="{width}" height="{height}" role="img"'
            f' aria-labelledby="{identifier}-title {identifier}-text">'
            f'<title id="{identifier}-title">{escape(title)}</title>'
            f'<desc id="{identifier}-text">{escape(description)}</desc>'
            f"{''.join(shapes)}</svg>"
        )

    def baseline_in(self, top: float, height: float) -> float:
        """Where text stands to be in the middle of a row."""
        return top + height / 2 + self.text_size * 0.36

    def _joined(self) -> list[str]:
        """The shapes, all bars of one colour as one, where the first of them was."""
        outlines: dict[str, list[str]] = {}
        for shape in self._parts:
            if shape.color:
                outlines.setdefault(shape.color, []).append(shape.outline)
        drawn: list[str] = []
        for shape in self._parts:
            if not shape.color:
                drawn.append(shape.bare)
            elif shape.color in outlines:
                path = "".join(outlines.pop(shape.color)).rstrip()
                drawn.append(f'<path d="{path}" {_fill(shape.color)}/>')
        return drawn

    def _rectangle(self, box: Box, radius: float, color: str, hint: str) -> None:
        x, y, width, height = map(_n, box)
        self._add(
            f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{_n(radius)}"'
            f" {_fill(color)}",
            "rect",
            hint,
            box[1] + box[3],
        )
        self._parts[-1] = self._parts[-1]._replace(color=color, outline=_outline(box, radius))

    def _add(self, opened: str, tag: str, hint: str, bottom: float) -> None:
        bare = f"{opened}/>"
        hinted = f"{opened}><title>{escape(hint)}</title></{tag}>" if hint else bare
        self._parts.append(_Shape(bare, hinted))
        self.height = max(self.height, bottom)


def text_width(text: str, size: float, *, is_strong: bool = False) -> float:
    """About how wide a text is in Inter, a little too wide rather than too narrow."""
    return sum(map(_letter_width, text)) * size * (1.06 if is_strong else 1.0)


def widest(texts: Iterable[str], size: float, *, is_strong: bool = False) -> float:
    """About how wide the widest of several texts is."""
    return max(text_width(text, size, is_strong=is_strong) for text in texts)


def write_years(
    drawing: Drawing, years: Sequence[int], xs: Sequence[float], baseline: float
) -> None:
    """As many years as fit without touching, the last one always among them."""
    wide = text_width("2026", drawing.text_size)
    step = xs[1] - xs[0] if len(xs) > 1 else wide
    every = max(1, -int(-(wide + 6) // step))
    for index in range(len(years) - 1, -1, -every):
        x = min(max(xs[index], wide / 2), drawing.width - wide / 2)
        drawing.text(x, baseline, str(years[index]), anchor="middle")


def color_of(name: str, slot: int, words: Words) -> str:
    """The colour class of a series: one for each, a grey for what is summed up."""
    is_rest = name in (words.other, UNTYPED) or slot >= len(LIGHT.charts)
    return "co" if is_rest else f"c{slot}"


def round_ticks(most: int) -> list[int]:
    """Zero and up to five round numbers, the last one not above the largest value."""
    power = 10 ** (len(str(most)) - 1)
    for step in (power // 5, power // 2, power, power * 2, power * 5):
        if step and most / step <= 5:
            return [step * index for index in range(most // step + 1)]
    return [0]


def spread(wanted: list[float], gap: float, top: float, bottom: float) -> list[float]:
    """Positions near the wanted ones, in their order, at least `gap` apart between the ends.

    They may pass `bottom` when there is no room for all.
    """
    placed: list[float] = []
    for position in wanted:
        placed.append(max(position, placed[-1] + gap if placed else top))
    for index in range(len(placed) - 1, -1, -1):
        limit = placed[index + 1] - gap if index + 1 < len(placed) else bottom
        placed[index] = max(min(placed[index], limit), top + index * gap)
    return placed


def _letter_width(letter: str) -> float:
    if letter in _NARROW:
        return 0.3
    if letter in _SLIM:
        return 0.5
    if letter in _WIDE or letter > "\u2e80":
        return 1.0
    return 0.76 if letter.isupper() else 0.615 if letter.islower() else 0.66


def _fill(color: str) -> str:
    """By its class, or a colour of its own such as that of a language, which no theme changes."""
    if color.startswith("#"):
        return f'fill="{color}"'
    return f'class="{color}" fill="{COLORS[color]}"'


def _n(value: float) -> str:
    """A coordinate to a tenth of a pixel, which is finer than any printer."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def _outline(box: Box, radius: float) -> str:
    """A rectangle as a part of a path, its corners round; no letter stands at a number."""
    x, y, width, height = box
    if not radius:
        return f"M {_n(x)} {_n(y)} h {_n(width)} v {_n(height)} h {_n(-width)} z "
    r, across, down = _n(radius), width - 2 * radius, height - 2 * radius
    return (
        f"M {_n(x + radius)} {_n(y)} h {_n(across)} q {r} 0 {r} {r} v {_n(down)} q 0 {r} -{r} {r}"
        f" h {_n(-across)} q -{r} 0 -{r} -{r} v {_n(-down)} q 0 -{r} {r} -{r} z "
    )
