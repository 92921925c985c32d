"""Repositories: which ones are collected, and how each of them stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from commitstats_desktop.core.hosted import AccountRecord
from commitstats_desktop.core.inventory import Inventory
from commitstats_desktop.core.repository import Repository
from commitstats_desktop.core.wording import mark
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.ui.item_models.repository_table import RepositoryTable, Row
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.page import MARGIN, Page
from commitstats_desktop.ui.panels.repository import RepositoryPanel
from commitstats_desktop.ui.panels.repository_bar import RepositoryBar
from commitstats_desktop.ui.panels.repository_view import RepositoryView
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme, set_icon
from commitstats_desktop.ui.widgets.busy_line import BusyLine
from commitstats_desktop.ui.widgets.empty import EmptyState
from commitstats_desktop.ui.widgets.text import button, label, surface


class RepositoriesPage(Page):
    """A table to add, switch, collect and forget; below it the one that is selected."""

    title = mark("Repositories")

    asked_folder = Signal()
    asked_account = Signal()
    asked_address = Signal()
    asked_demo = Signal()
    asked_remove = Signal(list)
    asked_leave = Signal(str)
    """An owner is to be left; empty where none is chosen."""
    asked_private = Signal(list, object)
    """The first private repositories of accounts are to be used: their UUIDs, and the accounts."""
    asked_token = Signal(object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self._is_stale = False
        self._saving = 0
        """How many switches are being kept."""
        self._tells_switches = True
        self._asked_detail = ""
        self._inventory: Inventory | None = None
        self.table = RepositoryTable(session.state)
        self.view = RepositoryView(self.table, theme)
        self.bar = RepositoryBar()
        self.search = self.bar.search
        self.busy = BusyLine()
        self.panel = RepositoryPanel(theme)
        self.add_button = button(tr("Add"), "primary")
        self.more_button = button(tr("More"))
        self.collect_button = button(
            tr("Collect"), tip=tr("Read what is new in the selected (Ctrl+R)")
        )
        self.remove_button = button(
            tr("Forget…"), tip=tr("Take the selected out with their figures (Del)")
        )
        self.leave_button = button(
            tr("Leaving soon…"), "quiet", tip=tr("Read everything of one owner while you still can")
        )
        self.summary = label("", "caption", wraps=True)
        self.empty = EmptyState(theme, "folder-git-2")
        self.empty.say(
            tr("No repositories yet"),
            tr(
                "Choose a folder. If it is a Git repository it is added, and if it holds several, "
                "all of them are. They are read where they are and never changed."
            ),
            tr("Add a folder…"),
            tr("Try demo data"),
        )
        self._make_menus()
        self._lay_out()
        self._connect()
        self._draw_icons()
        self.show_loading()

    def load(self) -> None:
        hosting, is_kept = self.session.hosting, self._saving == 0
        self._is_stale = not hosting.load_inventory(self.show_view, self._load_again)
        if not self._is_stale:
            self._tells_switches = is_kept

    @Slot(object)
    def show_view(self, inventory: Inventory) -> None:
        """Draw the whole page from one value."""
        self._inventory = inventory
        is_told = self._tells_switches and self._saving == 0
        self.table.show_entries(inventory.entries, tells_switches=is_told)
        self.bar.show_choices(inventory.entries)
        self.body.setCurrentIndex(1 if inventory.entries else 0)
        self.summary.setText(said(inventory.coverage.sentence()))
        self.refresh_action.setEnabled(bool(inventory.accounts))
        self._show_chosen()

    def show_state(self) -> None:
        self.table.show_progress()
        self._show_panel()

    def selected(self) -> list[Repository]:
        """The repositories that are selected."""
        return [row.entry.repository for row in self.view.selected()]

    @Slot()
    def _load_again(self) -> None:
        """Something changed while it was loaded."""
        if self._is_stale:
            self.load()

    def switch(self, uuids: list[str], *, is_active: bool) -> None:
        """Switch repositories on or off; the first private ones of an account ask a question."""
        if not uuids or self.session.home is None:
            return
        first = self._inventory.first_private(set(uuids)) if self._inventory else ()
        if is_active and first:
            self.asked_private.emit(uuids, first)
            return
        self._saving += 1
        self.table.switch(uuids, is_active=is_active)
        self._show_panel()
        self.session.set_active(uuids, is_active=is_active, ended=self._note_kept)

    @Slot()
    def _note_kept(self) -> None:
        """Also where it could not be kept: then it is as it was."""
        self._saving -= 1
        self.reload()

    def _make_menus(self) -> None:
        more, add = QMenu(self), QMenu(self)
        add.addAction(tr("A folder…"), self.asked_folder.emit)
        add.addAction(tr("A repository by its address…"), self.asked_address.emit)
        add.addAction(tr("An account at a host…"), self.asked_account.emit)
        self.refresh_action = more.addAction(tr("Refresh the lists of your accounts"), self.refresh)
        self.refresh_action.setShortcut(QKeySequence.StandardKey.Refresh)
        self.open_source_action = more.addAction(
            tr("Check open-source status"), self.check_open_source
        )
        more.addSeparator()
        self.forget_owner_action = more.addAction(tr("Forget everything…"), self._ask_forget_owner)
        self.more_button.setMenu(more)
        self.add_button.setMenu(add)

    def _lay_out(self) -> None:
        for part in (self.more_button, self.remove_button, self.collect_button, self.add_button):
            self.header.addWidget(part)
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.view)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, MARGIN, 16)
        column.setSpacing(10)
        column.addWidget(self.bar)
        column.addWidget(self.busy)
        column.addWidget(card, 1)
        column.addWidget(self.panel)
        below = QHBoxLayout()
        below.addWidget(self.summary, 1)
        below.addWidget(self.leave_button)
        column.addLayout(below)
        self.add_empty(self.empty)
        self.body.addWidget(content)

    def _connect(self) -> None:
        self.empty.asked.connect(self.asked_folder)
        self.empty.asked_other.connect(self.asked_demo)
        self.collect_button.clicked.connect(self.collect_selected)
        self.remove_button.clicked.connect(self._ask_remove)
        self.leave_button.clicked.connect(self._ask_leave)
        self.bar.wanted.connect(self._filter)
        self.bar.asked_switch.connect(self._switch_chosen)
        self.table.asked_active.connect(self._switch)
        self.panel.asked_collect.connect(self.collect_selected)
        self.panel.asked_switch_on.connect(self._switch_selected_on)
        self.panel.asked_token.connect(self.asked_token)
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.theme.changed.connect(self._draw_icons)
        for keys, slot, place in (
            (QKeySequence.StandardKey.Find, self._focus_search, self),
            (QKeySequence.StandardKey.Refresh, self.refresh, self),
            (Qt.Key.Key_Space, self._toggle_selected, self.view),
            (QKeySequence.StandardKey.Delete, self._ask_remove, self.view),
        ):
            action = QAction(place)
            action.setShortcut(QKeySequence(keys))
            if place is self.view:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            place.addAction(action)

    @Slot()
    def collect_selected(self) -> None:
        """Collect what is selected, or everything when nothing is."""
        chosen = self.selected()
        if chosen:
            self.session.collect(chosen)
        else:
            self.session.collect_everything()

    @Slot()
    def refresh(self) -> None:
        """Ask the accounts which repositories there are today."""
        if self._inventory and self._inventory.accounts:
            self._follow(self.session.hosting.refresh(), tr("Asking your accounts for their lists"))

    @Slot()
    def check_open_source(self) -> None:
        """Ask which of the selected, or of those that are switched on, anyone may see."""
        rows = self.view.selected() or [
            row for row in self.view.shown() if row.entry.repository.is_active
        ]
        uuids = [row.entry.repository.uuid for row in rows if row.entry.hosted]
        if uuids:
            job = self.session.hosting.check_open_source(uuids)
            self._follow(job, tr("Asking the hosts, without a token"))

    def _follow(self, job: Job | None, words: str) -> None:
        if job is not None:
            self.busy.follow(job, words)
            self.session.launch(job)

    @Slot()
    def _show_chosen(self) -> None:
        """The buttons, and the one that is selected."""
        rows = self.view.selected()
        has_rows = self.table.rowCount() > 0
        for part in (self.more_button, self.remove_button, self.collect_button):
            part.setVisible(has_rows)
        self.remove_button.setEnabled(bool(rows))
        self.collect_button.setText(
            tr("Collect {n}", n=len(rows)) if len(rows) > 1 else tr("Collect")
        )
        self.bar.show_numbers(self.view.model().rowCount(), len(rows))
        self.forget_owner_action.setEnabled(bool(self._owner()))
        self.forget_owner_action.setText(
            tr("Forget everything of {owner}…", owner=self._owner())
            if self._owner()
            else tr("Forget everything of …")
        )
        before = self.panel.uuid
        self._show_panel()
        if (self.panel.uuid and self.panel.uuid != before) or (
            self.panel.uuid and not self.session.state.is_collecting
        ):
            self._load_detail()

    def _show_panel(self) -> None:
        rows = self.view.selected()
        if len(rows) == 1:
            self.panel.show_row(rows[0], self._account_of(rows[0]))
        else:
            self.panel.hide()

    def _load_detail(self) -> None:
        hosting, wanted = self.session.hosting, self.panel.uuid
        if hosting.load_detail(wanted, self.panel.show_detail, self._load_next_detail):
            self._asked_detail = wanted

    @Slot()
    def _load_next_detail(self) -> None:
        """Another one was chosen meanwhile."""
        if self.panel.uuid not in ("", self._asked_detail):
            self._load_detail()

    def _account_of(self, row: Row) -> AccountRecord | None:
        hosted = row.entry.hosted
        known = self._inventory.accounts if self._inventory else ()
        return next(
            (each for each in known if hosted and each.account.uuid == hosted.account_uuid), None
        )

    def _owner(self) -> str:
        """The owner that is filtered by, or of what is selected where that is one."""
        if self.bar.owner():
            return self.bar.owner()
        owners = {one.owner for one in self.selected()}
        return owners.pop() if len(owners) == 1 else ""

    @Slot(object)
    def _filter(self, wanted: object) -> None:
        self.view.look_for(wanted)  # type: ignore[arg-type]
        self._show_chosen()

    @Slot(str, bool)
    def _switch(self, uuid: str, is_active: bool) -> None:  # noqa: FBT001
        self.switch([uuid], is_active=is_active)

    @Slot(bool)
    def _switch_chosen(self, is_active: bool) -> None:  # noqa: FBT001
        """What is selected; without a selection, everything that is shown."""
        rows = self.view.selected()
        rows = rows if len(rows) > 1 else self.view.shown()
        wanted = [row.entry.repository for row in rows]
        uuids = [one.uuid for one in wanted if one.is_active != is_active]
        self.switch(uuids, is_active=is_active)

    @Slot()
    def _switch_selected_on(self) -> None:
        self.switch([one.uuid for one in self.selected()], is_active=True)

    @Slot()
    def _toggle_selected(self) -> None:
        chosen = self.selected()
        is_active = not all(repository.is_active for repository in chosen)
        self.switch([one.uuid for one in chosen], is_active=is_active)

    @Slot()
    def _ask_remove(self) -> None:
        chosen = self.selected()
        if chosen:
            self.asked_remove.emit(chosen)

    @Slot()
    def _ask_forget_owner(self) -> None:
        from commitstats_desktop.core.owner import is_owned_by

        owner = self._owner()
        entries = self._inventory.entries if self._inventory else ()
        theirs = [each.repository for each in entries if is_owned_by(each.repository.owner, owner)]
        if theirs:
            self.asked_remove.emit(theirs)

    @Slot()
    def _ask_leave(self) -> None:
        chosen = self.selected()
        self.asked_leave.emit(chosen[0].owner if chosen else self.bar.owner())

    @Slot()
    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(object)
    def _show_menu(self, point: object) -> None:
        if not self.selected():
            return
        menu = QMenu(self)
        menu.addAction(tr("Collect now"), self.collect_selected)
        menu.addAction(tr("Switch on or off"), self._toggle_selected)
        menu.addAction(tr("Check open-source status"), self.check_open_source)
        menu.addSeparator()
        menu.addAction(tr("Leaving soon…"), self._ask_leave)
        menu.addAction(tr("Forget…"), self._ask_remove)
        menu.exec(self.view.viewport().mapToGlobal(point))  # type: ignore[call-overload]
        menu.deleteLater()

    @Slot()
    def _draw_icons(self) -> None:
        set_icon(self.add_button, "plus", self.theme.palette.on_accent)
        set_icon(self.more_button, "ellipsis", self.theme.palette.ink)
        self.view.viewport().update()
