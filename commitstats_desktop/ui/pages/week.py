"""Week: what a week in code was like, beside the person's own weeks before it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from commitstats_desktop.core.choices import Dashboard
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.review import WITH_TESTS, Reviewed, with_tests
from commitstats_desktop.core.week import CalendarWeek, last_whole_week, week_of
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.clock import today
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages import week_words
from commitstats_desktop.ui.pages.figures_page import FiguresPage
from commitstats_desktop.ui.pages.overview_evidence import EvidenceAsker
from commitstats_desktop.ui.pages.overview_tiles import tile_grid
from commitstats_desktop.ui.pages.page import GAP, MARGIN
from commitstats_desktop.ui.pages.week_lists import DAYS, LANGUAGES, WeekLists
from commitstats_desktop.ui.pages.week_tiles import FirstTimes, make_tiles, show_tiles
from commitstats_desktop.ui.panels.chart_outlet import ChartOutlet
from commitstats_desktop.ui.panels.empty_figures import EmptyFigures
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme, set_icon
from commitstats_desktop.ui.widgets.card import Card, at_top
from commitstats_desktop.ui.widgets.scrolling import SCROLL_BAR, scrolling
from commitstats_desktop.ui.widgets.text import button, label

COLUMNS = 2


class WeekPage(FiguresPage):
    """Numbers, days, what was worked on and what was new, of the last whole week or another."""

    title = mark("Week")

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self._chosen: CalendarWeek | None = None
        """None follows the calendar."""
        self._view: Reviewed | None = None
        self.back = button(tr("Week before"), tip=tr("The week before (Alt+Left)"))
        self.on = button(tr("Week after"), tip=tr("The week after (Alt+Right)"))
        self.on.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.running = button(tr("This week so far"), tip=tr("The week that is not over yet"))
        self.heading = label("", "heading", wraps=True)
        self.note = label("", "muted", wraps=True)
        self.nothing = label(tr("No commits were counted in this week."), wraps=True)
        self.tiles = make_tiles()
        self.lists = WeekLists(theme)
        self.first_times = FirstTimes(self.lists.bars["commit_types"])
        self.asker = EvidenceAsker(self, self)
        self.outlet = ChartOutlet(session, self)
        self.coverage = label("", "caption", wraps=True)
        self.empty = EmptyFigures(
            session, theme, "calendar-days", mark("Your weeks will appear here")
        )
        self._lay_out()
        self._connect()
        self._draw()
        self._show_buttons()
        self.show_loading()

    @property
    def week(self) -> CalendarWeek:
        """The week that is looked at."""
        return self._chosen or last_whole_week(today())

    @property
    def question(self) -> Question:
        """What the numbers answer: the days of the week, and nothing left out."""
        assert self._view is not None
        return self._view.review.figures.question

    def load(self) -> None:
        loaded = self.session.reviews.load("week", self.week, self.show_view, self._load_again)
        self._is_stale = not loaded

    @Slot(object)
    def show_view(self, view: Reviewed) -> None:
        """Draw the whole page from one value, unless another week is asked for by now."""
        if view.review.week != self.week:
            self.load()
            return
        self._view = view
        figures = view.review.figures
        self.session.evidence.note_repositories(entry.repository for entry in figures.repositories)
        self._show_buttons()
        if view.choices.is_empty:
            self._show_empty(view)
            return
        self._show_week(view)

    def show_state(self) -> None:
        if self._view is not None and self._view.choices.is_empty and self.isVisible():
            self._show_empty(self._view)

    def go_to(self, week: CalendarWeek) -> None:
        """Look at another week."""
        last = last_whole_week(today())
        self._chosen = None if week == last else week
        self.area.verticalScrollBar().setValue(0)
        self._show_buttons()
        self.load()

    @Slot()
    def go_back(self) -> None:
        """The week before, unless there is nothing before it."""
        if self.back.isEnabled():
            self.go_to(self.week.moved(-1))

    @Slot()
    def go_on(self) -> None:
        """The week after, up to the running one."""
        if self.on.isEnabled():
            self.go_to(self.week.moved(1))

    @Slot()
    def go_to_running(self) -> None:
        """The week that is not over yet."""
        self.go_to(week_of(today()))

    def _show_week(self, view: Reviewed) -> None:
        review = view.review
        self.heading.setText(week_words.heading(review))
        self.note.setText(week_words.note(review))
        self.note.setVisible(bool(self.note.text()))
        self.nothing.setVisible(review.figures.is_empty)
        self.numbers.setVisible(not review.is_empty)
        self.cards.setVisible(not review.figures.is_empty)
        show_tiles(self.tiles, review)
        self.first_times.show_review(review)
        self.lists.show_view(view)
        self.coverage.setText(said(review.figures.coverage.sentence()))
        self.body.setCurrentIndex(1)

    def _show_empty(self, view: Reviewed) -> None:
        self.body.setCurrentIndex(0)
        self.empty.show_view(Dashboard(view.review.figures, view.choices))

    @Slot()
    def _show_buttons(self) -> None:
        """Nothing lies before the first commit, nor behind the running week."""
        first = self._view.choices.first if self._view is not None else None
        week, running = self.week, week_of(today())
        self.back.setEnabled(first is not None and week > week_of(first))
        self.on.setEnabled(first is not None and week < running)
        self.running.setEnabled(first is not None and week != running)

    @Slot()
    def _ask_tests(self) -> None:
        self.asked_evidence.emit(with_tests(self.question))

    @Slot(str)
    def _ask_day(self, day: str) -> None:
        self.asker.ask_day(date.fromisoformat(day))

    @Slot()
    def _draw(self) -> None:
        muted = self.theme.palette.muted
        set_icon(self.back, "chevron-left", muted)
        set_icon(self.on, "chevron-right", muted)

    @Slot()
    def _redraw(self) -> None:
        self._draw()
        if self._view is not None:
            self.show_view(self._view)

    def _lay_out(self) -> None:
        for control in (self.back, self.on, self.running):
            self.header.addWidget(control)
        frames = self.lists.frames
        first = Card(tr("For the first time"), at_top(self.first_times))
        self.numbers, self.cards = tile_grid(self.tiles), QWidget()
        grid = QGridLayout(self.cards)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        cards = (*frames.values(), first)
        for number, card in enumerate(cards):
            grid.addWidget(card, *divmod(number, COLUMNS))
        for place in range(COLUMNS):
            grid.setColumnStretch(place, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, MARGIN - SCROLL_BAR, MARGIN)
        column.setSpacing(GAP)
        for part in (
            self.heading,
            self.note,
            self.nothing,
            self.numbers,
            self.cards,
            self.coverage,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.area = scrolling(content)
        self.add_empty(self.empty)
        self.body.addWidget(self.area)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.on.clicked.connect(self.go_on)
        self.running.clicked.connect(self.go_to_running)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.go_back)
        QShortcut(QKeySequence("Alt+Right"), self).activated.connect(self.go_on)
        self.follow_empty()
        self.theme.changed.connect(self._redraw)
        asker, bars = self.asker, self.lists.bars
        asker.asked.connect(self.asked_evidence)
        asker.follow_tiles({key: tile for key, tile in self.tiles.items() if key != WITH_TESTS})
        self.tiles[WITH_TESTS].asked.connect(self._ask_tests)
        self.first_times.language_chosen.connect(asker.ask_language)
        self.first_times.package_chosen.connect(asker.ask_package)
        for key, slot in (
            (DAYS, self._ask_day),
            ("repositories", asker.ask_repository),
            (LANGUAGES, asker.ask_language),
            ("packages", asker.ask_package),
            ("commit_types", asker.ask_type),
        ):
            bars[key].chosen.connect(slot)
        for frame in self.lists.frames.values():
            self.outlet.follow(frame)
