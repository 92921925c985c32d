"""The charts of the Overview that need pyqtgraph, which takes half a second to import.

The window is shown first, and each chart appears when it can be made.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commitstats_desktop.core.figures import Figures
from commitstats_desktop.core.sheet import daily_sheet, layers_sheet, yearly_sheet
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics import METRIC_BY_KEY
from commitstats_desktop.ui.chart_library import ChartLibrary
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.buckets import EACH_BAR, PER
from commitstats_desktop.ui.pages.page import GAP
from commitstats_desktop.ui.pages.unread import why_nothing
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.turns import Step, Turns
from commitstats_desktop.ui.widgets.chart_frame import ChartFrame
from commitstats_desktop.ui.widgets.legend import Legend

if TYPE_CHECKING:
    from commitstats_desktop.ui.charts.areas import AreaChart
    from commitstats_desktop.ui.charts.daily import DailyChart
    from commitstats_desktop.ui.charts.plot import ThemedPlot
    from commitstats_desktop.ui.charts.year_bars import YearBars

BY_YEAR = ("commits_per_year", "commit_days_per_year", "commit_types_per_year")
DAILY, AREAS = "commits_per_day", "languages_over_time"
CHARTS = (*BY_YEAR, DAILY, AREAS)
AREAS_TITLE = mark("Lines by language")
"""The axis says that it is over time; beside the controls there is no room for more words."""
YEARS_HEIGHT = 256
DAILY_HEIGHT = 280
AREAS_HEIGHT = 320


class ChartCards(QObject):
    """Three charts by year, the daily chart and the languages, in cards that are there at once."""

    year_chosen = Signal(str, int, str)
    """Figure, year, and name of the series that was clicked."""
    days_chosen = Signal(object, object)
    layer_chosen = Signal(object, object, str)

    def __init__(self, session: Session, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figures: Figures | None = None
        self._colors: dict[str, str] = {}
        self.frames = {
            key: ChartFrame(theme, self._title(key), tr(METRIC_BY_KEY[key].counts))
            for key in CHARTS
        }
        self.legends = {key: Legend(theme) for key in (BY_YEAR[-1], AREAS)}
        for key, height in ((DAILY, DAILY_HEIGHT), (AREAS, AREAS_HEIGHT)):
            self.frames[key].setFixedHeight(height)
        self.by_year: dict[str, YearBars] = {}
        self.daily: DailyChart
        self.areas: AreaChart
        self._made: set[str] = set()
        self._turns = Turns(self)
        library = ChartLibrary(session, "overview", self)
        library.arrived.connect(self._make_charts)

    def years_row(self) -> QHBoxLayout:
        """The charts by year beside each other."""
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for key in BY_YEAR:
            self.frames[key].setFixedHeight(YEARS_HEIGHT)
            self.frames[key].wrap_title()
            row.addWidget(self.frames[key], 1)
        return row

    def steps(self, figures: Figures, colors: dict[str, str]) -> Iterator[Step]:
        """Draw each chart, now or when it is there; `colors` by language."""
        self._figures, self._colors = figures, colors
        return (partial(self._draw, key) for key in CHARTS)

    def _draw(self, key: str) -> None:
        """What the card says of its figure, and the chart if there is one by now."""
        if self._figures is not None:
            {DAILY: self._draw_days, AREAS: self._draw_areas}.get(key, self._draw_years)(
                key, self._figures
            )

    def _draw_years(self, key: str, figures: Figures) -> None:
        shape = figures.yearly(key)
        self.frames[key].show_sheet(yearly_sheet(self._title(key), shape))
        if key in self._made:
            self.by_year[key].show_shape(shape)
            if key in self.legends:
                self.legends[key].show_entries(self.by_year[key].legend())

    def _draw_days(self, key: str, figures: Figures) -> None:
        shape = figures.daily(key)
        self.frames[key].show_sheet_later(partial(daily_sheet, self._title(key), shape))
        if key in self._made:
            self.daily.show_shape(shape)

    def _draw_areas(self, key: str, figures: Figures) -> None:
        shape = figures.layers(key)
        self.frames[key].show_sheet_later(
            partial(layers_sheet, self._title(key), shape, self._colors)
        )
        if key in self._made:
            self.areas.show_shape(shape, self._colors)
            self.legends[key].show_entries(self.areas.legend(), why_nothing(figures))

    @Slot()
    def _make_charts(self) -> None:
        self._turns.begin(partial(self._make, key) for key in CHARTS)

    def _make(self, key: str) -> None:
        {DAILY: self._make_daily, AREAS: self._make_areas}.get(key, self._make_years)(key)
        self._draw(key)

    def _make_years(self, key: str) -> None:
        from commitstats_desktop.ui.charts.year_bars import YearBars

        bars = self.by_year[key] = YearBars(self._theme, self._title(key))
        bars.setObjectName(key)
        bars.chosen.connect(self._pass_year_on)
        self._put_in(key, bars, has_buttons=False)

    def _make_daily(self, key: str) -> None:
        from commitstats_desktop.ui.charts.daily import DailyChart

        self.daily = DailyChart(self._theme, self._title(key))
        self.daily.chosen.connect(self.days_chosen)
        self.daily.regrouped.connect(self._name_bars)
        self._put_in(key, self.daily, has_buttons=True)

    def _make_areas(self, key: str) -> None:
        from commitstats_desktop.ui.charts.areas import AreaChart

        self.areas = AreaChart(self._theme, self._title(key))
        self.areas.chosen.connect(self.layer_chosen)
        self.areas.regrouped.connect(self._name_areas)
        self._put_in(key, self.areas, has_buttons=True)

    def _put_in(self, key: str, chart: ThemedPlot, *, has_buttons: bool) -> None:
        legend = self.legends.get(key)
        self.frames[key].show_chart(chart, _stacked(chart, legend) if legend else None)
        self.frames[key].add_zoom(chart, has_buttons=has_buttons)
        self._made.add(key)

    @Slot(int, str)
    def _pass_year_on(self, year: int, series: str) -> None:
        sender = self.sender()
        if sender is not None:
            self.year_chosen.emit(sender.objectName(), year, series)

    @Slot(str)
    def _name_bars(self, bucket: str) -> None:
        self.frames[DAILY].set_caption(tr(EACH_BAR[bucket]))

    @Slot(str)
    def _name_areas(self, bucket: str) -> None:
        self.frames[AREAS].set_caption(tr(PER[bucket]))

    def _title(self, key: str) -> str:
        return tr(AREAS_TITLE if key == AREAS else METRIC_BY_KEY[key].title)


def _stacked(chart: QWidget, legend: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(chart, 1)
    layout.addWidget(legend)
    return holder
