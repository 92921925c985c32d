"""Says on every page that what is shown is generated."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.text import button, label


class DemoBanner(QFrame):
    """Visible while the demo is open; one click leaves it."""

    asked_leave = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "banner")
        self.leave = button(tr("Leave the demo"))
        self.leave.clicked.connect(self.asked_leave)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 8, 28, 8)
        layout.addWidget(
            label(tr("Demo data: generated, not a real person. Yours are untouched.")), 1
        )
        layout.addWidget(self.leave)
        self.hide()
