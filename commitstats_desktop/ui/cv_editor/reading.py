"""The sentences that say what the figures mean, to be put in the person's own words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from commitstats_desktop.core.cv import ReadingLine
from commitstats_desktop.core.cv.choices import ReadingEdit
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.cv_editor.part import Part, text_field, write
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.text import button, label

TITLES = {
    "languages": mark("Languages"),
    "span": mark("How long"),
    "depth": mark("Depth"),
    "breadth": mark("Breadth"),
    "role": mark("Reviews and merges"),
}
MOVED_ON = mark("The figures have moved on since you wrote this.")
OWN = mark("In your own words; empty leaves it out.")


class _Line(QWidget):
    """One sentence with its way back to the rules."""

    def __init__(self, key: str, part: ReadingPart) -> None:
        super().__init__()
        self.key = key
        self.part = part
        self.field: QPlainTextEdit = text_field(lines=2)
        self.field.setAccessibleName(tr(TITLES.get(key, key)))
        self.note = label("", "caption", wraps=True)
        self.reset_button: QPushButton = button(tr("As counted"), "quiet")
        head = QHBoxLayout()
        head.addWidget(label(tr(TITLES.get(key, key)), "caption"))
        head.addStretch(1)
        head.addWidget(self.reset_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.note)
        self.field.textChanged.connect(self._take)
        self.reset_button.clicked.connect(self._reset)

    @Slot()
    def _take(self) -> None:
        self.part.edit(self.key, " ".join(self.field.toPlainText().split()))

    @Slot()
    def _reset(self) -> None:
        self.part.reset(self.key)


class ReadingPart(Part):
    """Shows the sentences of the last preview; what is typed stands in their place."""

    title = mark("What the figures mean")

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, _Line] = {}
        self._told: dict[str, ReadingLine] = {}
        self.explain(tr("Written by rules from the figures, at the fineness you chose."))

    def show_reading(self, told: tuple[ReadingLine, ...]) -> None:
        """Take the sentences of a document."""
        self._told = {line.key: line for line in told}
        self.show_choices(self.choices, self.options)

    def draw(self) -> None:
        edits = {edit.key: edit for edit in self.choices.reading_edits}
        wanted = [key for key in TITLES if key in self._told or key in edits]
        for key in wanted:
            if key not in self.lines:
                self.lines[key] = _Line(key, self)
                self.column.addWidget(self.lines[key])
        for key, line in self.lines.items():
            line.setVisible(key in wanted)
            self._draw_line(line, edits.get(key), self._told.get(key))

    def edit(self, key: str, text: str) -> None:
        """Put a sentence in other words."""
        edits = {edit.key: edit for edit in self.choices.reading_edits}
        before, told = edits.get(key), self._told.get(key)
        if self._is_drawing or (before is None and told is not None and told.text == text):
            return
        basis = told.text if told is not None and not told.is_edited else ""
        edits[key] = replace(before, text=text) if before else ReadingEdit(key, text, basis)
        self.change(reading_edits=tuple(edits.values()))

    def reset(self, key: str) -> None:
        """Let the rules write it again."""
        kept = tuple(edit for edit in self.choices.reading_edits if edit.key != key)
        self.change(reading_edits=kept)

    def _draw_line(self, line: _Line, edit: ReadingEdit | None, told: ReadingLine | None) -> None:
        line.reset_button.setVisible(edit is not None)
        line.note.setVisible(edit is not None)
        has_moved_on = told is not None and told.has_moved_on
        line.note.setText(tr(MOVED_ON if has_moved_on else OWN))
        if edit is not None:
            if " ".join(line.field.toPlainText().split()) != edit.text:
                write(line.field, edit.text)
        elif told is not None and not told.is_edited:
            write(line.field, told.text)
