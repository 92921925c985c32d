"""The words of documents: every language says everything, with its numbers, dates and plurals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from string import Formatter

import pytest

from commitstats_desktop.classify.commit_type import ALL_TYPES
from commitstats_desktop.core.cv import Strength, When
from commitstats_desktop.core.cv.look import Blur, DocumentLanguage, Section
from commitstats_desktop.core.figures import Coverage
from commitstats_desktop.cv.methods import DEFINED
from commitstats_desktop.cv.words import ENGLISH, NORWEGIAN, SPANISH, WORDS, Words
from commitstats_desktop.cv.words.phrases import Phrases, Plural

LANGUAGES = pytest.mark.parametrize("words", WORDS.values(), ids=[tag.value for tag in WORDS])
COVERAGES = (
    Coverage(14, 0, 0, 0, 0, 100, 0, 0, 0),
    Coverage(1, 1, 0, 0, 0, 1, 900, 0, 0),
    Coverage(
        14, 1, 2, 1, 1, 96, 4, 0, 0, 1, frozen=2, frozen_since=date(2026, 5, 3), accounts_partial=1
    ),
    Coverage(0, 0, 0, 0, 0, 0, 0, 0, 0, accounts_partial=2),
)


def test_every_language_of_documents_has_words() -> None:
    assert set(WORDS) == set(DocumentLanguage)


@LANGUAGES
def test_no_phrase_is_empty(words: Words) -> None:
    for field in fields(Phrases):
        for phrase in texts(getattr(words, field.name)):
            assert phrase.strip() or field.name == "group", field.name


@LANGUAGES
def test_a_phrase_takes_the_same_things_in_every_language(words: Words) -> None:
    for field in fields(Phrases):
        expected = [blanks(text) for text in texts(getattr(ENGLISH, field.name))]
        found = [blanks(text) for text in texts(getattr(words, field.name))]
        assert found[0] == expected[0], field.name


@LANGUAGES
def test_every_section_blur_type_strength_and_figure_has_its_words(words: Words) -> None:
    assert set(words.sections) == set(Section)
    assert set(words.activity_by) == set(words.darker_is_more) == set(Blur)
    assert set(words.type_meanings) == set(ALL_TYPES)
    assert set(words.strengths) == set(Strength)
    assert set(words.definitions) >= set(DEFINED)
    assert len(set(words.months)) == 12
    assert len(set(words.weekdays)) == 7


@LANGUAGES
def test_one_thing_is_told_in_the_singular_and_none_or_several_in_the_plural(words: Words) -> None:
    for field in fields(Phrases):
        noun = getattr(words, field.name)
        if isinstance(noun, Plural):
            assert words.many(1, noun) == f"1 {noun.one}"
            assert words.many(0, noun) == f"0 {noun.many}"
            assert words.many(2, noun) == f"2 {noun.many}"


def test_numbers_are_written_as_each_language_writes_them() -> None:
    assert [words.number(1234) for words in WORDS.values()] == ["1,234", "1\u00a0234", "1234"]
    assert [words.number(1234567) for words in WORDS.values()] == [
        "1,234,567",
        "1\u00a0234\u00a0567",
        "1.234.567",
    ]
    assert [words.headline(12_340_000) for words in WORDS.values()] == [
        "12.3 M",
        "12,3 mill.",
        "12,3 M",
    ]
    assert [words.compact(1_500_000) for words in WORDS.values()] == ["1.5M", "1,5M", "1,5M"]


@pytest.mark.parametrize(
    ("moment", "texts"),
    [
        (When(2005), ["2005", "2005", "2005"]),
        (When(2005, 7), ["July 2005", "juli 2005", "julio de 2005"]),
        (When(2005, week=12), ["week 12 of 2005", "uke 12 i 2005", "semana 12 de 2005"]),
        (When(2005, 7, 3), ["3 July 2005", "3. juli 2005", "3 de julio de 2005"]),
    ],
)
def test_times_are_written_as_each_language_writes_them(moment: When, texts: list[str]) -> None:
    assert [words.when(moment) for words in WORDS.values()] == texts


@LANGUAGES
def test_unknown_is_said_and_never_nought(words: Words) -> None:
    assert words.told(None) == words.headline(None) == words.not_available
    assert not re.search(r"\d", words.not_available)


@pytest.mark.parametrize("known", COVERAGES)
def test_the_coverage_in_english_is_the_one_the_window_says(known: Coverage) -> None:
    assert ENGLISH.coverage(known) == known.sentence()


def test_the_coverage_is_said_in_the_language_of_the_document() -> None:
    assert NORWEGIAN.coverage(COVERAGES[2]) == (
        "Teller 14 av 17 repositorier; 1 delvis talt; 2 ikke å nå siden 3. mai 2026; 3 kunne ikke"
        " leses sist; 1 ikke samlet inn ennå; 1 utelatt av meg; 96 % av mine commits er tilskrevet;"
        " pull requests fra 1 konto er delvis talt."
    )
    assert SPANISH.coverage(COVERAGES[1]) == (
        "Cuenta 1 de 1 repositorio; 1 contado en parte; 1 % de mis commits atribuidos."
    )


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (When(2026), "2 sin acceso desde 2026;"),
        (When(2026, 5), "2 sin acceso desde mayo de 2026;"),
        (When(2026, week=18), "2 sin acceso desde la semana 18 de 2026;"),
        (When(2026, 5, 3), "2 sin acceso desde el 3 de mayo de 2026;"),
    ],
)
def test_when_access_ended_is_told_no_finer_than_the_document_tells_times(
    moment: When, said: str
) -> None:
    assert said in SPANISH.coverage(COVERAGES[2], moment)


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for entry in value.values():
            yield from texts(entry)
    elif isinstance(value, tuple):
        for entry in value:
            yield from texts(entry)
    else:
        yield str(value)


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}
