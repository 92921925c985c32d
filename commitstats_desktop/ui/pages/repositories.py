"""Repositories: which ones are collected, and how each of them stands."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.figures import Figures
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.repository import Repository
from commitstats_desktop.ui.item_models.repository_table import (
    ACTIVE,
    LAST,
    MESSAGE,
    NAME,
    STATE,
    RepositoryTable,
    sorted_table,
)
from commitstats_desktop.ui.item_models.state_delegate import StateDelegate
from commitstats_desktop.ui.pages.page import MARGIN, Page
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme, set_icon
from commitstats_desktop.ui.widgets.empty import EmptyState
from commitstats_desktop.ui.widgets.table import FittingTable
from commitstats_desktop.ui.widgets.text import button, label, surface

ROW_HEIGHT = 40
SEARCH_WIDTH = 200


class RepositoriesPage(Page):
    """A table to add, switch, collect and remove."""

    title = "Repositories"

    asked_folder = Signal()
    asked_demo = Signal()
    asked_remove = Signal(list)
    asked_leave = Signal(str)
    """An owner is to be left; empty where none is chosen."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self._is_stale = False
        self.table = RepositoryTable(session.state)
        self._rows = sorted_table(self.table)
        self.view = FittingTable("Repositories", ROW_HEIGHT)
        self.search = QLineEdit()
        self.add_button = button("Add a folder…", "primary", tip="Choose a folder (Ctrl+O)")
        self.collect_button = button("Collect", tip="Read what is new in the selected (Ctrl+R)")
        self.remove_button = button("Remove…")
        self.leave_button = button(
            "Leaving soon…", "quiet", tip="Read everything of one owner while you still can"
        )
        self.summary = label("", "caption", wraps=True)
        self.empty = EmptyState(theme, "folder-git-2")
        self.empty.say(
            "No repositories yet",
            "Choose a folder. If it is a Git repository it is added, and if it holds several, "
            "all of them are. They are read where they are and never changed.",
            "Add a folder…",
            "Try demo data",
        )
        self._set_up_view()
        self._lay_out()
        self._connect()
        self._draw_icons()

    def load(self) -> None:
        self._is_stale = not self.session.load_figures(Question(), self._receive)

    def show_view(self, figures: Figures) -> None:
        """Draw the whole page from one value."""
        self.table.show_rows(figures.repositories)
        self.body.setCurrentIndex(1 if figures.repositories else 0)
        self.summary.setText(figures.coverage.sentence())
        self._show_actions()

    @Slot()
    def show_state(self) -> None:
        self.table.show_progress()
        self._show_actions()

    def selected(self) -> list[Repository]:
        """The repositories that are selected."""
        rows = self.view.selectionModel().selectedRows()
        numbers = sorted(self._rows.mapToSource(row).row() for row in rows)
        return [self.table.row(number).figures.repository for number in numbers]

    @Slot(object)
    def _receive(self, figures: Figures) -> None:
        self.show_view(figures)
        if self._is_stale:
            self.load()

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self._rows)
        view.setItemDelegateForColumn(STATE, StateDelegate(self.theme))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setSortingEnabled(True)
        view.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.lay_out(ticks=ACTIVE, stretched=(NAME, MESSAGE), dispensable=LAST)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText("Find (Ctrl+F)")
        self.search.setAccessibleName("Find repositories by name, folder or state")
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.setClearButtonEnabled(True)
        for part in (
            self.search,
            self.remove_button,
            self.collect_button,
            self.add_button,
        ):
            self.header.addWidget(part)
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.view)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, MARGIN, 16)
        column.addWidget(card, 1)
        below = QHBoxLayout()
        below.addWidget(self.summary, 1)
        below.addWidget(self.leave_button)
        column.addLayout(below)
        self.body.addWidget(self.empty)
        self.body.addWidget(content)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.asked_folder)
        self.empty.asked.connect(self.asked_folder)
        self.empty.asked_other.connect(self.asked_demo)
        self.collect_button.clicked.connect(self.collect_selected)
        self.remove_button.clicked.connect(self._ask_remove)
        self.leave_button.clicked.connect(self._ask_leave)
        self.search.textChanged.connect(self._filter)
        self.table.asked_active.connect(self._switch)
        self.view.selectionModel().selectionChanged.connect(self._show_actions)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.theme.changed.connect(self._draw_icons)
        find = QAction(self)
        find.setShortcut(QKeySequence.StandardKey.Find)
        find.triggered.connect(self._focus_search)
        toggle = QAction(self.view)
        toggle.setShortcut(QKeySequence(Qt.Key.Key_Space))
        toggle.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        toggle.triggered.connect(self._toggle_selected)
        remove = QAction(self.view)
        remove.setShortcut(QKeySequence.StandardKey.Delete)
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._ask_remove)
        self.addAction(find)
        self.view.addActions([toggle, remove])

    @Slot()
    def collect_selected(self) -> None:
        """Collect what is selected, or everything when nothing is."""
        chosen = self.selected()
        if chosen:
            self.session.collect(chosen)
        else:
            self.session.collect_everything()

    @Slot()
    def _show_actions(self) -> None:
        chosen = len(self.view.selectionModel().selectedRows())
        has_rows = self.table.rowCount() > 0
        self.remove_button.setVisible(has_rows)
        self.leave_button.setVisible(has_rows)
        self.search.setVisible(has_rows)
        self.collect_button.setVisible(has_rows)
        self.add_button.setVisible(has_rows)
        self.remove_button.setEnabled(bool(chosen))
        self.collect_button.setText(f"Collect {chosen:,}" if chosen > 1 else "Collect")

    @Slot(str)
    def _filter(self, text: str) -> None:
        self._rows.setFilterRegularExpression(
            QRegularExpression(
                QRegularExpression.escape(text),
                QRegularExpression.PatternOption.CaseInsensitiveOption,
            )
        )

    @Slot(str, bool)
    def _switch(self, uuid: str, is_active: bool) -> None:  # noqa: FBT001
        self.session.set_active([uuid], is_active=is_active)

    @Slot()
    def _toggle_selected(self) -> None:
        chosen = self.selected()
        if chosen:
            is_active = not all(repository.is_active for repository in chosen)
            self.session.set_active([one.uuid for one in chosen], is_active=is_active)

    @Slot()
    def _ask_remove(self) -> None:
        chosen = self.selected()
        if chosen:
            self.asked_remove.emit(chosen)

    @Slot()
    def _ask_leave(self) -> None:
        chosen = self.selected()
        self.asked_leave.emit(chosen[0].owner if chosen else "")

    @Slot()
    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(object)
    def _show_menu(self, point: object) -> None:
        if not self.selected():
            return
        menu = QMenu(self)
        menu.addAction("Collect now").triggered.connect(self.collect_selected)
        menu.addAction("Switch on or off").triggered.connect(self._toggle_selected)
        menu.addAction("Leaving soon…").triggered.connect(self._ask_leave)
        menu.addSeparator()
        menu.addAction("Remove…").triggered.connect(self._ask_remove)
        menu.exec(self.view.viewport().mapToGlobal(point))  # type: ignore[call-overload]
        menu.deleteLater()

    @Slot()
    def _draw_icons(self) -> None:
        set_icon(self.add_button, "folder-plus", self.theme.palette.on_accent)
        self.view.viewport().update()
