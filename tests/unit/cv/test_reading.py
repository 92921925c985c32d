"""The reading: sentences by rules, as fine as the document, in three languages, editable."""

from __future__ import annotations

from datetime import date

import pytest

from commitstats_desktop.core.cv import LanguageShare, When
from commitstats_desktop.core.cv.choices import ReadingEdit
from commitstats_desktop.core.cv.look import Blur, DocumentLanguage
from commitstats_desktop.cv.blurring import Blurring
from commitstats_desktop.cv.reading import Evidence, read_figures
from commitstats_desktop.cv.words import WORDS

AS_OF = date(2026, 11, 25)
WEEKLY = Evidence(
    first=When(2017, week=10),
    last=When(2026, week=48),
    languages=(
        LanguageShare("Python", 9000, 0.6, When(2017, week=10), When(2026, week=48), 12),
        LanguageShare("Go", 3000, 0.3, When(2023, week=2), When(2025, week=9), 6),
    ),
    language_count=7,
    package_count=31,
    repository_count=14,
    years_in_repositories=(6, 2, 1, 0),
    merged=412,
    reviewed=380,
)
MONTHLY = WEEKLY._replace(
    first=When(2017, 3),
    last=When(2026, 11),
    languages=(
        LanguageShare("Python", 9000, 0.6, When(2017, 3), When(2026, 11), 12),
        LanguageShare("Go", 3000, 0.3, When(2023, 1), When(2025, 2), 6),
    ),
)


def test_the_reading_of_the_issue() -> None:
    assert said(WEEKLY, Blur.WEEK) == [
        "9 years of Python, last used this week; Go since 2023 in 6 repositories.",
        "9 years of commits, from week 10 of 2017 to week 48 of 2026.",
        "6 years in one code base, a year or more in 3 repositories.",
        "7 languages, 31 packages and 14 repositories.",
        "Merged 412 pull requests, reviewed 380.",
    ]


def test_a_coarser_blur_never_says_this_week() -> None:
    told = said(MONTHLY, Blur.MONTH)

    assert told[0] == "9 years of Python, last used this month; Go since 2023 in 6 repositories."
    assert "week" not in " ".join(told)


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            DocumentLanguage.NORWEGIAN,
            [
                "9 år med Python, sist brukt denne måneden; Go siden 2023 i 6 repositorier.",
                "9 år med commits, fra mars 2017 til november 2026.",
                "6 år i én kodebase, ett år eller mer i 3 repositorier.",
                "7 språk, 31 pakker og 14 repositorier.",
                "Fikk flettet inn 412 pull requests, gjennomgikk 380.",
            ],
        ),
        (
            DocumentLanguage.SPANISH,
            [
                "9 años de Python, último uso este mes; Go desde 2023 en 6 repositorios.",
                "9 años de commits, de marzo de 2017 a noviembre de 2026.",
                "6 años en un mismo código, un año o más en 3 repositorios.",
                "7 lenguajes, 31 paquetes y 14 repositorios.",
                "412 pull requests fusionadas, 380 revisadas.",
            ],
        ),
    ],
)
def test_the_reading_in_other_languages(language: DocumentLanguage, sentences: list[str]) -> None:
    assert said(MONTHLY, Blur.MONTH, language) == sentences


def test_what_is_not_available_is_not_told_as_nought() -> None:
    told = " ".join(said(MONTHLY._replace(merged=None, reviewed=None), Blur.MONTH))

    assert "pull" not in told
    assert " 0 " not in told


def test_a_language_that_was_left_is_told_with_its_last_time() -> None:
    (go,) = (one for one in MONTHLY.languages if one.name == "Go")

    told = said(MONTHLY._replace(languages=(go,)), Blur.MONTH)

    assert told[0] == "2 years of Go, last used in February 2025."


def test_one_year_of_one_thing_is_in_the_singular() -> None:
    small = Evidence(
        When(2026),
        When(2026),
        (LanguageShare("C", 9, 1, When(2026), When(2026), 1),),
        1,
        0,
        1,
        (0,),
        1,
        None,
    )

    assert said(small, Blur.YEAR) == [
        "C, last used this year.",
        "Commits in 2026.",
        "1 language and 1 repository.",
        "Merged 1 pull request.",
    ]


@pytest.mark.parametrize(
    ("last", "span"), [(2025, "1 year of commits"), (2033, "9 years of commits")]
)
def test_two_calendar_years_are_not_told_as_two_years(last: int, span: str) -> None:
    # From New Year's Eve to New Year's Day are two days.
    evidence = WEEKLY._replace(first=When(2024), last=When(last), languages=())

    assert said(evidence, Blur.YEAR)[0] == f"{span}, from 2024 to {last}."


def test_an_edit_stands_in_its_place_and_is_marked_once_the_figures_moved_on() -> None:
    edits = (
        ReadingEdit("span", "Nine\u202e good  years.", "9 years of commits, from 2017."),
        ReadingEdit("role", "", "Merged 412 pull requests, reviewed 380."),
        ReadingEdit("depth", "Six years with one team.", said(MONTHLY, Blur.MONTH)[2]),
    )

    lines = read_figures(
        MONTHLY, edits, AS_OF, Blurring(Blur.MONTH), WORDS[DocumentLanguage.ENGLISH]
    )

    assert [line.key for line in lines] == ["languages", "span", "depth", "breadth"]
    told = {line.key: (line.text, line.is_edited, line.has_moved_on) for line in lines}
    assert told["span"] == ("Nine good years.", True, True)
    assert told["depth"] == ("Six years with one team.", True, False)
    assert told["breadth"][1:] == (False, False)


def said(
    evidence: Evidence, blur: Blur, language: DocumentLanguage = DocumentLanguage.ENGLISH
) -> list[str]:
    return [
        line.text for line in read_figures(evidence, (), AS_OF, Blurring(blur), WORDS[language])
    ]
