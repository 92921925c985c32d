"""Numbers and dates as the person reads them, in the language in use."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale

from commitstats_desktop.core.account import Account, ProviderKind
from commitstats_desktop.core.work import Progress
from commitstats_desktop.ui.language import grouped, locale, tr

COMPACT_FROM = 10_000_000
A_YEAR = tuple(date(2028, month, 28) for month in range(1, 13))
"""A day in each month: a column that has room for these has room for any day."""
_HOSTS = {ProviderKind.GITHUB: "GitHub", ProviderKind.GITLAB: "GitLab"}
"""What an account is told by at the address that nearly everybody uses."""
_NUMBERED = re.compile(r"(.+?)( \(\d+\))?")


def count(value: int) -> str:
    """A whole number with thousands set apart; the largest in millions."""
    if value >= COMPACT_FROM:
        return tr("{millions} M", "millions", millions=decimal(value / 1_000_000, 1))
    return grouped(value)


def decimal(value: float, places: int) -> str:
    """A number with so many digits after the sign that the language has between them."""
    return locale().toString(float(value), "f", places)


def size(number: float) -> str:
    """Bytes in the largest unit that leaves a number of 1 or more, such as "12 MB"."""
    for unit in ("B", "kB", "MB"):
        if number < 1000:
            return f"{decimal(number, 0)} {unit}"
        number /= 1000
    return f"{decimal(number, 1)} GB"


def how_far(progress: Progress) -> str:
    """For example "1,204 of 3,310 commits"; "1,204 commits" while the total is unknown."""
    done, total, unit = progress.done, progress.total, tr(progress.unit)
    told = f"{grouped(done)} {unit}"
    if total:
        told = tr("{done} of {total} {unit}", done=done, total=total, unit=unit)
    return f"{told}, {decimal(progress.size / 1_000_000, 1)} MB" if progress.size else told


def day(value: date | None) -> str:
    """For example "3 May 2024"; a dash where there is none."""
    return "–" if value is None else _written(value, tr("d MMM yyyy", "form of a date"))


def days_of_a_year() -> tuple[str, ...]:
    """One in each month."""
    return tuple(map(day, A_YEAR))


def short_day(value: date) -> str:
    """For example "3 May 24"."""
    return _written(value, tr("d MMM yy", "form of a date"))


def long_day(value: date) -> str:
    """For example "Friday 3 May 2024"."""
    return _written(value, tr("dddd d MMMM yyyy", "form of a date"))


def moment(value: datetime) -> str:
    """For example "3 May 2024, 12:30", on the clock of this computer."""
    here = value.astimezone()
    return f"{day(here.date())}, {here:%H:%M}"


def full_day(value: date) -> str:
    """For example "3 December 2024"."""
    return _written(value, tr("d MMMM yyyy", "form of a date"))


def month(value: date) -> str:
    """For example "December 2024"."""
    return _written(value, tr("MMMM yyyy", "form of a date"))


def month_name(value: date) -> str:
    """For example "Dec"."""
    return locale().standaloneMonthName(value.month, QLocale.FormatType.ShortFormat)


def weekday(number: int) -> str:
    """For example "Friday"; 0 is Monday."""
    return locale().standaloneDayName(number + 1)


def weekday_name(value: date) -> str:
    """For example "Fri"."""
    name = locale().standaloneDayName(value.isoweekday(), QLocale.FormatType.ShortFormat)
    return name.removesuffix(".")


def _written(value: date, form: str) -> str:
    return locale().toString(QDate(value.year, value.month, value.day), form)


def span(first: date | None, last: date | None) -> str:
    """For example "3 May 2019 to 8 Jun 2024"."""
    if first is None or last is None:
        return ""
    return tr("{first} to {last}", "days", first=day(first), last=day(last))


def listed(things: Sequence[str]) -> str:
    """For example "a, b and c"."""
    if len(things) < 2:
        return "".join(things)
    return tr("{first} and {last}", first=", ".join(things[:-1]), last=things[-1])


def unbroken(text: str) -> str:
    """The same text, never broken across lines."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def capital(text: str) -> str:
    """The same with a capital letter at its beginning, which other languages ask of a heading only."""
    return text[:1].upper() + text[1:]


def commits(number: int) -> str:
    """For example "1 commit", "1,204 commits"."""
    return tr("{n} commits", n=number)


def title_of(cv: str) -> str:
    """What a CV is called; the first one, and its copies, are stored under a word nobody chose."""
    from commitstats_desktop.core.cv.choices import FIRST_TITLE

    first, _, number = cv.partition(" ")
    if first != FIRST_TITLE or not (number.isdecimal() or not number):
        return cv
    return f"{tr('My CV')} {number}".strip()


def account_name(account: Account) -> str:
    """What an account is called; the name it got by itself is stored in English."""
    login, _, rest = account.name.partition(" at ")
    found = _NUMBERED.fullmatch(rest)
    hosts = (_HOSTS.get(account.provider), account.base_url.partition("://")[2])
    if found is None or login != account.login or found[1] not in hosts:
        return account.name
    return tr("{login} at {host}", login=login, host=found[1]) + (found[2] or "")


def repositories(number: int) -> str:
    """For example "1 repository", "14 repositories"."""
    return tr("{n} repositories", n=number)


def lines(number: int) -> str:
    """For example "1 line", "1,204 lines"; the largest in millions."""
    if number >= COMPACT_FROM:
        return tr("{millions} lines", millions=count(number))
    return tr("{n} lines", n=number)


def days(number: int) -> str:
    """For example "1 day", "41 days"."""
    return tr("{n} days", n=number)


def days_ago(then: date, today: date) -> str:
    """How long ago a day was, in words."""
    past = (today - then).days
    if past < 0:
        return day(then)
    if past < 2:
        return (tr("today"), tr("yesterday"))[past]
    if past < 14:
        return tr("{n} days ago", n=past)
    if past < 60:
        return tr("{n} weeks ago", n=past // 7)
    if past < 730:
        return tr("{n} months ago", n=past // 30)
    return tr("{n} years ago", n=past // 365)


def moments_ago(then: datetime, now: datetime) -> str:
    """How long ago a moment was, in words."""
    seconds = (now - then).total_seconds()
    if seconds < 60:
        return tr("just now")
    if seconds < 3600:
        return tr("{n} min ago", n=int(seconds // 60))
    if seconds < 86_400:
        return tr("{n} h ago", n=int(seconds // 3600))
    return day(then.astimezone(UTC).date())


def about(seconds: int | None) -> str:
    """How long something is likely to take, for example "about 2 min"."""
    if seconds is None:
        return tr("unknown", "how long it takes")
    if seconds < 60:
        return tr("under a minute") if seconds > 10 else tr("seconds")
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr("about {n} min", n=minutes)
    return tr("about {n} h", n=round(minutes / 60))


def first_weekday() -> int:
    """The day a week starts with where the person lives, whatever they speak: 0 is Monday."""
    return QLocale.system().firstDayOfWeek().value - 1
