"""Which parts the CV has, in which order, over which time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from commitstats_desktop.core.cv_choices import SectionChoice
from commitstats_desktop.core.cv_look import Section, Tile
from commitstats_desktop.core.period import Period
from commitstats_desktop.ui.cv_editor.part import Part
from commitstats_desktop.ui.widgets.text import label
from commitstats_desktop.ui.widgets.tick_list import Tick, TickList

SECTION_WORDS = {
    Section.SUMMARY: "Summary",
    Section.READING: "What the figures mean",
    Section.FIGURES: "Headline figures",
    Section.ACTIVITY: "Activity over time",
    Section.LANGUAGES: "Languages",
    Section.TYPES: "Commit types",
    Section.PACKAGES: "Packages",
    Section.REPOSITORIES: "Repositories you name",
    Section.REVIEWS: "Pull requests and reviews",
    Section.OPEN_SOURCE: "Open source",
    Section.WEEK: "Hours of the week",
    Section.WORK: "Work history",
    Section.EDUCATION: "Education",
}
TILE_WORDS = {
    Tile.WRITTEN_LINES: "Written lines",
    Tile.COMMITS: "Commits",
    Tile.COMMIT_DAYS: "Commit days",
    Tile.LANGUAGES: "Languages",
    Tile.REPOSITORIES: "Repositories",
    Tile.PULL_REQUESTS: "Pull requests",
}
BEGINNING, TODAY = "the beginning", "today"


class PartsPart(Part):
    """Sections to tick and to drag, headline figures to tick, first and last year."""

    title = "Parts and their order"

    def __init__(self) -> None:
        super().__init__()
        self.sections = TickList("Parts of the CV", is_ordered=True, most_shown=len(Section))
        self.tiles = TickList("Headline figures", most_shown=len(Tile))
        self.explain("Drag a line to move it, or use Alt and the arrow keys.")
        self.column.addWidget(self.sections)
        self.ask("Headline figures", self.tiles)
        self.sections.changed.connect(self._take_sections)
        self.tiles.changed.connect(self._take_tiles)

    def draw(self) -> None:
        self.sections.show_ticks(
            Tick(one.section.value, SECTION_WORDS[one.section], one.is_on)
            for one in self.choices.sections
        )
        self.tiles.show_ticks(
            Tick(tile.value, TILE_WORDS[tile], tile not in self.choices.hidden_tiles)
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

    title = "Time"

    def __init__(self) -> None:
        super().__init__()
        self.first = QComboBox()
        self.last = QComboBox()
        self.first.setAccessibleName("Counted from")
        self.last.setAccessibleName("Counted until")
        self.years = TickList("Years with a row in the charts", most_shown=6)
        row = QHBoxLayout()
        row.addWidget(label("Count from"))
        row.addWidget(self.first)
        row.addWidget(label("until"))
        row.addWidget(self.last)
        row.addStretch(1)
        self.column.addLayout(row)
        self.ask("Years with a row in the charts; the totals keep all of them", self.years)
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
    box.addItem(open_end, 0)
    for year in wanted:
        box.addItem(str(year), year)
    box.setCurrentIndex(wanted.index(chosen.year) + 1 if chosen else 0)
