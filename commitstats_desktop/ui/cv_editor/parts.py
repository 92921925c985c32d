"""Which parts the CV has, in which order, over which time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from commitstats_desktop.core.cv.choices import SectionChoice
from commitstats_desktop.core.cv.look import Section, Tile
from commitstats_desktop.core.period import Period
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.cv_editor.part import Part
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.text import label
from commitstats_desktop.ui.widgets.tick_list import Tick, TickList

SECTION_WORDS = {
    Section.SUMMARY: mark("Summary"),
    Section.READING: mark("What the figures mean"),
    Section.FIGURES: mark("Headline figures"),
    Section.ACTIVITY: mark("Activity over time"),
    Section.LANGUAGES: mark("Languages"),
    Section.TYPES: mark("Commit types"),
    Section.PACKAGES: mark("Packages"),
    Section.REPOSITORIES: mark("Repositories you name"),
    Section.REVIEWS: mark("Pull requests and reviews"),
    Section.OPEN_SOURCE: mark("Open source"),
    Section.WEEK: mark("Hours of the week"),
    Section.WORK: mark("Work history"),
    Section.EDUCATION: mark("Education"),
}
TILE_WORDS = {
    Tile.WRITTEN_LINES: mark("Written lines"),
    Tile.COMMITS: mark("Commits"),
    Tile.COMMIT_DAYS: mark("Commit days"),
    Tile.LANGUAGES: mark("Languages"),
    Tile.REPOSITORIES: mark("Repositories"),
    Tile.PULL_REQUESTS: mark("Pull requests"),
}
BEGINNING, TODAY = mark("the beginning"), mark("today")


class PartsPart(Part):
    """Sections to tick and to drag, headline figures to tick, first and last year."""

    title = mark("Parts and their order")

    def __init__(self) -> None:
        super().__init__()
        self.sections = TickList(tr("Parts of the CV"), is_ordered=True, most_shown=len(Section))
        self.tiles = TickList(tr("Headline figures"), most_shown=len(Tile))
        self.explain(tr("Drag a line to move it, or use Alt and the arrow keys."))
        self.column.addWidget(self.sections)
        self.ask(tr("Headline figures"), self.tiles)
        self.sections.changed.connect(self._take_sections)
        self.tiles.changed.connect(self._take_tiles)

    def draw(self) -> None:
        self.sections.show_ticks(
            Tick(one.section.value, tr(SECTION_WORDS[one.section]), one.is_on)
            for one in self.choices.sections
        )
        self.tiles.show_ticks(
            Tick(tile.value, tr(TILE_WORDS[tile]), tile not in self.choices.hidden_tiles)
            for tile in Tile
        )

    @Slot(object)
    def _take_sections(self, ticks: Sequence[Tick]) -> None:
        self.change(sections=tuple(SectionChoice(Section(tick.key), tick.is_on) for tick in ticks))

    @Slot(object)
    def _take_tiles(self, ticks: Sequence[Tick]) -> None:
        hidden = frozenset(Tile(tick.key) for tick in ticks if not tick.is_on)
        self.change(hidden_tiles=hidden)


class TimePart(Part):
    """From when to when is counted, and years that are not drawn."""

    title = mark("Time")

    def __init__(self) -> None:
        super().__init__()
        self.first = QComboBox()
        self.last = QComboBox()
        self.first.setAccessibleName(tr("Counted from"))
        self.last.setAccessibleName(tr("Counted until"))
        self.years = TickList(tr("Years with a row in the charts"), most_shown=6)
        row = QHBoxLayout()
        row.addWidget(label(tr("Count from", "years")))
        row.addWidget(self.first)
        row.addWidget(label(tr("until", "years")))
        row.addWidget(self.last)
        row.addStretch(1)
        self.column.addLayout(row)
        self.ask(tr("Years with a row in the charts; the totals keep all of them"), self.years)
        self.first.activated.connect(self._take_period)
        self.last.activated.connect(self._take_period)
        self.years.changed.connect(self._take_years)

    def draw(self) -> None:
        period, years = self.choices.period, self.options.years
        _fill(self.first, BEGINNING, years, period.first)
        _fill(self.last, TODAY, years, period.last)
        self.years.show_ticks(
            Tick(str(year), str(year), year not in self.choices.hidden_years) for year in years
        )

    @Slot()
    def _take_period(self) -> None:
        first, last = self.first.currentData(), self.last.currentData()
        if first and last and first > last:
            first, last = last, first
        period = Period(date(first, 1, 1) if first else None, date(last, 12, 31) if last else None)
        if period != self.choices.period:
            self.change(period=period)

    @Slot(object)
    def _take_years(self, ticks: Sequence[Tick]) -> None:
        self.change(hidden_years=frozenset(int(tick.key) for tick in ticks if not tick.is_on))


def _fill(box: QComboBox, open_end: str, years: Sequence[int], chosen: date | None) -> None:
    wanted = sorted({*years, *([chosen.year] if chosen else [])})
    box.clear()
    box.addItem(tr(open_end), 0)
    for year in wanted:
        box.addItem(str(year), year)
    box.setCurrentIndex(wanted.index(chosen.year) + 1 if chosen else 0)
