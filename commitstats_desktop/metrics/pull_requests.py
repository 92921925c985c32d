"""Pull requests (GitLab: merge requests) opened, merged and reviewed by the person's accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from statistics import median

from commitstats_desktop.core.cubes import Cube, PullRequestRow, Rows
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.shapes import Shape, Total, Yearly
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics.base import Metric, ends, yearly

HOUR = 3_600
OPENED, MERGED, REVIEWED = "opened", "merged", "reviewed"


def opened(rows: Iterable[PullRequestRow]) -> list[int]:
    """Days on which the person opened one."""
    return [row.opened_day for row in rows if row.is_author and row.is_in_period]


def merged(rows: Iterable[PullRequestRow]) -> list[int]:
    """Days on which one the person opened was merged."""
    return [
        row.merged_day
        for row in rows
        if row.is_author and row.is_merge_in_period and row.merged_day is not None
    ]


def reviewed(rows: Iterable[PullRequestRow]) -> list[int]:
    """Days on which one was opened that the person reviewed; when is told by no host alike."""
    return [
        row.opened_day for row in rows if row.is_reviewer and not row.is_author and row.is_in_period
    ]


def _total_of(days: Callable[[Iterable[PullRequestRow]], list[int]]) -> Callable[[Rows], Shape]:
    def fold(rows: Rows) -> Total:
        found = days(rows.pull_requests)
        return Total(len(found), *ends(found))

    return fold


def hours_to_merge(rows: Rows) -> Total:
    """The median in whole hours, rounded up; 0 only without any, which the days tell."""
    merges = [
        row
        for row in rows.pull_requests
        if row.is_author and row.is_merge_in_period and row.seconds is not None
    ]
    if not merges:
        return Total(0)
    middle = median(row.seconds for row in merges if row.seconds is not None)
    return Total(max(1, -int(-middle // HOUR)), *ends(row.merged_day for row in merges))


def per_year(rows: Rows) -> Yearly:
    """Opened, merged and reviewed in each year, by days in UTC."""
    series = ((OPENED, opened), (MERGED, merged), (REVIEWED, reviewed))
    values = [
        (as_date(day).year, name, 1) for name, days in series for day in days(rows.pull_requests)
    ]
    return yearly(values, (OPENED, MERGED, REVIEWED))


PULL_REQUESTS_OPENED = Metric(
    "pull_requests_opened",
    mark("Pull requests opened"),
    "Pull requests and merge requests opened by your accounts, as their hosts list them.",
    Cube.PULL_REQUESTS,
    _total_of(opened),
)
PULL_REQUESTS_MERGED = Metric(
    "pull_requests_merged",
    mark("Pull requests merged"),
    "Those opened by your accounts that were merged, by the day of the merge.",
    Cube.PULL_REQUESTS,
    _total_of(merged),
)
PULL_REQUESTS_REVIEWED = Metric(
    "pull_requests_reviewed",
    mark("Pull requests reviewed"),
    "Those of others that your accounts reviewed, by the day they were opened.",
    Cube.PULL_REQUESTS,
    _total_of(reviewed),
)
HOURS_TO_MERGE = Metric(
    "hours_to_merge",
    mark("Median hours to merge"),
    "From opened to merged, of the pull requests of yours that were merged; the median.",
    Cube.PULL_REQUESTS,
    hours_to_merge,
)
PULL_REQUESTS_PER_YEAR = Metric(
    "pull_requests_per_year",
    mark("Pull requests per year"),
    "Opened, merged and reviewed by your accounts, in the year of each.",
    Cube.PULL_REQUESTS,
    per_year,
)
