"""The pages of the window, a file each, and the table of them.

A page is imported and made when it is first shown, so that the window stands before that.
"""

from __future__ import annotations

from typing import NamedTuple

from commitstats_desktop.core.wording import mark


class PageEntry(NamedTuple):
    """A line of the table."""

    key: str
    title: str
    icon: str
    place: str
    """Module in this folder and class in it, as `overview:OverviewPage`."""
    digit: int
    """Of its keys, Ctrl and this; a page that is put between others takes none of theirs."""

    @property
    def keys(self) -> str:
        """For example "Ctrl+1"."""
        return f"Ctrl+{self.digit}"


PAGES: tuple[PageEntry, ...] = (
    PageEntry("overview", mark("Overview"), "chart-column", "overview:OverviewPage", 1),
    PageEntry("week", mark("Week"), "calendar-days", "week:WeekPage", 0),
    PageEntry("languages", mark("Languages"), "table-2", "languages:LanguagesPage", 2),
    PageEntry(
        "repositories", mark("Repositories"), "folder-git-2", "repositories:RepositoriesPage", 3
    ),
    PageEntry("accounts", mark("Accounts"), "key-round", "accounts:AccountsPage", 4),
    PageEntry("people", mark("You"), "user-round-check", "people:PeoplePage", 5),
    PageEntry("cv", "CV", "file-text", "cv:CvPage", 6),
    PageEntry("publish", mark("Publish"), "external-link", "publish:PublishPage", 7),
    PageEntry("activity", mark("Activity"), "clock", "activity:ActivityPage", 8),
    PageEntry("settings", mark("Settings"), "settings", "settings:SettingsPage", 9),
)
"""In the order of the sidebar."""
