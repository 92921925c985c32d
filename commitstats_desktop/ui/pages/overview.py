"""Overview: what the person has done, at a glance."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from commitstats_desktop.core.figures import Figures
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.shapes import Daily
from commitstats_desktop.metrics import METRIC_BY_KEY
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.pages.overview_charts import ChartCards
from commitstats_desktop.ui.pages.overview_evidence import EvidenceAsker
from commitstats_desktop.ui.pages.overview_rankings import (
    kind_bars,
    language_bars,
    package_bars,
    repository_bars,
)
from commitstats_desktop.ui.pages.page import GAP, MARGIN, SCROLL_BAR, Page, scrolling
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.calendar import CalendarMap, CalendarYear, calendar_year
from commitstats_desktop.ui.widgets.card import Card
from commitstats_desktop.ui.widgets.empty import EmptyState
from commitstats_desktop.ui.widgets.ranking_bars import RankingBars
from commitstats_desktop.ui.widgets.text import button, label
from commitstats_desktop.ui.widgets.tile import Tile

LAST_MONTHS = "Last 12 months"

TILES = ("commits", "commit_days", "written_lines", "languages")


class OverviewPage(Page):
    """Tiles, calendar, charts by year and day, languages and repositories."""

    title = "Overview"

    asked_folder = Signal()
    asked_demo = Signal()
    asked_people = Signal()
    asked_export = Signal()
    asked_evidence = Signal(object)
    """An `Ask`: what stands behind something that was clicked."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self._figures: Figures | None = None
        self._is_stale = False
        self.tiles = {
            key: Tile(METRIC_BY_KEY[key].title, METRIC_BY_KEY[key].counts) for key in TILES
        }
        self.calendar = CalendarMap(theme)
        self.year_choice = QComboBox()
        self.languages = RankingBars(theme, "Languages by lines added")
        self.repositories = RankingBars(theme, "Repositories by commits")
        self.packages = RankingBars(theme, "Packages by commits")
        self.kinds = RankingBars(theme, "Kinds of files by lines added")
        self.charts = ChartCards(session, theme)
        self.asker = EvidenceAsker(self)
        self.coverage = label("", "caption", wraps=True)
        self.empty = EmptyState(theme, "chart-column")
        self.collect_button = button("Collect now", tip="Read what is new (Ctrl+R)")
        self.export_button = button("Export CV…", "primary", tip="Make the document (Ctrl+E)")
        self._calendar_card = Card("Commits by day", self.calendar)
        self._lay_out()
        self._connect()
        self._show_actions()
        self.show_loading()

    def load(self) -> None:
        session = self.session
        self._is_stale = not session.load_figures(Question(), self.show_view, self._load_again)

    @Slot(object)
    def show_view(self, figures: Figures) -> None:
        """Draw the whole page from one value."""
        self._figures = figures
        self.session.evidence.note_repositories(entry.repository for entry in figures.repositories)
        self._show_actions()
        if figures.is_empty:
            self._show_empty(figures)
            return
        self.body.setCurrentIndex(1)
        self._show_tiles(figures)
        self._show_years(figures.daily("commits_per_day"))
        self.charts.show_view(figures)
        self.languages.show_bars(language_bars(figures.ranking("languages"), self.theme.palette))
        self.repositories.show_bars(repository_bars(figures.repositories, self.theme.palette))
        self.packages.show_bars(package_bars(figures.ranking("packages"), self.theme.palette))
        self.kinds.show_bars(kind_bars(figures.ranking("kinds"), self.theme.palette))
        self.coverage.setText(_coverage_text(figures))

    @Slot()
    def show_state(self) -> None:
        self._show_actions()
        if self._figures is not None and self._figures.is_empty and self.isVisible():
            self._show_empty(self._figures)

    def has_figures(self) -> bool:
        """Whether there is anything to export."""
        return self._figures is not None and not self._figures.is_empty

    @Slot()
    def _load_again(self) -> None:
        """Something changed while they were computed."""
        if self._is_stale:
            self.load()

    def _lay_out(self) -> None:
        self.header.addWidget(self.collect_button)
        self.header.addWidget(self.export_button)
        self._calendar_card.add_control(self.year_choice)
        self.year_choice.setAccessibleName("Days shown in the calendar")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, MARGIN - SCROLL_BAR, MARGIN)
        column.setSpacing(GAP)
        tiles = QHBoxLayout()
        tiles.setSpacing(GAP)
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        column.addLayout(tiles)
        column.addWidget(self._calendar_card)
        column.addWidget(self.charts)
        rankings = QGridLayout()
        rankings.setSpacing(GAP)
        rankings.setColumnStretch(0, 1)
        rankings.setColumnStretch(1, 1)
        languages = Card("Top languages", _top(self.languages))
        languages.set_caption("lines added")
        rankings.addWidget(languages, 0, 0)
        rankings.addWidget(Card("Top repositories", _top(self.repositories)), 0, 1)
        rankings.addWidget(Card("Packages", _top(self.packages)), 1, 0)
        rankings.addWidget(Card("Kinds of files", _top(self.kinds)), 1, 1)
        column.addLayout(rankings)
        column.addWidget(self.coverage)
        column.addStretch(1)
        self.body.addWidget(self.empty)
        self.body.addWidget(scrolling(content))

    def _connect(self) -> None:
        self.collect_button.clicked.connect(self.session.collect_everything)
        self.export_button.clicked.connect(self.asked_export)
        self.empty.asked.connect(self._act_on_empty)
        self.empty.asked_other.connect(self.asked_demo)
        self.year_choice.currentIndexChanged.connect(self._show_chosen_year)
        self.theme.changed.connect(self._redraw)
        self.asker.asked.connect(self.asked_evidence)
        self.asker.follow_tiles(self.tiles)
        self.calendar.day_chosen.connect(self.asker.ask_day)
        self.languages.chosen.connect(self.asker.ask_language)
        self.repositories.chosen.connect(self.asker.ask_repository)
        self.packages.chosen.connect(self.asker.ask_package)
        self.kinds.chosen.connect(self.asker.ask_kind)
        self.charts.year_chosen.connect(self.asker.ask_year)
        self.charts.days_chosen.connect(self.asker.ask_days)

    def _show_tiles(self, figures: Figures) -> None:
        today = _today()
        commits, days = figures.total("commits"), figures.total("commit_days")
        open_question = _possibly(figures.coverage.unattributed)
        self.tiles["commits"].show_value(
            words.count(commits.value), _span(commits.first, commits.last) + open_question
        )
        last = f"Last {words.days_ago(days.last, today)}" if days.last else ""
        streak = f"longest streak {words.days(figures.total('longest_streak').value)}"
        self.tiles["commit_days"].show_value(
            words.count(days.value), f"{words.unbroken(last)} · {words.unbroken(streak)}"
        )
        added = words.count(figures.total("lines_added").value)
        removed = words.count(figures.total("lines_removed").value)
        self.tiles["written_lines"].show_value(
            words.count(figures.total("written_lines").value),
            f"{added} lines added in all, {removed} removed",
        )
        named = [entry.name for entry in figures.ranking("languages").entries if entry.name]
        self.tiles["languages"].show_value(words.count(len(named)), ", ".join(named[:3]))

    def _show_years(self, daily: Daily) -> None:
        years = sorted({day.year for day, _ in daily.points}, reverse=True)
        choices = [LAST_MONTHS, *(str(year) for year in years)]
        if choices != [self.year_choice.itemText(row) for row in range(self.year_choice.count())]:
            self.year_choice.blockSignals(True)
            self.year_choice.clear()
            self.year_choice.addItems(choices)
            self.year_choice.blockSignals(False)
        self._show_chosen_year()

    @Slot()
    def _show_chosen_year(self) -> None:
        if self._figures is None or self._figures.is_empty:
            return
        year = self._chosen_year(self._figures.daily("commits_per_day"))
        self.calendar.show_year(year)
        self._calendar_card.set_caption(words.commits(year.total))

    def _chosen_year(self, daily: Daily) -> CalendarYear:
        choice = self.year_choice.currentText()
        if choice.isdigit():
            return calendar_year(daily, date(int(choice), 1, 1), date(int(choice), 12, 31))
        today = _today()
        return calendar_year(daily, today - timedelta(days=364), today)

    def _show_actions(self) -> None:
        self.export_button.setEnabled(self.has_figures())
        self.collect_button.setEnabled(
            not self.session.state.is_collecting
            and self._figures is not None
            and bool(self._figures.repositories)
        )

    def _show_empty(self, figures: Figures) -> None:
        self.body.setCurrentIndex(0)
        listed = sum(entry.commits_listed for entry in figures.repositories)
        if not figures.repositories:
            self.empty.say(
                "Your commits will appear here",
                "Choose a folder that holds Git repositories. They are read on this computer, "
                "and nothing leaves it unless you publish.",
                "Add a folder…",
                "Try demo data",
            )
        elif listed and not self.session.state.is_collecting:
            self.empty.say(
                "Which of these authors are you?",
                f"{listed:,} commits were found. Say which e-mail addresses are yours, "
                "and your figures appear at once.",
                "Choose your addresses…",
            )
        elif self.session.state.is_collecting:
            self.empty.say(
                "Reading your repositories …",
                f"{listed:,} commits found so far.",
                "Choose your addresses…" if listed else "",
            )
        else:
            self.empty.say(
                "Nothing is collected yet",
                f"{len(figures.repositories):,} repositories wait to be read.",
                "Collect now",
            )

    @Slot()
    def _act_on_empty(self) -> None:
        if self._figures is None or not self._figures.repositories:
            self.asked_folder.emit()
        elif any(entry.commits_listed for entry in self._figures.repositories):
            self.asked_people.emit()
        else:
            self.session.collect_everything()

    @Slot()
    def _redraw(self) -> None:
        if self._figures is not None:
            self.show_view(self._figures)


def _span(first: date | None, last: date | None) -> str:
    """From when to when; each day on one line."""
    if first is None or last is None:
        return ""
    return f"{words.unbroken(words.day(first))} to {words.unbroken(words.day(last))}"


def _top(content: QWidget) -> QWidget:
    """Keeps a ranking at the top of a card that is taller than it."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(content)
    layout.addStretch(1)
    return holder


def _possibly(commits: int) -> str:
    """What stands beside a total while some commits may be the person's."""
    return f" · {commits:,} possibly yours" if commits else ""


def _coverage_text(figures: Figures) -> str:
    coverage = figures.coverage
    text = f"{coverage.sentence()} Definitions: {figures.version}."
    if coverage.odd_dates:
        text += f" {coverage.odd_dates:,} commits with odd dates are in the totals only."
    if coverage.lines_unknown:
        text += f" The lines of {coverage.lines_unknown:,} commits are not known."
    return text


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
