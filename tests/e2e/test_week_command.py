"""The command that tells of a week, in the real program, over a real repository."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from commitstats_desktop.core.week import last_whole_week, week_of
from tests.fakes.homes import FakeHome
from tests.fakes.program import DONE, ERROR, USAGE, Program
from tests.fakes.repositories import ADA, FakeRepository, lines

TODAY = datetime.now(UTC).astimezone().date()
LAST = last_whole_week(TODAY)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A program with six commits on the Tuesday of last week, and five a week before."""
    folder = tmp_path_factory.mktemp("week")
    one = FakeRepository.make(folder / "ledger")
    for weeks_ago, commits in ((2, 5), (1, 6)):
        day = week_of(TODAY).moved(-weeks_ago).days[1]
        noon = int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp())
        for number in range(commits):
            files = {f"src/{weeks_ago}_{number}.py": lines(10, f"{weeks_ago} {number}")}
            one.commit(files, f"feat: {number}", at=noon + number)
    made = Program(folder / "home")
    home = FakeHome.make(made.home, datetime.now(UTC))
    home.claim(ADA.email)
    home.add(one)
    home.collect()
    home.close()
    return made


def test_the_last_whole_week_is_told_unless_another_is_asked_for(program: Program) -> None:
    last = program.run("week", "--json").json
    same = program.run("week", "--json", "--of", LAST.days[3]).json
    before = program.run("week", "--json", "--of", LAST.moved(-1).monday).json

    assert last == same
    assert (last["week"], last["is_running"]) == (str(LAST), False)
    assert last["numbers"]["commits"]["value"] == 6
    assert last["numbers"]["commits"]["percent"] == 20
    assert last["numbers"]["written_lines"]["value"] == 60
    assert last["by_day"][1] == {"day": LAST.days[1].isoformat(), "commits": 6}
    assert last["repositories"][0]["name"] == "ledger"
    assert before["new_languages"] == ["Python"]


def test_a_week_is_told_to_people_in_lines(program: Program) -> None:
    told = program.run("week")

    assert told.code == DONE
    assert told.out.startswith(f"Week {LAST.number}, Monday ")
    words = [" ".join(line.split()) for line in told.out.splitlines()]
    assert "commits 6 5 1 more (+20 %)" in words
    assert "commit days 1 1 the same" in words
    assert "pull requests merged unknown unknown" in words
    assert "Repositories: ledger 6" in words
    assert told.err.startswith("Counts 1 of 1 repository")


def test_the_running_week_says_that_it_is_incomplete_and_an_empty_one_that_it_is_empty(
    program: Program,
) -> None:
    running = program.run("week", "--of", TODAY)
    empty = program.run("week", "--of", LAST.moved(-9).monday)

    assert "incomplete, so far to" in running.out.splitlines()[0]
    assert empty.code == DONE
    assert "No commits were counted in this week." in empty.out
    assert "%" not in empty.out


def test_a_week_that_has_not_begun_and_a_day_that_is_none_are_refused(program: Program) -> None:
    later = program.run("week", "--of", TODAY + timedelta(days=7))
    wrong = program.run("week", "--of", "yesterday")

    assert (later.code, wrong.code) == (ERROR, USAGE)
    assert "has not begun" in later.err
    assert later.out == ""
