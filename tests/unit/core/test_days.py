"""The day of a commit, by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.core.days import (
    SECONDS_PER_DAY,
    as_date,
    day_number,
    iso_timestamp,
    local_day_and_hour,
)

READ = int(datetime(2026, 1, 1, 12, tzinfo=UTC).timestamp())


def seconds(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp())


@pytest.mark.parametrize(
    ("written", "day", "hour"),
    [
        ("2024-02-29T00:00:00+00:00", date(2024, 2, 29), 0),
        ("2024-02-29T23:59:59+00:00", date(2024, 2, 29), 23),
        ("2024-01-01T00:30:00+14:00", date(2024, 1, 1), 0),
        ("2023-12-31T23:30:00-14:00", date(2023, 12, 31), 23),
        ("2024-03-31T02:30:00+05:45", date(2024, 3, 31), 2),
        ("1990-01-01T00:00:00+00:00", date(1990, 1, 1), 0),
        ("1990-01-01T00:00:00+14:00", date(1990, 1, 1), 0),
        ("2026-01-02T12:00:00+00:00", date(2026, 1, 2), 12),
    ],
)
def test_the_day_is_that_of_the_authors_own_clock(written: str, day: date, hour: int) -> None:
    moment = datetime.fromisoformat(written)
    offset = moment.utcoffset()
    assert offset is not None

    found = local_day_and_hour(int(moment.timestamp()), int(offset.total_seconds()) // 60, READ)

    assert found == (day_number(day), hour)


@pytest.mark.parametrize(
    ("time", "offset"),
    [
        (None, 0),
        (seconds("2024-01-01T00:00:00+00:00"), None),
        (seconds("2024-01-01T00:00:00+00:00"), 14 * 60 + 1),
        (seconds("2024-01-01T00:00:00+00:00"), -14 * 60 - 1),
        (seconds("2024-01-01T00:00:00+00:00"), 99 * 60 + 99),
        (0, 0),
        (-1, 0),
        (seconds("1989-12-31T23:59:59+00:00"), 0),
        (seconds("1990-01-01T00:00:00+00:00"), -1),
        (READ + SECONDS_PER_DAY + 1, 0),
        (1 << 52, 0),
        (-(1 << 52), 0),
    ],
)
def test_a_date_nobody_could_have_worked_on_is_odd(time: int | None, offset: int | None) -> None:
    assert local_day_and_hour(time, offset, READ) is None


def test_just_a_day_ahead_of_the_first_reading_may_be_a_wrong_clock() -> None:
    assert local_day_and_hour(READ + SECONDS_PER_DAY, 0, READ) is not None


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_a_day_number_leads_back_to_its_date(day: date) -> None:
    assert as_date(day_number(day)) == day


@given(st.datetimes(datetime(1990, 1, 2), datetime(2025, 12, 30)), st.integers(-14 * 60, 14 * 60))
def test_day_and_hour_are_those_of_the_calendar(naive: datetime, offset: int) -> None:
    moment = naive.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=offset)))

    found = local_day_and_hour(int(moment.timestamp()), offset, READ)

    assert found == (day_number(moment.date()), moment.hour)


@pytest.mark.parametrize(
    ("time", "offset", "text"),
    [
        (0, 0, "1970-01-01T00:00:00+00:00"),
        (1_700_000_000, 345, "2023-11-15T03:58:20+05:45"),
        (1_700_000_000, -210, "2023-11-14T18:43:20-03:30"),
        (-86_400, 0, "1969-12-31T00:00:00+00:00"),
        (253_402_300_799, 0, "9999-12-31T23:59:59+00:00"),
        (253_402_300_800, 0, None),
        (253_402_300_799, 60, None),
        (-(1 << 52), 0, None),
        (1_700_000_000, 24 * 60, None),
        (1_700_000_000, None, None),
        (None, 0, None),
    ],
)
def test_a_moment_is_written_with_its_own_offset(
    time: int | None, offset: int | None, text: str | None
) -> None:
    assert iso_timestamp(time, offset) == text
