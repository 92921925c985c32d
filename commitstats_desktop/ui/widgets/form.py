"""A form: what is asked at the left, the control at the right, a line of explanation below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QSpacerItem,
    QWidget,
)

from commitstats_desktop.ui.widgets.text import label

NAME_WIDTH = 180
SPACING = 16


class Form(QWidget):
    """Rows in two columns."""

    def __init__(self, name_width: int = NAME_WIDTH, *, fills: bool = False) -> None:
        """Controls are as wide as they want to be, or, where it fills, as there is room."""
        super().__init__()
        self._fills = fills
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, name_width + SPACING)  # Also where no name is seen.
        self._grid.setColumnStretch(1, 1)

    def add_room(self) -> None:
        """Set apart what follows from rows that explain nothing."""
        self._grid.addItem(QSpacerItem(0, 6), self._grid.rowCount(), 1)

    def add(self, name: str, control: QWidget, explanation: str = "") -> None:
        """Add a row; the name is what a screen reader calls the control, unless that has words."""
        row = self._grid.rowCount()
        if name:
            self._add_name(label(name), row, Qt.AlignmentFlag.AlignVCenter)
            if not isinstance(control, QAbstractButton):
                control.setAccessibleName(name)
        if explanation:
            control.setAccessibleDescription(explanation)
        self._put(control, row)
        if explanation:
            self._grid.addWidget(label(explanation, "caption", wraps=True), row + 1, 1)
            self._grid.setRowMinimumHeight(row + 2, 6)

    def add_labelled(self, name: QLabel, control: QWidget) -> None:
        """Add a row whose name changes, or that is hidden at times."""
        row = self._grid.rowCount()
        is_text = isinstance(control, QLabel)
        place = Qt.AlignmentFlag.AlignTop if is_text else Qt.AlignmentFlag.AlignVCenter
        self._add_name(name, row, place)
        self._put(control, row)

    def _put(self, control: QWidget, row: int) -> None:
        """Text takes the whole width, else it is cut off."""
        grows = control.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding
        is_wide = self._fills and (grows or isinstance(control, QComboBox))
        if is_wide or isinstance(control, QLabel):
            self._grid.addWidget(control, row, 1)
        else:
            self._grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeft)

    def _add_name(self, name: QLabel, row: int, place: Qt.AlignmentFlag) -> None:
        name.setContentsMargins(0, 0, SPACING, 0)
        self._grid.addWidget(name, row, 0, place)
