"""A tile: one number, what it is, and a line about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.widgets.text import label


class Tile(QFrame):
    """Shows a figure; its tooltip says what is counted, a click asks for what stands behind it.

    Behind some stand no commits: those do not open.
    """

    asked = Signal()

    def __init__(self, title: str, counts: str, *, opens: bool = True) -> None:
        super().__init__()
        self._opens = opens
        self.setProperty("surface", "card")
        if opens:
            self.setProperty("opens", "true")
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(counts)
        self._title = title
        self._number = label("–", "number")
        self._detail = label("", "caption", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(1)
        layout.addWidget(self._number)
        layout.addWidget(label(title, wraps=True))  # Else a long one would widen its column.
        layout.addSpacing(3)
        layout.addWidget(self._detail)
        layout.addStretch(1)

    def show_value(self, number: str, detail: str) -> None:
        """Draw a figure."""
        self._number.setText(number)
        self._detail.setText(shown(detail))
        self.setAccessibleName(f"{self._title}: {number}. {detail}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._opens and self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def text(self) -> str:
        """The number as shown."""
        return self._number.text()

    def detail(self) -> str:
        """The line below, in words."""
        return self._detail.text().replace("\N{NO-BREAK SPACE}", " ")
