"""Pick languages, repositories and owners that everything shall be about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.choices import Choices
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.inquiry import Filter, Inquiry
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.text import button, label

SIZE = (440, 520)
KIND_ROLE = Qt.ItemDataRole.UserRole
KEY_ROLE = Qt.ItemDataRole.UserRole + 1
NAMES = {
    Filter.LANGUAGE: mark("language"),
    Filter.REPOSITORY: mark("repository"),
    Filter.OWNER: mark("owner"),
}


class FilterDialog(QDialog):
    """A list to search in and tick; each tick acts at once."""

    def __init__(self, inquiry: Inquiry, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Filter"))
        self._inquiry = inquiry
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search languages, repositories and owners"))
        self.search.setAccessibleName(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What to show only"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clear_button = button(tr("Show everything"))
        self.done_button = button(tr("Done"), "primary")
        self._fill(choices)
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.list.itemChanged.connect(self._pick)
        self.clear_button.clicked.connect(self._clear)
        self.done_button.clicked.connect(self.accept)
        self.search.setFocus()

    def _fill(self, choices: Choices) -> None:
        offers = [
            *((Filter.LANGUAGE, name, name) for name in choices.languages),
            *((Filter.REPOSITORY, each.uuid, each.name) for each in choices.repositories),
            *((Filter.OWNER, name, name) for name in choices.owners),
        ]
        for kind, key, name in offers:
            item = QListWidgetItem(f"{shown(name)}  ·  {tr(NAMES[kind])}")
            item.setToolTip(item.text())
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsSelectable
            )
            item.setData(KIND_ROLE, kind.value)
            item.setData(KEY_ROLE, key)
            is_on = key in self._inquiry.picked(kind)
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.clear_button)
        buttons.addStretch(1)
        buttons.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(tr("Show only …"), "heading"))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.resize(*SIZE)

    @Slot(str)
    def _search(self, text: str) -> None:
        wanted = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            said = item.text().casefold()
            item.setHidden(not all(word in said for word in wanted))

    @Slot(QListWidgetItem)
    def _pick(self, item: QListWidgetItem) -> None:
        kind, key = Filter(item.data(KIND_ROLE)), str(item.data(KEY_ROLE))
        is_on = item.checkState() == Qt.CheckState.Checked
        if is_on != (key in self._inquiry.picked(kind)):
            self._inquiry.toggle(kind, key)

    @Slot()
    def _clear(self) -> None:
        self._inquiry.clear()
        self.accept()
