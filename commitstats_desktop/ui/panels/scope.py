"""Which part of a figure is looked at, in words."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping

from commitstats_desktop.core.explain import Ask
from commitstats_desktop.core.period import Period
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr

EVERYTHING = mark("All repositories, all time")


def scope_words(ask: Ask, names: Mapping[str, str]) -> str:
    """For example "2024 · Python · in work"; `names` gives a repository's name by its UUID."""
    return " · ".join(_parts(ask, names)) or tr(EVERYTHING)


def _parts(ask: Ask, names: Mapping[str, str]) -> Iterator[str]:
    question = ask.question
    if question.period != Period():
        yield period_words(question.period)
    yield from sorted(question.languages)
    if ask.type:
        yield ask.type
    if ask.kind:
        yield tr(ask.kind)
    if ask.package:
        yield ask.package[1]
    if ask.weekday is not None:
        yield words.capital(words.weekday(ask.weekday))
    if ask.hour is not None:
        yield tr("{first}:00 to {last}:00", first=ask.hour, last=ask.hour + 1)
    yield from sorted(question.owners)
    if question.repositories:
        named = sorted(names.get(one, one) for one in question.repositories)
        yield tr("in {repositories}", repositories=", ".join(named))


def period_words(period: Period) -> str:
    """A year, a month, a day, or from when to when."""
    first, last = period.first, period.last
    if first is None or last is None:
        return (
            tr("from {first}", first=words.day(first))
            if first
            else tr("until {last}", last=words.day(last))
        )
    if first == last:
        return words.capital(words.long_day(first))
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    month_end = calendar.monthrange(first.year, first.month)[1]
    if first.day == 1 and last == first.replace(day=month_end):
        return words.capital(words.month(first))
    return words.span(first, last)
