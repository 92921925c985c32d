"""Weeks counted by hand, told as the review tells them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitstats_desktop.core.commit import CommitState, Import
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.period import Period, Question
from commitstats_desktop.core.review import NUMBERS, Change, Number, Review, with_tests
from commitstats_desktop.core.week import CalendarWeek, week_of
from commitstats_desktop.services.evidence import load_totals
from commitstats_desktop.services.figures import load_figures
from commitstats_desktop.services.review import load_review
from commitstats_desktop.services.review_json import review_json
from tests.fakes.facts import NOW, FactBook, Work, book, changed
from tests.fakes.laws import examples

WEEK = CalendarWeek(date(2025, 12, 8))
LATER = date(2025, 12, 27)
"""A day on which the week is over."""


@pytest.fixture
def facts(tmp_path: Path) -> Iterator[FactBook]:
    made = FactBook(tmp_path)
    yield made
    made.close()


def work(day: date, name: str, hour: int = 12, **more: Any) -> Work:
    """A commit of a day, by the clock of somebody in UTC or where `offset` says."""
    moment = datetime(day.year, day.month, day.day, hour, tzinfo=UTC).timestamp()
    more.setdefault("files", [changed(f"{name}.py", 10, 2, blob=name)])
    return Work(name, at=int(moment) - 60 * more.get("offset", 0), **more)


def weekly(facts: FactBook, numbers: dict[int, int], uuid: str = "") -> None:
    """So many commits on the Wednesdays of weeks before `WEEK` (0 is that week itself)."""
    works = [
        work(WEEK.moved(-ago).monday + timedelta(days=2), f"{ago} {number}")
        for ago, commits in numbers.items()
        for number in range(commits)
    ]
    facts.collect(uuid or facts.add("one"), works)


def review(facts: FactBook, week: CalendarWeek = WEEK, today: date = LATER) -> Review:
    return load_review(facts.database, week, today)


def now(told: Review, *keys: str) -> list[int | None]:
    return [told.numbers[key].now.value for key in keys]


def test_a_week_is_what_its_seven_days_hold_and_no_other(facts: FactBook) -> None:
    days = [WEEK.monday - timedelta(days=1), *WEEK.days, WEEK.sunday + timedelta(days=1)]
    facts.collect(facts.add("one"), [work(day, str(day)) for day in days])

    told = review(facts)

    assert now(told, "commits", "commit_days", "repositories") == [7, 7, 1]
    assert now(told, "written_lines", "lines_added", "lines_removed") == [70, 70, 14]
    assert told.days == tuple((day, 1) for day in WEEK.days)


def test_a_commit_lies_in_the_week_that_the_clock_of_its_author_showed(facts: FactBook) -> None:
    late, early = WEEK.sunday, WEEK.sunday + timedelta(days=1)
    facts.collect(
        facts.add("one"),
        [
            work(late, "sunday in California", 23, offset=-8 * 60),
            work(early, "monday in Japan", 1, offset=9 * 60),
        ],
    )

    # In UTC the first is on Monday already, and the second on Sunday still.
    assert now(review(facts), "commits") == [1]
    assert now(review(facts, WEEK.moved(1)), "commits") == [1]
    assert [commits for _, commits in review(facts).days] == [0, 0, 0, 0, 0, 0, 1]


def test_the_week_of_new_year_is_one_week(facts: FactBook) -> None:
    days = (date(2020, 12, 28), date(2020, 12, 31), date(2021, 1, 1), date(2021, 1, 3))
    facts.collect(facts.add("one"), [work(day, str(day)) for day in days])

    told = review(facts, week_of(date(2021, 1, 2)))

    assert (str(told.week), now(told, "commits", "commit_days")) == ("2020-W53", [4, 4])
    assert told.figures.ranking("commit_types").total == 4
    assert told.figures.ranking("languages").total == 40


def test_odd_dates_are_in_no_week(facts: FactBook) -> None:
    facts.collect(
        facts.add("one"),
        [
            work(WEEK.monday, "right"),
            work(WEEK.monday, "beyond any zone", offset=15 * 60),
            Work("from the future", at=NOW + 9 * 86_400),
        ],
    )

    assert now(review(facts), "commits") == [1]
    assert facts.value("commits") == 3


def test_the_week_stands_beside_the_one_before_and_the_median_of_twelve_with_work(
    facts: FactBook,
) -> None:
    weekly(facts, {0: 14, 1: 10, **{ago: ago for ago in range(3, 16)}})

    commits = review(facts).numbers["commits"]

    assert (commits.now, commits.before) == (Number(14), Number(10))
    assert commits.change == Change(4, 40)
    # Without work in the second, the twelve are the first, and the third to the thirteenth.
    assert (commits.usual, commits.weeks) == (8.5, 12)


def test_less_than_five_is_told_without_a_percentage(facts: FactBook) -> None:
    weekly(facts, {0: 4, 1: 1})

    told = review(facts)

    assert told.numbers["commits"].change == Change(3, None)
    assert told.numbers["commits"].usual is None
    assert told.share_with_tests is None
    assert told.numbers["lines_added"].change == Change(30, None)


def test_the_running_week_stands_beside_the_same_days_of_the_week_before(facts: FactBook) -> None:
    days = [day for ago in range(5) for day in WEEK.moved(-ago).days]
    facts.collect(facts.add("one"), [work(day, str(day)) for day in days])

    told = review(facts, today=WEEK.days[2])

    assert told.is_running
    assert told.period == Period(WEEK.days[0], WEEK.days[2])
    assert told.compared_with == Period(WEEK.moved(-1).days[0], WEEK.moved(-1).days[2])
    commits = told.numbers["commits"]
    assert (commits.now, commits.before) == (Number(3), Number(3))
    assert (commits.usual, commits.change) == (None, None)
    assert [day for day, _ in told.days] == list(WEEK.days[:3])


def test_an_empty_week_is_empty_and_no_week_with_work(facts: FactBook) -> None:
    weekly(facts, {1: 3, 3: 3, 4: 3, 5: 3})

    empty, filled = review(facts, WEEK), review(facts, WEEK.moved(-1))

    assert (empty.is_empty, filled.is_empty) == (True, False)
    assert now(empty, "commits", "written_lines", "repositories") == [0, 0, 0]
    assert empty.numbers["commits"].change == Change(-3, None)
    assert empty.numbers["commits"].weeks == 4
    assert filled.numbers["commits"].before == Number(0)


def test_lines_that_were_not_read_are_unknown_and_some_of_them_at_least(facts: FactBook) -> None:
    uuid = facts.add("one")
    unread: dict[str, Any] = {"state": CommitState.UNREADABLE, "files": [], "reason": "damaged"}
    weekly(facts, {2: 3, 3: 3, 4: 3}, uuid)
    facts.collect(uuid, [work(WEEK.monday, "lost", **unread)])
    before = review(facts).numbers["written_lines"]
    facts.collect(uuid, [work(WEEK.monday, "kept")])

    told = review(facts).numbers

    assert before.now.value is None
    assert told["written_lines"].now == Number(10, is_partial=True)
    assert told["written_lines"].change is None
    assert told["commits_with_tests"].now == Number(0, is_partial=True)
    assert told["commits"].now == Number(2)
    following = review(facts, WEEK.moved(1)).numbers
    assert (following["written_lines"].weeks, following["commits"].weeks) == (3, 4)


def test_languages_and_packages_are_new_in_the_week_of_their_first_day(facts: FactBook) -> None:
    def using(day: date, name: str, language: str, package: str) -> Work:
        files = [changed(f"{name}.x", language=language, blob=name)]
        return work(day, name, files=files, imports=(Import("pypi", package, is_manifest=False),))

    facts.collect(
        facts.add("one"),
        [
            using(WEEK.moved(-9).monday, "old", "Python", "numpy"),
            using(WEEK.monday, "again", "Python", "numpy"),
            using(WEEK.monday, "new", "Rust", "pandas"),
            using(WEEK.moved(1).monday, "later", "Go", "scipy"),
        ],
    )

    told = review(facts)

    assert [entry.name for entry in told.new_languages] == ["Rust"]
    assert [(entry.group, entry.name) for entry in told.new_packages] == [("pypi", "pandas")]
    assert [entry.name for entry in told.figures.ranking("packages").entries] == ["numpy", "pandas"]


def test_commits_that_change_a_test_are_those_that_it_opens(facts: FactBook) -> None:
    test = changed("test_a.py", kind="tests")
    works = [
        work(day, str(day), files=[changed(f"{day}.py", blob=str(day)), *[test] * (number < 2)])
        for number, day in enumerate(WEEK.days)
    ]
    facts.collect(facts.add("one"), works)

    told = review(facts)

    assert now(told, "commits_with_tests") == [2]
    assert told.share_with_tests == 29
    assert load_totals(facts.database, with_tests(Question(told.period))).commits == 2


def test_without_any_host_pull_requests_are_unknown(facts: FactBook) -> None:
    weekly(facts, {0: 1})

    told = review(facts)

    assert now(told, "pull_requests_merged", "pull_requests_reviewed") == [None, None]


def test_pull_requests_are_those_of_the_figures(facts: FactBook) -> None:
    weekly(facts, {1: 1})
    for number, day in enumerate((*WEEK.moved(-1).days, *WEEK.days)):
        at = (day - date(1970, 1, 1)).days * 86_400
        add_pull(facts, number, opened=at - 86_400 * 5, merged=at, is_author=True)
        add_pull(facts, 100 + number, opened=at, merged=None, is_author=False)

    told = review(facts)

    figures = load_figures(facts.database, Question(WEEK.until(LATER)))
    for key in ("pull_requests_merged", "pull_requests_reviewed"):
        assert now(told, key) == [figures.total(key).value] == [7]
        assert told.numbers[key].before == Number(7)
    assert not told.is_empty


def add_pull(
    facts: FactBook, number: int, *, opened: int, merged: int | None, is_author: bool
) -> None:
    with facts.database.writing() as connection:
        connection.exec_driver_sql(
            "INSERT INTO pull_requests (provider, base_url, user_id, host_id, number, repository,"
            " web_url, state, opened_at, merged_at, is_author, is_reviewer)"
            " VALUES ('github', 'https://h', '1', ?1, ?1, 'a/b', '', 'open', ?2, ?3, ?4, ?5)",
            (number, opened, merged, int(is_author), int(not is_author)),
        )


def test_it_is_told_when_the_days_were_not_collected_to_their_end(facts: FactBook) -> None:
    weekly(facts, {0: 1})

    def on(looked: date, today: date = LATER) -> date | None:
        return load_review(facts.database, WEEK, today, looked).collected_on

    assert on(WEEK.days[3]) == WEEK.days[3]
    assert on(WEEK.sunday) == WEEK.sunday
    assert on(WEEK.sunday + timedelta(days=1)) is None
    assert on(WEEK.days[3], today=WEEK.days[3]) is None
    assert on(WEEK.days[2], today=WEEK.days[3]) == WEEK.days[2]


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        (LATER + timedelta(days=7), "The week of 29 December 2025 has not begun."),
        (date(1989, 12, 31), "No commit counts in the week of 25 December 1989."),
        (date(1, 1, 1), "No commit counts in the week of 1 January 1."),
    ],
    ids=str,
)
def test_a_week_in_which_nothing_can_be_counted_is_refused(
    facts: FactBook, day: date, sentence: str
) -> None:
    with pytest.raises(AppError) as refused:
        review(facts, week_of(day))

    assert refused.value.sentence == sentence


def test_the_first_week_that_counts_can_be_reviewed(facts: FactBook) -> None:
    assert review(facts, week_of(date(1990, 1, 1))).is_empty


def test_the_json_says_unknown_as_null_and_is_the_same_twice(facts: FactBook) -> None:
    weekly(facts, {0: 6, 1: 5})

    told = review_json(review(facts))

    assert told == review_json(review(facts))
    assert (told["week"], told["first"], told["last"]) == ("2025-W50", "2025-12-08", "2025-12-14")
    assert told["compared_with"] == {"first": "2025-12-01", "last": "2025-12-07"}
    assert list(told["numbers"]) == list(NUMBERS)
    assert told["numbers"]["commits"] == {
        "value": 6, "is_partial": False, "before": 5, "difference": 1, "percent": 20,
        "median": None, "weeks": 1,
    }  # fmt: skip
    assert told["numbers"]["pull_requests_merged"]["value"] is None
    assert [day["commits"] for day in told["by_day"]] == [0, 0, 6, 0, 0, 0, 0]


FIRST = date(2025, 11, 17)
DAYS = st.lists(st.integers(0, 27), max_size=14)


@settings(max_examples=examples(6), deadline=None)
@given(DAYS, st.data())
def test_the_figures_of_a_week_are_the_sums_of_those_of_its_days(
    days: list[int], data: st.DataObject
) -> None:
    with book() as facts:
        uuids = [facts.add("one"), facts.add("two")]
        for number, day in enumerate(days):
            added, kind = (
                data.draw(st.integers(0, 99)),
                data.draw(st.sampled_from(["code", "tests"])),
            )
            file = changed(f"{number}.py", added, 1, kind=kind, blob=str(number))
            made = work(FIRST + timedelta(days=day), str(number), files=[file])
            facts.collect(data.draw(st.sampled_from(uuids)), [made])
        for week in (CalendarWeek(FIRST), CalendarWeek(FIRST).moved(2)):
            told = review(facts, week)

            of_days = [
                load_figures(facts.database, Question(Period(day, day))) for day in week.days
            ]
            for key in ("commits", "commit_days", "written_lines", "lines_added", "lines_removed"):
                assert now(told, key) == [sum(one.total(key).value for one in of_days)], key
            names = {e.group for one in of_days for e in one.ranking("repositories").entries}
            assert now(told, "repositories") == [len(names)]
            tests = [with_tests(Question(Period(day, day))) for day in week.days]
            assert now(told, "commits_with_tests") == [
                sum(load_totals(facts.database, one).commits for one in tests)
            ]
            assert told.days == tuple(
                (day, one.total("commits").value)
                for day, one in zip(week.days, of_days, strict=True)
            )
