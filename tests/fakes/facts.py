"""A database filled through the store alone: facts as a reader gives them, without any Git.

facts = FactBook(tmp_path)
one = facts.add("one")
facts.collect(one, [Work("a", files=[changed("a.py", added=3)])])
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from commitstats_desktop.core.commit import (
    Author,
    CommitChanges,
    CommitHeader,
    CommitState,
    FileChange,
    Import,
    Status,
)
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.repository import Repository, Source
from commitstats_desktop.core.shapes import Shape
from commitstats_desktop.services.figures import load_figures
from commitstats_desktop.store import people, reachability, repositories
from commitstats_desktop.store.counting import recount
from commitstats_desktop.store.opening import open_database
from commitstats_desktop.store.writer import Writer
from tests.fakes.empty import lay_empty_database

ADA = Author("Ada", "ada@example.org")
GRACE = Author("Grace", "grace@example.org")
NOW = 1_767_268_800
"""1 January 2026, 12:00 UTC."""
DAY = 86_400

DERIVED = (
    "corrected_paths", "file_rulings", "copies", "squashes", "counted_commits",
    "counted_languages", "counted_packages", "coauthored_commits", "line_days", "line_years",
    "language_years",
    "kind_years",
    "day_totals", "language_days", "year_totals", "year_types", "year_hours",
)  # fmt: skip


@dataclass(frozen=True)
class Work:
    """A commit as it is told to the store; its object id comes from `name`."""

    name: str
    parents: tuple[str, ...] = ()
    author: Author | None = ADA
    at: int | None = NOW - 30 * DAY
    offset: int | None = 0
    committed: int | None = None
    """The author's time if it is not given."""
    subject: str = "feat: something"
    files: Sequence[FileChange] = ()
    coauthors: tuple[Author, ...] = ()
    trailers: tuple[str, ...] = ()
    imports: tuple[Import, ...] = ()
    state: CommitState = CommitState.READ
    reason: str = ""

    @property
    def oid(self) -> bytes:
        """Object id."""
        return oid_of(self.name)

    @property
    def header(self) -> CommitHeader:
        """What a walk finds."""
        committed = self.at if self.committed is None else self.committed
        return CommitHeader(
            self.oid, tuple(map(oid_of, self.parents)), self.author, self.at, self.offset,
            committed, self.coauthors,
        )  # fmt: skip

    @property
    def changes(self) -> CommitChanges:
        """What reading it gives."""
        files = () if len(self.parents) > 1 else tuple(self.files)
        return CommitChanges(
            self.oid, self.state, self.subject, files, self.reason, self.imports, self.trailers
        )


def oid_of(name: str) -> bytes:
    """The object id that stands for a name."""
    return hashlib.sha1(name.encode()).digest()


def changed(
    path: str,
    added: int | None = 1,
    removed: int | None = 0,
    *,
    blob: str | None = "",
    kind: str | None = "code",
    language: str | None = "Python",
    status: Status = Status.MODIFIED,
    spaced: int | None = None,
    spaced_removed: int | None = None,
    is_binary: bool = False,
    reason: str = "",
    old: str | None = None,
) -> FileChange:
    """A changed file; `spaced` counts added lines with white space ignored.

    Without a blob of its own it leaves one that no other change leaves; None is a deletion.
    """
    content = blob or f"{path} {added} {removed} {spaced}"
    return FileChange(
        path.encode(),
        old.encode() if old else None,
        Status.DELETED if blob is None else status,
        100,
        None if blob is None else oid_of(content),
        added,
        removed,
        is_binary,
        language,
        kind,
        reason,
        spaced,
        spaced_removed,
    )


@dataclass
class FactBook:
    """An open database and the verbs that fill it."""

    folder: Path
    email: str = ADA.email
    added: int = 0
    works: dict[bytes, Work] = field(default_factory=dict)

    def __post_init__(self) -> None:
        path = self.folder / "commitstats.sqlite3"
        lay_empty_database(path)
        self.database = open_database(path)
        with self.database.writing() as connection:
            people.add_identities(connection, [self.email], "person", NOW)

    def add(self, name: str, *, all_branches: bool = False, is_open_source: bool = False) -> str:
        """Add a repository; returns its UUID."""
        self.added += 1
        with self.database.writing() as connection:
            uuid = repositories.add(
                connection, Source.FOLDER, f"/{self.added}/{name}", name, NOW, is_trusted=False
            )
            connection.exec_driver_sql(
                "UPDATE repositories SET all_branches = ?, is_open_source = ? WHERE uuid = ?",
                (int(all_branches), int(is_open_source), uuid),
            )
        return uuid

    def collect(
        self,
        uuid: str,
        works: Iterable[Work],
        *,
        default: Iterable[str] | None = None,
        step: int = 100,
    ) -> None:
        """Do what a collection does: list, read in steps, tell the default branch, finish.

        `default` names the tips of the default branch where all branches are read.
        """
        works = list(works)
        self.works |= {work.oid: work for work in works}
        repository = self.repository(uuid)
        writer = Writer(repository.id, NOW)
        for start in range(0, len(works), step):
            with self.database.writing() as connection:
                writer.add_headers(
                    connection, [work.header for work in works[start : start + step]]
                )
        with self.database.writing() as connection:
            tips = [oid_of(name) for name in default or [work.name for work in works]]
            reachability.update_default(connection, repository.id, tips, frozenset())
            repositories.save_cursor(connection, repository.id, {}, ())
            unread = repositories.unread_commits(connection, repository.id)
        for start in range(0, len(unread), step):
            with self.database.writing() as connection:
                some = unread[start : start + step]
                writer.add_changes(connection, [self.works[oid].changes for oid in some])
        with self.database.writing() as connection:
            repositories.set_read(connection, repository.id)
            recount.recount_squashes(connection, [repository.id])

    def repository(self, uuid: str) -> Repository:
        """A repository by its UUID."""
        with self.database.reading() as connection:
            found = repositories.find(connection, uuid)
        assert found is not None
        return found

    def switch(self, uuid: str, *, is_active: bool) -> None:
        """Switch a repository on or off."""
        with self.database.writing() as connection:
            repositories.set_active(connection, [uuid], is_active=is_active)

    def shapes(self, question: Question | None = None) -> dict[str, Shape]:
        """Every figure."""
        return dict(load_figures(self.database, question or Question()).shapes)

    def value(self, key: str, question: Question | None = None) -> int:
        """A total."""
        return load_figures(self.database, question or Question()).total(key).value

    def counted(self) -> set[str]:
        """Names of the commits that count."""
        names = {work.oid: work.name for work in self.works.values()}
        rows = self.query(
            "SELECT c.oid FROM counted_commits n JOIN commits c ON c.id = n.commit_id"
        )
        return {names[row[0]] for row in rows}

    def query(self, statement: str) -> list[tuple[Any, ...]]:
        """Rows of the database itself."""
        with self.database.reading() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(statement)]

    def derived(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything that is derived from the facts."""
        return {table: sorted(self.query(f"SELECT * FROM {table}"), key=repr) for table in DERIVED}

    def rebuild(self) -> None:
        """Forget everything that is derived, and count from nothing."""
        with self.database.writing() as connection:
            for table in DERIVED:
                if table != "corrected_paths":
                    connection.exec_driver_sql(f"DELETE FROM {table}")
            recount.recount_all(connection)

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()


@contextmanager
def book() -> Iterator[FactBook]:
    """A book of its own, for a law that needs one for each example."""
    with tempfile.TemporaryDirectory() as folder:
        opened = FactBook(Path(folder))
        try:
            yield opened
        finally:
            opened.close()
