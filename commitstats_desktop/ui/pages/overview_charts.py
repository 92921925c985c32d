"""The charts of the Overview that need pyqtgraph, which takes a third of a second to import.

The window is shown first; the import runs in a job, and the charts appear when it is done.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commitstats_desktop.core.figures import Figures
from commitstats_desktop.core.sheet import daily_sheet, layers_sheet, yearly_sheet
from commitstats_desktop.core.wording import mark
from commitstats_desktop.core.work import Work
from commitstats_desktop.metrics import METRIC_BY_KEY
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.buckets import EACH_BAR, PER
from commitstats_desktop.ui.pages.page import GAP
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.chart_frame import ChartFrame
from commitstats_desktop.ui.widgets.legend import Legend

BY_YEAR = ("commits_per_year", "commit_days_per_year", "commit_types_per_year")
DAILY, AREAS = "commits_per_day", "languages_over_time"
AREAS_TITLE = mark("Lines by language")
"""The axis says that it is over time; beside the controls there is no room for more words."""
YEARS_HEIGHT = 240
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
        self._session = session
        self._undrawn: list[str] = []
        self._figures: Figures | None = None
        self._colors: dict[str, str] = {}
        self._has_charts = False
        self.frames = {
            key: ChartFrame(theme, self._title(key), tr(METRIC_BY_KEY[key].counts))
            for key in (*BY_YEAR, DAILY, AREAS)
        }
        self.legends = {key: Legend(theme) for key in (BY_YEAR[-1], AREAS)}
        for key, height in ((DAILY, DAILY_HEIGHT), (AREAS, AREAS_HEIGHT)):
            self.frames[key].setFixedHeight(height)
        session.run("charts:overview", _import_charts, self._make_charts)

    def years_row(self) -> QHBoxLayout:
        """The charts by year beside each other."""
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for key in BY_YEAR:
            self.frames[key].setFixedHeight(YEARS_HEIGHT)
            row.addWidget(self.frames[key], 1)
        return row

    def show_view(self, figures: Figures, colors: dict[str, str]) -> None:
        """Draw, or draw later when the charts are there; `colors` by language."""
        self._figures, self._colors = figures, colors
        for key in BY_YEAR:
            self.frames[key].show_sheet(yearly_sheet(self._title(key), figures.yearly(key)))
        self.frames[DAILY].show_sheet(daily_sheet(self._title(DAILY), figures.daily(DAILY)))
        layers = layers_sheet(self._title(AREAS), figures.layers(AREAS), colors)
        self.frames[AREAS].show_sheet(layers)
        if not self._has_charts:
            return
        self._undrawn = [*BY_YEAR, DAILY, AREAS]
        if self._session.state.is_collecting:
            # Figures come every other second, and nobody waits for them: a chart at each turn of
            # the event loop does not hold the window up.
            QTimer.singleShot(0, self._draw_next)
            return
        while self._undrawn:
            self._draw(self._undrawn.pop(0), figures)

    @Slot()
    def _draw_next(self) -> None:
        if self._figures is not None and self._undrawn:
            self._draw(self._undrawn.pop(0), self._figures)
            QTimer.singleShot(0, self._draw_next)

    def _draw(self, key: str, figures: Figures) -> None:
        if key in self.by_year:
            self.by_year[key].show_shape(figures.yearly(key))
        elif key == DAILY:
            self.daily.show_shape(figures.daily(DAILY))
        else:
            self.areas.show_shape(figures.layers(AREAS), self._colors)
        if key in self.legends:
            chart = self.areas if key == AREAS else self.by_year[key]
            self.legends[key].show_entries(chart.legend())

    @Slot(object)
    def _make_charts(self, _: object) -> None:
        from commitstats_desktop.ui.charts.areas import AreaChart
        from commitstats_desktop.ui.charts.daily import DailyChart
        from commitstats_desktop.ui.charts.year_bars import YearBars

        self.by_year = {key: YearBars(self._theme, self._title(key)) for key in BY_YEAR}
        self.daily = DailyChart(self._theme, self._title(DAILY))
        self.areas = AreaChart(self._theme, self._title(AREAS))
        charts = self.by_year | {DAILY: self.daily, AREAS: self.areas}
        for key, chart in charts.items():
            legend = self.legends.get(key)
            self.frames[key].show_chart(chart, _stacked(chart, legend) if legend else None)
            self.frames[key].add_zoom(chart, has_buttons=key in (DAILY, AREAS))
            chart.setObjectName(key)
        for bars in self.by_year.values():
            bars.chosen.connect(self._pass_year_on)
        self.daily.chosen.connect(self.days_chosen)
        self.areas.chosen.connect(self.layer_chosen)
        self.daily.regrouped.connect(self._name_bars)
        self.areas.regrouped.connect(self._name_areas)
        self._has_charts = True
        if self._figures is not None:
            self.show_view(self._figures, self._colors)

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


def _import_charts(work: Work) -> None:
    import commitstats_desktop.ui.charts.areas
    import commitstats_desktop.ui.charts.daily
    import commitstats_desktop.ui.charts.year_bars  # noqa: F401

    work.check()
