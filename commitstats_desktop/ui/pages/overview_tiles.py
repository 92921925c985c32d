"""The tiles of the Overview: what each of them shows, and what it says where there is no source yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from commitstats_desktop.core.choices import Choices, Dashboard
from commitstats_desktop.core.figures import Figures
from commitstats_desktop.core.shapes import Ranking
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics import METRIC_BY_KEY
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.clock import today
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.page import GAP
from commitstats_desktop.ui.pages.unread import UNREAD, is_unread
from commitstats_desktop.ui.widgets.tile import Tile

COLUMNS = 4
TOLD = 3
NOTHING = "–"
WITHOUT_ACCOUNT = mark("Connect an account to see them")

Said = tuple[str, str]
"""The number and the line below it."""


def make_tiles() -> dict[str, Tile]:
    """A tile for each figure, by its key."""
    return {
        key: Tile(
            tr(METRIC_BY_KEY[key].title),
            tr(METRIC_BY_KEY[key].counts),
            opens=key not in TOLD_BY_HOSTS,
        )
        for key in SAID
    }


def tile_grid(tiles: dict[str, Tile]) -> QWidget:
    """The tiles in rows of the same width."""
    grid = QWidget()
    layout = QGridLayout(grid)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP)
    for number, tile in enumerate(tiles.values()):
        layout.addWidget(tile, *divmod(number, COLUMNS))
    for column in range(COLUMNS):
        layout.setColumnStretch(column, 1)
    return grid


def show_tiles(tiles: dict[str, Tile], view: Dashboard) -> None:
    """Draw every tile."""
    for key, tile in tiles.items():
        tile.show_value(*SAID[key](view.figures, view.choices))
        if key == "open_source_commits":  # Which those are is not known: an empty list says none.
            tile.let_open(is_on=tile.text() != NOTHING)


def _commits(figures: Figures, choices: Choices) -> Said:
    del choices
    commits = figures.total("commits")
    possibly = figures.coverage.unattributed
    open_question = " · " + tr("{n} possibly yours", n=possibly) if possibly else ""
    return words.count(commits.value), _span(commits.first, commits.last) + open_question


def _open_source(figures: Figures, choices: Choices) -> Said:
    """A repository is open source when its host says so without a token."""
    commits, of = figures.total("open_source_commits").value, figures.total("commits").value
    if not commits:
        if not choices.accounts:
            return NOTHING, tr("Connect an account to learn what is open")
        return words.count(0), tr("None of your commits is in public")
    repositories = words.repositories(len(figures.ranking("open_source_repositories").entries))
    share = words.unbroken(tr("{percent} % of all", percent=max(1, round(100 * commits / of))))
    return words.count(commits), tr(
        "in {repositories} · {share}", repositories=words.unbroken(repositories), share=share
    )


def _stars(figures: Figures, choices: Choices) -> Said:
    stars = figures.ranking("stars")
    if not stars.entries:
        return NOTHING, (
            tr("No open-source repository of your own") if choices.accounts else tr(WITHOUT_ACCOUNT)
        )
    return words.count(stars.total), tr(
        "of {repositories} of your own", repositories=words.repositories(len(stars.entries))
    )


def _commit_days(figures: Figures, choices: Choices) -> Said:
    del choices
    days = figures.total("commit_days")
    last = tr("Last one {when}", when=words.days_ago(days.last, today())) if days.last else ""
    longest = words.unbroken(words.days(figures.total("longest_streak").value))
    streak = tr("longest streak {days}", days=longest)
    return words.count(days.value), f"{words.unbroken(last)} · {streak}"


def _written_lines(figures: Figures, choices: Choices) -> Said:
    del choices
    if is_unread(figures):
        return NOTHING, tr(UNREAD)
    added = words.count(figures.total("lines_added").value)
    removed = words.count(figures.total("lines_removed").value)
    value = words.count(figures.total("written_lines").value)
    return value, tr("{added} lines added in all, {removed} removed", added=added, removed=removed)


def _languages(figures: Figures, choices: Choices) -> Said:
    del choices
    named = [entry.name for entry in figures.ranking("languages").entries if entry.name]
    if not named and figures.coverage.lines_unknown:
        return NOTHING, _none_so_far(figures)
    return words.count(len(named)), ", ".join(named[:TOLD])


def _packages(figures: Figures, choices: Choices) -> Said:
    del choices
    packages = figures.ranking("packages")
    if not packages.entries and figures.coverage.lines_unknown:
        return NOTHING, _none_so_far(figures)
    return words.count(len(packages.entries)), ", ".join(_names(packages)) or tr("None used yet")


def _none_so_far(figures: Figures) -> str:
    """While files are left to be read, none is not known to be none."""
    return tr(UNREAD) if is_unread(figures) else tr("None found so far")


def _pull_requests(figures: Figures, choices: Choices) -> Said:
    opened, merged, reviewed = (
        figures.total(f"pull_requests_{what}").value for what in ("opened", "merged", "reviewed")
    )
    if not (opened or merged or reviewed or choices.accounts):
        return NOTHING, tr(WITHOUT_ACCOUNT)
    told = (tr("{n} opened", n=opened), tr("{n} reviewed", n=reviewed))
    return words.count(merged), " · ".join(map(words.unbroken, told))


def _names(ranking: Ranking) -> Iterator[str]:
    return (entry.name or "" for entry in ranking.entries[:TOLD])


def _span(first: date | None, last: date | None) -> str:
    """From when to when; each day on one line."""
    if first is None or last is None:
        return ""
    return tr(
        "{first} to {last}",
        first=words.unbroken(words.day(first)),
        last=words.unbroken(words.day(last)),
    )


SAID: dict[str, Callable[[Figures, Choices], Said]] = {
    "commits": _commits,
    "open_source_commits": _open_source,
    "stars": _stars,
    "commit_days": _commit_days,
    "written_lines": _written_lines,
    "languages": _languages,
    "packages": _packages,
    "pull_requests_merged": _pull_requests,
}
"""What the tile of each figure says; a line here is a tile."""

TOLD_BY_HOSTS = ("stars", "pull_requests_merged")
"""No commit stands behind them."""
