"""Accounts: each token with what it may, what it sees, and when it ends."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commitstats_desktop.core.account import ProviderKind
from commitstats_desktop.core.account_entry import AccountEntry, AccountList
from commitstats_desktop.core.wording import mark
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.page import GAP, MARGIN, Page
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme, set_icon
from commitstats_desktop.ui.widgets.account_card import AccountCard
from commitstats_desktop.ui.widgets.choice_tile import ChoiceTile
from commitstats_desktop.ui.widgets.scrolling import SCROLL_BAR, scrolling
from commitstats_desktop.ui.widgets.text import button, label

TILES = (
    (ProviderKind.GITHUB, "GitHub", mark("github.com, or your company's Enterprise Server")),
    (ProviderKind.GITLAB, "GitLab", mark("gitlab.com, or one that your company runs itself")),
    (
        ProviderKind.AZURE_DEVOPS,
        "Azure DevOps",
        mark("an organisation, or a collection of a Server"),
    ),
)
NO_ACCOUNT_WITH_US = mark(
    "There is no account with us. A token you make at your host lets this computer read there;"
    " it is kept in your system's key store and goes to that host only."
)
TILES_WIDTH = 680


class AccountsPage(Page):
    """A card for each account; without any, the kinds there are."""

    title = mark("Accounts")

    asked_add = Signal(str)
    """A kind of host; empty where none was chosen yet."""
    asked_folder = Signal()
    asked_replace = Signal(object)
    asked_rename = Signal(object)
    asked_delete = Signal(object)
    asked_rotate = Signal(object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self._busy: set[str] = set()
        self.cards: dict[str, AccountCard] = {}
        self.add_button = button(
            tr("Add an account…"), "primary", tip=tr("Add a token of a host (Ctrl+N)")
        )
        self.header.addWidget(self.add_button)
        self.tiles = [ChoiceTile(theme, kind.value, name, tr(words)) for kind, name, words in TILES]
        self.folder_button = button(
            tr("Add a folder…"), "quiet", tip=tr("Choose a folder (Ctrl+O)")
        )
        self._column = QVBoxLayout()
        self.body.addWidget(self._nothing())
        self.body.addWidget(self._something())
        self.add_button.clicked.connect(self._ask_add)
        self.folder_button.clicked.connect(self.asked_folder)
        session.accounts.told.connect(self.show_view)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()
        self.show_loading()

    def load(self) -> None:
        self.session.accounts.look()

    @Slot(object)
    def show_view(self, known: AccountList) -> None:
        """Draw the whole page from one value."""
        self.body.setCurrentIndex(1 if known.entries else 0)
        self.add_button.setVisible(bool(known.entries))
        uuids = [entry.record.account.uuid for entry in known.entries]
        for gone in self.cards.keys() - set(uuids):
            card = self.cards.pop(gone)
            self._column.removeWidget(card)
            card.deleteLater()
        for entry in known.entries:
            self._show_entry(entry)

    def _show_entry(self, entry: AccountEntry) -> None:
        uuid = entry.record.account.uuid
        if uuid not in self.cards:
            self.cards[uuid] = self._card()
            self._column.addWidget(self.cards[uuid])
        report = self.session.accounts.reports.get(uuid)
        self.cards[uuid].show_entry(entry, report, is_busy=uuid in self._busy)

    def _card(self) -> AccountCard:
        card = AccountCard(self.theme)
        card.asked_test.connect(self._test)
        card.asked_rotate.connect(self.asked_rotate)
        card.asked_code.connect(self._keep_no_code)
        card.asked_replace.connect(self.asked_replace)
        card.asked_rename.connect(self.asked_rename)
        card.asked_delete.connect(self.asked_delete)
        return card

    @Slot(object)
    def _test(self, entry: AccountEntry) -> None:
        self._follow(entry, self.session.accounts.test(entry.record.account))

    def rotate(self, entry: AccountEntry) -> None:
        """Have the host exchange the token; the person was asked."""
        self._follow(entry, self.session.accounts.rotate(entry.record.account))

    def _follow(self, entry: AccountEntry, job: Job | None) -> None:
        if job is None:
            return
        self._busy.add(entry.record.account.uuid)
        job.finished.connect(self._note_end)
        self._show_entry(entry)
        self.session.launch(job)

    @Slot()
    def _note_end(self) -> None:
        has = self.session.runner.has
        self._busy = {uuid for uuid in self._busy if has(f"account:{uuid}")}
        self.session.accounts.look()

    @Slot(object, bool)
    def _keep_no_code(self, entry: AccountEntry, keeps_no_code: bool) -> None:  # noqa: FBT001
        self.session.accounts.keep_no_code(entry.record.account, keeps_no_code=keeps_no_code)

    @Slot()
    def _ask_add(self) -> None:
        self.asked_add.emit("")

    def _nothing(self) -> QWidget:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for tile in self.tiles:
            tile.chosen.connect(self.asked_add)
            row.addWidget(tile, 1)
        middle = QWidget()
        middle.setFixedWidth(TILES_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(14)
        heading = label(tr("Collect from where your code is hosted"), "heading")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(heading)
        words = label(tr(NO_ACCOUNT_WITH_US), "muted", wraps=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addLayout(row)
        folder = QHBoxLayout()
        folder.addStretch(1)
        folder.addWidget(label(tr("A local folder needs no token."), "muted"))
        folder.addWidget(self.folder_button)
        folder.addStretch(1)
        column.addLayout(folder)
        whole = QWidget()
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle)
        across.addStretch(1)
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, MARGIN, 0)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)
        return whole

    def _something(self) -> QWidget:
        self._column.setSpacing(GAP)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, MARGIN - SCROLL_BAR, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(label(tr(NO_ACCOUNT_WITH_US), "muted", wraps=True))
        column.addLayout(self._column)
        column.addStretch(1)
        return scrolling(content)

    @Slot()
    def _draw_icons(self) -> None:
        set_icon(self.add_button, "key-round", self.theme.palette.on_accent)
