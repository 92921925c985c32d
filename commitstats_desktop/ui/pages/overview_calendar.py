"""The calendar of any year, with its switch."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from commitstats_desktop.core.calendar_year import CalendarYear, calendar_year
from commitstats_desktop.core.period import ALL_TIME, Period
from commitstats_desktop.core.shapes import Daily
from commitstats_desktop.core.sheet import calendar_sheet
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics import METRIC_BY_KEY
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.clock import today
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.calendar import CalendarMap
from commitstats_desktop.ui.widgets.chart_frame import ChartFrame

TITLE = mark("Commits by day")
LAST_MONTHS = mark("Last 12 months")


class CalendarCard(ChartFrame):
    """Shows one of the years that have commits, or the last twelve months."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr(TITLE), tr(METRIC_BY_KEY["commits_per_day"].counts))
        self._daily = Daily(())
        self._period = ALL_TIME
        self._wanted = tr(LAST_MONTHS)
        self.calendar = CalendarMap(theme)
        self.year_choice = QComboBox()
        self.year_choice.setAccessibleName(tr("Days shown in the calendar"))
        self.add_control(self.year_choice, before=self.menu_button)
        QWidget.setTabOrder(self.year_choice, self.menu_button)
        self.show_chart(self.calendar)
        self.year_choice.currentIndexChanged.connect(self._choose)
        self.calendar.year_asked.connect(self._step)

    def show_daily(self, daily: Daily, period: Period) -> None:
        """Draw a daily figure of a period."""
        self._daily, self._period = daily, period
        years = sorted({day.year for day, _ in daily.points}, reverse=True)
        choices = [str(year) for year in years]
        if period.last is None or period.last >= today():
            choices.insert(0, tr(LAST_MONTHS))
        if choices != [self.year_choice.itemText(row) for row in range(self.year_choice.count())]:
            self._offer(choices)
        self._show_chosen()

    def _offer(self, choices: list[str]) -> None:
        """Keep what the person chose; where a period has taken it away, it comes back after that."""
        self.year_choice.blockSignals(True)
        self.year_choice.clear()
        self.year_choice.addItems(choices)
        self.year_choice.setCurrentIndex(max(0, self.year_choice.findText(self._wanted)))
        self.year_choice.blockSignals(False)

    @Slot()
    def _choose(self) -> None:
        self._wanted = self.year_choice.currentText()
        self._show_chosen()

    def _show_chosen(self) -> None:
        year = self._chosen()
        self.calendar.show_year(year)
        self.set_caption(words.commits(year.total))
        self.show_sheet(calendar_sheet(tr(TITLE), year))

    @Slot(int)
    def _step(self, years: int) -> None:
        """The years stand from the latest down; the last twelve months come before them."""
        row = self.year_choice.currentIndex() - years
        if 0 <= row < self.year_choice.count():
            self.year_choice.setCurrentIndex(row)

    def _chosen(self) -> CalendarYear:
        choice = self.year_choice.currentText()
        if choice.isdigit():
            return calendar_year(self._daily, date(int(choice), 1, 1), date(int(choice), 12, 31))
        return calendar_year(self._daily, today() - timedelta(days=364), today())
