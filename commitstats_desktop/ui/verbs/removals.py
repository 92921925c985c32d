"""Repositories that were taken out and can be brought back for a while.

They count no more from the first moment, and lie untouched until the time is over: what was counted
in them is gone only then, or when the program ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from commitstats_desktop.core.repository import Repository
from commitstats_desktop.ui.verbs.account_removals import AccountRemovals

if TYPE_CHECKING:
    from commitstats_desktop.ui.session import Session

SECONDS = 20


class Removals(QObject):
    """At most one removal at a time can be taken back: a further one makes the one before final."""

    ended = Signal()
    """The time to take it back is over."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._were_active: list[str] = []
        self.hidden: frozenset[str] = frozenset()
        """UUIDs of what is shown no more and can be brought back."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self.finish)
        self.of_accounts = AccountRemovals(session, SECONDS * 1000)

    @property
    def unlisted(self) -> frozenset[str]:
        """UUIDs of every repository that is shown no more."""
        return self.hidden | self.of_accounts.hidden_repositories

    def remove(self, repositories: Sequence[Repository]) -> None:
        """Take these out, for now."""
        self.finish()
        self.hidden = frozenset(one.uuid for one in repositories)
        self._were_active = [one.uuid for one in repositories if one.is_active]
        self._timer.start()
        if self._were_active:
            self._session.set_active(self._were_active, is_active=False)
        else:
            self._session.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Bring them back as they were."""
        self._timer.stop()
        self.hidden = frozenset()
        if self._were_active:
            self._session.set_active(self._were_active, is_active=True)
        else:
            self._session.changed.emit()

    @Slot()
    def finish(self) -> None:
        """Let go of them for good."""
        self._timer.stop()
        uuids = sorted(self.hidden)
        if uuids:
            self.hidden = frozenset()
            self._session.hosting.forget(uuids)
            self.ended.emit()

    def finish_now(self) -> None:
        """The same, on this thread: the program ends."""
        self.of_accounts.finish_now()
        self._timer.stop()
        home, uuids = self._session.home, sorted(self.hidden)
        self.hidden = frozenset()
        if home is not None and uuids:
            from commitstats_desktop.ui.verbs.hosting import forget_repositories

            forget_repositories(home, uuids)
