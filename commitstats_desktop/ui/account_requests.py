"""What pages ask for about accounts and repositories and needs a question first: its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from commitstats_desktop.core.account_entry import AccountEntry
from commitstats_desktop.core.hosted import AccountRecord
from commitstats_desktop.core.repository import Repository
from commitstats_desktop.ui.format import account_name
from commitstats_desktop.ui.language import tr

if TYPE_CHECKING:
    from commitstats_desktop.ui.main_window import MainWindow


class AccountRequests(QObject):
    """Asks, over the main window, and passes the answers on to the session."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def answers(self) -> dict[str, Callable[..., None]]:
        """Who answers what pages ask for about accounts and repositories."""
        return {
            "asked_add": self.add_account,
            "asked_replace": self.replace_token,
            "asked_rename": self.rename,
            "asked_delete": self.delete,
            "asked_rotate": self.rotate,
            "asked_account": self.add_any_account,
            "asked_address": self.add_by_address,
            "asked_remove": self.forget,
            "asked_private": self.use_private,
            "asked_token": self.replace_token_of,
        }

    @Slot()
    def add_any_account(self) -> None:
        """Add an account; which kind is asked there."""
        self.add_account("")

    @Slot(str)
    def add_account(self, kind: str) -> None:
        """Add an account of a kind of host."""
        if self._session.is_demo:
            self._window.messages.say(
                tr("This is the demo."), tr("Leave it first: an account is added to your own data.")
            )
            return
        self._show_token_dialog(kind, None)

    @Slot(object)
    def replace_token(self, entry: AccountEntry) -> None:
        """Give an account another token."""
        self._show_token_dialog("", entry)

    @Slot(object)
    def replace_token_of(self, record: AccountRecord) -> None:
        """The same, asked for beside one of its repositories."""
        for entry in self._session.accounts.known.entries:
            if entry.record.account.uuid == record.account.uuid:
                self.replace_token(entry)

    def _show_token_dialog(self, kind: str, entry: AccountEntry | None) -> None:
        from commitstats_desktop.ui.dialogs.token import TokenDialog

        dialog = TokenDialog(self._session, self._window.theme, self._window, kind, entry)
        dialog.asked_repositories.connect(self._show_repositories)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def _show_repositories(self) -> None:
        self._window.show_page("repositories")

    @Slot(object)
    def rename(self, entry: AccountEntry) -> None:
        """Call an account something else."""
        from commitstats_desktop.ui.dialogs.line import ask_line

        before = account_name(entry.record.account)
        name = ask_line(self._window, tr("Rename the account"), tr("What to call it"), before)
        if name and name != before:
            self._session.accounts.rename(entry.record.account, name)

    @Slot(object)
    def rotate(self, entry: AccountEntry) -> None:
        """Have the host exchange a token, which ends it wherever else it is used."""
        from commitstats_desktop.ui.dialogs.exchange_token import confirm_exchange
        from commitstats_desktop.ui.pages.accounts import AccountsPage

        page = self._window.pages["accounts"]
        if isinstance(page, AccountsPage) and confirm_exchange(self._window, entry):
            page.rotate(entry)

    @Slot(object)
    def delete(self, entry: AccountEntry) -> None:
        """Forget an account, with or without its figures."""
        from commitstats_desktop.ui.dialogs.delete_account import ask_deletion

        with_figures = ask_deletion(self._window, entry)
        if with_figures is not None:
            self._window.undoing.delete_account(entry.record.account, with_figures=with_figures)

    @Slot()
    def add_by_address(self) -> None:
        """Add a repository that no account lists."""
        from commitstats_desktop.ui.dialogs.add_by_address import AddByAddressDialog

        dialog = AddByAddressDialog(self._session, self._window.theme, self._window)
        dialog.exec()
        dialog.deleteLater()

    @Slot(list)
    def forget(self, repositories: list[Repository]) -> None:
        """Take repositories out, if that is really wanted; for a while they can be brought back."""
        from commitstats_desktop.ui.dialogs.remove import confirm_removal

        if confirm_removal(self._window, repositories):
            self._window.undoing.remove(repositories)

    @Slot(list, object)
    def use_private(self, uuids: list[str], accounts: tuple[AccountRecord, ...]) -> None:
        """Ask whether code of private repositories may be kept, then switch them on."""
        from commitstats_desktop.ui.dialogs.keep_no_code import ask_keep_no_code

        keeps_no_code = ask_keep_no_code(self._window, accounts)
        if keeps_no_code is None:
            self._session.say_changed(None)
            return
        for record in accounts:
            if keeps_no_code:
                self._session.accounts.keep_no_code(record.account, keeps_no_code=True)
        self._session.set_active(uuids, is_active=True)
