"""Folders the person gives the window, chosen or dropped: their repositories are added and read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said

if TYPE_CHECKING:
    from commitstats_desktop.ui.main_window import MainWindow


class GivenFolders(QObject):
    """Passes them on to the session, and says over the window which it refused."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._waiting: list[Path] = []
        """Those that were given before there was anything to add them to."""
        window.session.opened.connect(self._add_waiting)

    @Slot()
    def choose(self) -> None:
        """Ask for a folder and add the repositories in it."""
        folder = QFileDialog.getExistingDirectory(
            self._window, tr("Choose a folder with Git repositories"), str(Path.home())
        )
        if folder:
            self.add(Path(folder))

    def add(self, path: Path) -> None:
        """Add the repositories of a folder and start reading them, once the home is open."""
        self._window.messages.hide()
        if self._session.home is None:
            self._waiting.append(path)
        else:
            self._session.add_folder(path, self._show_added)

    @Slot()
    def _add_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for path in waiting:
            self.add(path)

    @Slot(object)
    def _show_added(self, added: Any) -> None:
        for refusal in added.refused[:1]:
            more = len(added.refused) - 1
            others = " " + tr("{n} more were refused.", n=more) if more else ""
            self._window.messages.say(said(refusal.sentence) + others, refusal.hint)
        if added.uuids:
            self._session.changed.emit()
            self._session.collect_everything()
