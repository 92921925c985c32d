"""The CV as JSON: the numbers of the document for programs, and nothing that is not drawn.

Keys are fixed; what varies stands in values only. A time is "2026", "2026-08", "2026-W32" or
"2026-08-04", as fine as the document tells it; a count is null when there are some commits, but fewer
than `fewest_commits_told`, and when it is not available. `resources/schemas/` has the schema.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from commitstats_desktop.core.cv import (
    FLOOR,
    CvDocument,
    LanguageShare,
    OpenSource,
    PerYear,
    Reviews,
    When,
    YearOfCells,
)
from commitstats_desktop.core.cv_look import Section
from commitstats_desktop.cv import words


def render_json(document: CvDocument) -> str:
    """The document as indented JSON; the same document gives the same bytes."""
    return json.dumps(plain(document), indent=2, ensure_ascii=False) + "\n"


def plain(document: CvDocument) -> dict[str, Any]:
    """The parts of the document that are on, as values of JSON; those that are off are empty."""
    methods = document.methods
    has = frozenset(document.sections)
    return {
        "format": words.FORMAT,
        "document": document.document_id,
        "generator": words.PRODUCT,
        "as_of": methods.as_of.isoformat(),
        "figures_version": methods.version,
        "strength": methods.strength,
        "coverage": methods.coverage,
        "limits": list(methods.limits),
        "commits_with_odd_dates": methods.odd_dates,
        "fewest_commits_told": FLOOR,
        "finest_time": str(document.blur),
        "is_rounded": document.is_rounded,
        "language": str(document.look.language),
        "sections": [str(section) for section in document.sections],
        "person": {
            "name": document.name,
            "role": document.role,
            "summary": document.summary if Section.SUMMARY in has else "",
            "contacts": [asdict(contact) for contact in document.contacts],
        },
        "reading": [line.text for line in document.reading if Section.READING in has],
        "totals": _totals(document),
        "years": [_year(year) for year in document.activity if Section.ACTIVITY in has],
        "languages": [_language(one) for one in document.languages if Section.LANGUAGES in has],
        "lines_added_per_year": _yearly(
            document.languages_per_year if Section.LANGUAGES in has else None
        ),
        "commit_types": [
            {"type": one.name, "commits": one.commits, "share": _share(one.share)}
            for one in document.types
            if Section.TYPES in has
        ],
        "commit_types_per_year": _yearly(document.types_per_year if Section.TYPES in has else None),
        "packages": [
            {
                "ecosystem": group.ecosystem,
                "name": one.name,
                "first": written(one.first),
                "last": written(one.last),
                "repositories": one.repositories,
                "commits": one.commits,
            }
            for group in document.packages
            for one in group.packages
            if Section.PACKAGES in has
        ],
        "repositories": [
            {
                "name": row.alias,
                "role": row.role,
                "highlights": list(row.highlights),
                "first": written(row.first),
                "last": written(row.last),
                "commits": row.commits,
                "languages": list(row.languages),
            }
            for row in document.repositories
            if Section.REPOSITORIES in has
        ],
        "reviews": _reviews(document.reviews if Section.REVIEWS in has else None),
        "open_source": _open_source(document.open_source if Section.OPEN_SOURCE in has else None),
        "week": [list(row) for row in document.week or () if Section.WEEK in has],
        "work": [asdict(job) for job in document.work if Section.WORK in has],
        "education": [asdict(one) for one in document.education if Section.EDUCATION in has],
        "definitions": [asdict(definition) for definition in methods.definitions],
    }


def written(moment: When | None) -> str | None:
    """A time as ISO 8601 writes it, as fine as it is told."""
    if moment is None:
        return None
    if moment.week is not None:
        return f"{moment.year}-W{moment.week:02}"
    parts = [f"{moment.year:04}"]
    parts += [f"{part:02}" for part in (moment.month, moment.day) if part is not None]
    return "-".join(parts)


def _totals(document: CvDocument) -> dict[str, Any]:
    totals = asdict(document.totals)
    totals["first"] = written(document.totals.first)
    totals["last"] = written(document.totals.last)
    return totals


def _year(year: YearOfCells) -> dict[str, Any]:
    cells = [{"when": written(cell.when), "commits": cell.commits} for cell in year.cells]
    return {"year": year.year, "commits": year.commits, "cells": cells}


def _language(language: LanguageShare) -> dict[str, Any]:
    return {
        "name": language.name,
        "added": language.added,
        "share": _share(language.share),
        "first": written(language.first),
        "last": written(language.last),
        "repositories": language.repositories,
    }


def _reviews(reviews: Reviews | None) -> dict[str, Any] | None:
    if reviews is None:
        return None
    return {
        "opened": reviews.opened,
        "merged": reviews.merged,
        "reviewed": reviews.reviewed,
        "per_year": _yearly(reviews.per_year),
    }


def _open_source(known: OpenSource | None) -> dict[str, Any] | None:
    if known is None:
        return None
    return {
        "commits": known.commits,
        "share": _share(known.share),
        "stars": known.stars,
        "repositories": [asdict(one) for one in known.repositories],
        "unnamed": known.unnamed,
    }


def _yearly(yearly: PerYear | None) -> dict[str, Any] | None:
    if yearly is None:
        return None
    series = [{"name": one.name, "values": list(one.values)} for one in yearly.series]
    return {"years": list(yearly.years), "series": series}


def _share(share: float | None) -> float | None:
    return None if share is None else round(share, 4)
