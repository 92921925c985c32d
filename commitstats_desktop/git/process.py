"""Starts, watches and ends the process that reads a repository.

libgit2 can loop for ever on a damaged object while it holds the interpreter's lock, and no thread
can end that; so reading happens in a process of its own, started by `spawn`. When it stops moving
it is killed, the commit it stood on is marked unreadable, and another one goes on behind it.
"""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Self

from commitstats_desktop.classify.tree_notes import TreeNotes
from commitstats_desktop.core.commit import (
    READER_DIED,
    CommitChanges,
    CommitHeader,
    CommitState,
)
from commitstats_desktop.core.errors import RepositoryUnreadable
from commitstats_desktop.core.work import Work
from commitstats_desktop.git import child
from commitstats_desktop.git.folder import GitFolder
from commitstats_desktop.git.parallel import PARALLEL_COMMITS, ExtraProcess, Windows

STALL_SECONDS = 30.0
POLL_SECONDS = 0.1
SUSPENDED_SECONDS = 5.0
"""A pause between two looks this long means that this process itself stood still."""

ENDING_SECONDS = 2.0
"""How long a process whose pipe broke may take until the system says how it ended."""

MAX_STRIKES = 3
MAX_DEATHS = 2 * MAX_STRIKES

ENDED_FROM_OUTSIDE = {
    -getattr(signal, name)
    for name in ("SIGKILL", "SIGTERM", "SIGHUP", "SIGINT")
    if hasattr(signal, name)
}
"""Exit codes that do not tell whether the commit is to blame: the system may be short of memory."""


class ReaderDied(Exception):
    """The process ended or had to be ended while it worked on a commit."""

    def __init__(self, oid: bytes, *, is_from_outside: bool = False) -> None:
        super().__init__(oid.hex())
        self.oid = oid
        self.is_from_outside = is_from_outside


_Listed = tuple[list[CommitHeader], bool]
"""Headers of a walk, and whether they are its last."""


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
        with without_interrupts():
            self._process.start()
        theirs.close()

    def send(self, command: child.Command) -> None:
        """Give an order; a process that is gone is noticed when the answer is awaited."""
        try:
            self._pipe.send(command)
        except OSError as error:
            raise self._death() from error

    def receive(self, work: Work, stall_seconds: float) -> child.Answer:
        """The next answer; raises `Cancelled`, or `ReaderDied` when the process makes no move."""
        watch = Watch(self._pulse, stall_seconds)
        while not self._pipe.poll(POLL_SECONDS):
            work.check()
            if watch.has_stalled():
                raise ReaderDied(self._pulse.read()[1])
        try:
            answer: child.Answer = self._pipe.recv()
        except (EOFError, OSError) as error:
            raise self._death() from error
        if isinstance(answer, child.Refused):
            raise RepositoryUnreadable(
                f"This repository cannot be read: {answer.reason}.", answer.hint
            )
        return answer

    def _death(self) -> ReaderDied:
        self._process.join(ENDING_SECONDS)
        return ReaderDied(
            self._pulse.read()[1],
            is_from_outside=self._process.exitcode in ENDED_FROM_OUTSIDE,
        )

    def stop(self) -> None:
        """End the process at once; it holds nothing worth saving."""
        self._process.kill()
        self._process.join()
        self._pipe.close()


