"""A ranking as horizontal bars: name, bar, value and share."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
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


class RankingBars(QWidget):
    """Draws bars one below the other; the name stands above its bar, the detail at the right."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        largest = max((bar.value for bar in self._bars), default=0) or 1
        for row, bar in enumerate(self._bars):
            self._paint_bar(painter, row * ROW_HEIGHT, bar, bar.value / largest)

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
        painter.setBrush(QColor(bar.color))
        painter.drawRoundedRect(
            QRectF(0, top + 20, max(BAR_HEIGHT, width * share), BAR_HEIGHT), 4, 4
        )
