"""Writes what a reader found: facts, commit states and aggregates in one transaction.

Everything is keyed by object id and adds to what is there, so a run that was killed simply does the
same again. Row numbers are looked up for a whole batch: a look-up in every row of an insert would
take most of the time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection

from commitstats_desktop.classify.commit_type import commit_type
from commitstats_desktop.classify.files import CLASSIFIER_VERSION
from commitstats_desktop.core.commit import Author, CommitChanges, CommitHeader, CommitState, Status
from commitstats_desktop.core.person import Likeness, fold
from commitstats_desktop.store import corrections, people, recount
from commitstats_desktop.store.engine import scalar
from commitstats_desktop.store.readings import (
    VALUES_AT_ONCE,
    forget_worse,
    pieces,
    reading_of,
    reason_of,
    stored_readings,
)

_STATUS = {status: status.value for status in Status}
_LISTED, _UNREADABLE = CommitState.LISTED.value, CommitState.UNREADABLE.value


@dataclass
class Writer:
    """Adds commits of one repository; keeps the row numbers it has already looked up."""

    repository_id: int
    now: int
    _authors: dict[Author, int] = field(default_factory=dict)
    _paths: dict[bytes, int] = field(default_factory=dict)
    _languages: dict[str, int] = field(default_factory=dict)

    def add_headers(self, connection: Connection, headers: Sequence[CommitHeader]) -> None:
        """Record that the repository contains these commits."""
        if not headers:
            return
        named = {header.author for header in headers if header.author}
        self._number_authors(connection, named.union(*(header.coauthors for header in headers)))
        numbers = self._add_commits(connection, headers)
        self._add_to_repository(connection, [numbers[header.oid] for header in headers])
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
        mine = self._of_the_person(connection, headers)
        if mine:
            recount.recount_numbers(connection, [numbers[oid] for oid in mine])

    def add_changes(self, connection: Connection, batch: Iterable[CommitChanges]) -> None:
        """Record what reading these commits gave."""
        batch = list(batch)
        known = _stored(connection, (changes.oid for changes in batch))
        numbers = {oid: stored.number for oid, stored in known.items()}
        again = {oid: stored.number for oid, stored in known.items() if not stored.is_untouched}
        before = stored_readings(connection, list(again.values()))
        batch = [
            changes
            for changes in batch
            if changes.oid in numbers
            and (changes.oid not in again or reading_of(changes) <= before[again[changes.oid]])
        ]
        if not batch:
            return
        self._number_paths(connection, batch)
        self._number_languages(connection, batch)
        forget_worse(connection, batch, again, before)
        connection.exec_driver_sql(
            _SET_STATE,
            [(changes.state.value, reason_of(changes), numbers[changes.oid]) for changes in batch],
        )
        connection.exec_driver_sql(
            _INSERT_TEXT, [_text_row(numbers[changes.oid], changes) for changes in batch]
        )
        self._add_files(connection, batch, numbers)
        read = [numbers[changes.oid] for changes in batch]
        recount.recount_numbers(connection, read)

    def _add_to_repository(self, connection: Connection, numbers: Sequence[int]) -> None:
        # Where all branches are read, the default one is told apart when the history is whole.
        is_on_default = not scalar(
            connection, "SELECT all_branches FROM repositories WHERE id = ?", (self.repository_id,)
        )
        connection.exec_driver_sql(
            "INSERT INTO repository_commits (repository_id, commit_id, is_on_default)"
            " VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET is_reachable = 1,"
            " is_on_default = max(is_on_default, excluded.is_on_default)",
            [(self.repository_id, number, int(is_on_default)) for number in numbers],
        )
        connection.exec_driver_sql(
            "UPDATE repositories SET listed ="
            " (SELECT count(*) FROM repository_commits WHERE repository_id = ?1) WHERE id = ?1",
            (self.repository_id,),
        )

    def _add_commits(
        self, connection: Connection, headers: Sequence[CommitHeader]
    ) -> dict[bytes, int]:
        """Row numbers of the commits, which are added or, where nothing was known, filled in."""
        stored = _stored(connection, (header.oid for header in headers))
        numbers = {oid: each.number for oid, each in stored.items()}
        known = [header for header in headers if header.oid in numbers and header.author]
        new = [header for header in headers if header.oid not in numbers]
        first = scalar(connection, "SELECT coalesce(max(id), 0) + 1 FROM commits")
        numbers.update((header.oid, number) for number, header in enumerate(new, first))
        if new:
            connection.exec_driver_sql(
                _INSERT_COMMIT,
                [(numbers[header.oid], header.oid, *self._commit_row(header)) for header in new],
            )
        if known:
            connection.exec_driver_sql(
                _FILL_COMMIT,
                [(*self._commit_row(header), numbers[header.oid]) for header in known],
            )
        return numbers

    def _of_the_person(
        self, connection: Connection, headers: Sequence[CommitHeader]
    ) -> list[bytes]:
        """Commits that may count; everybody else's concern no figure."""
        rows = connection.exec_driver_sql(
            "SELECT id FROM authors WHERE likeness = ?", (int(Likeness.ME),)
        )
        me = {row[0] for row in rows}
        return [
            header.oid
            for header in headers
            if (header.author and self._authors[header.author] in me)
            or (header.coauthors and any(self._authors[each] in me for each in header.coauthors))
        ]

    def _commit_row(self, header: CommitHeader) -> tuple[object, ...]:
        return (
            b"".join(header.parents),
            self._authors[header.author] if header.author else None,
            header.author_time,
            header.author_offset,
            header.committer_time,
            self.now,
            _UNREADABLE if header.reason else _LISTED,
            header.reason,
        )

    def _add_files(
        self,
        connection: Connection,
        batch: Sequence[CommitChanges],
        numbers: Mapping[bytes, int],
    ) -> None:
        rows = [row for changes in batch for row in self._file_rows(changes, numbers[changes.oid])]
        rows.sort(key=itemgetter(0, 1))  # In the order of the key a page is filled once.
        whole = len(rows) - len(rows) % FILES_AT_ONCE
        for statement, size, some in (
            (_INSERT_FILES, FILES_AT_ONCE, rows[:whole]),
            (_INSERT_FILE, 1, rows[whole:]),
        ):
            if some:
                values = [tuple(chain.from_iterable(each)) for each in pieces(some, size)]
                connection.exec_driver_sql(statement, values)
        imports = [(numbers[changes.oid], *each) for changes in batch for each in changes.imports]
        if imports:
            connection.exec_driver_sql(_INSERT_IMPORT, imports)

    def _file_rows(self, changes: CommitChanges, number: int) -> Iterable[tuple[object, ...]]:
        paths, languages = self._paths, self._languages
        # Taken apart at once: looking up each field of each file takes as long again.
        for (
            path,
            old,
            status,
            size,
            blob,
            added,
            removed,
            is_binary,
            language,
            kind,
            reason,
            added_ignoring_space,
            removed_ignoring_space,
            attributes,
        ) in changes.files:
            yield (
                number,
                paths[path],
                None if old is None else paths[old],
                _STATUS[status],
                size,
                blob,
                added,
                removed,
                added_ignoring_space,
                removed_ignoring_space,
                int(is_binary),
                attributes,
                languages[language] if language else None,
                kind,
                CLASSIFIER_VERSION,
                reason,
            )  # fmt: skip

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
        files = [file for changes in batch for file in changes.files]
        wanted = {file.path for file in files} | {file.old_path for file in files if file.old_path}
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
        wanted = {file.language for changes in batch for file in changes.files if file.language}
        for name in sorted(wanted - self._languages.keys()):
            connection.exec_driver_sql(
                "INSERT INTO languages (name) VALUES (?) ON CONFLICT DO NOTHING", (name,)
            )
            self._languages[name] = scalar(
                connection, "SELECT id FROM languages WHERE name = ?", (name,)
            )


