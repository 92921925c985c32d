"""Everything that was exported, with the very files that left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.sent import FigureChange, SentExport
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.dialogs.line import ask_line
from commitstats_desktop.ui.dialogs.names import figure_name
from commitstats_desktop.ui.format import title_of
from commitstats_desktop.ui.language import grouped, tr
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.widgets.room import take_room
from commitstats_desktop.ui.widgets.text import button, label

SIZE = (820, 480)
HEADINGS = (mark("When"), "CV", mark("Sent to"), mark("Look"), mark("Files"), mark("Number"))
TOLD = 12
EMPTY = mark("Nothing was exported yet. What you export is kept here as the very bytes that left.")


class SentLogDialog(QDialog):
    """A row for each export; the buttons act on the one that is chosen."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._exports: list[SentExport] = []
        self.setWindowTitle(tr("What you sent"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Exports, the newest first"))
        self.tree.setHeaderLabels([tr(text) for text in HEADINGS])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.note = label(tr(EMPTY), "muted", wraps=True)
        self.again_button = button(tr("Write the files again…"))
        self.compare_button = button(tr("Compare with today"))
        self.note_button = button(tr("Sent to…"))
        self.forget_button = button(tr("Forget"))
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        for one in self._actions():
            buttons.addWidget(one)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        self.again_button.clicked.connect(self.write_again)
        self.compare_button.clicked.connect(self.compare)
        self.note_button.clicked.connect(self.change_note)
        self.forget_button.clicked.connect(self.forget)
        self.tree.currentItemChanged.connect(self._show_ready)
        take_room(self, *SIZE)
        self._show_ready()
        session.sent.load(self.show_exports)

    @Slot(object)
    def show_exports(self, exports: Sequence[SentExport]) -> None:
        """Draw the log; the row that was chosen stays chosen."""
        row = max(0, self._row())
        self._exports = list(exports)
        self.tree.clear()
        for one in exports:
            self.tree.addTopLevelItem(QTreeWidgetItem(_cells(one)))
        for column in range(len(HEADINGS)):
            self.tree.resizeColumnToContents(column)
        self.tree.setHeaderHidden(not exports)
        self.note.setText("" if exports else tr(EMPTY))
        if exports:
            self.tree.setCurrentIndex(self.tree.model().index(min(row, len(exports) - 1), 0))
        self._show_ready()

    def chosen(self) -> SentExport | None:
        """The export of the row that is chosen."""
        row = self._row()
        return self._exports[row] if 0 <= row < len(self._exports) else None

    def _row(self) -> int:
        return self.tree.currentIndex().row()

    @Slot()
    def write_again(self) -> None:
        """Into a folder, byte for byte."""
        export = self.chosen()
        folder = QFileDialog.getExistingDirectory(self, tr("Write the files into this folder"))
        if export is not None and folder:
            self._session.sent.write_again(export, Path(folder), self._show_written)

    @Slot()
    def compare(self) -> None:
        """What the same CV would say today."""
        export = self.chosen()
        if export is not None:
            self._session.sent.compare(export, self._show_changes)

    @Slot()
    def change_note(self) -> None:
        """To whom it was sent."""
        export = self.chosen()
        if export is None:
            return
        text = ask_line(self, tr("Sent to"), tr("A note for yourself"), export.sent_to)
        if text is not None:
            self._session.sent.note(export, text, self.show_exports)

    @Slot()
    def forget(self) -> None:
        """Take it out of the log; its commits can then never be opened again."""
        export = self.chosen()
        if export is not None:
            self._session.sent.forget(export, self.show_exports)

    @Slot(object)
    def _show_written(self, paths: Sequence[Path]) -> None:
        self.note.setText(shown(tr("Wrote {names}.", names=", ".join(path.name for path in paths))))

    @Slot(object)
    def _show_changes(self, changes: Sequence[FigureChange]) -> None:
        if not changes:
            self.note.setText(tr("Every figure is the same today."))
            return
        told = [_change(change) for change in changes[:TOLD]]
        more = len(changes) - TOLD
        self.note.setText("; ".join(told) + (tr("; and {n} more.", n=more) if more > 0 else "."))

    @Slot()
    def _show_ready(self) -> None:
        for one in self._actions():
            one.setEnabled(self.chosen() is not None)

    def _actions(self) -> tuple[QWidget, ...]:
        return self.again_button, self.compare_button, self.note_button, self.forget_button


def _cells(export: SentExport) -> list[str]:
    files = ", ".join(f"{file.name} ({words.size(file.size)})" for file in export.files)
    return [
        words.moment(datetime.fromtimestamp(export.exported_at, UTC)),
        shown(title_of(export.title)) or "–",
        shown(export.sent_to) or "–",
        export.variant,
        shown(files),
        export.document_id,
    ]


def _change(change: FigureChange) -> str:
    then, today = (
        tr("not told") if value is None else grouped(value) for value in (change.then, change.now)
    )
    return tr("{name}: {then}, today {today}", name=figure_name(change.key), then=then, today=today)
