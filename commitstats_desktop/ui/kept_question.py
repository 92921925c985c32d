"""Remembers what figures are asked for, from one start of the program to the next."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from commitstats_desktop.settings import Settings
from commitstats_desktop.ui.inquiry import Filter
from commitstats_desktop.ui.session import Session


class _Window(Protocol):
    """Who holds the settings."""

    settings: Settings


class KeptQuestion(QObject):
    """Writes the question into the settings of a window, and takes it up again.

    What is asked of the demo is forgotten: its repositories are nobody's.
    """

    def __init__(self, session: Session, window: _Window) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        session.opened.connect(self._restore)
        session.inquiry.changed.connect(self._keep)

    @Slot()
    def _keep(self) -> None:
        inquiry = self._session.inquiry
        if self._session.home is not None and not self._session.is_demo:
            self._window.settings = self._window.settings.changed(
                period=inquiry.period,
                only_languages=tuple(sorted(inquiry.picked(Filter.LANGUAGE))),
                only_repositories=tuple(sorted(inquiry.picked(Filter.REPOSITORY))),
                only_owners=tuple(sorted(inquiry.picked(Filter.OWNER))),
            )

    @Slot()
    def _restore(self) -> None:
        if self._session.is_demo:
            self._session.inquiry.clear()
            return
        settings = self._window.settings
        picked: dict[Filter, Iterable[str]] = {
            Filter.LANGUAGE: settings.only_languages,
            Filter.REPOSITORY: settings.only_repositories,
            Filter.OWNER: settings.only_owners,
        }
        self._session.inquiry.restore(settings.period, picked)
