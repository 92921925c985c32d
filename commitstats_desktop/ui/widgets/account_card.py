"""A card for one account: who it is, how it stands, what its token may do and when it ends."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from commitstats_desktop.core.account import FAILING, AccountState, Expiry, TokenPlace, TokenReport
from commitstats_desktop.core.account_entry import AccountEntry
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.format import account_name
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.theme import Theme, icon_pixmap
from commitstats_desktop.ui.widgets.notice import Tone
from commitstats_desktop.ui.widgets.notice_list import NoticeList, Said, of_report
from commitstats_desktop.ui.widgets.text import button, label

PICTURE = 16
NAME_WIDTH = 110

STATES = {
    AccountState.WORKING: ("circle-check", "ok", mark("works")),
    AccountState.PARTIAL: ("triangle-alert", "warning", mark("works in part")),
    AccountState.REFUSED: ("circle-alert", "error", mark("not accepted")),
    AccountState.WAITING: ("clock", "muted", mark("waiting")),
    AccountState.UNREACHABLE: ("circle-alert", "error", mark("cannot be reached")),
    AccountState.TOKENLESS: ("key-round", "warning", mark("has no token")),
}
"""Picture, colour and words of each state."""


class AccountCard(QFrame):
    """Draws an `AccountEntry`; every signal carries it."""

    asked_test = Signal(object)
    asked_replace = Signal(object)
    asked_rotate = Signal(object)
    asked_rename = Signal(object)
    asked_delete = Signal(object)
    asked_code = Signal(object, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._theme = theme
        self._entry: AccountEntry | None = None
        self._picture = QLabel()
        self.name = label("", "heading")
        self.state_picture = QLabel()
        self.state = label("")
        self.who = label("", "caption", wraps=True)
        self.scopes = label("", wraps=True)
        self.expiry_picture = QLabel()
        self.expiry = label("", wraps=True)
        self.sees = label("", wraps=True)
        self.notices = NoticeList(theme)
        self.code = QCheckBox(
            tr("Keep no code: delete the copies of its repositories after counting")
        )
        self.test_button = button(tr("Test"), tip=tr("Ask the host whether it accepts the token"))
        self.replace_button = button(tr("Replace token…"))
        self.rotate_button = button(
            tr("Exchange token…"),
            tip=tr("The host gives a new token for this one, which ends at once"),
        )
        self.rename_button = button(tr("Rename…"), "quiet")
        self.delete_button = button(tr("Delete…"), "quiet")
        self._lay_out()
        self._connect()

    def show_entry(self, entry: AccountEntry, report: TokenReport | None, *, is_busy: bool) -> None:
        """Draw the whole card; `report` is what the last test in this session found."""
        self._entry = entry
        record, account = entry.record, entry.record.account
        self.name.setText(shown(account_name(account)))
        place = account.base_url.partition("://")[2]
        self.who.setText(shown(f"{entry.host} · {place} · {account.login}"))
        self.scopes.setText(shown(_scopes(account.scopes)))
        self.expiry.setText(said(entry.expiry_words) + _session(account.token_place))
        self.sees.setText(
            f"{tr('{n} listed', n=record.repositories)}, {tr('{n} collected', n=record.active)}."
            f" {said(record.pulls_problem)}"
        )
        self.notices.show_all(_said(entry, report))
        self.code.blockSignals(True)
        self.code.setChecked(record.keeps_no_code)
        self.code.blockSignals(False)
        self.rotate_button.setVisible(entry.can_rotate)
        for part in (self.test_button, self.replace_button, self.rotate_button, self.delete_button):
            part.setEnabled(not is_busy)
        self.test_button.setText(tr("Asking …") if is_busy else tr("Test"))
        self.setAccessibleName(
            tr(
                "{name}: {words}. Token: {expiry_words}.",
                name=account_name(account),
                words=self._words(),
                expiry_words=said(entry.expiry_words),
            )
        )
        self._draw()

    def _words(self) -> str:
        assert self._entry is not None
        record = self._entry.record
        words = tr(STATES[record.account.state][2])
        if record.account.state is AccountState.WAITING and record.waiting_until:
            until = datetime.fromtimestamp(record.waiting_until).astimezone()
            return tr("{words} until {until}", words=words, until=f"{until:%H:%M}")
        return words

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(9)
        for part in (self._picture, self.name):
            title.addWidget(part)
        title.addStretch(1)
        for part in (self.state_picture, self.state):
            title.addWidget(part)
        facts = QGridLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(4)
        facts.setColumnMinimumWidth(0, NAME_WIDTH)
        facts.setColumnStretch(1, 1)
        ends = QHBoxLayout()
        ends.setSpacing(6)
        ends.addWidget(self.expiry_picture)
        ends.addWidget(self.expiry, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, words in enumerate((tr("Its token may"), tr("The token"), tr("Repositories"))):
            facts.addWidget(label(words, "muted"), row, 0, top)
        facts.addWidget(self.scopes, 0, 1)
        facts.addLayout(ends, 1, 1)
        facts.addWidget(self.sees, 2, 1)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        for button_ in (self.test_button, self.replace_button, self.rotate_button):
            actions.addWidget(button_)
        actions.addStretch(1)
        actions.addWidget(self.rename_button)
        actions.addWidget(self.delete_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addLayout(title)
        column.addWidget(self.who)
        column.addLayout(facts)
        column.addWidget(self.notices)
        column.addWidget(self.code)
        column.addLayout(actions)

    def _connect(self) -> None:
        self.test_button.clicked.connect(self._ask_test)
        self.replace_button.clicked.connect(self._ask_replace)
        self.rotate_button.clicked.connect(self._ask_rotate)
        self.rename_button.clicked.connect(self._ask_rename)
        self.delete_button.clicked.connect(self._ask_delete)
        self.code.toggled.connect(self._ask_code)
        self._theme.changed.connect(self._draw)

    @Slot()
    def _draw(self) -> None:
        if self._entry is None:
            return
        palette, scale = self._theme.palette, self.devicePixelRatioF()
        self._picture.setPixmap(icon_pixmap("key-round", palette.muted, PICTURE, scale))
        picture, color, _ = STATES[self._entry.record.account.state]
        self.state_picture.setPixmap(
            icon_pixmap(picture, str(getattr(palette, color)), PICTURE, scale)
        )
        self.state.setText(self._words())
        is_near = self._entry.expiry is not Expiry.FAR
        self.expiry_picture.setVisible(is_near)
        is_over = self._entry.expiry is Expiry.PAST
        warning = palette.error if is_over else palette.warning
        self.expiry_picture.setPixmap(
            icon_pixmap("circle-alert" if is_over else "triangle-alert", warning, PICTURE, scale)
        )

    @Slot()
    def _ask_test(self) -> None:
        self.asked_test.emit(self._entry)

    @Slot()
    def _ask_replace(self) -> None:
        self.asked_replace.emit(self._entry)

    @Slot()
    def _ask_rotate(self) -> None:
        self.asked_rotate.emit(self._entry)

    @Slot()
    def _ask_rename(self) -> None:
        self.asked_rename.emit(self._entry)

    @Slot()
    def _ask_delete(self) -> None:
        self.asked_delete.emit(self._entry)

    @Slot(bool)
    def _ask_code(self, keeps_no_code: bool) -> None:  # noqa: FBT001
        self.asked_code.emit(self._entry, keeps_no_code)


def _scopes(scopes: tuple[str, ...] | None) -> str:
    if scopes is None:
        return tr("its host does not tell")
    return ", ".join(scopes) if scopes else tr("nothing beyond what is public")


def _session(place: TokenPlace) -> str:
    return tr("; kept for this session only") if place is TokenPlace.SESSION else ""


def _said(entry: AccountEntry, report: TokenReport | None) -> list[Said]:
    account = entry.record.account
    if report is not None and account.state not in (*FAILING, AccountState.WAITING):
        return of_report(report)
    if not account.message:
        return []
    tone = Tone.PROBLEM if account.state in FAILING else Tone.WARNING
    return [Said(tone, account.message, account.hint, account.link)]
