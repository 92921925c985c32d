"""What was done, what is wrong and what the app runs on: the Activity page and its report."""

from __future__ import annotations

import platform
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from commitstats_desktop import __version__
from commitstats_desktop.core.activity import Activity, Fact, Problem
from commitstats_desktop.core.repository import Outcome, Repository
from commitstats_desktop.core.text import size
from commitstats_desktop.core.wording import mark
from commitstats_desktop.services.home import Home
from commitstats_desktop.store import backup, repositories, runs
from commitstats_desktop.store.engine import journal_mode
from commitstats_desktop.store.schema import SCHEMA_VERSION

RUNS_SHOWN = 500
NO_PROBLEM = (Outcome.UP_TO_DATE, Outcome.NEVER, Outcome.STOPPED)
PACKAGES = ("pygit2", "SQLAlchemy", "httpx", "keyring", "weasyprint")


def load_activity(home: Home) -> Activity:
    """Past runs, problems by cause and the diagnostics, from one state of the database."""
    with home.database.reading() as connection:
        known = repositories.all_repositories(connection)
        past = tuple(runs.latest(connection, RUNS_SHOWN))
    return Activity(past, tuple(problems(known)), tuple(facts(home, known)))


def problems(known: Iterable[Repository]) -> list[Problem]:
    """Repositories that are switched on and not well, by what is said of them."""
    causes: dict[tuple[str, str], list[Repository]] = defaultdict(list)
    for repository in known:
        if repository.is_active and repository.outcome not in NO_PROBLEM:
            # The same trouble in several places differs in the name of the place.
            causes[_without_place(repository), repository.hint].append(repository)
    found = [Problem(*cause, tuple(group)) for cause, group in causes.items()]
    return sorted(found, key=lambda problem: (-len(problem.repositories), problem.sentence))


def _without_place(repository: Repository) -> str:
    """What is said of a repository, without where it lies."""
    said, place = repository.message, repository.location
    said = said.replace(f"There is no folder {place}.", mark("There is no folder at its place."))
    return said.replace(place, mark("the folder"))


def facts(home: Home, known: list[Repository]) -> Iterator[Fact]:
    """Versions, sizes and places."""
    yield Fact("Commit Stats", __version__)
    yield Fact("Python", platform.python_version())
    yield Fact(mark("System"), f"{platform.system()} {platform.release()} {platform.machine()}")
    for package in PACKAGES:
        yield Fact(package, _version(package))
    yield Fact("SQLite", mark(f"{sqlite3.sqlite_version}, journal {journal_mode()}"))
    yield Fact(mark("Database"), size(_bytes(home.paths.database)))
    yield Fact(mark("Schema"), str(SCHEMA_VERSION))
    yield Fact(mark("Integrity"), _checked(home.paths.database))
    yield Fact(mark("Backups"), size(folder_size(home.paths.backups)))
    yield Fact(mark("Cache"), size(folder_size(home.paths.cache)))
    yield Fact(mark("Repositories"), f"{len(known):,}")
    yield Fact(mark("Data folder"), str(home.paths.data), is_private=True)


def folder_size(folder: Path) -> int:
    """Bytes of the files in a folder and below it; 0 where there is none."""
    return sum(_bytes(path) for path in folder.rglob("*")) if folder.is_dir() else 0


def _checked(path: Path) -> str:
    moment = backup.checked_at(path)
    if moment is None:
        return mark("not checked yet")
    return mark(f"sound, checked {moment:%Y-%m-%d %H:%M} UTC")


def _bytes(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:  # It went away while we looked.
        return 0


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return mark("not installed")
