"""What holds for every metric of the table, whatever it counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.classify.commit_type import ALL_TYPES
from commitstats_desktop.core.cubes import Rows
from commitstats_desktop.core.days import day_number
from commitstats_desktop.core.kinds import ALL_KINDS, Part
from commitstats_desktop.core.shapes import Daily, Layers, Ranking, Shape, Total, Week, Yearly
from commitstats_desktop.metrics import FIGURES_VERSION, METRIC_BY_KEY, METRICS
from commitstats_desktop.metrics.base import Metric
from tests.fakes.cubes import CommitDay, LineDay, rows_of

EMPTY = Rows()
NOT_ADDITIVE = {"commit_days", "commit_days_per_year", "longest_streak", "latest_streak"}
"""Two repositories worked on in one day are one commit day: these need the days themselves."""

DAYS = st.none() | st.integers(day_number(date(2023, 12, 20)), day_number(date(2024, 1, 10)))
COMMIT_ROWS = st.lists(
    st.builds(
        CommitDay,
        DAYS,
        st.sampled_from(ALL_TYPES),
        st.integers(0, 5),
        st.integers(0, 3),
        st.integers(0, 23),
    )
)
LINE_ROWS = st.lists(
    st.builds(
        LineDay,
        DAYS,
        st.sampled_from([None, "Python", "Go", "C"]),
        st.sampled_from(["", *ALL_KINDS]),
        st.integers(1, 9),
        st.integers(0, 500),
        st.integers(0, 500),
        st.integers(0, 2),
        st.sampled_from([part.value for part in Part]),
    ).flatmap(lambda row: st.integers(0, row.added).map(lambda space: row._replace(space=space)))
)
Facts = tuple[list[CommitDay], list[LineDay]]
"""What happened on days; `rows_of` makes the cubes of it."""
FACTS = st.tuples(COMMIT_ROWS, LINE_ROWS)

every_metric = pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.key)


def numbers(shape: Shape) -> dict[object, int]:
    """The shape as numbers that can be added up, zeros left out."""
    if isinstance(shape, Total):
        found: dict[object, int] = {"total": shape.value}
    elif isinstance(shape, Daily):
        found = dict(shape.points)
    elif isinstance(shape, Layers):
        found = {(layer.name, day): value for layer in shape.layers for day, value in layer.points}
    elif isinstance(shape, Week):
        found = {
            (weekday, hour): value
            for weekday, row in enumerate(shape.hours)
            for hour, value in enumerate(row)
        }
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


def split(facts: Facts, is_first: Callable[[CommitDay | LineDay], bool]) -> tuple[Rows, Rows]:
    """Cubes of what happened, in two parts."""
    commits, lines = facts
    return (
        rows_of(filter(is_first, commits), filter(is_first, lines)),
        rows_of(
            (row for row in commits if not is_first(row)),
            (row for row in lines if not is_first(row)),
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


@given(facts=FACTS)
def test_the_order_of_rows_changes_nothing(facts: Facts) -> None:
    forwards = rows_of(*facts)
    backwards = rows_of(facts[0][::-1], facts[1][::-1])

    assert shapes(forwards) == shapes(backwards)


@given(
    facts=FACTS, border=st.integers(day_number(date(2023, 12, 21)), day_number(date(2024, 1, 9)))
)
def test_two_spans_of_days_add_up_to_the_whole(facts: Facts, border: int) -> None:
    before, after = split(facts, lambda row: row.day is not None and row.day < border)

    for metric in METRICS:
        if not metric.key.endswith("streak"):  # One that crosses the border is one streak.
            assert_adds_up(metric, [before, after], rows_of(*facts))


@given(one=FACTS, other=FACTS)
def test_two_repositories_add_up_to_the_whole(one: Facts, other: Facts) -> None:
    together = rows_of(one[0] + other[0], one[1] + other[1])

    for metric in METRICS:
        if metric.key not in NOT_ADDITIVE:
            assert_adds_up(metric, [rows_of(*one), rows_of(*other)], together)


@given(facts=FACTS)
def test_languages_add_up_to_the_whole(facts: Facts) -> None:
    assert_parts_add_up(facts, {row.language for row in facts[1]}, lambda row: row.language)


@given(facts=FACTS)
def test_kinds_add_up_to_the_whole(facts: Facts) -> None:
    assert_parts_add_up(facts, {row.kind for row in facts[1]}, lambda row: row.kind)


@given(facts=FACTS)
def test_lines_added_are_the_sum_of_their_parts(facts: Facts) -> None:
    rows = rows_of(*facts)
    parts = ("written_lines", "data_lines", "whitespace_only", "bulk_lines", "ignored_lines")

    values = {key: METRIC_BY_KEY[key].fold(rows) for key in (*parts, "lines_added")}

    totals = {key: shape.value for key, shape in values.items() if isinstance(shape, Total)}
    assert sum(totals[key] for key in parts) == totals["lines_added"]


@given(facts=FACTS)
def test_days_years_and_entries_come_in_order_and_without_gaps(facts: Facts) -> None:
    for shape in shapes(rows_of(*facts)).values():
        if isinstance(shape, Daily):
            days = [day for day, _ in shape.points]
            assert days == sorted(set(days))
            assert all(value > 0 for _, value in shape.points)
        elif isinstance(shape, Yearly):
            first = shape.years[0] if shape.years else 0
            assert shape.years == tuple(range(first, first + len(shape.years)))
            assert all(len(series.values) == len(shape.years) for series in shape.series)
            assert len({series.name for series in shape.series}) == len(shape.series)
        elif isinstance(shape, Layers):
            assert len({layer.name for layer in shape.layers}) == len(shape.layers)
            for layer in shape.layers:
                days = [day for day, _ in layer.points]
                assert days == sorted(set(days))
                assert all(value > 0 for _, value in layer.points)
        elif isinstance(shape, Ranking):
            values = [entry.value for entry in shape.entries if entry.name != "other"]
            assert values == sorted(values, reverse=True)
            assert len({entry.name for entry in shape.entries}) == len(shape.entries)
        elif isinstance(shape, Week):
            assert [len(row) for row in shape.hours] == [24] * 7
        elif shape.first and shape.last:
            assert shape.first <= shape.last
        else:
            assert (shape.first, shape.last) == (None, None)


@given(facts=FACTS)
def test_odd_dates_are_in_totals_and_in_no_chart_by_time(facts: Facts) -> None:
    rows = rows_of(*facts)
    dated, _ = split(facts, lambda row: row.day is not None)

    for metric in METRICS:
        with_odd, without = metric.fold(rows), metric.fold(dated)
        if isinstance(with_odd, Daily | Yearly | Layers | Week):
            assert numbers(with_odd) == numbers(without)
        elif isinstance(with_odd, Total) and isinstance(without, Total):
            assert (with_odd.first, with_odd.last) == (without.first, without.last)


def assert_parts_add_up(
    facts: Facts, names: set[str | None] | set[str], name_of: Callable[[LineDay], str | None]
) -> None:
    parts = [rows_of((), (row for row in facts[1] if name_of(row) == name)) for name in names]
    for metric in METRICS:
        assert_adds_up(metric, [rows_of(facts[0]), *parts], rows_of(*facts))


def shapes(rows: Rows) -> dict[str, Shape]:
    return {metric.key: metric.fold(rows) for metric in METRICS}


def assert_adds_up(metric: Metric, parts: list[Rows], whole: Rows) -> None:
    sums: dict[object, int] = {}
    for part in parts:
        sums = added(sums, numbers(metric.fold(part)))
    assert sums == numbers(metric.fold(whole)), metric.key
