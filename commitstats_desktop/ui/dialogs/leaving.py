"""Leaving soon: read everything of an owner while it can be reached, and see what is here."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.leaving import Checklist
from commitstats_desktop.core.repository import Repository
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.item_models.checklist_table import MISSING, ChecklistTable
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.verbs.leaving import leave, load_owners
from commitstats_desktop.ui.widgets.room import take_room
from commitstats_desktop.ui.widgets.text import button, label, surface

SIZE = (820, 560)
WIDEST_COLUMN = 420


class LeavingDialog(QDialog):
    """Choose an owner, read all of it, look at the check-list."""

    asked_people = Signal()

    def __init__(self, session: Session, theme: Theme, owner: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = owner
        self._known: list[Repository] = []
        self._is_answered = False
        self.owner = QComboBox()
        self.table = ChecklistTable(theme)
        self.view = QTableView()
        self.result_text = label("", "muted", wraps=True)
        self.read_button = button(tr("Read everything"), "primary")
        self.stop_button = button(tr("Stop"))
        self.people_button = button(tr("Say which are yours…"))
        self.setWindowTitle(tr("Leaving soon"))
        self._set_up_view()
        self._lay_out()
        self._connect()
        self._show_state()
        load_owners(session, self._show_owners)

    @Slot()
    def read(self) -> None:
        """Read everything of the chosen owner."""
        owner = self.owner.currentData()
        self._is_answered = False
        if owner and leave(self._session, owner, self._known, self.show_checklist):
            self._show_state()

    @Slot(object)
    def show_checklist(self, checklist: Checklist) -> None:
        """What was and was not reached."""
        self._is_answered = True
        self.table.show_entries(checklist.entries)
        self.view.resizeRowsToContents()
        self.view.show()
        self.result_text.setText(shown(" ".join(map(said, checklist.sentences()))))
        self.people_button.setVisible(any(entry.possibly for entry in checklist.entries))

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.table)
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setShowGrid(False)
        view.setWordWrap(True)
        view.setTabKeyNavigation(False)
        view.setAccessibleName(tr("What was and was not reached"))
        view.verticalHeader().hide()
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heads = view.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(MISSING, QHeaderView.ResizeMode.Stretch)
        heads.setMinimumSectionSize(36)

    def _lay_out(self) -> None:
        self.owner.setAccessibleName(tr("Owner of the repositories"))
        self.people_button.hide()
        choice = QHBoxLayout()
        choice.addWidget(self.owner, 1)
        choice.addWidget(self.stop_button)
        choice.addWidget(self.read_button)
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.view)
        close = button(tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.people_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(
            label(
                tr(
                    "When you leave an employer or a project, its repositories soon cannot be read "
                    "any more. What is read before stays in your figures."
                ),
                wraps=True,
            )
        )
        layout.addWidget(
            label(
                tr(
                    "Reads every branch of every repository of this owner, also commits that may be "
                    "yours. From then on all their branches count."
                ),
                "caption",
                wraps=True,
            )
        )
        layout.addLayout(choice)
        layout.addWidget(self.result_text)
        layout.addWidget(card, 1)
        layout.addLayout(buttons)
        take_room(self, *SIZE)

    def _connect(self) -> None:
        self.read_button.clicked.connect(self.read)
        self.stop_button.clicked.connect(self._session.cancel_collecting)
        self.people_button.clicked.connect(self._show_people)
        self._session.state.changed.connect(self._show_state)

    @Slot(object)
    def _show_owners(self, found: Any) -> None:
        owners, self._known = found
        for owner in owners:
            known = words.repositories(owner.repositories)
            self.owner.addItem(shown(f"{owner.name}  ({known})"), owner.name)
        self.owner.setCurrentIndex(max(0, self.owner.findData(self._wanted)))
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        is_busy = self._session.state.is_collecting
        self.read_button.setEnabled(bool(self.owner.count()) and not is_busy)
        self.owner.setEnabled(not is_busy)
        self.stop_button.setVisible(is_busy)
        if is_busy and not self._is_answered:
            self.result_text.setText(shown(self._session.state.sentence()))

    @Slot()
    def _show_people(self) -> None:
        self.asked_people.emit()
        self.accept()
