"""The charts of the window as SVG of our own, for "Save as": values in, a picture out.

They take the same sheet as the table beside them, so that a saved picture says what was on the
screen. The colours are those of paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from commitstats_desktop.core.buckets import Bucket, bucket_for, bucketed
from commitstats_desktop.core.calendar_year import CalendarYear
from commitstats_desktop.core.days import MONTHS, written
from commitstats_desktop.core.shapes import OTHERS, Daily, Layers, Ranking, Series, Week, Yearly
from commitstats_desktop.core.sheet import UNKNOWN, WEEKDAYS, Sheet, layer_starts
from commitstats_desktop.cv.charts.drawing import (
    CALM,
    Drawing,
    Frame,
    round_ticks,
    spread,
    text_width,
    widest,
    write_years,
)

FRAME = Frame(width=960, text=12, plot=300, rows=300)
ROWS = 25
"""At most so many entries of a ranking; the table has all of them."""
LABEL_WEEKS = 3
"""Room that the name of a month needs."""
SERIES = 6
SUMMED_UP = (OTHERS, "other")


def figure_svg(sheet: Sheet) -> str:
    """The chart of a sheet with its title above it; the sentence is what a screen reader says."""
    drawing = Drawing(FRAME)
    drawing.text(0, FRAME.text * 1.2, sheet.title, "ink", is_strong=True)
    shape = sheet.shape
    if isinstance(shape, Yearly):
        _columns(drawing, [str(year) for year in shape.years], shape.series, sheet)
    elif isinstance(shape, Daily):
        _days(drawing, shape)
    elif isinstance(shape, Layers):
        _areas(drawing, shape, sheet)
    elif isinstance(shape, Week):
        _week(drawing, shape)
    elif isinstance(shape, CalendarYear):
        _calendar(drawing, shape)
    elif isinstance(shape, Ranking):
        _bars(drawing, shape, sheet)
    return drawing.svg("chart", sheet.title, sheet.sentence)


TOP = FRAME.text * 2.6
BOTTOM = TOP + FRAME.plot


def _columns(
    drawing: Drawing, names: Sequence[str], series: Sequence[Series], sheet: Sheet
) -> None:
    """Stacked columns; the smallest series beyond what can be told apart lie together on top."""
    totals = [sum(values) for values in zip(*(one.values for one in series), strict=True)]
    scale, left = _grid(drawing, max(totals, default=0))
    step = (FRAME.width - left) / max(len(names), 1)
    bases = [BOTTOM] * len(names)
    colors = _series_colors([one.name for one in series], sheet)
    for one, color in zip(series, colors, strict=True):
        for position, value in enumerate(one.values):
            height = value * scale
            bases[position] -= height
            box = (left + (position + 0.14) * step, bases[position], step * 0.72, height)
            if value:
                drawing.column(box, color, f"{names[position]}: {one.name} {value:,}")
    centres = [left + (position + 0.5) * step for position in range(len(names))]
    write_years(drawing, [int(name) for name in names], centres, BOTTOM + FRAME.text * 1.5)
    if len(series) > 1:
        _legend(drawing, [one.name or UNKNOWN for one in series], colors)


def _days(drawing: Drawing, shape: Daily) -> None:
    """A column for each day, week or month, by how long the whole is."""
    if not shape.points:
        return
    first, last = shape.points[0][0], shape.points[-1][0]
    bucket = bucket_for((last - first).days + 1)
    starts = bucket.starts(first, last)
    sums = bucketed(shape.points, starts)
    scale, left = _grid(drawing, max(sums))
    step = (FRAME.width - left) / len(starts)
    for position, (start, value) in enumerate(zip(starts, sums, strict=True)):
        if value:
            x, height = left + (position + 0.1) * step, value * scale
            hint = f"{bucket.when(start)}: {value:,}"
            drawing.column((x, BOTTOM - height, step * 0.8, height), CALM, hint)
    _time_axis(drawing, starts, [left + (n + 0.5) * step for n in range(len(starts))])


def _areas(drawing: Drawing, shape: Layers, sheet: Sheet) -> None:
    starts, _ = layer_starts(shape)
    if not starts:
        return
    names = [layer.name or UNKNOWN for layer in shape.layers]
    bounds = [[0] * len(starts)]
    for layer in shape.layers:
        sums = bucketed(layer.points, starts)
        bounds.append([low + added for low, added in zip(bounds[-1], sums, strict=True)])
    scale, left = _grid(drawing, max(bounds[-1]))
    right = FRAME.width - 22 - widest(names, FRAME.text)
    step = (right - left) / max(len(starts) - 1, 1)
    xs = [left + position * step for position in range(len(starts))]
    colors = _series_colors(names, sheet)
    for slot, color in enumerate(colors):
        high = [(x, BOTTOM - value * scale) for x, value in zip(xs, bounds[slot + 1], strict=True)]
        low = [(x, BOTTOM - value * scale) for x, value in zip(xs, bounds[slot], strict=True)]
        drawing.area(high + low[::-1], color, names[slot])
    _time_axis(drawing, starts, xs)
    ends = [BOTTOM - (a[-1] + b[-1]) / 2 * scale for a, b in pairwise(bounds)]
    places = spread(ends[::-1], FRAME.text * 1.3, TOP, BOTTOM)[::-1]
    for slot, y in enumerate(places):
        drawing.line([(right + 1, ends[slot]), (right + 6, y), (right + 10, y)], "muted")
        drawing.bar((right + 11, y - 3, 6, 6), colors[slot])
        drawing.text(right + 21, y + FRAME.text * 0.36, names[slot], "ink")


def _week(drawing: Drawing, shape: Week) -> None:
    left = widest(WEEKDAYS, FRAME.text) + 8
    step, pitch = (FRAME.width - left) / 24, 26.0
    most = max(max(row) for row in shape.hours) or 1
    for day, row in enumerate(shape.hours):
        top = TOP + day * pitch
        drawing.text(left - 8, drawing.baseline_in(top, pitch - 3), WEEKDAYS[day], anchor="end")
        for hour, value in enumerate(row):
            level = 0 if not value else 1 + min(3, value * 4 // (most + 1))
            box = (left + hour * step, top, step - 3, pitch - 3)
            drawing.bar(box, f"g{level}", f"{WEEKDAYS[day]} {hour}:00: {value:,}")
    for hour in range(0, 24, 3):
        drawing.text(left + hour * step, TOP + 7 * pitch + FRAME.text, f"{hour}:00")


def _calendar(drawing: Drawing, year: CalendarYear) -> None:
    """Weeks as columns from Monday down, months named above them."""
    left = widest([name[:3] for name in WEEKDAYS], FRAME.text) + 8
    start = Bucket.WEEK.start(year.first)
    weeks = ((year.last - start).days) // 7 + 1
    pitch = min((FRAME.width - left) / weeks, 22)
    levels = year.levels()
    for row in (0, 2, 4):
        baseline = drawing.baseline_in(TOP + FRAME.text + row * pitch, pitch - 2)
        drawing.text(left - 8, baseline, WEEKDAYS[row][:3], anchor="end")
    named = -LABEL_WEEKS
    for number in range((year.last - year.first).days + 1):
        day = year.first + timedelta(days=number)
        week, row = divmod((day - start).days, 7)
        box = (left + week * pitch, TOP + FRAME.text + row * pitch, pitch - 2.5, pitch - 2.5)
        hint = f"{written(day)}: {year.commits.get(day, 0):,}"
        drawing.bar(box, f"g{levels.get(day, 0)}", hint)
        if day.day == 1 and week - named >= LABEL_WEEKS:
            drawing.text(left + week * pitch, TOP + FRAME.text * 0.5, MONTHS[day.month - 1][:3])
            named = week


def _bars(drawing: Drawing, shape: Ranking, sheet: Sheet) -> None:
    most = max((entry.value for entry in shape.entries), default=0) or 1
    for position, entry in enumerate(shape.entries[:ROWS]):
        top = TOP + position * FRAME.text * 2.6
        name = entry.name or UNKNOWN
        drawing.text(0, top + FRAME.text, name, "ink")
        drawing.text(FRAME.width, top + FRAME.text, f"{entry.value:,}", anchor="end")
        length = max(FRAME.width * entry.value / most, 2)
        color = sheet.colors.get(name, CALM)
        drawing.bar((0, top + FRAME.text * 1.4, FRAME.width, FRAME.text * 0.55), "g0")
        drawing.bar((0, top + FRAME.text * 1.4, length, FRAME.text * 0.55), color)


def _grid(drawing: Drawing, most: int) -> tuple[float, float]:
    """Lines at round numbers; the height of one, and where the plot begins."""
    ticks = round_ticks(most)
    left = widest([f"{tick:,}" for tick in ticks], FRAME.text) + 6
    scale = FRAME.plot / max(ticks[-1], most, 1)
    for tick in ticks:
        y = BOTTOM - tick * scale
        drawing.line([(left, y), (FRAME.width, y)])
        drawing.text(left - 6, y + FRAME.text * 0.36, f"{tick:,}", anchor="end")
    return scale, left


def _time_axis(drawing: Drawing, starts: Sequence[date], xs: Sequence[float]) -> None:
    """As many days as fit, named by day, month and year."""
    room = text_width("30 Sep 2026", FRAME.text) + 12
    last = -room
    for start, x in zip(starts, xs, strict=True):
        if x - last >= room and x + room / 2 <= FRAME.width:
            name = f"{start.day} {MONTHS[start.month - 1][:3]} {start.year}"
            drawing.text(max(x, room / 2), BOTTOM + FRAME.text * 1.5, name, anchor="middle")
            last = x


def _legend(drawing: Drawing, names: Sequence[str], colors: Sequence[str]) -> None:
    x, y = 0.0, BOTTOM + FRAME.text * 3.2
    for name, color in zip(names, colors, strict=True):
        width = text_width(name, FRAME.text) + 26
        if x + width > FRAME.width:
            x, y = 0.0, y + FRAME.text * 1.6
        drawing.bar((x, y - FRAME.text * 0.75, 9, 9), color)
        drawing.text(x + 14, y, name)
        x += width


def _series_colors(names: Sequence[str], sheet: Sheet) -> list[str]:
    if len(names) == 1 and names[0] not in sheet.colors:
        return [CALM]
    return [
        sheet.colors.get(name or UNKNOWN)
        or (f"c{slot}" if slot < SERIES and name not in SUMMED_UP else "co")
        for slot, name in enumerate(names)
    ]
