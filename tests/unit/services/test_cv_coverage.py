"""The sentence of coverage is true of what a CV shows, whatever it hides and of whatever period."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.period import Period
from commitstats_desktop.services.cvs import cv
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import FakeRepository

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
LONG_AGO = 86_400
EVERYTHING = CvChoices()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FakeHome]:
    """Two repositories; one has a commit of an odd date, and is not there any more."""
    folder = tmp_path_factory.mktemp("coverage")
    kept, lost = (FakeRepository.make(folder / name) for name in ("kept", "lost"))
    for repository in (kept, lost):
        for number in range(6):
            repository.commit({f"{number}.py": f"a = {number}\n"})
    lost.commit({"old.py": "b = 1\n"}, at=LONG_AGO)
    made = FakeHome.make(folder / "home", NOW)
    made.add(kept, lost)
    made.collect()
    shutil.rmtree(lost.path)
    made.collect()
    yield made
    made.close()


def document(home: FakeHome, choices: CvChoices) -> CvDocument:
    return cv.compose_choices(home.home.database, choices, NOW.date())


def hiding(home: FakeHome, name: str) -> CvChoices:
    uuid = home.repositories()[name].uuid
    return replace(EVERYTHING, hidden_repositories=frozenset((uuid,)))


def test_a_lost_repository_and_odd_dates_are_told_where_they_are_shown(home: FakeHome) -> None:
    methods = document(home, EVERYTHING).methods

    assert methods.coverage.startswith(
        "Counts 2 of 2 repositories; 1 could not be reached since November 2026; 100 %"
    )
    assert methods.odd_dates == 1


def test_what_a_cv_hides_is_left_out_and_neither_lost_nor_odd_in_it(home: FakeHome) -> None:
    methods = document(home, hiding(home, "lost")).methods

    assert methods.coverage.startswith("Counts 1 of 2 repositories; 1 left out by me; 100 %")
    assert methods.odd_dates == 0


def test_hiding_another_one_changes_nothing_of_those_shown(home: FakeHome) -> None:
    methods = document(home, hiding(home, "kept")).methods

    assert methods.coverage.startswith(
        "Counts 1 of 2 repositories; 1 could not be reached since November 2026; 1 left out by me;"
    )
    assert methods.odd_dates == 1


def test_a_bounded_period_has_no_odd_dates_in_its_totals(home: FakeHome) -> None:
    period = Period(date(2024, 1, 1), date(2024, 12, 31))

    made = document(home, replace(EVERYTHING, period=period))

    assert made.totals.commits == 12
    assert made.methods.odd_dates == 0
