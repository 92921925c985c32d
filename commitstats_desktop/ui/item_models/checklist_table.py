"""The rows of the check-list of an owner that is left."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from commitstats_desktop.core.leaving import Left
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.language import grouped, tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.theme import ICON_PIXELS, Theme, icon_pixmap

Index = QModelIndex | QPersistentModelIndex

HEADINGS = (
    "",
    mark("Repository"),
    mark("Commits"),
    mark("Mine"),
    mark("Possibly mine"),
    mark("Missing"),
)
STATE, NAME, COMMITS, MINE, POSSIBLY, MISSING = range(len(HEADINGS))
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChecklistTable(QAbstractTableModel):
    """Repositories of one owner: complete, in part, not reached."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: tuple[Left, ...] = ()

    def show_entries(self, entries: tuple[Left, ...]) -> None:
        """Take these; what is not complete stands first."""
        self.beginResetModel()
        self._entries = tuple(sorted(entries, key=lambda entry: entry.is_complete))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and COMMITS <= section <= POSSIBLY:
            return RIGHT
        return (
            tr(HEADINGS[section])
            if HEADINGS[section] and role == Qt.ItemDataRole.DisplayRole
            else None
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry, column = self._entries[index.row()], index.column()
        if role == Qt.ItemDataRole.DecorationRole and column == STATE:
            return self._picture(entry)
        if role == Qt.ItemDataRole.TextAlignmentRole and COMMITS <= column <= POSSIBLY:
            return RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole and column == STATE:
            return state_words(entry)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _text(entry, column)
        return None

    def _picture(self, entry: Left) -> Any:
        palette = self._theme.palette
        name, color = ("circle-alert", palette.error)
        if entry.is_complete:
            name, color = ("circle-check", palette.ok)
        elif entry.is_reached:
            name, color = ("triangle-alert", palette.warning)
        return icon_pixmap(name, color, ICON_PIXELS, 1)


def state_words(entry: Left) -> str:
    """How much of a repository is here."""
    if entry.is_complete:
        return tr("complete")
    return tr("in part") if entry.is_reached else tr("not reached")


def _text(entry: Left, column: int) -> str:
    return {
        NAME: shown(entry.repository.name),
        COMMITS: grouped(entry.listed),
        MINE: grouped(entry.mine),
        POSSIBLY: grouped(entry.possibly),
        MISSING: shown(" ".join(map(said, entry.reasons))) or tr("Nothing: everything is here."),
    }.get(column, "")
