"""A large button that says what it is for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from commitstats_desktop.ui.theme import Theme, icon_pixmap
from commitstats_desktop.ui.widgets.text import label

PICTURE = 22
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChoiceTile(QFrame):
    """Emits its key when it is clicked, or chosen with Enter."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, key: str, title: str, words: str) -> None:
        super().__init__()
        self._theme, self._key = theme, key
        self.setProperty("surface", "card")
        self.setProperty("opens", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self._picture = QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(6)
        column.addWidget(self._picture)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(words, "caption", wraps=True))
        # Beside one whose words take more lines, the titles stand at the same height.
        column.addStretch(1)
        theme.changed.connect(self._draw)
        self._draw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in KEYS:
            self.chosen.emit(self._key)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _draw(self) -> None:
        color = self._theme.palette.accent
        self._picture.setPixmap(icon_pixmap("key-round", color, PICTURE, self.devicePixelRatioF()))
