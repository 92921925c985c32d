"""Every word of ours that a CV says outside its template, and how it says numbers and times.

The scan of finished files takes these words as ours, so a phrase belongs here, not into a chart.
Month names are spelled out: the machine's language must not change a document.
"""

from __future__ import annotations

from datetime import date

from commitstats_desktop.core.cv import FLOOR, Month
from commitstats_desktop.core.days import MONTHS

PRODUCT = "Commit Stats Desktop"
FORMAT = "commitstats-cv 1"
"""Of the JSON file."""
TITLE = "CV in commits"
HEADING_WITHOUT_NAME = "My work in commits"
STRENGTH = "counted locally"
OTHER = "Other"
UNTYPED = "other"
COMPACT_FROM = 10_000_000
UNITS = ((10**12, "T"), (10**9, "B"), (10**6, "M"), (10**3, "k"))

SHORT_MONTHS = tuple(name[:3] for name in MONTHS)
MONTH_LETTERS = tuple(name[0] for name in MONTHS)

TYPE_MEANINGS = {
    "feat": "new features",
    "fix": "repairs",
    "docs": "documentation",
    "style": "formatting",
    "refactor": "restructuring",
    "perf": "speed",
    "test": "tests",
    "build": "build and packaging",
    "ci": "automation",
    "chore": "upkeep",
    "revert": "taken back",
    "other": "all others",
}

CARD_COMMITS = "commits"
CARD_DAYS = "commit days"
CARD_LINES = "lines added"
CARD_LANGUAGES = "languages"
CARD_REPOSITORIES = "private repositories"
CARD_REPOSITORY = "private repository"
LONGEST_STREAK = "longest streak"
REMOVED = "removed"
MOST_LINES_IN = "most lines in"
NOT_NAMED = "counted, not named"
LINES_UNKNOWN_OF = "without those of"

A_COMMIT = "commit"
A_DAY = "day"
NO_COMMIT = "no commit"

ACTIVITY = "Activity by month"
PER_YEAR = "Commits per year"
LINES_BY_LANGUAGE = "Lines added by language"
TOP_LANGUAGES = "Top languages"
TYPES_PER_YEAR = "Commit types per year"
TYPES = "Commit types"

MORE_IS_DARKER = "The darker a month, the more commits;"
MOST_IN = "Most in"
FROM_BOTTOM = "From the bottom:"

YEAR = "Year"
TOTAL = "Total"
LANGUAGE = "Language"
TYPE = "Type"
MEANING = "Meaning"
COMMITS = "Commits"
LINES_ADDED = "Lines added"
SHARE = "Share"
FIRST_YEAR = "First year"
LAST_YEAR = "Last year"

FEWER = f"fewer than {FLOOR}"
FEWER_SHORT = f"< {FLOOR}"
LESS = "fewer"
MORE = "more"
NOT_BEGUN = "–"


def number(value: int) -> str:
    """A whole number with its thousands set apart."""
    return f"{value:,}"


def headline(value: int) -> str:
    """A number for a card: whole while it fits, then for example "12.3 M"."""
    if value < COMPACT_FROM:
        return number(value)
    size, letter = next(unit for unit in UNITS if value >= unit[0])
    return f"{value / size:,.1f} {letter}"


def compact(value: int) -> str:
    """A round number for an axis, for example "40k", "1.5M"."""
    for size, letter in UNITS:
        if value >= size:
            return f"{value / size:g}{letter}"
    return str(value)


def percent(share: float) -> str:
    """Never 100 % while something is missing, never 0 % while something is there."""
    if 0 < share < 0.01:
        return "< 1 %"
    rounded = round(share * 100)
    return f"{min(rounded, 99) if share < 1 else rounded} %"


def many(value: int, noun: str) -> str:
    """For example "1 commit", "1,204 commits"; nouns of a regular plural only."""
    plural = noun[:-1] + "ies" if noun.endswith("y") and noun != "day" else noun + "s"
    return f"{number(value)} {noun if value == 1 else plural}"


def month_name(month: Month) -> str:
    """For example "July 2005"."""
    return f"{MONTHS[month.number - 1]} {month.year}"


def span(first: Month | None, last: Month | None) -> str:
    """For example "July 2005 to August 2026"."""
    if first is None or last is None:
        return ""
    return month_name(first) if first == last else f"{month_name(first)} to {month_name(last)}"


def years(first: int | None, last: int | None) -> str:
    """For example "2005–2026"."""
    if first is None or last is None:
        return ""
    return str(first) if first == last else f"{first}–{last}"


def day(value: date) -> str:
    """For example "24 November 2026"; only the day the document was made is ever told."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def month_commits(commits: int | None) -> str:
    """For example "61 commits", "fewer than 5 commits", "no commit"."""
    if commits is None:
        return f"{FEWER} {CARD_COMMITS}"
    return many(commits, A_COMMIT) if commits else NO_COMMIT
