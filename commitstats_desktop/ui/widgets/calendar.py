"""The calendar heat map: a year of days, darker where there were more commits."""

from __future__ import annotations

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
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from commitstats_desktop.core.calendar_year import CalendarYear
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.theme import Theme, font

WEEKDAY_WIDTH = 36
MONTH_HEIGHT = 18
LEGEND_HEIGHT = 24
GAP = 3
MAX_CELL = 17
WEEKS = 53
MONTH_SPACE = 3
"""Weeks that a month's name needs before the next one."""

YEARS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
STEPS = {
    Qt.Key.Key_Left: -7,
    Qt.Key.Key_Right: 7,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class CalendarMap(QWidget):
    """Draws a `CalendarYear`; days can be pointed at, and walked over with the arrow keys."""

    day_chosen = Signal(object)
    year_asked = Signal(int)
    """Page Up and Page Down ask for the year before (-1) and after (1)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._year = CalendarYear(date(2000, 1, 1), date(2000, 12, 31))
        self._current: date | None = None
        self._drawn: tuple[object, QPixmap] | None = None
        self._first_weekday = words.first_weekday()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Commits by day"))
        theme.changed.connect(self.update)

    def show_year(self, year: CalendarYear) -> None:
        """Draw these days."""
        self._year = year
        self._current = None
        self._describe(words.commits(year.total) + f", {words.span(year.first, year.last)}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(WEEKDAY_WIDTH + WEEKS * 14, self._height(14))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(WEEKDAY_WIDTH + WEEKS * 8, self._height(8))

    def resizeEvent(self, event: object) -> None:  # noqa: N802, ARG002
        self.setFixedHeight(self._height(self._pitch()))

    def day_at(self, point: QPoint) -> date | None:
        """The day drawn at a point of the widget."""
        pitch = self._pitch()
        week, row = (
            int((point.x() - WEEKDAY_WIDTH) // pitch),
            int((point.y() - MONTH_HEIGHT) // pitch),
        )
        if not (0 <= week < WEEKS + 1 and 0 <= row < 7):
            return None
        day = self._start() + timedelta(days=7 * week + row)
        return day if self._year.first <= day <= self._year.last else None

    def sentence(self, day: date) -> str:
        """What is said of a day."""
        return tr(
            "{commits} on {day}",
            commits=words.commits(self._year.commits.get(day, 0)),
            day=words.long_day(day),
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_days(painter)
            self._paint_names(painter)
            self._paint_legend(painter)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            if day:
                QToolTip.showText(event.globalPos(), self.sentence(day), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in STEPS:
            self._move(STEPS[key])
        elif key in YEARS:
            self.year_asked.emit(YEARS[key])
        elif key == Qt.Key.Key_Home:
            self._select(self._year.first)
        elif key == Qt.Key.Key_End:
            self._select(self._year.last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current:
            self.day_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        day = self.day_at(event.position().toPoint())
        if day:
            self._select(day)
            self.day_chosen.emit(day)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        QToolTip.hideText()
        super().focusOutEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.update()

    def _move(self, days: int) -> None:
        start = self._current or self._year.last
        step = timedelta(days=days) if self._current else timedelta()
        self._select(min(max(start + step, self._year.first), self._year.last))

    def _select(self, day: date) -> None:
        self._current = day
        sentence = self.sentence(day)
        self._describe(sentence)
        below = self._rect(day).bottomLeft().toPoint()
        QToolTip.showText(self.mapToGlobal(below), sentence, self)
        self.update()

    def _describe(self, text: str) -> None:
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def _paint_days(self, painter: QPainter) -> None:
        painter.drawPixmap(0, 0, self._picture_of_days())
        if not self.hasFocus():
            return
        if self._current is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.palette.accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.palette.ink), 2))
            painter.drawRoundedRect(self._rect(self._current).adjusted(-1, -1, 1, 1), 3, 3)

    def _picture_of_days(self) -> QPixmap:
        """All squares; kept, for the page is drawn anew every other second while it collects."""
        key = (self._year, self._theme.palette, self.size(), self.devicePixelRatioF())
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = (key, self._draw_days())
        return self._drawn[1]

    def _draw_days(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            colors = [QColor(color) for color in self._theme.palette.calendar]
            pitch, before = self._pitch(), (self._year.first - self._start()).days
            for number in range((self._year.last - self._year.first).days + 1):
                week, row = divmod(before + number, 7)
                painter.setBrush(
                    colors[self._year.level(self._year.first + timedelta(days=number))]
                )
                painter.drawRoundedRect(_square(week, row, pitch), 3, 3)
        return picture

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(font(11))
        painter.setPen(QColor(self._theme.palette.muted))
        pitch = self._pitch()
        for row in (1, 3, 5) if self._first_weekday else (0, 2, 4):
            name = words.weekday_name(self._start() + timedelta(days=row))
            box = QRectF(0, MONTH_HEIGHT + row * pitch, WEEKDAY_WIDTH - 8, pitch - GAP)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, name)
        for week, name in self._months():
            painter.drawText(
                QRectF(WEEKDAY_WIDTH + week * pitch, 0, 60, MONTH_HEIGHT - 4),
                Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft,
                name,
            )

    def _paint_legend(self, painter: QPainter) -> None:
        """Less … more, below the last days."""
        colors = self._theme.palette.calendar
        top = MONTH_HEIGHT + 7 * self._pitch() + 8
        metrics = painter.fontMetrics()
        more, less = tr("More"), tr("Less")
        right = WEEKDAY_WIDTH + self._weeks() * self._pitch() - GAP
        x = right - metrics.horizontalAdvance(more)
        painter.drawText(QRectF(x, top - 2, 60, 16), Qt.AlignmentFlag.AlignVCenter, more)
        painter.setPen(Qt.PenStyle.NoPen)
        for color in reversed(colors):
            x -= 15
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(QRectF(x, top, 11, 11), 3, 3)
        painter.setPen(QColor(self._theme.palette.muted))
        x -= metrics.horizontalAdvance(less) + 8
        painter.drawText(QRectF(x, top - 2, 60, 16), Qt.AlignmentFlag.AlignVCenter, less)

    def _months(self) -> list[tuple[int, str]]:
        """Week number and name of each month that has room for its name."""
        found: list[tuple[int, str]] = []
        month = date(self._year.first.year, self._year.first.month, 1)
        while month <= self._year.last:
            week = (max(month, self._year.first) - self._start()).days // 7
            if month >= self._year.first or self._weeks_left(month) >= MONTH_SPACE:
                found.append((week, words.month_name(month)))
            month = (month + timedelta(days=32)).replace(day=1)
        return found

    def _weeks_left(self, month: date) -> int:
        following = (month + timedelta(days=32)).replace(day=1)
        return (following - self._year.first).days // 7

    def _start(self) -> date:
        """First day of the first week, which may lie before the first day drawn."""
        first = self._year.first
        return first - timedelta(days=(first.weekday() - self._first_weekday) % 7)

    def _weeks(self) -> int:
        return (self._year.last - self._start()).days // 7 + 1

    def _pitch(self) -> float:
        return max(8.0, min(MAX_CELL + GAP, (self.width() - WEEKDAY_WIDTH) / self._weeks()))

    def _rect(self, day: date) -> QRectF:
        pitch = self._pitch()
        week, row = divmod((day - self._start()).days, 7)
        return _square(week, row, pitch)

    def _height(self, pitch: float) -> int:
        return int(MONTH_HEIGHT + 7 * pitch + LEGEND_HEIGHT)


def _square(week: int, row: int, pitch: float) -> QRectF:
    side = pitch - GAP
    return QRectF(WEEKDAY_WIDTH + week * pitch, MONTH_HEIGHT + row * pitch, side, side)
