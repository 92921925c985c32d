"""A document in words: every figure of it as a sentence, part by part, for whoever sees no chart.

The plain template, Markdown, the text for web forms and screen readers all say these sentences, so
that a figure reads the same wherever it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from commitstats_desktop.core.cv import (
    CellSeries,
    CvDocument,
    Job,
    LanguageShare,
    PerYear,
    PublicRepository,
    RepositoryRow,
    School,
    TypeCount,
)
from commitstats_desktop.core.cv.look import Section
from commitstats_desktop.cv.cards import cards
from commitstats_desktop.cv.words import Words, words_of


class Entry(NamedTuple):
    """Something with a name of its own: a job, a school, a project."""

    title: str
    note: str = ""
    span: str = ""
    facts: tuple[str, ...] = ()
    """Figures and languages, one phrase each."""
    lines: tuple[str, ...] = ()
    """What the person wrote about it."""
    link: str | None = None


class Told(NamedTuple):
    """A part of a document that has something to say."""

    section: Section
    heading: str
    sentences: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()


def told(document: CvDocument) -> tuple[Told, ...]:
    """The parts that are on and have something to say, in their order."""
    words = words_of(document)
    found = (
        Told(section, words.sections[section], *_TELLERS[section](document, words))
        for section in document.sections
    )
    return tuple(part for part in found if part.sentences or part.entries)


def per_year(yearly: PerYear, series: CellSeries, words: Words) -> str:
    """For example "2019: 1,204; 2020: fewer than 5"."""
    pairs = zip(yearly.years, series.values, strict=True)
    return "; ".join(f"{year}: {_floored(value, words)}" for year, value in pairs)


_Saying = tuple[tuple[str, ...], tuple[Entry, ...]]


def _summary(document: CvDocument, _: Words) -> _Saying:
    return (document.summary,) if document.summary else (), ()


def _reading(document: CvDocument, _: Words) -> _Saying:
    return tuple(line.text for line in document.reading if line.text), ()


def _figures(document: CvDocument, _: Words) -> _Saying:
    return tuple(card.sentence for card in cards(document)), ()


def _activity(document: CvDocument, words: Words) -> _Saying:
    if not document.activity:
        return (), ()
    years = "; ".join(f"{one.year}: {_floored(one.commits, words)}" for one in document.activity)
    return (f"{words.per_year}: {years}.",), ()


def _languages(document: CvDocument, words: Words) -> _Saying:
    return tuple(_language(one, words) for one in document.languages), ()


def _language(one: LanguageShare, words: Words) -> str:
    if one.added is None or one.share is None:
        # It is the commits that are few; they may have added any number of lines.
        parts = [words.commits(None)]
    else:
        parts = [words.percent(one.share), words.many(one.added, words.added_line)]
    parts.append(words.span(one.first, one.last))
    if one.repositories:
        parts.append(words.many(one.repositories, words.repository))
    return f"{one.name}: {', '.join(part for part in parts if part)}."


def _types(document: CvDocument, words: Words) -> _Saying:
    return tuple(
        f"{words.type_name(one.name)} ({words.type_meanings[one.name]}): {_share(one, words)}."
        for one in document.types
    ), ()


def _share(one: TypeCount, words: Words) -> str:
    commits = words.commits(one.commits)
    return commits if one.share is None else f"{commits}, {words.percent(one.share)}"


def _packages(document: CvDocument, words: Words) -> _Saying:
    def named(name: str, years: str) -> str:
        return f"{name} ({years})" if years else name

    return tuple(
        f"{group.ecosystem}: "
        + ", ".join(
            named(one.name, words.span_of_years(one.first, one.last)) for one in group.packages
        )
        + "."
        for group in document.packages
        if group.packages
    ), ()


def _repositories(document: CvDocument, words: Words) -> _Saying:
    return (), tuple(_repository(row, words) for row in document.repositories)


def _repository(row: RepositoryRow, words: Words) -> Entry:
    facts = [words.commits(row.commits), ", ".join(row.languages)]
    return Entry(
        row.alias,
        row.role,
        words.span(row.first, row.last),
        tuple(fact for fact in facts if fact),
        row.highlights,
    )


def _reviews(document: CvDocument, words: Words) -> _Saying:
    reviews = document.reviews
    # Where no host told anything, the headline figure says so, and once is enough.
    if reviews is None or {reviews.merged, reviews.reviewed, reviews.opened} == {None}:
        return (), ()
    numbers = (
        (reviews.merged, words.merged),
        (reviews.reviewed, words.reviewed),
        (reviews.opened, words.opened),
    )
    parts = [f"{words.told(value)} {verb.of(value)}" for value, verb in numbers]
    sentences = [f"{words.pull_request.many[:1].upper()}{words.pull_request.many[1:]}:"
                 f" {', '.join(parts)}."]  # fmt: skip
    if reviews.per_year is not None:
        sentences += [
            f"{verb_of(series.name, words)}: {per_year(reviews.per_year, series, words)}."
            for series in reviews.per_year.series
        ]
    return tuple(sentences), ()


def verb_of(key: str, words: Words) -> str:
    """What was done to the pull requests of a series."""
    verbs = {"merged": words.merged, "reviewed": words.reviewed, "opened": words.opened}
    return (verbs[key].many if key in verbs else key).capitalize()


def _open_source(document: CvDocument, words: Words) -> _Saying:
    known = document.open_source
    if known is None:
        return (), ()
    parts = [words.commits(known.commits)]
    if known.share is not None:
        parts.append(words.percent(known.share))
    if known.stars is not None:
        parts.append(words.many(known.stars, words.star))
    if known.unnamed:
        unnamed = words.many(known.unnamed, words.public_repository)
        parts.append(f"{unnamed} {words.not_named}")
    entries = tuple(_public(one, words) for one in known.repositories)
    return (f"{', '.join(parts)}.",), entries


def _public(one: PublicRepository, words: Words) -> Entry:
    facts = [words.commits(one.commits)]
    if one.stars is not None:
        facts.append(words.many(one.stars, words.star))
    return Entry(one.name, facts=tuple(facts), link=one.link)


def _week(document: CvDocument, words: Words) -> _Saying:
    if document.week is None:
        return (), ()
    return tuple(
        f"{name}: "
        + ", ".join(
            f"{hour}:00 {words.fewer_short if value is None else words.number(value)}"
            for hour, value in enumerate(hours)
            if value != 0
        )
        + "."
        for name, hours in zip(words.weekdays, document.week, strict=True)
        if any(value != 0 for value in hours)
    ), ()


def _work(document: CvDocument, words: Words) -> _Saying:
    return (), tuple(_job(job, words) for job in document.work)


def _job(job: Job, words: Words) -> Entry:
    title = job.role or job.employer
    note = job.employer if job.role else ""
    return Entry(title, note, _dates(job.start, job.end, words), (), _lines(job.text))


def _education(document: CvDocument, words: Words) -> _Saying:
    return (), tuple(_school(school, words) for school in document.education)


def _school(school: School, words: Words) -> Entry:
    title = school.degree or school.school
    note = school.school if school.degree else ""
    return Entry(title, note, _dates(school.start, school.end, words), (), _lines(school.text))


def _dates(start: str, end: str, words: Words) -> str:
    """What the person typed; a start without an end still goes on."""
    if start and not end:
        end = words.present
    return f"{start} – {end}" if start and end and start != end else start or end


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _floored(value: int | None, words: Words) -> str:
    return words.fewer if value is None else words.number(value)


_TELLERS: Mapping[Section, Callable[[CvDocument, Words], _Saying]] = {
    Section.SUMMARY: _summary,
    Section.READING: _reading,
    Section.FIGURES: _figures,
    Section.ACTIVITY: _activity,
    Section.LANGUAGES: _languages,
    Section.TYPES: _types,
    Section.PACKAGES: _packages,
    Section.REPOSITORIES: _repositories,
    Section.REVIEWS: _reviews,
    Section.OPEN_SOURCE: _open_source,
    Section.WEEK: _week,
    Section.WORK: _work,
    Section.EDUCATION: _education,
}
