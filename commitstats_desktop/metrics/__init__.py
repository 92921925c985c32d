"""The figures. To add one: a file here with a `Metric`, and a line in `METRICS`."""

from __future__ import annotations

from commitstats_desktop.metrics.base import Metric
from commitstats_desktop.metrics.commit_days import COMMIT_DAYS, COMMIT_DAYS_PER_YEAR
from commitstats_desktop.metrics.commit_types import COMMIT_TYPES, COMMIT_TYPES_PER_YEAR
from commitstats_desktop.metrics.commits import COMMITS, COMMITS_PER_DAY, COMMITS_PER_YEAR
from commitstats_desktop.metrics.credits import (
    ASSISTED,
    CO_AUTHORED,
    OPEN_SOURCE_COMMITS,
    SHARED_COMMITS,
)
from commitstats_desktop.metrics.hours import COMMIT_HOURS
from commitstats_desktop.metrics.kinds import KINDS, KINDS_PER_YEAR
from commitstats_desktop.metrics.languages import LANGUAGES, LANGUAGES_OVER_TIME, LANGUAGES_PER_YEAR
from commitstats_desktop.metrics.left_out import LEFT_OUT
from commitstats_desktop.metrics.line_parts import (
    BULK_COMMITS,
    BULK_LINES,
    DATA_LINES,
    IGNORED_LINES,
    WHITESPACE_ONLY,
)
from commitstats_desktop.metrics.lines import (
    FILES_CHANGED,
    FILES_UNKNOWN,
    LINES_ADDED,
    LINES_ADDED_PER_DAY,
    LINES_REMOVED,
    LINES_REMOVED_PER_DAY,
)
from commitstats_desktop.metrics.merges import MERGES
from commitstats_desktop.metrics.packages import PACKAGES
from commitstats_desktop.metrics.pull_requests import (
    HOURS_TO_MERGE,
    PULL_REQUESTS_MERGED,
    PULL_REQUESTS_OPENED,
    PULL_REQUESTS_PER_YEAR,
    PULL_REQUESTS_REVIEWED,
)
from commitstats_desktop.metrics.repositories import OPEN_SOURCE_REPOSITORIES, REPOSITORIES
from commitstats_desktop.metrics.stars import STARS
from commitstats_desktop.metrics.streak import LATEST_STREAK, LONGEST_STREAK
from commitstats_desktop.metrics.written_lines import WRITTEN_LINES, WRITTEN_LINES_PER_DAY

FIGURES_VERSION = "figures 1"
"""The version of the definitions; every exported document carries it."""

METRICS: tuple[Metric, ...] = (
    COMMITS,
    MERGES,
    COMMIT_DAYS,
    LONGEST_STREAK,
    LATEST_STREAK,
    WRITTEN_LINES,
    LINES_ADDED,
    LINES_REMOVED,
    WHITESPACE_ONLY,
    DATA_LINES,
    BULK_LINES,
    BULK_COMMITS,
    IGNORED_LINES,
    FILES_CHANGED,
    FILES_UNKNOWN,
    CO_AUTHORED,
    SHARED_COMMITS,
    ASSISTED,
    OPEN_SOURCE_COMMITS,
    LANGUAGES,
    KINDS,
    LEFT_OUT,
    COMMIT_TYPES,
    PACKAGES,
    COMMIT_HOURS,
    COMMITS_PER_DAY,
    WRITTEN_LINES_PER_DAY,
    LINES_ADDED_PER_DAY,
    LINES_REMOVED_PER_DAY,
    COMMITS_PER_YEAR,
    COMMIT_DAYS_PER_YEAR,
    COMMIT_TYPES_PER_YEAR,
    LANGUAGES_PER_YEAR,
    KINDS_PER_YEAR,
    LANGUAGES_OVER_TIME,
    REPOSITORIES,
    OPEN_SOURCE_REPOSITORIES,
    STARS,
    PULL_REQUESTS_OPENED,
    PULL_REQUESTS_MERGED,
    PULL_REQUESTS_REVIEWED,
    HOURS_TO_MERGE,
    PULL_REQUESTS_PER_YEAR,
)

METRIC_BY_KEY = {metric.key: metric for metric in METRICS}
