"""Who else had a part: co-authors, assistants; and which commits anyone can see."""

from __future__ import annotations

from commitstats_desktop.core.cubes import Cube, Rows
from commitstats_desktop.core.shapes import Total
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, ends, total_of


def _co_authored(rows: Rows) -> Total:
    return Total(
        sum(row.commits for row in rows.coauthored), *ends(row.day for row in rows.coauthored)
    )


CO_AUTHORED = Metric(
    "co_authored",
    mark("Co-authored"),
    "Commits of others whose trailers name you as co-author; never added to commits.",
    Cube.COAUTHORED,
    _co_authored,
)
SHARED_COMMITS = Metric(
    "shared_commits",
    mark("Commits with co-authors"),
    "Commits of yours whose trailers name other people as co-authors.",
    Cube.DAYS,
    total_of("shared"),
)
ASSISTED = Metric(
    "assisted",
    mark("Assisted (declared)"),
    "Commits of yours that declare an AI assistant; of the others it is unknown.",
    Cube.DAYS,
    total_of("assisted"),
)
OPEN_SOURCE_COMMITS = Metric(
    "open_source_commits",
    mark("Open-source commits"),
    "Commits of yours that lie in open-source repositories only, wherever there is a copy.",
    Cube.DAYS,
    total_of("open_source"),
)
