"""The endpoint's own notes, as JSON objects in the bucket, changed by many at once without loss.

Where the store writes on conditions, a change is read, made and written only if nobody wrote in
between. Other stores take such a write without looking; there a lock object keeps others away.
"""

from __future__ import annotations

import json
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from commitstats_desktop.publish.bucket import NOT_SUPPORTED, Bucket, Conflict, code_of
from commitstats_desktop.publish.endpoint.lock import BucketLock
from commitstats_desktop.publish.endpoint.requests import Refused

MOST_TRIES = 60
_JSON = "application/json"

Record = dict[str, Any]


class Records:
    """Notes of one bucket; safe to use from several threads and several endpoints."""

    def __init__(
        self,
        bucket: Bucket,
        *,
        sleep: Callable[[float], None] = time.sleep,
        has_conditions: bool | None = None,
    ) -> None:
        self.bucket = bucket
        self._sleep = sleep
        self._has_conditions = has_conditions
        self._turn = threading.RLock()
        self._lock = BucketLock(bucket, sleep)

    def read(self, name: str) -> Record | None:
        """A note, or None."""
        found = self.bucket.get(name)
        return None if found is None else json.loads(found.body)

    def names(self, prefix: str) -> list[str]:
        """Notes whose names begin so."""
        return list(self.bucket.names(prefix))

    def change(self, name: str, make: Callable[[Record], Record]) -> Record:
        """Read a note (empty when there is none), change it and write it; what was written.

        `make` may be called several times; when it raises, nothing is written.
        """
        written: Record = {}

        def remake(body: bytes | None) -> bytes:
            nonlocal written
            written = make({} if body is None else json.loads(body))
            return json.dumps(written).encode()

        self.rewrite(name, _JSON, remake)
        return written

    def rewrite(
        self,
        name: str,
        content_type: str,
        make: Callable[[bytes | None], bytes | None],
        cache_control: str = "",
    ) -> None:
        """As `change`, of any object; nothing is written when `make` gives None."""
        with self._alone(name):
            for attempt in range(MOST_TRIES):
                found = self.bucket.get(name)
                body = make(None if found is None else found.body)
                if body is None or (found is not None and body == found.body):
                    return
                condition = (found.etag if found else "") if self.has_conditions else None
                try:
                    self.bucket.put(
                        name, body, content_type, cache_control=cache_control, only_if=condition
                    )
                    return
                except Conflict:
                    self._sleep(min(0.02 * 2 ** min(attempt, 5), 0.5) * (0.5 + _chance()))
        raise Refused(503, "busy", "Too many write at this moment; try again.", retry_after=5)

    @property
    def has_conditions(self) -> bool:
        """Whether the store keeps a condition; asked once, with an object of its own."""
        with self._turn:
            if self._has_conditions is None:
                self._has_conditions = self._try_condition()
            return self._has_conditions

    def _try_condition(self) -> bool:
        name = f"state/probes/{secrets.token_hex(8)}"
        self.bucket.put(name, b"1", "text/plain")
        try:
            self.bucket.put(name, b"2", "text/plain", only_if="")
        except Conflict:
            return True
        except Exception as error:
            if code_of(error) in NOT_SUPPORTED:
                return False
            raise
        finally:
            self.bucket.erase(name)
        return False

    @contextmanager
    def _alone(self, name: str) -> Iterator[None]:
        if self.has_conditions:
            yield
            return
        with self._turn, self._lock.held(name):
            yield


def _chance() -> float:
    return secrets.randbelow(1000) / 1000
