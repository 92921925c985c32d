"""What the window asks for about exports: the send log, and what a file proves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from commitstats_desktop.core.sent import SentExport
from commitstats_desktop.ui.clock import today

if TYPE_CHECKING:
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.ui.session import Session

Done = Callable[[Any], None]


class Sent(QObject):
    """The verbs of the send log, run as jobs of a session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def load(self, done: Done) -> None:
        """Every export, the newest first."""
        self._run(self._session.anew("sent"), _all, done)

    def write_again(self, export: SentExport, folder: Path, done: Done) -> None:
        """Write the very files that left; gives their paths."""
        self._run("sent again", lambda home: _write_again(home, export, folder), done)

    def compare(self, export: SentExport, done: Done) -> None:
        """Which figures are others today; gives `FigureChange`s."""
        self._run(self._session.anew("sent compare"), lambda home: _compare(home, export), done)

    def note(self, export: SentExport, sent_to: str, done: Done) -> None:
        """Write down to whom it was sent; gives the whole log."""
        name = self._session.in_turn("sent note")
        self._run(name, lambda home: _note(home, export, sent_to), done)

    def forget(self, export: SentExport, done: Done) -> None:
        """Take it out of the log; gives the whole log."""
        name = self._session.in_turn("sent forget")
        self._run(name, lambda home: _forget(home, export), done)

    def verify(self, path: Path, done: Done) -> None:
        """What a finished file proves; gives its path and a `Verdict`."""
        self._session.run(f"verify:{path}", lambda _: (path, _verify(path)), done)

    def _run(self, name: str, verb: Callable[[Home], Any], done: Done) -> None:
        home = self._session.home
        if home is not None:
            self._session.run(name, lambda _: verb(home), done)


def _all(home: Home) -> Any:
    from commitstats_desktop.services.cvs.sent import all_exports

    return all_exports(home.database)


def _write_again(home: Home, export: SentExport, folder: Path) -> Any:
    from commitstats_desktop.services.cvs.sent import write_again

    return write_again(home.database, export, folder)


def _compare(home: Home, export: SentExport) -> Any:
    from commitstats_desktop.core.cv.choices import CvChoices
    from commitstats_desktop.services.cvs import cvs, sent
    from commitstats_desktop.services.cvs.cv import compose_choices

    found = [one for one in cvs.list_cvs(home.database) if one.uuid == export.cv_uuid]
    choices = found[0].choices if found else CvChoices()
    return sent.compare(home.database, export, compose_choices(home.database, choices, today()))


def _note(home: Home, export: SentExport, sent_to: str) -> Any:
    from commitstats_desktop.services.cvs import sent

    sent.note(home.database, export, sent_to)
    return sent.all_exports(home.database)


def _forget(home: Home, export: SentExport) -> Any:
    from commitstats_desktop.services.cvs import sent

    sent.delete(home.database, export)
    return sent.all_exports(home.database)


def _verify(path: Path) -> Any:
    from commitstats_desktop.services.cvs.proof import verify_file

    return verify_file(path)
