"""Small values: periods, people, progress, sentences."""

from __future__ import annotations

import pickle
import threading
from datetime import UTC, date, datetime

import pytest

from commitstats_desktop.core import errors
from commitstats_desktop.core.errors import AppError, Cancelled
from commitstats_desktop.core.period import (
    ALL_TIME,
    Period,
    chosen_period,
    range_choice,
    twelve_months_to,
    year_of,
)
from commitstats_desktop.core.person import fold, local_part
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.work import Progress, Work


@pytest.mark.parametrize(
    ("last", "first"),
    [
        (date(2024, 2, 28), date(2023, 3, 1)),
        (date(2024, 2, 29), date(2023, 3, 1)),
        (date(2023, 2, 28), date(2022, 3, 1)),
        (date(2024, 12, 31), date(2024, 1, 1)),
        (date(2025, 3, 1), date(2024, 3, 2)),
    ],
)
def test_twelve_months_end_with_a_day_and_never_hold_its_twin(last: date, first: date) -> None:
    assert twelve_months_to(last) == Period(first, last)


def test_a_year_goes_from_january_to_december() -> None:
    assert year_of(2024) == Period(date(2024, 1, 1), date(2024, 12, 31))


TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("choice", "period"),
    [
        ("all", ALL_TIME),
        ("this-year", year_of(2026)),
        ("last-12-months", Period(date(2025, 11, 26), TODAY)),
        ("2024", year_of(2024)),
        (
            range_choice(date(2024, 3, 31), date(2024, 1, 1)),
            Period(date(2024, 1, 1), date(2024, 3, 31)),
        ),
        ("2024-13-01..2024-01-01", ALL_TIME),
        ("yesterday", ALL_TIME),
    ],
)
def test_a_chosen_period_is_kept_as_a_word_and_moves_with_the_day(
    choice: str, period: Period
) -> None:
    assert chosen_period(choice, TODAY) == period


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada@Example.ORG", "ada@example.org"),
        (" ada@example.org ", "ada@example.org"),
        ("STRASSE@x", "straße@x"),
        ("Zoe\u0301", "Zoé"),
        ("Ada  Lovelace", "ada lovelace"),
    ],
)
def test_people_are_compared_without_case_spacing_and_variants(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("email", "part"), [("Ada@x", "ada"), ("a@b@c", "a@b"), ("nobody", ""), ("", ""), ("@x", "")]
)
def test_the_local_part_stands_before_the_last_at(email: str, part: str) -> None:
    assert local_part(email) == part


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("plain", "plain"),
        ("a\x1b[31mred", "a[31mred"),
        ("\u202eevil", "evil"),
        ("Z\u200b\u200ce\u2060ro", "Zero"),
        ("\udcff", "\ufffd"),
        ("a\r\nb", "a\nb"),
        ("Zoë \U0001f600", "Zoë \U0001f600"),
        ("\x9b31m", "31m"),
        ("a\u061cb\u206ac\U000e0041", "abc"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("क\u094d\u200dष", "क\u094d\u200dष"),
        ("Ada \U0001f469\u200d\U0001f4bb", "Ada \U0001f469\u200d\U0001f4bb"),
        ("\u200dA\u200dda\u200c", "Ada"),
    ],
)
def test_what_is_shown_has_nothing_that_hides_or_turns(text: str, safe: str) -> None:
    assert shown(text) == safe


def test_progress_is_a_sentence() -> None:
    assert Progress(1_204, 3_310, "commits").sentence() == "1,204 of 3,310 commits"
    assert Progress(1_204, 0, "commits").sentence() == "1,204 commits"


def test_progress_is_told_ten_times_a_second_at_most_and_always_at_the_end() -> None:
    told: list[int] = []
    moments = iter([0.0, 0.05, 0.09, 0.11, 0.12, 0.13])
    work = Work(lambda progress: told.append(progress.done), lambda: next(moments))

    for done in range(1, 7):
        work.report(Progress(done, 6, "commits"))

    assert told == [1, 4, 6]


def test_cancelling_from_another_thread_ends_the_work_at_its_next_report() -> None:
    work = Work()
    thread = threading.Thread(target=work.cancel)
    thread.start()
    thread.join()

    with pytest.raises(Cancelled):
        work.report(Progress(1, 2, "commits"))


KINDS = [
    kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, AppError)
]


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_survives_the_way_from_another_process(kind: type[AppError]) -> None:
    more = (datetime(2026, 1, 1, tzinfo=UTC),) if kind is errors.RateLimited else ()
    error = kind("It failed.", "Try again.", *more)

    again = pickle.loads(pickle.dumps(error))

    assert type(again) is kind
    assert (again.sentence, again.hint, str(again)) == ("It failed.", "Try again.", "It failed.")
