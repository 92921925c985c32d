"""How the fields of JSON Resume and those of a CV correspond; the same both ways."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def text_in(entry: Mapping[str, Any], key: str) -> str:
    """A text of an entry; empty where there is none."""
    value = entry.get(key)
    return value if isinstance(value, str) else ""


def list_in(entry: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """The objects of a list; what is no object is passed over."""
    value = entry.get(key)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def object_in(entry: Mapping[str, Any], key: str) -> dict[str, Any]:
    """An object of an entry; empty where there is none."""
    value = entry.get(key)
    return value if isinstance(value, dict) else {}


def location_of(place: Mapping[str, Any]) -> str:
    """A place in one line."""
    parts = (text_in(place, key) for key in ("address", "city", "region", "countryCode"))
    return ", ".join(part.replace("\n", ", ") for part in parts if part)


def job_text_of(entry: Mapping[str, Any]) -> str:
    """What is told of a job: its summary, then its highlights, one a line."""
    value = entry.get("highlights")
    lines = [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
    return "\n".join(part for part in (text_in(entry, "summary"), *lines) if part)


def degree_of(entry: Mapping[str, Any]) -> str:
    """A degree with its subject."""
    return ", ".join(part for part in (text_in(entry, "studyType"), text_in(entry, "area")) if part)
