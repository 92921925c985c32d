"""The bars of the Overview: languages and repositories."""

from __future__ import annotations

from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.kinds import LEFT_OUT
from commitstats_desktop.core.palette import Palette
from commitstats_desktop.core.repository import RepositoryFigures
from commitstats_desktop.core.shapes import Entry, Ranking
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.widgets.ranking_bars import Bar

SHOWN = 7
UNKNOWN = "Unknown"
PACKAGE_SEPARATOR = "\t"
"""Between ecosystem and name in the key of a package's bar."""


def language_bars(ranking: Ranking, palette: Palette) -> tuple[Bar, ...]:
    """The largest languages and *Other*, by added lines."""
    named = [entry for entry in ranking.entries if entry.name]
    total = ranking.total or 1
    bars = [
        _language_bar(entry.name or "", entry, total, color)
        for entry, color in zip(named[: SHOWN - 1], palette.charts, strict=False)
    ]
    rest = named[SHOWN - 1 :] + [entry for entry in ranking.entries if not entry.name]
    if rest:
        added = sum(entry.value for entry in rest)
        tip = ", ".join(entry.name or UNKNOWN for entry in rest[:20])
        bars.append(Bar("Other", added, _share(added, total), palette.chart_other, tip))
    return tuple(bars)


def repository_bars(
    repositories: tuple[RepositoryFigures, ...], palette: Palette
) -> tuple[Bar, ...]:
    """The repositories with the most commits of the person."""
    counted = sorted(
        (entry for entry in repositories if entry.commits),
        key=lambda entry: (-entry.commits, entry.repository.name),
    )
    return tuple(_repository_bar(entry, palette) for entry in counted[:SHOWN])


def package_bars(ranking: Ranking, palette: Palette) -> tuple[Bar, ...]:
    """The packages that most commits of the person brought in."""
    return tuple(_package_bar(entry, palette) for entry in ranking.entries[:SHOWN])


def kind_bars(ranking: Ranking, palette: Palette) -> tuple[Bar, ...]:
    """Lines added by kind of the file; what is in no line figure has the colour of the rest."""
    total = ranking.total or 1
    bars = []
    for entry in ranking.entries:
        color = palette.chart_other if entry.name in LEFT_OUT else palette.charts[2]
        tip = f"{entry.added:,} lines added, {entry.removed:,} removed in {entry.files:,} files"
        name = entry.name or UNKNOWN
        bars.append(Bar(name, entry.value, _share(entry.value, total), color, tip, name))
    return tuple(bars)


def _package_bar(entry: Entry, palette: Palette) -> Bar:
    name = shown(entry.name or "")
    repositories = words.repositories(entry.repositories)
    tip = f"{name} ({entry.group}): {words.span(entry.first, entry.last)}, in {repositories}"
    detail = f"{entry.group} · {words.commits(entry.value)}"
    key = f"{entry.group}{PACKAGE_SEPARATOR}{entry.name}"
    return Bar(name, entry.value, detail, palette.charts[3], tip, key)


def _language_bar(name: str, entry: Entry, total: int, color: str) -> Bar:
    tip = (
        f"{name}: {entry.added:,} lines added, {entry.removed:,} removed in {entry.files:,} files, "
        f"{words.span(entry.first, entry.last)}"
    )
    return Bar(name, entry.value, _share(entry.value, total), color, tip, name)


def _repository_bar(entry: RepositoryFigures, palette: Palette) -> Bar:
    first = as_date(entry.first_day) if entry.first_day is not None else None
    last = as_date(entry.last_day) if entry.last_day is not None else None
    name = shown(entry.repository.name)
    tip = f"{name}: {words.commits(entry.commits)}, {words.span(first, last)}"
    detail = words.commits(entry.commits)
    return Bar(name, entry.commits, detail, palette.charts[0], tip, entry.repository.uuid)


def _share(value: int, total: int) -> str:
    percent = 100 * value / total
    if 0 < percent < 1:
        return f"{words.count(value)} · < 1 %"
    return f"{words.count(value)} · {percent:.0f} %"
