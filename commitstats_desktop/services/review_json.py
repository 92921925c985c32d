"""A review as JSON for scripts: stable keys, documented in the README."""

from __future__ import annotations

from typing import Any

from commitstats_desktop.core.period import Period
from commitstats_desktop.core.review import NUMBERS, Compared, Review
from commitstats_desktop.core.shapes import Entry
from commitstats_desktop.services.figures_json import lines_of_language


def review_json(review: Review) -> dict[str, Any]:
    """The whole of it in plain values; what is unknown is `null`."""
    figures = review.figures
    on = review.collected_on
    return {
        "figures_version": figures.version,
        "week": str(review.week),
        **_days(review.period),
        "is_running": review.is_running,
        "is_empty": review.is_empty,
        "compared_with": _days(review.compared_with),
        "numbers": {key: _number(review.numbers[key]) for key in NUMBERS},
        "share_with_tests": review.share_with_tests,
        "by_day": [{"day": day.isoformat(), "commits": commits} for day, commits in review.days],
        "repositories": [
            {"uuid": entry.group, "name": entry.name, "commits": entry.value}
            for entry in figures.ranking("repositories").entries
        ],
        "languages": [lines_of_language(entry) for entry in figures.ranking("languages").entries],
        "packages": [
            _package(entry) | {"commits": entry.value}
            for entry in figures.ranking("packages").entries
        ],
        "commit_types": [
            {"type": entry.name, "commits": entry.value}
            for entry in figures.ranking("commit_types").entries
        ],
        "new_languages": [entry.name for entry in review.new_languages],
        "new_packages": [_package(entry) for entry in review.new_packages],
        "collected_on": on.isoformat() if on else None,
        "coverage": figures.coverage.sentence(),
    }


def _days(period: Period) -> dict[str, str | None]:
    ends = (("first", period.first), ("last", period.last))
    return {name: day.isoformat() if day else None for name, day in ends}


def _number(one: Compared) -> dict[str, Any]:
    change = one.change
    return {
        "value": one.now.value,
        "is_partial": one.now.is_partial,
        "before": one.before.value,
        "difference": change.difference if change else None,
        "percent": change.percent if change else None,
        "median": one.usual,
        "weeks": one.weeks,
    }


def _package(entry: Entry) -> dict[str, Any]:
    return {"ecosystem": entry.group, "name": entry.name}
