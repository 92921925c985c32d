"""Lines of a life: work and education, each entry with the same few fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from commitstats_desktop.core.cv import Job, School
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.cv_editor.part import Part, text_field, write
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.text import button

LIST_HEIGHT = 96
UNNAMED = mark("New entry")


class EntriesPart(Part):
    """A list of entries above the fields of the one that is chosen."""

    key = ""
    """The field of the choices."""
    kind: type[Job | School] = Job
    fields: Sequence[tuple[str, str]] = ()
    """Name of each field of an entry, and what is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(tr(self.title))
        self.list.setFixedHeight(LIST_HEIGHT)
        self.add_button = button(tr("Add"))
        self.remove_button = button(tr("Remove"))
        self.up_button = button(tr("Up", "move"), tip=tr("Move the entry up"))
        self.down_button = button(tr("Down", "move"), tip=tr("Move the entry down"))
        self.controls: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._row = -1
        row = QHBoxLayout()
        for one in (self.add_button, self.remove_button, self.up_button, self.down_button):
            row.addWidget(one)
        row.addStretch(1)
        self.column.addWidget(self.list)
        self.column.addLayout(row)
        for name, words in self.fields:
            control: QLineEdit | QPlainTextEdit = text_field() if name == "text" else QLineEdit()
            self.controls[name] = control
            self.ask(tr(words), control)
            if isinstance(control, QLineEdit):
                control.textEdited.connect(self._take)
            else:
                control.textChanged.connect(self._take)
        self.list.currentRowChanged.connect(self._choose)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.up_button.clicked.connect(self.move_up)
        self.down_button.clicked.connect(self.move_down)

    def entries(self) -> list[Any]:
        """What the choices hold."""
        return list(getattr(self.choices, self.key))

    def draw(self) -> None:
        entries = self.entries()
        names = [_name(entry, self.fields) for entry in entries]
        if names != [self.list.item(row).text() for row in range(self.list.count())]:
            self.list.clear()
            self.list.addItems(names)
        self._row = min(max(self._row, 0), len(entries) - 1)
        self.list.setCurrentRow(self._row)
        self._draw_fields()

    @Slot()
    def add(self) -> None:
        """A new entry at the top, where the latest stands."""
        self._row = 0
        self._keep([self.kind(), *self.entries()])
        first = next(iter(self.controls.values()))
        first.setFocus()

    @Slot()
    def remove(self) -> None:
        """Take the chosen entry out; undo brings it back."""
        entries = self.entries()
        if 0 <= self._row < len(entries):
            del entries[self._row]
            self._keep(entries)

    @Slot()
    def move_up(self) -> None:
        """Put the chosen entry one up."""
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        """Put the chosen entry one down."""
        self._move(1)

    def _move(self, by: int) -> None:
        entries, there = self.entries(), self._row + by
        if 0 <= self._row < len(entries) and 0 <= there < len(entries):
            entries[self._row], entries[there] = entries[there], entries[self._row]
            self._row = there
            self._keep(entries)

    def _keep(self, entries: list[Any]) -> None:
        self.change(**{self.key: tuple(entries)})
        self.show_choices(self.choices, self.options)

    @Slot(int)
    def _choose(self, row: int) -> None:
        if not self._is_drawing and row >= 0:
            self._row = row
            self.show_choices(self.choices, self.options)

    def _draw_fields(self) -> None:
        entries = self.entries()
        has_entry = 0 <= self._row < len(entries)
        widgets: list[QWidget] = [*self.controls.values(), self.remove_button]
        for one in widgets:
            one.setEnabled(has_entry)
        self.up_button.setEnabled(has_entry and self._row > 0)
        self.down_button.setEnabled(has_entry and self._row < len(entries) - 1)
        for name, control in self.controls.items():
            write(control, getattr(entries[self._row], name) if has_entry else "")

    @Slot()
    def _take(self) -> None:
        entries = self.entries()
        if self._is_drawing or not 0 <= self._row < len(entries):
            return
        values = {
            name: control.text() if isinstance(control, QLineEdit) else control.toPlainText()
            for name, control in self.controls.items()
        }
        changed = replace(entries[self._row], **values)
        if changed != entries[self._row]:
            entries[self._row] = changed
            self.change(**{self.key: tuple(entries)})
            self.list.item(self._row).setText(_name(changed, self.fields))


class WorkPart(EntriesPart):
    """Where the person worked."""

    title = mark("Work history")
    key = "work"
    kind = Job
    fields = (
        ("role", mark("Role")),
        ("employer", mark("Employer, as it may be told")),
        ("start", mark("From, such as 2019-03")),
        ("end", mark("Until, empty for today")),
        ("text", mark("What you did")),
    )


class EducationPart(EntriesPart):
    """Where the person learned."""

    title = mark("Education")
    key = "education"
    kind = School
    fields = (
        ("degree", mark("Degree or course")),
        ("school", mark("School")),
        ("start", mark("From")),
        ("end", mark("Until")),
        ("text", mark("More")),
    )


def _name(entry: Any, fields: Sequence[tuple[str, str]]) -> str:
    first, second = (getattr(entry, name) for name, _ in fields[:2])
    return shown(", ".join(part for part in (first, second) if part)) or tr(UNNAMED)
