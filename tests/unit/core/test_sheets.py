from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.core.buckets import Bucket, bucket_for, bucketed
from commitstats_desktop.core.shapes import (
    Daily,
    Entry,
    Layer,
    Layers,
    Ranking,
    Series,
    Week,
    Yearly,
)
from commitstats_desktop.core.sheet import (
    daily_sheet,
    layers_sheet,
    ranking_sheet,
    week_sheet,
    yearly_sheet,
)

MONDAY = date(2024, 1, 1)
YEARS = Yearly((2023, 2024), (Series("feat", (3, 1)), Series("fix", (0, 2))))


@pytest.mark.parametrize(
    ("days", "bucket"),
    [(1, Bucket.DAY), (120, Bucket.DAY), (121, Bucket.WEEK), (731, Bucket.WEEK), (732, Bucket.MONTH)],
)  # fmt: skip
def test_a_longer_span_is_shown_in_longer_buckets(days: int, bucket: Bucket) -> None:
    assert bucket_for(days) is bucket


@pytest.mark.parametrize("bucket", Bucket)
def test_buckets_hold_every_day_once(bucket: Bucket) -> None:
    points = [(MONDAY + timedelta(days=number), number) for number in range(500)]

    starts = bucket.starts(MONDAY, MONDAY + timedelta(days=499))

    sums = bucketed(points, starts)

    assert sum(sums) == sum(range(500))
    assert len(sums) == len(starts)
    assert all(bucket.end(one) + timedelta(days=1) == other for one, other in pairwise(starts))


@pytest.mark.parametrize("bucket", Bucket)
@given(days=st.sets(st.dates(date(1990, 1, 1), date(2030, 12, 31))))
def test_a_bucket_is_the_sum_of_its_days_however_many_lie_between(
    bucket: Bucket, days: set[date]
) -> None:
    points = [(day, day.toordinal()) for day in sorted(days)]

    starts = bucket.starts(min(days), max(days)) if days else []

    sums = bucketed(points, starts)

    found: dict[date, int] = defaultdict(int)
    for day, value in points:
        found[bucket.start(day)] += value
    assert sums == [found[start] for start in starts]


def test_years_are_rows_and_series_columns() -> None:
    sheet = yearly_sheet("Commit types per year", YEARS)

    assert sheet.columns == ("Year", "feat", "fix")
    assert sheet.rows == ((2023, 3, 0), (2024, 1, 2))
    assert sheet.sentence == "Commit types per year. 2023: feat 3; 2024: fix 2, feat 1."


def test_a_daily_figure_tells_its_whole_and_its_largest_day() -> None:
    sheet = daily_sheet("Commits per day", Daily(((MONDAY, 1), (date(2024, 1, 3), 4))))

    assert sheet.rows == ((MONDAY, 1), (date(2024, 1, 3), 4))
    assert sheet.sentence == (
        "Commits per day. 5 commits on 2 days from 1 January 2024 to 3 January 2024;"
        " the most, 4, on 3 January 2024."
    )


def test_layers_are_columns_over_the_buckets_of_their_span() -> None:
    far = date(2026, 5, 20)
    shape = Layers((Layer("Python", ((MONDAY, 7), (far, 1))), Layer("Go", ((far, 2),))))

    sheet = layers_sheet("Lines", shape, {})

    assert sheet.columns == ("Month of", "Python", "Go")
    assert (sheet.rows[0], sheet.rows[-1]) == ((MONDAY, 7, 0), (date(2026, 5, 1), 1, 2))
    assert len(sheet.rows) == 29
    assert sheet.sentence == "Lines from 1 January 2024 to 20 May 2026. Python 8, Go 2."


def test_a_week_tells_its_busiest_day_and_hour() -> None:
    rows = [[0] * 24 for _ in range(7)]
    rows[2][9], rows[2][10], rows[4][9] = 5, 1, 4

    sheet = week_sheet("Hours of the week", Week(tuple(map(tuple, rows))))

    assert sheet.rows[9] == ("09:00", 0, 0, 5, 0, 4, 0, 0)
    assert sheet.sentence == (
        "Hours of the week. Most on Wednesday with 6 of 10 commits; the busiest hour is"
        " Wednesday from 9:00 with 5."
    )


def test_a_ranking_shows_the_fields_that_are_asked_for() -> None:
    entries = (Entry("Python", 9, 9, 2, 3), Entry(None, 1, 1, 0, 1))

    sheet = ranking_sheet("Languages", Ranking(entries), "lines", ("removed", "files"))

    assert sheet.columns == ("Name", "Lines", "Removed", "Files")
    assert sheet.rows == (("Python", 9, 2, 3), ("Unknown", 1, 0, 1))
    assert (sheet.is_number(0), sheet.is_number(1)) == (False, True)


@pytest.mark.parametrize(
    "sheet",
    [
        yearly_sheet("A", Yearly((), ())),
        daily_sheet("A", Daily(())),
        layers_sheet("A", Layers(()), {}),
        week_sheet("A", Week(((0,) * 24,) * 7)),
        ranking_sheet("A", Ranking(()), "lines"),
    ],
)
def test_nothing_is_said_to_be_nothing(sheet: object) -> None:
    assert sheet.sentence == "A: nothing yet."  # type: ignore[attr-defined]
