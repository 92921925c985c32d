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


PAGES: tuple[PageEntry, ...] = (
    PageEntry("overview", mark("Overview"), "chart-column", "overview:OverviewPage"),
    PageEntry("languages", mark("Languages"), "table-2", "languages:LanguagesPage"),
    PageEntry(
        "repositories", mark("Repositories"), "folder-git-2", "repositories:RepositoriesPage"
    ),
    PageEntry("accounts", mark("Accounts"), "key-round", "accounts:AccountsPage"),
    PageEntry("people", mark("You"), "user-round-check", "people:PeoplePage"),
    PageEntry("cv", "CV", "file-text", "cv:CvPage"),
    PageEntry("publish", mark("Publish"), "external-link", "publish:PublishPage"),
    PageEntry("activity", mark("Activity"), "clock", "activity:ActivityPage"),
    PageEntry("settings", mark("Settings"), "settings", "settings:SettingsPage"),
)
"""In the order of the sidebar and of Ctrl+1, Ctrl+2 …"""
