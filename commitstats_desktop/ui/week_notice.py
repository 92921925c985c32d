"""Tells that last week can be reviewed: once, after it was collected, if the person wants that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from commitstats_desktop.core.week import CalendarWeek, last_whole_week
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.clock import today
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.tray import Tray

if TYPE_CHECKING:
    from commitstats_desktop.core.review import Reviewed
    from commitstats_desktop.ui.main_window import MainWindow


class WeekNotice(QObject):
    """Looks after each round of collecting; the settings know which week was told last."""

    def __init__(self, window: MainWindow, tray: Tray, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._tray = tray
        tray.asked_week.connect(self.show_week)
        window.session.collected.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Ask for the review of last week, unless it is not to be told, or was."""
        week = last_whole_week(today())
        if self._is_to_be_told(week):
            self._window.session.reviews.load("notice", week, self._tell, self._end)

    @Slot()
    def show_week(self) -> None:
        """Open the window on the last week."""
        from commitstats_desktop.ui.pages.week import WeekPage

        self._window.raise_window()
        self._window.show_page("week")
        page = self._window.pages["week"]
        assert isinstance(page, WeekPage)
        page.go_to(last_whole_week(today()))

    @Slot(object)
    def _tell(self, view: Reviewed) -> None:
        """A week without anything in it, or that was not collected to its end, is told to nobody."""
        review = view.review
        if review.is_empty or review.collected_on or not self._is_to_be_told(review.week):
            return
        settings = self._window.settings
        self._window.change_settings(settings.changed(told_week=str(review.week)))
        commits = words.commits(review.figures.total("commits").value)
        days = words.days(review.figures.total("commit_days").value)
        self._tray.announce_week(
            tr("Your week in code can be reviewed"),
            tr("{commits} on {days}. Open it to see what changed.", commits=commits, days=days),
        )

    @Slot()
    def _end(self) -> None:
        """Nothing waits for it: the next round looks again."""

    def _is_to_be_told(self, week: CalendarWeek) -> bool:
        settings, session = self._window.settings, self._window.session
        is_known = session.state.last_look is not None and not session.is_demo
        return settings.tells_of_week and is_known and settings.told_week != str(week)
