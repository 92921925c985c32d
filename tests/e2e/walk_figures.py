"""The pages of figures as a person uses them: scrolled through, filtered, opened, shown as tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commitstats_desktop.ui.pages.languages import LanguagesPage
    from commitstats_desktop.ui.pages.overview import OverviewPage
    from tests.e2e.walk import Walker

FILTERS = ("Python", "Go")
TABLES = ("commit_types_per_year", "languages_over_time", "commits_per_day")
EVIDENCE_WIDTH = 1_600


def walk_figures(
    walker: Walker, looks: Sequence[str], sizes: Mapping[str, tuple[int, int]]
) -> None:
    """Everything of the Overview and of the languages, over the home that is open."""
    for look in looks:
        walker.window.set_appearance(look)
        for suffix, size in sizes.items():
            walker.window.resize(*size)
            _scroll_through(walker, f"overview-{look}{suffix}")
            _filter(walker, f"{look}{suffix}")
            _look_at_packages(walker, f"languages-{look}{suffix}")
        _open_evidence(walker, look, sizes)
        _look_at_dialogs(walker, look)
    _look_at_github_colors(walker)
    walker.window.resize(*sizes[""])


def _overview(walker: Walker) -> OverviewPage:
    from commitstats_desktop.ui.pages.overview import OverviewPage

    walker.window.show_page("overview")
    walker.settle()
    page = walker.window.pages["overview"]
    assert isinstance(page, OverviewPage)
    return page


def _languages(walker: Walker) -> LanguagesPage:
    from commitstats_desktop.ui.pages.languages import LanguagesPage

    walker.window.show_page("languages")
    walker.settle()
    page = walker.window.pages["languages"]
    assert isinstance(page, LanguagesPage)
    return page


def _scroll_through(walker: Walker, name: str) -> None:
    """A picture of each screenful."""
    from PySide6.QtWidgets import QScrollArea

    page = _overview(walker)
    area = next(area for area in page.findChildren(QScrollArea) if area.isVisible())
    bar = area.verticalScrollBar()
    for number in range(bar.maximum() // bar.pageStep() + 2):
        bar.setValue(number * bar.pageStep())
        walker.settle()
        walker.look(f"{name}-screen{number}")
    bar.setValue(0)


def _filter(walker: Walker, name: str) -> None:
    """With filters, with a mark that is pointed at, and with filters that nothing meets."""
    from commitstats_desktop.core.period import range_choice
    from commitstats_desktop.ui.inquiry import Filter

    inquiry, page = walker.window.session.inquiry, _overview(walker)
    for language in FILTERS:
        inquiry.toggle(Filter.LANGUAGE, language)
    for named in page.question._choices.repositories[:3]:
        inquiry.toggle(Filter.REPOSITORY, named.uuid)
    inquiry.set_period(range_choice(date(2021, 2, 3), date(2023, 8, 20)))
    walker.settle()
    page.charts.areas.point_at(10)
    walker.look(f"overview-filtered-{name}")
    _languages(walker)
    walker.look(f"languages-filtered-{name}")
    inquiry.set_period("1999")
    walker.settle()
    walker.look(f"languages-nothing-{name}")
    _overview(walker)
    walker.look(f"overview-nothing-{name}")
    inquiry.clear()
    walker.settle()


def _look_at_packages(walker: Walker, name: str) -> None:
    page = _languages(walker)
    page.chart.point_at(40)
    walker.look(f"{name}-pointed")
    page.tabs.setCurrentIndex(1)
    walker.settle()
    walker.look(f"{name}-packages")
    page.search.setText("no such thing")
    walker.settle()
    walker.look(f"{name}-search")
    page.search.clear()
    page.tabs.setCurrentIndex(0)


def _open_evidence(walker: Walker, look: str, sizes: Mapping[str, tuple[int, int]]) -> None:
    """The panel beside the page where there is room for both, else over it; each of its tabs."""
    page = _overview(walker)
    for suffix, size in {"": (EVIDENCE_WIDTH, 860), **dict(list(sizes.items())[-1:])}.items():
        walker.window.resize(*size)
        page.asker.ask_hour(1, 9)
        walker.settle()
        panel = walker.window.evidence
        assert panel is not None
        for number in range(panel.tabs.count()):
            panel.tabs.setCurrentIndex(number)
            walker.settle()
            walker.look(f"overview-evidence-{look}{suffix}-{number}")
        panel.tabs.setCurrentIndex(0)
        panel.hide()


def _look_at_dialogs(walker: Walker, look: str) -> None:
    from commitstats_desktop.ui.dialogs.filters import FilterDialog
    from commitstats_desktop.ui.dialogs.period import PeriodDialog
    from commitstats_desktop.ui.dialogs.table import TableDialog

    page, window = _overview(walker), walker.window
    for key in TABLES:
        sheet = page.charts.frames[key].sheet
        assert sheet is not None
        walker.look_at_dialog(f"table-{key}-{look}", TableDialog(sheet, window))
    week = page.lists.frames["commit_hours"].sheet
    assert week is not None
    walker.look_at_dialog(f"table-hours-{look}", TableDialog(week, window))
    choices = page.question._choices
    filters = FilterDialog(window.session.inquiry, choices, window)
    walker.look_at_dialog(f"filters-{look}", filters)
    own = PeriodDialog(date(2024, 1, 1), date(2024, 9, 30), window)
    walker.look_at_dialog(f"period-{look}", own)
    page.charts.frames["languages_over_time"].picture().save(str(walker.out / f"saved-{look}.png"))


def _look_at_github_colors(walker: Walker) -> None:
    walker.window.theme.use_github_colors(True)
    _overview(walker)
    walker.look("overview-github-colors")
    walker.window.theme.use_github_colors(False)
