"""The window speaks the person's language: its own texts, numbers, and sentences made below it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from commitstats_desktop import paths
from commitstats_desktop.core.shapes import Entry, Layer, Layers, Ranking, Series, Yearly
from commitstats_desktop.core.sheet import layers_sheet, ranking_sheet, yearly_sheet
from commitstats_desktop.settings import Settings
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui import language, sentences
from commitstats_desktop.ui.language import PLACE, filled, grouped, tr
from commitstats_desktop.ui.panels.language import KEYS, LanguageChoice
from commitstats_desktop.ui.sentences import said
from tests.fakes.listed import WORKING
from tests.fakes.speaking import speaking

FIRST, LAST = date(2024, 5, 3), date(2024, 5, 5)
LAYERS = Layers(
    tuple(
        Layer(name, ((FIRST, 1), (LAST, lines)))
        for name, lines in (("Go", 2_999), ("Rust", 7), ("zig", 6), ("C", 1))
    )
)
RANKING = Ranking((Entry("requests", 512),))
YEARS = Yearly((2017, 2018), (Series("days", (4, 1)),))
OTHERS = [key for key in language.LANGUAGES if key != language.ENGLISH]


@pytest.fixture
def norwegian() -> Iterator[None]:
    with speaking("nb"):
        yield


def test_a_text_is_english_until_a_language_is_chosen() -> None:
    assert tr("Settings") == "Settings"


def test_a_text_is_said_in_the_language_in_use(norwegian: None) -> None:
    assert tr("Settings") == "Innstillinger"


def test_an_unknown_text_stays_english(norwegian: None) -> None:
    assert tr("Nobody has written this: {what}", what="x") == "Nobody has written this: x"


@pytest.mark.parametrize(
    ("key", "told"), [("en", "1,234,567"), ("nb", "1\xa0234\xa0567"), ("es", "1.234.567")]
)
def test_numbers_are_grouped_as_the_language_does(key: str, told: str) -> None:
    with speaking(key):
        assert grouped(1_234_567) == told


def test_what_looks_like_a_place_in_a_value_is_left_alone() -> None:
    assert filled("{a} and {b}", {"a": "{b}", "b": "c"}) == "{b} and c"


def test_a_sentence_made_below_the_window_is_said_with_its_values(norwegian: None) -> None:
    told = said("/home/ada/work is not a Git repository.")

    assert told == "/home/ada/work er ikke et Git-repositorium."


def test_a_sentence_that_another_one_follows_is_said_by_itself(norwegian: None) -> None:
    told = said("Frozen, last read on 3 May 2026. There is no folder at its place.")

    assert told == "Frosset, sist lest 3. mai 2026. Det finnes ingen mappe der den lå."


def test_a_value_may_look_like_the_end_of_a_sentence(norwegian: None) -> None:
    assert said("There is no folder /srv/St. Olav.") == "Mappen /srv/St. Olav finnes ikke."


def test_sentences_put_together_are_said_one_by_one(norwegian: None) -> None:
    told = said("The data were moved. /srv/x is not a Git repository.")

    assert told == "The data were moved. /srv/x er ikke et Git-repositorium."


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            layers_sheet("Lines by language", LAYERS, {}).sentence,
            "Linjer per språk fra 3. mai 2024 til 5. mai 2024. Go 3\xa0000, Rust 8, zig 7, 1 til.",
        ),
        (
            ranking_sheet("Top packages", RANKING, "commits").sentence,
            "Mest brukte pakker etter commits. requests 512.",
        ),
        (
            yearly_sheet("Dager med commits per år", YEARS).sentence,
            "Dager med commits per år. 2017: 4 dager; 2018: 1 dag.",
        ),
    ],
)
def test_what_a_chart_tells_is_said_wholly(norwegian: None, sentence: str, told: str) -> None:
    assert said(sentence) == told


@pytest.mark.parametrize("key", OTHERS)
def test_every_template_is_recognised_in_what_is_made_from_it(key: str) -> None:
    templates = json.loads(paths.resource(sentences.LIST).read_text("utf-8"))
    with speaking(key):
        for template in templates:
            values = {place: f"‹{place}›" for place in PLACE.findall(template)}
            made = said(filled(template, dict(values)))
            assert made == filled(tr(template), dict(values)) or _is_ambiguous(template)


def _is_ambiguous(template: str) -> bool:
    """Two templates may differ in the names of their places only; either translation will do."""
    shape = PLACE.sub("{}", template)
    templates = json.loads(paths.resource(sentences.LIST).read_text("utf-8"))
    return [PLACE.sub("{}", one) for one in templates].count(shape) > 1


def test_qt_says_its_own_words_in_the_language_too(qtbot: QtBot) -> None:
    with speaking("es"):
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    with speaking("nb"):
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"


def test_another_language_is_kept_and_offers_to_start_again(qtbot: QtBot) -> None:
    choice = LanguageChoice()
    qtbot.addWidget(choice)
    choice.show_settings(Settings(language="en"))
    assert choice.restart_button.isHidden()

    with qtbot.waitSignal(choice.changed) as chosen:
        choice.choice.activated.emit(KEYS.index("es"))
    choice.show_settings(chosen.args[0])

    assert chosen.args[0].language == "es"
    assert not choice.restart_button.isHidden()


def test_the_files_lie_where_the_app_finds_its_resources() -> None:
    for key in language.LANGUAGES:
        assert Path(paths.resource(f"translations/commitstats_{key}.qm")).is_file()


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("en", ["Friday 3 May 2024", "3 May 2024 to 8 Jun 2024", "12.3 M", "2 weeks ago"]),
        (
            "nb",
            [
                "fredag 3. mai 2024",
                "3. mai 2024 til 8. juni 2024",
                "12,3 mill.",
                "2 uker siden",
            ],
        ),
        (
            "es",
            ["viernes 3 de mayo de 2024", "3 may 2024 a 8 jun 2024", "12,3 M", "hace 2 semanas"],
        ),
    ],
)
def test_days_and_large_numbers_are_written_as_the_language_does(key: str, told: list[str]) -> None:
    first, last = date(2024, 5, 3), date(2024, 6, 8)

    with speaking(key):
        written = [
            words.long_day(first),
            words.span(first, last),
            words.count(12_345_678),
            words.days_ago(first, date(2024, 5, 18)),
        ]

    assert written == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The token of ada at GitHub is not there any more.",
            "Tokenet til ada på GitHub er ikke der lenger.",
        ),
        (
            "ada at git.example.org (2) has not worked for 3 days.",
            "ada på git.example.org (2) har ikke virket på 3 dager.",
        ),
        ("There is no folder ada at home.", "Mappen ada at home finnes ikke."),
    ],
)
def test_an_account_in_a_sentence_is_called_as_on_its_card(
    norwegian: None, sentence: str, told: str
) -> None:
    assert said(sentence) == told


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("ada at GitHub", "ada på GitHub"),
        ("ada at github.com", "ada på github.com"),
        ("ada at GitHub (2)", "ada på GitHub (2)"),
        ("ada at GitLab", "ada at GitLab"),
        ("Grace at GitHub", "Grace at GitHub"),
        ("ada at home", "ada at home"),
        ("ada", "ada"),
    ],
)
def test_an_account_that_nobody_named_is_called_so_in_every_language(
    norwegian: None, name: str, told: str
) -> None:
    account = replace(WORKING, name=name, login="ada", base_url="https://github.com")

    assert words.account_name(account) == told


@pytest.mark.parametrize(
    ("stored", "told"),
    [("default", "Min CV"), ("default 2", "Min CV 2"), ("default jobs", "default jobs")],
)
def test_a_cv_that_nobody_named_is_called_so_in_every_language(
    norwegian: None, stored: str, told: str
) -> None:
    assert words.title_of(stored) == told
