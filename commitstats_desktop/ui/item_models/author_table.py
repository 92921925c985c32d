"""The rows of the page on which the person says who they are."""

from __future__ import annotations

from collections.abc import Callable
from heapq import nlargest
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from commitstats_desktop.core.person import People, fold
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.item_models.author_rows import (
    AuthorRow,
    Heading,
    Row,
    Section,
    author_rows,
    with_headings,
)
from commitstats_desktop.ui.language import grouped, tr
from commitstats_desktop.ui.theme import font

Index = QModelIndex | QPersistentModelIndex

HEADINGS = (
    "",
    mark("Name"),
    mark("E-mail"),
    mark("Commits"),
    mark("Repositories"),
    mark("Years"),
    mark("Why"),
)
TICK, NAME, EMAIL, COMMITS, REPOSITORIES, YEARS, REASON = range(len(HEADINGS))
MEASURED, LONGEST = 1_000, 24
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AuthorTable(QAbstractTableModel):
    """Author strings found, in sections; a tick claims the address."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people = People((), (), ())
        self._all: list[AuthorRow] = []
        self._rows: list[Row] = []
        self._filter = ""
        self._claimed: set[str] = set()
        self._before: set[str] = set()

    def show_people(self, people: People) -> None:
        """Take these authors; ticks that were not saved are kept."""
        self.beginResetModel()
        unsaved = (self._claimed - self._before, self._before - self._claimed)
        self._people = people
        self._all = author_rows(people)
        self._before = {fold(identity.email) for identity in people.identities}
        self._claimed = (self._before | unsaved[0]) - unsaved[1]
        if not self._before:
            self._claimed |= {fold(email) for email in people.suggested} & self._seen()
        self._rows = with_headings(self._all, self._filter)
        self.endResetModel()
        self.ticked.emit()

    def find(self, text: str) -> None:
        """Show only authors whose name, address or reason contains a text."""
        self.beginResetModel()
        self._filter = text.strip()
        self._rows = with_headings(self._all, self._filter)
        self.endResetModel()

    def claimed(self) -> list[str]:
        """Addresses ticked and not saved yet."""
        new = self._claimed - self._before
        return list({row.key: row.author.email for row in self._all if row.key in new}.values())

    def given_up(self) -> list[str]:
        """Addresses that were the person's and are no longer ticked."""
        mine = [identity.email for identity in self._people.identities]
        return [email for email in mine if fold(email) in self._before - self._claimed]

    def row(self, number: int) -> Row:
        """What stands in a row."""
        return self._rows[number]

    def key(self, number: int) -> tuple[str, ...] | None:
        """By what an author is known again when the list has changed; None for a heading."""
        row = self._rows[number]
        return None if isinstance(row, Heading) else (row.author.name, row.author.email)

    def number_of(self, key: tuple[str, ...]) -> int | None:
        """Where the author of this key is now."""
        return next((at for at in range(len(self._rows)) if self.key(at) == key), None)

    def widest(self, column: int) -> list[str]:
        """Texts of a column that need the most room, and its head; of a long list, of its start.

        Qt would ask ten things of each of a thousand rows, for each column, at every change.
        """
        rows = (row for row in self._rows[:MEASURED] if isinstance(row, AuthorRow))
        longest = nlargest(LONGEST, (_text(row, column) for row in rows), key=len)
        return [tr(HEADINGS[column]), *longest]

    def headings(self) -> list[int]:
        """Rows that are headings."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, Heading)]

    def suggested(self, numbers: list[int]) -> list[str]:
        """Addresses of those rows that are suggestions."""
        rows = [self._rows[number] for number in numbers]
        return [
            row.author.email
            for row in rows
            if isinstance(row, AuthorRow) and row.section is Section.SUGGESTED
        ]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and COMMITS <= section <= YEARS:
            return RIGHT
        return (
            tr(HEADINGS[section])
            if HEADINGS[section] and role == Qt.ItemDataRole.DisplayRole
            else None
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if isinstance(row, Heading):
            return _heading_data(row, column, role)
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK and not row.author.is_bot:
            is_mine = row.key in self._claimed
            return Qt.CheckState.Checked if is_mine else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and COMMITS <= column <= YEARS:
            return RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and column == YEARS:
            return row.days()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        return None

    def setData(  # noqa: N802
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TICK:
            return False
        self.tick(index.row(), is_mine=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, number: int, *, is_mine: bool) -> None:
        """Claim or give up the address of a row; other rows with it follow."""
        row = self._rows[number]
        if isinstance(row, Heading) or row.author.is_bot:
            return
        if is_mine:
            self._claimed.add(row.key)
        else:
            self._claimed.discard(row.key)
        self.dataChanged.emit(self.index(0, TICK), self.index(self.rowCount() - 1, TICK))
        self.ticked.emit()

    def is_ticked(self, number: int) -> bool:
        """Whether the address of a row is claimed."""
        row = self._rows[number]
        return isinstance(row, AuthorRow) and row.key in self._claimed

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self._rows[index.row()]
        if isinstance(row, Heading):
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        may_tick = index.column() == TICK and not row.author.is_bot
        return flags | Qt.ItemFlag.ItemIsUserCheckable if may_tick else flags

    def _seen(self) -> set[str]:
        return {row.key for row in self._all if row.author.commits}

    def _spoken(self, row: AuthorRow, column: int) -> str:
        if column == TICK:
            return tr("yours") if row.key in self._claimed else tr("not yours")
        return _text(row, column)


def _text(row: AuthorRow, column: int) -> str:
    author = row.author
    texts: dict[int, Callable[[], str]] = {
        NAME: lambda: shown(author.name),
        EMAIL: lambda: shown(author.email),
        COMMITS: lambda: grouped(author.commits),
        REPOSITORIES: lambda: grouped(author.repositories),
        YEARS: row.years,
        REASON: row.reasons,
    }
    return texts[column]() if column in texts else ""


def _heading_data(row: Heading, column: int, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole and column == TICK:
        return row.text
    if role == Qt.ItemDataRole.FontRole:
        return font(13, QFont.Weight.DemiBold)
    return None
