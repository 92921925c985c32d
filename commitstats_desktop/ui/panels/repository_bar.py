"""Above the table: find and filter, and switch all that is found on or off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from commitstats_desktop.core.inventory import Entry
from commitstats_desktop.core.repository import State
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.item_models.repository_filter import Wanted
from commitstats_desktop.ui.language import grouped, tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.theme import font
from commitstats_desktop.ui.widgets.text import button, label

SEARCH_WIDTHS = (96, 190)
CHOICE_WIDTHS = (96, 150)
ROOM_AROUND = 46
"""Pixels of a field around its text."""
NARROW = 860
"""Pixels below which nothing is said of how many are shown; the buttons say it too."""
SWITCH_ON = mark("Switch {which} on: filter by owner or group to choose them")
SWITCH_OFF = mark("Switch {which} off: filter by owner or group to choose them")


class RepositoryBar(QWidget):
    """Tells what is wanted, and that what is found is to be switched."""

    wanted = Signal(object)
    asked_switch = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.owners = _choice(tr("Owner or group"), tr("Owner"))
        self.hosts = _choice(tr("Host"), tr("Host"))
        self.states = _choice(tr("State"), tr("State"))
        self.found = label("", "caption")
        self.on_button = button(tr("Switch on"))
        self.off_button = button(tr("Switch off"))
        _fill(self.owners, tr("Owner"), ())
        _fill(self.hosts, tr("Host"), ())
        _fill(self.states, tr("State"), ((said(state.value), state.value) for state in State))
        self.search.setPlaceholderText(tr("Find (Ctrl+F)"))
        self.search.setAccessibleName(tr("Find repositories by name, address, owner or state"))
        _between(self.search, *SEARCH_WIDTHS)
        self.search.setClearButtonEnabled(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.search, self.owners, self.hosts, self.states, self.found):
            row.addWidget(part, 0 if part is self.found else 3)
        row.addStretch(1)
        row.addWidget(self.on_button)
        row.addWidget(self.off_button)
        self.search.textChanged.connect(self._tell)
        for choice in (self.owners, self.hosts, self.states):
            choice.currentIndexChanged.connect(self._tell)
        self.on_button.clicked.connect(self._switch_on)
        self.off_button.clicked.connect(self._switch_off)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        is_narrow = event.size().width() < NARROW
        self.found.setVisible(not is_narrow)
        has_room = not is_narrow or self.hosts.isHidden()
        self.search.setPlaceholderText(tr("Find (Ctrl+F)") if has_room else tr("Find"))
        super().resizeEvent(event)

    def owner(self) -> str:
        """The owner that is filtered by; empty for all."""
        return str(self.owners.currentData() or "")

    def show_choices(self, entries: Iterable[Entry]) -> None:
        """Offer the owners and hosts that there are; what was chosen stays chosen."""
        known = tuple(entries)
        owners = Counter(each.repository.owner for each in known if each.repository.owner)
        hosts = Counter(each.host for each in known)
        _fill(
            self.owners,
            tr("Owner"),
            ((f"{shown(name)}  ({grouped(owners[name])})", name) for name in sorted(owners)),
        )
        _fill(
            self.hosts,
            tr("Host"),
            ((f"{tr(name)}  ({grouped(hosts[name])})", name) for name in sorted(hosts)),
        )
        self.hosts.setVisible(len(hosts) > 1)

    def show_numbers(self, found: int, selected: int) -> None:
        """How many are shown and selected, and what the switches act on."""
        several = selected > 1
        self.found.setText(tr("{n} selected", n=selected) if several else tr("{n} shown", n=found))
        number = selected if several else found
        which = tr("the selected") if several else tr("all that are shown")
        for part, verb, tip in (
            (self.on_button, tr("Switch {n} on", n=number), SWITCH_ON),
            (self.off_button, tr("Switch {n} off", n=number), SWITCH_OFF),
        ):
            part.setText(verb)
            part.setEnabled(number > 0)
            part.setToolTip(tr(tip, which=which))

    @Slot()
    def _tell(self) -> None:
        state = self.states.currentData()
        self.wanted.emit(
            Wanted(
                self.search.text().strip(),
                self.owner(),
                str(self.hosts.currentData() or ""),
                State(state) if state else None,
            )
        )

    @Slot()
    def _switch_on(self) -> None:
        self.asked_switch.emit(True)

    @Slot()
    def _switch_off(self) -> None:
        self.asked_switch.emit(False)


def _choice(name: str, shown: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    least = QFontMetrics(font(13)).horizontalAdvance(shown) + ROOM_AROUND
    _between(made, max(CHOICE_WIDTHS[0], least), max(CHOICE_WIDTHS[1], least))
    return made


def _between(part: QWidget, least: int, most: int) -> None:
    """Let a part take the room there is."""
    part.setMinimumWidth(least)
    part.setMaximumWidth(most)
    part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def _fill(choice: QComboBox, everything: str, entries: Iterable[tuple[str, str]]) -> None:
    """Offer these beside everything; nothing happens where they are offered already."""
    wanted = [(everything, ""), *entries]
    if wanted == [(choice.itemText(n), choice.itemData(n)) for n in range(choice.count())]:
        return
    before = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    for text, key in wanted:
        choice.addItem(text, key)
    choice.setCurrentIndex(max(0, choice.findData(before)))
    choice.view().setMinimumWidth(choice.view().sizeHintForColumn(0) + 24)
    choice.blockSignals(False)
    if before and choice.currentData() != before:
        choice.currentIndexChanged.emit(choice.currentIndex())
