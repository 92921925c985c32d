"""A message above the page: what happened, what to do; stays until it is closed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.theme import Theme, set_icon
from commitstats_desktop.ui.widgets.text import button, label, restyle


class MessageBar(QFrame):
    """Shows one error or offer at a time; hidden while there is none."""

    acted = Signal()
    """The button of an offer was pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "message")
        self._theme = theme
        self._sentence = label("", wraps=True)
        self._hint = label("", "muted", wraps=True)
        self.action = button("")
        self.close_button = button("", "quiet", tip=tr("Close"))
        self.close_button.setAccessibleName(tr("Close the message"))
        self.close_button.clicked.connect(self.hide)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._sentence)
        texts.addWidget(self._hint)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addLayout(texts, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.close_button)
        self.action.clicked.connect(self.acted)
        theme.changed.connect(self._draw_icon)
        self._draw_icon()
        self.hide()

    @Slot(object)
    def show_error(self, error: AppError) -> None:
        """Say what went wrong."""
        self.say(error.sentence, error.hint)

    def offer(self, sentence: str, action: str) -> None:
        """Say what was done, with one thing to do about it."""
        self.say(sentence)
        restyle(self, "message", "offer")
        self.action.setText(action)
        self.action.show()

    def withdraw(self) -> None:
        """There is nothing to be done any more; what is said of something else stays."""
        if self.is_offering:
            self.hide()

    @property
    def is_offering(self) -> bool:
        """Whether there is something to be done about what is said."""
        return self.isVisible() and self.action.isVisible()

    def say(self, sentence: str, hint: str = "") -> None:
        """Say something that stays until it is closed."""
        sentence, hint = said(sentence), said(hint)
        self._sentence.setText(shown(sentence))
        self._hint.setText(shown(hint))
        self._hint.setVisible(bool(hint))
        self.action.hide()
        restyle(self, "message", "error")
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(hint)
        self.show()

    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    @Slot()
    def _draw_icon(self) -> None:
        set_icon(self.close_button, "x", self._theme.palette.muted)
