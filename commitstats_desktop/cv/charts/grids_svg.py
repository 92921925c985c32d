"""The charts of a CV whose place is a time: years by month, week or day, and hours of the week."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from math import sqrt

from commitstats_desktop.core.cv import WeekCells, When, YearOfCells
from commitstats_desktop.cv.charts.drawing import CALM, Drawing, Frame, text_width, widest
from commitstats_desktop.cv.words import Words

HEADER = 1.55
"""Height of the names of months, in sizes of text."""
GAP = 2.0
"""Between the rows of a grid, and between months."""
HOURS_NAMED = (0, 6, 12, 18)


def activity(years: Sequence[YearOfCells], frame: Frame, words: Words) -> Drawing:
    """Years as rows, their months, weeks or days from left to right, the more commits the darker."""
    drawing = Drawing(frame)
    left = _label_width(frame)
    width = frame.width - left
    for position, name in enumerate(_month_names((width + GAP) / 12, frame, words)):
        drawing.text(left + position * (width + GAP) / 12, frame.text, name)
    for year, top, height in rows(years, frame, frame.text * HEADER):
        drawing.text(0, drawing.baseline_in(top, height), str(year.year))
        for cell in year.cells:
            at, wide = _place(cell.when, width)
            hint = f"{words.when(cell.when)}: {words.commits(cell.commits)}"
            drawing.bar((left + at, top, wide, height), f"g{cell.level}", hint)
    _write_legend(drawing, drawing.height + frame.text * 0.7, words)
    return drawing


def commits_per_year(years: Sequence[YearOfCells], frame: Frame, words: Words) -> Drawing:
    """A bar for each year on the rows of `activity`, its number behind it."""
    drawing = Drawing(frame)
    left = _label_width(frame)
    most = max(year.commits or 0 for year in years) or 1
    numbers = [_number(year.commits, words) for year in years]
    room = frame.width - left - widest(numbers, frame.text, is_strong=True) - 6
    for (year, top, height), number in zip(rows(years, frame, frame.lead), numbers, strict=True):
        baseline = drawing.baseline_in(top, height)
        length = room * (year.commits or 0) / most
        drawing.text(0, baseline, str(year.year))
        if length:
            hint = f"{year.year}: {words.commits(year.commits)}"
            drawing.bar((left, top + height * 0.14, max(length, 1), height * 0.72), CALM, hint)
        drawing.text(left + length + 5, baseline, number, "ink", is_strong=True)
    return drawing


def week(hours: WeekCells, frame: Frame, words: Words) -> Drawing:
    """A dot for each hour of the week, the larger the more commits; a ring below the floor."""
    drawing = Drawing(frame)
    left = widest(words.weekdays, frame.text) + 6
    column = (frame.width - left) / 24
    pitch = max(column, frame.text * 1.25)
    most = max((value or 0 for row in hours for value in row), default=0) or 1
    for index, (name, row) in enumerate(zip(words.weekdays, hours, strict=True)):
        middle = (index + 0.5) * pitch
        drawing.text(0, middle + frame.text * 0.36, name)
        for hour, value in enumerate(row):
            if value != 0:
                radius = 0.46 * column * max(sqrt((value or 1) / most), 0.2)
                hint = f"{name} {hour:02}:00: {words.commits(value)}"
                centre = (left + (hour + 0.5) * column, middle)
                drawing.dot(centre, radius, CALM, hint, is_ring=value is None)
    for hour in HOURS_NAMED:
        drawing.text(left + hour * column, 7 * pitch + frame.text * 1.2, f"{hour:02}:00")
    return drawing


def rows(
    years: Sequence[YearOfCells], frame: Frame, lead: float
) -> Iterator[tuple[YearOfCells, float, float]]:
    """Each year with the top and the height of its row; both charts of years share them."""
    pitch = max(frame.text * 1.05, min(frame.text * 2.1, frame.rows / max(len(years), 1)))
    for index, year in enumerate(years):
        yield year, lead + index * pitch, pitch - GAP


def _place(when: When, width: float) -> tuple[float, float]:
    """Where in a row a time stands, and how wide it is."""
    if when.week is not None:
        step = (width + 1) / 53
        return (when.week - 1) * step, step - 1
    if when.month is None:
        return 0, width
    if when.day is None:
        step = (width + GAP) / 12
        return (when.month - 1) * step, step - GAP
    # Days stand within their month, so that months lie below each other in every year.
    step = (width + GAP) / 12
    days = calendar.monthrange(when.year, when.month)[1]
    return (when.month - 1) * step + (when.day - 1) * (step - GAP) / days, (step - GAP) / days


def _month_names(column: float, frame: Frame, words: Words) -> tuple[str, ...]:
    if column < widest(words.short_months, frame.text):
        return words.month_letters
    return words.short_months


def _write_legend(drawing: Drawing, top: float, words: Words) -> None:
    """The five shades between "fewer" and "more", at the right under a grid."""
    size = drawing.text_size
    drawing.text(drawing.width, top + size, words.more, anchor="end")
    x = drawing.width - text_width(words.more, size)
    for level in (4, 3, 2, 1, 0):
        x -= size + 3
        drawing.bar((x, top + size * 0.14, size, size), f"g{level}")
    drawing.text(x - 5, top + size, words.less, anchor="end")


def _label_width(frame: Frame) -> float:
    return text_width("2026", frame.text) + 7


def _number(commits: int | None, words: Words) -> str:
    return words.fewer_short if commits is None else words.headline(commits)
