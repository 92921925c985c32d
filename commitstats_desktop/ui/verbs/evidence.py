"""What stands behind a figure, and corrections, fetched and made as jobs of a session."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from commitstats_desktop.core.repository import Repository

if TYPE_CHECKING:
    from commitstats_desktop.core.corrections import Action
    from commitstats_desktop.core.evidence import Side
    from commitstats_desktop.core.explain import Ask, Place
    from commitstats_desktop.services.corrections import Target
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.ui.session import Session


class Evidence(QObject):
    """The verbs of the side panel."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._asked = 0
        self.repository_names: dict[str, str] = {}
        """Names of the repositories by UUID."""

    def load_evidence(
        self,
        ask: Ask,
        side: Side,
        after: Place | None,
        done: Callable[[Any], None],
        ended: Callable[[], None],
    ) -> str:
        """A page of what stands behind a figure; returns the name of the job that fetches it."""
        home = self._session.home
        self._asked += 1
        name = f"evidence:{self._asked}"
        if home is not None:
            self._session.run(name, lambda _: _evidence(home, ask, side, after), done, ended)
        return name

    def load_evidence_totals(self, ask: Ask, done: Callable[[Any], None]) -> None:
        """What stands behind a figure, in numbers."""
        home = self._session.home
        if home is not None:
            self._asked += 1
            self._session.run(
                f"evidence:{self._asked}", lambda _: _evidence_totals(home, ask), done
            )

    def load_corrections(self, done: Callable[[Any], None]) -> None:
        """What the person corrected so far."""
        home = self._session.home
        if home is not None:
            self._session.run("corrections", lambda _: _corrections(home), done)

    def correct(
        self, action: Action, target: Target, kind: str | None, done: Callable[[Any], None]
    ) -> None:
        """Make a correction; what is shown follows."""
        self._session.change("correct", lambda home: _correct(home, action, target, kind), done)

    @Slot(str)
    def undo_correction(self, uuid: str) -> None:
        """Take a correction back."""
        self._session.change(f"undo:{uuid}", lambda home: _undo(home, uuid))

    def note_repositories(self, repositories: Iterable[Repository]) -> None:
        """Remember what the repositories are called, for words about them."""
        self.repository_names = {one.uuid: one.name for one in repositories}

    def repository_uuid(self, name: str) -> str | None:
        """The repository of this name; None where there is none, or more than one."""
        found = [uuid for uuid, known in self.repository_names.items() if known == name]
        return found[0] if len(found) == 1 else None


def _evidence(home: Home, ask: Ask, side: Side, after: Place | None) -> Any:
    from commitstats_desktop.services.evidence import load_page

    return load_page(home.database, ask, side, after)


def _evidence_totals(home: Home, ask: Ask) -> Any:
    from commitstats_desktop.services.evidence import load_totals

    return load_totals(home.database, ask)


def _corrections(home: Home) -> Any:
    from commitstats_desktop.services.corrections import load_corrections

    return load_corrections(home.database)


def _correct(home: Home, action: Action, target: Target, kind: str | None) -> Any:
    from commitstats_desktop.services.corrections import correct

    return correct(home.database, action, target, datetime.now(UTC), kind)


def _undo(home: Home, uuid: str) -> None:
    from commitstats_desktop.services.corrections import undo

    undo(home.database, uuid)
