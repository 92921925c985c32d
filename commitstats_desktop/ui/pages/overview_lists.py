"""The cards of the Overview with bars below each other, and the punch card."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from commitstats_desktop.core.choices import Dashboard
from commitstats_desktop.core.palette import Palette
from commitstats_desktop.core.shapes import Ranking
from commitstats_desktop.core.sheet import ranking_sheet, week_sheet
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics import METRIC_BY_KEY
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages import overview_rankings as rankings
from commitstats_desktop.ui.pages.unread import why_nothing
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.turns import Step
from commitstats_desktop.ui.widgets.card import at_top
from commitstats_desktop.ui.widgets.chart_frame import ChartFrame
from commitstats_desktop.ui.widgets.punch_card import PunchCard
from commitstats_desktop.ui.widgets.ranking_bars import Bar, RankingBars
from commitstats_desktop.ui.widgets.text import label

LANGUAGES, HOURS = "languages", "commit_hours"


class _List(NamedTuple):
    """A card with bars: its title, what the values count, more columns of its table, its bars."""

    title: str
    noun: str
    extra: tuple[str, ...]
    bars: Callable[[Ranking, Palette], tuple[Bar, ...]]
    nothing: str
    is_of_files: bool = False
    """Whether commits tell of it only once their files are read."""


LISTS: dict[str, _List] = {
    "repositories": _List(
        mark("Top repositories"), "commits", ("first", "last"), rankings.repository_bars,
        mark("No repository holds commits of these days."),
    ),
    "packages": _List(
        mark("Top packages"), "commits", ("group", "repositories", "first", "last"),
        rankings.package_bars, mark("No commit of these adds a package."), True,
    ),
    "commit_types": _List(
        mark("Commit types"), "commits", ("first", "last"), rankings.type_bars, mark("There is no commit."),
    ),
    "kinds": _List(
        mark("Kinds of files"), "lines", ("removed", "files"), rankings.kind_bars, mark("There is no file."), True,
    ),
}  # fmt: skip


class OverviewLists:
    """Frames and their contents by the key of their figure."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.frames: dict[str, ChartFrame] = {}
        self.bars: dict[str, RankingBars] = {}
        self._notes = {key: label("", "muted", wraps=True) for key in (LANGUAGES, *LISTS)}
        self._add(LANGUAGES, tr("Top languages"), tr("lines added"))
        for key, one in LISTS.items():
            self._add(key, tr(one.title), tr("lines added") if one.noun == "lines" else "")
        self.punch = PunchCard(theme)
        metric = METRIC_BY_KEY[HOURS]
        self.frames[HOURS] = ChartFrame(theme, tr(metric.title), tr(metric.counts))
        self.frames[HOURS].show_chart(self.punch)

    def steps(self, view: Dashboard, colors: dict[str, str]) -> list[Step]:
        """Draw each of them."""
        return [
            partial(self._show_languages, view, colors),
            *(partial(self._show_list, key, view) for key in LISTS),
            partial(self._show_week, view),
        ]

    def _show_languages(self, view: Dashboard, colors: dict[str, str]) -> None:
        languages = view.figures.ranking(LANGUAGES)
        extra = ("removed", "files", "first", "last")
        sheet = ranking_sheet(tr("Top languages"), languages, "lines", extra, colors)
        bars = rankings.language_bars(languages, colors, self._theme.palette)
        self._show(LANGUAGES, bars, why_nothing(view.figures))
        self.frames[LANGUAGES].show_sheet(sheet)

    def _show_list(self, key: str, view: Dashboard) -> None:
        one, ranking = LISTS[key], view.figures.ranking(key)
        why = why_nothing(view.figures, one.nothing) if one.is_of_files else tr(one.nothing)
        self._show(key, one.bars(ranking, self._theme.palette), why)
        self.frames[key].show_sheet(ranking_sheet(tr(one.title), ranking, one.noun, one.extra))

    def _show_week(self, view: Dashboard) -> None:
        week = view.figures.week(HOURS)
        self.punch.show_week(week)
        self.frames[HOURS].set_caption(words.commits(week.total))
        self.frames[HOURS].show_sheet(week_sheet(tr(METRIC_BY_KEY[HOURS].title), week))

    def _add(self, key: str, title: str, caption: str) -> None:
        frame = ChartFrame(self._theme, title, tr(METRIC_BY_KEY[key].counts))
        bars = RankingBars(self._theme, title)
        frame.show_chart(bars, at_top(bars, self._notes[key]))
        frame.set_caption(caption)
        self.frames[key], self.bars[key] = frame, bars

    def _show(self, key: str, bars: tuple[Bar, ...], nothing: str) -> None:
        """An empty list says why it is."""
        self.bars[key].show_bars(bars)
        self.bars[key].setVisible(bool(bars))
        self._notes[key].setText(nothing)
        self._notes[key].setVisible(not bars)
