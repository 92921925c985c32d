"""You: which of the authors found are the person."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.person import People
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.item_models.author_table import (
    EMAIL,
    NAME,
    REPOSITORIES,
    TICK,
    AuthorTable,
)
from commitstats_desktop.ui.pages.page import MARGIN, Page
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.empty import EmptyState
from commitstats_desktop.ui.widgets.table import FittingTable
from commitstats_desktop.ui.widgets.text import button, label, surface

ROW_HEIGHT = 36
SEARCH_WIDTH = 220


class PeoplePage(Page):
    """A list of author strings to tick; nothing is claimed until it is saved."""

    title = "You"

    asked_folder = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.table = AuthorTable()
        self._rows = QSortFilterProxyModel()
        self._rows.setSourceModel(self.table)
        self._rows.setFilterKeyColumn(-1)
        self.view = FittingTable("Authors found in your repositories", ROW_HEIGHT)
        self.search = QLineEdit()
        self.save_button = button("Save", "primary")
        self.note = label("", "muted", wraps=True)
        self.empty = EmptyState(theme, "user-round-check")
        self.empty.say(
            "No authors yet",
            "Add a folder with repositories first. Then you tick the addresses you have "
            "committed under.",
            "Add a folder…",
        )
        self._set_up_view()
        self._lay_out()
        self._connect()

    def load(self) -> None:
        self.session.load_people(self.show_view)

    @Slot(object)
    def show_view(self, people: People) -> None:
        """Draw the whole page from one value."""
        self.table.show_people(people)
        self.body.setCurrentIndex(1 if people.authors else 0)
        self._show_actions()

    def _set_up_view(self) -> None:
        self.view.setModel(self._rows)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.lay_out(ticks=TICK, stretched=(NAME, EMAIL), dispensable=REPOSITORIES)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText("Find (Ctrl+F)")
        self.search.setAccessibleName("Find authors by name or e-mail")
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.setClearButtonEnabled(True)
        self.header.addWidget(self.search)
        self.header.addWidget(self.save_button)
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.view)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, MARGIN, 16)
        column.setSpacing(12)
        column.addWidget(self.note)
        column.addWidget(card, 1)
        self.body.addWidget(self.empty)
        self.body.addWidget(content)

    def _connect(self) -> None:
        self.empty.asked.connect(self.asked_folder)
        self.save_button.clicked.connect(self.save)
        self.search.textChanged.connect(self._filter)
        self.table.ticked.connect(self._show_actions)
        toggle = QAction(self.view)
        toggle.setShortcut(QKeySequence(Qt.Key.Key_Space))
        toggle.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        toggle.triggered.connect(self._toggle)
        find = QAction(self)
        find.setShortcut(QKeySequence.StandardKey.Find)
        find.triggered.connect(self._focus_search)
        self.view.addAction(toggle)
        self.addAction(find)

    @Slot()
    def save(self) -> None:
        """Claim what is ticked; the figures follow at once."""
        self.session.set_identities(self.table.claimed(), self.table.given_up())

    @Slot()
    def _show_actions(self) -> None:
        has_rows = self.table.rowCount() > 0
        self.search.setVisible(has_rows)
        self.save_button.setVisible(has_rows)
        changed = bool(self.table.claimed() or self.table.given_up())
        self.save_button.setEnabled(changed)
        counted = words.commits(self.table.counted())
        self.note.setText(
            "Tick every address you have committed under. A name alone never makes a commit "
            f"yours. Ticked: {counted}{', not saved yet' if changed else ''}."
        )

    @Slot(str)
    def _filter(self, text: str) -> None:
        self._rows.setFilterRegularExpression(
            QRegularExpression(
                QRegularExpression.escape(text),
                QRegularExpression.PatternOption.CaseInsensitiveOption,
            )
        )

    @Slot()
    def _toggle(self) -> None:
        rows = self.view.selectionModel().selectedRows()
        numbers = [self._rows.mapToSource(row).row() for row in rows]
        is_mine = not all(self.table.is_ticked(number) for number in numbers)
        for number in numbers:
            self.table.tick(number, is_mine=is_mine)

    @Slot()
    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
