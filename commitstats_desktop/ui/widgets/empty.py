"""What a page shows instead of nothing: why it is empty, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from commitstats_desktop.ui.theme import Theme, icon_pixmap
from commitstats_desktop.ui.widgets.text import button, label

PICTURE_PIXELS = 40
TEXT_WIDTH = 440
NARROWEST = 280
STEP = 10


class EmptyState(QWidget):
    """A sentence, one button, and at most one quiet way around it."""

    asked = Signal()
    asked_other = Signal()

    def __init__(self, theme: Theme, picture: str) -> None:
        super().__init__()
        self._theme = theme
        self._picture_name = picture
        self._picture = QLabel()
        self._title = label("", "heading")
        self._text = label("", "muted", wraps=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = button("", "primary")
        self.other = button("", "quiet")
        self.button.clicked.connect(self.asked)
        self.other.clicked.connect(self.asked_other)
        self._lay_out()
        theme.changed.connect(self._draw_picture)
        self._draw_picture()

    def say(self, title: str, text: str, action: str, other: str = "") -> None:
        """Word the state; an empty action hides its button."""
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.other.setText(other)
        self.other.setVisible(bool(other))
        self._fit_text()

    def showEvent(self, event: object) -> None:  # noqa: N802, ARG002
        self._fit_text()

    def _fit_text(self) -> None:
        """As narrow as its lines allow, so that they are about as long as each other.

        A layout with stretches gives a wrapped label the height of one line only.
        """
        self._text.ensurePolished()
        self._text.setMinimumWidth(0)  # Nothing is measured narrower than that.
        height = self._text.heightForWidth(TEXT_WIDTH)
        narrower = range(NARROWEST, TEXT_WIDTH, STEP)
        fitting = (each for each in narrower if self._text.heightForWidth(each) <= height)
        self._text.setFixedSize(next(fitting, TEXT_WIDTH), max(0, height))

    def sentence(self) -> str:
        """What is said."""
        return self._text.text()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.setSpacing(10)
        for part in (self._picture, self._title, self._text):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def _draw_picture(self) -> None:
        self._picture.setPixmap(
            icon_pixmap(
                self._picture_name,
                self._theme.palette.muted,
                PICTURE_PIXELS,
                self.devicePixelRatioF(),
            )
        )
