"""Reads a repository through a process that may have to be killed.

When it stops moving, or dies, the commit it stood on is marked unreadable, and another process
goes on behind it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from commitstats_desktop.classify.tree_notes import TreeNotes
from commitstats_desktop.core.commit import (
    READER_DIED,
    CommitChanges,
    CommitHeader,
    CommitState,
)
from commitstats_desktop.core.work import Work
from commitstats_desktop.git import child, kept
from commitstats_desktop.git.folder import GitFolder
from commitstats_desktop.git.parallel import PARALLEL_COMMITS, Reading
from commitstats_desktop.git.watched import ReaderDied, WatchedProcess

STALL_SECONDS = 30.0
MAX_STRIKES = 3
MAX_DEATHS = 2 * MAX_STRIKES

_Listed = tuple[list[CommitHeader], bool]
"""Headers of a walk, and whether they are its last."""


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
    _child: WatchedProcess | None = field(default=None, init=False)
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
        is_well = kind is None and not self._deaths
        if self._child is not None and is_well:
            kept.give_back(self._child)
            self._child = None
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
        with self.reading() as reading:
            reading.add(oids)
            yield from reading.rest()

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """The same for commits that come to be known little by little, while the walk goes on."""
        with self._another() as another:
            with Reading(self, another, self.parallel_commits) as reading:
                yield reading
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

    def _at_rest(self) -> WatchedProcess:
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

    def _running(self) -> WatchedProcess:
        if self._child is None:
            self._child = kept.start(child.Order(str(self.folder.objects), self.boundary))
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
        self._early = None  # Another walk comes upon them again.
        if self._child is not None:
            self._child.stop()
            self._child = None
