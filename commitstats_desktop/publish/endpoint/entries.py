"""What the gallery knows of a CV: read from its published JSON, and from nothing else."""

from __future__ import annotations

import json
import re
from typing import Any

MOST_TECHNOLOGIES = 40
OTHERS = frozenset(("Other", "Otros", "Andre"))
"""What a CV calls the sum of its further languages, in each language of a document."""
_MOST_CHARACTERS = 80
_MONTH = re.compile(r"(\d{4})(?:-(\d{2}))?")
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0001\U000e0020-\U000e007f]"
)
"""All that `shown` of the app takes out; the app is not there where this runs."""

Entry = dict[str, Any]


def entry_of(figures: bytes) -> Entry | None:
    """What a CV tells about itself; None when it cannot be read. Untold stays None, never 0."""
    try:
        found = json.loads(figures)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    person, totals = _inner(found, "person"), _inner(found, "totals")
    open_source = _inner(found, "open_source")
    return {
        "name": _text(person.get("name")),
        "role": _text(person.get("role")),
        "as_of": _text(found.get("as_of")),
        "first": _month(totals.get("first")),
        "last": _month(totals.get("last")),
        "languages": _number(totals.get("languages")),
        "reviews": _number(totals.get("pull_requests_reviewed")),
        "open_source": _number(open_source.get("commits")),
        "knows": _technologies(found),
    }


def _technologies(found: dict[str, Any]) -> list[str]:
    """Languages and packages, each once, the most used first."""
    named = [*_list(found.get("languages")), *_list(found.get("packages"))]
    names = [_text(_inner(each, "").get("name")) for each in named]
    known = dict.fromkeys(name for name in names if name and name not in OTHERS)
    return list(known)[:MOST_TECHNOLOGIES]


def _inner(fields: Any, name: str) -> dict[str, Any]:
    found = fields.get(name) if name and isinstance(fields, dict) else fields
    return found if isinstance(found, dict) else {}


def _list(found: Any) -> list[Any]:
    return found if isinstance(found, list) else []


def _text(found: Any) -> str:
    return _UNSAFE.sub("", found)[:_MOST_CHARACTERS].strip() if isinstance(found, str) else ""


def _number(found: Any) -> int | None:
    is_count = isinstance(found, int) and not isinstance(found, bool) and 0 <= found < 10**9
    return found if is_count else None


def _month(found: Any) -> str | None:
    match = _MONTH.fullmatch(found) if isinstance(found, str) else None
    if match is None or not 1970 <= int(match[1]) <= 2200 or int(match[2] or 1) not in range(1, 13):
        return None
    return match[0]
