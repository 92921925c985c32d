"""A calm plot in the colours of the theme: what every chart of the window starts from.

All of them are pointed at, walked over with the arrow keys, zoomed with Ctrl and the wheel or with
plus and minus, moved with a drag, and put back with a double click or 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame

from commitstats_desktop.ui.language import grouped
from commitstats_desktop.ui.theme import Theme, font

TICK_PIXELS = 11
RIGHT_MARGIN = 16
"""Room for half of the last label below the chart."""
DRAG_PIXELS = 4
"""A press that moved further is no click."""
BAND_OPACITY = 26
"""Of the band behind the mark that is pointed at, out of 255."""
HALF_A_LABEL = 10
"""Pixels."""


class CountAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis of whole numbers, thousands set apart, with the lowest and the highest label."""

    def boundingRect(self) -> QRectF:  # noqa: N802
        # Where there is a grid, pyqtgraph forgets the room that labels at the ends need.
        whole: QRectF = super().boundingRect()
        return whole.adjusted(0, -HALF_A_LABEL, 0, HALF_A_LABEL)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        if spacing < 1:
            return [grouped(int(value)) if value == int(value) else "" for value in values]
        return [grouped(round(value * scale)) for value in values]


class ThemedPlot(pg.PlotWidget):  # type: ignore[misc]
    """A plot without frame, menu and buttons; colours follow the theme.

    A chart draws `marks` from left to right; it says of each where it lies (`extent`), what it is in
    words (`sentence`), what the note beside the pointer shows (`note`), and what a click on it
    means (`choose`).
    """

    zoomed = Signal()
    """Another part is in view."""

    def __init__(self, theme: Theme, name: str, axes: dict[str, Any] | None = None) -> None:
        # A menu that is made and then switched off takes a third of a chart's time.
        super().__init__(axisItems={"left": CountAxis("left"), **(axes or {})}, enableMenu=False)
        self.theme = theme
        self._whole = (0.0, 1.0)
        self._current: int | None = None
        self._pressed_at: QPointF | None = None
        self._items: list[Any] = []
        self._band = pg.BarGraphItem(x=[], height=[], width=1)
        self._note = pg.TextItem(anchor=(0, 0))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.hideButtons()
        self.setMouseEnabled(x=True, y=False)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.getPlotItem().setContentsMargins(0, 6, RIGHT_MARGIN, 0)
        self._prepare_axes()
        for item in (self._band, self._note):
            self.addItem(item, ignoreBounds=True)
        self._band.setZValue(-50)
        self._note.setZValue(50)
        self._note.hide()
        theme.changed.connect(self.apply_theme)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Take the colours of the theme; charts redraw their items in `draw`."""
        palette = self.theme.palette
        self.setBackground(QColor(palette.card))
        for side in ("left", "bottom"):
            self.getAxis(side).setTextPen(QColor(palette.muted))
        self._note.fill = pg.mkBrush(palette.window)
        self._note.border = pg.mkPen(palette.line)
        self.getAxis("bottom").setPen(QColor(palette.line))
        self.getAxis("left").setPen(None)
        self.draw()

    def draw(self) -> None:
        """Draw the items anew; overridden by each chart."""

    def marks(self) -> int:
        """How many marks there are."""
        return 0

    def extent(self, position: int) -> tuple[float, float]:
        """Left and right end of a mark."""
        raise NotImplementedError

    def sentence(self, position: int) -> str:
        """A mark in words."""
        raise NotImplementedError

    def note(self, position: int) -> str:
        """What stands beside the pointer, as HTML; names in it are escaped."""
        return f"&nbsp;{self.sentence(position)}&nbsp;"

    def choose(self, position: int, height: float | None) -> None:
        """A mark was clicked at a height, or chosen with the keyboard."""

    def replace_items(self, items: Sequence[Any]) -> None:
        """Show these in the place of those that were drawn before."""
        for item in self._items:
            self.removeItem(item)
        self._items = list(items)
        for item in self._items:
            self.addItem(item, ignoreBounds=True)
        self.point_at(None)

    def set_whole(self, left: float, right: float, least: float) -> None:
        """Say what all of it is, and how much is shown at least; shows all of it.

        Somebody who looks at a part of the same keeps looking at it: figures come every other
        second while repositories are collected.
        """
        if (left, right) == self._whole:
            return
        self._whole = (left, right)
        self.getViewBox().setLimits(
            xMin=left, xMax=right, minXRange=min(least, right - left), yMin=0
        )
        self.show_all()

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
        self.setXRange(*self._whole, padding=0)

    def point_at(self, position: int | None) -> None:
        """Mark a mark and say what it is, or nothing."""
        self._current = position
        if position is None or position >= self.marks():
            self._current = None
            self._band.setOpts(x=[], height=[], width=1)
            self._note.hide()
            return
        start, end = self.extent(position)
        (left, right), (_, top) = self.viewRange()
        color = QColor(self.theme.palette.ink)
        color.setAlpha(BAND_OPACITY)
        self._band.setOpts(x0=[start], width=[end - start], height=[top], brush=color, pen=None)
        is_right_half = start > (left + right) / 2
        self._note.setAnchor((1 if is_right_half else 0, 0))
        self._note.setHtml(self._framed(self.note(position)))
        self._note.setPos(start if is_right_half else end, top)
        self._note.show()

    def mouseMoveEvent(self, event: Any) -> None:  # noqa: N802
        super().mouseMoveEvent(event)
        self.point_at(self._mark_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self.point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.point_at(None)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: Any) -> None:  # noqa: N802
        super().mousePressEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = event.position() if is_left else None

    def mouseReleaseEvent(self, event: Any) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        position = self._mark_at(event.position())
        if pressed is None or position is None:
            return
        if (event.position() - pressed).manhattanLength() <= DRAG_PIXELS:
            self.choose(position, self._in_view(event.position()).y())

    def mouseDoubleClickEvent(self, event: Any) -> None:  # noqa: N802, ARG002
        self.show_all()

    def wheelEvent(self, event: Any) -> None:  # noqa: N802
        """Zoom only with Ctrl held, so that the page scrolls past the chart."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        if key in _STEPS and self.marks():
            self._walk(_STEPS[key])
        elif key in _CHOOSING and self._current is not None:
            self.choose(self._current, None)
        elif key in _ZOOMS:
            getattr(self, _ZOOMS[key])()
        else:
            event.ignore()

    def drawForeground(self, painter: Any, rect: Any) -> None:  # noqa: N802
        super().drawForeground(painter, rect)
        if self.hasFocus():
            painter.save()
            painter.resetTransform()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pg.mkPen(self.theme.palette.accent, width=1.5))
            painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -2, -2), 4, 4)
            painter.restore()

    def _walk(self, step: int) -> None:
        last = self.marks() - 1
        start = self._current if self._current is not None else (-1 if step > 0 else last + 1)
        position = min(max(start + step, 0), last)
        self._bring_into_view(position)
        self.point_at(position)
        self.setAccessibleDescription(self.sentence(position))
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def _bring_into_view(self, position: int) -> None:
        start, end = self.extent(position)
        left, right = self.viewRange()[0]
        move = min(0.0, start - left) + max(0.0, end - right)
        if move:
            self.setXRange(left + move, right + move, padding=0)

    def _mark_at(self, point: QPointF) -> int | None:
        view = self._in_view(point)
        if not self.marks() or view.y() < 0:
            return None
        return self.mark_at(view.x())

    def mark_at(self, x: float) -> int | None:
        """The mark that lies at a place, if any does."""
        low, high = 0, self.marks() - 1
        while low <= high:
            middle = (low + high) // 2
            start, end = self.extent(middle)
            if start <= x <= end:
                return middle
            low, high = (middle + 1, high) if x > end else (low, middle - 1)
        return None

    def _in_view(self, point: QPointF) -> QPointF:
        found: QPointF = self.getViewBox().mapSceneToView(self.mapToScene(point.toPoint()))
        return found

    def _zoom(self, factor: float) -> None:
        left, right = self.viewRange()[0]
        middle, half = (left + right) / 2, (right - left) / 2 * factor
        self.setXRange(middle - half, middle + half, padding=0)

    def _framed(self, text: str) -> str:
        return (
            f'<div style="color:{self.theme.palette.ink}; font-size:{TICK_PIXELS}px;">{text}</div>'
        )

    def _prepare_axes(self) -> None:
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setStyle(tickFont=font(TICK_PIXELS), tickLength=0, hideOverlappingLabels=False)
            axis.setZValue(-100)
        self.showGrid(y=True, alpha=0.12)
        self.getViewBox().sigXRangeChanged.connect(self.zoomed)


_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ZOOMS: dict[int, str] = {
    Qt.Key.Key_Plus: "zoom_in",
    Qt.Key.Key_Minus: "zoom_out",
    Qt.Key.Key_0: "show_all",
}


def series_colors(theme: Theme, number: int) -> list[QColor]:
    """Colours of so many series, the rest in the colour of *other*."""
    palette = theme.palette
    colors = [*palette.charts, *([palette.chart_other] * max(0, number - len(palette.charts)))]
    return [QColor(color) for color in colors[:number]]
