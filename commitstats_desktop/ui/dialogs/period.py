"""Choose any days: from one to another."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDateEdit, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from commitstats_desktop.core.period import range_choice
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.day_field import day_field
from commitstats_desktop.ui.widgets.form import Form
from commitstats_desktop.ui.widgets.text import button, label


class PeriodDialog(QDialog):
    """Two days; whichever is earlier is the first."""

    def __init__(self, first: date, last: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Own range"))
        self.first = day_field(first, tr("First day"))
        self.last = day_field(last, tr("Last day"))
        self.use_button = button(tr("Show"), "primary")
        cancel = button(tr("Cancel"))
        form = Form()
        form.add(tr("From"), self.first)
        form.add(tr("To"), self.last)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.use_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(label(tr("Show the days from one to another"), "heading"))
        column.addWidget(form)
        column.addLayout(buttons)
        self.use_button.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.use_button.setDefault(True)

    def choice(self) -> str:
        """What was chosen, as `chosen_period` reads it."""
        return range_choice(_date(self.first), _date(self.last))


def _date(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())
