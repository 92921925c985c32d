"""What holds for every metric of the table, whatever it counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.classify.commit_type import ALL_TYPES
from commitstats_desktop.core.cubes import CommitDay, LineDay, Rows
from commitstats_desktop.core.days import day_number
from commitstats_desktop.core.shapes import Daily, Ranking, Shape, Total, Yearly
from commitstats_desktop.metrics import FIGURES_VERSION, METRIC_BY_KEY, METRICS
from commitstats_desktop.metrics.base import Metric

EMPTY = Rows((), ())
NOT_ADDITIVE = {"commit_days", "commit_days_per_year", "longest_streak", "latest_streak"}
"""Two repositories worked on in one day are one commit day: these need the days themselves."""

DAYS = st.none() | st.integers(day_number(date(2023, 12, 20)), day_number(date(2024, 1, 10)))
COMMIT_ROWS = st.lists(
    st.builds(CommitDay, DAYS, st.sampled_from(ALL_TYPES), st.integers(0, 5), st.integers(0, 3))
)
LINE_ROWS = st.lists(
    st.builds(
        LineDay,
        DAYS,
        st.sampled_from([None, "Python", "Go", "C"]),
        st.sampled_from([None, "code", "tests"]),
        st.integers(1, 9),
        st.integers(0, 500),
        st.integers(0, 500),
        st.integers(0, 2),
    )
)
ROWS = st.builds(lambda commits, lines: Rows(tuple(commits), tuple(lines)), COMMIT_ROWS, LINE_ROWS)

every_metric = pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.key)


def numbers(shape: Shape) -> dict[object, int]:
    """The shape as numbers that can be added up, zeros left out."""
    if isinstance(shape, Total):
        found: dict[object, int] = {"total": shape.value}
    elif isinstance(shape, Daily):
        found = dict(shape.points)
    elif isinstance(shape, Yearly):
        found = {
            (year, series.name): value
            for series in shape.series
            for year, value in zip(shape.years, series.values, strict=True)
        }
    else:
        found = {
            (entry.name, column): getattr(entry, column)
            for entry in shape.entries
            for column in ("value", "added", "removed", "files")
        }
    return {key: value for key, value in found.items() if value}


def added(one: dict[object, int], other: dict[object, int]) -> dict[object, int]:
    return {key: one.get(key, 0) + other.get(key, 0) for key in one | other}


def split(rows: Rows, is_first: Callable[[CommitDay | LineDay], bool]) -> tuple[Rows, Rows]:
    """Rows in two parts."""
    return (
        Rows(
            tuple(row for row in rows.commit_days if is_first(row)),
            tuple(row for row in rows.line_days if is_first(row)),
        ),
        Rows(
            tuple(row for row in rows.commit_days if not is_first(row)),
            tuple(row for row in rows.line_days if not is_first(row)),
        ),
    )


def test_keys_and_titles_are_unique() -> None:
    assert len({metric.key for metric in METRICS}) == len(METRICS)
    assert len({metric.title for metric in METRICS}) == len(METRICS)
    assert list(METRIC_BY_KEY.values()) == list(METRICS)


def test_the_definitions_carry_their_version() -> None:
    assert FIGURES_VERSION == "figures 1"


@every_metric
def test_a_metric_says_in_a_sentence_what_it_counts(metric: Metric) -> None:
    assert metric.key.isidentifier()
    assert metric.key == metric.key.lower()
    assert metric.title[0].isupper()
    assert metric.counts[0].isupper()
    assert metric.counts.endswith(".")
    assert len(metric.counts) > len(metric.title) + 10


@every_metric
def test_nothing_counted_is_an_empty_shape_and_no_failure(metric: Metric) -> None:
    shape = metric.fold(EMPTY)

    assert numbers(shape) == {}
    if isinstance(shape, Total):
        assert shape == Total(0)


@given(rows=ROWS)
def test_the_order_of_rows_changes_nothing(rows: Rows) -> None:
    backwards = Rows(rows.commit_days[::-1], rows.line_days[::-1])

    assert shapes(rows) == shapes(backwards)


@given(rows=ROWS, border=st.integers(day_number(date(2023, 12, 21)), day_number(date(2024, 1, 9))))
def test_two_spans_of_days_add_up_to_the_whole(rows: Rows, border: int) -> None:
    before, after = split(rows, lambda row: row.day is not None and row.day < border)

    for metric in METRICS:
        if not metric.key.endswith("streak"):  # One that crosses the border is one streak.
            assert_adds_up(metric, [before, after], rows)


@given(one=ROWS, other=ROWS)
def test_two_repositories_add_up_to_the_whole(one: Rows, other: Rows) -> None:
    together = Rows(one.commit_days + other.commit_days, one.line_days + other.line_days)

    for metric in METRICS:
        if metric.key not in NOT_ADDITIVE:
            assert_adds_up(metric, [one, other], together)


@given(rows=ROWS)
def test_languages_add_up_to_the_whole(rows: Rows) -> None:
    languages = {row.language for row in rows.line_days}
    parts = [
        Rows((), tuple(row for row in rows.line_days if row.language == language))
        for language in languages
    ]

    for metric in METRICS:
        assert_adds_up(metric, [Rows(rows.commit_days, ()), *parts], rows)


@given(rows=ROWS)
def test_days_years_and_entries_come_in_order_and_without_gaps(rows: Rows) -> None:
    for shape in shapes(rows).values():
        if isinstance(shape, Daily):
            days = [day for day, _ in shape.points]
            assert days == sorted(set(days))
            assert all(value > 0 for _, value in shape.points)
        elif isinstance(shape, Yearly):
            first = shape.years[0] if shape.years else 0
            assert shape.years == tuple(range(first, first + len(shape.years)))
            assert all(len(series.values) == len(shape.years) for series in shape.series)
            assert len({series.name for series in shape.series}) == len(shape.series)
        elif isinstance(shape, Ranking):
            values = [entry.value for entry in shape.entries if entry.name != "other"]
            assert values == sorted(values, reverse=True)
            assert len({entry.name for entry in shape.entries}) == len(shape.entries)
        elif shape.first and shape.last:
            assert shape.first <= shape.last
        else:
            assert (shape.first, shape.last) == (None, None)


@given(rows=ROWS)
def test_odd_dates_are_in_totals_and_in_no_chart_by_time(rows: Rows) -> None:
    dated, _ = split(rows, lambda row: row.day is not None)

    for metric in METRICS:
        with_odd, without = metric.fold(rows), metric.fold(dated)
        if isinstance(with_odd, Daily | Yearly):
            assert numbers(with_odd) == numbers(without)
        elif isinstance(with_odd, Total) and isinstance(without, Total):
            assert (with_odd.first, with_odd.last) == (without.first, without.last)


def shapes(rows: Rows) -> dict[str, Shape]:
    return {metric.key: metric.fold(rows) for metric in METRICS}


def assert_adds_up(metric: Metric, parts: list[Rows], whole: Rows) -> None:
    sums: dict[object, int] = {}
    for part in parts:
        sums = added(sums, numbers(metric.fold(part)))
    assert sums == numbers(metric.fold(whole)), metric.key
