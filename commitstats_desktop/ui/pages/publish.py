"""Publish: the pages that are or were on the web, and the places they go to."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commitstats_desktop.core.publication import Publication, PublishView, TargetRecord
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.page import GAP, MARGIN, Page
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.empty import EmptyState
from commitstats_desktop.ui.widgets.published_card import PublishedCard
from commitstats_desktop.ui.widgets.scrolling import SCROLL_BAR, scrolling
from commitstats_desktop.ui.widgets.text import button, label, surface

EXPLANATION = mark(
    "A page of your own: on a bucket of yours, behind an upload endpoint, or in a folder. Before"
    " anything is sent you see its very bytes and its address. Nobody guesses the address unless you"
    " choose a name, search engines are asked to stay away, and you can take it down for good."
)


class PublishPage(Page):
    """A card for each page; without a place, what one is."""

    title = mark("Publish")

    asked_place = Signal()
    asked_publish = Signal(object)
    """A page to bring up to date, or None for a new one."""
    asked_withdraw = Signal(object)
    asked_check = Signal(object)
    asked_remove_place = Signal(object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.view = PublishView()
        self.cards: dict[str, PublishedCard] = {}
        self.place_button = button(tr("Add a place…"))
        self.publish_button = button(tr("Publish…"), "primary")
        self.empty = EmptyState(theme, "external-link")
        self.empty.say(tr("Put your CV on the web"), tr(EXPLANATION), tr("Add a place…"))
        self.header.addWidget(self.place_button)
        self.header.addWidget(self.publish_button)
        self._pages = QVBoxLayout()
        self._places = QVBoxLayout()
        self.none_yet = label(tr("Nothing is published yet."), "muted")
        self.add_empty(self.empty)
        self.body.addWidget(self._something())
        self.place_button.clicked.connect(self.asked_place)
        self.empty.asked.connect(self.asked_place)
        self.publish_button.clicked.connect(self._ask_publish)
        session.publisher.told.connect(self.show_view)
        self.show_loading()

    def load(self) -> None:
        self.session.publisher.look()

    @Slot(object)
    def show_view(self, view: PublishView) -> None:
        """Draw the whole page from one value."""
        self.view = view
        self.body.setCurrentIndex(1 if view.places else 0)
        self.place_button.setVisible(bool(view.places))
        self.publish_button.setVisible(bool(view.places))
        self.none_yet.setVisible(not view.pages)
        _empty(self._pages)
        self.cards = {}
        for page in view.pages:
            self.cards[page.uuid] = self._card(page)
            self._pages.addWidget(self.cards[page.uuid])
        _empty(self._places)
        for place in view.places:
            self._places.addWidget(_PlaceRow(self, place))

    def _card(self, page: Publication) -> PublishedCard:
        card = PublishedCard()
        card.show_page(page, self.view.place_of(page))
        card.asked_open.connect(self._open)
        card.asked_copy.connect(self._copy)
        card.asked_check.connect(self.asked_check)
        card.asked_update.connect(self.asked_publish)
        card.asked_withdraw.connect(self.asked_withdraw)
        return card

    @Slot()
    def _ask_publish(self) -> None:
        self.asked_publish.emit(None)

    @Slot(object)
    def _open(self, page: Publication) -> None:
        QDesktopServices.openUrl(QUrl(page.address))

    @Slot(object)
    def _copy(self, page: Publication) -> None:
        QGuiApplication.clipboard().setText(page.address)

    def _something(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, MARGIN - SCROLL_BAR, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(label(tr(EXPLANATION), "muted", wraps=True))
        column.addWidget(self.none_yet)
        for each in (self._pages, self._places):
            each.setSpacing(GAP)
        column.addLayout(self._pages)
        column.addWidget(label(tr("Places"), "heading"))
        column.addLayout(self._places)
        column.addStretch(1)
        return scrolling(content)


class _PlaceRow(QWidget):
    """A place in one line."""

    def __init__(self, page: PublishPage, place: TargetRecord) -> None:
        super().__init__()
        self._page = page
        self._place = place
        frame = surface("card", self)
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 10, 16, 10)
        told = " · ".join(place.settings.values())
        row.addWidget(label(shown(place.name)))
        row.addWidget(label(shown(told), "caption"), 1)
        self.remove_button = button(tr("Forget"), tip=tr("Its pages must be withdrawn first"))
        row.addWidget(self.remove_button)
        across = QVBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(frame)
        self.remove_button.clicked.connect(self._remove)

    @Slot()
    def _remove(self) -> None:
        self._page.asked_remove_place.emit(self._place)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
