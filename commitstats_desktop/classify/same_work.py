"""Which commits are the same work under another object id: copies by rebase or cherry-pick.

The rule is `figures.md`, "Once". Candidates are commits of one author at one moment; everything that
could fold two different works into one is excluded here: a revert, a deletion, and a commit that
stands on the other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

_REVERT = re.compile(
    r"\s*+(?:\[[^\]]*+\]\s*+)?(?:(?!feat)[a-z]++(?:\([^)]*+\))?!?:\s*+)?"
    r"(?:revert(?:s|ed|ing)?|re-?apply|re-?land|back(?:ed)? ?out)\b",
    re.IGNORECASE,
)
"""At the start, behind a tag or a type; but a feature may be about reverting."""


Standing = Callable[[Sequence[int]], Sequence[int]]
"""Tells of some commits on which of them each stands, as a number whose bits are their places."""


_ADDED = re.compile(r"\(cherry picked from commit [0-9a-f]++\)|\(#\d++\)")
"""What a pick or a merge adds to a subject."""


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


def told_alike(subject: str) -> str:
    """A subject without what a pick adds to it, and with single spaces."""
    return " ".join(_ADDED.sub(" ", subject).split())


def copies(candidates: Iterable[Candidate], standing: Standing) -> list[list[int]]:
    """Groups of two or more commits that are the same work; numbers of commits in order.

    Two commits are copies when they leave a common blob at a path, or share subject and set of
    paths. Groups are the connected components; but what stands on a commit is no copy of it, so
    that no group holds both: the work was taken back in between, or it is other work.
    """
    works = sorted((one for one in candidates if one.changes), key=attrgetter("oid"))
    if len(works) < 2:
        return []
    stacks = _Stacks(works)
    blobs, alike = (
        [each for each in map(stacks.without_common_base, buckets) if len(each) > 1]
        for buckets in _buckets(works)
    )
    groups = _Components()
    for bucket in (*blobs, *alike):
        groups.join([work.commit for work in bucket])
    known = {work.commit: work for work in works}
    found: list[list[int]] = []
    for numbers in groups.groups():
        members = sorted((known[number] for number in numbers), key=attrgetter("oid"))
        below = standing([member.commit for member in members])
        found += _apart(members, below, blobs, alike) if any(below) else [numbers]
    return sorted(found)


def _apart(
    members: Sequence[Candidate],
    below: Sequence[int],
    blobs: Iterable[Sequence[Candidate]],
    alike: Iterable[Sequence[Candidate]],
) -> list[list[int]]:
    """Groups of a component in which some stand on others.

    What shares a blob, subject and paths joins first, then what shares subject and paths, then
    what shares a blob alone; and of each of these the lowest of a line.
    """
    place = {member.commit: number for number, member in enumerate(members)}
    order = sorted(place, key=lambda one: (below[place[one]].bit_count(), place[one]))
    rank = {one: number for number, one in enumerate(order)}
    groups = _Layers(
        {one: 1 << place[one] for one in order}, {one: below[place[one]] for one in order}
    )
    close = [part for bucket in blobs for part in _told_alike(bucket)]
    for buckets in (close, alike, blobs):
        ranked = [sorted(rank[work.commit] for work in each) for each in buckets
                  if each[0].commit in rank]  # fmt: skip
        for ranks in sorted(ranked):
            groups.join([order[number] for number in ranks])
    return groups.found()


def _told_alike(bucket: Iterable[Candidate]) -> list[list[Candidate]]:
    """Parts of a bucket with one subject and set of paths."""
    parts: dict[Hashable, list[Candidate]] = defaultdict(list)
    for work in bucket:
        parts[_told(work)].append(work)
    return [part for part in parts.values() if len(part) > 1]


def _buckets(works: Sequence[Candidate]) -> tuple[list[list[Candidate]], list[list[Candidate]]]:
    """Commits that have a blob in common, and those that have subject and paths in common."""
    blobs: dict[Hashable, list[Candidate]] = defaultdict(list)
    alike: dict[Hashable, list[Candidate]] = defaultdict(list)
    for work in works:
        # A revert restores a blob that another commit made; only a copy of itself is the same work.
        subject = told_alike(work.subject)
        taken_back = subject if is_revert(subject) else ""
        for change in work.changes:
            if change.blob is not None:
                blobs[change, taken_back].append(work)
        alike[_told(work)].append(work)
    return _several(blobs.values()), _several(alike.values())


def _told(work: Candidate) -> Hashable:
    """Subject and paths; a deletion touches the same path as the commit that added it."""
    paths = frozenset((change.path, change.blob is None) for change in work.changes)
    return told_alike(work.subject), paths


def _several(buckets: Iterable[list[Candidate]]) -> list[list[Candidate]]:
    """Buckets of two or more, those with the same commits once."""
    found = {tuple(work.oid for work in bucket): bucket for bucket in buckets if len(bucket) > 1}
    return list(found.values())


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

    def join(self, works: Sequence[int]) -> None:
        for work in works[1:]:
            one, other = self.root(works[0]), self.root(work)
            self._parent[max(one, other)] = min(one, other)

    def groups(self) -> list[list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for commit in sorted(self._parent):
            found[self.root(commit)].append(commit)
        return [group for _, group in sorted(found.items())]

    def root(self, commit: int) -> int:
        self._parent.setdefault(commit, commit)
        while self._parent[commit] != commit:
            self._parent[commit] = self._parent[self._parent[commit]]
            commit = self._parent[commit]
        return commit


class _Layers:
    """Joins commits into groups in which none stands on another; of each its bit and those below."""

    def __init__(self, bits: Mapping[int, int], below: Mapping[int, int]) -> None:
        self._components = _Components()
        self._members = dict(bits)
        self._below = dict(below)

    def join(self, works: Sequence[int]) -> None:
        """Join each with the first of the groups so far in which nothing is above or below it."""
        roots: list[int] = []
        for work in works:
            root = self._components.root(work)
            if root in roots:
                continue
            for place, other in enumerate(roots):
                if self._fit(root, other):
                    roots[place] = self._merge(root, other)
                    break
            else:
                roots.append(root)

    def found(self) -> list[list[int]]:
        """Groups of two or more."""
        return [group for group in self._components.groups() if len(group) > 1]

    def _fit(self, one: int, other: int) -> bool:
        return not (
            self._below[one] & self._members[other] or self._below[other] & self._members[one]
        )

    def _merge(self, one: int, other: int) -> int:
        self._components.join((one, other))
        root, gone = sorted((one, other))
        self._members[root] |= self._members[gone]
        self._below[root] |= self._below[gone]
        return root
