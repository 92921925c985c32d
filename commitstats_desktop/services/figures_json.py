"""Figures as JSON for scripts: stable keys, documented in the README."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import date, timedelta
from typing import Any

from commitstats_desktop.core.days import SECONDS_PER_DAY, as_date
from commitstats_desktop.core.figures import Asides, Figures
from commitstats_desktop.core.repository import RepositoryFigures
from commitstats_desktop.core.shapes import Daily, Entry, Total, Yearly

TOTALS = (
    "commits",
    "merges",
    "commit_days",
    "lines_added",
    "lines_removed",
    "files_changed",
    "written_lines",
    "whitespace_only",
    "data_lines",
    "bulk_lines",
    "bulk_commits",
    "ignored_lines",
    "co_authored",
    "shared_commits",
    "assisted",
    "open_source_commits",
)


def figures_json(figures: Figures, asides: Asides | None = None) -> dict[str, Any]:
    """The whole of `figures` in plain values; the same figures give the same bytes.

    Without `asides` what is the same work is `null`.
    """
    days = _by_day(figures)
    return {
        "figures_version": figures.version,
        "totals": _totals(figures),
        "by_year": _by_year(figures),
        "by_month": _bucketed(days, lambda day: f"{day:%Y-%m}", "month"),
        "by_week": _bucketed(days, _monday, "week"),
        "by_day": [{"day": day.isoformat(), **values} for day, values in days.items()],
        "languages": [_language(entry) for entry in figures.ranking("languages").entries],
        "commit_types": [
            {"type": entry.name, "commits": entry.value}
            for entry in figures.ranking("commit_types").entries
        ],
        "kinds": [_kind(entry) for entry in figures.ranking("kinds").entries],
        "left_out": [
            {"reason": entry.name, **_lines(entry)} for entry in figures.ranking("left_out").entries
        ],
        "packages": [_package(entry) for entry in figures.ranking("packages").entries],
        "hours_of_week": [list(row) for row in figures.week("commit_hours").hours],
        "assisted": _assisted(figures),
        "same_work": asdict(asides) if asides else None,
        "repositories": [_repository(entry) for entry in figures.repositories],
        "coverage": asdict(figures.coverage)
        | {
            "frozen_since": _iso(figures.coverage.frozen_since),
            "share_attributed": figures.coverage.share_attributed,
            "sentence": figures.coverage.sentence(),
        },
    }


def _known(total: Total) -> int | None:
    """The value of a figure that does not exist without any day."""
    return total.value if total.first else None


def _totals(figures: Figures) -> dict[str, Any]:
    commits = figures.total("commits")
    return {
        **{key: figures.total(key).value for key in TOTALS},
        "first_commit": _iso(commits.first),
        "last_commit": _iso(commits.last),
        "longest_streak": _streak(figures.total("longest_streak")),
        "latest_streak": _streak(figures.total("latest_streak")),
        "languages": sum(entry.name is not None for entry in figures.ranking("languages").entries),
        "files_unknown": figures.total("files_unknown").value,
        "coauthors": figures.coauthors,
        "packages": len(figures.ranking("packages").entries),
        "pull_requests_opened": figures.total("pull_requests_opened").value,
        "pull_requests_merged": figures.total("pull_requests_merged").value,
        "pull_requests_reviewed": figures.total("pull_requests_reviewed").value,
        "hours_to_merge": _known(figures.total("hours_to_merge")),
    }


def _assisted(figures: Figures) -> dict[str, Any]:
    """Commits that declare an assistant; of all others nobody knows."""
    commits, declared = figures.total("commits").value, figures.total("assisted").value
    share = declared / commits if commits else None
    return {"declared": declared, "unknown": commits - declared, "share_declared": share}


def _streak(total: Total) -> dict[str, Any]:
    return {"days": total.value, "first": _iso(total.first), "last": _iso(total.last)}


def _by_year(figures: Figures) -> list[dict[str, Any]]:
    yearly = {
        "commits": figures.yearly("commits_per_year"),
        "commit_days": figures.yearly("commit_days_per_year"),
    }
    years = sorted({year for shape in yearly.values() for year in shape.years})
    types = figures.yearly("commit_types_per_year")
    languages = figures.yearly("languages_per_year")
    lines = {
        key: _sum_by(figures.daily(f"{key}_per_day"), lambda day: day.year)
        for key in ("lines_added", "lines_removed", "written_lines")
    }
    return [
        {
            "year": year,
            **{key: sum(_of_year(shape, year).values()) for key, shape in yearly.items()},
            **{key: sums.get(year, 0) for key, sums in lines.items()},
            "commit_types": _of_year(types, year),
            "languages": {name or "unknown": n for name, n in _of_year(languages, year).items()},
        }
        for year in years
    ]


def _of_year(shape: Yearly, year: int) -> dict[str, int]:
    if year not in shape.years:
        return {}
    position = shape.years.index(year)
    values = ((series.name, series.values[position]) for series in shape.series)
    return {name: value for name, value in values if value}


def _by_day(figures: Figures) -> dict[date, dict[str, int]]:
    columns = {
        "commits": dict(figures.daily("commits_per_day").points),
        "lines_added": dict(figures.daily("lines_added_per_day").points),
        "lines_removed": dict(figures.daily("lines_removed_per_day").points),
        "written_lines": dict(figures.daily("written_lines_per_day").points),
    }
    days = sorted({day for values in columns.values() for day in values})
    return {day: {key: values.get(day, 0) for key, values in columns.items()} for day in days}


def _bucketed(
    days: dict[date, dict[str, int]], bucket: Callable[[date], str], name: str
) -> list[dict[str, Any]]:
    sums: dict[str, dict[str, int]] = {}
    for day, values in days.items():
        into = sums.setdefault(
            bucket(day), {"commits": 0, "commit_days": 0} | dict.fromkeys(values, 0)
        )
        for key, value in values.items():
            into[key] += value
        into["commit_days"] += bool(values["commits"])
    return [{name: key, **values} for key, values in sums.items()]


def _sum_by(daily: Daily, bucket: Callable[[date], int]) -> dict[int, int]:
    sums: dict[int, int] = {}
    for day, value in daily.points:
        sums[bucket(day)] = sums.get(bucket(day), 0) + value
    return sums


def _monday(day: date) -> str:
    return (day - timedelta(days=day.weekday())).isoformat()


def lines_of_language(entry: Entry) -> dict[str, Any]:
    """What changed in files of a language."""
    return {"language": entry.name, **_lines(entry)}


def _lines(entry: Entry) -> dict[str, Any]:
    return {"added": entry.added, "removed": entry.removed, "files": entry.files}


def _kind(entry: Entry) -> dict[str, Any]:
    return {
        "kind": entry.name,
        **_lines(entry),
        "first_day": _iso(entry.first),
        "last_day": _iso(entry.last),
    }


def _package(entry: Entry) -> dict[str, Any]:
    return {
        "ecosystem": entry.group,
        "name": entry.name,
        "commits": entry.value,
        "repositories": entry.repositories,
        "first_day": _iso(entry.first),
        "last_day": _iso(entry.last),
    }


def _language(entry: Entry) -> dict[str, Any]:
    return {
        **lines_of_language(entry),
        "first_day": _iso(entry.first),
        "last_day": _iso(entry.last),
    }


def _repository(entry: RepositoryFigures) -> dict[str, Any]:
    repository = entry.repository
    return {
        "uuid": repository.uuid,
        "name": repository.name,
        "location": repository.location,
        "state": repository.state.value,
        "message": repository.message,
        "owner": repository.owner,
        "frozen_since": None
        if repository.frozen_since is None
        else _iso(as_date(repository.frozen_since // SECONDS_PER_DAY)),
        "commits": entry.commits,
        "merges": entry.merges,
        "lines_added": entry.added,
        "lines_removed": entry.removed,
        "first_commit": _iso(as_date(entry.first_day) if entry.first_day is not None else None),
        "last_commit": _iso(as_date(entry.last_day) if entry.last_day is not None else None),
        "commits_listed": entry.commits_listed,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
