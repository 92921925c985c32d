"""Which part of a figure is looked at, in words."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping

from commitstats_desktop.core.explain import Ask
from commitstats_desktop.core.period import Period
from commitstats_desktop.ui import format as words

EVERYTHING = "All repositories, all time"


def scope_words(ask: Ask, names: Mapping[str, str]) -> str:
    """For example "2024 · Python · in work"; `names` gives a repository's name by its UUID."""
    return " · ".join(_parts(ask, names)) or EVERYTHING


def _parts(ask: Ask, names: Mapping[str, str]) -> Iterator[str]:
    question = ask.question
    if question.period != Period():
        yield period_words(question.period)
    yield from sorted(question.languages)
    if ask.type:
        yield ask.type
    if ask.kind:
        yield ask.kind
    if ask.package:
        yield ask.package[1]
    if ask.weekday is not None:
        yield calendar.day_name[ask.weekday]
    if ask.hour is not None:
        yield f"{ask.hour}:00 to {ask.hour + 1}:00"
    yield from sorted(question.owners)
    if question.repositories:
        yield "in " + ", ".join(sorted(names.get(one, one) for one in question.repositories))


def period_words(period: Period) -> str:
    """A year, a month, a day, or from when to when."""
    first, last = period.first, period.last
    if first is None or last is None:
        return f"from {words.day(first)}" if first else f"until {words.day(last)}"
    if first == last:
        return words.long_day(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    month_end = calendar.monthrange(first.year, first.month)[1]
    if first.day == 1 and last == first.replace(day=month_end):
        return f"{first:%B %Y}"
    return words.span(first, last)
