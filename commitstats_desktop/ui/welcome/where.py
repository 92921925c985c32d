"""Step 3: where the code is, with a first result on the spot."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from commitstats_desktop.core.account import ProviderKind
from commitstats_desktop.core.person import People
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.welcome.step import Step
from commitstats_desktop.ui.widgets.choice_tile import ChoiceTile
from commitstats_desktop.ui.widgets.text import button, label, surface

HOSTS = (
    (ProviderKind.GITHUB, "GitHub", mark("github.com, or your company's own server.")),
    (ProviderKind.GITLAB, "GitLab", mark("gitlab.com, or a server of your own.")),
    (ProviderKind.AZURE_DEVOPS, "Azure DevOps", mark("One organisation after the other.")),
)


class WhereStep(Step):
    """A folder first: it needs no token and shows a result within seconds."""

    name = mark("Where your code is")
    title = mark("Where is your code?")
    text = mark(
        "Begin with a folder: every repository in it is found and read where it is. Nothing in it is"
        " changed or run. You can also drop folders anywhere onto this window."
    )

    asked_folder = Signal()
    asked_account = Signal(str)
    asked_who = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.folder_button = button(tr("Choose a folder…"), "primary")
        self.found = label("", wraps=True)
        self.number = label("", "number")
        self.result = label("", "muted", wraps=True)
        self.who_button = button(tr("Say which addresses are yours…"))
        self._new = 0
        self._said = ""
        card = surface("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.addWidget(self.folder_button)
        first.addWidget(self.found, 1)
        column.addLayout(first)
        column.addWidget(self.number)
        column.addWidget(self.result)
        last = QHBoxLayout()
        last.addWidget(self.who_button)
        last.addStretch(1)
        column.addLayout(last)
        hosts = QHBoxLayout()
        hosts.setSpacing(16)
        for kind, title, text in HOSTS:
            tile = ChoiceTile(theme, kind.value, title, tr(text))
            tile.chosen.connect(self.asked_account)
            hosts.addWidget(tile, 1)
        self.body.addWidget(card)
        self.body.addSpacing(6)
        self.body.addWidget(label(tr("Code at a host"), "heading"))
        self.body.addLayout(hosts)
        self.body.addStretch(1)
        self.folder_button.clicked.connect(self.asked_folder)
        self.who_button.clicked.connect(self.asked_who)
        session.added.connect(self.show_added)
        session.changed.connect(self._reload)
        session.state.changed.connect(self._show_state)
        for part in (self.number, self.result, self.who_button):
            part.hide()

    def load(self) -> None:
        self.session.load_people(self.show_people)

    @Slot(object)
    def show_added(self, added: Any) -> None:
        """Say what was found in a folder."""
        self._new += added.new
        number = len(set(added.uuids))
        self._said = _found(number, added.new)
        self._show_state()

    @Slot(object)
    def show_people(self, people: People) -> None:
        """The first result: how much of what was read is the person's."""
        if not people.authors:
            return
        read = sum(author.commits for author in people.authors)
        self.number.setText(tr("{n} commits of yours", n=people.attributed))
        has_none = not people.attributed
        self.result.setText(
            tr("None of the {n} commits read has an address that you ticked.", n=read)
            if has_none
            else tr("among {n} read so far, merges included.", n=read) + _possibly(people.possibly)
        )
        self.number.setVisible(not has_none)
        self.result.show()
        self.who_button.setVisible(has_none or people.possibly > 0)

    @Slot()
    def _reload(self) -> None:
        if self.isVisible():
            self.load()

    @Slot()
    def _show_state(self) -> None:
        """What is read at the moment, and when nothing is any more, what was found."""
        state = self.session.state
        self.found.setText(shown(state.sentence()) if state.is_collecting else self._said)


def _possibly(number: int) -> str:
    return " " + tr("{n} more may be yours.", n=number) if number else ""


def _found(number: int, new: int) -> str:
    """How many repositories a folder holds, and whether they were known before."""
    if number == 1:
        if new:
            return tr("One repository was found there, and it is new.")
        return tr("One repository was found there, which was known already.")
    return tr(
        "{repositories} found there, {n} of them new.",
        repositories=words.repositories(number),
        n=new,
    )
