"""Overview: what the person has done, at a glance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from commitstats_desktop.core.choices import Dashboard
from commitstats_desktop.core.figures import Figures
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.figures_page import FiguresPage
from commitstats_desktop.ui.pages.overview_calendar import CalendarCard
from commitstats_desktop.ui.pages.overview_charts import AREAS, DAILY, ChartCards
from commitstats_desktop.ui.pages.overview_evidence import EvidenceAsker
from commitstats_desktop.ui.pages.overview_lists import HOURS, LANGUAGES, OverviewLists
from commitstats_desktop.ui.pages.overview_tiles import make_tiles, show_tiles, tile_grid
from commitstats_desktop.ui.pages.page import GAP, MARGIN
from commitstats_desktop.ui.panels.chart_outlet import ChartOutlet
from commitstats_desktop.ui.panels.empty_figures import EmptyFigures
from commitstats_desktop.ui.panels.question_bar import QuestionBar
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.turns import Step, Turns
from commitstats_desktop.ui.widgets.chart_frame import ChartFrame
from commitstats_desktop.ui.widgets.scrolling import SCROLL_BAR, scrolling
from commitstats_desktop.ui.widgets.text import button, label

PICTURE_MILLISECONDS = 20
"""So long after a card was drawn it has been painted."""


class OverviewPage(FiguresPage):
    """Tiles, calendar, charts by year and day, languages, repositories, packages and hours."""

    title = mark("Overview")

    asked_export = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self._view: Dashboard | None = None
        self._drawn: Question | None = None
        """What the figures that are drawn answer."""
        self._turns = Turns(self, PICTURE_MILLISECONDS)
        self.question = QuestionBar(session.inquiry, theme, self)
        self.tiles = make_tiles()
        self.calendar_card = CalendarCard(theme)
        self.calendar = self.calendar_card.calendar
        self.charts = ChartCards(session, theme, self)
        self.lists = OverviewLists(theme)
        self.asker = EvidenceAsker(session.inquiry, self)
        self.outlet = ChartOutlet(session, self)
        self.coverage = label("", "caption", wraps=True)
        self.empty = EmptyFigures(
            session, theme, "chart-column", mark("Your commits will appear here")
        )
        self.collect_button = button(tr("Collect now"), tip=tr("Read what is new (Ctrl+R)"))
        self.export_button = button(
            tr("Make a CV"), "primary", tip=tr("Edit and export it (Ctrl+E)")
        )
        self._lay_out()
        self._connect()
        self._show_actions()
        self.show_loading()

    def load(self) -> None:
        loaded = self.session.load_dashboard("overview", self.show_view, self._load_again)
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
        self._show_actions()
        if figures.is_empty:
            self._show_empty(view)
            return
        self._draw(view)

    def show_state(self) -> None:
        self._show_actions()
        if self._view is not None and self._view.figures.is_empty and self.isVisible():
            self._show_empty(self._view)

    def has_figures(self) -> bool:
        """Whether there is anything to export."""
        return self._view is not None and not self._view.choices.is_empty

    def _lay_out(self) -> None:
        for control in (
            self.question.period,
            self.question.filter_button,
            self.collect_button,
            self.export_button,
        ):
            self.header.addWidget(control)
        self.add_below_header(self.question.chips)
        self.question.chips.follows = self.export_button
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, MARGIN - SCROLL_BAR, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(tile_grid(self.tiles))
        column.addWidget(self.calendar_card)
        column.addLayout(_beside(self.charts.frames[AREAS], self.lists.frames[LANGUAGES], (3, 2)))
        column.addLayout(self.charts.years_row())
        column.addWidget(self.charts.frames[DAILY])
        for left, right in (("repositories", "packages"), ("commit_types", "kinds")):
            column.addLayout(_beside(self.lists.frames[left], self.lists.frames[right], (1, 1)))
        column.addWidget(self.lists.frames[HOURS])
        column.addWidget(self.coverage)
        column.addStretch(1)
        for frame in self._frames():
            _keep_place(frame)
        self.add_empty(self.empty)
        self.body.addWidget(scrolling(content))

    def _connect(self) -> None:
        self.collect_button.clicked.connect(self.session.collect_everything)
        self.export_button.clicked.connect(self.asked_export)
        self.follow_empty()
        self.theme.changed.connect(self._redraw)
        self.session.inquiry.changed.connect(self.reload)
        asker, lists = self.asker, self.lists
        asker.asked.connect(self.asked_evidence)
        asker.follow_tiles(self.tiles)
        self.calendar.day_chosen.connect(asker.ask_day)
        self.charts.year_chosen.connect(asker.ask_year)
        self.charts.days_chosen.connect(asker.ask_days)
        self.charts.layer_chosen.connect(asker.ask_layer)
        lists.punch.chosen.connect(asker.ask_hour)
        for key, slot in (
            (LANGUAGES, asker.ask_language),
            ("repositories", asker.ask_repository),
            ("packages", asker.ask_package),
            ("commit_types", asker.ask_type),
            ("kinds", asker.ask_kind),
        ):
            lists.bars[key].chosen.connect(slot)
        for frame in (self.calendar_card, *self.charts.frames.values(), *lists.frames.values()):
            self.outlet.follow(frame)

    def _frames(self) -> tuple[ChartFrame, ...]:
        """The cards below the tiles, in the order in which they are drawn."""
        return (self.calendar_card, *self.charts.frames.values(), *self.lists.frames.values())

    def _show_actions(self) -> None:
        self.export_button.setEnabled(self.has_figures())
        self.collect_button.setEnabled(
            not self.session.state.is_collecting
            and self._view is not None
            and bool(self._view.figures.repositories)
        )

    def _draw(self, view: Dashboard) -> None:
        """At once what somebody waits for; card by card what has only become more.

        While repositories are collected figures come every other second, and the window is not to
        stand still for them.
        """
        question, before = view.figures.question, self._drawn
        self._drawn = question
        self._turns.begin(self._steps(view))
        if question != before if before else not self.session.state.is_collecting:
            self._turns.finish()

    def _steps(self, view: Dashboard) -> Iterator[Step]:
        figures = view.figures
        names = [layer.name for layer in figures.layers(AREAS).layers]
        known = [name for name in names if name in view.choices.slots]
        colors = self.theme.language_colors(known, view.choices.slots)
        days, period = figures.daily(DAILY), figures.question.period
        steps: list[Step] = [
            partial(self.calendar_card.show_daily, days, period),
            *self.charts.steps(figures, colors),
            *self.lists.steps(view, colors),
        ]
        frames = self._frames()
        yield partial(show_tiles, self.tiles, view)
        yield partial(self._show_body, frames)
        for frame, step in zip(frames, steps, strict=True):
            yield partial(_draw_card, frame, step)
        yield partial(self.asker.show_view, figures)
        yield partial(self.coverage.setText, _coverage_text(figures))

    def _show_body(self, frames: Sequence[QWidget]) -> None:
        """The first time they come one by one, each in the place that is kept for it."""
        if self.body.currentIndex() != 1:
            for frame in frames:
                frame.hide()
            self.body.setCurrentIndex(1)

    def _show_empty(self, view: Dashboard) -> None:
        self._turns.begin(())
        self._drawn = None
        self.body.setCurrentIndex(0)
        self.empty.show_view(view)

    @Slot()
    def _redraw(self) -> None:
        if self._view is not None:
            self.show_view(self._view)
            self._turns.finish()


def _keep_place(card: QWidget) -> None:
    """While it is hidden, too: else each card that comes moves others, which are painted again."""
    policy = card.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    card.setSizePolicy(policy)


def _draw_card(card: QWidget, step: Step) -> None:
    step()
    card.show()


def _beside(left: QWidget, right: QWidget, shares: tuple[int, int]) -> QGridLayout:
    """Two cards of the same height."""
    row = QGridLayout()
    row.setSpacing(GAP)
    for column, (card, share) in enumerate(zip((left, right), shares, strict=True)):
        row.addWidget(card, 0, column)
        row.setColumnStretch(column, share)
    return row


def _coverage_text(figures: Figures) -> str:
    coverage = figures.coverage
    text = said(coverage.sentence()) + " " + tr("Definitions: {version}.", version=figures.version)
    if coverage.odd_dates:
        text += " " + tr("{n} commits with odd dates are in the totals only.", n=coverage.odd_dates)
    if coverage.lines_unknown:
        text += " " + tr("The lines of {n} commits are not known.", n=coverage.lines_unknown)
    return text
