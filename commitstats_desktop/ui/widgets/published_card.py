"""A card for one page on the web: where it is, how it stands, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from commitstats_desktop.core.publication import SENTENCES, Publication, Standing
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.format import title_of
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.widgets.text import button, label


class PublishedCard(QFrame):
    """Draws the whole of one `Publication`."""

    asked_open = Signal(object)
    asked_copy = Signal(object)
    asked_check = Signal(object)
    asked_update = Signal(object)
    asked_withdraw = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._page: Publication | None = None
        self.address = label("", "heading", wraps=True)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state = label("", "muted", wraps=True)
        self.details = label("", "caption", wraps=True)
        self.open_button = button(tr("Open"), tip=tr("Show the page in the browser"))
        self.copy_button = button(tr("Copy the address"))
        self.check_button = button(tr("Check"), tip=tr("Ask the place what is there now"))
        self.update_button = button(tr("Update…"), tip=tr("Look at today's page, and send it"))
        self.withdraw_button = button(tr("Withdraw…"), tip=tr("Delete every version of it"))
        self._lay_out()
        for pressed, ask in (
            (self.open_button, self._open),
            (self.copy_button, self._copy),
            (self.check_button, self._check),
            (self.update_button, self._update),
            (self.withdraw_button, self._withdraw),
        ):
            pressed.clicked.connect(ask)

    def show_page(self, page: Publication, place: str) -> None:
        """Draw a page; `place` is what its place is called."""
        self._page = page
        self.address.setText(shown(page.address))
        is_good = page.standing in (Standing.NEW, Standing.WITHDRAWN)
        self.state.setText(shown(said(page.message or SENTENCES[page.standing])))
        self.state.setProperty("role", "muted" if is_good else "error")
        self.state.style().polish(self.state)
        self.details.setText(shown(_details(page, place)))
        for each in (self.open_button, self.copy_button, self.check_button, self.update_button):
            each.setVisible(page.is_up)
        self.withdraw_button.setVisible(page.standing is not Standing.WITHDRAWN)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for each in (self.open_button, self.copy_button, self.check_button):
            buttons.addWidget(each)
        buttons.addStretch(1)
        buttons.addWidget(self.update_button)
        buttons.addWidget(self.withdraw_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for line in (self.address, self.state, self.details):
            column.addWidget(line)
        column.addLayout(buttons)

    @Slot()
    def _open(self) -> None:
        self.asked_open.emit(self._page)

    @Slot()
    def _copy(self) -> None:
        self.asked_copy.emit(self._page)

    @Slot()
    def _check(self) -> None:
        self.asked_check.emit(self._page)

    @Slot()
    def _update(self) -> None:
        self.asked_update.emit(self._page)

    @Slot()
    def _withdraw(self) -> None:
        self.asked_withdraw.emit(self._page)


def _name(title: str) -> str:
    """Of the CV; empty for the page that tells everything."""
    told = title_of(title)
    return tr("CV {cv}", cv=title) if title and told == title else told


def _details(page: Publication, place: str) -> str:
    """For example "web · sent 3 March 2026 · until 1 May · kept fresh · 2 files"."""
    since, until = page.published_at, page.choices.expires
    files = len(page.checksums)
    parts = [
        place,
        _name(page.cv),
        tr("sent {moment}", moment=words.moment(since)) if since else "",
        tr("until {day}", day=words.day(until)) if until and page.is_up else "",
        tr("kept fresh") if page.choices.is_kept_fresh else "",
        tr("in the gallery") if page.choices.in_gallery and page.is_up else "",
        tr("{n} files", n=files) if files else "",
    ]
    return " · ".join(part for part in parts if part)
