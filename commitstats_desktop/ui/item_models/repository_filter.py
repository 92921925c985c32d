"""Which of the repositories are shown, and in which order."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel

from commitstats_desktop.core.owner import is_owned_by
from commitstats_desktop.core.repository import State
from commitstats_desktop.ui.item_models.repository_table import COLUMNS, RepositoryTable, Row
from commitstats_desktop.ui.language import tr

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Wanted:
    """What is looked for; empty and None stand for everything."""

    text: str = ""
    owner: str = ""
    host: str = ""
    state: State | None = None

    def is_met_by(self, row: Row) -> bool:
        """Whether a row is shown."""
        repository = row.entry.repository
        if self.owner and not is_owned_by(repository.owner, self.owner):
            return False
        if (self.host and row.entry.host != self.host) or self.state not in (None, row.state):
            return False
        if not self.text:
            return True
        wanted = self.text.casefold()
        texts = (repository.name, row.entry.url, repository.owner, tr(row.state.value))
        return any(wanted in text.casefold() for text in texts)


class RepositoryFilter(QSortFilterProxyModel):
    """Sorts by the values, not by the words."""

    def __init__(self, table: RepositoryTable) -> None:
        super().__init__()
        self._table = table
        self._wanted = Wanted()
        self.setSourceModel(table)
        self.setDynamicSortFilter(True)

    def look_for(self, wanted: Wanted) -> None:
        """Show only these."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.invalidate()

    def rows(self) -> list[Row]:
        """What is shown, in its order."""
        indexes = (self.index(number, 0) for number in range(self.rowCount()))
        return [self._table.row(self.mapToSource(index).row()) for index in indexes]

    def filterAcceptsRow(self, number: int, parent: Index) -> bool:  # noqa: N802, ARG002
        return self._wanted.is_met_by(self._table.row(number))

    def lessThan(self, left: Index, right: Index) -> bool:  # noqa: N802
        order = COLUMNS[left.column()].order
        one, other = order(self._table.row(left.row())), order(self._table.row(right.row()))
        return bool(one < other)
