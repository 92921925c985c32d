"""Stars of what the person has published."""

from __future__ import annotations

from commitstats_desktop.core.cubes import Cube, Rows
from commitstats_desktop.core.shapes import Entry, Ranking
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric


def _ranking(rows: Rows) -> Ranking:
    """Repositories by stars; none of them where no account of the person owns any."""
    entries = (Entry(row.name, row.stars, group=row.uuid) for row in rows.stars)
    return Ranking(tuple(sorted(entries, key=lambda each: (-each.value, each.name or ""))))


STARS = Metric(
    "stars",
    mark("Stars"),
    "Stars of open-source repositories that your own accounts own, forks left out, as their hosts"
    " told them last.",
    Cube.STARS,
    _ranking,
)
