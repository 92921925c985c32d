"""A sheet as a table that can be sorted and filtered, and copied with its headings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QPixmap

from commitstats_desktop.core.sheet import Cell, Sheet
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import grouped
from commitstats_desktop.ui.series import headings, told

Index = QModelIndex | QPersistentModelIndex
NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
DOT = 10
"""Pixels of the coloured square before a name."""


class InOtherWords(NamedTuple):
    """A column that says the value of another one, such as a day as how long ago that was."""

    title: str
    column: int
    words: Callable[[Cell], str]


class SheetTable(QAbstractTableModel):
    """Draws a `Sheet`; numbers stand at the right, days as the person reads them.

    `more` are columns after those of the sheet that say one of its values in other words.
    """

    def __init__(self, sheet: Sheet | None = None, more: Sequence[InOtherWords] = ()) -> None:
        super().__init__()
        self._sheet = sheet
        self._names = [] if sheet is None else _names(sheet)
        self._more = tuple(more)
        self._dots: dict[str, QPixmap] = {}

    def show_sheet(self, sheet: Sheet, colors: Mapping[str, str] | None = None) -> None:
        """Draw another sheet; `colors` gives the dots before the names of the first column."""
        self.beginResetModel()
        self._sheet = sheet
        self._names = _names(sheet)
        self._dots = {name: _dot(color) for name, color in (colors or {}).items()}
        self.endResetModel()

    def cells(self, row: int) -> tuple[Cell, ...]:
        """The values of a row."""
        assert self._sheet is not None
        return self._sheet.rows[row]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        is_inner = parent is not None and parent.isValid()
        return 0 if is_inner or self._sheet is None else len(self._sheet.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        is_inner = parent is not None and parent.isValid()
        if is_inner or self._sheet is None:
            return 0
        return len(self._sheet.columns) + len(self._more)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or self._sheet is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_number(section):
            return NUMBERS
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (*headings(self._sheet.columns), *(more.title for more in self._more))
        return shown(names[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        own = len(self._sheet.columns) if self._sheet is not None else 0
        more = self._more[index.column() - own] if index.column() >= own else None
        cell = self.cells(index.row())[more.column if more else index.column()]
        if more is not None and role == Qt.ItemDataRole.DisplayRole:
            return more.words(cell)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._names[index.row()] if index.column() == 0 else text_of(cell)
        if role == SORT_ROLE:
            return _sortable(cell)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._dots.get(str(cell))
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_number(index.column()):
            return NUMBERS
        return None

    def _is_number(self, column: int) -> bool:
        sheet = self._sheet
        is_own = sheet is not None and 0 < column < len(sheet.columns)
        return sheet is not None and is_own and sheet.is_number(column)


class SheetOrder(QSortFilterProxyModel):
    """Sorts a sheet by its values, not by their words, and filters it by its first columns."""

    def __init__(self, table: SheetTable) -> None:
        super().__init__()
        self.setSourceModel(table)
        self.setSortRole(SORT_ROLE)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterKeyColumn(-1)

    def source_row(self, row: int) -> int:
        """The row of the sheet that is shown in a row."""
        return self.mapToSource(self.index(row, 0)).row()


def _names(sheet: Sheet) -> list[str]:
    """The first column."""
    return told([text_of(row[0], is_name=True) for row in sheet.rows])


def text_of(cell: Cell, *, is_name: bool = False) -> str:
    """A value as the person reads it; a year that names a row has no thousands set apart."""
    if cell is None:
        return "–"
    if isinstance(cell, float):
        least = 0 < cell < 0.001
        return f"< {words.decimal(0.1, 1)} %" if least else f"{words.decimal(cell * 100, 1)} %"
    if isinstance(cell, int):
        return str(cell) if is_name else grouped(cell)
    return words.day(cell) if isinstance(cell, date) else shown(cell)


def copied(sheet: Sheet, rows: Iterable[int]) -> str:
    """Rows with the headings, for the clipboard: columns parted by tabs, as spreadsheets read them."""
    lines = ["\t".join(headings(sheet.columns))]
    for row in rows:
        cells = ("" if cell is None else str(cell) for cell in sheet.rows[row])
        lines.append("\t".join(shown(cell) for cell in cells))
    return "\n".join(lines)


def _sortable(cell: Cell) -> Any:
    """Qt sorts days as numbers, and what is missing before everything."""
    if isinstance(cell, date):
        return cell.toordinal()
    return -1 if cell is None else cell.casefold() if isinstance(cell, str) else cell


def _dot(color: str) -> QPixmap:
    made = QPixmap(DOT, DOT)
    made.fill(QColor(color))
    return made
