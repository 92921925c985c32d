"""What the pages of figures have in common: what stands in their place, and loading once more."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from commitstats_desktop.ui.pages.page import Page
from commitstats_desktop.ui.panels.empty_figures import EmptyFigures
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme


class FiguresPage(Page):
    """A page of figures, or `empty` where there are none: the first part of its body."""

    asked_folder = Signal()
    asked_demo = Signal()
    asked_people = Signal()
    asked_evidence = Signal(object)
    """An `Ask`: what stands behind something that was clicked."""

    empty: EmptyFigures

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self._view: object | None = None
        self._is_stale = False

    def follow_empty(self) -> None:
        """Pass on what the empty state asks for."""
        self.empty.asked_folder.connect(self.asked_folder)
        self.empty.asked_people.connect(self.asked_people)
        self.empty.asked_other.connect(self.asked_demo)
        self.empty.asked_again.connect(self.load)

    @Slot()
    def _load_again(self) -> None:
        """Something else was asked for while they were computed; or they were not computed at all."""
        if self._is_stale:
            self.load()
        elif self._view is None:
            self.body.setCurrentIndex(0)
            self.empty.show_failure()
