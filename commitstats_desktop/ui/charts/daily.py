"""Commits over the whole history as bars.

From far away a bar is a month, closer a week, then a day; so the picture never has more bars than
can be told apart.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor

from commitstats_desktop.core.buckets import Bucket, bucketed
from commitstats_desktop.core.days import SECONDS_PER_DAY
from commitstats_desktop.core.shapes import Daily
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.charts.timeline import TimelineChart, seconds
from commitstats_desktop.ui.theme import Theme


class DailyChart(TimelineChart):
    """Draws a `Daily`, grouped to what the visible span can show."""

    chosen = Signal(object, object)
    """First and last day of a bar that was clicked."""

    def __init__(self, theme: Theme, name: str) -> None:
        self._points = Daily(()).points
        self._values: list[int] = []
        super().__init__(theme, name)

    def show_shape(self, shape: Daily) -> None:
        """Draw these days, all of them in view."""
        self._points = shape.points
        self._values = []
        ends = (shape.points[0][0], shape.points[-1][0]) if shape.points else (None, None)
        self.show_days(*ends)

    def sentence(self, position: int) -> str:
        """The bar at a position in words."""
        return f"{words.commits(self._values[position])} {self.when(position)}"

    def choose(self, position: int, height: float | None) -> None:  # noqa: ARG002
        self.chosen.emit(*self.days_of(position))

    def group(self) -> None:
        self._values = bucketed(self._points, self.starts)

    def draw(self) -> None:
        part = 0.9 if self._bucket is Bucket.MONTH else 0.8
        bars = [position for position, value in enumerate(self._values) if value]
        starts = [self.starts[position] for position in bars]
        item = pg.BarGraphItem(
            x0=np.array([seconds(start) for start in starts]),
            width=np.array([self._bucket.length(one) * SECONDS_PER_DAY * part for one in starts]),
            height=np.array([self._values[position] for position in bars], dtype=float),
            brush=QColor(self.theme.palette.charts[0]),
            pen=None,
        )
        self.replace_items([item] if bars else [])

    def rescale(self) -> None:
        self.fit_height(self._values)
