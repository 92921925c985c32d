"""The CV as JSON: the numbers of the document for programs, and nothing that is not drawn.

Keys are fixed; what varies stands in values only. A time is "2026", "2026-08", "2026-W32" or
"2026-08-04", as fine as the document tells it; a count is null when there are some commits, but fewer
than `fewest_commits_told`, and when it is not available. `resources/schemas/` has the schema.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from commitstats_desktop.core.cv import (
    FLOOR,
    CvDocument,
    LanguageShare,
    OpenSource,
    PackageGroup,
    PerYear,
    RepositoryRow,
    Reviews,
    When,
    YearOfCells,
)
from commitstats_desktop.core.cv.look import Section
from commitstats_desktop.cv import words


def render_json(document: CvDocument) -> str:
    """The document as indented JSON; the same document gives the same bytes."""
    return json.dumps(plain(document), indent=2, ensure_ascii=False) + "\n"


def plain(document: CvDocument) -> dict[str, Any]:
    """The parts of the document that are on, as values of JSON; those that are off are empty."""
    definitions = [asdict(definition) for definition in document.methods.definitions]
    return {
        **_head(document),
        "person": _person(document),
        "reading": _if_on(document, Section.READING, [one.text for one in document.reading]),
        "totals": _totals(document),
        "years": _if_on(document, Section.ACTIVITY, [_year(one) for one in document.activity]),
        **_languages(document),
        **_types(document),
        "packages": _if_on(document, Section.PACKAGES, _packages(document.packages)),
        "repositories": _if_on(
            document, Section.REPOSITORIES, [_repository(row) for row in document.repositories]
        ),
        "reviews": _reviews(document.reviews) if Section.REVIEWS in document.sections else None,
        "open_source": _open_source(document.open_source)
        if Section.OPEN_SOURCE in document.sections
        else None,
        "week": _if_on(document, Section.WEEK, [list(row) for row in document.week or ()]),
        "work": _if_on(document, Section.WORK, [asdict(job) for job in document.work]),
        "education": _if_on(
            document, Section.EDUCATION, [asdict(one) for one in document.education]
        ),
        "definitions": definitions,
    }


def _if_on(document: CvDocument, section: Section, values: list[Any]) -> list[Any]:
    return values if section in document.sections else []


def _head(document: CvDocument) -> dict[str, Any]:
    """What the file is, and how its figures came to be."""
    methods = document.methods
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
    }


def _person(document: CvDocument) -> dict[str, Any]:
    return {
        "name": document.name,
        "role": document.role,
        "summary": document.summary if Section.SUMMARY in document.sections else "",
        "contacts": [asdict(contact) for contact in document.contacts],
    }


def _languages(document: CvDocument) -> dict[str, Any]:
    is_on = Section.LANGUAGES in document.sections
    return {
        "languages": [_language(one) for one in document.languages if is_on],
        "lines_added_per_year": _yearly(document.languages_per_year if is_on else None),
    }


def _types(document: CvDocument) -> dict[str, Any]:
    is_on = Section.TYPES in document.sections
    return {
        "commit_types": [
            {"type": one.name, "commits": one.commits, "share": _share(one.share)}
            for one in document.types
            if is_on
        ],
        "commit_types_per_year": _yearly(document.types_per_year if is_on else None),
    }


def _packages(groups: Sequence[PackageGroup]) -> list[Any]:
    return [
        {
            "ecosystem": group.ecosystem,
            "name": one.name,
            "first": written(one.first),
            "last": written(one.last),
            "repositories": one.repositories,
            "commits": one.commits,
        }
        for group in groups
        for one in group.packages
    ]


def _repository(row: RepositoryRow) -> dict[str, Any]:
    return {
        "name": row.alias,
        "role": row.role,
        "highlights": list(row.highlights),
        "first": written(row.first),
        "last": written(row.last),
        "commits": row.commits,
        "languages": list(row.languages),
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
