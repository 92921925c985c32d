"""Collect: bring what the database knows of a repository up to where the repository stands."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from commitstats_desktop.core.commit import CommitChanges, CommitHeader
from commitstats_desktop.core.errors import Cancelled, FolderError
from commitstats_desktop.core.repository import Cursor, Outcome, Repository
from commitstats_desktop.core.spans import span
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.git.folder import explained, object_stamp, open_folder
from commitstats_desktop.git.process import RepositoryReader
from commitstats_desktop.git.references import Branches, Snapshot, read_snapshot
from commitstats_desktop.services.ending import GIVEN_UP, SETTLED, judge, settle
from commitstats_desktop.services.failures import record_failure
from commitstats_desktop.store import classified, notes, reachability, recount, repositories, runs
from commitstats_desktop.store.engine import Database
from commitstats_desktop.store.writer import Writer

FIRST_LISTED = 1_000
FIRST_READ = 300
"""The newest commits are read before the rest is listed: figures on screen within a moment."""

LISTED_PER_TRANSACTION = 5_000
"""As many are walked while the ones before are written."""

ROWS_PER_TRANSACTION = 16_000
SECONDS_PER_TRANSACTION = 2.0


@dataclass(frozen=True, slots=True)
class Collected:
    """How the collection of one repository ended; `message` is empty when there is nothing to say."""

    repository: Repository
    outcome: Outcome
    message: str = ""
    hint: str = ""
    listed: int = 0
    read: int = 0

    @property
    def has_changed(self) -> bool:
        """Whether anything was written."""
        before = (self.repository.outcome, self.repository.message)
        return bool(self.listed or self.read) or (self.outcome, self.message) != before


def collect_repository(
    database: Database,
    repository: Repository,
    work: Work,
    now: datetime,
    last_look: datetime | None = None,
) -> Collected:
    """Read what is new in one repository; a failure is recorded and returned, never raised.

    Raises `Cancelled`, and `StoreError` when the database itself fails. With nothing new, nothing
    is written. `last_look` is when all repositories were looked at before.
    """
    started = time.monotonic()
    try:
        with (
            explained(Path(repository.location)),
            span("collect", repository=repository.id) as told,
        ):
            collected = _Collection(database, repository, work, int(now.timestamp())).run()
            told |= {"listed": collected.listed, "read": collected.read}
    except FolderError as error:
        ended = record_failure(database, repository, error, now, last_look)
        with database.writing() as connection:
            classified.say_outdated(connection, repository)
        collected = Collected(repository, *ended)
    except Cancelled:
        with database.writing() as connection:
            repositories.save_outcome(connection, repository, Outcome.STOPPED, "", "", (), None)
        raise
    if collected.has_changed:
        with database.writing() as connection:
            runs.add(connection, collected_run(collected, now, time.monotonic() - started))
    return collected


def collected_run(collected: Collected, now: datetime, seconds: float) -> runs.Run:
    """The record of a run."""
    return runs.Run(
        collected.repository.id,
        int(now.timestamp()),
        round(seconds),
        collected.outcome,
        collected.listed,
        collected.read,
        collected.message,
    )


class _Collection:
    """One run over one repository."""

    def __init__(self, database: Database, repository: Repository, work: Work, now: int) -> None:
        self._database = database
        self._repository = repository
        self._work = work
        self._now = now
        self._writer = Writer(repository.id, now)
        self._tried: set[bytes] = set()
        self._listed = 0
        self._read = 0

    def run(self) -> Collected:
        repository = self._repository
        folder = open_folder(Path(repository.location), is_trusted=repository.is_trusted)
        branches = Branches.ALL if repository.all_branches else Branches.DEFAULT
        snapshot = read_snapshot(folder, branches)
        with self._database.reading() as connection:
            cursor = repositories.cursor(connection, repository.id)
            is_decided = classified.is_current(connection, repository.id)
            has_notes = notes.are_read(connection, repository.id)
        stamp = object_stamp(folder) if cursor.damage_stamp else ""
        is_changed = stamp != cursor.damage_stamp
        is_known = is_decided and has_notes and not is_changed
        is_same = _is_complete(snapshot, cursor) and is_known
        if is_same and repository.outcome in SETTLED:
            return Collected(repository, *settle(self._database, repository, snapshot.boundary))
        stamp = stamp or object_stamp(folder)
        with RepositoryReader(folder, snapshot.boundary, self._work) as reader:
            if is_changed or not _is_walked(snapshot, cursor):
                with span("walk"):
                    self._list(reader, snapshot, cursor)
            elif not has_notes:
                self._read_notes(reader, snapshot)
            with span("read"):
                self._read_files(reader)
            return self._finish(reader, snapshot, stamp)

    def _list(self, reader: RepositoryReader, snapshot: Snapshot, cursor: Cursor) -> None:
        """List the new commits; read the newest before the rest is listed."""
        walk = _Listing(self._database, self._repository.id, snapshot, cursor)
        tips = reader.begin_walk(walk.starts, walk.known) if walk.starts else frozenset()
        limit, ahead, is_end = FIRST_LISTED, 0, not tips
        while not is_end:
            headers, is_end = reader.next_headers(limit, ahead)
            self._add_headers(walk.new(headers))
            walk.note(headers)
            if limit == FIRST_LISTED and not is_end:
                self._read_files(reader, FIRST_READ)
            limit = ahead = LISTED_PER_TRANSACTION
        self._read_notes(reader, snapshot)
        if not reader.has_given_up:
            walk.finish(tips)

    def _read_notes(self, reader: RepositoryReader, snapshot: Snapshot) -> None:
        """What the newest tree says of the history; what was ignored or is from now counts anew."""
        oid = _newest(snapshot)
        found = reader.read_notes(oid) if oid else None
        if found is None:
            return
        with self._database.writing() as connection:
            before = notes.read_notes(connection, self._repository.id)
            if notes.save_notes(connection, self._repository.id, found):
                changed = set(before.ignored).symmetric_difference(found.ignored)
                if changed:
                    recount.recount_commits(connection, sorted(changed))

    def _add_headers(self, headers: list[CommitHeader]) -> None:
        if not headers:
            return
        with span("write", commits=len(headers)), self._database.writing() as connection:
            if not self._listed:
                repositories.start_walk(connection, self._repository.id)
            self._writer.add_headers(connection, headers)
        self._listed += len(headers)
        self._report(Progress(self._listed, 0, "commits"))

    def _read_files(self, reader: RepositoryReader, limit: int | None = None) -> None:
        with self._database.reading() as connection:
            unread = repositories.unread_commits(connection, self._repository.id)
            unread += classified.outdated_commits(connection, self._repository.id)
        unread = [oid for oid in unread if oid not in self._tried][:limit]
        self._tried.update(unread)
        waiting = _Batch()
        done = 0
        for batch in reader.read_changes(unread) if unread else ():
            waiting.add(batch)
            done += len(batch)
            if waiting.is_full():
                self._add_changes(waiting)
            self._report(Progress(done, len(unread), "commits"))
        self._add_changes(waiting)

    def _add_changes(self, waiting: _Batch) -> None:
        changes = waiting.take()
        if changes:
            with span("write", commits=len(changes)), self._database.writing() as connection:
                self._writer.add_changes(connection, changes)
            self._read += len(changes)

    def _finish(self, reader: RepositoryReader, snapshot: Snapshot, stamp: str) -> Collected:
        with self._database.writing() as connection:
            if not reader.has_given_up:
                repositories.set_read(connection, self._repository.id)
                recount.recount_squashes(connection, [self._repository.id])
                classified.set_current(connection, self._repository.id)
                notes.set_read(connection, self._repository.id)
            damage = repositories.damage(connection, self._repository.id)
            repositories.save_damage_stamp(
                connection, self._repository.id, stamp if damage.may_be_repaired else ""
            )
            ending = GIVEN_UP if reader.has_given_up else judge(snapshot.boundary, damage)
            moment = self._now if self._listed or self._read else None
            behind = classified.remarks(connection, self._repository.id)
            remarks = snapshot.remarks + reader.remarks + behind
            repositories.save_outcome(connection, self._repository, *ending, remarks, moment)
        return Collected(self._repository, *ending, self._listed, self._read)

    def _report(self, progress: Progress) -> None:
        name = self._repository.name
        self._work.report(Progress(progress.done, progress.total, progress.unit, name))


class _Listing:
    """Which commits are known, which tips are passed, and whether history was rewritten."""

    def __init__(
        self, database: Database, repository_id: int, snapshot: Snapshot, cursor: Cursor
    ) -> None:
        self._database = database
        self._repository_id = repository_id
        self._snapshot = snapshot
        self._cursor = cursor
        self._passed: set[bytes] = set()
        is_deeper = snapshot.boundary != cursor.boundary
        with database.reading() as connection:
            self._stored = repositories.reachable_commits(connection, repository_id)
            self._damaged = set(repositories.unreadable_headers(connection, repository_id))
        # An unfinished list has holes below it, so the walk must not stop at what is listed.
        self.known = self._stored if cursor.is_walked and not is_deeper else set[bytes]()
        self.starts = self._damaged | set(snapshot.tips.values())
        if is_deeper or cursor.damage_stamp:
            with database.writing() as connection:
                repositories.start_walk(connection, repository_id)

    def new(self, headers: Iterable[CommitHeader]) -> list[CommitHeader]:
        """Those that are not in the database yet, or could not be read before."""
        return [
            header
            for header in headers
            if header.oid not in self._stored
            and not (header.reason and header.oid in self._damaged)
        ]

    def note(self, headers: Iterable[CommitHeader]) -> None:
        """Remember which known commits the walk came upon."""
        for header in headers:
            self._passed.add(header.oid)
            self._passed.update(header.parents)

    def finish(self, tips: frozenset[bytes]) -> None:
        """Store where the walk started, and mark what no branch leads to any more."""
        before = set(self._cursor.tips.values())
        is_rewritten = not before <= self._passed | tips | set(self._snapshot.tips.values())
        named = set(self._snapshot.tips.values())
        with self._database.writing() as connection:
            if is_rewritten:
                reachability.update_reachable(
                    connection,
                    self._repository_id,
                    tips - (self._damaged - named),
                    self._snapshot.boundary,
                )
            reachability.update_default(
                connection, self._repository_id, self._snapshot.defaults, self._snapshot.boundary
            )
            repositories.save_cursor(
                connection, self._repository_id, self._snapshot.tips, self._snapshot.boundary
            )


class _Batch:
    """Changes that wait to be written together."""

    def __init__(self) -> None:
        self._changes: list[CommitChanges] = []
        self._rows = 0
        self._since = time.monotonic()

    def add(self, batch: Iterable[CommitChanges]) -> None:
        for changes in batch:
            self._changes.append(changes)
            self._rows += len(changes.files) + 1

    def is_full(self) -> bool:
        """Whether it is worth a transaction."""
        is_old = time.monotonic() - self._since > SECONDS_PER_TRANSACTION
        return is_old or self._rows >= ROWS_PER_TRANSACTION

    def take(self) -> list[CommitChanges]:
        """What waited; the batch is empty afterwards."""
        changes, self._changes = self._changes, []
        self._rows, self._since = 0, time.monotonic()
        return changes


def _newest(snapshot: Snapshot) -> bytes | None:
    """The commit whose tree speaks for the repository: what is checked out, else the remote's."""
    tips = snapshot.tips
    remote = next((name for name in sorted(tips) if name.startswith(b"refs/remotes/")), b"")
    return tips.get(b"HEAD") or tips.get(remote) or next(iter(tips.values()), None)


def _is_walked(snapshot: Snapshot, cursor: Cursor) -> bool:
    same = snapshot.tips == cursor.tips and snapshot.boundary == cursor.boundary
    return same and cursor.is_walked


def _is_complete(snapshot: Snapshot, cursor: Cursor) -> bool:
    return _is_walked(snapshot, cursor) and cursor.is_read
