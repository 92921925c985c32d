"""The CV as JSON: the numbers of the document for programs, and nothing that is not drawn.

Keys are fixed; what varies stands in values only. A month is "2026-08"; `commits` of a month is null
when there are some, but fewer than `fewest_commits_told`.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from commitstats_desktop.core.cv import FLOOR, CvDocument, LanguageShare, PerYear, When, YearOfCells
from commitstats_desktop.cv import words


def render_json(document: CvDocument) -> str:
    """The document as indented JSON; the same document gives the same bytes."""
    return json.dumps(_plain(document), indent=2, ensure_ascii=False) + "\n"


def _plain(document: CvDocument) -> dict[str, Any]:
    methods = document.methods
    return {
        "format": words.FORMAT,
        "document": document.document_id,
        "generator": words.PRODUCT,
        "as_of": methods.as_of.isoformat(),
        "figures_version": methods.version,
        "strength": methods.strength,
        "coverage": methods.coverage,
        "commits_with_odd_dates": methods.odd_dates,
        "fewest_commits_told": FLOOR,
        "person": {
            "name": document.name,
            "role": document.role,
            "summary": document.summary,
            "contacts": [asdict(contact) for contact in document.contacts],
        },
        "totals": _totals(document),
        "years": [_year(year) for year in document.activity],
        "languages": [_language(language) for language in document.languages],
        "lines_added_per_year": _yearly(document.languages_per_year),
        "commit_types": [
            {"type": one.name, "commits": one.commits, "share": round(one.share or 0, 4)}
            for one in document.types
        ],
        "commit_types_per_year": _yearly(document.types_per_year),
        "definitions": [asdict(definition) for definition in methods.definitions],
    }


def _totals(document: CvDocument) -> dict[str, Any]:
    totals = asdict(document.totals)
    totals["first"] = _month(document.totals.first)
    totals["last"] = _month(document.totals.last)
    return totals


def _year(year: YearOfCells) -> dict[str, Any]:
    months = [{"month": _month(cell.when), "commits": cell.commits} for cell in year.cells]
    return {"year": year.year, "commits": year.commits, "months": months}


def _language(language: LanguageShare) -> dict[str, Any]:
    return {
        "name": language.name,
        "added": language.added,
        "share": round(language.share or 0, 4),
        "first_year": language.first.year if language.first else None,
        "last_year": language.last.year if language.last else None,
    }


def _yearly(yearly: PerYear | None) -> dict[str, Any] | None:
    if yearly is None:
        return None
    series = [{"name": one.name, "values": list(one.values)} for one in yearly.series]
    return {"years": list(yearly.years), "series": series}


def _month(month: When | None) -> str | None:
    return f"{month.year}-{month.month:02}" if month and month.month else None
