"""Adds an account, or gives one another token: where to make it, paste, and what it turned out to be."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from commitstats_desktop.core.account import ProviderKind, TokenPlace
from commitstats_desktop.core.account_entry import AccountEntry
from commitstats_desktop.core.errors import AppError, CredentialStoreError, HostError
from commitstats_desktop.core.wording import mark
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.dialogs.token_host import FIELD_WIDTH, HostChoice
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme, set_icon
from commitstats_desktop.ui.widgets.busy_line import BusyLine
from commitstats_desktop.ui.widgets.notice import Tone
from commitstats_desktop.ui.widgets.notice_list import NoticeList, Said, of_report
from commitstats_desktop.ui.widgets.text import button, label

WIDTH = 620
PASTED = 12
"""Characters that come at once only when they are pasted."""

INTRODUCTION = mark(
    "There is no account with us: the token stays on this computer, in your system's key store,"
    " and goes to this one host only. Nothing is ever written there."
)


class TokenDialog(QDialog):
    """Asks the host as soon as a token is pasted; nothing is kept before the person says so."""

    asked_repositories = Signal()
    """The person wants to choose what is collected."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        parent: QWidget,
        kind: str = "",
        entry: AccountEntry | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._theme, self._entry = session, theme, entry
        self._job: Job | None = None
        self._pasted = ""
        self._place = TokenPlace.KEY_STORE
        self._is_accepted = False
        self._is_done = False
        self.host = HostChoice(entry)
        self.token = QLineEdit()
        self.name = QLineEdit()
        self.notices = NoticeList(theme)
        self.busy = BusyLine()
        self.session_button = button(tr("Keep for this session only"))
        self.close_button = button(tr("Close"))
        self.main_button = button(tr("Check the token"), "primary")
        self.setWindowTitle(tr("Replace the token") if entry else tr("Add an account"))
        self._lay_out()
        self._connect()
        self._draw()
        if kind:
            self.host.choose(ProviderKind(kind))
        session.accounts.load_hosts(self._use_hosts)

    @Slot()
    def check(self) -> None:
        """Ask the host about the token."""
        if self._job is not None or not self._may_check():
            return
        self._is_accepted = False
        kind, address = self.host.kind(), self.host.address()
        job = self._session.accounts.try_token(kind, address, self.token.text())
        self._follow(
            job, self._show_report, tr("Asking {title} about the token …", title=self.host.title())
        )

    @Slot()
    def keep(self) -> None:
        """Keep the account, or the new token of the one there is."""
        kind, address, token = self.host.kind(), self.host.address(), self.token.text()
        accounts = self._session.accounts
        if self._entry is not None:
            job = accounts.replace(self._entry.record.account, token, self._place)
            self._follow(job, self._show_replaced, tr("Keeping the token …"))
        else:
            job = accounts.add(kind, address, token, self.name.text().strip(), self._place)
            self._follow(job, self._show_added, tr("Listing the repositories it sees …"))

    @Slot()
    def keep_for_session(self) -> None:
        """Keep the token in memory, because the key store does not work."""
        self._place = TokenPlace.SESSION
        self.keep()

    def event(self, event: QEvent) -> bool:
        is_handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # What was hidden within a part counts until that part has been told.
        return is_handled

    def reject(self) -> None:
        """Whatever is asked at this moment is not waited for."""
        self.busy.stop()
        super().reject()

    def _follow(self, job: Job | None, done: Any, words: str) -> None:
        if job is None:
            return
        self._job = job
        self.busy.follow(job, words)
        self.notices.show_all(())
        self.session_button.hide()
        job.succeeded.connect(done)
        job.failed.connect(self._show_error)
        job.finished.connect(self._note_end)
        self._draw()
        self._session.launch(job)

    @Slot(object)
    def _show_report(self, report: Any) -> None:
        self._is_accepted = True
        name = report.shown_name
        login = f" ({report.who.login})" if report.who.login != name else ""
        who = (
            tr("This is {name}{login}.", name=name, login=login)
            if name
            else tr("The token works{login}.", login=login)
        )
        self.notices.show_all(
            [
                Said(Tone.GOOD, who),
                *of_report(report),
                Said(Tone.NOTE, _scopes(report)),
                Said(Tone.NOTE, _ends(report)),
            ]
        )

    @Slot(object)
    def _show_added(self, result: Any) -> None:
        checked, refreshed = result
        number = words.repositories(refreshed.listed)
        said = [
            Said(
                Tone.GOOD,
                tr(
                    "{name} is added. {number} found; none is collected yet.",
                    name=words.account_name(checked.account),
                    number=number,
                ),
            )
        ]
        if refreshed.problem is not None:
            problem = refreshed.problem
            said.append(Said(Tone.WARNING, problem.sentence, problem.hint, problem.link))
        self._end(said)

    @Slot(object)
    def _show_replaced(self, checked: Any) -> None:
        self._end([Said(Tone.GOOD, tr("The new token is kept.")), *of_report(checked.report)])

    def _end(self, said: list[Said]) -> None:
        self._is_done = True
        self.token.clear()
        self.notices.show_all(said)

    @Slot(object)
    def _show_error(self, error: AppError) -> None:
        link = error.link if isinstance(error, HostError) else ""
        self.notices.show_all([Said(Tone.PROBLEM, error.sentence, error.hint, link)])
        if isinstance(error, CredentialStoreError):
            self.session_button.show()
            self.session_button.setFocus()
        elif self._place is TokenPlace.KEY_STORE:
            self._is_accepted = False

    @Slot()
    def _note_end(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._draw()
            if self._is_accepted or self._is_done:
                self.main_button.setFocus()
            elif self.session_button.isHidden():
                # It was switched off while the host was asked, and the keyboard with it.
                self.token.setFocus()
                self.token.selectAll()

    @Slot()
    def _act(self) -> None:
        if self._is_done:
            self.accept()
            if self._entry is None:
                self.asked_repositories.emit()
        elif self._is_accepted:
            self.keep()
        else:
            self.check()

    @Slot(str)
    def _note_token(self, text: str) -> None:
        is_pasted = len(text) - len(self._pasted) >= PASTED
        self._pasted = text
        self._forget_answer()
        if is_pasted:
            self.check()

    @Slot()
    def _forget_answer(self) -> None:
        """What was said of another token or host does not hold any more."""
        self._is_accepted = False
        if not self._is_done:
            self.notices.show_all(())
            self.session_button.hide()
        self._draw()

    @Slot(object)
    def _use_hosts(self, hosts: Any) -> None:
        self.host.use(hosts.providers)
        self._draw()

    @Slot()
    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self.host.page_url()))
        self.token.setFocus()

    def _may_check(self) -> bool:
        return self.host.is_ready() and bool(self.token.text().strip())

    @Slot()
    def _draw(self) -> None:
        is_busy = self._job is not None
        for part in (self.host, self.token, self.name):
            part.setEnabled(not is_busy and not self._is_done)
        self.host.guide.setVisible(not (self._is_accepted or self._is_done))
        words = tr("Check the token")
        if self._is_done:
            words = tr("Done") if self._entry else tr("Choose repositories")
        elif self._is_accepted:
            words = tr("Replace the token") if self._entry else tr("Add the account")
        self.main_button.setText(words)
        is_ready = self._is_done or self._is_accepted or self._may_check()
        self.main_button.setEnabled(is_ready and not is_busy)
        self.close_button.setVisible(not (self._is_done and self._entry))
        set_icon(self.host.open_button, "external-link", self._theme.palette.ink)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is said; Qt asks texts that wrap for their height only once."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        needed = layout.totalHeightForWidth(self.width())
        self.setMinimumHeight(needed)
        self.resize(self.width(), needed)

    def _lay_out(self) -> None:
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(tr("Paste it here; it is checked at once"))
        self.token.setAccessibleName(tr("Token"))
        self.name.setPlaceholderText(tr("What to call the account (optional)"))
        self.name.setAccessibleName(tr("Name of the account"))
        self.session_button.hide()
        self.token.setMinimumWidth(FIELD_WIDTH)
        self.name.setMinimumWidth(FIELD_WIDTH)
        self.host.fields.add(tr("Token"), self.token)
        if self._entry is None:
            self.host.fields.add(tr("Name"), self.name)
        buttons = QHBoxLayout()
        buttons.addWidget(self.session_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.main_button)
        layout = QVBoxLayout(self)
        # Its own least height would be that of texts in their narrowest, longest form.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        layout.addWidget(label(tr(INTRODUCTION), "muted", wraps=True))
        layout.addWidget(self.host)
        layout.addWidget(self.busy)
        layout.addWidget(self.notices)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(WIDTH)

    def _connect(self) -> None:
        self.main_button.setDefault(True)
        self.main_button.clicked.connect(self._act)
        self.close_button.clicked.connect(self.reject)
        self.session_button.clicked.connect(self.keep_for_session)
        self.token.textChanged.connect(self._note_token)
        self.host.changed.connect(self._forget_answer)
        self.host.page.currentIndexChanged.connect(self._draw)
        self.host.open_button.clicked.connect(self._open_page)
        self._theme.changed.connect(self._draw)


def _scopes(report: Any) -> str:
    if report.scopes is None:
        return tr("Its host does not tell what exactly the token may do.")
    if not report.scopes:
        return tr("It has no scope: it may do what anybody may.")
    return tr("It has {scopes}.", scopes=", ".join(report.scopes))


def _ends(report: Any) -> str:
    if report.expires_at is not None:
        end = report.expires_at
        return tr(
            "It ends on {day}; you are warned 14 days and a day before.",
            day=words.full_day(end),
        )
    return (
        tr("It never ends.")
        if report.is_expiry_known
        else tr("Its host does not tell when it ends.")
    )
