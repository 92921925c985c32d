"""Who stands on whom in the history of one repository."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence


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
