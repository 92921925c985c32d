"""A list of things to tick, and to put in order where that matters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.language import tr

ROW = 30
KEY = Qt.ItemDataRole.UserRole


class Tick(NamedTuple):
    """A line: its key, what is read, and whether it is ticked."""

    key: str
    words: str
    is_on: bool


class TickList(QListWidget):
    """Tells after every tick, and every move, how all of it stands."""

    changed = Signal(object)
    """The `Tick`s from top to bottom."""

    def __init__(self, name: str, *, is_ordered: bool = False, most_shown: int = 8) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._most_shown = most_shown
        self._is_showing = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemChanged.connect(self._tell)
        if is_ordered:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setAccessibleDescription(tr("Alt and an arrow key move a line."))
            self.model().rowsMoved.connect(self._tell)
            self._add_move(tr("Move up"), "Alt+Up", self.move_up)
            self._add_move(tr("Move down"), "Alt+Down", self.move_down)

    def show_ticks(self, ticks: Iterable[Tick]) -> None:
        """Draw these; the line that was chosen stays chosen."""
        wanted = list(ticks)
        if wanted == self.ticks():
            return
        current = self.key()
        self._is_showing = True
        self.clear()
        for tick in wanted:
            item = QListWidgetItem(shown(tick.words))
            item.setData(KEY, tick.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if tick.is_on else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, ROW))
            self.addItem(item)
            if tick.key == current:
                self.setCurrentItem(item)
        self._is_showing = False
        rows = max(1, min(len(wanted), self._most_shown))
        self.setFixedHeight(rows * ROW + 2 * self.frameWidth() + 2)

    def ticks(self) -> list[Tick]:
        """How it stands."""
        items = [self.item(row) for row in range(self.count())]
        return [
            Tick(item.data(KEY), item.text(), item.checkState() == Qt.CheckState.Checked)
            for item in items
        ]

    def key(self) -> str:
        """Which line is chosen; empty for none."""
        row = self.currentRow()
        return "" if row < 0 else str(self.item(row).data(KEY))

    @Slot()
    def move_up(self) -> None:
        """Put the chosen line one up."""
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        """Put the chosen line one down."""
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.currentRow()
        if row < 0 or not 0 <= row + by < self.count():
            return
        self._is_showing = True
        item = self.takeItem(row)
        self.insertItem(row + by, item)
        self.setCurrentItem(item)
        self._is_showing = False
        self._tell()

    def _add_move(self, words: str, keys: str, slot: object) -> None:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def _tell(self) -> None:
        if not self._is_showing:
            self.changed.emit(self.ticks())
