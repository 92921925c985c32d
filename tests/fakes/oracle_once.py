"""A second opinion on what is the same work: copies and squashes, pair by pair."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from tests.fakes.oracle_git import Commit, Row, Source

TAKEN_BACK = re.compile(
    r"(?i)(\[.*?\] )?((?!feat)\w+(\(.*?\))?!?: )?(revert(ed|s|ing)? |revert:|reapply )"
)
"""Subjects of work that takes other work back, or back in again."""


def _moment(commit: Commit) -> tuple[str, int | None, int | None]:
    return commit.email.casefold(), commit.time, commit.offset


class Once:
    """Finds copies and squashes among the commits of one person, of which all rows are known."""

    sources: list[Source]
    held: dict[str, list[str]]
    commits: dict[str, Commit]
    rows: dict[str, tuple[Row, ...]]
    _bit: dict[str, int]

    def _is_out(self, oid: str, groups: Mapping[str, set[str]]) -> bool:
        raise NotImplementedError

    def _is_repository_out(self, name: str) -> bool:
        raise NotImplementedError

    def _groups(self) -> dict[str, set[str]]:
        """Copies: one author, time and offset, and a common blob at a path, or subject and paths."""
        moments: dict[Any, list[str]] = defaultdict(list)
        for oid in self.rows:
            commit = self.commits[oid]
            if self.rows[oid] and commit.time is not None:
                moments[_moment(commit)].append(oid)
        group = {oid: {oid} for members in moments.values() for oid in members}
        for members in moments.values():
            for number, one in enumerate(members):
                for other in members[number + 1 :]:
                    if self._are_copies(one, other) and group[one] is not group[other]:
                        group[one] |= group[other]
                        for each in group[other]:
                            group[each] = group[one]
        return {oid: members for oid, members in group.items() if len(members) > 1}

    def _are_copies(self, one: str, other: str) -> bool:
        if other in self._line(one) or one in self._line(other):
            return False  # One stands on top of the other: later work of the same second.
        subjects = [self.commits[oid].subject for oid in (one, other)]
        if subjects[0] != subjects[1] and any(map(TAKEN_BACK.match, subjects)):
            return False
        blobs = [
            {(row.path, row.blob) for row in self.rows[oid] if row.blob} for oid in (one, other)
        ]
        paths = [{(row.path, row.blob is None) for row in self.rows[oid]} for oid in (one, other)]
        return bool(blobs[0] & blobs[1]) or (subjects[0] == subjects[1] and paths[0] == paths[1])

    def _line(self, oid: str) -> set[str]:
        """Ancestors of the same second in an unbroken line."""
        found: set[str] = set()
        commit = self.commits[oid]
        while len(commit.parents) == 1 and commit.parents[0] in self.commits:
            below = self.commits[commit.parents[0]]
            if _moment(below) != _moment(commit):
                break
            found.add(below.oid)
            commit = below
        return found

    def _squashes(self, groups: Mapping[str, set[str]]) -> dict[str, set[str]]:
        """Commits all of whose blobs were made on one branch beside them, with those who made them."""
        found: dict[str, set[str]] = {}
        for source in self.sources:
            if source.all_branches and source.is_on and not self._is_repository_out(source.name):
                self._find_squashes(source, groups, found)
        return found

    def _find_squashes(
        self, source: Source, groups: Mapping[str, set[str]], found: dict[str, set[str]]
    ) -> None:
        held = set(self.held[source.name])
        below = self._ancestors(held)
        has_child = {parent for oid in held for parent in self.commits[oid].parents}
        tips = sorted(held - has_child)
        own = [oid for oid in held & self.rows.keys() if self.rows[oid]]
        made = {oid: self._made(oid) for oid in own}
        makers_of: dict[Any, set[str]] = defaultdict(set)
        for oid, blobs in made.items():
            for blob in blobs:
                makers_of[blob].add(oid)
        for oid in sorted(own, key=lambda one: (-self.commits[one].committed, one)):
            if not self._may_join(oid, made[oid]) or self._is_out(oid, groups):
                continue
            if any(len(makers_of[blob]) < 2 for blob in made[oid]):
                continue
            others = set().union(*(makers_of[blob] for blob in made[oid])) - {oid}
            earlier = {other for other in others if below[oid] >> self._bit[other] & 1}
            if any(blob[1] and blob in made[other] for blob in made[oid] for other in earlier):
                continue  # It brings an older state of its own branch back.
            others -= earlier
            for tip in tips:
                if below[tip] >> self._bit[oid] & 1 or found.get(oid):
                    continue
                makers = {
                    other
                    for other in others
                    if below[tip] >> self._bit[other] & 1 and other not in found
                    and self.commits[other].time <= self.commits[oid].committed  # type: ignore[operator]
                    and not self._is_out(other, groups)
                }  # fmt: skip
                joined = set().union(*(made[other] for other in makers)) if makers else set()
                copies = makers & groups.get(oid, set())
                by_copies = set().union(*(made[other] for other in copies)) if copies else set()
                if made[oid] <= joined and not made[oid] <= by_copies:
                    found[oid] = makers

    def _may_join(self, oid: str, made: set[tuple[bytes, str | None]]) -> bool:
        """A revert is work of its own, and a mere deletion joins nothing."""
        is_revert = TAKEN_BACK.match(self.commits[oid].subject)
        return not is_revert and any(blob for _, blob in made)

    def _made(self, oid: str) -> set[tuple[bytes, str | None]]:
        """Paths with what they hold after a commit; those that are gone with None."""
        made = {(row.path, row.blob) for row in self.rows[oid]}
        old = {row.old_path for row in self.rows[oid] if row.old_path}
        return made | {(path, None) for path in old - {path for path, _ in made}}

    def _ancestors(self, held: set[str]) -> dict[str, int]:
        """Of each commit a number whose bits are the commits it leads to, itself included."""
        self._bit = {oid: number for number, oid in enumerate(sorted(held))}
        below: dict[str, int] = {}
        for start in held:
            waiting = [start]
            while waiting:
                oid = waiting[-1]
                parents = [parent for parent in self.commits[oid].parents if parent in held]
                open_ = [parent for parent in parents if parent not in below]
                if open_ and oid not in below:
                    waiting += open_
                    continue
                bits = 1 << self._bit[oid]
                for parent in parents:
                    bits |= below[parent]
                below[oid] = bits
                waiting.pop()
        return below
