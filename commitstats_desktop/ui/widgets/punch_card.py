"""The punch card: the hours of the week, darker where there were more commits."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from commitstats_desktop.core.shapes import Week
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.theme import Theme, font

NAME_WIDTH = 36
ROW_HEIGHT = 22
HOURS_HEIGHT = 22
GAP = 3
MONDAY = date(2024, 1, 1)
"""Any."""
ON_DAYS = (
    mark("on Mondays"),
    mark("on Tuesdays"),
    mark("on Wednesdays"),
    mark("on Thursdays"),
    mark("on Fridays"),
    mark("on Saturdays"),
    mark("on Sundays"),
)
HOURS_APART = 3
"""Every so many hours one is named."""

STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}

Cell = tuple[int, int]
"""Weekday, 0 being Monday, and hour."""


class PunchCard(QWidget):
    """Draws a `Week`; cells can be pointed at, and walked over with the arrow keys."""

    chosen = Signal(int, int)
    """Weekday and hour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._week = Week(((0,) * 24,) * 7)
        self._thresholds: tuple[int, ...] = ()
        self._current: Cell | None = None
        first = words.first_weekday()
        self._order = [(first + row) % 7 for row in range(7)]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(7 * ROW_HEIGHT + HOURS_HEIGHT)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def show_week(self, week: Week) -> None:
        """Draw these hours."""
        self._week = week
        self._current = None
        counts = sorted(value for row in week.hours for value in row if value)
        self._thresholds = tuple(counts[len(counts) * part // 4] for part in (1, 2, 3) if counts)
        self.update()

    def level(self, cell: Cell) -> int:
        """0 for no commit, 1 to 4 by quartile."""
        count = self._count(cell)
        return 0 if not count else 1 + bisect_right(self._thresholds, count - 1)

    def sentence(self, cell: Cell) -> str:
        """What is said of an hour of the week."""
        day, hour = cell
        return tr(
            "{commits} {on_day} from {hour}:00 to {next_hour}:00",
            commits=words.commits(self._count(cell)),
            on_day=tr(ON_DAYS[day]),
            hour=hour,
            next_hour=hour + 1,
        )

    def cell_at(self, point: QPoint) -> Cell | None:
        """The hour of the week at a point of the widget."""
        row, hour = point.y() // ROW_HEIGHT, int((point.x() - NAME_WIDTH) // self._pitch())
        return (self._order[row], hour) if 0 <= row < 7 and 0 <= hour < 24 else None

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(NAME_WIDTH + 24 * 20, self.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(NAME_WIDTH + 24 * 8, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_cells(painter)
            self._paint_names(painter)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            cell = self.cell_at(event.pos())
            QToolTip.showText(event.globalPos(), self.sentence(cell) if cell else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in STEPS:
            self._move(*STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current:
            self.chosen.emit(*self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        cell = self.cell_at(event.position().toPoint())
        if cell:
            self._select(cell)
            self.chosen.emit(*cell)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        QToolTip.hideText()
        super().focusOutEvent(event)
        self.update()

    def _move(self, rows: int, hours: int) -> None:
        if self._current is None:
            self._select((self._order[0], 9))
            return
        day, hour = self._current
        row = min(max(self._order.index(day) + rows, 0), 6)
        self._select((self._order[row], min(max(hour + hours, 0), 23)))

    def _select(self, cell: Cell) -> None:
        self._current = cell
        sentence = self.sentence(cell)
        self.setAccessibleDescription(sentence)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        if self.isVisible():
            QToolTip.showText(
                self.mapToGlobal(self._rect(cell).bottomLeft().toPoint()), sentence, self
            )
        self.update()

    def _paint_cells(self, painter: QPainter) -> None:
        colors = [QColor(color) for color in self._theme.palette.calendar]
        painter.setPen(Qt.PenStyle.NoPen)
        for day in range(7):
            for hour in range(24):
                painter.setBrush(colors[self.level((day, hour))])
                painter.drawRoundedRect(self._rect((day, hour)), 3, 3)
        if self.hasFocus():
            around = self._rect(self._current) if self._current else QRectF(self.rect())
            inset = -1.0 if self._current else 1.0
            painter.setBrush(Qt.BrushStyle.NoBrush)
            color = self._theme.palette.ink if self._current else self._theme.palette.accent
            painter.setPen(QPen(QColor(color), 2))
            painter.drawRoundedRect(around.adjusted(inset, inset, -inset, -inset), 3, 3)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(font(11))
        painter.setPen(QColor(self._theme.palette.muted))
        for row, day in enumerate(self._order):
            box = QRectF(0, row * ROW_HEIGHT, NAME_WIDTH - 8, ROW_HEIGHT - GAP)
            aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(box, aligned, words.weekday_name(MONDAY + timedelta(days=day)))
        for hour in range(0, 24, HOURS_APART):
            x = NAME_WIDTH + hour * self._pitch()
            painter.drawText(
                QRectF(x, 7 * ROW_HEIGHT, 60, HOURS_HEIGHT),
                Qt.AlignmentFlag.AlignVCenter,
                f"{hour}:00",
            )

    def _rect(self, cell: Cell) -> QRectF:
        day, hour = cell
        pitch = self._pitch()
        top = self._order.index(day) * ROW_HEIGHT
        return QRectF(NAME_WIDTH + hour * pitch, top, pitch - GAP, ROW_HEIGHT - GAP)

    def _pitch(self) -> float:
        return max(8.0, (self.width() - NAME_WIDTH) / 24)

    def _count(self, cell: Cell) -> int:
        return self._week.hours[cell[0]][cell[1]]
