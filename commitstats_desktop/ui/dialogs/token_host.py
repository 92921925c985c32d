"""The upper part of the token dialog: which host, where it is, and which rights its token needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commitstats_desktop.core.account import ProviderKind, TokenPage
from commitstats_desktop.core.account_entry import AccountEntry
from commitstats_desktop.core.errors import HostError
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.widgets.form import Form
from commitstats_desktop.ui.widgets.text import button, label

FIELD_WIDTH = 360
NAME_WIDTH = 110


class KnowsPages(Protocol):
    """What this dialog asks of a provider."""

    usual_address: str

    def read_address(self, typed: str) -> str:
        """The base address; raises `HostError`."""

    def token_pages(self, base_url: str) -> tuple[TokenPage, ...]:
        """Where to make a token."""


class Offer(NamedTuple):
    """A kind of host as a person knows it; without words for an address, it has one of its own."""

    title: str
    kind: ProviderKind
    asks: str = ""
    example: str = ""


OFFERS = (
    Offer("GitHub", ProviderKind.GITHUB),
    Offer(
        "GitHub Enterprise",
        ProviderKind.GITHUB,
        mark("Its address"),
        "https://github.example.com",
    ),
    Offer("GitLab", ProviderKind.GITLAB),
    Offer(
        mark("GitLab, self-managed"),
        ProviderKind.GITLAB,
        mark("Its address"),
        "https://gitlab.example.com",
    ),
    Offer(
        "Azure DevOps", ProviderKind.AZURE_DEVOPS, mark("Organisation"), mark("your-organisation")
    ),
    Offer(
        "Azure DevOps Server",
        ProviderKind.AZURE_DEVOPS,
        mark("Collection"),
        "https://devops.example.com/tfs/DefaultCollection",
    ),
    Offer(
        mark("Any Git address"),
        ProviderKind.GIT,
        mark("Repository"),
        "https://git.example.com/team/repository.git",
    ),
)


class HostChoice(QWidget):
    """Tells a kind and an address; shows the pages where a token is made, filled in."""

    changed = Signal()

    def __init__(self, entry: AccountEntry | None) -> None:
        super().__init__()
        self._entry = entry
        self._providers: Mapping[ProviderKind, KnowsPages] = {}
        self._pages: tuple[TokenPage, ...] = ()
        self.guide = Form(NAME_WIDTH, fills=True)
        """How the token is made."""
        self.fields = Form(NAME_WIDTH, fills=True)
        """What is typed after that."""
        self.offer = QComboBox()
        self.typed = QLineEdit()
        self.asks = label("")
        self._page_name = label(tr("Kind of token"))
        self._needs = label(tr("It needs"))
        self.page = QComboBox()
        self.page_note = label("", "caption", wraps=True)
        self.scopes = label("", wraps=True)
        self.open_button = button(tr("Open the token page"))
        self._lay_out()
        self._connect()
        self._draw()

    def use(self, providers: Mapping[ProviderKind, KnowsPages]) -> None:
        """The ways to the hosts are known now."""
        self._providers = providers
        self._draw()

    def choose(self, kind: ProviderKind) -> None:
        """Choose the first host of a kind."""
        self.offer.setCurrentIndex([each.kind for each in OFFERS].index(kind))

    def kind(self) -> ProviderKind:
        """The kind of host."""
        return self._entry.record.account.provider if self._entry else self._offer().kind

    def title(self) -> str:
        """What the host is called in a sentence."""
        return self._entry.host if self._entry else tr(self._offer().title)

    def address(self) -> str:
        """As it was typed; empty for the host everybody knows."""
        if self._entry is not None:
            return self._entry.record.account.base_url
        return self.typed.text().strip() if self._offer().asks else ""

    def is_ready(self) -> bool:
        """Whether a token can be checked: the address is there."""
        return bool(self._providers) and (not self._needs_address() or bool(self.address()))

    def page_url(self) -> str:
        """Where the token is made."""
        return self._pages[max(0, self.page.currentIndex())].url if self._pages else ""

    def _needs_address(self) -> bool:
        return self._entry is None and bool(self._offer().asks)

    def _offer(self) -> Offer:
        return OFFERS[max(0, self.offer.currentIndex())]

    def _lay_out(self) -> None:
        self.offer.addItems([tr(each.title) for each in OFFERS])
        for part in (self.offer, self.typed, self.page):
            part.setMinimumWidth(FIELD_WIDTH)
        self.typed.setAccessibleName(tr("Address"))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.open_button)
        line.addStretch(1)
        place = Form(NAME_WIDTH, fills=True)
        if self._entry is None:
            place.add(tr("Host"), self.offer)
            place.add_labelled(self.asks, self.typed)
        self.guide.add_labelled(self._page_name, self.page)
        self.guide.add_labelled(self._needs, self.scopes)
        self.guide.add("", self.page_note)
        self.guide.add("", row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for form in (place, self.guide, self.fields):
            column.addWidget(form)

    def _connect(self) -> None:
        self.offer.currentIndexChanged.connect(self._note_change)
        self.typed.textChanged.connect(self._note_change)
        self.page.currentIndexChanged.connect(self._draw_page)

    @Slot()
    def _note_change(self) -> None:
        self._draw()
        self.changed.emit()

    @Slot()
    def _draw(self) -> None:
        offer = self._offer()
        self.asks.setText(tr(offer.asks) if offer.asks else "")
        for part in (self.asks, self.typed):
            part.setVisible(self._needs_address())
        self.typed.setPlaceholderText(tr(offer.example) if offer.example else "")
        self._pages, problem = self._find_pages()
        self.page.blockSignals(True)
        self.page.clear()
        self.page.addItems([said(each.title) for each in self._pages])
        self.page.blockSignals(False)
        self.page.setAccessibleName(tr("Kind of token"))
        for named in (self._page_name, self.page):
            named.setVisible(len(self._pages) > 1)
        self._draw_page()
        if problem:
            self.page_note.setText(shown(problem))

    @Slot()
    def _draw_page(self) -> None:
        self.open_button.setEnabled(bool(self._pages))
        page = self._pages[max(0, self.page.currentIndex())] if self._pages else None
        needs = (
            [f"{said(each.name)}  –  {said(each.purpose)}" for each in page.scopes] if page else []
        )
        self.scopes.setText("\n".join(needs))
        for text in (self._needs, self.scopes):
            text.setVisible(bool(needs))
        self.page_note.setText(said(page.note) if page else "")

    def _find_pages(self) -> tuple[tuple[TokenPage, ...], str]:
        """The pages of what is typed, or why there are none yet."""
        if not self._providers:
            return (), ""
        provider = self._providers[self.kind()]
        if self._needs_address() and not self.address():
            return (), tr("Type the address first; then the page for its token can be opened here.")
        try:
            base_url = provider.read_address(self.address() or provider.usual_address)
            return provider.token_pages(base_url), ""
        except HostError as error:
            return (), said(f"{error.sentence} {error.hint}".strip())
