"""Third-party packages that the person's own added lines import or add to a manifest."""

from __future__ import annotations

from commitstats_desktop.core.cubes import Cube, PackageUse, Rows
from commitstats_desktop.core.shapes import Entry, Ranking
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, ends


def _ranking(rows: Rows) -> Ranking:
    """Packages by number of commits."""
    uses = sorted(rows.packages, key=lambda use: (-use.commits, use.ecosystem, use.name))
    return Ranking(tuple(map(_entry, uses)))


def _entry(use: PackageUse) -> Entry:
    first, last = ends((use.first_day, use.last_day))
    return Entry(
        use.name,
        use.commits,
        first=first,
        last=last,
        group=use.ecosystem,
        repositories=use.repositories,
    )


PACKAGES = Metric(
    "packages",
    mark("Packages"),
    "Third-party packages by number of your commits that add an import of them, or add them to a"
    " manifest.",
    Cube.PACKAGES,
    _ranking,
)
