"""Starts, watches and ends the process that reads a repository.

libgit2 can loop for ever on a damaged object while it holds the interpreter's lock, and no thread
can end that; so reading happens in a process of its own, started by `spawn`. When it stops moving
it is killed, the commit it stood on is marked unreadable, and another one goes on behind it.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Self

from commitstats_desktop.core.commit import CommitChanges, CommitHeader, CommitState
from commitstats_desktop.core.errors import RepositoryUnreadable
from commitstats_desktop.core.work import Work
from commitstats_desktop.git import child
from commitstats_desktop.git.folder import GitFolder

STALL_SECONDS = 30.0
POLL_SECONDS = 0.1
SUSPENDED_SECONDS = 5.0
"""A pause between two looks this long means that this process itself stood still."""

MAX_STRIKES = 3
DIED = "the reader stopped at this commit"


class ReaderDied(Exception):
    """The process ended or had to be ended while it worked on a commit."""

    def __init__(self, oid: bytes) -> None:
        super().__init__(oid.hex())
        self.oid = oid


class _Child:
    """One running process with its pipe and pulse."""

    def __init__(self, order: child.Order) -> None:
        context = multiprocessing.get_context("spawn")
        memory = context.RawArray("c", child.PULSE_SIZE)
        self._pulse = child.Pulse(memory)
        self._pipe, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=child.run, args=(theirs, memory, order), daemon=True, name="commitstats-reader"
        )
        self._process.start()
        theirs.close()

    def send(self, command: child.Command) -> None:
        """Give an order; a process that is gone is noticed when the answer is awaited."""
        try:
            self._pipe.send(command)
        except OSError as error:
            raise ReaderDied(self._pulse.read()[1]) from error

    def receive(self, work: Work, stall_seconds: float) -> child.Answer:
        """The next answer; raises `Cancelled`, or `ReaderDied` when the process makes no move."""
        watch = _Watch(self._pulse, stall_seconds)
        while not self._pipe.poll(POLL_SECONDS):
            work.check()
            if watch.has_stalled() or not self._process.is_alive():
                raise ReaderDied(self._pulse.read()[1])
        try:
            answer: child.Answer = self._pipe.recv()
        except (EOFError, OSError) as error:
            raise ReaderDied(self._pulse.read()[1]) from error
        if isinstance(answer, child.Refused):
            raise RepositoryUnreadable(
                f"This repository cannot be read: {answer.reason}.",
                "Run `git fsck` in it, or clone it again.",
            )
        return answer

    def stop(self) -> None:
        """End the process at once; it holds nothing worth saving."""
        self._process.kill()
        self._process.join()
        self._pipe.close()


class _Watch:
    """Notices when a pulse has not moved for too long."""

    def __init__(self, pulse: child.Pulse, stall_seconds: float) -> None:
        self._pulse = pulse
        self._stall_seconds = stall_seconds
        self._count = pulse.read()[0]
        self._moved_at = self._looked_at = time.monotonic()

    def has_stalled(self) -> bool:
        """Whether nothing moved; time in which this computer slept does not count."""
        now = time.monotonic()
        count = self._pulse.read()[0]
        if count != self._count or now - self._looked_at > SUSPENDED_SECONDS:
            self._count, self._moved_at = count, now
        self._looked_at = now
        return now - self._moved_at > self._stall_seconds


@dataclass
class RepositoryReader:
    """Reads one repository through a process that may be killed; a context manager.

    `strikes` counts the processes that died; after the third the rest of the files is given up,
    and the repository is partial.
    """

    folder: GitFolder
    boundary: frozenset[bytes]
    work: Work
    stall_seconds: float = STALL_SECONDS
    strikes: int = field(default=0, init=False)
    _child: _Child | None = field(default=None, init=False)
    _walk: child.ListCommits | None = field(default=None, init=False)
    _listed: set[bytes] = field(default_factory=set, init=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._drop_child()

    @property
    def has_given_up(self) -> bool:
        """Whether too many processes died to go on."""
        return self.strikes >= MAX_STRIKES

    def begin_walk(self, tips: Iterable[bytes], known: Collection[bytes]) -> frozenset[bytes]:
        """Start listing the commits behind `tips` that are not `known`; newest first.

        Returns the commits that the tips lead to, which are others where a tip is a tag.
        """
        self._walk = child.ListCommits(tuple(sorted(set(tips))), frozenset(known), frozenset())
        self._listed = set()
        while not self.has_given_up:
            try:
                return self._start_walk()
            except ReaderDied as death:
                self._strike(death)
        return frozenset()

    def next_headers(self, limit: int) -> tuple[list[CommitHeader], bool]:
        """At most `limit` more headers, and whether the walk has reached its end."""
        while not self.has_given_up:
            try:
                if self._child is None:
                    self._start_walk()
                return self._next_headers(limit)
            except ReaderDied as death:
                self._strike(death)
        return [], True

    def read_changes(self, oids: Iterable[bytes]) -> Iterator[tuple[CommitChanges, ...]]:
        """Changed files of each commit, in batches; nothing more after the third strike."""
        left = list(oids)
        while left and not self.has_given_up:
            try:
                for batch in self._read(left):
                    del left[: len(batch)]
                    yield batch
            except ReaderDied as death:
                self._strike(death)
                if death.oid in left:
                    left.remove(death.oid)
                    yield (CommitChanges(death.oid, CommitState.UNREADABLE, "", (), DIED),)

    def _next_headers(self, limit: int) -> tuple[list[CommitHeader], bool]:
        found: list[CommitHeader] = []
        is_end = False
        while len(found) < limit and not is_end:
            self._running().send(child.MoreCommits(limit - len(found)))
            is_last = False
            while not is_last:
                answer = self._answer()
                assert isinstance(answer, child.Headers)
                found += (header for header in answer.headers if header.oid not in self._listed)
                is_last, is_end = answer.is_last, answer.is_end
        self._listed.update(header.oid for header in found)
        return found, is_end

    def _read(self, oids: list[bytes]) -> Iterator[tuple[CommitChanges, ...]]:
        self._running().send(child.ReadChanges(tuple(oids)))
        is_last = False
        while not is_last:
            answer = self._answer()
            assert isinstance(answer, child.Changes)
            is_last = answer.is_last
            if answer.changes:
                yield answer.changes

    def _answer(self) -> child.Answer:
        return self._running().receive(self.work, self.stall_seconds)

    def _running(self) -> _Child:
        if self._child is None:
            self._child = _Child(child.Order(str(self.folder.objects), self.boundary))
        return self._child

    def _start_walk(self) -> frozenset[bytes]:
        assert self._walk is not None
        self._running().send(self._walk)
        answer = self._answer()
        assert isinstance(answer, child.Walking)
        return answer.tips

    def _strike(self, death: ReaderDied) -> None:
        """Count a process that died; a later walk goes around the commit it died on.

        The walk starts at the tips again: what was listed is passed over, not stopped at, since
        its ancestors may not have been listed.
        """
        self.strikes += 1
        self._drop_child()
        if self._walk is not None:
            self._walk = self._walk._replace(avoided=self._walk.avoided | {death.oid})

    def _drop_child(self) -> None:
        if self._child is not None:
            self._child.stop()
            self._child = None
