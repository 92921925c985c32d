"""Keeps the place in a list whose rows come anew: the selected row, and the one on top."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QObject, Slot
from PySide6.QtWidgets import QAbstractItemView, QTableView


class Keyed(Protocol):
    """A table whose rows are known again, whatever number they have now."""

    def key(self, number: int) -> tuple[str, ...] | None:
        """By what a row is known; None while it is not here."""

    def number_of(self, key: tuple[str, ...]) -> int | None:
        """Where the row of this key is now."""


class KeptPlace(QObject):
    """Rows are known again by their keys; where one has gone, the ring is on the next."""

    def __init__(self, view: QTableView, table: Keyed) -> None:
        super().__init__(view)
        model = view.model()
        assert isinstance(model, QAbstractTableModel)
        self._view = view
        self._model = model
        self._table = table
        self._top: tuple[str, ...] | None = None
        self._selected: tuple[str, ...] | None = None
        self._chosen = -1
        """The number of the selected row."""
        self._number = 0
        """Of the row on top, for where that row itself is not here."""
        model.modelAboutToBeReset.connect(self._note)
        model.modelReset.connect(self._restore)

    @Slot()
    def _note(self) -> None:
        is_at_top = self._view.verticalScrollBar().value() == 0
        # Who looks at the newest goes on looking at the newest.
        self._number = 0 if is_at_top else max(0, self._view.rowAt(0))
        self._top = self._key(self._number) if self._number else None
        rows = self._view.selectionModel().selectedRows()
        self._chosen = rows[0].row() if rows else -1
        self._selected = self._key(self._chosen) if rows else None

    @Slot()
    def _restore(self) -> None:
        if self._selected is not None:
            found = self._table.number_of(self._selected)
            if found is not None:
                self._view.selectRow(found)
            elif self._chosen < self._model.rowCount():
                self._view.selectionModel().setCurrentIndex(
                    self._model.index(self._chosen, 0),
                    QItemSelectionModel.SelectionFlag.NoUpdate,
                )
        if self._number:
            found = self._table.number_of(self._top) if self._top is not None else None
            last = self._model.rowCount() - 1
            found = min(self._number, last) if found is None else found
            if found >= 0:
                index = self._model.index(found, 0)
                self._view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def _key(self, row: int) -> tuple[str, ...] | None:
        return self._table.key(row) if 0 <= row < self._model.rowCount() else None
