"""Everything the window can be told to do, with its keys: one table for shortcuts and the palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages import PAGES

if TYPE_CHECKING:
    from commitstats_desktop.ui.main_window import MainWindow


class Entry(NamedTuple):
    """A line of the table; keys are empty where there are none."""

    words: str
    keys: str
    slot: Callable[[], None]


class Actions(QObject):
    """Adds the actions to the window, and offers them by name."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for page in PAGES:
            words = tr("Go to {title}", title=tr(page.title))
            action = self._add(words, page.keys, self._show_page_of_action)
            action.setObjectName(page.key)
        for entry in self._entries():
            self._add(*entry)

    @Slot()
    def find(self) -> None:
        """Let the person find an action by its name, among these and what the page offers."""
        from commitstats_desktop.ui.dialogs.find_action import FindActionDialog

        dialog = FindActionDialog(self.offered(), self._window.theme, self._window)
        dialog.exec()
        chosen = dialog.chosen
        dialog.deleteLater()
        if chosen is not None and not isValid(chosen):
            return  # The page was drawn anew meanwhile, and does not offer it any more.
        if isinstance(chosen, QAction):
            chosen.trigger()
        elif chosen is not None:
            chosen.click()

    def offered(self) -> list[QAction | QPushButton]:
        """What the page that is shown offers by its buttons, then what the window always does.

        A button that says the same as an action does the same, and the action has keys.
        """
        from commitstats_desktop.ui.widgets.table import FittingTable

        page, actions = self._window.stack.currentWidget(), self._window.actions()
        buttons = [] if page is None else page.findChildren(QPushButton)
        usable = [one for one in buttons if one.isVisible() and one.isEnabled() and one.text()]
        said = {action.text() for action in actions if action.isEnabled()}
        tables = [] if page is None else page.findChildren(FittingTable)
        sortings = [sorting for table in tables for sorting in table.sortings()]
        return [*(one for one in usable if one.text() not in said), *sortings, *actions]

    def _entries(self) -> tuple[Entry, ...]:
        window = self._window
        return (
            Entry(tr("Add a folder…"), "Ctrl+O", window.folders.choose),
            Entry(tr("Add an account at a host…"), "Ctrl+N", window.requests.add_any_account),
            Entry(tr("Collect now"), "Ctrl+R", window.session.collect_everything),
            Entry(tr("Stop collecting"), "", window.session.cancel_collecting),
            Entry(tr("Make a CV"), "Ctrl+E", window.show_cv),
            Entry(tr("Undo"), "Ctrl+Z", window.undoing.undo),
            Entry(tr("Find an action…"), "Ctrl+K", self.find),
            Entry(tr("How it works"), "F1", window.first_start.show_again),
            Entry(tr("Open the settings"), "Ctrl+,", window.show_settings),
            Entry(tr("Try demo data"), "", window.session.open_demo),
            Entry(tr("Leave the demo"), "", window.session.open),
            Entry(tr("Quit"), "Ctrl+Q", window.quit),
        )

    def _add(self, words: str, keys: str, slot: Callable[[], None]) -> QAction:
        action = QAction(words, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        self._window.addAction(action)
        return action

    @Slot()
    def _show_page_of_action(self) -> None:
        action = self.sender()
        if action is not None:
            self._window.show_page(action.objectName())
