"""The charts of the Overview that need pyqtgraph, which takes a third of a second to import.

The window is shown first; the import runs in a job, and the charts appear when it is done.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from commitstats_desktop.core.figures import Figures
from commitstats_desktop.core.work import Work
from commitstats_desktop.metrics import METRIC_BY_KEY
from commitstats_desktop.ui.pages.page import GAP
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.card import Card
from commitstats_desktop.ui.widgets.legend import Legend
from commitstats_desktop.ui.widgets.text import button

BY_YEAR = ("commits_per_year", "commit_days_per_year", "commit_types_per_year")
CARD_HEIGHT = 240
DAILY_HEIGHT = 280
HINT = "Each bar a {bucket} · Ctrl + wheel to zoom, drag to move"


class ChartCards(QWidget):
    """Three charts by year and the daily chart, in cards that are there from the start."""

    year_chosen = Signal(str, int, str)
    """Figure, year, and name of the series that was clicked."""
    days_chosen = Signal(object, object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._figures: Figures | None = None
        self._has_charts = False
        self.cards = {key: Card(METRIC_BY_KEY[key].title) for key in (*BY_YEAR, "commits_per_day")}
        self.legend = Legend(theme)
        self._lay_out()
        session.run("charts", _import_charts, self._make_charts)

    def show_view(self, figures: Figures) -> None:
        """Draw, or draw later when the charts are there."""
        self._figures = figures
        if not self._has_charts:
            return
        for key, chart in self.by_year.items():
            chart.show_shape(figures.yearly(key))
        self.daily.show_shape(figures.daily("commits_per_day"))
        self.legend.show_entries(self.by_year["commit_types_per_year"].legend())

    @Slot(object)
    def _make_charts(self, _: object) -> None:
        from commitstats_desktop.ui.charts.daily import DailyChart
        from commitstats_desktop.ui.charts.year_bars import YearBars

        self.by_year = {key: YearBars(self._theme, METRIC_BY_KEY[key].title) for key in BY_YEAR}
        self.daily = DailyChart(self._theme, METRIC_BY_KEY["commits_per_day"].title)
        for key, chart in self.by_year.items():
            has_legend = key == "commit_types_per_year"
            self.cards[key].set_content(_stacked(chart, self.legend) if has_legend else chart)
            chart.setObjectName(key)
            chart.chosen.connect(self._pass_year_on)
        self.daily.chosen.connect(self.days_chosen)
        self.cards["commits_per_day"].set_content(self.daily)
        self._add_zoom()
        self._has_charts = True
        if self._figures is not None:
            self.show_view(self._figures)

    @Slot(int, str)
    def _pass_year_on(self, year: int, series: str) -> None:
        sender = self.sender()
        if sender is not None:
            self.year_chosen.emit(sender.objectName(), year, series)

    def _add_zoom(self) -> None:
        card = self.cards["commits_per_day"]
        self.daily.regrouped.connect(self._name_bars)
        for text, name, slot in (
            ("+", "Zoom in", self.daily.zoom_in),
            ("−", "Zoom out", self.daily.zoom_out),
            ("All", "Show everything", self.daily.show_all),
        ):
            control = button(text, "quiet", tip=name)
            control.setAccessibleName(name)
            control.clicked.connect(slot)
            card.add_control(control)

    @Slot(str)
    def _name_bars(self, bucket: str) -> None:
        self.cards["commits_per_day"].set_caption(HINT.format(bucket=bucket))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for key in BY_YEAR:
            self.cards[key].setFixedHeight(CARD_HEIGHT)
            self.cards[key].setToolTip(METRIC_BY_KEY[key].counts)
            row.addWidget(self.cards[key], 1)
        self.cards["commits_per_day"].setFixedHeight(DAILY_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(row)
        column.addWidget(self.cards["commits_per_day"])


def _stacked(chart: QWidget, legend: QWidget) -> QWidget:
    holder = QWidget()
    layout = QGridLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(chart, 0, 0)
    layout.addWidget(legend, 1, 0)
    layout.setRowStretch(0, 1)
    return holder


def _import_charts(work: Work) -> None:
    import commitstats_desktop.ui.charts.daily
    import commitstats_desktop.ui.charts.year_bars  # noqa: F401

    work.check()
