"""Above the table: find and filter, and switch all that is found on or off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from commitstats_desktop.core.inventory import Entry
from commitstats_desktop.core.repository import State
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.item_models.repository_filter import Wanted
from commitstats_desktop.ui.widgets.text import button, label

SEARCH_WIDTHS = (96, 190)
CHOICE_WIDTHS = (112, 150)
NARROW = 860
"""Pixels below which nothing is said of how many are shown; the buttons say it too."""


class RepositoryBar(QWidget):
    """Tells what is wanted, and that what is found is to be switched."""

    wanted = Signal(object)
    asked_switch = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.owners = _choice("Owner or group")
        self.hosts = _choice("Host")
        self.states = _choice("State")
        self.found = label("", "caption")
        self.on_button = button("Switch on")
        self.off_button = button("Switch off")
        _fill(self.owners, "Owner", ())
        _fill(self.hosts, "Host", ())
        _fill(self.states, "State", ((state.value, state.value) for state in State))
        self.search.setPlaceholderText("Find (Ctrl+F)")
        self.search.setAccessibleName("Find repositories by name, address, owner or state")
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
        self.found.setVisible(event.size().width() >= NARROW)
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
            "Owner",
            ((f"{shown(name)}  ({owners[name]:,})", name) for name in sorted(owners)),
        )
        _fill(
            self.hosts,
            "Host",
            ((f"{name}  ({hosts[name]:,})", name) for name in sorted(hosts)),
        )
        self.hosts.setVisible(len(hosts) > 1)

    def show_numbers(self, found: int, selected: int) -> None:
        """How many are shown and selected, and what the switches act on."""
        several = selected > 1
        self.found.setText(f"{selected:,} selected" if several else f"{found:,} shown")
        number = selected if several else found
        for part, verb in ((self.on_button, "on"), (self.off_button, "off")):
            part.setText(f"Switch {number:,} {verb}")
            part.setEnabled(number > 0)
            which = "the selected" if several else "all that are shown"
            part.setToolTip(f"Switch {which} {verb}: filter by owner or group to choose them")

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


def _choice(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    _between(made, *CHOICE_WIDTHS)
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
