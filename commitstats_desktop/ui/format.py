"""Numbers and dates as the person reads them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QLocale

COMPACT_FROM = 10_000_000


def count(value: int) -> str:
    """A whole number with thousands set apart; the largest in millions."""
    if value >= COMPACT_FROM:
        return f"{value / 1_000_000:,.1f} M"
    return f"{value:,}"


def day(value: date | None) -> str:
    """For example "3 May 2024"; a dash where there is none."""
    return "–" if value is None else f"{value.day} {value:%b %Y}"


def short_day(value: date) -> str:
    """For example "3 May 24"."""
    return f"{value.day} {value:%b %y}"


def long_day(value: date) -> str:
    """For example "Friday 3 May 2024"."""
    return f"{value:%A} {value.day} {value:%B %Y}"


def span(first: date | None, last: date | None) -> str:
    """For example "3 May 2019 to 8 Jun 2024"."""
    return "" if first is None or last is None else f"{day(first)} to {day(last)}"


def unbroken(text: str) -> str:
    """The same text, never broken across lines."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def commits(number: int) -> str:
    """For example "1 commit", "1,204 commits"."""
    return "1 commit" if number == 1 else f"{number:,} commits"


def repositories(number: int) -> str:
    """For example "1 repository", "14 repositories"."""
    return "1 repository" if number == 1 else f"{number:,} repositories"


def days(number: int) -> str:
    """For example "1 day", "41 days"."""
    return "1 day" if number == 1 else f"{number:,} days"


def days_ago(then: date, today: date) -> str:
    """How long ago a day was, in words."""
    past = (today - then).days
    if past < 0:
        return day(then)
    if past < 2:
        return ("today", "yesterday")[past]
    for length, noun in ((365, "year"), (30, "month"), (7, "week")):
        if past >= 2 * length:
            return f"{past // length} {noun}s ago"
    return f"{past} days ago"


def moments_ago(then: datetime, now: datetime) -> str:
    """How long ago a moment was, in words."""
    seconds = (now - then).total_seconds()
    if seconds < 60:
        return "just now"
    if seconds < 3600:
        return f"{int(seconds // 60)} min ago"
    if seconds < 86_400:
        return f"{int(seconds // 3600)} h ago"
    return day(then.astimezone(UTC).date())


def about(seconds: int | None) -> str:
    """How long something is likely to take, for example "about 2 min"."""
    if seconds is None:
        return "unknown"
    if seconds < 60:
        return "under a minute" if seconds > 10 else "seconds"
    minutes = round(seconds / 60)
    return f"about {minutes:,} min" if minutes < 90 else f"about {round(minutes / 60):,} h"


def first_weekday() -> int:
    """The day a week starts with where the person lives: 0 is Monday."""
    return QLocale().firstDayOfWeek().value - 1
