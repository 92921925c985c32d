"""Names of series with their colours, in as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.theme import Theme, font

LINE_HEIGHT = 16
SWATCH = 9


class Legend(QWidget):
    """Draws `(name, colour)` entries from left to right, wrapping."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: list[tuple[str, str]] = []
        self._nothing = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_entries(self, entries: list[tuple[str, str]], nothing: str = "") -> None:
        """Draw these entries, or why there are none; what stands there already asks for no new layout."""
        if (entries, nothing) == (self._entries, self._nothing):
            return
        self._entries, self._nothing = entries, nothing
        names = ", ".join(name for name, _ in entries)
        is_bare = nothing and not entries
        self.setAccessibleName(nothing if is_bare else tr("Legend: {names}", names=names))
        self._take_lines()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._take_lines()

    def _take_lines(self) -> None:
        """Be as high as the lines are at this width.

        Left to the layouts above, all that stands on the page would be laid out and painted again.
        """
        self.setFixedHeight(self.heightForWidth(self.width()))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        boxes = self._boxes(width)
        return int(boxes[-1][0].bottom()) if boxes else LINE_HEIGHT

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(11))
            if self._nothing and not self._entries:
                painter.setPen(QColor(self._theme.palette.muted))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._nothing)
            for box, name, color in self._boxes(self.width()):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(color))
                top = box.center().y() - SWATCH / 2
                painter.drawRoundedRect(QRectF(box.left(), top, SWATCH, SWATCH), 2, 2)
                painter.setPen(QColor(self._theme.palette.muted))
                painter.drawText(
                    box.adjusted(SWATCH + 5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name
                )

    def _boxes(self, width: int) -> list[tuple[QRectF, str, str]]:
        metrics = QFontMetricsF(font(11))
        boxes: list[tuple[QRectF, str, str]] = []
        x = y = 0.0
        for name, color in self._entries:
            length = SWATCH + 5 + metrics.horizontalAdvance(name) + 2
            if x and x + length > width:
                x, y = 0.0, y + LINE_HEIGHT
            boxes.append((QRectF(x, y, length, LINE_HEIGHT), name, color))
            x += length + 10
        return boxes
