"""Lists every word and number of a document that comes from private repositories."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from commitstats_desktop.core.cv import CvDocument, PerYear
from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.cv.look import Section
from commitstats_desktop.core.disclosure_sheet import SheetLine, Why
from commitstats_desktop.cv import public_names
from commitstats_desktop.cv.words import Words, words_of


def sheet_lines(document: CvDocument, choices: CvChoices) -> tuple[SheetLine, ...]:
    """Line by line in the order of the parts, the methods last."""
    words = words_of(document)
    return tuple(line for tell in _PARTS for line in tell(document, words, choices) if line.text)


def _figures(document: CvDocument, words: Words, _choices: CvChoices) -> Iterator[SheetLine]:
    totals = document.totals
    section = words.sections[Section.FIGURES]
    for what, value in (
        (words.written_line.many, totals.written_lines),
        (words.added_line.many, totals.lines_added),
        (words.removed.many, totals.lines_removed),
        (words.card_commits, totals.commits),
        (words.card_days, totals.commit_days),
        (words.longest_streak, totals.longest_streak),
        (words.card_languages, totals.languages),
        (words.private_repository.many, totals.private_repositories),
        (words.public_repository.many, totals.public_repositories),
        (words.merged_pull_request.many, totals.pull_requests_merged),
        (words.reviewed.many, totals.pull_requests_reviewed),
    ):
        if value is not None:
            yield SheetLine(section, what, words.number(value), Why.TOTAL)
    yield SheetLine(section, words.col_when, words.span(totals.first, totals.last), Why.FLOORED)


def _reading(document: CvDocument, words: Words, _choices: CvChoices) -> Iterator[SheetLine]:
    for line in document.reading:
        why = Why.TYPED if line.is_edited else Why.RULES
        yield SheetLine(words.sections[Section.READING], "", line.text, why)


def _activity(document: CvDocument, words: Words, _choices: CvChoices) -> Iterator[SheetLine]:
    section = words.sections[Section.ACTIVITY]
    for year in document.activity:
        total = words.commits(year.commits)
        yield SheetLine(section, str(year.year), total, Why.FLOORED)
        told = (f"{words.when(cell.when)}: {words.commits(cell.commits)}" for cell in year.cells)
        yield SheetLine(section, words.activity_by[document.blur], "; ".join(told), Why.FLOORED)


def _languages(document: CvDocument, words: Words, _choices: CvChoices) -> Iterator[SheetLine]:
    section = words.sections[Section.LANGUAGES]
    for one in document.languages:
        parts = [
            words.commits(None) if one.added is None else words.number(one.added),
            words.percent(one.share) if one.share is not None else "",
            words.span(one.first, one.last),
            words.many(one.repositories, words.repository) if one.repositories else "",
        ]
        yield SheetLine(section, one.name, _joined(parts), Why.PUBLIC_NAME)
    yield from _per_year(section, document.languages_per_year, words)


def _types(document: CvDocument, words: Words, _choices: CvChoices) -> Iterator[SheetLine]:
    section = words.sections[Section.TYPES]
    for one in document.types:
        share = words.percent(one.share) if one.share is not None else ""
        text = _joined((words.commits(one.commits), share))
        yield SheetLine(section, words.type_name(one.name), text, Why.FLOORED)
    yield from _per_year(section, document.types_per_year, words)


def _packages(document: CvDocument, words: Words, _choices: CvChoices) -> Iterator[SheetLine]:
    section = words.sections[Section.PACKAGES]
    for group in document.packages:
        for one in group.packages:
            is_public = public_names.is_package(group.ecosystem, one.name)
            parts = (
                f"{group.ecosystem} {one.name}",
                words.commits(one.commits),
                words.many(one.repositories, words.repository) if one.repositories else "",
                words.span(one.first, one.last),
            )
            why = Why.PUBLIC_NAME if is_public else Why.TICKED
            yield SheetLine(section, group.ecosystem, _joined(parts), why)
        if group.more:
            yield SheetLine(section, group.ecosystem, f"+ {words.number(group.more)}", Why.TOTAL)


def _repositories(document: CvDocument, words: Words, _choices: CvChoices) -> Iterator[SheetLine]:
    section = words.sections[Section.REPOSITORIES]
    for row in document.repositories:
        told = _joined((row.alias, row.role, *row.highlights))
        yield SheetLine(section, row.alias, told, Why.TYPED)
        parts = (words.commits(row.commits), words.span(row.first, row.last), *row.languages)
        yield SheetLine(section, row.alias, _joined(parts), Why.ALIAS)


def _reviews(document: CvDocument, words: Words, _choices: CvChoices) -> Iterator[SheetLine]:
    section, reviews = words.sections[Section.REVIEWS], document.reviews
    if reviews is None:
        return
    for what, value in (
        (words.opened.many, reviews.opened),
        (words.merged.many, reviews.merged),
        (words.reviewed.many, reviews.reviewed),
    ):
        yield SheetLine(section, what, words.told(value), Why.TOTAL)
    yield from _per_year(section, reviews.per_year, words)


def _week(document: CvDocument, words: Words, _choices: CvChoices) -> Iterator[SheetLine]:
    section = words.sections[Section.WEEK]
    for day, hours in zip(words.weekdays, document.week or (), strict=False):
        told = (f"{hour}: {words.commits(commits)}" for hour, commits in enumerate(hours))
        yield SheetLine(section, day, "; ".join(told), Why.FLOORED)


def _typed(document: CvDocument, words: Words, choices: CvChoices) -> Iterator[SheetLine]:
    for job in document.work:
        text = _joined((job.role, job.employer, job.start, job.end, job.text))
        yield SheetLine(words.sections[Section.WORK], job.employer, text, Why.TYPED)
    yield SheetLine(words.sections[Section.SUMMARY], "", document.summary, Why.TYPED)
    for word in sorted(choices.approved_words):
        yield SheetLine("", "", word, Why.APPROVED)


def _methods(document: CvDocument, words: Words, _choices: CvChoices) -> Iterator[SheetLine]:
    methods = document.methods
    yield SheetLine(words.how_counted, "", methods.coverage, Why.TOTAL)
    for number, phrase in (
        (methods.odd_dates, words.odd_dates),
        (document.totals.lines_unknown, words.lines_unknown),
    ):
        if number:
            text = phrase.format(commits=words.many(number, words.commit))
            yield SheetLine(words.how_counted, "", text, Why.TOTAL)


Tell = Callable[[CvDocument, Words, CvChoices], Iterator[SheetLine]]
_PARTS: tuple[Tell, ...] = (
    _reading,
    _figures,
    _activity,
    _languages,
    _types,
    _packages,
    _repositories,
    _reviews,
    _week,
    _typed,
    _methods,
)


def _per_year(section: str, yearly: PerYear | None, words: Words) -> Iterator[SheetLine]:
    if yearly is None:
        return
    for series in yearly.series:
        told = (
            f"{year}: {words.fewer if value is None else words.number(value)}"
            for year, value in zip(yearly.years, series.values, strict=True)
        )
        yield SheetLine(section, words.type_name(series.name), "; ".join(told), Why.FLOORED)


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)
