"""Writes what a reader found: facts, commit states and aggregates in one transaction.

Everything is keyed by object id and adds to what is there, so a run that was killed simply does the
same again. Row numbers are looked up for a whole batch: a look-up in every row of an insert would
take most of the time.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection

from commitstats_desktop.classify.commit_type import commit_type
from commitstats_desktop.core.commit import Author, CommitChanges, CommitHeader, CommitState
from commitstats_desktop.core.garbage import uncollected
from commitstats_desktop.core.person import Likeness, fold
from commitstats_desktop.core.pieces import pieces
from commitstats_desktop.store import corrections, people
from commitstats_desktop.store.counting import recount
from commitstats_desktop.store.engine import scalar
from commitstats_desktop.store.file_rows import Numbers, add_files
from commitstats_desktop.store.readings import (
    VALUES_AT_ONCE,
    forget_worse,
    reading_of,
    reason_of,
    stored_readings,
)

ME = int(Likeness.ME)
_PATH, _OLD_PATH, _LANGUAGE = map(attrgetter, ("path", "old_path", "language"))
_LISTED, _UNREADABLE = CommitState.LISTED.value, CommitState.UNREADABLE.value


@dataclass
class Writer:
    """Adds commits of one repository; keeps the row numbers it has already looked up."""

    repository_id: int
    now: int
    _listed: dict[bytes, int] = field(default_factory=dict)
    """Commits listed just now whose files are to be read."""
    _authors: dict[Author, int] = field(default_factory=dict)
    _paths: dict[bytes, int] = field(default_factory=dict)
    _languages: dict[str | None, int | None] = field(default_factory=lambda: {None: None, "": None})

    @uncollected()
    def add_headers(self, connection: Connection, headers: Sequence[CommitHeader]) -> None:
        """Record that the repository contains these commits."""
        if not headers:
            return
        named = {header.author for header in headers if header.author}
        self._number_authors(connection, named.union(*(header.coauthors for header in headers)))
        numbers = self._add_commits(connection, headers)
        coauthors = [
            (self._authors[person], numbers[header.oid])
            for header in headers
            for person in header.coauthors
        ]
        if coauthors:
            connection.exec_driver_sql(
                "INSERT INTO commit_coauthors (author_id, commit_id) VALUES (?, ?)"
                " ON CONFLICT DO NOTHING",
                coauthors,
            )
        mine = self._of_the_person(connection, headers, numbers, named)
        if mine:
            recount.recount_numbers(connection, mine)

    @uncollected()
    def add_changes(self, connection: Connection, batch: Iterable[CommitChanges]) -> None:
        """Record what reading these commits gave."""
        batch = list(batch)
        numbers, is_first = self._numbers_to_read(connection, batch)
        if not is_first:
            batch = _best(connection, batch, numbers)
        if not batch:
            return
        self._number_paths(connection, batch)
        self._number_languages(connection, batch)
        _set_states(connection, batch, numbers)
        connection.exec_driver_sql(
            _INSERT_TEXT, [_text_row(numbers[changes.oid], changes) for changes in batch]
        )
        self._add_files(connection, batch, numbers)
        recount.recount_read(connection, [numbers[changes.oid] for changes in batch])

    def _numbers_to_read(
        self, connection: Connection, batch: Sequence[CommitChanges]
    ) -> tuple[Mapping[bytes, int], bool]:
        """Row numbers of those that are known, and whether nobody has read any of them before."""
        try:
            wanted = {changes.oid: self._listed[changes.oid] for changes in batch}
        except KeyError:  # Listed by an earlier run.
            return _numbers_of(connection, [changes.oid for changes in batch]), False
        found = connection.exec_driver_sql(_UNTOUCHED, (json.dumps(list(wanted.values())),))
        if {row[0]: row[1] for row in found} == wanted:
            return wanted, True
        return _numbers_of(connection, list(wanted)), False

    def _add_commits(
        self, connection: Connection, headers: Sequence[CommitHeader]
    ) -> Mapping[bytes, int]:
        """Row numbers of the commits, which are added or, where nothing was known, filled in.

        Nearly always none of them is known: so it is tried first, and looked up only if it is not so.
        """
        first = scalar(connection, "SELECT coalesce(max(id), 0) + 1 FROM commits")
        rows = self._commit_rows(headers, first)
        added = connection.exec_driver_sql(_INSERT_COMMIT, rows).rowcount
        if added == len(rows):
            last = first + added - 1
            self._add_new_to_repository(connection, first, last)
            return {row[1]: row[0] for row in rows}
        numbers = _numbers_of(connection, [row[1] for row in rows])
        known = [row[1:] for row in rows if numbers[row[1]] != row[0] and row[3] is not None]
        if known:
            connection.exec_driver_sql(_FILL_COMMIT, known)
        self._add_to_repository(connection, [numbers[row[1]] for row in rows])
        return numbers

    def _add_new_to_repository(self, connection: Connection, first: int, last: int) -> None:
        connection.exec_driver_sql(
            "INSERT INTO repository_commits (repository_id, commit_id, is_on_default)"
            " SELECT ?, id, ? FROM commits WHERE id BETWEEN ? AND ?",
            (self.repository_id, self._is_on_default(connection), first, last),
        )
        connection.exec_driver_sql(
            "UPDATE repositories SET listed = listed + ? WHERE id = ?",
            (last - first + 1, self.repository_id),
        )

    def _add_to_repository(self, connection: Connection, numbers: Sequence[int]) -> None:
        is_on_default = self._is_on_default(connection)
        connection.exec_driver_sql(
            "INSERT INTO repository_commits (repository_id, commit_id, is_on_default)"
            " VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET is_reachable = 1,"
            " is_on_default = max(is_on_default, excluded.is_on_default)",
            [(self.repository_id, number, is_on_default) for number in numbers],
        )
        connection.exec_driver_sql(
            "UPDATE repositories SET listed ="
            " (SELECT count(*) FROM repository_commits WHERE repository_id = ?1) WHERE id = ?1",
            (self.repository_id,),
        )

    def _is_on_default(self, connection: Connection) -> int:
        """Where all branches are read, the default one is told apart when the history is whole."""
        all_branches = scalar(
            connection, "SELECT all_branches FROM repositories WHERE id = ?", (self.repository_id,)
        )
        return int(not all_branches)

    def _of_the_person(
        self,
        connection: Connection,
        headers: Sequence[CommitHeader],
        numbers: Mapping[bytes, int],
        named: Iterable[Author],
    ) -> list[int]:
        """Commits that may count; everybody else's concern no figure.

        Those whose files are to be read are remembered with their numbers.
        """
        likeness, authors = _likeness(connection), self._authors
        likely = {author for author in named if authors[author] in likeness}
        me = {author for author in authors if likeness.get(authors[author]) == ME}
        mine = []
        for header in headers:
            if header.author in likely:
                self._listed[header.oid] = numbers[header.oid]
            if header.author in me or (header.coauthors and not me.isdisjoint(header.coauthors)):
                mine.append(numbers[header.oid])
        return mine

    def _commit_rows(self, headers: Sequence[CommitHeader], first: int) -> list[tuple[Any, ...]]:
        """Rows of the commits, numbered from the first, column by column: a third of the time."""
        oids, parents, authors, times, offsets, committed, _, reasons = zip(*headers, strict=True)
        states = (_UNREADABLE if reason else _LISTED for reason in reasons)
        return list(
            zip(
                range(first, first + len(headers)),
                oids,
                map(b"".join, parents),
                map(self._authors.get, authors),
                times,
                offsets,
                committed,
                repeat(self.now),
                states if any(reasons) else repeat(_LISTED),
                reasons,
                strict=False,
            )
        )

    def _add_files(
        self,
        connection: Connection,
        batch: Sequence[CommitChanges],
        numbers: Mapping[bytes, int],
    ) -> None:
        commits = [(numbers[changes.oid], changes.files) for changes in batch]
        add_files(connection, commits, Numbers(self._paths, self._languages))
        imports = [(numbers[changes.oid], *each) for changes in batch for each in changes.imports]
        if imports:
            connection.exec_driver_sql(_INSERT_IMPORT, imports)

    def _number_authors(self, connection: Connection, authors: Iterable[Author]) -> None:
        """Look the numbers up; those who are not there yet are added and judged, and only they."""
        self._look_up(connection, [one for one in authors if one not in self._authors])
        new = [one for one in authors if one not in self._authors]
        if not new:
            return
        connection.exec_driver_sql(
            "INSERT INTO authors (name, email, name_key, email_key) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            [(*author, fold(author.name), fold(author.email)) for author in new],
        )
        self._look_up(connection, new)
        people.update_likeness(connection, [self._authors[author] for author in new])

    def _look_up(self, connection: Connection, authors: Sequence[Author]) -> None:
        for some in pieces(authors, VALUES_AT_ONCE // 2):
            marks = ", ".join(["(?, ?)"] * len(some))
            found = connection.exec_driver_sql(
                f"SELECT name, email, id FROM authors WHERE (name, email) IN (VALUES {marks})",
                tuple(part for author in some for part in author),
            )
            self._authors.update((Author(row[0], row[1]), row[2]) for row in found)

    def _number_paths(self, connection: Connection, batch: Iterable[CommitChanges]) -> None:
        files = list(chain.from_iterable(changes.files for changes in batch))
        wanted = set(map(_PATH, files)) | set(map(_OLD_PATH, files)) - {None}
        new = [path for path in wanted if path not in self._paths]
        if not new:
            return
        connection.exec_driver_sql(
            "INSERT INTO paths (path) VALUES (?) ON CONFLICT DO NOTHING", [(path,) for path in new]
        )
        for some in pieces(new, VALUES_AT_ONCE):
            marks = ", ".join("?" * len(some))
            found = connection.exec_driver_sql(
                f"SELECT path, id FROM paths WHERE path IN ({marks})", tuple(some)
            )
            numbered = [(row[0], row[1]) for row in found]
            self._paths.update(numbered)
            corrections.judge_paths(connection, numbered)

    def _number_languages(self, connection: Connection, batch: Iterable[CommitChanges]) -> None:
        wanted = set(map(_LANGUAGE, chain.from_iterable(changes.files for changes in batch)))
        for name in sorted(wanted - self._languages.keys()):
            connection.exec_driver_sql(
                "INSERT INTO languages (name) VALUES (?) ON CONFLICT DO NOTHING", (name,)
            )
            self._languages[name] = scalar(
                connection, "SELECT id FROM languages WHERE name = ?", (name,)
            )


def _likeness(connection: Connection) -> dict[int, int]:
    """How likely each author is the person; only those who may be."""
    rows = connection.exec_driver_sql(
        "SELECT id, likeness FROM authors WHERE likeness >= ?", (int(Likeness.POSSIBLY_ME),)
    )
    return {row[0]: row[1] for row in rows}


def _numbers_of(connection: Connection, oids: Sequence[bytes]) -> dict[bytes, int]:
    """Row numbers of those of the commits that are known."""
    found: dict[bytes, int] = {}
    for some in pieces(oids, VALUES_AT_ONCE):
        marks = ", ".join("?" * len(some))
        rows = connection.exec_driver_sql(
            f"SELECT oid, id FROM commits WHERE oid IN ({marks})", tuple(some)
        )
        found.update((row[0], row[1]) for row in rows)
    return found


def _best(
    connection: Connection, batch: Sequence[CommitChanges], numbers: Mapping[bytes, int]
) -> list[CommitChanges]:
    """Those of the known commits that nobody has read better; what they replace is dropped."""
    known = [changes for changes in batch if changes.oid in numbers]
    untouched = connection.exec_driver_sql(_UNTOUCHED, (json.dumps(list(numbers.values())),))
    again = {changes.oid: numbers[changes.oid] for changes in known}
    for row in untouched:
        again.pop(row[0], None)
    before = stored_readings(connection, list(again.values()))
    best = [
        changes
        for changes in known
        if changes.oid not in again or reading_of(changes) <= before[again[changes.oid]]
    ]
    forget_worse(connection, best, again, before)
    return best


def _set_states(
    connection: Connection, batch: Sequence[CommitChanges], numbers: Mapping[bytes, int]
) -> None:
    """How each reading ended: nearly always alike, so that few statements say it of all."""
    ends: dict[tuple[str, str], list[int]] = defaultdict(list)
    for changes in batch:
        ends[changes.state.value, reason_of(changes)].append(numbers[changes.oid])
    for (state, reason), ended in ends.items():
        connection.exec_driver_sql(_SET_STATE, (state, reason, json.dumps(ended)))


def _text_row(number: int, changes: CommitChanges) -> tuple[object, ...]:
    trailers = json.dumps(changes.trailers, ensure_ascii=False) if changes.trailers else "[]"
    return number, changes.subject, commit_type(changes.subject), trailers


_INSERT_COMMIT = """
INSERT INTO commits (id, oid, parents, author_id, author_time, author_offset, committer_time,
                     first_read_at, state, reason)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
"""

_FILL_COMMIT = """
UPDATE commits SET
    parents = ?2, author_id = ?3, author_time = ?4, author_offset = ?5, committer_time = ?6,
    first_read_at = coalesce(first_read_at, ?7), state = ?8, reason = ?9
WHERE oid = ?1 AND author_id IS NULL
"""

# Which of them nobody has read the files of, so that there is nothing to replace.
_UNTOUCHED = """
SELECT c.oid, c.id FROM json_each(?) wanted CROSS JOIN commits c ON c.id = wanted.value
WHERE c.state = 'listed' AND c.reason = ''
"""

_SET_STATE = """
UPDATE commits SET state = ?, reason = ? WHERE id IN (SELECT value FROM json_each(?))
"""

_INSERT_TEXT = """
INSERT INTO commit_texts (commit_id, subject, type, trailers) VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET
    subject = excluded.subject, type = excluded.type, trailers = excluded.trailers
WHERE excluded.subject != ''
"""

_INSERT_IMPORT = """
INSERT INTO commit_imports (commit_id, ecosystem, name, is_manifest) VALUES (?, ?, ?, ?)
ON CONFLICT DO NOTHING
"""
