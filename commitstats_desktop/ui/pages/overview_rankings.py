"""The bars of the Overview: languages, repositories, packages, types and kinds of files."""

from __future__ import annotations

from collections.abc import Mapping

from commitstats_desktop.core.kinds import LEFT_OUT
from commitstats_desktop.core.palette import Palette
from commitstats_desktop.core.shapes import Entry, Ranking
from commitstats_desktop.core.sheet import UNKNOWN
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.ranking_bars import Bar

SHOWN = 7
PACKAGE_SEPARATOR = "\t"
"""Between ecosystem and name in the key of a package's bar."""


def language_bars(ranking: Ranking, colors: Mapping[str, str], palette: Palette) -> tuple[Bar, ...]:
    """The largest languages and *Other*, by added lines."""
    named = [entry for entry in ranking.entries if entry.name]
    total = ranking.total or 1
    bars = [
        _language_bar(entry, total, colors.get(entry.name or "", palette.chart_other))
        for entry in named[: SHOWN - 1]
    ]
    rest = named[SHOWN - 1 :] + [entry for entry in ranking.entries if not entry.name]
    if rest:
        added = sum(entry.value for entry in rest)
        tip = ", ".join(entry.name or tr(UNKNOWN) for entry in rest[:20])
        bars.append(Bar(tr("Other"), added, _share(added, total), palette.chart_other, tip))
    return tuple(bars)


def repository_bars(ranking: Ranking, palette: Palette) -> tuple[Bar, ...]:
    """The repositories with the most commits of the person."""
    return tuple(_repository_bar(entry, palette) for entry in ranking.entries[:SHOWN])


def package_bars(ranking: Ranking, palette: Palette) -> tuple[Bar, ...]:
    """The packages that most commits of the person brought in."""
    return tuple(_package_bar(entry, palette) for entry in ranking.entries[:SHOWN])


def type_bars(ranking: Ranking, palette: Palette) -> tuple[Bar, ...]:
    """The commit types, *other* last, in the colours of the chart by year."""
    total = ranking.total or 1
    bars = []
    for slot, entry in enumerate(ranking.entries):
        name = entry.name or ""
        is_named = name != "other" and slot < len(palette.charts)
        color = palette.charts[slot] if is_named else palette.chart_other
        said = tr(name) if name == "other" else name  # The types themselves are words of commits.
        tip = f"{said}: {words.commits(entry.value)}, {words.span(entry.first, entry.last)}"
        bars.append(Bar(said, entry.value, _share(entry.value, total), color, tip, name))
    return tuple(bars)


def kind_bars(ranking: Ranking, palette: Palette) -> tuple[Bar, ...]:
    """Lines added by kind of the file; what is in no line figure has the colour of the rest."""
    total = ranking.total or 1
    bars = []
    for entry in ranking.entries:
        color = palette.chart_other if entry.name in LEFT_OUT else palette.charts[2]
        name = entry.name or UNKNOWN
        share = _share(entry.value, total)
        bars.append(Bar(tr(name), entry.value, share, color, _changed(entry), name))
    return tuple(bars)


def _package_bar(entry: Entry, palette: Palette) -> Bar:
    name = shown(entry.name or "")
    repositories = words.repositories(entry.repositories)
    tip = tr(
        "{name} ({group}): {span}, in {repositories}",
        name=name,
        group=entry.group,
        span=words.span(entry.first, entry.last),
        repositories=repositories,
    )
    detail = f"{entry.group} · {words.commits(entry.value)}"
    key = f"{entry.group}{PACKAGE_SEPARATOR}{entry.name}"
    return Bar(name, entry.value, detail, palette.charts[3], tip, key)


def _language_bar(entry: Entry, total: int, color: str) -> Bar:
    name = entry.name or ""
    tip = f"{name}: {_changed(entry)}, {words.span(entry.first, entry.last)}"
    return Bar(name, entry.value, _share(entry.value, total), color, tip, name)


def _changed(entry: Entry) -> str:
    return tr(
        "{added} lines added, {removed} removed in {files} files",
        added=entry.added,
        removed=entry.removed,
        files=entry.files,
    )


def _repository_bar(entry: Entry, palette: Palette) -> Bar:
    name = shown(entry.name or "")
    detail = words.commits(entry.value)
    tip = f"{name}: {detail}, {words.span(entry.first, entry.last)}"
    return Bar(name, entry.value, detail, palette.charts[0], tip, entry.group)


def _share(value: int, total: int) -> str:
    percent = 100 * value / total
    if 0 < percent < 1:
        return f"{words.count(value)} · < 1 %"
    return f"{words.count(value)} · {percent:.0f} %"
