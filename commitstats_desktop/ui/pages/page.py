"""What all pages have: a header row, a body, and a stale view that is loaded again."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.settings import Settings
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.text import label
from commitstats_desktop.ui.widgets.waiting import Waiting

MARGIN = 28
GAP = 16
HEADER = 34
"""Height of a button, so that titles stand alike on pages without one."""


class Page(QWidget):
    """A page loads its value through the session and draws the whole of it.

    Subclasses fill `header` and `body` and define `load`; `body` is a stack, so that an empty
    state can take the place of the content.
    """

    title = ""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.theme = theme
        self.setProperty("surface", "window")
        self.header = QHBoxLayout()
        self.header.setSpacing(10)
        self.header.addWidget(label(tr(self.title), "title"))
        self.header.addStretch(1)
        self.body = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 20, 0, 0)
        layout.setSpacing(GAP)
        header = QWidget()
        header.setLayout(self.header)
        header.setMinimumHeight(HEADER)
        self.header.setContentsMargins(0, 0, MARGIN, 0)
        layout.addWidget(header)
        layout.addWidget(self.body, 1)
        session.opened.connect(self.reload)
        session.changed.connect(self.reload)
        session.state.changed.connect(self._note_state)

    def add_below_header(self, widget: QWidget) -> None:
        """Put something between the header and the body, as wide as the body's content."""
        widget.setContentsMargins(0, 0, MARGIN, 0)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, widget)

    def add_empty(self, widget: QWidget) -> None:
        """Add what takes the place of the content, in the middle of the content's width."""
        widget.setContentsMargins(0, 0, MARGIN, 0)
        self.body.addWidget(widget)

    def load(self) -> None:
        """Ask the session for the page's value."""
        raise NotImplementedError

    @Slot()
    def reload(self) -> None:
        """Load again, if the page is looked at."""
        if self.isVisible() and self.is_due():
            self.load()

    @Slot()
    def _note_state(self) -> None:
        # Qt would not know whose a slot is that a page redefines, and call it when that is gone.
        self.show_state()

    def is_due(self) -> bool:
        """Whether a change asks for loading again now; for pages that are dear."""
        return True

    def take_back(self) -> bool:
        """Take back what was done last on the page; False where that is nothing."""
        return False

    def show_state(self) -> None:
        """Draw what is going on; for pages that show it."""

    def show_settings(self, settings: Settings) -> None:
        """Draw what was chosen; for pages that show it."""
        del settings

    def show_loading(self) -> None:
        """Say that the content is on its way, until the page puts something into its place."""
        self._waiting = Waiting()
        self._waiting.asked_again.connect(self._try_again)
        self.body.setCurrentIndex(self.body.addWidget(self._waiting))
        self.session.failed.connect(self._note_failure)

    @Slot(object)
    def _note_failure(self, error: AppError) -> None:
        """Nothing came into the place of what was to be loaded."""
        if self.isVisible() and self.body.currentWidget() is self._waiting:
            self._waiting.show_error(error)

    @Slot()
    def _try_again(self) -> None:
        self._waiting.show_loading()
        self.load()

    def showEvent(self, event: object) -> None:  # noqa: N802, ARG002
        self.load()


class OpeningPage(Page):
    """Stands where the first page will be, until the window is on the screen."""

    def __init__(self, session: Session, theme: Theme, title: str) -> None:
        self.title = title
        super().__init__(session, theme)
        self.show_loading()

    def load(self) -> None:
        """There is nothing to load."""
