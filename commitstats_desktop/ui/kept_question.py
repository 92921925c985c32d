"""The question and the window: remembered from one start to the next, and widened by Escape."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from commitstats_desktop.ui.inquiry import Filter
from commitstats_desktop.ui.session import Session

if TYPE_CHECKING:
    from commitstats_desktop.ui.main_window import MainWindow


class KeptQuestion(QObject):
    """Writes the question into the settings of a window, and takes it up again.

    Escape, where nothing in the window takes it, puts away the panel that lies over the page, and
    then asks for everything.

    What is asked of the demo is forgotten: its repositories are nobody's.
    """

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        window.installEventFilter(self)
        session.opened.connect(self._restore)
        session.inquiry.changed.connect(self._keep)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            return self._go_back()
        return super().eventFilter(watched, event)

    def _go_back(self) -> bool:
        """One step; whether there was any."""
        panel = self._window.evidence
        if panel is not None and panel.isVisible():
            panel.hide()
            return True
        if self._session.inquiry.is_narrowed:
            self._session.inquiry.clear()
            return True
        return False

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
