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
from commitstats_desktop.git.parallel import Reading
from commitstats_desktop.git.process import RepositoryReader
from commitstats_desktop.git.references import Branches, Snapshot, read_snapshot
from commitstats_desktop.services.collecting.ending import GIVEN_UP, SETTLED, judge, settle
from commitstats_desktop.services.collecting.failures import record_failure
from commitstats_desktop.services.collecting.listing import Batch, Listing
from commitstats_desktop.store import classified, notes, repositories, runs
from commitstats_desktop.store.counting import recount
from commitstats_desktop.store.engine import Database
from commitstats_desktop.store.writer import Writer

FIRST_LISTED = 1_000
FIRST_READ = 300
"""The newest commits are read first: figures on screen within a moment."""

LISTED_PER_TRANSACTION = 5_000
"""As many are walked while the ones before are written."""


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
        self._seen = 0
        """The highest number of a commit among which the unread ones were looked for."""
        self._waiting = Batch()
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
            with reader.reading() as reading:
                if is_changed or not _is_walked(snapshot, cursor):
                    with span("walk"):
                        self._list(reader, reading, snapshot, cursor)
                elif not has_notes:
                    self._read_notes(reader, snapshot)
                with span("read"):
                    self._read_files(reading)
            return self._finish(reader, snapshot, stamp)

    def _list(
        self, reader: RepositoryReader, reading: Reading, snapshot: Snapshot, cursor: Cursor
    ) -> None:
        """List the new commits; the newest are read while the rest is listed."""
        walk = Listing(self._database, self._repository.id, snapshot, cursor)
        tips = reader.begin_walk(walk.starts, walk.known) if walk.starts else frozenset()
        limit, is_end = FIRST_LISTED, not tips
        while not is_end:
            headers, is_end = reader.next_headers(limit, LISTED_PER_TRANSACTION)
            self._add_headers(walk.new(headers))
            walk.note(headers)
            if walk.has_missed(headers):
                reader.begin_walk(walk.starts, walk.known)
                is_end = False
            elif not is_end:
                self._read_meanwhile(reading, is_first=limit == FIRST_LISTED)
            limit = LISTED_PER_TRANSACTION
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

    def _read_meanwhile(self, reading: Reading, *, is_first: bool) -> None:
        """Have the files read of what was listed just now, while the walk goes on.

        Without a second process the walk waits until the newest commits are read.
        """
        reading.add(self._unread())
        if reading.start(is_urgent=is_first):
            self._keep(reading.ready())
        elif is_first:
            self._keep(reading.first(FIRST_READ))
            self._add_changes()

    def _read_files(self, reading: Reading) -> None:
        """Read whatever is to be read, of this run or an earlier one."""
        self._seen = 0
        reading.add(self._unread())
        self._keep(reading.rest())
        self._add_changes()

    def _unread(self) -> list[bytes]:
        """Commits that are to be read and were not tried yet; of those listed since the last time.

        The last time, when `self._seen` is 0 again, all of them are looked through.
        """
        with self._database.reading() as connection:
            unread = repositories.unread_commits(connection, self._repository.id, self._seen)
            if not self._seen:
                unread += classified.outdated_commits(connection, self._repository.id)
            self._seen = repositories.last_number(connection)
        unread = [oid for oid in unread if oid not in self._tried]
        self._tried.update(unread)
        return unread

    def _keep(self, batches: Iterable[tuple[CommitChanges, ...]]) -> None:
        """Write what comes, once it is worth a transaction; the very first at once."""
        for batch in batches:
            self._waiting.add(batch)
            if self._waiting.is_full() or not self._read:
                self._add_changes()
            self._report(Progress(self._read + len(self._waiting), len(self._tried), "commits"))

    def _add_changes(self) -> None:
        changes = self._waiting.take()
        if changes:
            with self._database.writing() as connection:
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
