"""Asks what the CV shall say of the person, and where it goes; then writes it."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.cv import Person
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.text import shown
from commitstats_desktop.settings import Settings
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.widgets.text import button, label

if TYPE_CHECKING:
    from commitstats_desktop.services.home import Home

WIDTH = 560
FORMATS = (("pdf", "PDF, to attach"), ("html", "Web page, one file"), ("json", "JSON, the figures"))
FILE_NAME = "commit-stats-cv"


class ExportDialog(QDialog):
    """Fields, formats and a folder; stays open and says what was written."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.settings = settings
        self._session = session
        self.name = QLineEdit(settings.name)
        self.role = QLineEdit(settings.role)
        self.contacts = QLineEdit(", ".join(settings.contacts))
        self.summary = QPlainTextEdit(settings.summary)
        self.folder = QLineEdit(settings.export_folder or str(Path.home()))
        self.formats = {key: QCheckBox(words) for key, words in FORMATS}
        self.result_text = label("", "muted", wraps=True)
        self.export_button = button("Export", "primary")
        self.open_button = button("Open the folder")
        self.setWindowTitle("Export the CV of your commit stats")
        self._lay_out()
        self._connect()

    def person(self) -> Person:
        """What was typed."""
        contacts = (part.strip() for part in self.contacts.text().split(","))
        return Person(
            self.name.text().strip(),
            self.role.text().strip(),
            self.summary.toPlainText().strip(),
            tuple(part for part in contacts if part),
        )

    def targets(self) -> dict[str, Path]:
        """File of each chosen format."""
        folder = Path(os.path.expanduser(self.folder.text().strip()))
        chosen = [key for key, box in self.formats.items() if box.isChecked()]
        return {key: folder / f"{FILE_NAME}.{key}" for key in chosen}

    @Slot()
    def export(self) -> None:
        """Write the files in a job."""
        home = self._session.home
        if home is None:
            return
        self._remember()
        person, targets = self.person(), self.targets()
        job = self._session.runner.create("export", lambda _: _export(home, person, targets))
        if job is None:
            return
        self._say("Making the document …")
        self.export_button.setEnabled(False)
        job.succeeded.connect(self._show_written)
        job.failed.connect(self._show_error)
        job.crashed.connect(self._session.crashed)
        job.finished.connect(self._show_ready)
        self._session.runner.start(job)

    def _lay_out(self) -> None:
        self.name.setPlaceholderText("As it should stand at the top")
        self.role.setPlaceholderText("For example: Backend engineer")
        self.contacts.setPlaceholderText("E-mail, town or links, with commas between them")
        self.summary.setPlaceholderText("A few sentences in your own words")
        self.summary.setFixedHeight(84)
        self.summary.setTabChangesFocus(True)
        for box in self.formats.values():
            box.setChecked(True)
        choose = button("Choose…")
        choose.clicked.connect(self._choose_folder)
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self.folder, 1)
        folder.addWidget(choose)
        formats = QVBoxLayout()
        formats.setSpacing(6)
        for box in self.formats.values():
            formats.addWidget(box)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(12)
        for words, part in (
            ("Name", self.name),
            ("Role", self.role),
            ("Contact", self.contacts),
            ("Summary", self.summary),
        ):
            form.addRow(words, part)
        form.addRow("Write", formats)
        form.addRow("To the folder", folder)
        note = label(
            "The document says when by month, names no repository, no employer and no colleague, "
            "and is searched for such names before it is written.",
            "caption",
            wraps=True,
        )
        close = button("Close")
        close.clicked.connect(self.reject)
        self.open_button.hide()
        self.export_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self.result_text)
        layout.addLayout(buttons)
        self.result_text.hide()
        self.setMinimumWidth(WIDTH)

    def _connect(self) -> None:
        self.export_button.clicked.connect(self.export)
        self.open_button.clicked.connect(self._open_folder)
        self.folder.textChanged.connect(self._show_ready)
        for box in self.formats.values():
            box.toggled.connect(self._show_ready)

    def _remember(self) -> None:
        person = self.person()
        self.settings = self.settings.changed(
            name=person.name,
            role=person.role,
            summary=person.summary,
            contacts=person.contacts,
            export_folder=self.folder.text().strip(),
        )

    def _say(self, text: str, role: str = "muted") -> None:
        self.result_text.setText(shown(text))
        self.result_text.setProperty("role", role)
        self.result_text.style().unpolish(self.result_text)
        self.result_text.style().polish(self.result_text)
        self.result_text.show()

    @Slot(object)
    def _show_written(self, written: list[Path]) -> None:
        names = ", ".join(path.name for path in written)
        self._say(f"Wrote {names} to {written[0].parent}.")
        self.open_button.show()

    @Slot(object)
    def _show_error(self, error: AppError) -> None:
        self._say(f"{error.sentence} {error.hint}".strip(), "error")

    @Slot()
    def _show_ready(self) -> None:
        self.export_button.setEnabled(bool(self.targets() and self.folder.text().strip()))

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Write to this folder", self.folder.text())
        if folder:
            self.folder.setText(folder)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))


def _export(home: Home, person: Person, targets: dict[str, Path]) -> Any:
    from commitstats_desktop.services.cv import compose, export

    document = compose(home.database, person, datetime.now(UTC).astimezone().date())
    return export(
        document, pdf=targets.get("pdf"), html=targets.get("html"), json=targets.get("json")
    )
