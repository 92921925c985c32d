"""Which commits are the same work under another object id: copies by rebase or cherry-pick.

The rule is `figures.md`, "Once". Candidates are commits of one author at one moment; everything that
could fold two different works into one is excluded here: a revert, a deletion, and a commit that
stands on top of the other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple

_REVERT = re.compile(
    r"\s*+(?:\[[^\]]*+\]\s*+)?(?:(?!feat)[a-z]++(?:\([^)]*+\))?!?:\s*+)?"
    r"(?:revert(?:s|ed|ing)?|re-?apply|re-?land|back(?:ed)? ?out)\b",
    re.IGNORECASE,
)
"""At the start, behind a tag or a type; but a feature may be about reverting."""


class Change(NamedTuple):
    """A changed path; `blob` is what it holds afterwards, None where it was deleted."""

    path: int
    blob: bytes | None


class Candidate(NamedTuple):
    """A commit without merges, of one author, time and offset; `parent` is empty for a root."""

    commit: int
    oid: bytes
    parent: bytes
    subject: str
    changes: tuple[Change, ...]


def is_revert(subject: str) -> bool:
    """Whether a subject says that the commit takes other work back, or back in again."""
    return bool(_REVERT.match(subject))


def copies(candidates: Iterable[Candidate]) -> list[list[int]]:
    """Groups of two or more commits that are the same work; numbers of commits in order.

    Two commits are copies when they leave a common blob at a path, or share subject and set of
    paths. Groups are the connected components.
    """
    works = [candidate for candidate in candidates if candidate.changes]
    if len(works) < 2:
        return []
    stacks = _Stacks(works)
    components = _Components()
    for bucket in _buckets(works):
        components.join(stacks.without_common_base(bucket))
    return components.groups()


def _buckets(works: Sequence[Candidate]) -> Iterable[list[Candidate]]:
    """Commits that have something in common by which they may be copies."""
    alike: dict[Hashable, list[Candidate]] = defaultdict(list)
    for work in works:
        # A revert restores a blob that another commit made; only a copy of itself is the same work.
        taken_back = work.subject if is_revert(work.subject) else ""
        for change in work.changes:
            if change.blob is not None:
                alike[change, taken_back].append(work)
        # A deletion touches the same path as the commit that added it.
        paths = frozenset((change.path, change.blob is None) for change in work.changes)
        alike[work.subject, paths].append(work)
    return (bucket for bucket in alike.values() if len(bucket) > 1)


class _Stacks:
    """Which candidates stand on top of others: such a commit is no copy of what is below it.

    Commits without merges have one parent, so those whose parent is a candidate too form trees; a
    commit's descendants are the ones that a walk of the tree enters before it leaves the commit.
    """

    def __init__(self, works: Sequence[Candidate]) -> None:
        known = {work.oid: work for work in works}
        children: dict[bytes, list[Candidate]] = defaultdict(list)
        roots: list[Candidate] = []
        for work in works:
            (children[work.parent] if work.parent in known else roots).append(work)
        self._entered: dict[bytes, int] = {}
        self._left: dict[bytes, int] = {}
        moment = 0
        waiting = [(root, False) for root in roots]
        while waiting:
            work, is_done = waiting.pop()
            moment += 1
            if is_done:
                self._left[work.oid] = moment
                continue
            self._entered[work.oid] = moment
            waiting.append((work, True))
            waiting += ((child, False) for child in children[work.oid])

    def without_common_base(self, bucket: list[Candidate]) -> list[Candidate]:
        """Those of a bucket that stand beside another of it, not above or below all others."""
        ordered = sorted(bucket, key=lambda work: self._entered[work.oid])
        while len(ordered) > 1 and self._left[ordered[0].oid] > self._entered[ordered[-1].oid]:
            ordered.pop(0)  # All others stand on top of it.
        return ordered


class _Components:
    """Joins commits into groups."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}

    def join(self, works: Sequence[Candidate]) -> None:
        for work in works[1:]:
            one, other = self._root(works[0].commit), self._root(work.commit)
            self._parent[max(one, other)] = min(one, other)

    def groups(self) -> list[list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for commit in sorted(self._parent):
            found[self._root(commit)].append(commit)
        return [group for _, group in sorted(found.items())]

    def _root(self, commit: int) -> int:
        self._parent.setdefault(commit, commit)
        while self._parent[commit] != commit:
            self._parent[commit] = self._parent[self._parent[commit]]
            commit = self._parent[commit]
        return commit