class _Stored(NamedTuple):
    """What is known of a commit."""

    number: int
    is_untouched: bool
    """Whether nobody has read its files, so that there is nothing to replace."""


def _stored(connection: Connection, oids: Iterable[bytes]) -> dict[bytes, _Stored]:
    """Those of the commits that are known."""
    found: dict[bytes, _Stored] = {}
    for some in pieces(list(oids), VALUES_AT_ONCE):
        marks = ", ".join("?" * len(some))
        rows = connection.exec_driver_sql(
            f"SELECT oid, id, state = 'listed' AND reason = '' FROM commits WHERE oid IN ({marks})",
            tuple(some),
        )
        found.update((row[0], _Stored(row[1], bool(row[2]))) for row in rows)
    return found


def _text_row(number: int, changes: CommitChanges) -> tuple[object, ...]:
    trailers = json.dumps(changes.trailers, ensure_ascii=False) if changes.trailers else "[]"
    return number, changes.subject, commit_type(changes.subject), trailers


_INSERT_COMMIT = """
INSERT INTO commits (id, oid, parents, author_id, author_time, author_offset, committer_time,
                     first_read_at, state, reason)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

_FILL_COMMIT = """
UPDATE commits SET
    parents = ?1, author_id = ?2, author_time = ?3, author_offset = ?4, committer_time = ?5,
    first_read_at = coalesce(first_read_at, ?6), state = ?7, reason = ?8
WHERE id = ?9 AND author_id IS NULL
"""

_SET_STATE = "UPDATE commits SET state = ?, reason = ? WHERE id = ?"

_INSERT_TEXT = """
INSERT INTO commit_texts (commit_id, subject, type, trailers) VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET
    subject = excluded.subject, type = excluded.type, trailers = excluded.trailers
WHERE excluded.subject != ''
"""

# Where a newer classifier looks again, its verdict replaces the earlier one; lines stay.
_FILE = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_INSERT_FILE = f"""
INSERT INTO file_changes (commit_id, path_id, old_path_id, status, size, blob, added, removed,
                          added_ignoring_space, removed_ignoring_space, is_binary, attributes,
                          language_id, kind, classifier, reason)
VALUES {_FILE}
ON CONFLICT DO UPDATE SET
    attributes = excluded.attributes, language_id = excluded.language_id, kind = excluded.kind,
    classifier = excluded.classifier,
    added_ignoring_space = coalesce(excluded.added_ignoring_space, added_ignoring_space),
    removed_ignoring_space = coalesce(excluded.removed_ignoring_space, removed_ignoring_space)
WHERE classifier < excluded.classifier AND excluded.reason = ''
"""

FILES_AT_ONCE = 20
"""Rows of one statement: a fifth less time than one by one, and more are no faster."""
_INSERT_FILES = _INSERT_FILE.replace(_FILE, ", ".join([_FILE] * FILES_AT_ONCE))

_INSERT_IMPORT = """
INSERT INTO commit_imports (commit_id, ecosystem, name, is_manifest) VALUES (?, ?, ?, ?)
ON CONFLICT DO NOTHING
"""
