"""A question in a few sentences, and what can be answered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QMessageBox, QPushButton, QWidget

MARGINS = (20, 18, 20, 16)


class Question(QMessageBox):
    """What is asked and what follows from it, as plain text: a name may look like markup."""

    def __init__(self, parent: QWidget, title: str, question: str, consequences: str) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(title)
        self.setText(question)
        self.setInformativeText(consequences)
        self._agreement: QPushButton | None = None

    def offer(self, words: str, role: QMessageBox.ButtonRole) -> QPushButton:
        """Add the button by which the person agrees."""
        self._agreement = self.addButton(words, role)
        return self._agreement

    def is_agreed(self) -> bool:
        """Ask, and tell whether the person agreed."""
        self.exec()
        is_agreed = self.clickedButton() is self._agreement
        self.deleteLater()
        return is_agreed

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        layout = self.layout()
        if isinstance(layout, QGridLayout):
            layout.setContentsMargins(*MARGINS)
            place = layout.itemAtPosition(0, 0)
            # Qt leaves room for a picture, beside texts that have none.
            spacer = place.spacerItem() if place is not None else None
            if spacer is not None:
                spacer.changeSize(0, 0)
                layout.setHorizontalSpacing(0)
                layout.setColumnStretch(1, 1)  # Where the buttons are wider than the texts.
                layout.invalidate()
        super().showEvent(event)
