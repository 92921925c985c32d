"""A lock of objects for stores without conditional writes: Lamport's bakery.

Each who wants to write takes a number that is larger than all others it sees, and waits until
nobody has a smaller one. It needs nothing but that a list shows every object written before it,
which S3-compatible stores promise. Whoever died is not waited for.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from commitstats_desktop.publish.bucket import Bucket
from commitstats_desktop.publish.endpoint.requests import Refused

PATIENCE = timedelta(seconds=60)
"""A ticket older than this, by the clock of the store, belongs to somebody who died."""
_FOLDER = "state/locks/"
_PAUSE = 0.02
_MOST_LOOKS = 4_000


class BucketLock:
    """Locks by name, held through objects below `state/locks/`."""

    def __init__(self, bucket: Bucket, sleep: Callable[[float], None]) -> None:
        self._bucket = bucket
        self._sleep = sleep
        self._has_folder = False

    @contextmanager
    def held(self, name: str) -> Iterator[None]:
        """Be the only one who holds the lock; raises `Refused` after a long wait."""
        lock = f"{_FOLDER}{hashlib.sha256(name.encode()).hexdigest()[:16]}"
        self._keep_folder()
        ticket = self._take_ticket(lock, secrets.token_hex(8))
        try:
            self._wait(lock, ticket)
            yield
        finally:
            self._bucket.erase(ticket)

    def _keep_folder(self) -> None:
        """Stores on a disk remove a folder with its last object, and what is just put into it."""
        if not self._has_folder:
            self._bucket.put(f"{_FOLDER}keep", b"", "text/plain")
            self._has_folder = True

    def _take_ticket(self, lock: str, me: str) -> str:
        """A number behind all that are there; while it is chosen others wait for it."""
        choosing = f"{lock}-choosing-{me}"
        self._bucket.put(choosing, b"", "text/plain")
        try:
            numbers = [_number(name) for name in self._bucket.names(f"{lock}-ticket-")]
            ticket = f"{lock}-ticket-{max(numbers, default=0) + 1:012}-{me}"
            self._bucket.put(ticket, b"", "text/plain")
        finally:
            self._bucket.erase(choosing)
        return ticket

    def _wait(self, lock: str, ticket: str) -> None:
        begun = time.monotonic()
        for _ in range(_MOST_LOOKS):
            # Who chooses is looked at first: their ticket is then in the second list.
            choosing = list(self._bucket.ages(f"{lock}-choosing-"))
            tickets = dict(self._bucket.ages(f"{lock}-ticket-"))
            if ticket not in tickets:
                break
            now = tickets[ticket] + timedelta(seconds=time.monotonic() - begun)
            waiting = self._living(choosing, now)
            if not waiting and min(self._living(tickets.items(), now)) == ticket:
                return
            self._sleep(_PAUSE)
        raise Refused(503, "busy", "Too many write at this moment; try again.", retry_after=5)

    def _living(self, ages: Iterable[tuple[str, datetime]], now: datetime) -> list[str]:
        """Objects of those who still live; the others' are taken away.

        Moments are the store's own: the clock of this computer may differ from it.
        """
        for name, moment in ages:
            if moment < now - PATIENCE:
                self._bucket.erase(name)
        return [name for name, moment in ages if moment >= now - PATIENCE]


def _number(name: str) -> int:
    return int(name.split("-")[-2])
