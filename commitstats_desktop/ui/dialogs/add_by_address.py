"""Adds a repository by its address: an open-source one, or one that no account lists."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commitstats_desktop.core.errors import AppError, HostError
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.busy_line import BusyLine
from commitstats_desktop.ui.widgets.notice import Tone
from commitstats_desktop.ui.widgets.notice_list import NoticeList, Said
from commitstats_desktop.ui.widgets.text import button, label

WIDTH = 560


class AddByAddressDialog(QDialog):
    """Stays open, so that several can be added one after the other."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.address = QLineEdit()
        self.busy = BusyLine()
        self.notices = NoticeList(theme)
        self.add_button = button(tr("Add"), "primary")
        self.close_button = button(tr("Close"))
        self.setWindowTitle(tr("Add a repository by its address"))
        self._lay_out()
        self.address.textChanged.connect(self._show_ready)
        self.add_button.clicked.connect(self.add)
        self.close_button.clicked.connect(self.reject)
        self._show_ready()

    @Slot()
    def add(self) -> None:
        """Ask its host what it is, and add it."""
        job = self._session.hosting.add_by_address(self.address.text().strip())
        if job is None:
            return
        job.succeeded.connect(self._show_added)
        job.failed.connect(self._show_error)
        job.finished.connect(self._allow)
        self.notices.show_all(())
        self.busy.follow(job, tr("Asking its host …"))
        self.address.setReadOnly(True)
        self.add_button.setEnabled(False)
        self._session.launch(job)

    def reject(self) -> None:
        """Whatever is asked at this moment is not waited for."""
        self.busy.stop()
        super().reject()

    def _lay_out(self) -> None:
        self.address.setPlaceholderText("https://github.com/owner/repository")
        self.address.setAccessibleName(tr("Address of the repository"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.add_button)
        self.add_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(
            label(
                tr(
                    "Repositories you contributed to and that your accounts do not list, such as open"
                    " source. Where you have an account at that host its token is used; else it is"
                    " asked without one."
                ),
                "muted",
                wraps=True,
            )
        )
        column.addWidget(self.address)
        column.addWidget(self.busy)
        column.addWidget(self.notices)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(WIDTH)

    @Slot(object)
    def _show_added(self, added: Any) -> None:
        name = added.repository.full_name
        words = (
            tr("{name} is added.", name=name)
            if added.is_new
            else tr("{name} was there already, and is switched on.", name=name)
        )
        said = [Said(Tone.GOOD, words, tr("It is collected with the next run."))]
        if added.problem is not None:
            said.append(Said(Tone.WARNING, added.problem.sentence, added.problem.hint))
        self.notices.show_all(said)
        self.address.clear()
        self.address.setFocus()

    @Slot(object)
    def _show_error(self, error: AppError) -> None:
        link = error.link if isinstance(error, HostError) else ""
        self.notices.show_all([Said(Tone.PROBLEM, error.sentence, error.hint, link)])

    @Slot()
    def _allow(self) -> None:
        self.address.setReadOnly(False)
        self._show_ready()

    @Slot()
    def _show_ready(self) -> None:
        self.add_button.setEnabled(bool(self.address.text().strip()))
