"""Commits over the whole history: zoom with the wheel, drag to pan, point to read a value.

From far away a bar is a month, closer a week, then a day; so the picture never has more bars than
can be told apart.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor

from commitstats_desktop.core.days import SECONDS_PER_DAY, as_date, day_number
from commitstats_desktop.core.shapes import Daily
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.charts.plot import ThemedPlot
from commitstats_desktop.ui.theme import Theme

DAYS_BY_DAY = 200
DAYS_BY_WEEK = 1_100
SHORTEST_VIEW = 14
DRAG_PIXELS = 4
"""A press that moved further is no click."""


class Bucket(Enum):
    """How many days one bar stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class DailyChart(ThemedPlot):
    """Draws a `Daily`, grouped to what the visible span can show."""

    chosen = Signal(object, object)
    """First and last day of a bar that was clicked."""
    regrouped = Signal(str)
    """A bar stands for something else now: day, week or month."""

    def __init__(self, theme: Theme, name: str) -> None:
        self._points: tuple[tuple[date, int], ...] = ()
        self._bucket = Bucket.MONTH
        self._pressed_at: QPointF | None = None
        self._starts = np.array([])
        self._values = np.array([])
        self._widths = np.array([])
        self._bars = pg.BarGraphItem(x=[], height=[], width=1)
        self._mark = pg.BarGraphItem(x=[], height=[], width=1)
        self._note = pg.TextItem(anchor=(0, 0))
        super().__init__(theme, name, {"bottom": pg.DateAxisItem(utcOffset=0)})
        self.getAxis("bottom").setStyle(tickLength=0)
        self.setMouseEnabled(x=True, y=False)
        self.setMinimumHeight(200)
        self.setMouseTracking(True)
        for item in (self._bars, self._mark, self._note):
            self.addItem(item, ignoreBounds=True)
        self._note.setZValue(50)
        self._note.hide()
        self.getViewBox().sigXRangeChanged.connect(self._regroup)

    @property
    def bucket(self) -> Bucket:
        """What a bar stands for at this zoom."""
        return self._bucket

    def show_shape(self, shape: Daily) -> None:
        """Draw these days, all of them in view."""
        self._points = shape.points
        self._bucket = Bucket.MONTH
        if not self._points:
            self.draw()
            return
        first, last = self._points[0][0], self._points[-1][0]
        total = sum(value for _, value in self._points)
        self.setAccessibleDescription(f"{words.commits(total)}, {words.span(first, last)}")
        left, right = _seconds(first) - SECONDS_PER_DAY, _seconds(last) + 2 * SECONDS_PER_DAY
        margin = max((right - left) * 0.01, SHORTEST_VIEW * SECONDS_PER_DAY / 2)
        self.getViewBox().setLimits(
            xMin=left - margin,
            xMax=right + margin,
            minXRange=SHORTEST_VIEW * SECONDS_PER_DAY,
            yMin=0,
        )
        self.setXRange(left - margin, right + margin, padding=0)
        self._regroup()

    @Slot()
    def zoom_in(self) -> None:
        """Show half the span."""
        self._zoom(0.5)

    @Slot()
    def zoom_out(self) -> None:
        """Show twice the span."""
        self._zoom(2.0)

    @Slot()
    def show_all(self) -> None:
        """Show everything again."""
        self.show_shape(Daily(self._points))

    def _zoom(self, factor: float) -> None:
        left, right = self.viewRange()[0]
        middle, half = (left + right) / 2, (right - left) / 2 * factor
        self.setXRange(middle - half, middle + half, padding=0)

    def draw(self) -> None:
        palette = self.theme.palette
        self._mark.setOpts(x=[], height=[], width=1)
        self._note.hide()
        if len(self._starts):
            self._bars.setOpts(
                x0=self._starts,
                width=self._widths,
                height=self._values,
                brush=QColor(palette.charts[0]),
                pen=None,
            )

    def sentence(self, position: int) -> str:
        """The bar at a position in words."""
        start = as_date(int(self._starts[position] // SECONDS_PER_DAY))
        when = {
            Bucket.DAY: f"on {words.long_day(start)}",
            Bucket.WEEK: f"in the week of {words.day(start)}",
            Bucket.MONTH: f"in {start:%B %Y}",
        }[self._bucket]
        return f"{words.commits(int(self._values[position]))} {when}"

    def mouseMoveEvent(self, event: Any) -> None:  # noqa: N802
        super().mouseMoveEvent(event)
        self._point_at(event.position())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self._mark.setOpts(x=[], height=[], width=1)
        self._note.hide()

    def mouseReleaseEvent(self, event: Any) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        position = self._bar_at(event.position())
        was_dragged = self._pressed_at is None or (
            (event.position() - self._pressed_at).manhattanLength() > DRAG_PIXELS
        )
        if position is not None and not was_dragged:
            start = as_date(int(self._starts[position] // SECONDS_PER_DAY))
            self.chosen.emit(start, start + timedelta(days=_length(start, self._bucket) - 1))

    def mousePressEvent(self, event: Any) -> None:  # noqa: N802
        super().mousePressEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = event.position() if is_left else None

    def mouseDoubleClickEvent(self, event: Any) -> None:  # noqa: N802, ARG002
        self.show_all()

    def wheelEvent(self, event: Any) -> None:  # noqa: N802
        """Zoom only with Ctrl held, so that the page scrolls past the chart."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def _point_at(self, point: QPointF) -> None:
        position = self._bar_at(point)
        if position is None:
            self._mark.setOpts(x=[], height=[], width=1)
            self._note.hide()
            return
        start, width = self._starts[position], self._widths[position]
        self._mark.setOpts(
            x0=[start],
            width=[width],
            height=[self._values[position]],
            brush=QColor(self.theme.palette.charts[1]),
            pen=None,
        )
        (left, right), (_, top) = self.viewRange()
        is_right_half = start > (left + right) / 2
        self._note.setAnchor((1 if is_right_half else 0, 0))
        self._note.setHtml(self._note_html(self.sentence(position)))
        self._note.setPos(start if is_right_half else start + width, top)
        self._note.show()

    def _note_html(self, sentence: str) -> str:
        palette = self.theme.palette
        return (
            f'<div style="background-color:{palette.window}; color:{palette.ink};'
            f' font-size:12px;">&nbsp;{sentence}&nbsp;</div>'
        )

    def _bar_at(self, point: QPointF) -> int | None:
        if not len(self._starts):
            return None
        x = self.getViewBox().mapSceneToView(self.mapToScene(point.toPoint())).x()
        position = int(np.searchsorted(self._starts, x, side="right")) - 1
        if position < 0 or x > self._starts[position] + self._widths[position] * 1.3:
            return None
        return position

    def _regroup(self) -> None:
        if not self._points:
            return
        left, right = self.viewRange()[0]
        self._bucket = _bucket_for((right - left) / SECONDS_PER_DAY)
        self.regrouped.emit(self._bucket.value)
        starts, values, lengths = _group(self._points, self._bucket)
        self._starts, self._values = starts, values
        self._widths = lengths * (0.9 if self._bucket is Bucket.MONTH else 0.8)
        visible = (starts + lengths >= left) & (starts <= right)
        highest = float(values[visible].max()) if visible.any() else 1.0
        self.setYRange(0, max(1.0, highest) * 1.1, padding=0)
        self.draw()


def _bucket_for(days: float) -> Bucket:
    if days <= DAYS_BY_DAY:
        return Bucket.DAY
    return Bucket.WEEK if days <= DAYS_BY_WEEK else Bucket.MONTH


def _group(
    points: tuple[tuple[date, int], ...], bucket: Bucket
) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Starts in seconds, sums, and lengths in seconds of the bars that have a value."""
    sums: dict[date, int] = {}
    for day, value in points:
        start = _start(day, bucket)
        sums[start] = sums.get(start, 0) + value
    starts = np.array([_seconds(start) for start in sums], dtype=float)
    lengths = np.array([_length(start, bucket) * SECONDS_PER_DAY for start in sums], dtype=float)
    return starts, np.array(list(sums.values()), dtype=float), lengths


def _start(day: date, bucket: Bucket) -> date:
    if bucket is Bucket.MONTH:
        return day.replace(day=1)
    return day - timedelta(days=day.weekday()) if bucket is Bucket.WEEK else day


def _length(start: date, bucket: Bucket) -> int:
    if bucket is Bucket.MONTH:
        return ((start + timedelta(days=32)).replace(day=1) - start).days
    return 7 if bucket is Bucket.WEEK else 1


def _seconds(day: date) -> float:
    return float(day_number(day) * SECONDS_PER_DAY)
