"""What a page of figures shows while there are none: why, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from commitstats_desktop.core.choices import Dashboard
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.empty import EmptyState


class EmptyFigures(EmptyState):
    """Tells "nothing yet" from "nothing of yours" and from "nothing within these filters"."""

    asked_folder = Signal()
    asked_people = Signal()
    asked_again = Signal()
    """Load once more, after a failure."""

    def __init__(self, session: Session, theme: Theme, picture: str, title: str) -> None:
        super().__init__(theme, picture)
        self._session = session
        self._heading = title
        self._view: Dashboard | None = None
        self._has_failed = False
        self.asked.connect(self._act)

    def show_failure(self) -> None:
        """Say that reading failed; what it was stands in the message above the page."""
        self._has_failed = True
        self.say(
            tr("The figures could not be read"),
            tr("The message above says why. Nothing of what was collected is lost."),
            tr("Try again"),
        )

    def show_view(self, view: Dashboard) -> None:
        """Say why there is nothing."""
        self._view = view
        self._has_failed = False
        figures, is_collecting = view.figures, self._session.state.is_collecting
        listed = sum(entry.commits_listed for entry in figures.repositories)
        if not view.choices.is_empty:
            self.say(
                tr("Nothing matches"),
                tr("There are commits of yours, but none within this period and these filters."),
                tr("Show everything"),
            )
        elif not figures.repositories:
            self.say(
                tr(self._heading),
                tr(
                    "Choose a folder that holds Git repositories. They are read on this computer, "
                    "and nothing leaves it unless you publish."
                ),
                tr("Add a folder…"),
                tr("Try demo data"),
            )
        elif listed and not is_collecting:
            self.say(
                tr("Which of these authors are you?"),
                tr(
                    "{n} commits were found. Say which e-mail addresses are yours, and "
                    "your figures appear at once.",
                    n=listed,
                ),
                tr("Choose your addresses…"),
            )
        elif is_collecting:
            self.say(
                tr("Reading your repositories …"),
                # None is known yet, which is not none found: the status bar tells of those at work.
                tr("{n} commits found so far.", n=listed)
                if listed
                else tr("The first figures appear here by themselves."),
                tr("Choose your addresses…") if listed else "",
            )
        else:
            self.say(
                tr("Nothing is collected yet"),
                tr("{n} repositories wait to be read.", n=len(figures.repositories)),
                tr("Collect now"),
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
