"""Days as the commit itself tells them: the author's date in the author's own offset.

A day is a number of days since 1970-01-01. The rule is `figures.md`, "Day of a commit": a date
nobody could have worked on is *odd*, counted in totals and left out of charts by time.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from commitstats_desktop.core.wording import mark

SECONDS_PER_DAY = 86_400
EPOCH = date(1970, 1, 1)
EARLIEST_DAY = (date(1990, 1, 1) - EPOCH).days
LARGEST_OFFSET = 14 * 60
"""Minutes; no place on earth is further from UTC."""

MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)


def day_number(day: date) -> int:
    """Days since 1970-01-01."""
    return (day - EPOCH).days


@lru_cache(maxsize=1 << 15)
def as_date(day: int) -> date:
    """The calendar date of a day number."""
    return EPOCH + timedelta(days=day)


def local_day_and_hour(
    author_time: int | None, offset: int | None, first_read: int
) -> tuple[int, int] | None:
    """Day number and hour (0 to 23) in the author's own zone, or None for an odd date.

    `first_read` is when this app first saw the commit, in seconds since 1970: a date more than a
    day ahead of it cannot be true, and judging by a stored moment keeps the figure stable.
    """
    if author_time is None or offset is None or abs(offset) > LARGEST_OFFSET:
        return None
    if author_time > first_read + SECONDS_PER_DAY:
        return None
    day, second = divmod(author_time + offset * 60, SECONDS_PER_DAY)
    return (day, second // 3600) if day >= EARLIEST_DAY else None


def written(day: date) -> str:
    """For example "3 May 2026", in English whatever the language of this computer."""
    return f"{written_shortly(day)} {day.year}"


def written_shortly(day: date) -> str:
    """For example "3 May", of a year that goes without saying."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def written_moment(seconds: int) -> str:
    """The day of a moment in UTC, so that it reads the same in every time zone."""
    return written(as_date(seconds // SECONDS_PER_DAY))


def iso_timestamp(seconds: int | None, offset: int | None) -> str | None:
    """ISO 8601 with the commit's own offset, or None where no calendar can express it."""
    if seconds is None or offset is None or abs(offset) >= 24 * 60:
        return None
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
        return moment.astimezone(timezone(timedelta(minutes=offset))).isoformat()
    except OverflowError:
        return None
