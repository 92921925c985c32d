"""Several boards instead of one score: each says one thing, how it is counted, and who is not on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from commitstats_desktop.publish.endpoint.entries import Entry

MOST_ROWS = 50
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True)
class Board:
    """One order of CVs; `value` is None for those that do not tell it."""

    title: str
    explanation: str
    value: Callable[[Entry], Any]
    shown: Callable[[Entry], str]

    def rows(self, entries: dict[str, Entry]) -> list[tuple[int, str, str]]:
        """Place, key and value as text, best first; equals share a place."""
        told = [(self.value(entry), key) for key, entry in entries.items()]
        known = [(value, key) for value, key in told if value is not None]
        known.sort(key=lambda each: (entries[each[1]]["name"].casefold(), each[1]))
        known.sort(key=lambda each: each[0], reverse=True)
        values = [value for value, _ in known]
        return [
            (values.index(value) + 1, key, self.shown(entries[key]))
            for value, key in known[:MOST_ROWS]
        ]

    def untold(self, entries: dict[str, Entry]) -> int:
        """How many CVs do not tell this."""
        return sum(self.value(entry) is None for entry in entries.values())


def month(text: str | None) -> str:
    """A month in words, or a year where only that is told."""
    if text is None:
        return "not told"
    year, _, number = text.partition("-")
    return f"{_MONTHS[int(number) - 1]} {year}" if number else year


def _months_between(entry: Entry) -> int | None:
    if entry["first"] is None or entry["last"] is None:
        return None
    first, last = _month_number(entry["first"]), _month_number(entry["last"])
    return max(last - first, 0)


def _month_number(text: str) -> int:
    year, _, number = text.partition("-")
    return int(year) * 12 + int(number or 1)


def _span(entry: Entry) -> str:
    months = _months_between(entry) or 0
    return f"{months // 12} years" if months >= 24 else f"{months} months"


BOARDS = (
    Board(
        "Recency",
        "The month of the last counted commit.",
        lambda entry: entry["last"],
        lambda entry: month(entry["last"]),
    ),
    Board(
        "Span",
        "From the first counted commit to the last.",
        _months_between,
        _span,
    ),
    Board(
        "Breadth",
        "Programming languages with counted lines.",
        lambda entry: entry["languages"],
        lambda entry: f"{entry['languages']:,}",
    ),
    Board(
        "Reviews",
        "Pull requests of others that were reviewed, as the hosts tell them.",
        lambda entry: entry["reviews"],
        lambda entry: f"{entry['reviews']:,}",
    ),
    Board(
        "Open source",
        "Commits in repositories that anybody can read.",
        lambda entry: entry["open_source"],
        lambda entry: f"{entry['open_source']:,}",
    ),
)
