"""What all steps of the first start have: a title, a sentence, a body, and what leaving it does."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.text import label


class Step(QWidget):
    """One step; subclasses fill `body`, load themselves when they are shown, and take answers."""

    name = ""
    """In the row of steps."""
    title = ""
    text = ""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.theme = theme
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(tr(self.title), "heading"))
        column.addWidget(label(tr(self.text), "muted", wraps=True))
        column.addSpacing(8)
        column.addLayout(self.body, 1)

    def load(self) -> None:
        """Ask for what the step shows."""

    def take(self) -> None:
        """Do what the person chose; called when they go on."""
