"""The changed files of a window of commits: rows of `git log --no-merges --numstat -M`.

First the trees are compared, within a bound, and renames are paired; then the files of the whole
window are counted in the order of their paths, because versions of one file lie close together in
a pack: commit by commit the same blobs would be inflated several times over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from commitstats_desktop.classify.attributes import NOTHING_SAID, AttributeRules
from commitstats_desktop.classify.files import Verdict, verdicts
from commitstats_desktop.classify.kind import Kind
from commitstats_desktop.classify.packages import NOTHING_OWN, Owns
from commitstats_desktop.core.commit import CommitChanges, CommitState, FileChange, Status
from commitstats_desktop.git.commits import MalformedCommit, RawCommit, parse_commit, tree_of
from commitstats_desktop.git.contents import Contents, Look
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.lines import LineCount, LineCounter
from commitstats_desktop.git.objects import Objects
from commitstats_desktop.git.own import OwnNames, OwnOfTree
from commitstats_desktop.git.renames import Pair, pair_renames
from commitstats_desktop.git.similarity import Blobs
from commitstats_desktop.git.trees import Side, TooLarge, TreeComparison

_KIND = {kind: kind.value for kind in Kind}

Touch = Callable[[bytes], None]
"""Told the id of the commit that is being worked on, so that a watcher knows where it stuck."""


class _Counted(NamedTuple):
    """All that is kept of a changed file until its commit is finished."""

    lines: LineCount
    size: int | None
    look: Look


@dataclass
class _Reading:
    """A commit of the window on its way to `CommitChanges`."""

    oid: bytes
    state: CommitState = CommitState.READ
    subject: str = ""
    reason: str = ""
    trailers: tuple[str, ...] = ()
    own: Owns = NOTHING_OWN
    pairs: list[Pair] = field(default_factory=list)
    attributes: dict[bytes, AttributeRules] = field(default_factory=dict)
    files: dict[bytes, _Counted] = field(default_factory=dict)

    def finished(self) -> CommitChanges:
        """The value to send."""
        files = [self.files[pair.path] for pair in self.pairs]
        decided = verdicts([file.look.seen for file in files])
        rows = map(_row, self.pairs, files, decided)
        return CommitChanges(
            self.oid,
            self.state,
            self.subject,
            tuple(rows),
            self.reason,
            tuple(sorted(frozenset().union(*(file.look.imports for file in files)))),
            self.trailers,
        )


class ChangeReader:
    """Reads the files of commits of one repository."""

    def __init__(self, objects: Objects, boundary: frozenset[bytes], touch: Touch) -> None:
        self._objects = objects
        self._boundary = boundary
        self._touch = touch
        self._trees = TreeComparison(objects)
        self._contents = Contents(objects)
        self._own = OwnNames(objects, self._trees)
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
            reading.files[pair.path] = self._count(pair, reading, lines)
        for reading in window:
            yield reading.finished()

    def _count(self, pair: Pair, reading: _Reading, lines: LineCounter) -> _Counted:
        difference = lines.compare(pair.old, pair.new)
        look = self._contents.look(pair, difference, lines, reading.attributes, reading.own)
        return _Counted(difference.lines, _size(pair.new, lines), look)

    def _compare_trees(self, oid: bytes, blobs: Blobs) -> _Reading:
        self._touch(oid)
        reading = _Reading(oid)
        try:
            commit = self._commit(oid)
            reading.subject, reading.trailers = commit.subject, commit.trailers
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
        compared = self._trees.compare(before, commit.tree)
        reading.own = OwnOfTree(self._own, commit.tree)
        reading.attributes = self._contents.rules(compared.attributes)
        reading.pairs = pair_renames(compared.changes, blobs)
        return CommitState.READ

    def _commit(self, oid: bytes) -> RawCommit:
        commit = parse_commit(self._objects.read(oid)[1])
        self._tree_of[oid] = commit.tree
        return commit

    def _tree(self, oid: bytes) -> bytes:
        tree = self._tree_of.get(oid)
        if tree is None:
            tree = self._tree_of[oid] = tree_of(self._objects.read(oid)[1])
        return tree


def _size(side: Side | None, lines: LineCounter) -> int | None:
    try:
        return None if side is None or side.is_submodule else lines.size(side.oid)
    except ObjectError:
        return None


def _row(pair: Pair, file: _Counted, verdict: Verdict) -> FileChange:
    count = file.lines
    return FileChange(
        pair.path,
        pair.old_path if pair.is_rename else None,
        _status(pair),
        file.size,
        pair.new.oid if pair.new else None,
        count.added,
        count.removed,
        count.is_binary,
        verdict.language,
        _KIND[verdict.kind],
        count.reason,
        count.added_ignoring_space,
        count.removed_ignoring_space,
        0 if file.look.attributes is NOTHING_SAID else file.look.attributes.bits(),
    )


def _status(pair: Pair) -> Status:
    if pair.is_rename:
        return Status.RENAMED
    if pair.old is None:
        return Status.ADDED
    if pair.new is None:
        return Status.DELETED
    return Status.MODIFIED if pair.old.type == pair.new.type else Status.TYPE_CHANGED
