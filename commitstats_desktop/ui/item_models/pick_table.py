"""The rows of the first choice of repositories: tick, name, place, size, time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from commitstats_desktop.core.estimate import Estimate
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr

Index = QModelIndex | QPersistentModelIndex

HEADINGS = ("", mark("Repository"), mark("Where"), mark("Size"), mark("Time"))
TICK, NAME, PLACE, SIZE, TIME = range(len(HEADINGS))
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PickTable(QAbstractTableModel):
    """Repositories to choose from; what the person ticks is kept until it is taken."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Estimate, ...] = ()
        self._changed: dict[str, bool] = {}

    def show_rows(self, rows: tuple[Estimate, ...]) -> None:
        """Take these; what was ticked before stays ticked, and what was chosen chosen."""
        if [row.uuid for row in rows] == [row.uuid for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0, TICK), self.index(len(rows) - 1, TIME))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def is_ticked(self, row: Estimate) -> bool:
        """Whether it shall be read."""
        return self._changed.get(row.uuid, row.is_active)

    def tick_all(self, rows: Iterable[int], *, is_ticked: bool) -> None:
        """Tick rows, or take the ticks away."""
        for row in rows:
            self._changed[self._rows[row].uuid] = is_ticked
        if self._rows:
            last = len(self._rows) - 1
            self.dataChanged.emit(self.index(0, TICK), self.index(last, TICK))

    def ticked(self) -> list[Estimate]:
        """What shall be read."""
        return [row for row in self._rows if self.is_ticked(row)]

    def changes(self) -> tuple[list[str], list[str]]:
        """UUIDs to switch on, and to switch off."""
        on = [row.uuid for row in self._rows if self.is_ticked(row) and not row.is_active]
        off = [row.uuid for row in self._rows if row.is_active and not self.is_ticked(row)]
        return on, off

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (SIZE, TIME):
            return RIGHT
        return (
            tr(HEADINGS[section])
            if HEADINGS[section] and role == Qt.ItemDataRole.DisplayRole
            else None
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TICK else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            return Qt.CheckState.Checked if self.is_ticked(row) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (SIZE, TIME):
            return RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole and column == TICK:
            name = shown(row.name)
            is_ticked = self.is_ticked(row)
            return tr("Read {name}", name=name) if is_ticked else tr("Leave out {name}", name=name)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _text(row, column)
        return None

    def setData(  # noqa: N802
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TICK:
            return False
        is_ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.tick_all([index.row()], is_ticked=is_ticked)
        return True


def _text(row: Estimate, column: int) -> str:
    return {
        NAME: shown(row.name),
        PLACE: shown(row.place),
        SIZE: tr("unknown") if row.bytes is None else words.size(row.bytes),
        TIME: tr("read") if row.is_collected else words.about(row.seconds),
    }.get(column, "")
