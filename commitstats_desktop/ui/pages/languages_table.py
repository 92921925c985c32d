"""A table of the page of languages: searched, sorted, saved, and opened row by row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from commitstats_desktop.core.sheet import Cell, Sheet
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.clock import today
from commitstats_desktop.ui.item_models.sheet_table import InOtherWords, SheetOrder, SheetTable
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.table import FittingTable, room_for
from commitstats_desktop.ui.widgets.text import label

ROW_HEIGHT = 30


class FiguresTable(QWidget):
    """Shows a sheet with how long ago its last day was; a row that is clicked is chosen."""

    chosen = Signal(object)
    """The cells of the row."""

    def __init__(
        self,
        name: str,
        last_day: int,
        widths: Sequence[int],
        least_widths: Mapping[int, int],
        nothing: str,
    ) -> None:
        super().__init__()
        self.sheet: Sheet | None = None
        self._nothing = self._why = nothing
        recency = InOtherWords(tr("Recency"), last_day, _ago)
        self.table = SheetTable(more=(recency,))
        self.order = SheetOrder(self.table)
        self.view = FittingTable(name, ROW_HEIGHT)
        self.view.setModel(self.order)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setSortingEnabled(True)
        self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.note = label("", "muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.note)
        column.addWidget(self.view, 1)
        self._widths, self._least_widths = widths, least_widths
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)

    def show_sheet(
        self, sheet: Sheet, colors: Mapping[str, str] | None = None, nothing: str = ""
    ) -> None:
        """Draw these rows; `nothing` is said where there are none, if not the usual."""
        self.sheet = sheet
        self._why = nothing or self._nothing
        self.table.show_sheet(sheet, colors)
        self.view.fix_widths(
            [self._room(*column) for column in enumerate(self._widths)], self._least_widths
        )
        self._say()

    def _room(self, column: int, width: int) -> int:
        """So that its heading, and how long ago a day was, are whole in any language.

        0 takes the rest.
        """
        texts = [str(self.order.headerData(column, Qt.Orientation.Horizontal))]
        if column == len(self._widths) - 1:
            texts += [tr("{n} weeks ago", n=8), tr("{n} months ago", n=23)]
        return max(width, room_for(texts, self.view.fontMetrics())) if width else 0

    def look_for(self, text: str) -> None:
        """Show only rows that hold a text."""
        self.order.setFilterFixedString(text)
        self._say()

    def _say(self) -> None:
        """Why there is nothing, if there is not."""
        is_there = self.sheet is not None and bool(self.sheet.rows)
        self.note.setText(tr("Nothing has this name.") if is_there else self._why)
        self.note.setVisible(self.order.rowCount() == 0)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.table.cells(self.order.source_row(index.row())))


def _ago(cell: Cell) -> str:
    return words.days_ago(cell, today()) if isinstance(cell, date) else "–"
