"""The rows of the page on which the person says who they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.person import AuthorSeen, Likeness, People, fold
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui import format as words

Index = QModelIndex | QPersistentModelIndex

HEADINGS = ("", "Name", "E-mail", "Commits", "Repositories", "Years", "")
TICK, NAME, EMAIL, COMMITS, REPOSITORIES, YEARS, REMARK = range(len(HEADINGS))
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AuthorTable(QAbstractTableModel):
    """Author strings found; a tick claims the address."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people = People((), (), ())
        self._claimed: set[str] = set()
        self._before: set[str] = set()

    def show_people(self, people: People) -> None:
        """Take these authors; ticks that were not saved are kept."""
        self.beginResetModel()
        unsaved = (self._claimed - self._before, self._before - self._claimed)
        self._people = people
        self._before = {fold(identity.email) for identity in people.identities}
        self._claimed = (self._before | unsaved[0]) - unsaved[1]
        if not self._before:
            seen = {fold(author.email) for author in people.authors}
            self._claimed |= {fold(email) for email in people.suggested} & seen
        self.endResetModel()
        self.ticked.emit()

    def claimed(self) -> list[str]:
        """Addresses ticked and not saved yet."""
        return [email for email in self._emails() if fold(email) in self._claimed - self._before]

    def given_up(self) -> list[str]:
        """Addresses that were the person's and are no longer ticked."""
        mine = [identity.email for identity in self._people.identities]
        return [email for email in mine if fold(email) in self._before - self._claimed]

    def counted(self) -> int:
        """Commits under the ticked addresses."""
        return sum(
            author.commits for author in self._people.authors if fold(author.email) in self._claimed
        )

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._people.authors)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and COMMITS <= section <= YEARS:
            return RIGHT
        return HEADINGS[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        author, column = self._people.authors[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            is_mine = fold(author.email) in self._claimed
            return Qt.CheckState.Checked if is_mine else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and COMMITS <= column <= YEARS:
            return RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and column == YEARS:
            return _days(author)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _text(author, column, set(map(fold, self._people.suggested)))
        return None

    def setData(  # noqa: N802
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TICK:
            return False
        self.tick(index.row(), is_mine=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, row: int, *, is_mine: bool) -> None:
        """Claim or give up the address of a row; other rows with it follow."""
        key = fold(self._people.authors[row].email)
        if is_mine:
            self._claimed.add(key)
        else:
            self._claimed.discard(key)
        self.dataChanged.emit(self.index(0, TICK), self.index(self.rowCount() - 1, TICK))
        self.ticked.emit()

    def is_ticked(self, row: int) -> bool:
        """Whether the address of a row is claimed."""
        return fold(self._people.authors[row].email) in self._claimed

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TICK else flags

    def _emails(self) -> list[str]:
        found: dict[str, str] = {}
        for author in self._people.authors:
            found.setdefault(fold(author.email), author.email)
        return list(found.values())


def _text(author: AuthorSeen, column: int, suggested: set[str]) -> str:
    texts: dict[int, Callable[[], str]] = {
        NAME: lambda: shown(author.name),
        EMAIL: lambda: shown(author.email),
        COMMITS: lambda: f"{author.commits:,}",
        REPOSITORIES: lambda: f"{author.repositories:,}",
        YEARS: lambda: _years(author),
        REMARK: lambda: _remark(author, suggested),
    }
    return texts[column]() if column in texts else ""


def _remark(author: AuthorSeen, suggested: set[str]) -> str:
    if fold(author.email) in suggested:
        return "your Git configuration"
    return "possibly you" if author.likeness is Likeness.POSSIBLY_ME else ""


def _years(author: AuthorSeen) -> str:
    if author.first_day is None or author.last_day is None:
        return ""
    first, last = as_date(author.first_day).year, as_date(author.last_day).year
    return str(first) if first == last else f"{first}–{last}"


def _days(author: AuthorSeen) -> str:
    if author.first_day is None or author.last_day is None:
        return ""
    return words.span(as_date(author.first_day), as_date(author.last_day))
