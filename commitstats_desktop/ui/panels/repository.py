"""Below the table: one repository, what is known of it, the log of its runs, and what helps."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from commitstats_desktop.core.account import NEEDS_TOKEN
from commitstats_desktop.core.activity import PastRun
from commitstats_desktop.core.hosted import AccountRecord
from commitstats_desktop.core.inventory import Detail, Entry
from commitstats_desktop.core.remote_repository import Visibility
from commitstats_desktop.core.repository import State
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.item_models.repository_table import Row, place
from commitstats_desktop.ui.item_models.run_table import (
    ENDING,
    FOUND,
    MESSAGE,
    TOOK,
    RunTable,
    samples,
)
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.theme import Theme, set_icon
from commitstats_desktop.ui.widgets.notice import Tone
from commitstats_desktop.ui.widgets.notice_list import NoticeList, Said
from commitstats_desktop.ui.widgets.scrolling import scrolling
from commitstats_desktop.ui.widgets.table import FittingTable
from commitstats_desktop.ui.widgets.text import button, label

HEIGHT = 196
ROW_HEIGHT = 28
UNSHALLOW = "git fetch --unshallow"
VISIBILITY = {
    Visibility.PUBLIC: mark("public"),
    Visibility.INTERNAL: mark("internal"),
    Visibility.PRIVATE: mark("private"),
}


class RepositoryPanel(QFrame):
    """Draws a row and its detail; hidden while no single one is chosen."""

    asked_collect = Signal()
    asked_switch_on = Signal()
    asked_token = Signal(object)
    """The `AccountRecord` that needs another token."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._theme = theme
        self._row: Row | None = None
        self._account: AccountRecord | None = None
        self.name = label("", "heading")
        self.facts = label("", "caption", wraps=True)
        self.newest = label("", "caption", wraps=True)
        self.notices = NoticeList(theme)
        self.log = RunTable()
        self.log_view = FittingTable(tr("Log of its runs"), ROW_HEIGHT)
        self.no_log = label(tr("It has not been collected yet."), "muted")
        self.collect_button = button(tr("Collect again"))
        self.switch_button = button(tr("Switch on"))
        self.token_button = button(tr("Replace token…"))
        self.copy_button = button(tr("Copy the command"), tip=UNSHALLOW)
        self.open_button = button(tr("Open at its host"), "quiet")
        self._lay_out()
        self._connect()
        self.newest.hide()
        self.hide()

    @property
    def uuid(self) -> str:
        """The repository that is shown; empty for none."""
        return self._row.entry.repository.uuid if self._row and not self.isHidden() else ""

    def show_row(self, row: Row, account: AccountRecord | None) -> None:
        """Draw what is known already; the log follows."""
        if row.entry.repository.uuid != self.uuid:
            self.log.show_runs(())
            self.newest.hide()
            self.no_log.setText("")
        self._row, self._account = row, account
        repository = row.entry.repository
        self.name.setText(shown(repository.name))
        self.facts.setText(_facts(row, account))
        self.notices.show_all(_said(row, account))
        self.collect_button.setVisible(repository.is_active)
        self.switch_button.setVisible(not repository.is_active)
        self.token_button.setVisible(account is not None and account.account.state in NEEDS_TOKEN)
        self.copy_button.setVisible(any(UNSHALLOW in remark for remark in _remarks(row)))
        self.open_button.setVisible(row.entry.hosted is not None)
        self.setAccessibleName(f"{repository.name}: {row.state.value}")
        self.show()

    @Slot(object)
    def show_detail(self, detail: Detail) -> None:
        """Draw the log, if it is of the repository that is shown."""
        if detail.uuid != self.uuid:
            return
        self.log.show_runs(detail.runs)
        self.log_view.setVisible(bool(detail.runs))
        self.no_log.setVisible(not detail.runs)
        self.no_log.setText(tr("It has not been collected yet.") if not detail.runs else "")
        if detail.newest_at is not None:
            day = datetime.fromtimestamp(detail.newest_at, UTC).date()
            self.newest.show()
            self.newest.setText(
                tr(
                    "Last commit found: {commit} of {day}.",
                    commit=detail.newest[:8],
                    day=words.day(day),
                )
            )

    def runs(self) -> tuple[PastRun, ...]:
        """The log as it is shown."""
        return self.log.runs()

    def _lay_out(self) -> None:
        view = self.log_view
        view.setModel(self.log)
        view.fit_texts(samples(), rest=(ENDING, MESSAGE), given_up=(MESSAGE, TOOK, FOUND))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for part in (
            self.token_button,
            self.switch_button,
            self.collect_button,
            self.copy_button,
            self.open_button,
        ):
            buttons.addWidget(part)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.name)
        left.addWidget(self._texts(), 1)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.addWidget(label(tr("Log of its runs"), "muted"))
        right.addWidget(view, 1)
        right.addWidget(self.no_log)
        right.addStretch(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(20)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        self.setFixedHeight(HEIGHT)

    def _texts(self) -> QScrollArea:
        """What may be longer than the panel is high."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        for part in (self.facts, self.newest, self.notices):
            column.addWidget(part)
        column.addStretch(1)
        area = scrolling(content)
        area.setAccessibleName(tr("About this repository"))
        area.setProperty("surface", "clear")
        return area

    def _connect(self) -> None:
        self.collect_button.clicked.connect(self.asked_collect)
        self.switch_button.clicked.connect(self.asked_switch_on)
        self.token_button.clicked.connect(self._ask_token)
        self.copy_button.clicked.connect(self._copy)
        self.open_button.clicked.connect(self._open)
        self._theme.changed.connect(self._draw_icons)
        self._draw_icons()

    @Slot()
    def _ask_token(self) -> None:
        self.asked_token.emit(self._account)

    @Slot()
    def _copy(self) -> None:
        if self._row is not None:
            folder = self._row.entry.repository.location
            QGuiApplication.clipboard().setText(f'git -C "{folder}" fetch --unshallow')

    @Slot()
    def _open(self) -> None:
        if self._row is not None:
            QDesktopServices.openUrl(QUrl(self._row.entry.url))

    @Slot()
    def _draw_icons(self) -> None:
        set_icon(self.open_button, "external-link", self._theme.palette.accent)


def _remarks(row: Row) -> tuple[str, ...]:
    repository = row.entry.repository
    return (repository.hint, *repository.remarks)


def _facts(row: Row, account: AccountRecord | None) -> str:
    entry, hosted = row.entry, row.entry.hosted
    parts = [place(entry), tr("{n} commits known", n=entry.figures.commits_listed)]
    parts.append(tr("{n} of mine", n=entry.figures.commits))
    if hosted is not None:
        parts.append(
            tr("through {name}", name=words.account_name(account.account))
            if account
            else tr("without an account")
        )
        parts += _of_host(entry)
    return shown(" · ".join(map(words.unbroken, parts)))


def _of_host(entry: Entry) -> list[str]:
    hosted = entry.hosted
    assert hosted is not None
    parts = [tr(VISIBILITY[hosted.visibility])] if hosted.visibility in VISIBILITY else []
    for is_so, word in (
        (hosted.is_fork, tr("fork")),
        (hosted.is_archived, tr("archived")),
        (hosted.is_disabled, tr("disabled at its host")),
    ):
        parts += [word] if is_so else []
    if hosted.is_open_source is not None:
        parts.append(tr("open source") if hosted.is_open_source else tr("not open source"))
    parts += [hosted.licence] if hosted.licence else []
    parts += [tr("{n} stars", n=hosted.stars)] if hosted.stars else []
    kept = (
        tr("copy of {size}", size=words.size(hosted.mirror_bytes))
        if hosted.mirror_bytes
        else tr("no copy kept")
    )
    return [*parts, kept]


def _said(row: Row, account: AccountRecord | None) -> list[Said]:
    repository, said = row.entry.repository, []
    serious = (State.ERROR, State.FROZEN, State.PARTIAL)
    if row.message and row.state not in (State.IN_PROGRESS, State.QUEUED):
        tone = Tone.WARNING if row.state in serious else Tone.NOTE
        said.append(Said(tone, row.message, repository.hint))
    said += [Said(Tone.NOTE, remark) for remark in repository.remarks if remark != row.message]
    if account is not None and account.account.state in NEEDS_TOKEN:
        of = account.account
        said.insert(
            0,
            Said(
                Tone.PROBLEM,
                of.message or tr("{name} has no token.", name=of.name),
                of.hint,
                of.link,
            ),
        )
    return said[:3]
