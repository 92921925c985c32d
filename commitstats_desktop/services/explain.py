"""Explain: the commits and changed files behind a figure, and what was left out of it and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.explain import (
    Ask,
    CommitBehind,
    FileBehind,
    LeftOut,
    Place,
    Reason,
)
from commitstats_desktop.core.period import Period
from commitstats_desktop.core.shapes import Total
from commitstats_desktop.metrics import METRIC_BY_KEY
from commitstats_desktop.store.cubes import asked, stats
from commitstats_desktop.store.cubes.scope import unknown_language
from commitstats_desktop.store.engine import Database
from commitstats_desktop.store.evidence import explaining, left_out

STREAKS = ("longest_streak", "latest_streak")


def settle(database: Database, ask: Ask) -> Ask:
    """The same question with days in the place of what has to be computed: those of a streak.

    Raises `AppError` for a figure that is none, and for a language or a package that nothing has.
    """
    metric = METRIC_BY_KEY.get(ask.figure)
    if metric is None:
        raise AppError(
            f"There is no figure called {ask.figure}.",
            f"The figures are {', '.join(METRIC_BY_KEY)}.",
        )
    if ask.figure not in explaining.FIGURES:
        raise AppError(
            f"Behind {ask.figure} stand no commits.",
            "Pull requests and stars are told by their host; commits stand behind all other figures.",
        )
    with database.reading() as connection:
        missing = unknown_language(connection, ask.question.languages)
    if missing is not None:
        raise AppError(
            f"No changed file is in {missing}.", "`commitstats figures` lists the languages."
        )
    ask = _with_known_package(database, ask)
    if ask.figure not in STREAKS:
        return ask
    with database.reading() as connection:
        streak = metric.fold(stats.cubes(connection, ask.question, {metric.cube}))
    if not isinstance(streak, Total) or streak.first is None:
        return ask
    period = Period(streak.first, streak.last)
    return replace(ask, question=replace(ask.question, period=period))


def _with_known_package(database: Database, ask: Ask) -> Ask:
    if ask.package is None:
        return ask
    with database.reading() as connection:
        package = asked.known_package(connection, ask.package)
    if package is None:
        raise AppError(
            f"No commit of yours begins to use {':'.join(ask.package)}.",
            "`commitstats figures` lists the packages with their ecosystems.",
        )
    return replace(ask, package=package)


def commits_behind(
    database: Database, ask: Ask, after: Place | None = None, limit: int = explaining.PAGE
) -> tuple[list[CommitBehind], Place | None]:
    """A page of commits, newest day first, and where the next one starts (None: at the end)."""
    with database.reading() as connection:
        return explaining.commits_behind(connection, ask, after, limit)


def files_behind(
    database: Database, ask: Ask, after: Place | None = None, limit: int = explaining.PAGE
) -> tuple[list[FileBehind], Place | None]:
    """A page of changed files, and where the next one starts."""
    with database.reading() as connection:
        return explaining.files_behind(connection, ask, after, limit)


def left_out_of(
    database: Database, ask: Ask, after: Place | None = None, limit: int = explaining.PAGE
) -> tuple[list[LeftOut], Place | None]:
    """A page of what is not in the figure, and where the next one starts."""
    with database.reading() as connection:
        return left_out.left_out(connection, ask, after, limit)


def total_behind(database: Database, ask: Ask) -> tuple[int, int]:
    """How many commits stand behind the figure, and what they add up to: the figure itself."""
    with database.reading() as connection:
        return explaining.total_behind(connection, ask)


def count_left_out(database: Database, ask: Ask) -> dict[Reason, tuple[int, int]]:
    """By reason: commits or files that are not in the figure, and their added lines."""
    with database.reading() as connection:
        return left_out.count_left_out(connection, ask)


def all_commits(database: Database, ask: Ask) -> Iterator[CommitBehind]:
    """Every commit behind the figure, page by page, each page read on its own."""
    page, place = commits_behind(database, ask)
    yield from page
    while place:
        page, place = commits_behind(database, ask, place)
        yield from page


def all_files(database: Database, ask: Ask) -> Iterator[FileBehind]:
    """Every changed file behind the figure, page by page."""
    page, place = files_behind(database, ask)
    yield from page
    while place:
        page, place = files_behind(database, ask, place)
        yield from page


def all_left_out(database: Database, ask: Ask) -> Iterator[LeftOut]:
    """Everything that is not in the figure, page by page."""
    page, place = left_out_of(database, ask)
    yield from page
    while place:
        page, place = left_out_of(database, ask, place)
        yield from page
