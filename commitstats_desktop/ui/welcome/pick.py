"""Step 4: which repositories count."""

from __future__ import annotations

from PySide6.QtCore import QSortFilterProxyModel, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from commitstats_desktop.core.estimate import Estimate
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.item_models.pick_table import NAME, PLACE, TICK, PickTable
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.welcome.step import Step
from commitstats_desktop.ui.widgets.empty import EmptyState
from commitstats_desktop.ui.widgets.table import FittingTable
from commitstats_desktop.ui.widgets.text import button, label, surface

ROW_HEIGHT = 34
SEARCH_WIDTH = 240
NOTHING = mark("Go back a step, and choose a folder or add an account.")


class PickStep(Step):
    """A table to tick, to search, and to tick all of what the search shows."""

    name = mark("What counts")
    title = mark("Which repositories shall be read?")
    text = mark(
        "Folders are read where they are; of hosts a copy is kept, if you allow it. You can change"
        " this at any time under Repositories."
    )

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.table = PickTable()
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.table)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.proxy.setFilterKeyColumn(-1)
        self.view = FittingTable(tr("Repositories to choose from"), ROW_HEIGHT)
        self.view.setModel(self.proxy)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # Paths differ at their ends.
        self.view.lay_out(stretched=(NAME, PLACE), ticks=TICK, dispensable=PLACE)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the repositories"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.all_button = button(tr("Tick all shown"))
        self.none_button = button(tr("Tick none shown"))
        self.sum = label("", "muted")
        line = QHBoxLayout()
        for part in (self.search, self.all_button, self.none_button):
            line.addWidget(part)
        line.addStretch(1)
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.view)
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.body.spacing())
        column.addLayout(line)
        column.addWidget(card, 1)
        column.addWidget(self.sum)
        self.empty = EmptyState(theme, "folder-git-2")
        self.empty.say(tr("No repositories yet"), tr(NOTHING), "")
        self.stack = QStackedWidget()
        self.stack.addWidget(table)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)
        self.search.textChanged.connect(self.proxy.setFilterFixedString)
        self.all_button.clicked.connect(self.tick_shown)
        self.none_button.clicked.connect(self.untick_shown)
        self.table.dataChanged.connect(self._show_sum)
        session.changed.connect(self._reload)

    def load(self) -> None:
        self.session.hosting.load_estimates(self.show_estimates)

    def take(self) -> None:
        on, off = self.table.changes()
        if on:
            self.session.set_active(on, is_active=True)
        if off:
            self.session.set_active(off, is_active=False)

    @Slot(object)
    def show_estimates(self, found: tuple[Estimate, ...]) -> None:
        """Every repository with its size and the time it is likely to take."""
        self.table.show_rows(found)
        self.stack.setCurrentIndex(0 if found else 1)
        self._show_sum()

    @Slot()
    def tick_shown(self) -> None:
        """Tick what the search shows."""
        self.table.tick_all(self._shown(), is_ticked=True)

    @Slot()
    def untick_shown(self) -> None:
        """Take the ticks away from what the search shows."""
        self.table.tick_all(self._shown(), is_ticked=False)

    def _shown(self) -> list[int]:
        rows = range(self.proxy.rowCount())
        return [self.proxy.mapToSource(self.proxy.index(row, NAME)).row() for row in rows]

    @Slot()
    def _show_sum(self) -> None:
        ticked = self.table.ticked()
        parts = [words.repositories(len(ticked))]
        if all_bytes := sum(row.bytes or 0 for row in ticked):
            parts.append(words.size(all_bytes))
        left = [row.seconds or 0 for row in ticked if not row.is_collected]
        if left:
            parts.append(tr("{time} to read", time=words.about(sum(left))))
        self.sum.setText(" · ".join(parts))

    @Slot()
    def _reload(self) -> None:
        if self.isVisible():
            self.load()
