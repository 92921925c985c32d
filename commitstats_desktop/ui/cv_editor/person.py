"""Who the CV is of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from commitstats_desktop.core.cv import Photo
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.cv_editor.part import Part, lines_of, text_field, write
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.text import button

PICTURES = mark("Pictures (*.png *.jpg *.jpeg *.webp)")


class PersonPart(Part):
    """Name, role, ways to reach them, a few sentences, a picture."""

    title = mark("You")

    asked_photo = Signal(object)
    """The path of a picture that is to be read."""

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.role = QLineEdit()
        self.contacts = text_field(tr("One in a line: e-mail, town, https://…"), 3)
        self.summary = text_field(tr("A few sentences in your own words"))
        self.name.setPlaceholderText(tr("As it should stand at the top"))
        self.role.setPlaceholderText(tr("For example: Backend engineer"))
        self.photo_button = button(tr("Add a picture…"))
        self.no_photo_button = button(tr("Remove it"), "quiet")
        for words, control in (
            (tr("Name"), self.name),
            (tr("Role"), self.role),
            (tr("Contact"), self.contacts),
            (tr("Summary"), self.summary),
        ):
            self.ask(words, control)
        row = QHBoxLayout()
        row.addWidget(self.photo_button)
        row.addWidget(self.no_photo_button)
        row.addStretch(1)
        self.column.addLayout(row)
        for field in (self.name, self.role):
            field.textEdited.connect(self._take)
        for area in (self.contacts, self.summary):
            area.textChanged.connect(self._take)
        self.photo_button.clicked.connect(self._choose_photo)
        self.no_photo_button.clicked.connect(self._remove_photo)

    def draw(self) -> None:
        person = self.choices.person
        write(self.name, person.name)
        write(self.role, person.role)
        if lines_of(self.contacts) != person.contacts:
            write(self.contacts, "\n".join(person.contacts))
        if self.summary.toPlainText().strip() != person.summary:
            write(self.summary, person.summary)
        has_photo = self.choices.photo is not None
        self.no_photo_button.setVisible(has_photo)
        self.photo_button.setText(tr("Another picture…") if has_photo else tr("Add a picture…"))

    @Slot()
    def _take(self) -> None:
        person = replace(
            self.choices.person,
            name=self.name.text().strip(),
            role=self.role.text().strip(),
            contacts=lines_of(self.contacts),
            summary=self.summary.toPlainText().strip(),
        )
        if person != self.choices.person:
            self.change(person=person)

    @Slot()
    def _choose_photo(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a picture of you"), "", tr(PICTURES))
        if name:
            self.asked_photo.emit(Path(name))

    @Slot(object)
    def take_photo(self, photo: Photo) -> None:
        """Keep a picture that was read."""
        self.change(photo=photo)
        self.draw()

    @Slot()
    def _remove_photo(self) -> None:
        self.change(photo=None)
        self.draw()
