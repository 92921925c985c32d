"""Exports a CV: which forms, to which folder, for whom; asks about words only the person can judge."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.cv_choices import NamedCv
from commitstats_desktop.core.errors import AppError, DisclosureError
from commitstats_desktop.core.private_name import Finding
from commitstats_desktop.core.sent import SentExport
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.cvs import now, today
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.widgets.form import Form
from commitstats_desktop.ui.widgets.text import button, label
from commitstats_desktop.ui.widgets.tick_list import Tick, TickList

if TYPE_CHECKING:
    from commitstats_desktop.services.home import Home

WIDTH = 620
NAME_WIDTH = 120
FIELD_WIDTH = 340
FORMATS = (("pdf", "PDF, to attach"), ("html", "Web page, one file"), ("json", "JSON, the figures"))
FILE_NAME = "commit-stats-cv"


class SendDialog(QDialog):
    """Formats, a folder and a name; stays open and says what was written."""

    def __init__(self, session: Session, cv: NamedCv, folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._cv = cv
        self.setWindowTitle(f"Export {shown(cv.title)}")
        self.folder = QLineEdit(folder or str(Path.home()))
        self.name = QLineEdit(file_name(cv.choices.person.name))
        self.sent_to = QLineEdit()
        self.sent_to.setPlaceholderText("A note for yourself, such as the firm")
        self.questions = TickList("Words that may stand in the files", most_shown=6)
        self.approve_button = button("Let the ticked ones stand")
        self.formats = {key: QCheckBox(words) for key, words in FORMATS}
        self.result_text = label("", "muted", wraps=True)
        self.export_button = button("Export", "primary")
        self.open_button = button("Open the folder")
        self._lay_out()
        self._connect()

    def targets(self) -> dict[str, Path]:
        """File of each chosen format."""
        folder = Path(os.path.expanduser(self.folder.text().strip()))
        chosen = [key for key, box in self.formats.items() if box.isChecked()]
        return {key: folder / f"{self.name.text().strip()}.{key}" for key in chosen}

    @Slot()
    def export(self) -> None:
        """Write the files in a job."""
        cv, targets, sent_to = self._cv, self.targets(), self.sent_to.text().strip()
        home = self._session.home
        if home is None:
            return
        job = self._session.prepare("export", lambda _: _export(home, cv, targets, sent_to))
        if job is None:
            return
        self._say("Making the document …")
        self.export_button.setEnabled(False)
        job.succeeded.connect(self._show_written)
        job.failed.connect(self._show_error)
        job.finished.connect(self._show_ready)
        self._session.launch(job)

    def _lay_out(self) -> None:
        for key, box in self.formats.items():
            box.setChecked(key != "json")
        choose = button("Choose…")
        choose.clicked.connect(self._choose_folder)
        folder = QWidget()
        row = QHBoxLayout(folder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        formats = QWidget()
        column = QVBoxLayout(formats)
        column.setContentsMargins(0, 0, 0, 0)
        for box in self.formats.values():
            column.addWidget(box)
        form = Form(NAME_WIDTH)
        form.add("Write", formats)
        form.add("To the folder", folder)
        form.add("Name of the files", self.name)
        form.add("Sent to", self.sent_to, "It stands in the list of what you sent, nowhere else.")
        for field in (self.folder, self.name, self.sent_to):
            field.setMinimumWidth(FIELD_WIDTH)
        close = button("Close")
        close.clicked.connect(self.reject)
        self.open_button.hide()
        self.export_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.export_button)
        note = (
            "The finished files are opened again and searched for the names of your repositories,"
            " hosts and colleagues before they are written."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        layout.addWidget(form)
        layout.addWidget(label(note, "caption", wraps=True))
        layout.addWidget(self.result_text)
        layout.addWidget(self.questions)
        layout.addWidget(self.approve_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(buttons)
        for one in (self.result_text, self.questions, self.approve_button):
            one.hide()
        self.setMinimumWidth(WIDTH)

    def _connect(self) -> None:
        self.export_button.clicked.connect(self.export)
        self.approve_button.clicked.connect(self.approve)
        self.open_button.clicked.connect(self._open_folder)
        self.folder.textChanged.connect(self._show_ready)
        self.name.textChanged.connect(self._show_ready)
        for box in self.formats.values():
            box.toggled.connect(self._show_ready)

    def _say(self, text: str, role: str = "muted") -> None:
        self.result_text.setText(shown(text))
        self.result_text.setProperty("role", role)
        self.result_text.style().unpolish(self.result_text)
        self.result_text.style().polish(self.result_text)
        self.result_text.show()

    @Slot()
    def approve(self) -> None:
        """Keep for this CV which words may stand, then export again."""
        home, cv = self._session.home, self._cv
        words = frozenset(tick.key for tick in self.questions.ticks() if tick.is_on)
        if home is not None and words:
            self._session.run("approve", lambda _: _approve(home, cv, words), self._go_on)

    @Slot(object)
    def _go_on(self, cv: NamedCv) -> None:
        self._cv = cv
        self.export()

    @Slot(object)
    def _show_written(self, export: SentExport) -> None:
        names = ", ".join(file.name for file in export.files)
        self._say(f"Wrote {names} to {self.folder.text().strip()}.")
        self._ask(())
        self.open_button.show()

    @Slot(object)
    def _show_error(self, error: AppError) -> None:
        asked = error.findings if isinstance(error, DisclosureError) else ()
        self._say(error.sentence if asked else f"{error.sentence} {error.hint}".strip(), "error")
        self._ask(asked)

    def _ask(self, findings: Sequence[Finding]) -> None:
        """Ask about words one by one; nothing is ticked beforehand."""
        words = {finding.word: f"{finding.word} · {finding.place}" for finding in findings}
        self.questions.show_ticks(Tick(word, told, is_on=False) for word, told in words.items())
        self.questions.setVisible(bool(words))
        self.approve_button.setVisible(bool(words))

    @Slot()
    def _show_ready(self) -> None:
        is_named = self.folder.text().strip() and self.name.text().strip()
        self.export_button.setEnabled(bool(self.targets() and is_named))

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Write to this folder", self.folder.text())
        if folder:
            self.folder.setText(folder)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))


def file_name(person: str) -> str:
    """The usual name of the files, with the person's name in it where they gave one."""
    words = re.findall(r"\w+", person.casefold())
    return "-".join((*words, "cv")) if words else FILE_NAME


def _export(home: Home, cv: NamedCv, targets: dict[str, Path], sent_to: str) -> Any:
    from commitstats_desktop.services.cv import compose_guarded
    from commitstats_desktop.services.cv_facts import question_of
    from commitstats_desktop.services.cvs import note_seen
    from commitstats_desktop.services.sent import Order, export_and_keep

    document = compose_guarded(home.database, cv.choices, today())
    order = Order(
        document,
        question_of(home.database, cv.choices),
        targets,
        title=cv.title,
        cv_uuid=cv.uuid,
        sent_to=sent_to,
    )
    export = export_and_keep(home.database, order, now())
    note_seen(home.database, cv.uuid, cv.choices, document.bare(), now())
    return export


def _approve(home: Home, cv: NamedCv, words: frozenset[str]) -> Any:
    from commitstats_desktop.services.cvs import save_cv

    choices = replace(cv.choices, approved_words=cv.choices.approved_words | words)
    return save_cv(home.database, cv.uuid, choices, now())
