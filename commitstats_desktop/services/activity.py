"""What was done, what is wrong and what the app runs on: the Activity page and its report."""

from __future__ import annotations

import platform
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from commitstats_desktop import __version__
from commitstats_desktop.core.account import FAILING, NEEDS_TOKEN
from commitstats_desktop.core.activity import Activity, Fact, Patience, Problem, Remedy
from commitstats_desktop.core.hosted import AccountRecord, is_waiting
from commitstats_desktop.core.repository import Outcome, Repository, Source
from commitstats_desktop.core.text import size
from commitstats_desktop.core.wording import mark
from commitstats_desktop.services.home import Home
from commitstats_desktop.services.hosts import Keys
from commitstats_desktop.store import accounts, backup, hosted, repositories, runs
from commitstats_desktop.store.engine import journal_mode
from commitstats_desktop.store.schema import SCHEMA_VERSION

RUNS_SHOWN = 500
NO_PROBLEM = (Outcome.UP_TO_DATE, Outcome.NEVER, Outcome.STOPPED)
PACKAGES = ("pygit2", "SQLAlchemy", "httpx", "keyring", "weasyprint")
OF_ACCOUNT = (Outcome.ERROR, Outcome.FROZEN)
"""How repositories end that cannot be read through their account."""


def load_activity(home: Home, keys: Keys, now: datetime, hidden: Collection[str] = ()) -> Activity:
    """Past runs, problems by cause and the diagnostics, from one state of the database.

    Accounts with a UUID in `hidden` are about to be removed.
    """
    with home.database.reading() as connection:
        known = repositories.all_repositories(connection)
        past = tuple(runs.latest(connection, RUNS_SHOWN))
        records = [
            record
            for record in accounts.all_accounts(connection)
            if record.account.uuid not in hidden
        ]
        owners = {each.repository.uuid: each.account_uuid for each in hosted.all_hosted(connection)}
    unwell = [each for each in known if each.is_active and each.outcome not in NO_PROBLEM]
    of_accounts = list(_of_accounts(records, unwell, owners))
    told = {each.uuid for problem in of_accounts for each in problem.repositories}
    others = by_cause(each for each in unwell if each.uuid not in told)
    return Activity(
        past,
        (*of_accounts, *others),
        tuple(facts(home, known, keys)),
        tuple(_waiting(records, now)),
    )


def _of_accounts(
    records: Iterable[AccountRecord], unwell: Iterable[Repository], owners: dict[str, str | None]
) -> Iterator[Problem]:
    """Accounts that do not work, each with the repositories that cannot be read through it."""
    ended = [each for each in unwell if each.outcome in OF_ACCOUNT]
    for record in records:
        account = record.account
        if account.state not in FAILING:
            continue
        yield Problem(
            account.message or mark("This account could not be asked."),
            account.hint,
            tuple(each for each in ended if owners.get(each.uuid) == account.uuid),
            Remedy.ACCOUNT if account.state in NEEDS_TOKEN else Remedy.AGAIN,
            record,
        )


def by_cause(unwell: Iterable[Repository]) -> list[Problem]:
    """Repositories by what is said of them and what helps; what most of them have comes first."""
    causes: dict[tuple[str, str, Remedy], list[Repository]] = defaultdict(list)
    for repository in unwell:
        # The same trouble in several places differs in the name of the place.
        cause = _without_place(repository), repository.hint, _remedy(repository)
        causes[cause].append(repository)
    found = [
        Problem(sentence, hint, tuple(group), remedy)
        for (sentence, hint, remedy), group in causes.items()
    ]
    return sorted(found, key=lambda problem: (-len(problem.repositories), problem.sentence))


def _remedy(repository: Repository) -> Remedy:
    is_gone = repository.source is Source.FOLDER and not Path(repository.location).is_dir()
    return Remedy.FOLDER if is_gone else Remedy.AGAIN


def _waiting(records: Iterable[AccountRecord], now: datetime) -> list[Patience]:
    """Accounts whose hosts are left alone for a while."""
    found = [
        Patience(record.account, datetime.fromtimestamp(record.waiting_until, UTC))
        for record in records
        if record.waiting_until and is_waiting(record.waiting_until, now.timestamp())
    ]
    return sorted(found, key=lambda each: each.until)


def _without_place(repository: Repository) -> str:
    """What is said of a repository, without where it lies."""
    said, place = repository.message, repository.location
    said = said.replace(f"There is no folder {place}.", mark("There is no folder at its place."))
    return said.replace(place, mark("the folder"))


def facts(home: Home, known: list[Repository], keys: Keys) -> Iterator[Fact]:
    """Versions, sizes and places."""
    # Here: the page of settings asks this file for sizes, and needs no libgit2.
    from commitstats_desktop.git.version import libgit2_version

    yield Fact("Commit Stats", __version__)
    yield Fact("Python", platform.python_version())
    yield Fact(mark("System"), f"{platform.system()} {platform.release()} {platform.machine()}")
    yield Fact("libgit2", libgit2_version())
    for package in PACKAGES:
        yield Fact(package, _version(package))
    yield Fact("SQLite", mark(f"{sqlite3.sqlite_version}, journal {journal_mode()}"))
    yield Fact(mark("Database"), size(_bytes(home.paths.database)))
    yield Fact(mark("Schema"), str(SCHEMA_VERSION))
    yield Fact(mark("Integrity"), _checked(home.paths.database))
    yield Fact(mark("Backups"), size(folder_size(home.paths.backups)))
    yield Fact(mark("Cache"), size(folder_size(home.paths.cache)))
    yield Fact(mark("Key store"), keys.store_name())
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
