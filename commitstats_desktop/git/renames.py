"""Which deleted path became which added one, as `git diff -M` of Git 2.39 decides it.

The order of the steps is Git's, since it decides between equal candidates: identical content
first, then files that kept their unique name and most of their content, then the best of all pairs
that share at least half. libgit2 measures likeness differently than `similarity` and pairs otherwise
in one commit of a thousand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from commitstats_desktop.git.similarity import MINIMUM_SCORE, Blobs, Similarity, come, gone
from commitstats_desktop.git.trees import Change, Side

BASENAME_SCORE = 45_000
RENAME_LIMIT = 1_000
CANDIDATES_KEPT = 4
IDENTICAL_TRIED = 100


class Pair(NamedTuple):
    """A changed path with both its sides; `old_path` differs from `path` for a rename only."""

    path: bytes
    old_path: bytes
    old: Side | None
    new: Side | None

    @property
    def is_rename(self) -> bool:
        """Whether the content came from another path."""
        return self.path != self.old_path


def pair_renames(changes: list[Change], blobs: Blobs) -> list[Pair]:
    """Changes with deletions and additions joined where Git would; in path order."""
    sources = [change for change in changes if change.new is None]
    targets = [change for change in changes if change.old is None]
    if not sources or not targets:
        return [Pair(change.path, change.path, change.old, change.new) for change in changes]
    pairing = _Pairing(sources, targets, Similarity(blobs))
    pairing.match_identical()
    pairing.match_basenames()
    pairing.match_best()
    used = {source.path for source in pairing.source_of.values()}
    return [
        _pair(change, pairing.source_of.get(change.path))
        for change in changes
        if not (change.new is None and change.path in used)
    ]


def _pair(change: Change, source: Change | None) -> Pair:
    if source is None or change.old is not None:
        return Pair(change.path, change.path, change.old, change.new)
    return Pair(change.path, source.path, source.old, change.new)


def _basename(path: bytes) -> bytes:
    return path.rpartition(b"/")[2]


@dataclass
class _Pairing:
    """Deleted `sources` and added `targets`, and the renames found between them so far."""

    sources: list[Change]
    targets: list[Change]
    similarity: Similarity
    source_of: dict[bytes, Change] = field(default_factory=dict)

    def match_identical(self) -> None:
        """Pair equal content, rather with the same file name."""
        free: dict[tuple[bytes, int], dict[bytes, Change]] = defaultdict(dict)
        for source in self.sources:
            free[_sameness(gone(source))][source.path] = source
        for target in self.targets:
            candidates = free.get(_sameness(come(target)))
            if candidates:
                best = _best_identical(target, candidates.values())
                self.source_of[target.path] = candidates.pop(best.path)

    def match_basenames(self) -> None:
        """Pair files whose name is unique on both sides and that kept three quarters."""
        targets = _unique_basenames(self._free_targets())
        free = self._free_sources()
        sources = _unique_basenames(free)
        for source in free:
            name = _basename(source.path)
            target = targets.get(name)
            if sources.get(name) is None or target is None:
                continue
            if self.similarity.score(source, target, BASENAME_SCORE) >= BASENAME_SCORE:
                self.source_of[target.path] = source

    def match_best(self) -> None:
        """Pair the most similar of what is left, best first."""
        sources, targets = self._free_sources(), self._free_targets()
        if len(sources) * len(targets) > RENAME_LIMIT**2:
            return
        ranked: list[tuple[int, int, Change, Change]] = []
        for target in targets:
            ranked += self._candidates(target, sources)
        ranked.sort(key=lambda entry: (-entry[0], -entry[1]))
        used: set[bytes] = set()
        for score, _, source, target in ranked:
            if score < MINIMUM_SCORE:
                break
            if source.path not in used and target.path not in self.source_of:
                used.add(source.path)
                self.source_of[target.path] = source

    def _candidates(
        self, target: Change, sources: list[Change]
    ) -> list[tuple[int, int, Change, Change]]:
        """The few best sources of one target, in the slots where Git would keep them."""
        kept: list[tuple[int, int, Change, Change]] = []
        for source, score in self.similarity.scores(target, sources):
            same_name = int(_basename(source.path) == _basename(target.path))
            entry = (score, same_name, source, target)
            if len(kept) < CANDIDATES_KEPT:
                kept.append(entry)
                continue
            worst = min(range(CANDIDATES_KEPT), key=lambda slot: kept[slot][:2])
            if kept[worst][:2] < entry[:2]:
                kept[worst] = entry
        return kept

    def _free_sources(self) -> list[Change]:
        used = {source.path for source in self.source_of.values()}
        return [source for source in self.sources if source.path not in used]

    def _free_targets(self) -> list[Change]:
        return [target for target in self.targets if target.path not in self.source_of]


def _sameness(side: Side) -> tuple[bytes, int]:
    """What identical files share; links and submodules are never the same as plain files."""
    return side.oid, 0 if side.is_regular else side.mode


def _best_identical(target: Change, candidates: Iterable[Change]) -> Change:
    """The first candidate with the target's file name, else the first; Git looks at a few only."""
    tried = list(islice(candidates, IDENTICAL_TRIED))
    name = _basename(target.path)
    return next((source for source in tried if _basename(source.path) == name), tried[0])


def _unique_basenames(changes: list[Change]) -> dict[bytes, Change | None]:
    """Basename to the one change that has it; None where several have."""
    by_name: dict[bytes, Change | None] = {}
    for change in changes:
        name = _basename(change.path)
        by_name[name] = None if name in by_name else change
    return by_name
