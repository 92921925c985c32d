"""The charts of a CV by name: a bar or a row of columns for each, labelled in place."""

from __future__ import annotations

from collections.abc import Sequence

from commitstats_desktop.core.cv import CellSeries, LanguageShare, PerYear, TypeCount
from commitstats_desktop.cv.charts.drawing import (
    CALM,
    Drawing,
    Frame,
    color_of,
    widest,
    write_years,
)
from commitstats_desktop.cv.words import UNTYPED, Words

WIDEST_COLUMN = 30.0


def top_languages(languages: Sequence[LanguageShare], frame: Frame, words: Words) -> Drawing:
    """A bar for each language under its name, with share, first and last year."""
    drawing = Drawing(frame)
    notes = [words.span_of_years(one.first, one.last) for one in languages]
    for slot, (one, note) in enumerate(zip(languages, notes, strict=True)):
        top = slot * _bar_pitch(frame)
        drawing.text(0, top + frame.text, one.name, "ink")
        _write_numbers(drawing, top, words.percent(one.share), note, widest(notes, frame.text))
        share = (one.share or 0) / (max(entry.share or 0 for entry in languages) or 1)
        _draw_bar(drawing, top, share, color_of(one.name, slot, words))
    return drawing


def commit_types(types: Sequence[TypeCount], frame: Frame, words: Words) -> Drawing:
    """A bar for each type under its name and meaning, with number and share."""
    drawing = Drawing(frame)
    notes = [_share_note(one, words) for one in types]
    for slot, (one, note) in enumerate(zip(types, notes, strict=True)):
        top = slot * _bar_pitch(frame)
        _write_type(drawing, one.name, top + frame.text, words)
        _write_numbers(drawing, top, _number(one.commits, words), note, widest(notes, frame.text))
        share = (one.commits or 0) / (max(entry.commits or 0 for entry in types) or 1)
        _draw_bar(drawing, top, share, _type_color(one.name))
    return drawing


def types_per_year(
    types: Sequence[TypeCount], yearly: PerYear, frame: Frame, words: Words
) -> Drawing:
    """A row of small columns for each type, all on one scale, with its number at the end."""
    drawing = Drawing(frame)
    notes = [_share_note(one, words) for one in types]
    note_width = widest(notes, frame.text)
    rows = _TypeRows(types, frame, note_width, words)
    columns = _Columns(yearly, rows.left, rows.right, rows.height, words)
    for slot, (one, series) in enumerate(zip(types, yearly.series, strict=True)):
        baseline, base = rows.lines(slot)
        _write_type(drawing, one.name, baseline, words)
        number, top = _number(one.commits, words), baseline - frame.text
        _write_numbers(drawing, top, number, notes[slot], note_width)
        columns.draw(drawing, base, series, _type_color(one.name))
    write_years(drawing, yearly.years, columns.centres, drawing.height + frame.text * 1.4)
    return drawing


def reviews_per_year(yearly: PerYear, names: Sequence[str], frame: Frame, words: Words) -> Drawing:
    """A row of columns for each series, all on one scale, with its sum at the end."""
    drawing = Drawing(frame)
    pitch = max(frame.plot / 3, frame.text * 4)
    columns = _Columns(yearly, 0, frame.width, pitch - frame.text * 2.2, words)
    for slot, (name, series) in enumerate(zip(names, yearly.series, strict=True)):
        top = slot * pitch
        drawing.text(0, top + frame.text, name, "ink", is_strong=True)
        told = words.fewer_short if None in series.values else words.number(_sum(series))
        drawing.text(frame.width, top + frame.text, told, "ink", anchor="end", is_strong=True)
        columns.draw(drawing, top + pitch - frame.text * 0.6, series, CALM)
    write_years(drawing, yearly.years, columns.centres, drawing.height + frame.text * 1.4)
    return drawing


