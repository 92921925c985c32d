"""The rows of the Repositories page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from commitstats_desktop.core.days import SECONDS_PER_DAY, as_date
from commitstats_desktop.core.repository import RepositoryFigures, State
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.state import CollectionState

Index = QModelIndex | QPersistentModelIndex

SORT_ROLE = Qt.ItemDataRole.UserRole
STATE_ROLE = Qt.ItemDataRole.UserRole + 1

NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Row:
    """A repository with its state at this moment."""

    figures: RepositoryFigures
    state: State
    message: str


@dataclass(frozen=True)
class Column:
    """How one column is headed, worded and sorted."""

    heading: str
    text: Callable[[Row], str]
    order: Callable[[Row], Any]
    is_number: bool = False


def _state(row: Row) -> str:
    """The word for the state; of what is frozen also the day on which it was last read."""
    moment = row.figures.repository.collected_at
    if row.state is not State.FROZEN or moment is None:
        return row.state.value
    return f"{row.state.value}, {words.day(as_date(moment // SECONDS_PER_DAY))}"


COLUMNS = (
    Column("", lambda _: "", lambda row: row.figures.repository.is_active),
    Column(
        "Repository",
        lambda row: shown(row.figures.repository.name),
        lambda row: row.figures.repository.name.casefold(),
    ),
    Column("State", _state, lambda row: row.state.value),
    Column(
        "My commits",
        lambda row: f"{row.figures.commits:,}",
        lambda row: row.figures.commits,
        is_number=True,
    ),
    Column(
        "Of all",
        lambda row: f"{row.figures.commits_listed:,}",
        lambda row: row.figures.commits_listed,
        is_number=True,
    ),
    Column(
        "My last commit",
        lambda row: _last(row.figures),
        lambda row: row.figures.last_day if row.figures.last_day is not None else -1,
        is_number=True,
    ),
    Column("Message", lambda row: shown(row.message), lambda row: row.message),
)
ACTIVE, NAME, STATE, LAST, MESSAGE = 0, 1, 2, len(COLUMNS) - 2, len(COLUMNS) - 1


class RepositoryTable(QAbstractTableModel):
    """Repositories as rows; a tick in the first column asks to switch one on or off."""

    asked_active = Signal(str, bool)

    def __init__(self, state: CollectionState) -> None:
        super().__init__()
        self._state = state
        self._figures: tuple[RepositoryFigures, ...] = ()

    def show_rows(self, figures: tuple[RepositoryFigures, ...]) -> None:
        """Take these repositories; the selection survives where nothing was added or removed."""
        before = [entry.repository.uuid for entry in self._figures]
        if before == [entry.repository.uuid for entry in figures]:
            self._figures = figures
            self.show_progress()
            return
        self.beginResetModel()
        self._figures = figures
        self.endResetModel()

    def show_progress(self) -> None:
        """States or numbers changed."""
        if self._figures:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._figures) - 1, len(COLUMNS) - 1)
            )

    def row(self, number: int) -> Row:
        """The repository of a row, with its state at this moment."""
        figures = self._figures[number]
        repository = figures.repository
        if running := self._state.running.get(repository.uuid):
            return Row(figures, State.IN_PROGRESS, running.progress.sentence())
        if repository.uuid in self._state.queued:
            return Row(figures, State.QUEUED, "")
        message = repository.message or " ".join(repository.remarks)
        return Row(figures, repository.state, message)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._figures)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return NUMBERS
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.row(index.row()), COLUMNS[index.column()]
        repository = row.figures.repository
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == ACTIVE:
            return Qt.CheckState.Checked if repository.is_active else Qt.CheckState.Unchecked
        answers: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: column.text(row),
            SORT_ROLE: lambda: column.order(row),
            STATE_ROLE: lambda: row.state,
            Qt.ItemDataRole.TextAlignmentRole: lambda: NUMBERS if column.is_number else None,
            Qt.ItemDataRole.ToolTipRole: lambda: _tip(row),
            Qt.ItemDataRole.AccessibleTextRole: lambda: _spoken(row, index.column()),
        }
        return answers[role]() if role in answers else None

    def setData(  # noqa: N802
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != ACTIVE:
            return False
        uuid = self._figures[index.row()].repository.uuid
        self.asked_active.emit(uuid, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == ACTIVE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags


def sorted_table(table: RepositoryTable) -> QSortFilterProxyModel:
    """The rows sorted by any column and filtered by name or folder."""
    proxy = _Filter()
    proxy.setSourceModel(table)
    proxy.setSortRole(SORT_ROLE)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return proxy


class _Filter(QSortFilterProxyModel):
    def filterAcceptsRow(self, number: int, parent: Index) -> bool:  # noqa: N802, ARG002
        wanted = self.filterRegularExpression()
        model = self.sourceModel()
        if not isinstance(model, RepositoryTable) or not wanted.pattern():
            return True
        repository = model.row(number).figures.repository
        texts = (
            repository.name,
            repository.location,
            repository.owner,
            model.row(number).state.value,
        )
        return any(wanted.match(text).hasMatch() for text in texts)


def _last(figures: RepositoryFigures) -> str:
    return "" if figures.last_day is None else words.day(as_date(figures.last_day))


def _tip(row: Row) -> str:
    repository = row.figures.repository
    lines = [shown(repository.location), f"Owner: {shown(repository.owner)}"]
    lines += [shown(line) for line in (row.message, repository.hint) if line]
    lines += [shown(remark) for remark in repository.remarks if remark != row.message]
    return "\n".join(lines)


def _spoken(row: Row, column: int) -> str:
    if column == ACTIVE:
        return "collected and counted" if row.figures.repository.is_active else "left out"
    return COLUMNS[column].text(row)
