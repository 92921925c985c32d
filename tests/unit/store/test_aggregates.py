"""Whatever happened, the aggregates are what a count from nothing gives, and so are the people.

The operations are those of the store alone, so that hundreds of histories take seconds; what a
count from nothing gives is computed here, in plain Python, from the facts.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    rule,
)

from commitstats_desktop.core.commit import (
    Author,
    CommitChanges,
    CommitHeader,
    CommitState,
    FileChange,
    Status,
)
from commitstats_desktop.core.days import as_date, local_day_and_hour
from commitstats_desktop.core.person import Likeness, fold, local_part
from commitstats_desktop.core.repository import Source
from commitstats_desktop.store import people, reachability, repositories
from commitstats_desktop.store.counting.recount import recount_all
from commitstats_desktop.store.engine import Database
from commitstats_desktop.store.opening import open_database
from commitstats_desktop.store.schema import ODD_DAY, ODD_YEAR
from commitstats_desktop.store.writer import Writer
from tests.fakes.laws import examples

NOW = 1_767_268_800
EMAILS = ("ada@x.org", "ADA@work.example", "grace@x.org", "ada@other.example")
AUTHORS = [
    Author("Ada", "ada@x.org"),
    Author("Ada", "ada@work.example"),
    Author("ADA", "Ada@X.org"),
    Author("Countess", "ada@x.org"),
    Author("Countess", "c@nowhere.example"),
    Author("Grace", "grace@x.org"),
    Author("", ""),
]
DAY = 86_400
POOL = 9
"""Commits that repositories share."""

headers = st.builds(
    lambda author, day, offset, coauthors: (author, day, offset, tuple(coauthors)),
    st.sampled_from(AUTHORS),
    st.sampled_from([0, 1, 2, 40, -30_000]),
    st.sampled_from([0, 60, 24 * 60, None]),
    st.lists(st.sampled_from(AUTHORS), max_size=1),
)
files = st.lists(
    st.tuples(
        st.sampled_from([b"a.py", b"b.go", b"c"]),
        st.one_of(st.integers(0, 9), st.none()),
        st.booleans(),
    ),
    max_size=3,
    unique_by=lambda entry: entry[0],
)
subsets = st.sets(st.integers(0, POOL - 1), min_size=1, max_size=5)


def oid_of(number: int) -> bytes:
    return b"%020d" % number


class Histories(RuleBasedStateMachine):
    """Repositories over one pool of commits, added, collected, rewritten, switched and removed."""

    known = Bundle("known")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.database = open_database(Path(self.folder.name) / "commitstats.sqlite3")
        self.added = 0

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @initialize(
        pool=st.lists(st.tuples(headers, files, st.booleans()), min_size=POOL, max_size=POOL)
    )
    def invent_commits(self, pool: list[tuple[Any, Any, bool]]) -> None:
        self.pool = pool

    @rule(target=known)
    def add_repository(self) -> str:
        self.added += 1
        with self.database.writing() as connection:
            return repositories.add(
                connection, Source.FOLDER, f"/{self.added}", f"{self.added}", NOW, is_trusted=False
            )

    @rule(uuid=known, chosen=subsets, damaged=subsets, step=st.integers(1, 4))
    def collect(self, uuid: str, chosen: set[int], damaged: set[int], step: int) -> None:
        """List commits, read those of the person in steps, mark the rest as rewritten upstream."""
        with self.database.reading() as connection:
            repository = repositories.find(connection, uuid)
        assert repository is not None
        writer = Writer(repository.id, NOW)
        with self.database.writing() as connection:
            writer.add_headers(connection, [self._header(number) for number in sorted(chosen)])
            reachability.update_reachable(
                connection, repository.id, map(oid_of, chosen), frozenset()
            )
        with self.database.reading() as connection:
            unread = repositories.unread_commits(connection, repository.id)
        for start in range(0, len(unread), step):
            with self.database.writing() as connection:
                writer.add_changes(
                    connection,
                    [self._changes(int(oid), damaged) for oid in unread[start : start + step]],
                )

    @rule(email=st.sampled_from(EMAILS))
    def claim(self, email: str) -> None:
        with self.database.writing() as connection:
            people.add_identities(connection, [email], "person", NOW)

    @rule(email=st.sampled_from(EMAILS))
    def disclaim(self, email: str) -> None:
        with self.database.writing() as connection:
            people.remove_identities(connection, [email])

    @rule(uuid=known, is_active=st.booleans())
    def switch(self, uuid: str, is_active: bool) -> None:
        with self.database.writing() as connection:
            repositories.set_active(connection, [uuid], is_active=is_active)

    @rule(uuid=consumes(known))
    def remove(self, uuid: str) -> None:
        with self.database.writing() as connection:
            repositories.remove(connection, [uuid])

    @invariant()
    def aggregates_are_those_of_a_count_from_nothing(self) -> None:
        assert derived(self.database) == counted_from_nothing(self.database)

    @invariant()
    def a_recount_changes_nothing(self) -> None:
        before = derived(self.database)
        with self.database.writing() as connection:
            recount_all(connection)
        assert derived(self.database) == before

    @invariant()
    def everybody_is_judged_by_what_is_known_now(self) -> None:
        me = {fold(row[0]) for row in rows(self.database, "SELECT email FROM identities")}
        found = rows(self.database, "SELECT name, email, likeness FROM authors")
        names = {fold(name) for name, email, _ in found if fold(email) in me} - {""}
        parts = {local_part(email) for email in me} - {""}
        for name, email, likeness in found:
            expected = Likeness.NOBODY
            if fold(name) in names or local_part(email) in parts:
                expected = Likeness.POSSIBLY_ME
            if fold(email) in me:
                expected = Likeness.ME
            assert likeness == expected, (name, email, me)

    @invariant()
    def nothing_is_left_that_belongs_to_nobody(self) -> None:
        for statement in (
            "SELECT id FROM commits WHERE id NOT IN (SELECT commit_id FROM repository_commits)",
            "SELECT * FROM dirty_days",
        ):
            assert rows(self.database, statement) == []
        with self.database.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []

    def _header(self, number: int) -> CommitHeader:
        (author, day, offset, coauthors), _, is_merge = self.pool[number]
        parents = (oid_of(number + 100), oid_of(number + 200)) if is_merge else ()
        when = NOW - 50 * DAY + day * DAY
        return CommitHeader(oid_of(number), parents, author, when, offset, when, coauthors)

    def _changes(self, number: int, damaged: set[int]) -> CommitChanges:
        _, changed, is_merge = self.pool[number]
        oid = oid_of(number)
        subject = f"{('feat', 'fix', 'x')[number % 3]}: {number}"
        if number in damaged and number % 2:
            return CommitChanges(oid, CommitState.UNREADABLE, "", (), "damaged object")
        is_hurt = number in damaged
        found = tuple(
            FileChange(
                path, None, Status.MODIFIED, 1, None,
                None if is_binary or is_hurt else added or 0,
                None if is_binary or is_hurt else number,
                is_binary, {b"a.py": "Python", b"b.go": "Go"}.get(path), None,
                "damaged object" if is_hurt and not is_binary else "",
            )
            for path, added, is_binary in ([] if is_merge else changed)
        )  # fmt: skip
        return CommitChanges(oid, CommitState.READ, subject, found)


def rows(database: Database, statement: str) -> list[tuple[Any, ...]]:
    with database.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(statement)]


def derived(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    statements = {
        "counted_commits": "SELECT commit_id, repository_id, day, hour, type, is_merge, is_unknown"
        " FROM counted_commits",
        "line_days": "SELECT repository_id, day, language_id, kind, files, added, removed, unknown"
        " FROM line_days",
        "day_totals": "SELECT repository_id, day, commits, merges, unknown, files, added"
        " FROM day_totals",
        "year_types": "SELECT repository_id, year, type, commits FROM year_types",
        "year_hours": "SELECT repository_id, weekday, hour, sum(commits) FROM year_hours"
        " GROUP BY 1, 2, 3",
        "line_years": "SELECT repository_id, year, language_id, sum(added) FROM line_years"
        " GROUP BY 1, 2, 3",
        "counted_languages": "SELECT language_id, commit_id FROM counted_languages",
    }
    return {
        table: sorted(rows(database, statement), key=repr)
        for table, statement in statements.items()
    }


def counted_from_nothing(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """The same rows, computed from the facts alone."""
    me = {fold(row[0]) for row in rows(database, "SELECT email FROM identities")}
    commits = rows(
        database,
        "SELECT c.id, c.parents, c.author_time, c.author_offset, c.first_read_at, a.email, t.type,"
        " c.state FROM commits c JOIN authors a ON a.id = c.author_id"
        " LEFT JOIN commit_texts t ON t.commit_id = c.id",
    )
    homes: dict[int, list[tuple[int, int]]] = {}
    for commit, repository, is_reachable in rows(
        database,
        "SELECT rc.commit_id, r.id, rc.is_reachable FROM repository_commits rc"
        " JOIN repositories r ON r.id = rc.repository_id WHERE r.is_active = 1",
    ):
        homes.setdefault(commit, []).append((-is_reachable, repository))
    changed: dict[int, list[tuple[Any, ...]]] = {}
    for commit, *more in rows(
        database, "SELECT commit_id, language_id, kind, added, removed, is_binary FROM file_changes"
    ):
        changed.setdefault(commit, []).append(tuple(more))
    tables = ("day_totals", "line_days", "line_years", "year_types", "year_hours")
    cells: dict[str, dict[tuple[Any, ...], Counter[str]]] = {table: {} for table in tables}
    counted, touched = [], set()

    def add(table: str, *key: Any, **values: int) -> None:
        for repository in (home, 0):
            cells[table].setdefault((repository, *key), Counter()).update(values)

    for commit, parents, time, offset, first_read, email, kind, state in commits:
        if fold(email) not in me or commit not in homes:
            continue
        home = min(homes[commit])[1]
        day, hour = local_day_and_hour(time, offset, first_read) or (ODD_DAY, 0)
        year = ODD_YEAR if day == ODD_DAY else as_date(day).year
        is_merge = len(parents) > 20
        unknown = int(state != "read" and not is_merge)
        counted.append((commit, home, day, hour, kind or "other", int(is_merge), unknown))
        add("day_totals", day, commits=1 - is_merge, merges=is_merge, unknown=unknown)
        if not is_merge:
            add("year_types", year, kind or "other", commits=1)
        if not is_merge and day != ODD_DAY:
            add("year_hours", as_date(day).weekday(), hour, commits=1)
        for language, file_kind, added, removed, is_binary in changed.get(commit, []):
            add("day_totals", day, files=1, added=added or 0)
            add("line_years", year, language or 0, added=added or 0)
            add(
                "line_days", day, language or 0, file_kind or ("binary" if is_binary else ""),
                files=1, added=added or 0, removed=removed or 0,
                unknown=added is None and not is_binary,
            )  # fmt: skip
            touched.add((language or 0, commit))
    columns = {
        "line_days": ("files", "added", "removed", "unknown"),
        "day_totals": ("commits", "merges", "unknown", "files", "added"),
        "year_types": ("commits",),
        "year_hours": ("commits",),
        "line_years": ("added",),
    }
    return {
        "counted_commits": sorted(counted, key=repr),
        "counted_languages": sorted(touched, key=repr),
        **{
            table: sorted(
                (
                    (*key, *(cell[column] for column in columns[table]))
                    for key, cell in cells[table].items()
                ),
                key=repr,
            )
            for table in tables
        },
    }


Histories.TestCase.settings = settings(max_examples=examples(12), stateful_step_count=15)
TestHistories = Histories.TestCase
