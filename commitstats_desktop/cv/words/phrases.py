"""Every phrase of ours that a document may say, by name; a language fills them all.

The scan of finished files takes these phrases as ours, so one belongs here, not into a chart or a
template. Braces stand for what is put in: numbers, times and names that were let through before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from commitstats_desktop.core.cv import Strength
from commitstats_desktop.core.cv.look import Section


class Plural(NamedTuple):
    """A noun in its two forms; English, Norwegian and Spanish need no more."""

    one: str
    many: str

    def of(self, value: int | None) -> str:
        """The form that stands beside this number."""
        return self.one if value == 1 else self.many


class Defined(NamedTuple):
    """The title of a figure and what it counts."""

    title: str
    counts: str


@dataclass(frozen=True, kw_only=True)
class Numerals:
    """How a language writes numbers and dates."""

    tag: str
    """As `lang` of HTML."""
    group: str
    """Between thousands."""
    fewest_grouped: int
    """The smallest number whose thousands are set apart."""
    decimal: str
    units: tuple[tuple[int, str], ...]
    """Sizes and their letters in a headline, the largest first."""
    axis_units: tuple[tuple[int, str], ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    """Short, Monday first."""
    month_of_year: str
    day_of_month: str
    week_of_year: str
    from_to: str


@dataclass(frozen=True, kw_only=True)
class Nouns:
    """What is counted."""

    commit: Plural
    day: Plural
    year: Plural
    month: Plural
    language: Plural
    package: Plural
    repository: Plural
    private_repository: Plural
    public_repository: Plural
    pull_request: Plural
    star: Plural
    account: Plural


@dataclass(frozen=True, kw_only=True)
class Headings:
    """Titles of the document, of its parts and of its charts."""

    title: str
    heading_without_name: str
    sections: Mapping[Section, str]
    activity_by: Mapping[str, str]
    """By the blur."""
    per_year: str
    lines_by_language: str
    top_languages: str
    types_per_year: str
    types: str
    how_counted: str
    what_counts: str
    numbers_as_table: str


@dataclass(frozen=True, kw_only=True)
class Tiles:
    """Beside headline figures and in charts."""

    card_commits: str
    card_days: str
    card_day: str
    written_line: Plural
    added_line: Plural
    card_languages: str
    merged_pull_request: Plural
    longest_streak: str
    added: Plural
    removed: Plural
    reviewed: Plural
    merged: Plural
    opened: Plural
    """Of lines and of pull requests."""
    most_lines_in: str
    not_named: str
    lines_unknown_of: str
    no_commit: str
    other: str
    untyped: str
    fewer_than: str
    """With {floor}."""
    about: str
    """A rounded {number}."""
    not_available: str
    less: str
    more: str
    not_begun: str
    darker_is_more: Mapping[str, str]
    """By the blur."""
    most_in: str
    from_bottom: str
    type_meanings: Mapping[str, str]
    present: str
    """The end of what still goes on."""


@dataclass(frozen=True, kw_only=True)
class Columns:
    """Heads of tables."""

    col_year: str
    col_when: str
    col_total: str
    col_language: str
    col_type: str
    col_meaning: str
    col_commits: str
    col_lines_added: str
    col_share: str
    col_first: str
    col_last: str
    col_repositories: str
    col_package: str
    col_ecosystem: str


@dataclass(frozen=True, kw_only=True)
class Method:
    """How the figures came to be, and what is not proven."""

    strengths: Mapping[Strength, str]
    counted_from_git: str
    """With {strength}, {product} and {as_of}."""
    odd_dates: str
    """With {commits}."""
    lines_unknown: str
    """With {commits}."""
    rules_in_brief: str
    rounded: str
    not_proven: str
    proven: str
    proven_signed: str
    """Both in the place of `not_proven`, where a file carries its proof."""
    edited_reading: str
    version_and_document: str
    """With {version} and {document}."""
    coverage_counts: str
    """With {counted}, {total} and {repositories}."""
    coverage_partial: Plural
    coverage_frozen: Plural
    coverage_since: str
    coverage_since_day: str
    coverage_since_week: str
    """With {date}; some languages put an article before a day and a week."""
    coverage_failed: Plural
    coverage_waiting: Plural
    coverage_left_out: Plural
    coverage_attributed: str
    """With {share}."""
    coverage_accounts: str
    """With {accounts}."""
    definitions: Mapping[str, Defined]
    """By the key of the figure."""


@dataclass(frozen=True, kw_only=True)
class Reading:
    """The sentences that say what the figures mean."""

    read_span: str
    """With {span}, {first}, {last}."""
    read_moment: str
    """All within one {when}."""
    read_main: str
    """With {years}, {name} and {recency}."""
    read_only: str
    """Of less than a year: {name} and {recency}."""
    read_since: str
    """With {name}, {year}, {repositories}."""
    read_since_only: str
    """With {name} and {year}."""
    read_breadth: str
    """With {things}."""
    read_depth: str
    """With {years}."""
    read_depth_more: str
    """With {years} and {repositories}."""
    read_merged: Plural
    """With {pulls}."""
    read_reviewed: Plural
    read_reviewed_too: Plural
    """Behind those merged; with {reviewed}."""
    this_day: str
    this_week: str
    this_month: str
    this_year: str
    in_year: str
    in_month: str
    in_week: str
    on_day: str
    less_than_a_year: str
    list_and: str
    demo_notice: str
    """At the top of every document that is made of the demo."""


@dataclass(frozen=True, kw_only=True)
class Phrases(Numerals, Nouns, Headings, Tiles, Columns, Method, Reading):
    """All of them."""
