"""Writes what a reader found: facts, commit states and aggregates in one transaction.

Everything is keyed by object id and inserted `ON CONFLICT DO NOTHING`, so a run that was killed
simply does the same again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from commitstats_desktop.classify.commit_type import commit_type
from commitstats_desktop.core.commit import Author, CommitChanges, CommitHeader, CommitState
from commitstats_desktop.core.person import fold
from commitstats_desktop.store import corrections, people, recount
from commitstats_desktop.store.engine import scalar

VALUES_AT_ONCE = 500
"""Values bound in one statement; older builds of SQLite take no thousand."""


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
        named = {header.author for header in headers if header.author}
        self._number_authors(
            connection, named.union(*(header.coauthors for header in headers)) if headers else named
        )
        connection.exec_driver_sql(_INSERT_COMMIT, [self._commit_row(header) for header in headers])
        # Where all branches are read, the default one is told apart when the history is whole.
        connection.exec_driver_sql(
            "INSERT INTO repository_commits (repository_id, commit_id, is_on_default)"
            " SELECT r.id, c.id, NOT r.all_branches FROM repositories r, commits c"
            " WHERE r.id = ? AND c.oid = ? ON CONFLICT DO UPDATE SET is_reachable = 1,"
            " is_on_default = max(is_on_default, excluded.is_on_default)",
            [(self.repository_id, header.oid) for header in headers],
        )
        connection.exec_driver_sql(
            "UPDATE repositories SET listed ="
            " (SELECT count(*) FROM repository_commits WHERE repository_id = ?1) WHERE id = ?1",
            (self.repository_id,),
        )
        coauthors = [
            (self._authors[person], header.oid) for header in headers for person in header.coauthors
        ]
        if coauthors:
            connection.exec_driver_sql(
                "INSERT INTO commit_coauthors (author_id, commit_id)"
                " SELECT ?, id FROM commits WHERE oid = ? ON CONFLICT DO NOTHING",
                coauthors,
            )
        recount.recount_commits(connection, (header.oid for header in headers))

    def add_changes(self, connection: Connection, batch: Iterable[CommitChanges]) -> None:
        """Record what reading these commits gave."""
        batch = list(batch)
        self._number_paths(connection, batch)
        self._number_languages(connection, batch)
        connection.exec_driver_sql(
            _FORGET_PART, [(_is_whole(changes), changes.oid) for changes in batch]
        )
        connection.exec_driver_sql(
            _SET_STATE,
            [(changes.state.value, _reason(changes), changes.oid) for changes in batch],
        )
        connection.exec_driver_sql(
            _INSERT_TEXT,
            [(changes.subject, commit_type(changes.subject), changes.oid) for changes in batch],
        )
        rows = [row for changes in batch for row in self._file_rows(changes)]
        if rows:
            connection.exec_driver_sql(_INSERT_FILE, rows)
        recount.recount_commits(connection, (changes.oid for changes in batch))

    def _commit_row(self, header: CommitHeader) -> tuple[object, ...]:
        state = CommitState.UNREADABLE if header.reason else CommitState.LISTED
        return (
            header.oid,
            b"".join(header.parents),
            self._authors[header.author] if header.author else None,
            header.author_time,
            header.author_offset,
            header.committer_time,
            self.now,
            state.value,
            header.reason,
        )

    def _file_rows(self, changes: CommitChanges) -> Iterable[tuple[object, ...]]:
        reason = _reason(changes)
        for file in changes.files:
            yield (
                self._paths[file.path],
                self._paths[file.old_path] if file.old_path is not None else None,
                file.status.value,
                file.size,
                file.blob,
                file.added,
                file.removed,
                int(file.is_binary),
                self._languages[file.language] if file.language else None,
                file.kind,
                file.reason,
                changes.oid,
                reason,
            )

    def _number_authors(self, connection: Connection, authors: Iterable[Author]) -> None:
        new = [author for author in authors if author not in self._authors]
        if not new:
            return
        connection.exec_driver_sql(
            "INSERT INTO authors (name, email, name_key, email_key) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            [(*author, fold(author.name), fold(author.email)) for author in new],
        )
        for author in new:
            self._authors[author] = scalar(
                connection, "SELECT id FROM authors WHERE name = ? AND email = ?", tuple(author)
            )
        people.update_likeness(connection, [self._authors[author] for author in new])

    def _number_paths(self, connection: Connection, batch: Iterable[CommitChanges]) -> None:
        files = [file for changes in batch for file in changes.files]
        wanted = {file.path for file in files} | {file.old_path for file in files if file.old_path}
        new = [path for path in wanted if path not in self._paths]
        if not new:
            return
        connection.exec_driver_sql(
            "INSERT INTO paths (path) VALUES (?) ON CONFLICT DO NOTHING", [(path,) for path in new]
        )
        for start in range(0, len(new), VALUES_AT_ONCE):
            some = tuple(new[start : start + VALUES_AT_ONCE])
            marks = ", ".join("?" * len(some))
            found = connection.exec_driver_sql(
                f"SELECT path, id FROM paths WHERE path IN ({marks})", some
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


def _is_whole(changes: CommitChanges) -> bool:
    """Whether nothing about the commit is left to be known."""
    return changes.state is CommitState.READ and not _reason(changes)


def _reason(changes: CommitChanges) -> str:
    """The commit's own reason, or that of its first file that could not be counted."""
    return changes.reason or next((file.reason for file in changes.files if file.reason), "")


_INSERT_COMMIT = """
INSERT INTO commits (oid, parents, author_id, author_time, author_offset, committer_time,
                     first_read_at, state, reason)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (oid) DO UPDATE SET
    parents = excluded.parents, author_id = excluded.author_id,
    author_time = excluded.author_time, author_offset = excluded.author_offset,
    committer_time = excluded.committer_time, state = excluded.state, reason = excluded.reason
WHERE author_id IS NULL AND excluded.author_id IS NOT NULL
"""

# Of several repositories the one that could read a commit whole is believed, whichever was first.
_FORGET_PART = """
DELETE FROM file_changes
WHERE ? AND commit_id IN (SELECT id FROM commits WHERE oid = ? AND reason != '')
"""

_SET_STATE = """
UPDATE commits SET
    state = CASE WHEN ?1 != 'read' AND EXISTS (SELECT 1 FROM file_changes WHERE commit_id = id)
                 THEN 'read' ELSE ?1 END,
    reason = ?2
WHERE oid = ?3 AND (?2 = '' OR state != 'read' OR reason != '')
"""

_INSERT_TEXT = """
INSERT INTO commit_texts (commit_id, subject, type) SELECT id, ?, ? FROM commits WHERE oid = ?
ON CONFLICT DO UPDATE SET subject = excluded.subject, type = excluded.type
WHERE excluded.subject != ''
"""

_INSERT_FILE = """
INSERT INTO file_changes (commit_id, path_id, old_path_id, status, size, blob, added, removed,
                          is_binary, language_id, kind, reason)
SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM commits WHERE oid = ? AND reason = ?
ON CONFLICT DO NOTHING
"""
