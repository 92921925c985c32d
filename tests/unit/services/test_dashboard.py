from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.period import Period, Question, year_of
from commitstats_desktop.core.shapes import OTHERS
from commitstats_desktop.services.dashboard import load_dashboard
from tests.fakes import listed
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import FakeRepository, lines

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SUFFIXES = ("py", "go", "rs", "c", "java", "rb", "php", "lua")


@pytest.fixture
def home(tmp_path: Path) -> Iterator[FakeHome]:
    made = FakeHome.make(tmp_path / "home", NOW)
    yield made
    made.close()


def test_the_largest_languages_stand_by_name_and_the_others_together(
    home: FakeHome, tmp_path: Path
) -> None:
    repository = FakeRepository.make(tmp_path / "work")
    repository.commit(
        {f"file.{suffix}": lines(10 + number) for number, suffix in enumerate(SUFFIXES)},
        "feat: all",
    )
    home.add(repository)
    home.collect()

    figures = load_dashboard(home.home.database, Question()).figures

    layers = {layer.name: layer.points for layer in figures.layers("languages_over_time").layers}
    assert list(layers) == ["Lua", "PHP", "Ruby", "Java", "C", "Rust", OTHERS]
    assert [value for _, value in layers[OTHERS]] == [10 + 11]
    assert sum(value for points in layers.values() for _, value in points) == (
        figures.total("lines_added").value
    )


def test_filters_act_on_repositories_too_and_choices_stay_whole(
    home: FakeHome, tmp_path: Path
) -> None:
    for name, suffix in (("one", "py"), ("two", "go")):
        repository = FakeRepository.make(tmp_path / name)
        repository.commit({f"a.{suffix}": lines(3)}, "feat: a")
        home.add(repository)
    home.collect()

    seen = load_dashboard(home.home.database, Question(languages=frozenset({"Go"})))

    assert [entry.name for entry in seen.figures.ranking("repositories").entries] == ["two"]
    assert [named.name for named in seen.choices.repositories] == ["one", "two"]
    assert seen.choices.languages == ("Go", "Python")
    assert seen.choices.years == (2024,)
    nothing = load_dashboard(home.home.database, Question(year_of(1999)))
    assert nothing.figures.is_empty
    assert not nothing.choices.is_empty


def test_a_language_keeps_its_colour_however_others_grow(home: FakeHome, tmp_path: Path) -> None:
    repository = FakeRepository.make(tmp_path / "work")
    repository.commit({"a.py": lines(9), "a.go": lines(3)}, "feat: a")
    home.add(repository)
    home.collect()
    before = load_dashboard(home.home.database, Question()).choices.slots

    repository.commit({"b.go": lines(90), "b.rs": lines(50)}, "feat: b")
    home.collect()

    after = load_dashboard(home.home.database, Question()).choices.slots
    assert before == {"Python": 0, "Go": 1}
    assert after == {"Python": 0, "Go": 1, "Rust": 2}


def test_only_own_open_source_repositories_have_stars_and_forks_have_none(
    home: FakeHome,
) -> None:
    database = home.home.database
    listed.keep_account(database, listed.WORKING, NOW)
    found = [
        listed.remote(1, f"{listed.WORKING.login}", "mine"),
        listed.remote(2, "somebody", "theirs"),
        listed.remote(3, f"{listed.WORKING.login}", "a-fork"),
    ]
    listed.list_repositories(database, listed.WORKING, found, NOW)
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE repositories SET is_open_source = 1")
        connection.exec_driver_sql(
            "UPDATE hosted_repositories SET stars = 7, is_fork = (full_name LIKE '%fork')"
        )

    stars = load_dashboard(database, Question()).figures.ranking("stars")

    assert [(entry.name, entry.value) for entry in stars.entries] == [("mine", 7)]


def test_a_part_of_a_question_keeps_what_else_was_asked() -> None:
    asked = Question(year_of(2024), languages=frozenset({"Go"}), owners=frozenset({"acme"}))

    part = asked.within(Period(date(2023, 12, 1), date(2024, 1, 31)))

    assert part.period == Period(date(2024, 1, 1), date(2024, 1, 31))
    assert (part.languages, part.owners) == (frozenset({"Go"}), frozenset({"acme"}))
