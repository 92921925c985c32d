"""Stands where something will be that is on its way, and says so when it does not come."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.text import button, label


class Waiting(QWidget):
    """A line, and a button once there was an error."""

    asked_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = label("", "muted")
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = button(tr("Try again"))
        self.button.clicked.connect(self.asked_again)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.show_loading()

    @Slot()
    def show_loading(self) -> None:
        """It is on its way."""
        self.text.setText(tr("Loading …"))
        self.button.hide()

    def show_error(self, error: AppError) -> None:
        """It did not come; what happened and what to do is said above the page, too."""
        self.text.setText(shown(error.sentence))
        self.button.show()
