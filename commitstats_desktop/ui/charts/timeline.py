"""Charts over days: a mark is a day, a week or a month, by how much is in view."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Signal, Slot

from commitstats_desktop.core.buckets import Bucket, bucket_for
from commitstats_desktop.core.days import SECONDS_PER_DAY, as_date, day_number
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.charts.plot import ThemedPlot
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.theme import Theme

SHORTEST_VIEW = 14 * SECONDS_PER_DAY


class DayAxis(pg.DateAxisItem):  # type: ignore[misc]
    """An axis of days, whose months and weekdays are named in the language in use."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        told = super().tickStrings(values, scale, spacing)
        form = next((one.format for one in self.zoomLevel.tickSpecs if one.spacing == spacing), "")
        days = [as_date(int(value // SECONDS_PER_DAY)) for value in values]
        if form == "%b":
            return [words.month_name(day) for day in days]
        if form == "%a %d":
            return [f"{words.weekday_name(day)} {day.day:02}" for day in days]
        return list(told)


class TimelineChart(ThemedPlot):
    """What a chart over days has: its days, its buckets, and the axis below."""

    regrouped = Signal(str)
    """A mark stands for something else now: day, week or month."""

    def __init__(self, theme: Theme, name: str) -> None:
        self._bucket = Bucket.MONTH
        self._first: date | None = None
        self._last: date | None = None
        self.starts: list[date] = []
        """First day of each mark."""
        super().__init__(theme, name, {"bottom": DayAxis(utcOffset=0)})
        self.getAxis("bottom").setStyle(tickLength=0)
        self.setMinimumHeight(200)
        self.zoomed.connect(self._follow_zoom)

    @property
    def bucket(self) -> Bucket:
        """What a mark stands for at this zoom."""
        return self._bucket

    def show_days(self, first: date | None, last: date | None) -> None:
        """Show everything from one day to another; None for nothing at all."""
        # No days while the view moves: each of its steps would group and draw them.
        self._first = self._last = None
        self.starts = []
        if first is None or last is None:
            self.draw()
            return
        left, right = seconds(first) - SECONDS_PER_DAY, seconds(last) + 2 * SECONDS_PER_DAY
        margin = max((right - left) * 0.01, SHORTEST_VIEW / 2)
        self.set_whole(left - margin, right + margin, SHORTEST_VIEW)
        self._first, self._last = first, last
        self._group()

    def marks(self) -> int:
        return len(self.starts)

    def extent(self, position: int) -> tuple[float, float]:
        start = self.starts[position]
        return seconds(start), seconds(start) + self._bucket.length(start) * SECONDS_PER_DAY

    def mark_at(self, x: float) -> int | None:
        if not self.starts:
            return None
        start = self._bucket.start(as_date(int(x // SECONDS_PER_DAY)))
        first = self.starts[0]
        if start < first or start > self.starts[-1]:
            return None
        days = (start - first).days
        months = (start.year - first.year) * 12 + start.month - first.month
        return {Bucket.DAY: days, Bucket.WEEK: days // 7, Bucket.MONTH: months}[self._bucket]

    def when(self, position: int) -> str:
        """A mark's days in words."""
        start = self.starts[position]
        return {
            Bucket.DAY: tr("on {day}", day=words.long_day(start)),
            Bucket.WEEK: tr("in the week of {day}", day=words.day(start)),
            Bucket.MONTH: tr("in {month}", month=words.month(start)),
        }[self._bucket]

    def days_of(self, position: int) -> tuple[date, date]:
        """First and last day of a mark."""
        start = self.starts[position]
        return start, start + timedelta(days=self._bucket.length(start) - 1)

    def fit_height(self, tops: Any) -> None:
        """Make what is in view as high as the chart."""
        left, right = self.viewRange()[0]
        seen = [
            top
            for top, start in zip(tops, self.starts, strict=True)
            if left - 31 * SECONDS_PER_DAY <= seconds(start) <= right
        ]
        self.setYRange(0, max(1.0, float(max(seen, default=1))) * 1.08, padding=0)

    def group(self) -> None:
        """Sum up by the bucket; overridden by each chart."""

    @Slot()
    def _follow_zoom(self) -> None:
        if self._first is None:
            return
        left, right = self.viewRange()[0]
        if bucket_for((right - left) / SECONDS_PER_DAY) is not self._bucket:
            self._group()
        self.rescale()

    def rescale(self) -> None:
        """Fit the height to what is in view; overridden by each chart."""

    def _group(self) -> None:
        assert self._first is not None
        assert self._last is not None
        left, right = self.viewRange()[0]
        self._bucket = bucket_for((right - left) / SECONDS_PER_DAY)
        self.starts = self._bucket.starts(self._first, self._last)
        self.group()
        self.draw()
        self.rescale()
        self.regrouped.emit(self._bucket.value)


def seconds(day: date) -> float:
    """A day as the axis counts."""
    return float(day_number(day) * SECONDS_PER_DAY)
