"""Lines that stand apart or are left out, by reason: what written lines do not hold."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from commitstats_desktop.core.cubes import Cube, LineYear
from commitstats_desktop.core.kinds import LEFT_OUT as LEFT_OUT_KINDS
from commitstats_desktop.core.kinds import Part
from commitstats_desktop.core.shapes import Entry, Ranking
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, over_lines

WHITESPACE = "white space only"
_REASON_OF_PART = {Part.BULK: "bulk change", Part.IGNORED: "revision to ignore"}


class _Lines(NamedTuple):
    reason: str
    added: int
    removed: int
    files: int


def ranking(rows: tuple[LineYear, ...]) -> Ranking:
    """Reasons by added lines; a file in which only some lines are white space is no file here."""
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for row in rows:
        for reason, *values in _left_out(row):
            sums[reason] = [one + other for one, other in zip(sums[reason], values, strict=True)]
    entries = [
        Entry(reason, added, added, removed, files)
        for reason, (added, removed, files) in sums.items()
        if added or removed or files
    ]
    return Ranking(tuple(sorted(entries, key=lambda entry: (-entry.value, entry.name or ""))))


def _left_out(row: LineYear) -> list[_Lines]:
    whole = (row.added, row.removed, row.files)
    if row.part == Part.SKIPPED:
        return [_Lines("skipped by you", *whole)]
    if row.kind in LEFT_OUT_KINDS:
        return [_Lines(row.kind, *whole)]
    if row.part != Part.NORMAL:
        return [_Lines(_REASON_OF_PART[Part(row.part)], *whole)]
    space = _Lines(WHITESPACE, row.space_added, row.space_removed, 0)
    if row.kind != "data":
        return [space]
    written = (row.added - row.space_added, row.removed - row.space_removed, row.files)
    return [space, _Lines("data", *written)]


LEFT_OUT = Metric(
    "left_out",
    mark("Not in written lines"),
    "Added lines that are not written lines, by reason: generated, vendored, bulk and others.",
    Cube.LINES,
    over_lines(ranking),
)
