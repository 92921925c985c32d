"""A field for a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from commitstats_desktop.ui.language import tr

LEAST_WIDTH = 180
TEXT_MARGIN = 8
"""Pixels beside the text, which the style sheet's padding does not reach."""


def day_field(day: date, name: str) -> QDateEdit:
    """A field that holds a day, written as the language does; `name` is for screen readers."""
    made = QDateEdit(QDate(day.year, day.month, day.day))
    made.setAccessibleName(name)
    made.setDisplayFormat(tr("d MMM yyyy", "form of a date"))
    made.setMinimumWidth(LEAST_WIDTH)
    made.lineEdit().setTextMargins(TEXT_MARGIN, 0, TEXT_MARGIN, 0)
    return made
