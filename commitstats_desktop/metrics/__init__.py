"""The figures. To add one: a file here with a `Metric`, and a line in `METRICS`."""

from __future__ import annotations

from commitstats_desktop.metrics.base import Metric
from commitstats_desktop.metrics.commit_days import COMMIT_DAYS, COMMIT_DAYS_PER_YEAR
from commitstats_desktop.metrics.commit_types import COMMIT_TYPES, COMMIT_TYPES_PER_YEAR
from commitstats_desktop.metrics.commits import COMMITS, COMMITS_PER_DAY, COMMITS_PER_YEAR
from commitstats_desktop.metrics.languages import LANGUAGES, LANGUAGES_PER_YEAR
from commitstats_desktop.metrics.lines import (
    FILES_CHANGED,
    FILES_UNKNOWN,
    LINES_ADDED,
    LINES_ADDED_PER_DAY,
    LINES_REMOVED,
    LINES_REMOVED_PER_DAY,
)
from commitstats_desktop.metrics.merges import MERGES
from commitstats_desktop.metrics.streak import LATEST_STREAK, LONGEST_STREAK

FIGURES_VERSION = "figures 1"
"""The version of the definitions; every exported document carries it."""

METRICS: tuple[Metric, ...] = (
    COMMITS,
    MERGES,
    COMMIT_DAYS,
    LONGEST_STREAK,
    LATEST_STREAK,
    LINES_ADDED,
    LINES_REMOVED,
    FILES_CHANGED,
    FILES_UNKNOWN,
    LANGUAGES,
    COMMIT_TYPES,
    COMMITS_PER_DAY,
    LINES_ADDED_PER_DAY,
    LINES_REMOVED_PER_DAY,
    COMMITS_PER_YEAR,
    COMMIT_DAYS_PER_YEAR,
    COMMIT_TYPES_PER_YEAR,
    LANGUAGES_PER_YEAR,
)

METRIC_BY_KEY = {metric.key: metric for metric in METRICS}
