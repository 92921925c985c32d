"""What the figures mean, in sentences written by rules: span, recency, breadth, depth, role.

The rules read the finished document, so that no sentence knows more than what was let through.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from commitstats_desktop.core.cv import CvDocument, LanguageShare, ReadingLine, When
from commitstats_desktop.core.cv.choices import ReadingEdit
from commitstats_desktop.cv import typed
from commitstats_desktop.cv.blurring import Blurring
from commitstats_desktop.cv.words import Words

LANGUAGES_TOLD = 3


class Evidence(NamedTuple):
    """What the sentences rest on, as fine as the document tells it; None is not available."""

    first: When | None
    last: When | None
    languages: tuple[LanguageShare, ...]
    """Those with a name, the largest first."""
    language_count: int
    package_count: int
    repository_count: int
    years_in_repositories: tuple[int, ...]
    """From first to last commit, of each repository."""
    merged: int | None
    reviewed: int | None


def read_figures(
    evidence: Evidence,
    edits: tuple[ReadingEdit, ...],
    as_of: date,
    blurring: Blurring,
    words: Words,
) -> tuple[ReadingLine, ...]:
    """The sentences, with what the person wrote in the place of some of them."""
    edited = {edit.key: edit for edit in edits}
    lines = (
        _line(key, _sentence(text), edited.get(key))
        for key, rule in RULES
        if (text := rule(evidence, blurring.moment(as_of), words))
    )
    return tuple(line for line in lines if line.text)


def said(document: CvDocument) -> str:
    """The whole reading as one text."""
    return " ".join(line.text for line in document.reading)


def _line(key: str, text: str, edit: ReadingEdit | None) -> ReadingLine:
    if edit is None:
        return ReadingLine(key, text)
    moved_on = bool(edit.basis) and edit.basis != text
    return ReadingLine(key, typed.line(edit.text), is_edited=True, has_moved_on=moved_on)


def _span(evidence: Evidence, _now: When, words: Words) -> str:
    first, last = evidence.first, evidence.last
    if first is None or last is None:
        return ""
    if first == last:
        return words.read_moment.format(when=words.when(first))
    return words.read_span.format(
        span=_years(first, last, words), first=words.when(first), last=words.when(last)
    )


def _languages(evidence: Evidence, now: When, words: Words) -> str:
    """The largest language with its years and its recency, the next ones with their beginning."""
    told = [one for one in evidence.languages if one.first and one.last][:LANGUAGES_TOLD]
    return "; ".join(
        _main_language(one, now, words) if position == 0 else _further_language(one, words)
        for position, one in enumerate(told)
    )


def _main_language(one: LanguageShare, now: When, words: Words) -> str:
    if one.first is None or one.last is None:
        return ""
    recency = recency_of(one.last, now, words)
    years = _whole_years(one.first, one.last)
    if years < 1:
        return words.read_only.format(name=one.name, recency=recency)
    return words.read_main.format(
        years=words.many(years, words.year), name=one.name, recency=recency
    )


def _further_language(one: LanguageShare, words: Words) -> str:
    year = one.first.year if one.first else ""
    if not one.repositories:
        return words.read_since_only.format(name=one.name, year=year)
    number = words.many(one.repositories, words.repository)
    return words.read_since.format(name=one.name, year=year, repositories=number)


def _breadth(evidence: Evidence, _now: When, words: Words) -> str:
    things = [
        words.many(number, noun)
        for number, noun in (
            (evidence.language_count, words.language),
            (evidence.package_count, words.package),
            (evidence.repository_count, words.repository),
        )
        if number
    ]
    return words.read_breadth.format(things=words.listed(things)) if things else ""


def _depth(evidence: Evidence, _now: When, words: Words) -> str:
    """The longest time with one repository, when it is two years or more."""
    longest = max(evidence.years_in_repositories, default=0)
    if longest < 2:
        return ""
    years = words.many(longest, words.year)
    lasting = sum(number >= 1 for number in evidence.years_in_repositories)
    if lasting < 2:
        return words.read_depth.format(years=years)
    return words.read_depth_more.format(
        years=years, repositories=words.many(lasting, words.repository)
    )


def _role(evidence: Evidence, _now: When, words: Words) -> str:
    """Pull requests; silent where no host tells them, since unknown is not none."""
    merged, reviewed = evidence.merged, evidence.reviewed
    if not merged:
        pulls = words.many(reviewed or 0, words.pull_request)
        return words.read_reviewed.of(reviewed).format(pulls=pulls) if reviewed else ""
    said = words.read_merged.of(merged).format(pulls=words.many(merged, words.pull_request))
    if not reviewed:
        return said
    too = words.read_reviewed_too.of(reviewed).format(reviewed=words.number(reviewed))
    return f"{said}, {too}"


Rule = Callable[[Evidence, When, Words], str]
RULES: tuple[tuple[str, Rule], ...] = (
    ("languages", _languages),
    ("span", _span),
    ("depth", _depth),
    ("breadth", _breadth),
    ("role", _role),
)
"""Their keys are stored with the edits of the person: they never change."""
KEYS = tuple(key for key, _ in RULES)


def recency_of(last: When, now: When, words: Words) -> str:
    """For example "this month", "in March 2024"; both moments are of the same fineness."""
    if last == now:
        if now.day is not None:
            return words.this_day
        if now.week is not None:
            return words.this_week
        return words.this_month if now.month is not None else words.this_year
    return _phrase_of(last, words).format(when=words.when(last))


def _phrase_of(moment: When, words: Words) -> str:
    if moment.day is not None:
        return words.on_day
    if moment.week is not None:
        return words.in_week
    return words.in_month if moment.month is not None else words.in_year


def _years(first: When, last: When, words: Words) -> str:
    years = _whole_years(first, last)
    return words.many(years, words.year) if years else words.less_than_a_year


def _whole_years(first: When, last: When) -> int:
    """Years that are full at the fineness told, both ends included.

    Of years alone one end is: from 2024 to 2025 may be two days, and is never told as two years.
    """
    if last.month is None and last.week is None:
        return last.year - first.year
    return int(_after(last) - _before(first) + 1e-9)


def _before(moment: When) -> float:
    """The beginning of a moment, in years."""
    return moment.year + _fraction(moment)


def _after(moment: When) -> float:
    """The end of a moment, in years."""
    if moment.week is not None:
        return moment.year + min(moment.week / 52, 1)
    month = moment.month or 12
    if moment.day is None:
        return moment.year + month / 12
    return moment.year + (month - 1) / 12 + moment.day / 366


def _fraction(moment: When) -> float:
    if moment.week is not None:
        return (moment.week - 1) / 52
    if moment.month is None:
        return 0
    day = 0 if moment.day is None else (moment.day - 1) / 366
    return (moment.month - 1) / 12 + day


def _sentence(text: str) -> str:
    """With a capital letter and a full stop."""
    return f"{text[:1].upper()}{text[1:]}." if text else ""
