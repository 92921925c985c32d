"""What a CV says: facts and a person's choices in, a document of allow-listed values out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from commitstats_desktop.core.cv import CvDocument, LanguageShare, PackageGroup, Totals, YearOfCells
from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.cv.facts import CvFacts
from commitstats_desktop.core.cv.look import Section, Tile
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.cv import activity, breakdown, evidence, typed
from commitstats_desktop.cv.blurring import Blurring
from commitstats_desktop.cv.methods import methods
from commitstats_desktop.cv.reading import Evidence, read_figures
from commitstats_desktop.cv.words import WORDS, Words

DAYS_OF_YEAR = 365.25


def compose_document(
    facts: CvFacts, choices: CvChoices, as_of: date, document_id: str
) -> CvDocument:
    """The CV of these facts; raises `AppError` when nothing is counted.

    A part that is off is absent, and so is what is hidden in it.
    """
    if not facts.figures.total("commits").value:
        raise _nothing(facts)
    words = WORDS[choices.look.language]
    blurring = Blurring(choices.blur, choices.is_rounded)
    tiles = tiles_of(choices)
    languages = breakdown.languages(facts, choices.hidden_languages, blurring, words.other)
    types = breakdown.types(facts, blurring)
    packages = evidence.packages(facts, choices, blurring)
    sources = _evidence(facts, choices, languages, packages, blurring)
    reading = read_figures(sources, choices.reading_edits, as_of, blurring, words)
    hidden_years = choices.hidden_years
    whole = CvDocument(
        document_id=document_id,
        name=typed.line(choices.person.name),
        role=typed.line(choices.person.role),
        summary=typed.line(choices.person.summary),
        contacts=tuple(typed.contact(text) for text in choices.person.contacts if typed.line(text)),
        totals=_totals(facts, choices, tiles, blurring),
        activity=_activity(facts, choices, as_of, blurring),
        languages=languages,
        languages_per_year=breakdown.languages_per_year(
            facts, languages, hidden_years, blurring, words.other
        ),
        types=types,
        types_per_year=breakdown.types_per_year(facts, types, hidden_years, blurring),
        methods=methods(facts, choices, tiles, reading, as_of, blurring, words),
        look=choices.look,
        blur=choices.blur,
        is_rounded=choices.is_rounded,
        sections=_sections(choices),
        tiles=tiles,
        photo=choices.photo,
        reading=reading,
        packages=packages,
        repositories=evidence.repositories(facts, choices, blurring),
        reviews=evidence.reviews(facts, hidden_years, blurring),
        open_source=evidence.open_source(facts, choices, blurring),
        week=evidence.week(facts, blurring),
        work=tuple(typed.job(one) for one in choices.work),
        education=tuple(typed.school(one) for one in choices.education),
        foreign=choices.foreign,
    )
    return _cut(whole)


_ABSENT: Mapping[Section, Mapping[str, Any]] = {
    Section.SUMMARY: {"summary": ""},
    Section.READING: {"reading": ()},
    Section.ACTIVITY: {"activity": ()},
    Section.LANGUAGES: {"languages": (), "languages_per_year": None},
    Section.TYPES: {"types": (), "types_per_year": None},
    Section.PACKAGES: {"packages": ()},
    Section.REPOSITORIES: {"repositories": ()},
    Section.REVIEWS: {"reviews": None},
    Section.OPEN_SOURCE: {"open_source": None},
    Section.WEEK: {"week": None},
    Section.WORK: {"work": ()},
    Section.EDUCATION: {"education": ()},
}


def _cut(document: CvDocument) -> CvDocument:
    """Without what belongs to a part that is off: absent, not merely invisible."""
    absent: dict[str, Any] = {}
    for section, fields in _ABSENT.items():
        if section not in document.sections:
            absent |= fields
    return replace(document, **absent)


def _activity(
    facts: CvFacts, choices: CvChoices, as_of: date, blurring: Blurring
) -> tuple[YearOfCells, ...]:
    days = facts.figures.daily("commits_per_day").points
    last = min(as_of, choices.period.last or as_of)
    return activity.years_of_cells(days, last, blurring, choices.hidden_years)


def tiles_of(choices: CvChoices) -> tuple[Tile, ...]:
    """The headline figures that are shown."""
    if not choices.has(Section.FIGURES):
        return ()
    return tuple(tile for tile in Tile if tile not in choices.hidden_tiles)


def _sections(choices: CvChoices) -> tuple[Section, ...]:
    """Parts that are on, in their order; hours need a consent of their own."""
    return tuple(
        one.section
        for one in choices.sections
        if one.is_on and (one.section is not Section.WEEK or choices.has_hours)
    )


def _nothing(facts: CvFacts) -> AppError:
    if facts.figures.question.period.first or facts.figures.question.period.last:
        return AppError(
            "Nothing is counted in the period of this CV.", "Choose a longer period for it."
        )
    return AppError(
        "Nothing is counted yet, so there is nothing to put into a CV.",
        "Add a folder with your repositories, say which e-mail addresses are yours, and collect.",
    )


def _totals(
    facts: CvFacts, choices: CvChoices, tiles: tuple[Tile, ...], blurring: Blurring
) -> Totals:
    """The headline figures; those of a hidden tile are absent."""

    def count(tile: Tile, key: str) -> int | None:
        return blurring.count(facts.figures.total(key).value) if tile in tiles else None

    commits = facts.figures.total("commits")
    tells_span = Tile.COMMITS in tiles or choices.has(Section.ACTIVITY)
    public = sum(one.is_open_source for one in facts.repositories)
    private = len(facts.repositories) - public
    has_repositories = Tile.REPOSITORIES in tiles
    has_pulls = Tile.PULL_REQUESTS in tiles and facts.has_pull_requests
    return Totals(
        commits=count(Tile.COMMITS, "commits"),
        first=blurring.when(commits.first) if tells_span else None,
        last=blurring.when(commits.last) if tells_span else None,
        commit_days=count(Tile.COMMIT_DAYS, "commit_days"),
        longest_streak=count(Tile.COMMIT_DAYS, "longest_streak"),
        lines_added=count(Tile.WRITTEN_LINES, "lines_added"),
        lines_removed=count(Tile.WRITTEN_LINES, "lines_removed"),
        lines_unknown=blurring.count(facts.figures.coverage.lines_unknown),
        languages=blurring.count(_language_count(facts, choices))
        if Tile.LANGUAGES in tiles
        else None,
        private_repositories=blurring.count(private) if has_repositories else None,
        written_lines=count(Tile.WRITTEN_LINES, "written_lines"),
        public_repositories=blurring.count(public) if has_repositories else None,
        pull_requests_merged=count(Tile.PULL_REQUESTS, "pull_requests_merged")
        if has_pulls
        else None,
        pull_requests_reviewed=count(Tile.PULL_REQUESTS, "pull_requests_reviewed")
        if has_pulls
        else None,
    )


def _language_count(facts: CvFacts, choices: CvChoices) -> int:
    entries = facts.figures.ranking("languages").entries
    return len(breakdown.may_be_named(entries, choices.hidden_languages))


def _evidence(
    facts: CvFacts,
    choices: CvChoices,
    languages: tuple[LanguageShare, ...],
    packages: tuple[PackageGroup, ...],
    blurring: Blurring,
) -> Evidence:
    words: Words = WORDS[choices.look.language]
    commits = facts.figures.total("commits")
    # A part that is off is not told by the reading either.
    named = languages if choices.has(Section.LANGUAGES) else ()
    listed = packages if choices.has(Section.PACKAGES) else ()
    # Nor is the number of a tile that is hidden.
    hidden = choices.hidden_tiles
    counts_languages = choices.has(Section.LANGUAGES) or Tile.LANGUAGES in tiles_of(choices)
    counts_languages &= Tile.LANGUAGES not in hidden
    has_pulls = Tile.PULL_REQUESTS not in hidden
    pulls = evidence.reviews(facts, choices.hidden_years, blurring)
    public = sum(one.is_open_source for one in facts.repositories)
    private = len(facts.repositories) - public
    return Evidence(
        first=blurring.when(commits.first),
        last=blurring.when(commits.last),
        languages=tuple(one for one in named if one.name != words.other and one.share),
        language_count=blurring.count(_language_count(facts, choices)) if counts_languages else 0,
        package_count=blurring.count(sum(len(one.packages) + one.more for one in listed)),
        repository_count=blurring.count(private) + blurring.count(public)
        if Tile.REPOSITORIES not in hidden
        else 0,
        years_in_repositories=tuple(_years_of(facts)),
        merged=pulls.merged if has_pulls else None,
        reviewed=pulls.reviewed if has_pulls else None,
    )


def _years_of(facts: CvFacts) -> list[int]:
    return [
        int((as_date(one.last_day) - as_date(one.first_day)).days / DAYS_OF_YEAR)
        for one in facts.repositories
        if one.first_day is not None and one.last_day is not None
    ]
