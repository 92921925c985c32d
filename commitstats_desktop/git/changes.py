"""The changed files of a window of commits: rows of `git log --no-merges --numstat -M`.

First the trees are compared, within a bound, and renames are paired; then the files of the whole
window are counted in the order of their paths, because versions of one file lie close together in
a pack: commit by commit the same blobs would be inflated several times over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from commitstats_desktop.classify.language import language_of
from commitstats_desktop.core.commit import CommitChanges, CommitState, FileChange, Status
from commitstats_desktop.git.commits import MalformedCommit, RawCommit, parse_commit
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.lines import LineCount, LineCounter
from commitstats_desktop.git.objects import Objects
from commitstats_desktop.git.renames import Blobs, Pair, pair_renames
from commitstats_desktop.git.trees import Side, TooLarge, TreeComparison

Touch = Callable[[bytes], None]
"""Told the id of the commit that is being worked on, so that a watcher knows where it stuck."""


@dataclass
class _Reading:
    """A commit of the window on its way to `CommitChanges`."""

    oid: bytes
    state: CommitState = CommitState.READ
    subject: str = ""
    reason: str = ""
    pairs: list[Pair] = field(default_factory=list)
    counts: dict[bytes, LineCount] = field(default_factory=dict)

    def finished(self, size: Callable[[Side], int | None]) -> CommitChanges:
        """The value to send."""
        files = tuple(_row(pair, self.counts[pair.path], size) for pair in self.pairs)
        return CommitChanges(self.oid, self.state, self.subject, files, self.reason)


class ChangeReader:
    """Reads the files of commits of one repository."""

    def __init__(self, objects: Objects, boundary: frozenset[bytes], touch: Touch) -> None:
        self._objects = objects
        self._boundary = boundary
        self._touch = touch
        self._trees = TreeComparison(objects)
        self._tree_of: dict[bytes, bytes] = {}

    def read(self, oids: Iterable[bytes]) -> Iterator[CommitChanges]:
        """Changes of each commit, in the order asked for; a damaged one says so in its state."""
        lines = LineCounter(self._objects)
        blobs = Blobs(self._objects.size, lines.content)
        window = [self._compare_trees(oid, blobs) for oid in oids]
        items = [(pair, reading) for reading in window for pair in reading.pairs]
        items.sort(key=lambda item: item[0].path)
        for pair, reading in items:
            self._touch(reading.oid)
            reading.counts[pair.path] = lines.count(pair.old, pair.new)
        for reading in window:
            yield reading.finished(self._size)

    def _compare_trees(self, oid: bytes, blobs: Blobs) -> _Reading:
        self._touch(oid)
        reading = _Reading(oid)
        try:
            commit = self._commit(oid)
            reading.subject = commit.subject
            reading.state = self._fill(reading, commit, blobs)
        except TooLarge as error:
            reading.state, reading.reason = CommitState.LEFT_OUT, str(error)
        except ObjectError as error:
            reading.state, reading.reason = CommitState.UNREADABLE, error.reason
        except MalformedCommit as error:
            reading.state, reading.reason = CommitState.UNREADABLE, str(error)
        except MemoryError:
            reading.state, reading.reason = CommitState.LEFT_OUT, "it needs too much memory"
        return reading

    def _fill(self, reading: _Reading, commit: RawCommit, blobs: Blobs) -> CommitState:
        if len(commit.parents) > 1:
            return CommitState.READ
        if commit.parents and reading.oid in self._boundary:
            reading.reason = "history is cut here (shallow clone)"
            return CommitState.BOUNDARY
        before = self._tree(commit.parents[0]) if commit.parents else None
        changes = self._trees.changes(before, commit.tree)
        reading.pairs = pair_renames(changes, blobs)
        return CommitState.READ

    def _commit(self, oid: bytes) -> RawCommit:
        commit = parse_commit(self._objects.read(oid)[1])
        self._tree_of[oid] = commit.tree
        return commit

    def _tree(self, oid: bytes) -> bytes:
        return self._tree_of.get(oid) or self._commit(oid).tree

    def _size(self, side: Side) -> int | None:
        try:
            return None if side.is_submodule else self._objects.size(side.oid)
        except ObjectError:
            return None


def _row(pair: Pair, count: LineCount, size: Callable[[Side], int | None]) -> FileChange:
    new = pair.new
    return FileChange(
        pair.path,
        pair.old_path if pair.is_rename else None,
        _status(pair),
        size(new) if new else None,
        new.oid if new else None,
        count.added,
        count.removed,
        count.is_binary,
        language_of(pair.path),
        None,
        count.reason,
    )


def _status(pair: Pair) -> Status:
    if pair.is_rename:
        return Status.RENAMED
    if pair.old is None:
        return Status.ADDED
    if pair.new is None:
        return Status.DELETED
    return Status.MODIFIED if pair.old.type == pair.new.type else Status.TYPE_CHANGED
