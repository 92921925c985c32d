"""Step 2: which addresses are the person's."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commitstats_desktop.core.person import AuthorSeen, Likeness, People, fold
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.welcome.step import Step
from commitstats_desktop.ui.widgets.scrolling import scrolling
from commitstats_desktop.ui.widgets.text import button, label, surface

MOST_SHOWN = 40
MOST_FOUND = 8
"""Of the authors nothing speaks for; the page You has them all."""
FIELD_WIDTH = 300
FROM_GIT = mark("your Git configuration")
TYPED = mark("typed by you")


class WhoStep(Step):
    """Addresses to tick: those of Git's configuration first, then what was found in commits."""

    name = mark("Who you are")
    title = mark("Which addresses do you commit under?")
    text = mark(
        "Tick every address that is yours, from old jobs too. Nothing is taken for yours by its name"
        " alone; what looks like you stays listed under You."
    )

    asked_people = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.ticks: dict[str, QCheckBox] = {}
        """By folded address."""
        self._mine: set[str] = set()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("another@example.org"))
        self.field.setAccessibleName(tr("Another address of yours"))
        self.field.setFixedWidth(FIELD_WIDTH)
        self.add_button = button(tr("Add the address"))
        self.all_button = button(tr("All authors found…"), "quiet")
        self.note = label("", "caption", wraps=True)
        self.found = label(tr("Found in the commits that were read"), "caption")
        self.found.hide()
        rows = QWidget()
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(2, 2, 2, 2)
        self._rows.setSpacing(10)
        self._rows.addStretch(1)
        self._list_area = area = scrolling(rows)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setProperty("surface", "clear")
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.addWidget(area, 1)
        line = QHBoxLayout()
        for part in (self.field, self.add_button, self.all_button):
            line.addWidget(part)
        line.addStretch(1)
        self.body.addWidget(card, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.note)
        self.field.returnPressed.connect(self.add_typed)
        self.add_button.clicked.connect(self.add_typed)
        self.all_button.clicked.connect(self.asked_people)

    def load(self) -> None:
        self.session.load_people(self.show_people)

    def take(self) -> None:
        self.add_typed()
        claimed = [
            tick.property("email")
            for key, tick in self.ticks.items()
            if tick.isChecked() and key not in self._mine
        ]
        given_up = [
            tick.property("email")
            for key, tick in self.ticks.items()
            if not tick.isChecked() and key in self._mine
        ]
        if claimed or given_up:
            self.session.identities.save(claimed, given_up)

    @Slot(object)
    def show_people(self, people: People) -> None:
        """Add what is not listed yet; what the person ticked meanwhile stays as they ticked it."""
        self._mine = {fold(identity.email) for identity in people.identities}
        seen = _by_address(people)
        for identity in people.identities:
            self._list(identity.email, seen.get(fold(identity.email)), "", is_ticked=True)
        for email in people.suggested:
            self._list(email, seen.get(fold(email)), tr(FROM_GIT), is_ticked=True)
        for author in people.authors:
            if author.likeness is Likeness.POSSIBLY_ME and len(self.ticks) < MOST_SHOWN:
                self._list(
                    author.email, author, " · ".join(map(said, author.reasons)), is_ticked=False
                )
        self._list_found(seen.values())
        self.all_button.setVisible(bool(people.authors))
        self.note.setText(
            ""
            if self.ticks
            else tr(
                "Git's configuration names no address on this computer: add those you commit under."
            )
        )

    def _list_found(self, authors: Iterable[AuthorSeen]) -> None:
        """The addresses with the most commits; who wrote under none of the others finds their own."""
        found = sorted(authors, key=lambda author: -author.commits)[:MOST_FOUND]
        new = [author for author in found if fold(author.email) not in self.ticks]
        if new and self.found.isHidden():
            self._rows.insertWidget(self._rows.count() - 1, self.found)
            self.found.show()
        for author in new:
            self._list(author.email, author, author.name, is_ticked=False)

    @Slot()
    def add_typed(self) -> None:
        """Take the address of the field into the list."""
        email = self.field.text().strip()
        if not email:
            return
        if "@" not in email.strip("@"):
            self.note.setText(tr("An address looks like ada@example.org."))
            return
        self._list(email, None, tr(TYPED), is_ticked=True)
        self.ticks[fold(email)].setChecked(True)
        self.field.clear()
        self.note.clear()

    def _list(self, email: str, author: AuthorSeen | None, why: str, *, is_ticked: bool) -> None:
        found = f"{words.commits(author.commits)}" if author else ""
        text = " · ".join(part for part in (shown(email), found, shown(why)) if part)
        key = fold(email)
        if key not in self.ticks:
            tick = QCheckBox()
            before = next(reversed(self.ticks.values()), None)
            tick.setProperty("email", email)
            tick.setChecked(is_ticked)
            self.ticks[key] = tick
            self._rows.insertWidget(self._rows.count() - 1, tick)
            self._come_behind(before, tick)
        # An ampersand would become a shortcut.
        self.ticks[key].setText(text.replace("&", "&&"))

    def _come_behind(self, before: QCheckBox | None, tick: QCheckBox) -> None:
        """Let Tab come to a tick from the one above it; to the first from the list itself."""
        if before is not None:
            QWidget.setTabOrder(before, tick)
            return
        area, policy = self._list_area, self._list_area.focusPolicy()
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt puts nothing behind what takes none.
        QWidget.setTabOrder(area, tick)
        area.setFocusPolicy(policy)


def _by_address(people: People) -> dict[str, AuthorSeen]:
    """Of several names under one address, the one with the most commits."""
    found: dict[str, AuthorSeen] = {}
    for author in sorted(people.authors, key=lambda author: author.commits):
        found[fold(author.email)] = author
    return found
