from datetime import date

import pytest

from commitstats_desktop.core.period import Period
from commitstats_desktop.core.week import CalendarWeek, last_whole_week, week_of


@pytest.mark.parametrize(
    ("day", "monday", "name"),
    [
        (date(2026, 11, 26), date(2026, 11, 23), "2026-W48"),
        (date(2026, 11, 23), date(2026, 11, 23), "2026-W48"),
        (date(2026, 11, 29), date(2026, 11, 23), "2026-W48"),
        (date(2026, 11, 30), date(2026, 11, 30), "2026-W49"),
        (date(2021, 1, 3), date(2020, 12, 28), "2020-W53"),
        (date(2021, 1, 4), date(2021, 1, 4), "2021-W01"),
        (date(2024, 12, 31), date(2024, 12, 30), "2025-W01"),
        (date(2027, 1, 1), date(2026, 12, 28), "2026-W53"),
    ],
)
def test_a_week_goes_from_monday_to_sunday_and_is_numbered_as_iso_8601_does(
    day: date, monday: date, name: str
) -> None:
    week = week_of(day)

    assert (week.monday, str(week)) == (monday, name)
    assert week.days[0] == week.monday
    assert week.days[-1] == week.sunday
    assert [one.isoweekday() for one in week.days] == [1, 2, 3, 4, 5, 6, 7]


def test_a_week_runs_until_its_sunday_has_passed() -> None:
    week = CalendarWeek(date(2026, 11, 23))

    assert [week.is_over(date(2026, 11, day)) for day in (23, 29, 30)] == [False, False, True]
    assert week.until(date(2026, 11, 25)) == Period(date(2026, 11, 23), date(2026, 11, 25))
    assert week.until(date(2026, 12, 24)) == Period(date(2026, 11, 23), date(2026, 11, 29))


def test_the_last_whole_week_is_the_one_before_the_running_one() -> None:
    assert last_whole_week(date(2026, 11, 30)) == last_whole_week(date(2026, 12, 6))
    assert str(last_whole_week(date(2021, 1, 4))) == "2020-W53"
