"""What a CV says: only allow-listed values, months at the finest, small numbers blurred."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import Any

import pytest

from commitstats_desktop.core.cv import Cell, CvDocument, Person, When, YearOfCells
from commitstats_desktop.core.cv.choices import CvChoices, SectionChoice
from commitstats_desktop.core.cv.look import Blur, DocumentLanguage, Look, Section, Tile
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.figures import Coverage
from commitstats_desktop.cv.cards import cards
from commitstats_desktop.cv.document import compose_document
from commitstats_desktop.cv.figures import figures_of
from commitstats_desktop.cv.words import ENGLISH, UNTYPED, WORDS
from tests.fakes.figures import (
    ADA,
    NOTHING,
    SAMPLE,
    SMALL,
    Sample,
    sample_document,
    sample_facts,
)

AS_OF = date(2026, 11, 24)


def test_a_document_holds_no_name_place_or_uuid_of_a_repository() -> None:
    facts = sample_facts(SAMPLE)

    document = compose_document(facts, CvChoices(ADA), AS_OF, "0")

    said = repr(document)
    for entry in facts.figures.repositories:
        assert entry.repository.name not in said
        assert entry.repository.location not in said
        assert entry.repository.uuid not in said


def test_a_document_holds_no_day_but_the_one_it_was_made_on() -> None:
    document = sample_document(SAMPLE)

    assert list(_dates(asdict(document))) == [AS_OF]


def test_a_language_that_linguist_does_not_know_is_summed_into_other() -> None:
    document = sample_document(replace(SAMPLE, languages=("Python", "Quartzscript", "Go", "Rust")))

    # Alone in the rest its lines would be told exactly: the smallest joins it.
    assert [language.name for language in document.languages] == ["Python", "Go", ENGLISH.other]
    assert document.totals.languages == 3
    assert "Quartzscript" not in repr(document)


def test_the_lines_of_a_hidden_language_stand_nowhere_by_themselves() -> None:
    languages = replace(SAMPLE, languages=("Python", "Go", "Rust"))
    lines = {one.name: one.added for one in sample_document(languages).languages}
    choices = CvChoices(ADA, hidden_languages=frozenset(("Go",)))

    document = compose_document(sample_facts(languages), choices, AS_OF, "0")

    assert [one.name for one in document.languages] == ["Python", ENGLISH.other]
    told = [one.added for one in document.languages]
    assert lines["Go"] not in told
    assert sum(filter(None, told)) == document.totals.lines_added


def test_the_number_of_a_hidden_tile_is_not_told_by_the_reading() -> None:
    hidden = frozenset((Tile.LANGUAGES, Tile.REPOSITORIES, Tile.PULL_REQUESTS))

    shown = compose_document(sample_facts(SAMPLE), CvChoices(ADA), AS_OF, "0")
    bare = compose_document(sample_facts(SAMPLE), CvChoices(ADA, hidden_tiles=hidden), AS_OF, "0")

    assert " languages" in " ".join(line.text for line in shown.reading)
    said = " ".join(line.text for line in bare.reading if line.key in ("breadth", "role"))
    assert "language" not in said
    assert "repositor" not in said
    assert "pull request" not in said


def test_a_type_that_conventional_commits_do_not_know_is_summed_into_other() -> None:
    document = sample_document(replace(SAMPLE, types=("feat", "quartzfix")))

    assert [one.name for one in document.types] == ["feat", UNTYPED]
    assert "quartzfix" not in repr(document)


def test_no_figure_gets_lost_in_the_rest() -> None:
    facts = sample_facts(SAMPLE)

    document = compose_document(facts, CvChoices(ADA), AS_OF, "0")

    assert (
        sum(language.added or 0 for language in document.languages) == document.totals.lines_added
    )
    assert sum(one.commits or 0 for one in document.types) == document.totals.commits
    assert sum(year.commits or 0 for year in document.activity) == document.totals.commits
    assert document.languages_per_year is not None
    drawn = sum(
        value or 0 for series in document.languages_per_year.series for value in series.values
    )
    assert drawn == document.totals.lines_added


def test_the_series_over_years_stand_in_the_order_of_the_list_beside_them() -> None:
    document = sample_document(SAMPLE)

    assert document.languages_per_year is not None
    assert document.types_per_year is not None
    assert [series.name for series in document.languages_per_year.series] == [
        language.name for language in document.languages
    ]
    assert [series.name for series in document.types_per_year.series] == [
        one.name for one in document.types
    ]


def test_a_month_with_fewer_than_five_commits_has_no_number() -> None:
    document = sample_document(SMALL)

    months = [count for year in document.activity for count in year.cells]

    assert {(count.commits, count.level) for count in months} == {(0, 0), (None, 1), (5, 1)}


def test_months_that_have_not_begun_are_not_there() -> None:
    document = sample_document(SAMPLE)

    last = document.activity[-1]

    assert last.cells[-1].when == When(2026, 11)
    assert all(len(year.cells) == 12 for year in document.activity[:-1])


def test_all_shades_are_used_when_months_differ() -> None:
    document = sample_document(SAMPLE)

    levels = {count.level for year in document.activity for count in year.cells}

    assert levels == {0, 1, 2, 3, 4}


def test_types_are_left_out_when_hardly_a_subject_names_one() -> None:
    document = sample_document(replace(SAMPLE, types=("other",)))

    assert document.types == ()
    assert document.types_per_year is None


def test_nothing_counted_is_said_and_not_drawn() -> None:
    with pytest.raises(AppError, match="Nothing is counted yet") as caught:
        compose_document(sample_facts(NOTHING), CvChoices(ADA), AS_OF, "0")

    assert "collect" in caught.value.hint


def test_rounded_figures_are_the_same_in_the_reading_and_on_the_tiles() -> None:
    many = ("Python", "Go", "Rust", "C", "SQL", "Shell", "Java")
    facts = sample_facts(replace(SAMPLE, languages=many, repositories=14))
    halves = (replace(one, is_open_source=at % 2 == 0) for at, one in enumerate(facts.repositories))
    facts = replace(facts, repositories=tuple(halves))

    document = compose_document(facts, CvChoices(ADA, is_rounded=True), AS_OF, "0")

    (breadth,) = [one.text for one in document.reading if one.key == "breadth"]
    told = {card.label: card.value for card in cards(document)}
    assert breadth == f"{told['languages']} languages and {told['repositories']} repositories."
    assert document.totals.languages == 5


def test_a_part_that_is_off_is_not_told_by_the_reading() -> None:
    off = {Section.LANGUAGES, Section.PACKAGES, Section.FIGURES}
    sections = tuple(SectionChoice(one, one not in off) for one in Section)
    choices = CvChoices(ADA, sections=sections)

    document = compose_document(sample_facts(SAMPLE), choices, AS_OF, "0")

    said = " ".join(line.text for line in document.reading)
    assert "commits" in said
    assert "language" not in said
    assert "package" not in said
    assert not [name for name in SAMPLE.languages if name and name in said]


def test_one_of_a_kind_is_told_in_the_singular() -> None:
    document = sample_document(SMALL)
    totals = replace(document.totals, commits=1, commit_days=1, languages=1)

    labels = [card.label for card in cards(replace(document, totals=totals))]

    assert {"commit", "commit day", "language"} <= set(labels)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["1 written line (1 added, 1 removed).", "1 pull request merged (1 reviewed)."]),
        ("nb", ["1 skrevet linje (1 lagt til, 1 fjernet).",
                "1 pull request flettet inn (1 gjennomgått)."]),
        ("es", ["1 línea escrita (1 añadida, 1 eliminada).",
                "1 pull request fusionada (1 revisada)."]),
    ],
)  # fmt: skip
def test_one_line_and_one_pull_request_are_told_in_the_singular(
    language: str, said: list[str]
) -> None:
    document = sample_document(SMALL)
    totals = replace(
        document.totals, written_lines=1, lines_added=1, lines_removed=1, lines_unknown=0,
        pull_requests_merged=1, pull_requests_reviewed=1,
    )  # fmt: skip
    look = Look(language=DocumentLanguage(language))

    sentences = {card.sentence for card in cards(replace(document, totals=totals, look=look))}

    assert set(said) <= sentences


def test_one_repository_is_told_in_the_singular_by_the_coverage() -> None:
    known = Coverage(
        counted=1, partial=1, failed=1, waiting=0, left_out=1, attributed=1, unattributed=0,
        odd_dates=0, lines_unknown=0,
    )  # fmt: skip

    assert WORDS[DocumentLanguage.SPANISH].coverage(known) == (
        "Cuenta 1 de 2 repositorios; 1 contado en parte; 1 no se pudo leer la última vez;"
        " 1 excluido por mí; 100 % de mis commits atribuidos."
    )


def test_the_day_an_access_ended_is_blurred_as_every_other_time() -> None:
    facts = sample_facts(SAMPLE)
    coverage = replace(facts.figures.coverage, frozen=1, frozen_since=date(2026, 5, 3))
    frozen = replace(facts, figures=replace(facts.figures, coverage=coverage))

    document = compose_document(frozen, CvChoices(ADA), AS_OF, "0")

    assert "1 could not be reached since May 2026" in document.methods.coverage


def test_of_cells_below_the_floor_none_is_told_to_be_the_busiest() -> None:
    hours = tuple(tuple(None if hour == 9 else 0 for hour in range(24)) for _ in range(7))
    years = tuple(YearOfCells(year, None, (Cell(When(year), None, 1),)) for year in (2020, 2021))
    document = replace(sample_document(SMALL), week=hours, activity=years, blur=Blur.YEAR)

    (week,) = figures_of(document, Section.WEEK)
    (activity,) = figures_of(document, Section.ACTIVITY)

    assert week.description == "Hours of the week: fewer than 5 commits."
    assert activity.description == "Commits per year: fewer than 5 commits."


@pytest.mark.parametrize(
    ("typed", "text", "link"),
    [
        ("https://example.org/ada/", "example.org/ada", "https://example.org/ada/"),
        ("http://example.org", "example.org", "http://example.org"),
        ("mailto:ada@example.org", "ada@example.org", "mailto:ada@example.org"),
        ("ada@example.org", "ada@example.org", None),
        ("javascript:alert(1)", "javascript:alert(1)", None),
        ("JavaScript:alert(1)", "JavaScript:alert(1)", None),
        ("data:text/html,hi", "data:text/html,hi", None),
        ("file:///etc/passwd", "file:///etc/passwd", None),
        ("https://", "https://", None),
        ("https://[oops", "https://[oops", None),
        ("Kristiansand, Norway", "Kristiansand, Norway", None),
    ],
)
def test_only_web_and_mail_addresses_become_links(typed: str, text: str, link: str | None) -> None:
    document = sample_document(SAMPLE, Person("Ada", contacts=(typed,)))

    assert [(one.text, one.link) for one in document.contacts] == [(text, link)]


def test_what_the_person_typed_loses_what_hides_or_turns_text() -> None:
    person = Person("  Ada\u202e \u200bBerg\n", "role\x07", "a\n\nb", ("  ",))

    document = sample_document(SAMPLE, person)

    assert (document.name, document.role, document.summary) == ("Ada Berg", "role", "a b")
    assert document.contacts == ()


@pytest.mark.parametrize("sample", [SAMPLE, SMALL, replace(SAMPLE, odd_dates=7)])
def test_the_same_figures_give_the_same_document(sample: Sample) -> None:
    assert sample_document(sample) == sample_document(sample)


def test_repositories_are_told_by_what_their_host_says() -> None:
    facts = sample_facts(SAMPLE)
    public = replace(facts.repositories[0], is_open_source=True)

    document = compose_document(
        replace(facts, repositories=(*facts.repositories[1:], public)),
        CvChoices(ADA),
        AS_OF,
        "0",
    )

    assert document.totals.private_repositories == SAMPLE.repositories - 1
    assert document.totals.public_repositories == 1


def test_a_document_is_a_value() -> None:
    document: CvDocument = sample_document(SAMPLE)

    with pytest.raises(AttributeError):
        document.name = "Somebody"  # type: ignore[misc]


def _dates(value: Any) -> list[date]:
    if isinstance(value, date):
        return [value]
    if isinstance(value, dict):
        return [found for entry in value.values() for found in _dates(entry)]
    if isinstance(value, (list, tuple)):
        return [found for entry in value for found in _dates(entry)]
    return []
