"""Sets up a place to publish at: asked at once whether it lets us in."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.publication import TargetKind
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.busy_line import BusyLine
from commitstats_desktop.ui.widgets.form import Form
from commitstats_desktop.ui.widgets.notice import Tone
from commitstats_desktop.ui.widgets.notice_list import NoticeList, Said
from commitstats_desktop.ui.widgets.text import button

WIDTH = 660
FIELD_WIDTH = 360
NAME_WIDTH = 220


class PlaceDialog(QDialog):
    """Kind, name, what the kind wants to know, and its secret."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.kind = QComboBox()
        self.name = QLineEdit()
        self.fields: dict[str, QLineEdit] = {}
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.keeps = QCheckBox(tr("Keep it in the system's key store"))
        self.keeps.setChecked(True)
        self.busy = BusyLine()
        self.notices = NoticeList(theme)
        self.add_button = button(tr("Ask, and add"), "primary")
        self.cancel_button = button(tr("Cancel"))
        self._form = Form(fills=True)
        self._column = QVBoxLayout(self)
        self.setWindowTitle(tr("Add a place to publish at"))
        self._fill_kinds()
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.add_button.clicked.connect(self.add)
        self.cancel_button.clicked.connect(self.reject)
        self._show_kind()

    @Slot()
    def add(self) -> None:
        """Ask the place, and keep it if it lets us in."""
        settings = {name: line.text().strip() for name, line in self.fields.items()}
        job = self._session.publisher.add_place(
            TargetKind(self.kind.currentData()),
            self.name.text(),
            {name: text for name, text in settings.items() if text},
            self.secret.text(),
            keeps=self.keeps.isChecked(),
        )
        if job is None:
            return
        job.succeeded.connect(self._close_added)
        job.failed.connect(self._show_error)
        job.finished.connect(self._allow)
        self.notices.show_all(())
        self.busy.follow(job, tr("Asking the place …"))
        self.add_button.setEnabled(False)
        self._session.launch(job)

    def reject(self) -> None:
        """Whatever is asked at this moment is not waited for."""
        self.busy.stop()
        super().reject()

    def _fill_kinds(self) -> None:
        from commitstats_desktop.services.places import KINDS

        for kind, target in KINDS.items():
            self.kind.addItem(said(target.title), kind)

    @Slot()
    def _show_kind(self) -> None:
        """Ask what this kind of place wants to know."""
        from commitstats_desktop.services.places import KINDS

        target = KINDS[self.kind.currentData()]
        form = Form(NAME_WIDTH, fills=True)
        self.fields = {}
        for each in target.fields:
            line = QLineEdit()
            line.setMinimumWidth(FIELD_WIDTH)
            title = said(each.title)
            if not each.is_required:
                title = tr("{title} (optional)", title=title)
            form.add(title, line, said(each.help))
            self.fields[each.name] = line
        self.secret.setVisible(bool(target.secret_title))
        self.secret.setPlaceholderText(said(target.secret_title))
        self.secret.setAccessibleName(said(target.secret_title))
        self.keeps.setVisible(bool(target.secret_title))
        self._column.replaceWidget(self._form, form)
        self._form.hide()
        self._form.deleteLater()
        self._form = form
        # These fields were made last, and Tab would come to them after the buttons.
        chain = (self.name, *self.fields.values(), self.secret, self.keeps, self.cancel_button)
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    def _lay_out(self) -> None:
        top = Form(NAME_WIDTH, fills=True)
        top.add(tr("Kind"), self.kind)
        self.name.setMinimumWidth(FIELD_WIDTH)
        top.add(tr("Name"), self.name, tr("What to call it here."))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.add_button)
        self._column.setContentsMargins(22, 20, 22, 18)
        self._column.setSpacing(12)
        for each in (top, self._form, self.secret, self.keeps, self.busy, self.notices):
            self._column.addWidget(each)
        self._column.addStretch(1)
        self._column.addLayout(buttons)
        self.add_button.setDefault(True)
        self.setMinimumWidth(WIDTH)

    @Slot(object)
    def _close_added(self, _: Any) -> None:
        self.secret.clear()
        self.accept()

    @Slot(object)
    def _show_error(self, error: AppError) -> None:
        self.notices.show_all([Said(Tone.PROBLEM, error.sentence, error.hint)])

    @Slot()
    def _allow(self) -> None:
        self.add_button.setEnabled(True)
