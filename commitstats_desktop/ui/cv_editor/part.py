"""What all parts of the form have: choices in, changed choices out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.cv.options import NO_OPTIONS, CvOptions
from commitstats_desktop.ui.widgets.text import label

NO_CHOICES = CvChoices()


class Part(QWidget):
    """Subclasses lay themselves out in `column`, draw `choices` and call `change`."""

    title = ""
    changed = Signal(object)
    """The choices as they shall be."""

    def __init__(self) -> None:
        super().__init__()
        self.choices = NO_CHOICES
        self.options = NO_OPTIONS
        self._is_drawing = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2, 0, 2, 6)
        self.column.setSpacing(8)

    def show_choices(self, choices: CvChoices, options: CvOptions) -> None:
        """Draw what was chosen, and what can be."""
        self.choices, self.options = choices, options
        self._is_drawing = True
        try:
            self.draw()
        finally:
            self._is_drawing = False

    def draw(self) -> None:
        """Draw `choices` and `options`."""
        raise NotImplementedError

    def change(self, **values: Any) -> None:
        """Choose something else, unless it is being drawn."""
        if not self._is_drawing:
            self.choices = replace(self.choices, **values)
            self.changed.emit(self.choices)

    def explain(self, words: str) -> None:
        """Add a line of explanation."""
        self.column.addWidget(label(words, "caption", wraps=True))

    def ask(self, words: str, control: QWidget) -> None:
        """Add a control under the words that say what it is."""
        self.column.addWidget(label(words, "caption"))
        control.setAccessibleName(words)
        self.column.addWidget(control)


def write(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Put a text into a field; one that has it already keeps its cursor."""
    if isinstance(field, QLineEdit):
        if field.text() != text:
            field.setText(text)
    elif field.toPlainText() != text:
        field.setPlainText(text)


def text_field(placeholder: str = "", lines: int = 4) -> QPlainTextEdit:
    """A field of so many lines (2 to 4) that the tabulator leaves."""
    made = QPlainTextEdit()
    made.setPlaceholderText(placeholder)
    made.setProperty("lines", str(lines))
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setTabChangesFocus(True)
    return made


def lines_of(field: QPlainTextEdit) -> tuple[str, ...]:
    """What was typed, line by line, without empty ones at the end."""
    lines = [line.strip() for line in field.toPlainText().splitlines()]
    return tuple(line for line in lines if line)
