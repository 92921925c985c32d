"""How many days one mark of a chart stands for, so that there are never more than can be told apart."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise
from typing import Any

from commitstats_desktop.core.days import MONTHS, written

DAYS_BY_DAY = 120
DAYS_BY_WEEK = 731


class Bucket(Enum):
    """A day, a week from Monday, or a calendar month."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    def start(self, day: date) -> date:
        """First day of the bucket that a day lies in."""
        if self is Bucket.MONTH:
            return day.replace(day=1)
        return day - timedelta(days=day.weekday()) if self is Bucket.WEEK else day

    def end(self, start: date) -> date:
        """Last day of the bucket that starts with a day."""
        return start + timedelta(days=self.length(start) - 1)

    def length(self, start: date) -> int:
        """Days of the bucket that starts with a day."""
        if self is Bucket.MONTH:
            return ((start + timedelta(days=32)).replace(day=1) - start).days
        return 7 if self is Bucket.WEEK else 1

    def when(self, start: date) -> str:
        """For example "in March 2024", in English whatever the language of this computer."""
        if self is Bucket.MONTH:
            return f"in {MONTHS[start.month - 1]} {start.year}"
        return f"in the week of {written(start)}" if self is Bucket.WEEK else f"on {written(start)}"

    def starts(self, first: date, last: date) -> list[date]:
        """Every bucket from one day to another, also those with nothing in them."""
        if self is Bucket.MONTH:
            months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
            return [date(month // 12, month % 12 + 1, 1) for month in months]
        found = [self.start(first)]
        while (following := self.end(found[-1]) + timedelta(days=1)) <= last:
            found.append(following)
        return found


def bucket_for(days: float) -> Bucket:
    """The finest bucket that so many days can be shown in."""
    if days <= DAYS_BY_DAY:
        return Bucket.DAY
    return Bucket.WEEK if days <= DAYS_BY_WEEK else Bucket.MONTH


def bucketed(points: Iterable[tuple[date, int]], starts: Sequence[date]) -> list[int]:
    """The sum of each bucket, which ends where the next starts; the points come in order.

    Where a bucket ends is looked for, not asked of each day: the charts ask of ten years at once.
    """
    split: tuple[tuple[Any, ...], ...] = tuple(zip(*points, strict=True)) or ((), ())
    days, values = split
    ends = [*(bisect_left(days, start) for start in starts[1:]), len(days)]
    return [sum(values[first:end]) for first, end in pairwise((0, *ends))][: len(starts)]