class _TypeRows:
    """Where names and columns of the types lie: beside each other, or one above the other."""

    def __init__(
        self, types: Sequence[TypeCount], frame: Frame, note_width: float, words: Words
    ) -> None:
        told = [_number(one.commits, words) for one in types]
        numbers = widest(told, frame.text, is_strong=True)
        meanings = widest([words.type_meanings[one.name] for one in types], frame.text)
        self.left = _meaning_at(frame.text, words) + meanings + 10
        self.right = frame.width - note_width - numbers - 22
        self._size = frame.text
        self._is_stacked = self.right - self.left < frame.width / 2
        if self._is_stacked:
            self.left, self.right = 0.0, frame.width
        tightest = 1.95 if self._is_stacked else 1.6
        self._pitch = max(frame.plot / 7.5, frame.text * tightest)
        self._pitch += self._is_stacked * frame.text * 1.6
        self.height = self._pitch - 5 - self._is_stacked * frame.text * 2.1

    def lines(self, slot: int) -> tuple[float, float]:
        """Baselines of the text and of the columns of a row."""
        top = slot * self._pitch
        base = top + self._pitch - (self._size if self._is_stacked else 3)
        return (top + self._size if self._is_stacked else base - 1), base


class _Columns:
    """Where the years stand in every row, and how high a number of commits is."""

    def __init__(
        self, yearly: PerYear, left: float, right: float, height: float, words: Words
    ) -> None:
        self._words = words
        self._years = yearly.years
        self._left, self._right = left, right
        self._scale = height / (_most(yearly) or 1)
        step = (right - left) / len(yearly.years)
        self._width = min(max(step * 0.72, step - 3), WIDEST_COLUMN)
        self.centres = [left + (index + 0.5) * step for index in range(len(yearly.years))]

    def draw(self, drawing: Drawing, base: float, series: CellSeries, color: str) -> None:
        drawing.line([(self._left, base), (self._right, base)])
        for year, centre, value in zip(self._years, self.centres, series.values, strict=True):
            height = max((value or 0) * self._scale, 1)
            box = (centre - self._width / 2, base - height, self._width, height)
            hint = f"{year}, {series.name}: {self._words.commits(value)}"
            if value != 0:
                drawing.column(box, color, hint)


def _bar_pitch(frame: Frame) -> float:
    """Seven bars are as high as the chart of areas beside them."""
    return max(frame.text * 2.6, (frame.plot + frame.text * 2) / 7)


def _draw_bar(drawing: Drawing, top: float, share: float, color: str) -> None:
    size = drawing.text_size
    drawing.bar((0, top + size * 1.5, drawing.width, size * 0.55), "g0")
    drawing.bar((0, top + size * 1.5, max(drawing.width * share, 2), size * 0.55), color)


def _write_numbers(drawing: Drawing, top: float, number: str, note: str, note_width: float) -> None:
    """A number and, at the right edge, a note to it; numbers of all rows end in one line."""
    baseline = top + drawing.text_size
    end = drawing.width - note_width - 8
    drawing.text(end, baseline, number, "ink", anchor="end", is_strong=True)
    drawing.text(drawing.width, baseline, note, anchor="end")


def _write_type(drawing: Drawing, name: str, baseline: float, words: Words) -> None:
    """A commit type and, for those who do not write commits, what it means."""
    drawing.text(0, baseline, words.type_name(name), "ink", is_strong=True)
    drawing.text(_meaning_at(drawing.text_size, words), baseline, words.type_meanings[name])


def _meaning_at(size: float, words: Words) -> float:
    names = [words.type_name(key) for key in words.type_meanings]
    return widest(names, size, is_strong=True) + 6


def _share_note(one: TypeCount, words: Words) -> str:
    """Where the number before it is of few commits, there is no share to tell."""
    return words.not_begun if one.share is None else words.percent(one.share)


def _type_color(name: str) -> str:
    return "co" if name == UNTYPED else CALM


def _sum(series: CellSeries) -> int:
    return sum(value or 0 for value in series.values)


def _most(yearly: PerYear) -> int:
    return max(max(value or 0 for value in series.values) for series in yearly.series)


def _number(commits: int | None, words: Words) -> str:
    return words.fewer_short if commits is None else words.headline(commits)
