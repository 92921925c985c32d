"""Languages and packages: what the person writes in and builds on, and since when."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.choices import Dashboard
from commitstats_desktop.core.explain import Ask
from commitstats_desktop.core.period import Period
from commitstats_desktop.core.shapes import OTHERS
from commitstats_desktop.core.sheet import (
    UNKNOWN,
    Cell,
    language_table,
    layers_sheet,
    package_table,
)
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics import METRIC_BY_KEY
from commitstats_desktop.ui.chart_library import ChartLibrary
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.buckets import PER
from commitstats_desktop.ui.pages.figures_page import FiguresPage
from commitstats_desktop.ui.pages.languages_table import FiguresTable
from commitstats_desktop.ui.pages.page import GAP, MARGIN
from commitstats_desktop.ui.pages.unread import UNREAD, why_nothing
from commitstats_desktop.ui.panels.chart_outlet import ChartOutlet
from commitstats_desktop.ui.panels.empty_figures import EmptyFigures
from commitstats_desktop.ui.panels.question_bar import QuestionBar
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.chart_frame import ChartFrame
from commitstats_desktop.ui.widgets.legend import Legend
from commitstats_desktop.ui.widgets.text import button, surface

SHARES = "languages_over_time"
SHARE_TITLE = mark("Share of lines by language over time")
NO_LANGUAGE = "unknown"
"""What files without a known language are asked for by."""
LEAST_CHART = 72
CHART_HEIGHTS = (210, 320)
LANGUAGE_WIDTHS = (0, 76, 84, 92, 70, 116, 116, 116)
LANGUAGE_GIVES_WAY = {4: 720, 5: 690}
PACKAGE_WIDTHS = (0, 110, 92, 112, 116, 116, 116)
PACKAGE_GIVES_WAY = {3: 720, 4: 690}


class LanguagesPage(FiguresPage):
    """Shares over time above two tables; a row opens the commits behind it."""

    title = mark("Languages")

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self._view: Dashboard | None = None
        self._has_chart = False
        self.question = QuestionBar(session.inquiry, theme, self)
        self.outlet = ChartOutlet(session, self)
        self.frame = ChartFrame(theme, tr(SHARE_TITLE), tr(METRIC_BY_KEY[SHARES].counts))
        self.legend = Legend(theme)
        self.languages = FiguresTable(
            tr("Languages"),
            6,
            LANGUAGE_WIDTHS,
            LANGUAGE_GIVES_WAY,
            tr("No file of these has a language."),
        )
        self.packages = FiguresTable(
            tr("Packages"),
            5,
            PACKAGE_WIDTHS,
            PACKAGE_GIVES_WAY,
            tr("No commit of these adds a package."),
        )
        self.tabs = QTabBar()
        self.tables = QStackedWidget()
        self.search = QLineEdit()
        self.export_button = button(tr("Export CSV…"), tip=tr("Save the table that is shown"))
        self.empty = EmptyFigures(
            session, theme, "table-2", mark("Your languages will appear here")
        )
        self._lay_out()
        self._connect()
        self.show_loading()
        library = ChartLibrary(session, "languages", self)
        library.arrived.connect(self._make_chart)

    def load(self) -> None:
        loaded = self.session.load_dashboard("languages", self.show_view, self._load_again)
        self._is_stale = not loaded

    @Slot(object)
    def show_view(self, view: Dashboard) -> None:
        """Draw the whole page from one value, unless something else is asked for by now."""
        figures = view.figures
        if figures.question != self.session.inquiry.question:
            self.load()
            return
        self._view = view
        self.session.evidence.note_repositories(entry.repository for entry in figures.repositories)
        self.session.inquiry.prune(view.choices)
        self.question.show_choices(view.choices)
        self.export_button.setEnabled(not figures.is_empty)
        if figures.is_empty:
            self.body.setCurrentIndex(0)
            self.empty.show_view(view)
            return
        self.body.setCurrentIndex(1)
        languages, packages = figures.ranking("languages"), figures.ranking("packages")
        names = [entry.name for entry in languages.entries if entry.name]
        dots = self.theme.language_colors(names, view.choices.slots)
        unread = tr(UNREAD) if figures.coverage.lines_unknown else ""
        self.languages.show_sheet(language_table(tr("Languages"), languages), dots, unread)
        self.packages.show_sheet(package_table(tr("Packages"), packages), nothing=unread)
        self.tabs.setTabText(0, tr("Languages ({number})", number=len(names)))
        self.tabs.setTabText(1, tr("Packages ({number})", number=len(packages.entries)))
        self._show_chart(view)

    def show_state(self) -> None:
        if self._view is not None and self._view.figures.is_empty and self.isVisible():
            self.empty.show_view(self._view)

    def _show_chart(self, view: Dashboard) -> None:
        layers = view.figures.layers(SHARES)
        known = [layer.name for layer in layers.layers if layer.name in view.choices.slots]
        colors = self.theme.language_colors(known, view.choices.slots)
        self.frame.show_sheet_later(partial(layers_sheet, tr(SHARE_TITLE), layers, colors))
        if self._has_chart:
            self.chart.show_shape(layers, colors)
            self.legend.show_entries(self.chart.legend(), why_nothing(view.figures))

    @Slot()
    def _make_chart(self) -> None:
        from commitstats_desktop.ui.charts.areas import AreaChart

        self.chart = AreaChart(self.theme, tr(SHARE_TITLE), is_share=True)
        self.chart.setMinimumHeight(LEAST_CHART)
        self.chart.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chart, 1)
        column.addWidget(self.legend)
        self.frame.show_chart(self.chart, holder)
        self.frame.add_zoom(self.chart, has_buttons=True)
        self.chart.chosen.connect(self._ask_layer)
        self.chart.regrouped.connect(self._name_marks)
        self._has_chart = True
        if self._view is not None and not self._view.figures.is_empty:
            self._show_chart(self._view)

    def _lay_out(self) -> None:
        for control in (self.question.period, self.question.filter_button, self.export_button):
            self.header.addWidget(control)
        self.add_below_header(self.question.chips)
        self.question.chips.follows = self.export_button
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search languages and packages"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(200)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(tr("Languages or packages"))
        for table, name in ((self.languages, tr("Languages")), (self.packages, tr("Packages"))):
            self.tabs.addTab(name)
            self.tables.addWidget(table)
        card = surface("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.search)
        inner.addLayout(row)
        inner.addWidget(self.tables, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, MARGIN, MARGIN - 8)
        column.setSpacing(GAP)
        self.frame.setMinimumHeight(CHART_HEIGHTS[0])
        self.frame.setMaximumHeight(CHART_HEIGHTS[1])
        column.addWidget(self.frame, 2)
        column.addWidget(card, 3)
        self.add_empty(self.empty)
        self.body.addWidget(content)

    def _connect(self) -> None:
        self.follow_empty()
        self.export_button.clicked.connect(self._export)
        self.search.textChanged.connect(self.languages.look_for)
        self.search.textChanged.connect(self.packages.look_for)
        self.tabs.currentChanged.connect(self.tables.setCurrentIndex)
        self.languages.chosen.connect(self._ask_language)
        self.packages.chosen.connect(self._ask_package)
        self.theme.changed.connect(self._redraw)
        self.session.inquiry.changed.connect(self.reload)
        self.outlet.follow(self.frame)

    @Slot()
    def _redraw(self) -> None:
        if self._view is not None:
            self.show_view(self._view)

    @Slot()
    def _export(self) -> None:
        shown = self.tables.currentWidget()
        if isinstance(shown, FiguresTable) and shown.sheet is not None:
            self.outlet.ask_csv(shown.sheet)

    @Slot(str)
    def _name_marks(self, bucket: str) -> None:
        self.frame.set_caption(tr(PER[bucket]))

    @Slot(object)
    def _ask_language(self, cells: tuple[Cell, ...]) -> None:
        name = NO_LANGUAGE if cells[0] == UNKNOWN else str(cells[0])
        question = self.session.inquiry.question.within(languages=frozenset({name}))
        self.asked_evidence.emit(Ask("languages", question))

    @Slot(object)
    def _ask_package(self, cells: tuple[Cell, ...]) -> None:
        package = (str(cells[1]), str(cells[0]))
        self.asked_evidence.emit(Ask("packages", self.session.inquiry.question, package=package))

    @Slot(object, object, str)
    def _ask_layer(self, first: date, last: date, name: str) -> None:
        """Of the others the days are opened with everything in them."""
        names = frozenset({name} if name and name != OTHERS else ())
        question = self.session.inquiry.question.within(Period(first, last), languages=names)
        self.asked_evidence.emit(Ask(SHARES, question))
