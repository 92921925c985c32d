"""What a page of figures shows while there are none: why, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from commitstats_desktop.core.choices import Dashboard
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.empty import EmptyState


class EmptyFigures(EmptyState):
    """Tells "nothing yet" from "nothing of yours" and from "nothing within these filters"."""

    asked_folder = Signal()
    asked_people = Signal()
    asked_again = Signal()
    """Load once more, after a failure."""

    def __init__(self, session: Session, theme: Theme, picture: str, what: str) -> None:
        super().__init__(theme, picture)
        self._session = session
        self._what = what
        self._view: Dashboard | None = None
        self._has_failed = False
        self.asked.connect(self._act)

    def show_failure(self) -> None:
        """Say that reading failed; what it was stands in the message above the page."""
        self._has_failed = True
        self.say(
            "The figures could not be read",
            "The message above says why. Nothing of what was collected is lost.",
            "Try again",
        )

    def show_view(self, view: Dashboard) -> None:
        """Say why there is nothing."""
        self._view = view
        self._has_failed = False
        figures, is_collecting = view.figures, self._session.state.is_collecting
        listed = sum(entry.commits_listed for entry in figures.repositories)
        if not view.choices.is_empty:
            self.say(
                "Nothing matches",
                "There are commits of yours, but none within this period and these filters.",
                "Show everything",
            )
        elif not figures.repositories:
            self.say(
                f"Your {self._what} will appear here",
                "Choose a folder that holds Git repositories. They are read on this computer, "
                "and nothing leaves it unless you publish.",
                "Add a folder…",
                "Try demo data",
            )
        elif listed and not is_collecting:
            self.say(
                "Which of these authors are you?",
                f"{listed:,} commits were found. Say which e-mail addresses are yours, "
                "and your figures appear at once.",
                "Choose your addresses…",
            )
        elif is_collecting:
            self.say(
                "Reading your repositories …",
                f"{listed:,} commits found so far.",
                "Choose your addresses…" if listed else "",
            )
        else:
            self.say(
                "Nothing is collected yet",
                f"{len(figures.repositories):,} repositories wait to be read.",
                "Collect now",
            )

    @Slot()
    def _act(self) -> None:
        view = self._view
        if self._has_failed:
            self.asked_again.emit()
        elif view is None or not view.figures.repositories:
            self.asked_folder.emit()
        elif not view.choices.is_empty:
            self._session.inquiry.clear()
        elif any(entry.commits_listed for entry in view.figures.repositories):
            self.asked_people.emit()
        else:
            self._session.collect_everything()
