"""What the window asks for about CVs: list, edit, preview and send them, as jobs of a session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from commitstats_desktop.jobs.job import Job
from commitstats_desktop.ui.clock import now, today

if TYPE_CHECKING:
    from commitstats_desktop.core.cv.choices import CvChoices
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.ui.session import Session

Done = Callable[[Any], None]
Verb = Callable[["Home"], Any]


class Cvs(QObject):
    """The verbs of the CV page; jobs that are returned are connected, and then launched."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def load(self, choices: CvChoices, done: Done) -> None:
        """Every CV, after making a first one of these choices where there is none."""
        is_demo = self._session.is_demo
        self._run("cvs", lambda home: _load(home, choices if is_demo else _named(choices)), done)

    def load_states(self, done: Done) -> None:
        """How each stands against today's figures."""
        self._run("cv states", _states, done)

    def load_options(self, done: Done) -> None:
        """Everything that can be chosen from."""
        self._run("cv options", _options, done)

    def read_photo(self, path: Path, done: Done) -> None:
        """Read a picture of the person, made small and without anything else in it."""
        self._session.run("cv photo", lambda _: _photo(path), done)

    def change(self, name: str, verb: Verb, done: Done) -> None:
        """Do something to a CV after what was done before: `verb` gets the home, `done` what it gives."""
        self._run(self._session.in_turn(f"cv {name}"), verb, done)

    def save(self, uuid: str, choices: CvChoices) -> Job | None:
        """Keep an edit, after those before it; gives the CV."""
        name = self._session.in_turn("cv save")
        return self._prepare(name, lambda home, _: _save(home, uuid, choices))

    def preview(self, choices: CvChoices, width: int) -> Job | None:
        """Draw the pages, `width` pixels wide; None while others are being drawn."""
        return self._prepare("cv preview", lambda home, work: _preview(home, choices, width, work))

    def _run(self, name: str, verb: Verb, done: Done) -> None:
        home = self._session.home
        if home is not None:
            self._session.run(name, lambda _: verb(home), done)

    def _prepare(self, name: str, verb: Callable[[Home, Work], Any]) -> Job | None:
        home = self._session.home
        if home is None:
            return None
        return self._session.prepare(name, lambda work: verb(home, work))


def _named(choices: CvChoices) -> CvChoices:
    """With the name that Git's configuration tells, where the person gave none."""
    from commitstats_desktop.services.git_configuration import name_of_git

    person = choices.person
    return replace(choices, person=replace(person, name=person.name or name_of_git()))


def _load(home: Home, choices: CvChoices) -> Any:
    from commitstats_desktop.core.cv.choices import FIRST_TITLE
    from commitstats_desktop.services.cvs import cvs

    found = cvs.list_cvs(home.database)
    return found or [cvs.create_cv(home.database, FIRST_TITLE, now(), choices)]


def _states(home: Home) -> Any:
    from commitstats_desktop.services.cvs.cvs import list_states

    return list_states(home.database, today())


def _options(home: Home) -> Any:
    from commitstats_desktop.services.cvs.preview import load_options

    return load_options(home.database)


def _photo(path: Path) -> Any:
    from commitstats_desktop.services.cvs.preview import read_photo

    return read_photo(path)


def _save(home: Home, uuid: str, choices: CvChoices) -> Any:
    from commitstats_desktop.services.cvs.cvs import save_cv

    return save_cv(home.database, uuid, choices, now())


def _preview(home: Home, choices: CvChoices, width: int, work: Work) -> Any:
    from commitstats_desktop.services.cvs.preview import load_preview

    return load_preview(home.database, choices, today(), width, work)
