"""One page of what stands behind a figure, as a question and its answer travel together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from commitstats_desktop.core.explain import Ask, CommitBehind, FileBehind, LeftOut, Place, Reason


class Side(StrEnum):
    """Which list is looked at."""

    COMMITS = "commits"
    FILES = "files"
    LEFT_OUT = "left out"


Row = CommitBehind | FileBehind | LeftOut


@dataclass(frozen=True, slots=True)
class EvidencePage:
    """Some rows, and where the next page starts; None at the end."""

    ask: Ask
    side: Side
    after: Place | None
    rows: tuple[Row, ...]
    next: Place | None


@dataclass(frozen=True, slots=True)
class EvidenceTotals:
    """What the lists add up to: the figure itself, and what is missing in it by reason."""

    ask: Ask
    commits: int
    value: int
    left_out: tuple[tuple[Reason, int, int], ...]
    """Reason, how many, and the lines added that go with them."""
