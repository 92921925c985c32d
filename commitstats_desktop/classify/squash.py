"""Which commits only join what the commits of one branch did before: squash merges.

The rule is `figures.md`, "Once": every resulting blob of the commit, and at least one, was made by
counted commits of one branch that are not reachable from it; then the branch's commits count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from commitstats_desktop.classify.same_work import is_revert

TOPS_TRIED = 20
"""Commits behind the makers that are looked at to find one branch that holds all of them."""

Made = tuple[int, bytes]
"""A path and the blob that it holds after a commit."""


class Work(NamedTuple):
    """A commit that counts, or its twin does: no merge. `group` is that of its copies, if any."""

    commit: int
    oid: bytes
    subject: str
    author_time: int
    committer_time: int
    is_on_default: bool
    group: int | None
    made: frozenset[Made]


class Graph:
    """Who stands on whom in one repository; asks only as far down as an answer needs."""

    def __init__(self, parents: Mapping[int, Sequence[int]]) -> None:
        self._parents = parents
        self._children: dict[int, list[int]] = defaultdict(list)
        for commit in sorted(parents):
            for parent in parents[commit]:
                self._children[parent].append(commit)
        self._height = self._heights()

    def below(self, commit: int, wanted: Iterable[int]) -> set[int]:
        """Those of `wanted` that the commit leads to, itself included."""
        wanted = {one for one in wanted if one in self._height}
        if not wanted or commit not in self._height:
            return set()
        floor = min(self._height[one] for one in wanted)
        seen = {commit}
        waiting = [commit]
        while waiting:
            for parent in self._parents[waiting.pop()]:
                if parent not in seen and self._height.get(parent, -1) >= floor:
                    seen.add(parent)
                    waiting.append(parent)
        return wanted & seen

    def above(self, commit: int, without: int) -> Iterator[int]:
        """What leads to a commit, nearest first; nothing that leads to `without` either."""
        seen = {commit}
        waiting = [commit]
        while waiting:
            current = waiting.pop(0)
            if self.below(current, (without,)):
                continue
            yield current
            new = [child for child in self._children[current] if child not in seen]
            seen.update(new)
            waiting += new

    def height(self, commit: int) -> int:
        """Longest way down to a root; a commit is higher than all it leads to."""
        return self._height[commit]

    def _heights(self) -> dict[int, int]:
        missing = {
            commit: sum(parent in self._parents for parent in parents)
            for commit, parents in self._parents.items()
        }
        heights = {commit: 0 for commit, number in missing.items() if not number}
        waiting = list(heights)
        while waiting:
            commit = waiting.pop()
            for child in self._children[commit]:
                heights[child] = max(heights.get(child, 0), heights[commit] + 1)
                missing[child] -= 1
                if not missing[child]:
                    waiting.append(child)
        return heights


def squashes(works: Iterable[Work], graph: Graph) -> list[tuple[int, tuple[int, ...]]]:
    """Squash commits with the commits that made what they join, newest squash first.

    The newest is judged first, and what is a squash makes nothing for another: so of two commits
    with the same content on two branches one always counts.
    """
    works = list(works)
    makers: dict[Made, list[Work]] = defaultdict(list)
    for work in works:
        for made in work.made:
            makers[made].append(work)
    folded: set[int] = set()
    found = []
    for work in sorted(works, key=_newest_first):
        if used := _makers_of(work, makers, folded, graph):
            folded.add(work.commit)
            found.append((work.commit, used))
    return found


def _newest_first(work: Work) -> tuple[int, bool, bytes]:
    return (-work.committer_time, not work.is_on_default, work.oid)


def _makers_of(
    work: Work, makers: Mapping[Made, list[Work]], folded: set[int], graph: Graph
) -> tuple[int, ...]:
    """The commits of one branch that made every blob of the commit; none when it is no squash."""
    if not work.made or is_revert(work.subject):
        return ()
    others = {
        made: {
            other.commit: other
            for other in makers[made]
            if other.commit != work.commit
            and other.commit not in folded
            # What is joined was there before; a rebase of it may have been later.
            and other.author_time <= work.committer_time
        }
        for made in work.made
    }
    if not all(others.values()) or _is_copy(work, others):
        return ()
    known = {commit: other for group in others.values() for commit, other in group.items()}
    if graph.below(work.commit, known):
        return ()  # It brings an older state of its own branch back.
    for top in _tops(work, known, graph):
        used = graph.below(top, known)
        if all(used & group.keys() for group in others.values()):
            return tuple(sorted(used))
    return ()


def _tops(work: Work, known: Mapping[int, Work], graph: Graph) -> Iterator[int]:
    """Commits below which all makers may lie: the makers, the highest first, and what follows."""
    ordered = sorted(known, key=lambda commit: (-graph.height(commit), known[commit].oid))
    for number, commit in enumerate(ordered):
        if number < TOPS_TRIED and not graph.below(commit, (work.commit,)):
            yield commit
    for number, top in enumerate(graph.above(ordered[0], work.commit)):
        if number == TOPS_TRIED:
            return
        yield top


def _is_copy(work: Work, others: Mapping[Made, dict[int, Work]]) -> bool:
    """Whether copies of the commit made all of it: then it is a copy, and no squash."""
    return work.group is not None and all(
        any(other.group == work.group for other in group.values()) for group in others.values()
    )
