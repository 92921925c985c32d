"""The pull requests of the demo's person: opened, merged and reviewed while they worked on a project."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from commitstats_desktop.git.demo.cast import PROJECTS, Project
from commitstats_desktop.git.demo.story import DAYS_A_YEAR, STORY_VERSION, Dice

EVERY = timedelta(days=9)
"""Between two of a project, about."""
MERGED = 0.9
REVIEWS = 0.45
"""Shares: of what is opened, how much is merged; of all, how much is somebody else's."""


class DemoPull(NamedTuple):
    """One pull request: whose it is, when it was opened, and when merged, if it was."""

    project: str
    opened_at: datetime
    merged_at: datetime | None
    is_mine: bool


def tell_pull_requests(last_day: date) -> list[DemoPull]:
    """Those of every project with colleagues, the oldest first; the same day gives the same ones."""
    dice = Dice(f"pull requests {STORY_VERSION}")
    found = [
        pull
        for project in PROJECTS
        if project.colleagues
        for pull in _of_project(project, last_day, dice)
    ]
    return sorted(found, key=lambda pull: pull.opened_at)


def _of_project(project: Project, last_day: date, dice: Dice) -> Iterator[DemoPull]:
    noon = datetime.combine(last_day, time(12), UTC)
    moment = noon - timedelta(days=project.joined * DAYS_A_YEAR)
    end = noon - timedelta(days=project.ends * DAYS_A_YEAR)
    while (moment := moment + EVERY * (0.4 + dice.below(120) / 100)) < end:
        is_mine = not dice.chance(REVIEWS)
        merged_at = moment + timedelta(hours=3 + dice.amount(40))
        is_merged = dice.chance(MERGED) and merged_at < noon
        yield DemoPull(project.name, moment, merged_at if is_merged else None, is_mine)
