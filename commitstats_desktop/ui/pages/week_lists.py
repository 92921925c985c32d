"""The cards of the page Week with bars below each other: days, repositories, languages …"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from commitstats_desktop.core.palette import Palette
from commitstats_desktop.core.review import LEAST, Review, Reviewed
from commitstats_desktop.core.shapes import Ranking
from commitstats_desktop.core.sheet import daily_sheet, ranking_sheet
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics import METRIC_BY_KEY
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages import overview_rankings as rankings
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.card import at_top
from commitstats_desktop.ui.widgets.chart_frame import ChartFrame
from commitstats_desktop.ui.widgets.ranking_bars import Bar, RankingBars
from commitstats_desktop.ui.widgets.text import label

DAYS, LANGUAGES, TYPES = "commits_per_day", "languages", "commit_types"


class _List(NamedTuple):
    """A card: its title, what its values count, and what it says where it has none."""

    title: str
    noun: str
    nothing: str


LISTS = {
    DAYS: _List(mark("Days"), "commits", ""),
    "repositories": _List(
        mark("Repositories"), "commits", mark("No repository holds commits of these days.")
    ),
    LANGUAGES: _List(
        mark("Languages"), "lines", mark("No line of these days is in a known language.")
    ),
    "packages": _List(mark("Packages"), "commits", mark("No commit of these adds a package.")),
    TYPES: _List(mark("Commit types"), "commits", mark("There is no commit.")),
}
"""A line here is a card, by the key of its figure."""
BARS: dict[str, Callable[[Ranking, Palette], tuple[Bar, ...]]] = {
    "repositories": rankings.repository_bars,
    "packages": rankings.package_bars,
    TYPES: rankings.type_bars,
}


class WeekLists:
    """Frames and their bars by the key of their figure."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.frames: dict[str, ChartFrame] = {}
        self.bars: dict[str, RankingBars] = {}
        self._notes = {key: label("", "muted", wraps=True) for key in LISTS}
        for key, one in LISTS.items():
            frame = ChartFrame(theme, tr(one.title), tr(METRIC_BY_KEY[key].counts))
            bars = RankingBars(theme, tr(one.title))
            frame.show_chart(bars, at_top(bars, self._notes[key]))
            frame.set_caption(tr("lines added") if one.noun == "lines" else "")
            self.frames[key], self.bars[key] = frame, bars

    def show_view(self, view: Reviewed) -> None:
        """Draw all of them."""
        figures, palette = view.review.figures, self._theme.palette
        self._show(DAYS, _day_bars(view.review, palette))
        days = daily_sheet(tr(LISTS[DAYS].title), figures.daily(DAYS))
        self.frames[DAYS].show_sheet(days)
        for key in LISTS:
            if key != DAYS:
                self._show_ranking(key, figures.ranking(key), view)

    def _show_ranking(self, key: str, ranking: Ranking, view: Reviewed) -> None:
        palette, colors = self._theme.palette, {}
        if key == LANGUAGES:
            slots = view.choices.slots
            names = [entry.name for entry in ranking.entries if entry.name in slots]
            colors = self._theme.language_colors([name for name in names if name], slots)
            bars = rankings.language_bars(ranking, colors, palette)
        else:
            bars = BARS[key](ranking, palette)
        if key == TYPES:  # Ranks of a week are not those of the Overview, whose colours they have.
            bars = tuple(
                replace(bar, color=palette.chart_other if bar.key == "other" else palette.charts[0])
                for bar in bars
            )
        if ranking.total < LEAST and key in (LANGUAGES, TYPES):
            bars = tuple(replace(bar, detail=words.count(bar.value)) for bar in bars)
        self._show(key, bars)
        one = LISTS[key]
        self.frames[key].show_sheet(ranking_sheet(tr(one.title), ranking, one.noun, colors=colors))

    def _show(self, key: str, bars: tuple[Bar, ...]) -> None:
        """An empty list says why it is."""
        self.bars[key].show_bars(bars)
        self.bars[key].setVisible(bool(bars))
        self._notes[key].setText(tr(LISTS[key].nothing) if LISTS[key].nothing else "")
        self._notes[key].setVisible(not bars)


def _day_bars(review: Review, palette: Palette) -> tuple[Bar, ...]:
    """The days that there are so far; one without a commit opens nothing."""
    return tuple(
        Bar(
            words.capital(words.weekday(day.weekday())),
            commits,
            words.commits(commits),
            palette.charts[0],
            words.long_day(day),
            day.isoformat() if commits else "",
        )
        for day, commits in review.days
    )
