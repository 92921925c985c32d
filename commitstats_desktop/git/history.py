"""The commits behind some tips, newest first, one damaged object costing one commit.

libgit2's own walk ends at the first missing parent, and takes the parents from a cache file that
may lie; this one asks the objects.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Container, Iterator

from commitstats_desktop.core.commit import READER_DIED, CommitHeader
from commitstats_desktop.git.child import ListCommits
from commitstats_desktop.git.commits import MalformedCommit, parse_header, parse_parents
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.objects import Objects

TAG_DEPTH = 10
COMMIT, TAG = 1, 4
"""Object types as Git numbers them."""

_TAGGED = re.compile(rb"object ([0-9a-f]{40})\n")


class Walk:
    """Iterates over headers from the tips down; newest committer time first.

    Known commits are not walked into, `boundary` commits have their parents cut off, and avoided
    ones (on which a reader died) are reported unread.
    """

    def __init__(
        self,
        objects: Objects,
        request: ListCommits,
        boundary: Container[bytes],
        touch: Callable[[bytes], None],
    ) -> None:
        self._objects = objects
        self._request = request
        self._boundary = boundary
        self._touch = touch
        self._seen: set[bytes] = set()
        self._waiting: list[tuple[int, int, CommitHeader]] = []
        peeled = (self._peel(tip) for tip in request.tips)
        self.tips = frozenset(oid for oid in peeled if oid is not None)
        for tip in sorted(self.tips - request.known):
            self._push(tip)

    def __iter__(self) -> Iterator[CommitHeader]:
        seen, known = self._seen, self._request.known
        while self._waiting:
            header = heapq.heappop(self._waiting)[2]
            if header.oid not in self._boundary:
                for parent in header.parents:
                    if parent not in seen and parent not in known:
                        self._push(parent)
            yield header

    def _push(self, oid: bytes) -> None:
        self._seen.add(oid)
        header = self._read(oid)
        newest_first = -(header.committer_time or 0)
        heapq.heappush(self._waiting, (newest_first, len(self._seen), header))

    def _read(self, oid: bytes) -> CommitHeader:
        if oid in self._request.avoided:
            return _unread(oid, (), READER_DIED)
        self._touch(oid)
        try:
            kind, data = self._objects.read(oid)
        except ObjectError as error:
            return _unread(oid, (), error.reason)
        if kind != COMMIT:
            return _unread(oid, (), f"object {oid.hex()[:12]} is not a commit")
        try:
            return parse_header(oid, data)
        except MalformedCommit as error:
            return _unread(oid, parse_parents(data), str(error))

    def _peel(self, oid: bytes) -> bytes | None:
        """Follow tags to what they name; None for what is no commit at all."""
        for _ in range(TAG_DEPTH):
            try:
                kind, data = self._objects.read(oid)
            except ObjectError:
                return oid
            if kind != TAG:
                return oid if kind == COMMIT else None
            target = _TAGGED.match(data)
            if not target:
                return None
            oid = bytes.fromhex(target[1].decode())
        return None


def _unread(oid: bytes, parents: tuple[bytes, ...], reason: str) -> CommitHeader:
    return CommitHeader(oid, parents, None, None, None, None, (), reason)
