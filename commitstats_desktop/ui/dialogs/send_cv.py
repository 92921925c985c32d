"""Exports a CV: which forms, to which folder, for whom; asks about words only the person can judge."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.cv.choices import NamedCv
from commitstats_desktop.core.errors import AppError, DisclosureError
from commitstats_desktop.core.private_name import Finding
from commitstats_desktop.core.sent import SentExport
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.ui.format import title_of
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.verbs.sending import (
    Parcel,
    approve,
    load_sheet,
    paths_of,
    send,
    ways_out,
)
from commitstats_desktop.ui.widgets.form import Form
from commitstats_desktop.ui.widgets.room import take_room
from commitstats_desktop.ui.widgets.text import button, label, restyle
from commitstats_desktop.ui.widgets.tick_list import Tick, TickList

if TYPE_CHECKING:
    from commitstats_desktop.core.disclosure_sheet import DisclosureSheet

SIZE = (1180, 680)
COLUMN_SHARES = (0.22, 0.44, 0.34)
"""Of the width of the table, for where something stands, what does, and why it may."""
NAME_WIDTH = 120
FIELD_WIDTH = 190
USUAL = ("pdf", "html")
"""Ticked when the dialog opens."""
SIGNERS = (
    ("", mark("Nobody")),
    ("app", mark("A key of this app")),
    ("agent", mark("The key in the ssh-agent")),
)
FILE_NAME = "commit-stats-cv"
SHARES = (5, 6)
"""Of the width: what is asked, and what the files tell."""
SEARCHED = mark(
    "Before they are written, the finished files are opened again and searched for the names of your"
    " repositories, hosts and colleagues."
)


class SendDialog(QDialog):
    """Formats, a folder and a name; stays open and says what was written."""

    def __init__(self, session: Session, cv: NamedCv, folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._cv = cv
        self._job: Job | None = None
        self._written_to = ""
        """The folder, whatever is typed meanwhile."""
        self.setWindowTitle(tr("Export {title}", title=shown(title_of(cv.title))))
        self.folder = QLineEdit(folder or str(Path.home()))
        self.name = QLineEdit(file_name(cv.choices.person.name))
        self.sent_to = QLineEdit()
        self.sent_to.setPlaceholderText(tr("A note for yourself, such as the firm"))
        self.questions = TickList(tr("Words that may stand in the files"), most_shown=6)
        self.approve_button = button(tr("Let the ticked ones stand"))
        self.forms = ways_out()
        self.formats = TickList(tr("Forms to write"), most_shown=7)
        self.formats.show_ticks(
            Tick(form.key, f"{said(form.title)} ({form.suffix})", form.key in USUAL)
            for form in self.forms
        )
        self.signer = QComboBox()
        self.signer.addItems([tr(text) for _, text in SIGNERS])
        self.sheet = QTreeWidget()
        self.sheet.setAccessibleName(tr("What the files tell of private repositories"))
        self.sheet.setHeaderLabels([tr("Where"), tr("What stands there"), tr("Why it may")])
        self.sheet.setRootIsDecorated(False)
        self.sheet.setUniformRowHeights(True)
        self.sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads = self.sheet.header()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setSectionResizeMode(len(COLUMN_SHARES) - 1, QHeaderView.ResizeMode.Stretch)
        self.sheet.viewport().installEventFilter(self)
        self.result_text = label("", "muted", wraps=True)
        self.export_button = button(tr("Export"), "primary")
        self.open_button = button(tr("Open the folder"))
        self._lay_out()
        self._connect()
        self._load_sheet()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self.sheet.viewport() and event.type() == QEvent.Type.Resize:
            for column, share in enumerate(COLUMN_SHARES[:-1]):
                self.sheet.setColumnWidth(column, round(self.sheet.viewport().width() * share))
        return super().eventFilter(watched, event)

    def targets(self) -> dict[str, Path]:
        """File of each chosen form."""
        folder = Path(os.path.expanduser(self.folder.text().strip()))
        chosen = [tick.key for tick in self.formats.ticks() if tick.is_on]
        return paths_of(self.forms, chosen, folder, self.name.text().strip())

    @Slot()
    def export(self) -> None:
        """Write the files in a job."""
        home, hosts = self._session.home, self._session.find_hosts
        if home is None:
            return
        signer = SIGNERS[self.signer.currentIndex()][0]
        parcel = Parcel(self._cv, self.targets(), self.sent_to.text().strip(), signer)
        name = self._session.in_line("export")
        job = self._session.prepare(name, lambda _: send(home, hosts(), parcel))
        if job is None:
            return
        self._say(tr("Making the document …"))
        self._job = job
        self._written_to = self.folder.text().strip()
        self._show_ready()
        job.succeeded.connect(self._show_written)
        job.failed.connect(self._show_error)
        job.finished.connect(self._allow)
        self._session.launch(job)

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(self._choices(), SHARES[0])
        columns.addLayout(self._told(), SHARES[1])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        layout.addLayout(columns, 1)
        layout.addWidget(self.result_text)
        layout.addWidget(self.questions)
        layout.addWidget(self.approve_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._buttons())
        for one in (self.open_button, self.result_text, self.questions, self.approve_button):
            one.hide()
        take_room(self, *SIZE)

    def _choices(self) -> QVBoxLayout:
        """What is written, where, and by whom."""
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(label(tr("Write"), "heading"))
        left.addWidget(self.formats)
        left.addWidget(self._form())
        left.addStretch(1)
        return left

    def _form(self) -> Form:
        form = Form(NAME_WIDTH, fills=True)
        form.add(tr("To the folder"), self._folder_row())
        form.add(tr("Name of the files"), self.name)
        form.add(
            tr("Sent to"), self.sent_to, tr("It stands in the list of what you sent, nowhere else.")
        )
        form.add(
            tr("Signed by"), self.signer, tr("So that anyone can check that the file is yours.")
        )
        for field in (self.folder, self.name, self.sent_to):
            field.setMinimumWidth(FIELD_WIDTH)
        return form

    def _folder_row(self) -> QWidget:
        self.folder.setAccessibleName(tr("To the folder"))
        choose = button(tr("Choose…"))
        choose.clicked.connect(self._choose_folder)
        folder = QWidget()
        folder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(folder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        return folder

    def _told(self) -> QVBoxLayout:
        """What the files tell of private repositories."""
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(label(tr("What it tells of private repositories"), "heading"))
        right.addWidget(self.sheet, 1)
        right.addWidget(label(tr(SEARCHED), "caption", wraps=True))
        return right

    def _buttons(self) -> QHBoxLayout:
        close = button(tr("Close"))
        close.clicked.connect(self.reject)
        self.export_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.export_button)
        return buttons

    def _connect(self) -> None:
        self.export_button.clicked.connect(self.export)
        self.approve_button.clicked.connect(self.approve)
        self.open_button.clicked.connect(self._open_folder)
        self.folder.textChanged.connect(self._show_ready)
        self.name.textChanged.connect(self._show_ready)
        self.formats.changed.connect(self._show_ready)

    def _load_sheet(self) -> None:
        home, cv = self._session.home, self._cv
        if home is not None:
            self._session.run(
                self._session.anew("sheet"), lambda _: load_sheet(home, cv), self.show_sheet
            )

    @Slot(object)
    def show_sheet(self, sheet: DisclosureSheet) -> None:
        """Every word and number of private repositories, where it stands and why it may."""
        self.sheet.clear()
        for line in sheet.lines:
            text = " · ".join(part for part in (line.what, line.text) if part)
            item = QTreeWidgetItem([shown(line.section), shown(text), said(str(line.why))])
            for column in range(3):
                item.setToolTip(column, item.text(column))
            self.sheet.addTopLevelItem(item)
        self._ask(sheet.findings)

    def _say(self, text: str, role: str = "muted") -> None:
        self.result_text.setText(shown(text))
        restyle(self.result_text, "role", role)
        self.result_text.show()

    @Slot()
    def approve(self) -> None:
        """Keep for this CV which words may stand, then export again."""
        home, cv = self._session.home, self._cv
        words = frozenset(tick.key for tick in self.questions.ticks() if tick.is_on)
        if home is not None and words:
            name = self._session.in_turn("approve")
            self._session.run(name, lambda _: approve(home, cv, words), self._go_on)

    @Slot(object)
    def _go_on(self, cv: NamedCv) -> None:
        self._cv = cv
        self._session.say_changed(cv)  # The form, too, or its next edit would take them back.
        self.export()

    @Slot(object)
    def _show_written(self, export: SentExport) -> None:
        names = ", ".join(file.name for file in export.files)
        self._say(tr("Wrote {names} to {folder}.", names=names, folder=self._written_to))
        self._ask(())
        self.open_button.show()

    @Slot(object)
    def _show_error(self, error: AppError) -> None:
        asked = error.findings if isinstance(error, DisclosureError) else ()
        self._say(
            said(error.sentence if asked else f"{error.sentence} {error.hint}".strip()), "error"
        )
        self._ask(asked)

    def _ask(self, findings: Sequence[Finding]) -> None:
        """Ask about words one by one; nothing is ticked beforehand."""
        words = {finding.word: f"{finding.word} · {said(finding.place)}" for finding in findings}
        self.questions.show_ticks(Tick(word, told, is_on=False) for word, told in words.items())
        self.questions.setVisible(bool(words))
        self.approve_button.setVisible(bool(words))

    @Slot()
    def _show_ready(self) -> None:
        is_named = self.folder.text().strip() and self.name.text().strip()
        is_ready = bool(self.targets() and is_named)
        self.export_button.setEnabled(is_ready and self._job is None)

    @Slot()
    def _allow(self) -> None:
        self._job = None
        self._show_ready()

    def done(self, result: int) -> None:
        """What is being written is written; where that fails, the window says so."""
        if self._job is not None:
            self._job.failed.connect(self._session.failed)
        super().done(result)

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("Write to this folder"), self.folder.text()
        )
        if folder:
            self.folder.setText(folder)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.expanduser(self._written_to)))


def file_name(person: str) -> str:
    """The usual name of the files, with the person's name in it where they gave one."""
    words = re.findall(r"\w+", person.casefold())
    return "-".join((*words, "cv")) if words else FILE_NAME
