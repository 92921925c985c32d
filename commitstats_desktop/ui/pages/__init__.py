"""The pages of the window, a file each, and the table of them.

A page is imported and made when it is first shown, so that the window stands before that.
"""

from __future__ import annotations

from typing import NamedTuple


class PageEntry(NamedTuple):
    """A line of the table."""

    key: str
    title: str
    icon: str
    place: str
    """Module in this folder and class in it, as `overview:OverviewPage`."""


PAGES: tuple[PageEntry, ...] = (
    PageEntry("overview", "Overview", "chart-column", "overview:OverviewPage"),
    PageEntry("languages", "Languages", "table-2", "languages:LanguagesPage"),
    PageEntry("repositories", "Repositories", "folder-git-2", "repositories:RepositoriesPage"),
    PageEntry("accounts", "Accounts", "key-round", "accounts:AccountsPage"),
    PageEntry("people", "You", "user-round-check", "people:PeoplePage"),
    PageEntry("cv", "CV", "file-text", "cv:CvPage"),
    PageEntry("publish", "Publish", "external-link", "publish:PublishPage"),
    PageEntry("activity", "Activity", "clock", "activity:ActivityPage"),
    PageEntry("settings", "Settings", "settings", "settings:SettingsPage"),
)
"""In the order of the sidebar and of Ctrl+1, Ctrl+2 …"""
