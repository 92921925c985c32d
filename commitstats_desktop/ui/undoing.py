"""The one thing that was done last and can be taken back, offered above the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from commitstats_desktop.core.corrections import Correction
from commitstats_desktop.core.repository import Repository
from commitstats_desktop.ui import format as words

if TYPE_CHECKING:
    from commitstats_desktop.ui.main_window import MainWindow


class Undoing(QObject):
    """Offers a way back, until it is taken, closed or followed by another."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._back: Callable[[], None] | None = None
        window.messages.acted.connect(self.undo)
        self._session.removals.ended.connect(self._withdraw)

    @Slot(object)
    def offer_correction(self, correction: Correction) -> None:
        """A correction was made."""
        uuid = correction.uuid
        self._offer(
            "Corrected; the figures are counted again.",
            lambda: self._session.evidence.undo_correction(uuid),
        )

    def remove(self, repositories: list[Repository]) -> None:
        """Take repositories out, with a way to bring them back."""
        self._session.removals.remove(repositories)
        self._offer(
            f"{words.repositories(len(repositories))} taken out.", self._session.removals.undo
        )

    @Slot()
    def undo(self) -> None:
        """Take back what was offered last."""
        self._window.messages.hide()
        back, self._back = self._back, None
        if back is not None:
            back()

    def _offer(self, sentence: str, back: Callable[[], None]) -> None:
        self._back = back
        self._window.messages.offer(sentence, "Undo")

    @Slot()
    def _withdraw(self) -> None:
        if self._back == self._session.removals.undo:
            self._back = None
            self._window.messages.hide()
