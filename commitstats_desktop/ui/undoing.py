"""The one thing that was done last and can be taken back, offered above the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from commitstats_desktop.core.account import Account
from commitstats_desktop.core.corrections import Correction
from commitstats_desktop.core.repository import Repository
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.format import account_name
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.page import Page
from commitstats_desktop.ui.verbs.removals import SECONDS

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
        self._session.opened.connect(self._forget)
        self._session.removals.ended.connect(self._withdraw)
        self._session.removals.of_accounts.ended.connect(self._withdraw)

    @Slot(object)
    def offer_correction(self, correction: Correction) -> None:
        """A correction was made."""
        uuid = correction.uuid
        self._offer(
            tr("Corrected; the figures are counted again."),
            lambda: self._session.evidence.undo_correction(uuid),
        )

    def remove(self, repositories: list[Repository]) -> None:
        """Take repositories out, with a way to bring them back."""
        self._session.removals.remove(repositories)
        self._offer(
            tr("{n} repositories taken out.", n=len(repositories)),
            self._session.removals.undo,
        )

    def delete_account(self, account: Account, *, with_figures: bool) -> None:
        """Delete an account, with a way to bring it back as long as its token is kept."""
        removals = self._session.removals.of_accounts
        removals.remove(account, with_figures=with_figures)
        self._offer(
            tr(
                "{name} deleted. Its token leaves the key store in {seconds} seconds.",
                name=shown(account_name(account)),
                seconds=SECONDS,
            ),
            removals.undo,
        )

    @Slot()
    def undo(self) -> None:
        """Take back what is offered; else what was done on the page, or was offered last."""
        messages, page = self._window.messages, self._window.stack.currentWidget()
        if not messages.is_offering and isinstance(page, Page) and page.take_back():
            return
        messages.hide()
        back, self._back = self._back, None
        if back is not None:
            back()

    def _offer(self, sentence: str, back: Callable[[], None]) -> None:
        self._back = back
        self._window.messages.offer(sentence, tr("Undo"))

    @Slot()
    def _forget(self) -> None:
        """Another home was opened: what was done in the one before cannot be taken back here."""
        self._back = None
        self._window.messages.withdraw()

    @Slot()
    def _withdraw(self) -> None:
        if self._back in (self._session.removals.undo, self._session.removals.of_accounts.undo):
            self._forget()
