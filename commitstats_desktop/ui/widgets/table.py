"""A table that fits the width it has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

TICK_WIDTH = 44
NARROW = 760
"""Pixels below which a column is given up."""


class FittingTable(QTableView):
    """Whole rows, no grid, never scrolled sideways: one column gives way where room is short."""

    def __init__(self, name: str, row_height: int) -> None:
        super().__init__()
        self._dispensable: int | None = None
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setMinimumSectionSize(36)

    def lay_out(
        self, *, stretched: Sequence[int], ticks: int | None = None, dispensable: int | None = None
    ) -> None:
        """Say which columns share the room that is left, hold the ticks, and may be given up."""
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if ticks is not None:
            heads.setSectionResizeMode(ticks, QHeaderView.ResizeMode.Fixed)
            heads.resizeSection(ticks, TICK_WIDTH)
        for column in stretched:
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._dispensable = dispensable

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        if self._dispensable is not None:
            self.setColumnHidden(self._dispensable, self.width() < NARROW)
        super().resizeEvent(event)
