"""A ranking as horizontal bars: name, bar, value and share."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from commitstats_desktop.ui.theme import Theme, font

ROW_HEIGHT = 34
BAR_HEIGHT = 8


@dataclass(frozen=True, slots=True)
class Bar:
    """One line: `value` against the largest decides the length; `color` is `#RRGGBB`."""

    name: str
    value: int
    detail: str
    color: str
    tip: str = ""
    key: str = ""
    """What is asked for when the bar is chosen; empty for a bar that stands for several things."""


class RankingBars(QWidget):
    """Draws bars one below the other; the name stands above its bar, the detail at the right.

    A bar with a key can be clicked, or chosen with the arrow keys and Enter.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self._current = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Draw these bars."""
        self._bars = bars
        self.setAccessibleDescription("; ".join(f"{bar.name}: {bar.detail}" for bar in bars))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def texts(self) -> list[str]:
        """Name and detail of each bar, as drawn."""
        return [f"{bar.name} {bar.detail}" for bar in self._bars]

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, ROW_HEIGHT * max(1, len(self._bars)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            largest = max((bar.value for bar in self._bars), default=0) or 1
            for row, bar in enumerate(self._bars):
                self._paint_bar(painter, row * ROW_HEIGHT, bar, bar.value / largest)
            if self.hasFocus() and self._bars:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(self._theme.palette.accent), 1.5))
                row = min(self._current, len(self._bars) - 1)
                painter.drawRoundedRect(
                    QRectF(1, row * ROW_HEIGHT, self.width() - 2, ROW_HEIGHT - 3), 4, 4
                )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        is_open = bool(self._key_at(event.position().y()))
        shape = Qt.CursorShape.PointingHandCursor if is_open else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if key := self._key_at(event.position().y()):
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self._bars:
            self._current = (self._current + steps[Qt.Key(event.key())]) % len(self._bars)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if key := self._key_at(self._current * ROW_HEIGHT):
                self.chosen.emit(key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.update()

    def _key_at(self, y: float) -> str:
        row = int(y // ROW_HEIGHT)
        return self._bars[row].key if 0 <= row < len(self._bars) else ""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            row = int(event.pos().y() // ROW_HEIGHT)
            tip = self._bars[row].tip if row < len(self._bars) else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def _paint_bar(self, painter: QPainter, top: float, bar: Bar, share: float) -> None:
        palette = self._theme.palette
        width = float(self.width())
        painter.setFont(font(12))
        detail_width = QFontMetricsF(painter.font()).horizontalAdvance(bar.detail) + 12
        text = QRectF(0, top, width, 18)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(palette.muted))
        painter.drawText(text, middle | Qt.AlignmentFlag.AlignRight, bar.detail)
        painter.setFont(font(13, QFont.Weight.Medium))
        name = QFontMetricsF(painter.font()).elidedText(
            bar.name, Qt.TextElideMode.ElideMiddle, width - detail_width
        )
        painter.setPen(QColor(palette.ink))
        painter.drawText(text, middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.line))
        painter.drawRoundedRect(QRectF(0, top + 20, width, BAR_HEIGHT), 4, 4)
        if not bar.value:
            return
        painter.setBrush(QColor(bar.color))
        painter.drawRoundedRect(
            QRectF(0, top + 20, max(BAR_HEIGHT, width * share), BAR_HEIGHT), 4, 4
        )
