"""You: which of the authors found are the person, who else may be, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.person import People
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.item_models.author_table import (
    EMAIL,
    NAME,
    REASON,
    REPOSITORIES,
    TICK,
    AuthorTable,
)
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.page import GAP, MARGIN, Page
from commitstats_desktop.ui.panels.kept_place import KeptPlace
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme, set_icon
from commitstats_desktop.ui.widgets.empty import EmptyState
from commitstats_desktop.ui.widgets.table import NARROW, TICK_WIDTH, FittingTable, room_for
from commitstats_desktop.ui.widgets.text import button, label, surface
from commitstats_desktop.ui.widgets.tile import Tile

ROW_HEIGHT = 34
HEADING_HEIGHT = 44
SEARCH_WIDTH = 200
WIDEST = {NAME: 0.17, EMAIL: 0.26}
"""Share of the width that a column takes at most."""
NARROWEST = 90


class PeoplePage(Page):
    """A list of author strings to tick; nothing is claimed until it is saved."""

    title = mark("You")

    asked_folder = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.table = AuthorTable()
        self._needed = dict.fromkeys(range(NAME, REASON + 1), 1)
        """Pixels for what stands in each column."""
        self._headings: list[int] = []
        self.view = FittingTable(tr("Authors found in your repositories"), ROW_HEIGHT)
        self.search = QLineEdit()
        self.save_button = button(tr("Save"), "primary", tip=tr("Count what is ticked (Ctrl+S)"))
        self.refuse_button = button(
            tr("Not me"), tip=tr("Do not suggest the selected any more (Del)")
        )
        self.undo_button = button(tr("Undo"), tip=tr("Take back what was saved last (Ctrl+Z)"))
        self.note = label("", "muted", wraps=True)
        self.nothing_found = label("", "muted")
        self.nothing_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tiles = {
            "mine": Tile(
                tr("Yours"), tr("Commits and merges whose author has an address of yours.")
            ),
            "possibly": Tile(
                tr("Possibly yours"),
                tr(
                    "Commits and merges of authors who look like you. They are not in your figures."
                ),
            ),
            "unread": Tile(
                tr("Lines not read yet"),
                tr(
                    "Your commits that count already, and whose lines are unknown until they are read."
                ),
            ),
        }
        self.empty = EmptyState(theme, "user-round-check")
        self.empty.say(
            tr("No authors yet"),
            tr(
                "Add a folder with repositories first. Then you tick the addresses you have "
                "committed under."
            ),
            tr("Add a folder…"),
        )
        self._set_up_view()
        self._lay_out()
        self._connect()
        self._draw_icons()
        self._show_actions()
        self.show_loading()

    def load(self) -> None:
        self.session.load_people(self.show_view)

    @Slot(object)
    def show_view(self, people: People) -> None:
        """Draw the whole page from one value."""
        self.table.show_people(people)
        self.body.setCurrentIndex(1 if people.authors else 0)
        self.tiles["mine"].show_value(words.count(people.attributed), _addresses(people))
        self.tiles["possibly"].show_value(
            words.count(people.possibly),
            tr("Tick what is yours, say “Not me” to the rest.")
            if people.possibly
            else tr("Nothing open."),
        )
        self.tiles["unread"].show_value(
            words.count(people.unread),
            tr("They are read by themselves.") if people.unread else tr("All are read."),
        )
        self._show_sections()
        self._show_actions()

    @Slot()
    def save(self) -> None:
        """Claim what is ticked; the figures follow at once."""
        if self.save_button.isEnabled():
            self.session.identities.save(self.table.claimed(), self.table.given_up())

    @Slot()
    def refuse(self) -> None:
        """Say that the selected suggestions are somebody else."""
        emails = self.table.suggested(self._selected())
        if emails:
            self.session.identities.save((), (), emails)

    @Slot()
    def undo(self) -> None:
        """Take back what was saved last."""
        self.session.identities.undo()

    def take_back(self) -> bool:
        """The same by the window's keys; whether there was something."""
        can_undo = self.session.identities.can_undo
        self.undo()
        return can_undo

    def _set_up_view(self) -> None:
        self.view.setModel(self.table)
        KeptPlace(self.view, self.table)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.ticks = TICK

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Find (Ctrl+F)"))
        self.search.setAccessibleName(tr("Find authors by name, e-mail or reason"))
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.setClearButtonEnabled(True)
        for part in (self.search, self.undo_button, self.refuse_button, self.save_button):
            self.header.addWidget(part)
        tiles = QHBoxLayout()
        tiles.setSpacing(GAP)
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.nothing_found)
        inside.addWidget(self.view, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, MARGIN, 16)
        column.setSpacing(12)
        column.addLayout(tiles)
        column.addWidget(self.note)
        column.addWidget(card, 1)
        self.add_empty(self.empty)
        self.body.addWidget(content)

    def _connect(self) -> None:
        self.empty.asked.connect(self.asked_folder)
        self.save_button.clicked.connect(self.save)
        self.refuse_button.clicked.connect(self.refuse)
        self.undo_button.clicked.connect(self.undo)
        self.search.textChanged.connect(self._find)
        self.view.resized.connect(self._fit_columns)
        self.table.ticked.connect(self._show_actions)
        self.view.selectionModel().selectionChanged.connect(self._show_actions)
        self.theme.changed.connect(self._draw_icons)
        for keys, slot, place in (
            (QKeySequence.StandardKey.Delete, self.refuse, self.view),
            (QKeySequence.StandardKey.Find, self._focus_search, self),
            (QKeySequence.StandardKey.Save, self.save, self),
        ):
            action = QAction(place)
            action.setShortcut(QKeySequence(keys))
            if place is self.view:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            place.addAction(action)

    @Slot()
    def _show_actions(self) -> None:
        has_rows = self.body.currentIndex() == 1
        for part in (self.search, self.save_button, self.refuse_button, self.undo_button):
            part.setVisible(has_rows)
        claimed, given_up = len(self.table.claimed()), len(self.table.given_up())
        self.save_button.setEnabled(bool(claimed or given_up))
        self.refuse_button.setEnabled(bool(self.table.suggested(self._selected())))
        self.undo_button.setEnabled(self.session.identities.can_undo)
        self.note.setText(
            tr(
                "Tick every address you have committed under. A name alone never makes a commit yours."
            )
            + _unsaved(claimed, given_up)
        )

    @Slot()
    def _fit_columns(self) -> None:
        """Names and addresses get what they need within bounds; the rest is for the reasons.

        What those do not need they may have, too.
        """
        view = self.view
        widths = {TICK: TICK_WIDTH, **self._needed, REASON: 0}
        for column, share in WIDEST.items():
            widest = round(view.width() * share)
            widths[column] = max(NARROWEST, min(self._needed[column], widest))
        if view.width() < NARROW:
            widths[REPOSITORIES] = 1
        spare = view.viewport().width() - sum(widths.values()) - self._needed[REASON]
        for column in WIDEST:
            more = max(0, min(spare, self._needed[column] - widths[column]))
            widths[column] += more
            spare -= more
        view.fix_widths([widths[n] for n in range(len(widths))], {REPOSITORIES: NARROW})
        for column in WIDEST:
            view.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)

    def _show_sections(self) -> None:
        """Headings run over all columns."""
        metrics = self.view.fontMetrics()
        self._needed = {
            column: room_for(self.table.widest(column), metrics)
            for column in range(NAME, REASON + 1)
        }
        self._fit_columns()
        self.view.clearSpans()
        heights = self.view.verticalHeader()
        for number in self._headings:  # Else an author who stands there now has their height.
            heights.resizeSection(number, ROW_HEIGHT)
        self._headings = self.table.headings()
        for number in self._headings:
            self.view.setSpan(number, 0, 1, self.table.columnCount())
            heights.resizeSection(number, HEADING_HEIGHT)
        is_empty = not self.table.rowCount()
        self.nothing_found.setVisible(is_empty)
        self.nothing_found.setText(tr("Nobody here is called “{text}”.", text=self.search.text()))
        self.view.setVisible(not is_empty)

    def _selected(self) -> list[int]:
        return sorted(index.row() for index in self.view.selectionModel().selectedRows())

    @Slot(str)
    def _find(self, text: str) -> None:
        self.table.find(text)
        self._show_sections()
        self._show_actions()

    @Slot()
    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _draw_icons(self) -> None:
        set_icon(self.undo_button, "undo-2", self.theme.palette.ink)
        self.view.viewport().update()


def _addresses(people: People) -> str:
    number = len(people.identities)
    if not number:
        return tr("No address is ticked and saved yet.")
    return tr("Under {n} addresses.", n=number)


def _unsaved(claimed: int, given_up: int) -> str:
    parts = [tr("{n} to add", n=claimed)] if claimed else []
    parts += [tr("{n} to give up", n=given_up)] if given_up else []
    return " " + tr("Not saved yet: {parts}.", parts=words.listed(parts)) if parts else ""
