"""How long the questions of the dashboard take over a long and busy working life.

    python tests/benchmarks/dashboard_questions.py [--commits 60000] [--keep FOLDER]

A seeded history of 500 repositories, 10 years, 60,000 commits and 1,000,000 file rows of mine,
languages and repositories by Zipf's law, written through the store's own writer. Each question is
asked several times; the median of the processor time counts. FIRST is every figure, asked when
something has just been written and nothing is remembered.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import accumulate
from pathlib import Path

from commitstats_desktop.core.commit import (
    Author,
    CommitChanges,
    CommitHeader,
    CommitState,
    FileChange,
    Import,
    Status,
)
from commitstats_desktop.core.explain import Ask
from commitstats_desktop.core.kinds import COUNTED, LEFT_OUT
from commitstats_desktop.core.period import Period, Question, year_of
from commitstats_desktop.core.repository import Source
from commitstats_desktop.core.week import week_of
from commitstats_desktop.services import explain
from commitstats_desktop.services.figures import ALL_KEYS, load_figures
from commitstats_desktop.services.review import load_review
from commitstats_desktop.store import facts, people, repositories
from commitstats_desktop.store.engine import Database
from commitstats_desktop.store.opening import open_database
from commitstats_desktop.store.writer import Writer

ME = Author("Ada", "ada@example.org")
START = 1_451_606_400
"""1 January 2016."""
YEARS = 10
REPOSITORIES, OWNERS = 500, 12
FILES_PER_COMMIT = 1_000_000 / 60_000
LANGUAGES = [f"Language {number}" for number in range(40)]
PACKAGES = [f"package-{number}" for number in range(400)]
TYPES = ("feat", "fix", "docs", "refactor", "test", "chore", "wip")
ROUNDS = 7


def zipf(number: int) -> list[float]:
    """Cumulated weights: the second is half as frequent as the first, the third a third."""
    return list(accumulate(1 / rank for rank in range(1, number + 1)))


def main() -> None:
    """Fill a database, ask, print the medians in milliseconds."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--commits", type=int, default=60_000)
    parser.add_argument("--keep", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = (chosen.keep or Path(folder)) / "commitstats.sqlite3"
        is_new = not path.exists()
        database = open_database(path)
        if is_new:
            started = time.process_time()
            fill(database, chosen.commits)
            print(f"filled in {time.process_time() - started:.1f} CPU s")
        report(database)
        database.close()


def fill(database: Database, number: int) -> None:
    """Write the history through the store, one repository after the other."""
    dice = random.Random(1)
    with database.writing() as connection:
        people.add_identities(connection, [ME.email], "person", START)
        uuids = [
            repositories.add(connection, Source.FOLDER, f"/{n}", f"r{n}", START, is_trusted=False)
            for n in range(REPOSITORIES)
        ]
        connection.exec_driver_sql(f"UPDATE repositories SET owner = 'owner ' || (id % {OWNERS})")
    homes = dice.choices(range(REPOSITORIES), cum_weights=zipf(REPOSITORIES), k=number)
    for home, uuid in enumerate(uuids):
        commits = [serial for serial in range(number) if homes[serial] == home]
        with database.reading() as connection:
            repository = repositories.find(connection, uuid)
        assert repository is not None
        writer = Writer(repository.id, START + (YEARS + 1) * 366 * 86_400)
        for first in range(0, len(commits), 400):
            batch = [invent(dice, home, serial) for serial in commits[first : first + 400]]
            with database.writing() as connection:
                writer.add_headers(connection, [header for header, _ in batch])
                writer.add_changes(connection, [changes for _, changes in batch])


def invent(dice: random.Random, home: int, serial: int) -> tuple[CommitHeader, CommitChanges]:
    """A commit on some working day, with files in the languages of its repository."""
    oid = serial.to_bytes(20, "big")
    at = (
        START
        + dice.randrange(YEARS * 365) * 86_400
        + dice.randrange(6, 23) * 3_600
        + serial % 3_600
    )
    own = (home * 7) % len(LANGUAGES)
    picked = dice.choices(
        range(len(LANGUAGES)),
        cum_weights=zipf(len(LANGUAGES)),
        k=max(1, round(dice.expovariate(1 / FILES_PER_COMMIT))),
    )
    files = tuple(
        file(dice, home, oid, LANGUAGES[(own * (rank > 3) + rank) % len(LANGUAGES)], number)
        for number, rank in enumerate(picked)
    )
    imports = (Import("pypi", dice.choice(PACKAGES), False),) if serial % 3 == 0 else ()
    header = CommitHeader(oid, (), ME, at, 60, at, ())
    subject = f"{dice.choice(TYPES)}: step {serial}"
    return header, CommitChanges(oid, CommitState.READ, subject, files, "", imports)


def file(dice: random.Random, home: int, oid: bytes, language: str, number: int) -> FileChange:
    """A changed file; most are of kinds that count."""
    kind = dice.choice(COUNTED) if dice.random() < 0.93 else dice.choice(LEFT_OUT[:3])
    added = dice.randrange(60)
    path = f"r{home}/{language}/{kind}/{dice.randrange(300)}-{number}".encode()
    blob = oid[:18] + number.to_bytes(2, "big")
    return FileChange(
        path, None, Status.MODIFIED, 900, blob, added, dice.randrange(30), False, language, kind,
        "", added - added // 9, 0,
    )  # fmt: skip


def questions(database: Database) -> Iterator[tuple[str, Question]]:
    """Everything a dashboard filters by."""
    with database.reading() as connection:
        uuids = [each.uuid for each in repositories.all_repositories(connection)]
    top = frozenset({"Language 0"})
    yield "everything", Question()
    yield "a year", Question(year_of(2021))
    yield "twelve months", Question(Period(date(2020, 4, 11), date(2021, 4, 10)))
    yield "nine years and a half", Question(Period(date(2016, 4, 11), date(2025, 9, 10)))
    yield "a day", Question(Period(date(2021, 4, 11), date(2021, 4, 11)))
    yield "a repository", Question(repositories=frozenset(uuids[:1]))
    yield "250 repositories", Question(repositories=frozenset(uuids[:250]))
    yield "an owner", Question(owners=frozenset({"owner 1"}))
    yield "six owners", Question(owners=frozenset(f"owner {n}" for n in range(6)))
    yield "the largest language", Question(languages=top)
    yield "a rare language", Question(languages=frozenset({"Language 30"}))
    yield "five languages", Question(languages=frozenset(LANGUAGES[:5]))
    yield "language and year", Question(year_of(2021), languages=top)
    yield "language and owner", Question(owners=frozenset({"owner 1"}), languages=top)


DASHBOARD = (
    "commits", "commit_days", "written_lines", "languages", "longest_streak",
    "commits_per_day", "written_lines_per_day", "commits_per_year", "commit_types_per_year",
    "languages_per_year",
)  # fmt: skip
SINGLE = ("commits", "commits_per_day", "languages", "kinds", "commit_types", "packages",
          "commit_hours")  # fmt: skip


def report(database: Database) -> None:
    """Print what each question takes, for single figures and for whole pages."""
    columns = [*SINGLE, "DASHBOARD", "ALL", "FIRST"]
    print(f"{'median CPU ms':24}" + "".join(f"{column:>16}" for column in columns))
    for name, question in questions(database):
        cells = [asked(database, question, {key}) for key in SINGLE]
        cells.append(asked(database, question, set(DASHBOARD)))
        cells.append(asked(database, question, set(ALL_KEYS)))
        cells.append(asked_first(database, question))
        print(f"{name:24}" + "".join(f"{cell:16.1f}" for cell in cells))
    week = week_of(date(2021, 4, 11))
    review = median(lambda: load_review(database, week, date(2026, 1, 1)))
    print(f"the review of a week {review:.1f}")
    for figure in ("commits", "written_lines", "languages"):
        ask = Ask(figure)
        first = median(lambda ask=ask: explain.commits_behind(database, ask))  # type: ignore[misc]
        files = median(lambda ask=ask: explain.files_behind(database, ask))  # type: ignore[misc]
        out = median(lambda ask=ask: explain.left_out_of(database, ask))  # type: ignore[misc]
        print(
            f"explain {figure}: a page of commits {first:.1f}, files {files:.1f}, left out {out:.1f}"
        )


def asked(database: Database, question: Question, keys: set[str]) -> float:
    return median(lambda: load_figures(database, question, keys))


def asked_first(database: Database, question: Question) -> float:
    """Every figure after something was written, so that nothing is remembered."""
    taken = []
    for number in range(ROUNDS):
        with database.writing() as connection:
            facts.write_fact(connection, "benchmark", str(number))
        started = time.process_time()
        load_figures(database, question)
        taken.append((time.process_time() - started) * 1_000)
    with database.writing() as connection:
        facts.forget_fact(connection, "benchmark")
    return statistics.median(taken)


def median(ask: Callable[[], object]) -> float:
    """Median of several rounds, in milliseconds of this process: other work does not count."""
    taken = []
    for _ in range(ROUNDS):
        started = time.process_time()
        ask()
        taken.append((time.process_time() - started) * 1_000)
    return statistics.median(taken)


if __name__ == "__main__":
    main()
