"""A table that fits the width it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

TICK_WIDTH = 44
NARROW = 760
"""Pixels below which a column is given up."""
ANY_WIDTH = 1_000_000
"""No table is as wide: a column that is given up below this has nothing to say."""


class FittingTable(QTableView):
    """Whole rows, no grid, never scrolled sideways: columns give way where room is short."""

    resized = Signal()

    def __init__(self, name: str, row_height: int) -> None:
        super().__init__()
        self._least_widths: dict[int, int] = {}
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
        self._least_widths = {} if dispensable is None else {dispensable: NARROW}

    def fix_widths(self, widths: Sequence[int], least_widths: Mapping[int, int]) -> None:
        """Say how wide each column is, 0 for the one that takes the rest; nothing is measured.

        A column of `least_widths` is given up where the whole table is narrower than that.
        """
        heads = self.horizontalHeader()
        for column, width in enumerate(widths):
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            heads.setSectionResizeMode(column, mode)
            if width:
                heads.resizeSection(column, width)
        self._least_widths = dict(least_widths)

    def give_up(self, column: int, *, below: int) -> None:
        """Hide a column while the whole table is narrower than `below` pixels."""
        self._least_widths[column] = below
        self.setColumnHidden(column, self.width() < below)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        for column, least in self._least_widths.items():
            self.setColumnHidden(column, self.width() < least)
        super().resizeEvent(event)
        self.resized.emit()