@contextmanager
def without_interrupts() -> Iterator[None]:
    """Ctrl+C reaches every process of a terminal; a new one could not yet say that it ignores it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # Started later, it would lift the block.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Watch:
    """Notices when a pulse has not moved for too long."""

    def __init__(
        self,
        pulse: child.Pulse,
        stall_seconds: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pulse = pulse
        self._stall_seconds = stall_seconds
        self._clock = clock
        self._count = pulse.read()[0]
        self._moved_at = self._looked_at = clock()

    def has_stalled(self) -> bool:
        """Whether nothing moved; time in which this computer slept does not count."""
        now = self._clock()
        count = self._pulse.read()[0]
        if count != self._count or now - self._looked_at > SUSPENDED_SECONDS:
            self._count, self._moved_at = count, now
        self._looked_at = now
        return now - self._moved_at > self._stall_seconds


@dataclass
class RepositoryReader:
    """Reads one repository through a process that may be killed; a context manager.

    A commit on which the process stands still, or dies by itself, is convicted: it is left out,
    and after three strikes the rest is given up, and the repository is partial. A process that
    was killed from outside is replaced without a word, unless it happens on the same commit again.
    """

    folder: GitFolder
    boundary: frozenset[bytes]
    work: Work
    stall_seconds: float = STALL_SECONDS
    parallel_commits: int = PARALLEL_COMMITS
    strikes: int = field(default=0, init=False)
    remarks: tuple[str, ...] = field(default=(), init=False)
    """What the reader noticed about the object database."""
    _deaths: int = field(default=0, init=False)
    _suspects: set[bytes] = field(default_factory=set, init=False)
    _is_walking: bool = field(default=False, init=False)
    _is_ahead: bool = field(default=False, init=False)
    """Whether headers were asked for that did not come yet."""
    _early: _Listed | None = field(default=None, init=False)
    """Headers that came before somebody wanted them."""
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
        return self.strikes >= MAX_STRIKES or self._deaths >= MAX_DEATHS

    def begin_walk(self, tips: Iterable[bytes], known: Collection[bytes]) -> frozenset[bytes]:
        """Start listing the commits behind `tips` that are not `known`; newest first.

        Returns the commits that the tips lead to, which are others where a tip is a tag.
        """
        self._walk = child.ListCommits(tuple(sorted(set(tips))), frozenset(known), frozenset())
        self._listed = set()
        while not self.has_given_up:
            try:
                tips_found = self._start_walk()
                self._early = None
                return tips_found
            except ReaderDied as death:
                self._judge_walk(death)
        return frozenset()

    def next_headers(self, limit: int, ahead: int = 0) -> tuple[list[CommitHeader], bool]:
        """At most `limit` more headers, and whether the walk has reached its end.

        The walk goes on for `ahead` more while these are looked at; they come with the next call,
        whatever that asks for.
        """
        while not self.has_given_up:
            try:
                if not self._is_walking:
                    self._start_walk()
                return self._next_headers(limit, ahead)
            except ReaderDied as death:
                self._judge_walk(death)
        return [], True

    def read_changes(self, oids: Iterable[bytes]) -> Iterator[tuple[CommitChanges, ...]]:
        """Changed files of each commit, in batches; nothing more after the third strike.

        Many are read by two processes or more, where the program has one to spare.
        """
        left = list(oids)
        with ExtraProcess(is_wanted=len(left) >= self.parallel_commits) as is_granted:
            if not is_granted:
                yield from self.read_in_turn(left)
                return
            with self._another() as another, Windows((self, another), left) as windows:
                yield from windows.batches()
            self.strikes = max(self.strikes, another.strikes)
            self._deaths = max(self._deaths, another._deaths)  # noqa: SLF001 - of the same class

    def read_in_turn(self, oids: Sequence[bytes]) -> Iterator[tuple[CommitChanges, ...]]:
        """The same by this reader's own process alone."""
        left = list(oids)
        while left and not self.has_given_up:
            try:
                for batch in self._read(left):
                    del left[: len(batch)]
                    yield batch
            except ReaderDied as death:
                is_convicted = self._judge(death, is_lenient=death.is_from_outside)
                if is_convicted and death.oid in left:
                    left.remove(death.oid)
                    yield (CommitChanges(death.oid, CommitState.LEFT_OUT, "", (), READER_DIED),)

    def _another(self) -> RepositoryReader:
        return RepositoryReader(self.folder, self.boundary, self.work, self.stall_seconds)

    def read_notes(self, oid: bytes) -> TreeNotes | None:
        """What the tree of a commit says of the history; None where it cannot be read."""
        while not self.has_given_up:
            try:
                self._at_rest().send(child.ReadNotes(oid))
                answer = self._answer()
                assert isinstance(answer, child.Notes)
                return answer.notes
            except ReaderDied as death:
                if self._judge(death, is_lenient=True):
                    break
        return None

    def _next_headers(self, limit: int, ahead: int) -> tuple[list[CommitHeader], bool]:
        found: list[CommitHeader] = []
        is_end = False
        while len(found) < limit and not is_end:
            if self._early is None and not self._is_ahead:
                self._ask_for_headers(limit - len(found))
            more, is_end = self._early or self._asked_headers()
            self._early = None
            found += more
        self._listed.update(header.oid for header in found)
        if ahead and not is_end:
            self._ask_for_headers(ahead)
        return found, is_end

    def _ask_for_headers(self, limit: int) -> None:
        self._running().send(child.MoreCommits(limit))
        self._is_ahead = True

    def _at_rest(self) -> _Child:
        """The process, once it has answered what it was asked for ahead."""
        if self._is_ahead:
            try:
                self._early = self._asked_headers()
            except ReaderDied as death:
                self._judge_walk(death)
        return self._running()

    def _asked_headers(self) -> _Listed:
        """What was asked for, and whether it is the end of the walk."""
        found: list[CommitHeader] = []
        while True:
            answer = self._answer()
            assert isinstance(answer, child.Headers)
            found += (header for header in answer.headers if header.oid not in self._listed)
            if answer.is_last:
                self._is_ahead = False
                return found, answer.is_end

    def _read(self, oids: list[bytes]) -> Iterator[tuple[CommitChanges, ...]]:
        self._at_rest().send(child.ReadChanges(tuple(oids)))
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
            opened = self._answer()
            assert isinstance(opened, child.Opened)
            self.remarks = opened.remarks
        return self._child

    def _start_walk(self) -> frozenset[bytes]:
        assert self._walk is not None
        self._at_rest().send(self._walk)
        answer = self._answer()
        assert isinstance(answer, child.Walking)
        self._is_walking = True
        return answer.tips

    def _judge_walk(self, death: ReaderDied) -> None:
        """A convicted commit is walked around, with what lies below it; so doubt is in its favour.

        The walk starts at the tips again: what was listed is passed over, not stopped at, since
        its ancestors may not have been listed.
        """
        is_convicted = self._judge(death, is_lenient=True)
        if is_convicted and self._walk is not None and death.oid not in self._listed:
            self._walk = self._walk._replace(avoided=self._walk.avoided | {death.oid})

    def _judge(self, death: ReaderDied, *, is_lenient: bool) -> bool:
        """Whether the commit is to blame; leniently, only when it happens on it a second time."""
        self._deaths += 1
        self._drop_child()
        if is_lenient and death.oid not in self._suspects:
            self._suspects.add(death.oid)
            return False
        self.strikes += 1
        return True

    def _drop_child(self) -> None:
        self._is_walking = self._is_ahead = False
        if self._child is not None:
            self._child.stop()
            self._child = None
