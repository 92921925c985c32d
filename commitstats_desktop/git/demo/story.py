"""The story that the demo tells: who worked when, on what. Invented from beginning to end.

Ada Berg works for three employers in nine years, with a few weeks between them, takes holidays,
has one quiet summer and a project of her own for the evenings. Everything hangs on the last day,
and on nothing else: the same day gives the same story on every computer.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from random import Random
from typing import NamedTuple, TypeVar

from commitstats_desktop.git.demo.cast import ADA, JOBS, PROJECTS, Developer

STORY_VERSION = 1
"""Raised when the story changes, so that older demo data are made again."""

DAYS_A_YEAR = 365.25
MOST_A_DAY = 14
DARK_MONTHS = (2, 11)
"""Months with long evenings, in which the project for the evenings grows."""

QUIET_SUMMER_BACK = 4
"""Years before the last day in which hardly anything happens from June to August."""

Option = TypeVar("Option")


class Event(NamedTuple):
    """A moment at which somebody commits: seconds since 1970, minutes east of UTC."""

    time: int
    offset: int
    developer: Developer


class Dice:
    """Chance that falls the same way on every computer and Python.

    Only `random()` of a `Random` with a whole number as its seed is promised never to change.
    """

    def __init__(self, seed: str) -> None:
        self._random = Random(int.from_bytes(sha256(seed.encode()).digest())).random  # noqa: S311

    def chance(self, share: float) -> bool:
        """True in this share of all throws."""
        return self._random() < share

    def below(self, limit: int) -> int:
        """A whole number from 0 up to, and without, the limit."""
        return int(self._random() * limit)

    def pick(self, options: Sequence[Option]) -> Option:
        """One of these."""
        return options[self.below(len(options))]

    def pick_weighted(self, options: Sequence[tuple[Option, int]]) -> Option:
        """One of these, each as often as its weight says."""
        throw = self.below(sum(weight for _, weight in options))
        for option, weight in options:
            throw -= weight
            if throw < 0:
                return option
        raise AssertionError("the throw is below the sum of the weights")

    def amount(self, mean: float) -> int:
        """A whole number, often small and now and then several times the mean."""
        return int(-math.log(1 - self._random()) * mean)


def tell_story(last_day: date) -> dict[str, list[Event]]:
    """For each project, its moments in order of time."""
    dice = Dice(f"story {STORY_VERSION}")
    story: dict[str, list[Event]] = {project.name: [] for project in PROJECTS}
    pace = 1.0
    days = int(max(project.begins for project in PROJECTS) * DAYS_A_YEAR)
    for back in range(days, -1, -1):
        day = last_day - timedelta(days=back)
        if day.weekday() == 0:
            pace = 0.35 + dice.below(100) / 70
        for project, event in _events_of_day(day, back / DAYS_A_YEAR, pace, last_day, dice):
            story[project].append(event)
    return {name: sorted(events, key=_moment) for name, events in story.items()}


def _moment(event: Event) -> int:
    return event.time


def _events_of_day(
    day: date, back: float, pace: float, last_day: date, dice: Dice
) -> list[tuple[str, Event]]:
    """What happens on one day, `back` years before the last."""
    quiet = 0.1 if day.year == last_day.year - QUIET_SUMMER_BACK and 6 <= day.month <= 8 else 1.0
    events = []
    if not _is_day_off(day):
        events += _job_events(day, back, pace * quiet, dice)
        events += _colleagues_events(day, back, dice)
    return events + _leisure_events(day, back, quiet, dice)


def _job_events(day: date, back: float, pace: float, dice: Dice) -> list[tuple[str, Event]]:
    job = next((job for job in JOBS if job.begins > back >= job.ends), None)
    if job is None or _is_on_holiday(day):
        return []
    done = (job.begins - back) / (job.begins - job.ends)
    mean = (job.first_mean + (job.last_mean - job.first_mean) * done) * pace
    joined = {project.name: project.joined for project in PROJECTS}
    choice = [entry for entry in job.projects if joined[entry[0]] > back]
    name = dice.pick_weighted(choice) if choice else ""
    count = min(dice.amount(mean) + dice.chance(0.35), MOST_A_DAY) if choice else 0
    return [(name, _at(day, 8 * 60 + 10, 9 * 60, ADA, dice)) for _ in range(count)]


def _colleagues_events(day: date, back: float, dice: Dice) -> list[tuple[str, Event]]:
    return [
        (project.name, _at(day, 7 * 60 + 40, 10 * 60, developer, dice))
        for project in PROJECTS
        if project.begins > back >= project.ends
        for developer in project.colleagues
        for _ in range(min(dice.amount(0.4 if developer.is_bot else 0.75), 4))
    ]


def _leisure_events(day: date, back: float, quiet: float, dice: Dice) -> list[tuple[str, Event]]:
    is_free = day.weekday() >= 5
    mean = (0.75 if is_free else 0.3) * quiet * (2.5 if day.month in DARK_MONTHS else 1.0)
    start, length = (10 * 60, 11 * 60) if is_free else (19 * 60, 4 * 60)
    return [
        (project.name, _at(day, start, length, ADA, dice))
        for project in PROJECTS
        if project.is_leisure and project.begins > back
        for _ in range(min(dice.amount(mean), 6))
    ]


def _is_day_off(day: date) -> bool:
    is_feast = (day.month, day.day) in ((1, 1), (5, 1), (5, 17))
    is_christmas = day.month == 12 and day.day >= 23
    return day.weekday() >= 5 or is_feast or is_christmas


def _is_on_holiday(day: date) -> bool:
    """Three weeks in July that begin a little later every year, and one in autumn."""
    first = 3 + day.year % 7
    is_summer = day.month == 7 and first <= day.day < first + 21
    return is_summer or (day.month == 10 and 5 <= day.day <= 9)


def _at(day: date, start: int, length: int, developer: Developer, dice: Dice) -> Event:
    """A moment of the day, in minutes after midnight by the clock on the wall."""
    offset = _offset(day)
    midnight = datetime.combine(day, time(), UTC) - timedelta(minutes=offset)
    minutes = start + dice.below(length)
    return Event(int(midnight.timestamp()) + minutes * 60 + dice.below(60), offset, developer)


def _offset(day: date) -> int:
    """Summer time in most of Europe: from the last Sunday of March to the last of October."""
    return 120 if _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10) else 60


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
