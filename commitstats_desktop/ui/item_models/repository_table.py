"""The rows of the Repositories page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics

from commitstats_desktop.core.days import SECONDS_PER_DAY, as_date
from commitstats_desktop.core.inventory import Entry
from commitstats_desktop.core.repository import State
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import grouped, tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.state import CollectionState
from commitstats_desktop.ui.widgets.table import room_for

Index = QModelIndex | QPersistentModelIndex

STATE_ROLE = Qt.ItemDataRole.UserRole + 1
PLACE_ROLE = Qt.ItemDataRole.UserRole + 2
"""Where a repository is, for the line below its name."""

NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Row:
    """A repository with its state at this moment."""

    entry: Entry
    state: State
    message: str

    @property
    def owner(self) -> str:
        """Who it belongs to; the host stands in a column of its own."""
        owner = self.entry.repository.owner
        return owner.partition("/")[2] if self.entry.hosted else owner


@dataclass(frozen=True)
class Column:
    """How one column is headed, worded and sorted, and how wide it is; 0 takes the rest."""

    heading: str
    text: Callable[[Row], str]
    order: Callable[[Row], Any]
    width: int
    is_number: bool = False
    least_table: int = 0
    """Pixels of a table below which the column is given up."""
    tip: str = ""
    icon: int = 0
    """Pixels before the text."""
    samples: Callable[[], tuple[str, ...]] = tuple
    """What it has to have room for, too, in any language."""

    def room(self, metrics: QFontMetrics) -> int:
        """Its pixels in the language in use; 0 takes the rest."""
        needed = room_for((tr(self.heading), *self.samples()), metrics) + self.icon
        return max(self.width, needed) if self.width else 0


def _state(row: Row) -> str:
    """The word for the state; of what is frozen also the day on which it was last read."""
    moment = row.entry.repository.collected_at
    if row.state is not State.FROZEN or moment is None:
        return tr(row.state.value)
    return f"{tr(row.state.value)}, {words.day(as_date(moment // SECONDS_PER_DAY))}"


COLUMNS = (
    Column("", lambda _: "", lambda row: row.entry.repository.is_active, 44),
    Column(
        mark("Repository"),
        lambda row: shown(row.entry.repository.name),
        lambda row: row.entry.repository.name.casefold(),
        0,
    ),
    Column(
        mark("Host"),
        lambda row: said(row.entry.host),
        lambda row: (row.entry.host, row.entry.repository.name.casefold()),
        104,
        least_table=880,
    ),
    Column(
        mark("Owner"),
        lambda row: shown(row.owner),
        lambda row: (row.owner.casefold(), row.entry.repository.name.casefold()),
        120,
        least_table=760,
    ),
    Column(
        mark("State"),
        _state,
        lambda row: row.state.value,
        168,
        icon=24,
        samples=lambda: tuple(f"{tr(State.FROZEN.value)}, {day}" for day in words.days_of_a_year()),
    ),
    Column(
        mark("Extra"),
        lambda row: tr("yes") if row.entry.is_extra else "",
        lambda row: not row.entry.is_extra,
        60,
        least_table=1100,
        tip=mark("Added by its address; no account lists it"),
    ),
    Column(
        mark("All read"),
        lambda row: tr("yes") if row.entry.is_processed else tr("no"),
        lambda row: row.entry.is_processed,
        74,
        least_table=820,
        tip=mark("Whether all commits that were found are processed"),
    ),
    Column(
        mark("My commits"),
        lambda row: grouped(row.entry.figures.commits),
        lambda row: row.entry.figures.commits,
        106,
        is_number=True,
        least_table=1120,
    ),
    Column(
        mark("Last found"),
        lambda row: _found(row.entry),
        lambda row: row.entry.last_found.at if row.entry.last_found else 0,
        104,
        is_number=True,
        tip=mark("How many commits the last run that found any found, and when"),
        samples=lambda: tuple(f"{grouped(10_000)} · {day}" for day in words.days_of_a_year()),
    ),
    Column(
        mark("Last run"),
        lambda row: _ago(row.entry.last_run),
        lambda row: row.entry.last_run or 0,
        96,
        is_number=True,
        samples=lambda: (*words.days_of_a_year(), tr("just now"), tr("{n} min ago", n=10)),
    ),
    Column(
        mark("Message"),
        lambda row: shown(said(row.message)),
        lambda row: row.message,
        0,
        least_table=1340,
    ),
)
ACTIVE, NAME, HOST, OWNER, STATE, EXTRA, PROCESSED, MINE, FOUND, RUN, MESSAGE = range(len(COLUMNS))


class RepositoryTable(QAbstractTableModel):
    """Repositories as rows; a tick in the first column asks to switch one on or off."""

    asked_active = Signal(str, bool)

    def __init__(self, state: CollectionState) -> None:
        super().__init__()
        self._state = state
        self._rows: list[Row] = []
        self._numbers: dict[str, int] = {}
        self._moving: set[str] = set()
        self._switched: dict[str, bool] = {}
        """What the person has switched, until the entries tell."""

    def switch(self, uuids: Iterable[str], *, is_active: bool) -> None:
        """Show at once what is being kept: the next click is about what is seen."""
        changed = dict.fromkeys(uuids, is_active)
        self._switched |= changed
        for uuid in changed.keys() & self._numbers.keys():
            number = self._numbers[uuid]
            self._rows[number] = self._row(self._rows[number].entry)
            self._tell(number, number)

    def show_entries(self, entries: Iterable[Entry], *, tells_switches: bool = True) -> None:
        """Take these repositories; the selection survives where nothing was added or removed.

        They do not tell what was switched where they may have been read before it was kept.
        """
        if tells_switches:
            self._switched = {}
        rows = [self._row(entry) for entry in entries]
        self._moving = self._in_motion()
        numbers = {row.entry.repository.uuid: number for number, row in enumerate(rows)}
        if list(numbers) == list(self._numbers):
            self._rows = rows
            self._tell(0, len(rows) - 1)
            return
        self.beginResetModel()
        self._rows, self._numbers = rows, numbers
        self.endResetModel()

    def show_progress(self) -> None:
        """States changed: only of what moves, or did a moment ago."""
        moving = self._in_motion()
        for uuid in moving | self._moving:
            number = self._numbers.get(uuid)
            if number is None:
                continue
            row = self._row(self._rows[number].entry)
            if row != self._rows[number]:
                self._rows[number] = row
                self._tell(number, number)
        self._moving = moving

    def row(self, number: int) -> Row:
        """The repository of a row, with its state at this moment."""
        return self._rows[number]

    def number_of(self, uuid: str) -> int | None:
        """In which row a repository is."""
        return self._numbers.get(uuid)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(column.heading) if column.heading else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(column.tip) if column.tip else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return NUMBERS
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, number = self._rows[index.row()], index.column()
        column = COLUMNS[number]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.CheckStateRole and number == ACTIVE:
            is_active = row.entry.repository.is_active
            return Qt.CheckState.Checked if is_active else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return NUMBERS
        if role == STATE_ROLE:
            return row.state
        if role == PLACE_ROLE:
            return place(row.entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row)
        return _spoken(row, number) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(  # noqa: N802
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != ACTIVE:
            return False
        uuid = self._rows[index.row()].entry.repository.uuid
        self.asked_active.emit(uuid, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == ACTIVE else flags

    def _in_motion(self) -> set[str]:
        return self._state.queued | self._state.running.keys()

    def _row(self, entry: Entry) -> Row:
        entry = self._as_switched(entry)
        repository = entry.repository
        if running := self._state.running.get(repository.uuid):
            return Row(entry, State.IN_PROGRESS, words.how_far(running.progress))
        if repository.uuid in self._state.queued:
            return Row(entry, State.QUEUED, "")
        state = entry.state(int(datetime.now(UTC).timestamp()))
        message = repository.message or " ".join(repository.remarks)
        if state is State.WAITING and entry.hosted and entry.hosted.waiting_until:
            until = datetime.fromtimestamp(entry.hosted.waiting_until, UTC).astimezone()
            message = tr(
                "Waiting until {until}: its host asked for patience.", until=f"{until:%H:%M}"
            )
        return Row(entry, state, message)

    def _as_switched(self, entry: Entry) -> Entry:
        before = entry.repository
        is_active = self._switched.get(before.uuid, before.is_active)
        if is_active == before.is_active:
            return entry
        repository = replace(before, is_active=is_active)
        return replace(entry, figures=replace(entry.figures, repository=repository))

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))


def place(entry: Entry) -> str:
    """Where it is, without what everybody knows."""
    return shown(entry.url.removeprefix("https://"))


def _found(entry: Entry) -> str:
    found = entry.last_found
    if found is None:
        return ""
    return f"{grouped(found.commits)} · {words.day(datetime.fromtimestamp(found.at, UTC).date())}"


def _ago(moment: int | None) -> str:
    if moment is None:
        return ""
    return words.moments_ago(datetime.fromtimestamp(moment, UTC), datetime.now(UTC))


def _tip(row: Row) -> str:
    repository = row.entry.repository
    lines = [shown(row.entry.url), tr("Owner: {owner}", owner=shown(repository.owner))]
    lines += [shown(said(line)) for line in (row.message, repository.hint) if line]
    lines += [shown(said(remark)) for remark in repository.remarks if remark != row.message]
    return "\n".join(lines)


def _spoken(row: Row, column: int) -> str:
    if column == ACTIVE:
        return tr("collected and counted") if row.entry.repository.is_active else tr("left out")
    if column == NAME:
        return f"{row.entry.repository.name}, {place(row.entry)}"
    return COLUMNS[column].text(row)
