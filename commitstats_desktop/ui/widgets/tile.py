"""A tile: one number, what it is, and a line about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.widgets.text import label, restyle


class Tile(QFrame):
    """Shows a figure; its tooltip says what is counted, a click asks for what stands behind it.

    Behind some stand no commits: those do not open.
    """

    asked = Signal()

    def __init__(self, title: str, counts: str, *, opens: bool = True) -> None:
        super().__init__()
        self._opens = False
        self.setProperty("surface", "card")
        self.let_open(is_on=opens)
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

    def let_open(self, *, is_on: bool) -> None:
        """Let a click, or Enter, ask for what stands behind the figure; or not."""
        if is_on == self._opens:
            return
        self._opens = is_on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_on else Qt.FocusPolicy.NoFocus)
        shape = Qt.CursorShape.PointingHandCursor if is_on else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        restyle(self, "opens", "true" if is_on else "false")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._opens and self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        is_asking = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if is_asking and self._opens:
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def text(self) -> str:
        """The number as shown."""
        return self._number.text()

    def detail(self) -> str:
        """The line below, in words."""
        return self._detail.text().replace("\N{NO-BREAK SPACE}", " ")
