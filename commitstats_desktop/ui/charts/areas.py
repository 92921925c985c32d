"""Layers over time, one on top of the other: lines by language, as numbers or as shares.

Each layer is a filled curve down to zero, drawn from the top one to the lowest, so that the lower
ones cover what lies below them: filling between two curves is a hundred times slower.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor

from commitstats_desktop.core.buckets import bucketed
from commitstats_desktop.core.days import SECONDS_PER_DAY
from commitstats_desktop.core.shapes import Layers
from commitstats_desktop.core.sheet import UNKNOWN
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.charts.plot import CountAxis
from commitstats_desktop.ui.charts.timeline import TimelineChart, seconds
from commitstats_desktop.ui.series import told
from commitstats_desktop.ui.theme import Theme

PIECE_POINTS = 400
"""Up to so many points a layer is drawn in one piece."""
ROOM = 8
"""Pixels between two marks from which layers are set apart by a line; between narrower ones the
lines of both sides of a peak would leave nothing of it."""
WHOLE = 100
HEADROOM = 103
"""Where the axis of shares ends, so that its last label has room."""

Numbers = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


class AreaChart(TimelineChart):
    """Draws `Layers`; with `is_share` each mark adds up to 100 %."""

    chosen = Signal(object, object, str)
    """First and last day of the mark that was clicked, and the layer; empty above all of them."""

    def __init__(self, theme: Theme, name: str, *, is_share: bool = False) -> None:
        self._shape = Layers(())
        self._colors: Mapping[str, str] = {}
        self._is_share = is_share
        self._values = np.zeros((0, 0))
        self._is_roomy = True
        super().__init__(theme, name)
        self.getViewBox().sigResized.connect(self._fit_lines)
        if is_share:
            axis = self.getAxis("left")
            assert isinstance(axis, CountAxis)
            axis.setTicks([[(share, f"{share} %") for share in (0, 25, 50, 75, 100)]])

    def show_shape(self, shape: Layers, colors: Mapping[str, str]) -> None:
        """Draw these layers, all of their days in view; `colors` by the name of a layer."""
        self._shape = shape
        self._colors = colors
        self._values = np.zeros((len(shape.layers), 0))
        days = [day for layer in shape.layers for day, _ in (layer.points[0], layer.points[-1])]
        self.show_days(min(days, default=None), max(days, default=None))

    def legend(self) -> list[tuple[str, str]]:
        """Name and colour of each layer."""
        names = self.names()
        return [(said, self._color(name)) for said, name in zip(told(names), names, strict=True)]

    def names(self) -> list[str]:
        """The layers, the lowest first."""
        return [layer.name or UNKNOWN for layer in self._shape.layers]

    def sentence(self, position: int) -> str:
        total = float(self._values[:, position].sum())
        parts = [
            f"{name} {words.count(int(value))}"
            for name, value in zip(told(self.names()), self._values[:, position], strict=True)
            if value
        ]
        return f"{words.lines(int(total))} {self.when(position)}: {', '.join(parts)}"

    def note(self, position: int) -> str:
        values = self._values[:, position]
        total = float(values.sum()) or 1.0
        rows = [
            f'<tr><td style="color:{color}">&#9632;</td><td>&nbsp;{escape(name)}</td>'
            f'<td align="right">&nbsp;{words.count(int(value))}&nbsp;</td>'
            f'<td align="right">{value * 100 / total:.0f} %&nbsp;</td></tr>'
            for (name, color), value in zip(self.legend(), values, strict=True)
            if value
        ]
        when = self.when(position)
        return f"<b>&nbsp;{when[0].upper()}{when[1:]}</b><table cellspacing='0'>{''.join(reversed(rows))}</table>"

    def choose(self, position: int, height: float | None) -> None:
        self.chosen.emit(*self.days_of(position), self._layer_at(position, height))

    def group(self) -> None:
        rows = [bucketed(layer.points, self.starts) for layer in self._shape.layers]
        self._values = np.array(rows, dtype=float).reshape(len(rows), len(self.starts))

    def draw(self) -> None:
        if not self.starts or not len(self._values):
            self.replace_items([])
            return
        middles = np.array(
            [seconds(one) + self._bucket.length(one) * SECONDS_PER_DAY / 2 for one in self.starts]
        )
        tops = np.cumsum(self._drawn(), axis=0)
        layers = list(zip(self.names(), tops, strict=True))[::-1]
        if len(self._items) != len(layers):
            self.replace_items([pg.PlotCurveItem() for _ in layers])
        self._is_roomy = self._has_room()
        for item, (name, top) in zip(self._items, layers, strict=True):
            edge = self.theme.palette.card if self._is_roomy else self._color(name)
            self._fill(item, name, edge, middles, top)
        self.point_at(None)

    def _fill(
        self, item: pg.PlotCurveItem, name: str, edge: str, xs: Numbers, tops: Numbers
    ) -> None:
        """A curve filled down to zero: in one piece, which shows no seams, or, where that would
        take seconds, in the small pieces that pyqtgraph makes of a long one.
        """
        pens = {
            "brush": QColor(self._color(name)),
            "pen": pg.mkPen(edge, width=1),
        }
        if len(xs) > PIECE_POINTS:
            item.setData(xs, tops, fillLevel=0, antialias=False, **pens)
            return
        around = np.concatenate(([xs[0]], xs, [xs[-1]])), np.concatenate(([0], tops, [0]))
        item.setData(*around, fillLevel="enclosed", antialias=True, **pens)

    def _has_room(self) -> bool:
        return bool(self.getViewBox().width() >= ROOM * len(self.starts))

    @Slot()
    def _fit_lines(self) -> None:
        if self._has_room() != self._is_roomy:
            self.draw()

    def rescale(self) -> None:
        if self._is_share:
            self.setYRange(0, HEADROOM, padding=0)
        elif len(self._values):
            self.fit_height(self._values.sum(axis=0))

    def _drawn(self) -> Numbers:
        """The values as they are drawn: numbers, or parts of a hundred."""
        if not self._is_share:
            return self._values
        totals = self._values.sum(axis=0)
        shares: Numbers = self._values * WHOLE / np.where(totals > 0, totals, 1)
        return shares

    def _layer_at(self, position: int, height: float | None) -> str:
        if height is None:
            return ""
        for name, value in zip(self.names(), self._drawn()[:, position], strict=True):
            height -= float(value)
            if height <= 0:
                return name
        return ""

    def _color(self, name: str) -> str:
        return self._colors.get(name, self.theme.palette.chart_other)
