"""A table that fits the width it has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from string import digits

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from commitstats_desktop.ui.language import tr

Index = QModelIndex | QPersistentModelIndex

DIGIT = re.compile(r"\d")
ACTING = (Qt.Key.Key_Space, Qt.Key.Key_Delete)
MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
PADDING = 28
"""Pixels of a cell and of a head beside their text: in the style sheet, what Qt adds, rounding."""
RING = 2
"""Pixels of the line around what the keys act on."""
TICK_WIDTH = 44
NARROW = 760
"""Pixels below which a column is given up."""
ANY_WIDTH = 1_000_000
"""No table is as wide: a column that is given up below this has nothing to say."""


def room_for(texts: Iterable[str], metrics: QFontMetrics) -> int:
    """Pixels of a column in which each of the texts is whole, whatever digits it has."""
    widest = max(digits, key=metrics.horizontalAdvance)
    alike = (DIGIT.sub(widest, text) for text in texts)
    return max(map(metrics.horizontalAdvance, alike)) + PADDING


class FittingTable(QTableView):
    """Whole rows, no grid, never scrolled sideways: columns give way where room is short.

    While it has the keyboard there is a ring around the row that the keys act on, chosen or not,
    and around the whole list where there is none.
    """

    resized = Signal()

    def __init__(self, name: str, row_height: int) -> None:
        super().__init__()
        self._least_widths: dict[int, int] = {}
        self._sortings: dict[int, QAction] = {}
        self.ticks: int | None = None
        """The column in which Space ticks the chosen rows."""
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
        self.ticks = ticks
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

    def fit_texts(
        self,
        samples: Mapping[int, Sequence[str]],
        *,
        rest: Sequence[int],
        given_up: Sequence[int] = (),
    ) -> None:
        """Make columns as wide as their heads and the widest of their samples; no row is looked at.

        What is over goes to the columns of `rest`. Where not all fit, those of `given_up` go, the
        first of them first. A column without samples is not shown.
        """
        count, across = self.model().columnCount(), Qt.Orientation.Horizontal
        needed = dict.fromkeys(range(count), 0)
        for column, texts in samples.items():
            head = str(self.model().headerData(column, across) or "")
            needed[column] = room_for((head, *texts), self.fontMetrics())
        kept = sum(needed.values())
        least_widths = {}
        for column in given_up:
            least_widths[column] = kept
            kept -= needed[column]
        self.fix_widths([0 if one in rest else needed[one] for one in range(count)], least_widths)
        for column in set(range(count)) - samples.keys():
            self.setColumnHidden(column, True)

    def sortings(self) -> list[QAction]:
        """What the heads of the columns do when clicked, for those who have no mouse."""
        if not self.isSortingEnabled() or not self.isVisible():
            return []
        model, across = self.model(), Qt.Orientation.Horizontal
        shown = [one for one in range(model.columnCount()) if not self.isColumnHidden(one)]
        heads = {one: str(model.headerData(one, across) or "") for one in shown}
        return [self._sorting(column, head) for column, head in heads.items() if head]

    def _sorting(self, column: int, head: str) -> QAction:
        if column not in self._sortings:
            made = self._sortings[column] = QAction(self)
            made.setData(column)
            made.triggered.connect(self._sort_by_action)
        self._sortings[column].setText(tr("Sort by {column}", column=head))
        return self._sortings[column]

    @Slot()
    def _sort_by_action(self) -> None:
        """By a column; by the one it is sorted by already, the other way round."""
        action, heads = self.sender(), self.horizontalHeader()
        assert isinstance(action, QAction)
        column, order = int(action.data()), Qt.SortOrder.AscendingOrder
        if heads.sortIndicatorSection() == column and heads.sortIndicatorOrder() == order:
            order = Qt.SortOrder.DescendingOrder
        self.sortByColumn(column, order)

    def event(self, event: QEvent) -> bool:
        # Comes before the action of the key, which acts on what is chosen.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._choose_for(event.key())
        return super().event(event)

    def _choose_for(self, key: int) -> None:
        """Choose the row with the ring where a key acts on a row and none is chosen."""
        is_free = not self.selectionModel().hasSelection()
        if key in ACTING and is_free and self.currentIndex().isValid():
            self.selectRow(self.currentIndex().row())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        first = self._first()
        if event.reason() != Qt.FocusReason.MouseFocusReason and first is not None:
            nothing = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(first, nothing)

    def _first(self) -> QModelIndex | None:
        """The first row that is no heading, where the keys act on none yet; Qt stops at headings."""
        if self.currentIndex().isValid():
            return None
        model, across = self.model(), self.ticks or 0
        rows = (model.index(row, across) for row in range(model.rowCount()))
        return next((one for one in rows if one.flags() & Qt.ItemFlag.ItemIsEnabled), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        first = self._first() if event.key() in MOVING else None
        if first is not None:
            self.selectRow(first.row())
        elif event.key() == Qt.Key.Key_Space and self.ticks is not None:
            self._tick_chosen(self.ticks)
        else:
            super().keyPressEvent(event)

    def _tick_chosen(self, column: int) -> None:
        """Tick the chosen rows, or take the ticks away where all have one."""
        ticks = [index.siblingAtColumn(column) for index in self.selectionModel().selectedRows()]
        role, on, off = (
            Qt.ItemDataRole.CheckStateRole,
            Qt.CheckState.Checked,
            Qt.CheckState.Unchecked,
        )
        ticks = [tick for tick in ticks if tick.flags() & Qt.ItemFlag.ItemIsUserCheckable]
        are_on = all(Qt.CheckState(tick.data(role)) == on for tick in ticks)
        for tick in ticks:
            self.model().setData(tick, off if are_on else on, role)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        for index in (current, previous):
            place = self._row_rect(index.row()) if index.isValid() else self.viewport().rect()
            self.viewport().update(place)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        if self.hasFocus() and not self.currentIndex().isValid():
            self.viewport().update()  # Else the ring of the whole would move with the rows.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self.hasFocus():
            self._paint_ring()

    def _paint_ring(self) -> None:
        row = self.currentIndex().row()
        place = self.viewport().rect() if row < 0 else self._row_rect(row)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().link().color(), RING))
            half = RING / 2
            painter.drawRoundedRect(QRectF(place).adjusted(half, half, -half, -half), 4, 4)

    def _row_rect(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        for column, least in self._least_widths.items():
            self.setColumnHidden(column, self.width() < least)
        super().resizeEvent(event)
        self.resized.emit()
