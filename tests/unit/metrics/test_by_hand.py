"""Figures of a small calendar, computed by hand from the definitions."""

from __future__ import annotations

from datetime import date

from commitstats_desktop.core.days import day_number
from commitstats_desktop.core.shapes import Daily, Entry, Ranking, Series, Shape, Total, Yearly
from commitstats_desktop.metrics import METRIC_BY_KEY
from tests.fakes.cubes import CommitDay, LineDay, rows_of

DEC_30, DEC_31 = date(2022, 12, 30), date(2022, 12, 31)
JAN_1, JAN_2, FEB_28, MAR_1 = (
    date(2023, 1, 1),
    date(2023, 1, 2),
    date(2023, 2, 28),
    date(2023, 3, 1),
)
JAN_2025 = date(2025, 1, 31)


def day(when: date | None, kind: str = "feat", commits: int = 1, merges: int = 0) -> CommitDay:
    return CommitDay(None if when is None else day_number(when), kind, commits, merges)


def lines(when: date | None, language: str | None, added: int, removed: int) -> LineDay:
    return LineDay(
        None if when is None else day_number(when), language, added=added, removed=removed
    )


COMMITS = (
    day(DEC_31, "feat", 2),
    day(DEC_31, "fix", 1, merges=1),
    day(JAN_1, "other", 1),
    day(JAN_2, "feat", 0, merges=2),
    day(FEB_28, "docs", 1),
    day(MAR_1, "fix", 2),
    day(JAN_2025, "feat", 1),
    day(None, "feat", 3),
)
LINES = (
    lines(DEC_31, "Python", 10, 1),
    lines(JAN_1, "Go", 0, 4),
    lines(MAR_1, "Python", 5, 0),
    lines(MAR_1, None, 7, 7),
    lines(None, "Go", 100, 0),
)


def of(key: str) -> Shape:
    return METRIC_BY_KEY[key].fold(rows_of(COMMITS, LINES))


def test_commits_count_odd_dates_and_never_merges() -> None:
    assert of("commits") == Total(11, DEC_31, JAN_2025)
    assert of("merges") == Total(3, DEC_31, JAN_2)


def test_a_day_with_merges_only_is_no_commit_day() -> None:
    assert of("commit_days") == Total(5, DEC_31, JAN_2025)
    assert of("commit_days_per_year") == Yearly(
        (2022, 2023, 2024, 2025), (Series("days", (1, 3, 0, 1)),)
    )


def test_a_streak_crosses_the_end_of_a_year_and_of_february() -> None:
    assert of("longest_streak") == Total(2, DEC_31, JAN_1)
    assert of("latest_streak") == Total(1, JAN_2025, JAN_2025)


def test_of_two_equal_streaks_the_earlier_is_told() -> None:
    rows = rows_of((day(DEC_30), day(DEC_31), day(FEB_28), day(MAR_1)))

    assert METRIC_BY_KEY["longest_streak"].fold(rows) == Total(2, DEC_30, DEC_31)
    assert METRIC_BY_KEY["latest_streak"].fold(rows) == Total(2, FEB_28, MAR_1)


def test_two_kinds_of_commit_on_one_day_are_one_day_of_a_streak() -> None:
    rows = rows_of((day(DEC_31, "feat"), day(DEC_31, "fix"), day(None), day(JAN_1, "fix")))

    assert METRIC_BY_KEY["longest_streak"].fold(rows) == Total(2, DEC_31, JAN_1)


def test_commits_by_day_and_year_leave_odd_dates_out() -> None:
    assert of("commits_per_day") == Daily(
        ((DEC_31, 3), (JAN_1, 1), (FEB_28, 1), (MAR_1, 2), (JAN_2025, 1))
    )
    assert of("commits_per_year") == Yearly(
        (2022, 2023, 2024, 2025), (Series("commits", (3, 4, 0, 1)),)
    )


def test_commit_types_are_ranked_with_other_last() -> None:
    ranking = of("commit_types")

    assert isinstance(ranking, Ranking)
    assert [(entry.name, entry.value) for entry in ranking.entries] == [
        ("feat", 6), ("fix", 3), ("docs", 1), ("other", 1),
    ]  # fmt: skip
    assert ranking.entries[0] == Entry("feat", 6, first=DEC_31, last=JAN_2025)


def test_lines_are_summed_and_unknown_languages_stay_without_a_name() -> None:
    assert of("lines_added") == Total(122, DEC_31, MAR_1)
    assert of("lines_removed") == Total(12, DEC_31, MAR_1)
    assert of("languages") == Ranking(
        (
            Entry("Go", 100, 100, 4, 2, JAN_1, JAN_1),
            Entry("Python", 15, 15, 1, 2, DEC_31, MAR_1),
            Entry(None, 7, 7, 7, 1, MAR_1, MAR_1),
        )
    )
    assert of("lines_added_per_day") == Daily(((DEC_31, 10), (MAR_1, 12)))
