"""What a run over one repository holds while it lists and reads."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from commitstats_desktop.core.commit import CommitChanges, CommitHeader
from commitstats_desktop.core.repository import Cursor
from commitstats_desktop.git.references import Snapshot
from commitstats_desktop.store import reachability, repositories
from commitstats_desktop.store.engine import Database

ROWS_PER_TRANSACTION = 16_000
SECONDS_PER_TRANSACTION = 2.0


class Listing:
    """Which commits are known, which tips are passed, and whether history was rewritten.

    Where a list is whole, the walk is told of some of its commits only: the tips, and those listed
    first and last, which lie near them. To look up a hundred thousand takes longer than to list
    what is new. A walk that comes upon another one has missed those, and begins anew with all.
    """

    def __init__(
        self, database: Database, repository_id: int, snapshot: Snapshot, cursor: Cursor
    ) -> None:
        self._database = database
        self._repository_id = repository_id
        self._snapshot = snapshot
        self._cursor = cursor
        self._before = set(cursor.tips.values())
        self._passed: set[bytes] = set()
        self._added: set[bytes] = set()
        is_deeper = snapshot.boundary != cursor.boundary
        # An unfinished list has holes below it, so the walk must not stop at what is listed.
        is_whole = cursor.is_walked and not is_deeper
        self._knows_all = not is_whole
        with database.reading() as connection:
            if is_whole:
                self._stored = repositories.outermost_commits(
                    connection, repository_id, sorted(self._before)
                )
            else:
                self._stored = repositories.reachable_commits(connection, repository_id)
            self._damaged = set(repositories.unreadable_headers(connection, repository_id))
        self.known = self._stored if is_whole else set[bytes]()
        self.starts = self._damaged | set(snapshot.tips.values())
        if is_deeper or cursor.damage_stamp:
            with database.writing() as connection:
                repositories.start_walk(connection, repository_id)

    def new(self, headers: Sequence[CommitHeader]) -> list[CommitHeader]:
        """Those that are not in the database yet, or could not be read before."""
        # Not one set of them all: they may be a hundred thousand.
        listed, added, stored = self._stored, self._added, self._stored_of(headers)
        new = [
            header
            for header in headers
            if header.oid not in listed
            and header.oid not in added
            and header.oid not in stored
            and not (header.reason and header.oid in self._damaged)
        ]
        self._added.update(header.oid for header in new)
        return new

    def has_missed(self, headers: Sequence[CommitHeader]) -> bool:
        """Whether the walk has come upon commits that are known and that it was not told of.

        Then `known` are all of them, and it has to begin anew.
        """
        if not self._stored_of(headers):
            return False
        with self._database.reading() as connection:
            self._stored = repositories.reachable_commits(connection, self._repository_id)
        # Below those of this walk may lie some that it has not come to.
        self._stored -= self._added
        self.known, self._knows_all = self._stored, True
        return True

    def _stored_of(self, headers: Sequence[CommitHeader]) -> set[bytes]:
        """Those of the headers that are known beside those the walk was told of."""
        if self._knows_all:
            return set()
        oids = [header.oid for header in headers if header.oid not in self._added]
        with self._database.reading() as connection:
            return repositories.reachable_commits(connection, self._repository_id, oids)

    def note(self, headers: Iterable[CommitHeader]) -> None:
        """Remember which of the tips of the last time the walk came upon."""
        if self._before <= self._passed:
            return
        for header in headers:
            self._passed |= self._before.intersection((header.oid, *header.parents))

    def finish(self, tips: frozenset[bytes]) -> None:
        """Store where the walk started, and mark what no branch leads to any more."""
        is_rewritten = not self._before <= self._passed | tips | set(self._snapshot.tips.values())
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


class Batch:
    """Changes that wait to be written together."""

    def __init__(self) -> None:
        self._changes: list[CommitChanges] = []
        self._rows = 0
        self._since = time.monotonic()

    def __len__(self) -> int:
        return len(self._changes)

    def add(self, batch: Iterable[CommitChanges]) -> None:
        """Keep these until they are taken."""
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
