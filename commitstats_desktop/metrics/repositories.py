"""Repositories by what was counted in them, and those that anyone can see."""

from __future__ import annotations

from collections.abc import Callable

from commitstats_desktop.core.cubes import Cube, RepositoryUse, Rows
from commitstats_desktop.core.shapes import Entry, Ranking
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, ends


def _ranking(value: Callable[[RepositoryUse], int]) -> Callable[[Rows], Ranking]:
    def fold(rows: Rows) -> Ranking:
        """Repositories that have any of it, told apart by their UUID."""
        entries = [_entry(use, value(use)) for use in rows.repositories if value(use)]
        return Ranking(
            tuple(sorted(entries, key=lambda each: (-each.value, each.name or "", each.group)))
        )

    return fold


def _entry(use: RepositoryUse, value: int) -> Entry:
    first, last = ends((use.first_day, use.last_day))
    return Entry(use.name, value, first=first, last=last, group=use.uuid)


REPOSITORIES = Metric(
    "repositories",
    mark("Repositories"),
    "Repositories by number of your commits in them; a commit counts in one of them only.",
    Cube.REPOSITORIES,
    _ranking(lambda use: use.commits),
)
OPEN_SOURCE_REPOSITORIES = Metric(
    "open_source_repositories",
    mark("Open-source repositories"),
    "Repositories by number of your open-source commits in them.",
    Cube.REPOSITORIES,
    _ranking(lambda use: use.open_source),
)
