"""The table of repositories as it is seen: sorted, filtered, and some of them selected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from commitstats_desktop.ui.item_models.name_delegate import NameDelegate
from commitstats_desktop.ui.item_models.repository_filter import RepositoryFilter, Wanted
from commitstats_desktop.ui.item_models.repository_table import (
    COLUMNS,
    NAME,
    STATE,
    RepositoryTable,
    Row,
)
from commitstats_desktop.ui.item_models.state_delegate import StateDelegate
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.table import FittingTable

ROW_HEIGHT = 42


class RepositoryView(FittingTable):
    """Knows which rows are shown, and which of them the person selected."""

    def __init__(self, table: RepositoryTable, theme: Theme) -> None:
        super().__init__(tr("Repositories"), ROW_HEIGHT)
        self._table = table
        self._filter = RepositoryFilter(table)
        self.setModel(self._filter)
        self.setItemDelegateForColumn(NAME, NameDelegate(theme))
        self.setItemDelegateForColumn(STATE, StateDelegate(theme))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSortingEnabled(True)
        self.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.fix_widths(
            [column.room(self.fontMetrics()) for column in COLUMNS],
            {
                number: column.least_table
                for number, column in enumerate(COLUMNS)
                if column.least_table
            },
        )

    def look_for(self, wanted: Wanted) -> None:
        """Show only these."""
        self._filter.look_for(wanted)

    def shown(self) -> list[Row]:
        """The rows that are shown, in their order."""
        return self._filter.rows()

    def selected(self) -> list[Row]:
        """The rows that are selected, in the order of the table behind."""
        rows = self.selectionModel().selectedRows()
        numbers = sorted(self._filter.mapToSource(row).row() for row in rows)
        return [self._table.row(number) for number in numbers]
