"""The review of a week, asked for as a job of a session."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from commitstats_desktop.ui.clock import today

if TYPE_CHECKING:
    from commitstats_desktop.core.review import Reviewed
    from commitstats_desktop.core.week import CalendarWeek
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.ui.session import Session


class Reviews(QObject):
    """The verb of the page Week."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def load(
        self, asker: str, week: CalendarWeek, done: Callable[[Any], None], ended: Callable[[], None]
    ) -> bool:
        """Compute a review; False while that asker is served already, until `ended`."""
        home, day = self._session.home, today()
        if home is None:
            return False
        name = f"review:{asker}"
        return (
            self._session.run(name, lambda _: _reviewed(home, week, day), done, ended) is not None
        )


def _reviewed(home: Home, week: CalendarWeek, day: date) -> Reviewed:
    from commitstats_desktop.services.review import load_reviewed

    return load_reviewed(home, week, day)
