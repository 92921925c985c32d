"""The values of a chart as a table, to be sorted, copied and saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.sheet import Sheet
from commitstats_desktop.ui.item_models.sheet_table import SheetOrder, SheetTable, copied
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.series import sentence
from commitstats_desktop.ui.widgets.table import FittingTable
from commitstats_desktop.ui.widgets.text import button, label

ROW_HEIGHT = 28
COLUMN_WIDTH = 104
NAME_WIDTH = 140
HEIGHT = 520
WIDTHS = (480, 1_080)


class TableDialog(QDialog):
    """Shows a sheet; Ctrl+C copies the selected rows, or all of them."""

    asked_csv = Signal(object)

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(said(sheet.title))
        self.sheet = sheet
        self._order = SheetOrder(SheetTable(sheet))
        self.view = FittingTable(said(sheet.title), ROW_HEIGHT)
        self.view.setModel(self._order)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setSortingEnabled(True)
        self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.copy_button = button(tr("Copy"), tip=tr("Copy the selected rows, or all (Ctrl+C)"))
        self.csv_button = button(tr("Save as CSV…"))
        self.close_button = button(tr("Close"), "primary")
        self._lay_out()
        self.copy_button.clicked.connect(self.copy)
        self.csv_button.clicked.connect(self._ask_csv)
        self.close_button.clicked.connect(self.accept)
        shortcut = QShortcut(QKeySequence.StandardKey.Copy, self)
        shortcut.activated.connect(self.copy)

    @Slot()
    def copy(self) -> None:
        """Put the selected rows, or all, into the clipboard, as they are sorted."""
        selected = [index.row() for index in self.view.selectionModel().selectedRows()]
        rows = sorted(selected) or range(self._order.rowCount())
        text = copied(self.sheet, (self._order.source_row(row) for row in rows))
        QGuiApplication.clipboard().setText(text)

    @Slot()
    def _ask_csv(self) -> None:
        self.asked_csv.emit(self.sheet)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.csv_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(said(self.sheet.title), "heading"))
        column.addWidget(label(sentence(self.sheet), "caption", wraps=True))
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
        wanted = NAME_WIDTH + COLUMN_WIDTH * (len(self.sheet.columns) - 1) + 60
        self.resize(min(max(wanted, WIDTHS[0]), WIDTHS[1]), HEIGHT)
