"""What two CVs tell otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.cv.comparison import CvComparison
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.dialogs.names import choice_name, figure_name, value_words
from commitstats_desktop.ui.language import grouped, tr
from commitstats_desktop.ui.widgets.room import take_room
from commitstats_desktop.ui.widgets.text import button, label

SIZE = (760, 520)
LONGEST = 120
NOT_SHOWN = "–"


class CompareDialog(QDialog):
    """Choices first, then figures; both values beside each other."""

    def __init__(self, titles: str, comparison: CvComparison, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare CVs"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("What differs"))
        self.tree.setHeaderLabels(["", tr("This one"), tr("The other")])
        self.tree.setRootIsDecorated(False)
        for title, rows in (
            (tr("Choices"), _choices(comparison)),
            (tr("Figures"), _figures(comparison)),
        ):
            self._add(title, list(rows))
        self.tree.expandAll()
        for column in range(3):
            self.tree.resizeColumnToContents(column)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        words = (
            tr("They tell the same.")
            if comparison.is_same
            else tr("{titles} differ in this:", titles=titles)
        )
        layout.addWidget(label(words, wraps=True))
        layout.addWidget(self.tree, 1)
        layout.addLayout(buttons)
        self.tree.setVisible(not comparison.is_same)
        take_room(self, *SIZE)

    def _add(self, title: str, rows: list[tuple[str, str, str]]) -> None:
        if not rows:
            return
        head = QTreeWidgetItem(self.tree, [title, "", ""])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for row in rows:
            item = QTreeWidgetItem(head, list(row))
            for column, text in enumerate(row):
                item.setToolTip(column, text)


def _choices(comparison: CvComparison) -> Iterator[tuple[str, str, str]]:
    for one in comparison.choices:
        yield choice_name(one.field), _told(one.one), _told(one.other)


def _figures(comparison: CvComparison) -> Iterator[tuple[str, str, str]]:
    for one in comparison.figures:
        values = (NOT_SHOWN if value is None else grouped(value) for value in (one.one, one.other))
        first, second = values
        yield figure_name(one.key), first, second


def _told(value: Any) -> str:
    if isinstance(value, bytes):
        return tr("a picture")
    if isinstance(value, frozenset | tuple):
        return tr("{n} of them", n=len(value)) if value else NOT_SHOWN
    text = shown(value_words(value))
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
