"""Asks which backup is to be restored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.ui.format import full_day, size
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.text import button, label

SIZE = (480, 360)


class Copy(Protocol):
    """A backup: where it is, when it was made, how many bytes it has."""

    @property
    def path(self) -> Path: ...
    @property
    def made_at(self) -> datetime: ...
    @property
    def size(self) -> int: ...


class RestoreDialog(QDialog):
    """The backups there are, the newest first, or a file from elsewhere."""

    def __init__(self, copies: Sequence[Copy], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore a backup"))
        self.chosen: Path | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups, the newest first"))
        for copy in copies:
            item = QListWidgetItem(f"{_moment(copy.made_at)} · {size(copy.size)}")
            item.setData(Qt.ItemDataRole.UserRole, str(copy.path))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.other_button = button(tr("Another file…"))
        self.restore_button = button(tr("Restore"), "primary")
        self.restore_button.setEnabled(bool(copies))
        cancel = button(tr("Cancel"))
        self.other_button.clicked.connect(self._choose_file)
        self.restore_button.clicked.connect(self._take_current)
        self.list.itemDoubleClicked.connect(self._take_current)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.other_button)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.restore_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        text = (
            tr("What is in the database now is backed up first, so that this can be taken back.")
            if copies
            else tr("There is no backup on this computer yet.")
        )
        layout.addWidget(label(text, wraps=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.resize(*SIZE)

    @Slot()
    def _take_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen = Path(item.data(Qt.ItemDataRole.UserRole))
            self.accept()

    @Slot()
    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a backup"), "", tr("Databases (*.sqlite3);;All files (*)")
        )
        if name:
            self.chosen = Path(name)
            self.accept()


def _moment(moment: datetime) -> str:
    here = moment.astimezone()
    return f"{full_day(here.date())}, {here:%H:%M}"
