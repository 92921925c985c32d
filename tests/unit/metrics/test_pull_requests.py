"""Figures of pull requests, from rows that can be counted on the fingers."""

from __future__ import annotations

from datetime import date

from commitstats_desktop.core.cubes import PullRequestRow, Rows
from commitstats_desktop.core.days import day_number
from commitstats_desktop.core.shapes import Series, Total, Yearly
from commitstats_desktop.metrics import METRIC_BY_KEY

HOUR = 3_600
OPENED = day_number(date(2024, 12, 30))
MERGED = day_number(date(2025, 1, 2))


def fold(key: str, *rows: PullRequestRow) -> object:
    return METRIC_BY_KEY[key].fold(Rows(pull_requests=rows))


def mine(hours: int | None) -> PullRequestRow:
    seconds = None if hours is None else hours * HOUR
    return PullRequestRow(OPENED, None if hours is None else MERGED, True, False, seconds)


def test_each_role_is_counted_apart_and_an_own_one_is_never_reviewed() -> None:
    both = PullRequestRow(OPENED, None, True, True, None)
    theirs = PullRequestRow(OPENED, MERGED, False, True, 9 * HOUR)
    rows = (mine(5), mine(None), both, theirs)

    counts = [fold(f"pull_requests_{role}", *rows) for role in ("opened", "merged", "reviewed")]

    first, second = date(2024, 12, 30), date(2025, 1, 2)
    assert counts == [Total(3, first, first), Total(1, second, second), Total(1, first, first)]


def test_the_median_time_to_merge_is_of_the_own_merged_ones() -> None:
    theirs = PullRequestRow(OPENED, MERGED, False, True, 900 * HOUR)

    even = fold("hours_to_merge", mine(2), mine(10), mine(None), theirs)
    quick = fold("hours_to_merge", PullRequestRow(OPENED, OPENED, True, False, 60))
    none = fold("hours_to_merge", mine(None))

    assert isinstance(even, Total) and isinstance(quick, Total)
    assert (even.value, quick.value) == (6, 1)
    assert none == Total(0, None, None)


def test_a_year_has_what_was_opened_and_what_was_merged_in_it() -> None:
    outside = mine(5)._replace(is_in_period=False)

    assert fold("pull_requests_per_year", mine(5), outside) == Yearly(
        (2024, 2025), (Series("opened", (1, 0)), Series("merged", (0, 2)))
    )
