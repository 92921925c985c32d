"""Which commits only join what the commits of one branch did before: squash merges.

The rule is `figures.md`, "Once": every resulting blob of the commit, and at least one, was made by
counted commits of one branch that are not reachable from it; then the branch's commits count. What
the commit removes they must have removed as well: else a deletion would vanish with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from commitstats_desktop.classify.graph import Graph
from commitstats_desktop.classify.same_work import is_revert

TOPS_TRIED = 20
"""Commits behind the makers that are looked at to find one branch that holds all of them."""

Made = tuple[int, bytes | None]
"""A path and the blob that it holds after a commit; None where it is gone."""


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
    if is_revert(work.subject) or all(blob is None for _, blob in work.made):
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
    made = _joined(group for (_, blob), group in others.items() if blob is not None)
    if graph.below(work.commit, made):
        return ()  # It brings an older state of its own branch back.
    known = _joined(others.values())
    # What was removed below it too, and came back in between, was removed once more.
    below = graph.below(work.commit, known)
    known = {commit: other for commit, other in known.items() if commit not in below}
    for top in _tops(work, known, graph):
        used = graph.below(top, known)
        if all(used & group.keys() for group in others.values()):
            return tuple(sorted(used))
    return ()


def _joined(groups: Iterable[Mapping[int, Work]]) -> dict[int, Work]:
    return {commit: other for group in groups for commit, other in group.items()}


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
