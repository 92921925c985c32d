"""Who stands on whom in the history of one repository."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence


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

    def standing(self, commits: Sequence[int]) -> list[int]:
        """For each of some commits a number whose bits say on which of them it stands.

        A commit stands on what it leads to, but for itself.
        """
        known = {one: 1 << place for place, one in enumerate(commits) if one in self._height}
        if len(known) < 2:
            return [0] * len(commits)
        reached: dict[int, int] = {}
        for commit in self._between(known):
            bits = known.get(commit, 0)
            for parent in self._parents[commit]:
                bits |= reached.get(parent, 0)
            reached[commit] = bits
        return [reached[one] & ~known[one] if one in known else 0 for one in commits]

    def _between(self, commits: Collection[int]) -> list[int]:
        """Commits and what they lead to, down to the lowest of them; from below upwards."""
        floor = min(self._height[one] for one in commits)
        seen = set(commits)
        waiting = list(commits)
        while waiting:
            for parent in self._parents[waiting.pop()]:
                if parent not in seen and self._height.get(parent, -1) >= floor:
                    seen.add(parent)
                    waiting.append(parent)
        return sorted(seen, key=self._height.__getitem__)

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
