"""Whatever is asked, the cubes are what plain loops over the rows of the database give."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitstats_desktop.core.commit import Import
from commitstats_desktop.core.cubes import Days, Rows
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.kinds import ALL_KINDS, LEFT_OUT
from commitstats_desktop.core.period import ALL_TIME, Period, Question, year_of
from commitstats_desktop.store.cubes import columns, stats
from commitstats_desktop.store.cubes.scope import NO_LANGUAGE, UNKNOWN_LANGUAGE
from commitstats_desktop.store.schema import LANGUAGE_BITS, ODD_DAY
from tests.fakes.facts import ADA, DAY, GRACE, NOW, FactBook, Work, book, changed
from tests.fakes.laws import examples

LANGUAGES = ("Python", "Go", "C", None)
OWNERS = ("ada", "grace")
PERIODS = (
    ALL_TIME,
    year_of(2025),
    Period(date(2024, 11, 3), date(2025, 12, 2)),
    Period(None, date(2025, 6, 1)),
    Period(date(2025, 6, 1), None),
    Period(date(2025, 12, 2), date(2025, 12, 2)),
    Period(date(2025, 11, 30), date(2025, 12, 2)),
)


def fill(facts: FactBook, dice: random.Random) -> list[str]:
    """Three repositories with commits of every sort; returns their UUIDs."""
    uuids = [facts.add(name, is_open_source=name == "two") for name in ("one", "two", "three")]
    with facts.database.writing() as connection:
        connection.exec_driver_sql("UPDATE repositories SET owner = iif(id % 2, 'ada', 'grace')")
    for uuid in uuids:
        works: list[Work] = []
        for number in range(dice.randrange(2, 12)):
            works.append(invent(dice, f"{uuid} {number}", works))
        facts.collect(uuid, works)
    return uuids


def invent(dice: random.Random, name: str, before: list[Work]) -> Work:
    parents = tuple(
        work.name for work in dice.sample(before, min(len(before), dice.choice([1, 1, 2])))
    )
    files = [
        changed(
            f"{number}", dice.choice([0, 3, 700]), dice.randrange(9), kind=dice.choice(ALL_KINDS[:-1]),
            language=dice.choice(LANGUAGES), spaced=dice.choice([None, 0]), spaced_removed=0,
            blob=f"{name} {number}",
        )
        for number in range(dice.randrange(5))
    ]  # fmt: skip
    return Work(
        name,
        parents,
        at=NOW - dice.choice([30, 31, 32, 250, 400, 20_500]) * DAY + dice.randrange(DAY),
        offset=dice.choice([0, 330, None]),
        subject=dice.choice(["feat: x", "fix: y", "wip"]),
        files=files,
        coauthors=dice.choice([(), (ADA,), (GRACE,)]),
        imports=dice.choice([(), (Import("PyPI", dice.choice(["yaml", "numpy"]), False),)]),
    )


def ask(dice: random.Random, uuids: list[str]) -> Question:
    names = [name or UNKNOWN_LANGUAGE for name in LANGUAGES]
    return Question(
        dice.choice(PERIODS),
        repositories=frozenset(dice.sample(uuids, dice.choice([0, 1, 2, 3]))),
        languages=frozenset(dice.sample([*names, "Nothing"], dice.choice([0, 0, 1, 2]))),
        owners=frozenset(dice.sample(OWNERS, dice.choice([0, 0, 1, 2]))),
    )


def answer(facts: FactBook, question: Question) -> Rows:
    """Every cube of a question, as the program reads it."""
    with facts.database.reading() as connection:
        return stats.cubes(connection, question)


@settings(max_examples=examples(6))
@given(seed=st.integers(0, 100_000))
def test_every_cube_is_what_plain_loops_over_the_rows_give(seed: int) -> None:
    dice = random.Random(seed)
    with book() as facts:
        uuids = fill(facts, dice)
        for _ in range(20):
            question = ask(dice, uuids)
            assert as_tables(answer(facts, question)) == plainly(facts, question), question


def test_a_language_beyond_those_with_a_bit_is_found_among_several() -> None:
    names = [f"Language {number:03}" for number in range(LANGUAGE_BITS + 9)]
    with book() as facts:
        one = facts.add("one")
        files = [changed(name, added=1, language=name) for name in names]
        facts.collect(one, [Work("all", files=files), Work("last", at=NOW, files=files[-1:])])

        for some, commits in ((names[-2:], 2), (names[:2], 1), ([names[0], names[-1]], 2)):
            question = Question(languages=frozenset(some))
            rows = answer(facts, question)

            assert sum(rows.days.commits) == commits
            assert as_tables(rows) == plainly(facts, question)


def test_what_was_written_is_in_the_next_answer() -> None:
    question = Question(languages=frozenset({"Python", "Go"}))
    with book() as facts:
        one = facts.add("one")
        facts.collect(one, [Work("a", files=[changed("a.py", added=3)])])
        before = answer(facts, question)

        facts.collect(one, [Work("b", files=[changed("b.py", added=4)])])

        after = answer(facts, question)
        assert (sum(before.days.added), sum(after.days.added)) == (3, 7)


def test_what_is_too_large_to_be_kept_is_right_and_read_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(columns, "LARGEST_SHARE", 1)
    dice = random.Random(3)
    with book() as facts:
        uuids = fill(facts, dice)
        for _ in range(5):
            question = ask(dice, uuids)
            assert as_tables(answer(facts, question)) == plainly(facts, question), question


def test_what_is_kept_is_forgotten_before_it_is_more_than_may_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(columns, "LARGEST_SHARE", 4_000)
    dice = random.Random(5)
    sizes = []
    with book() as facts:
        uuids = fill(facts, dice)
        for _ in range(40):
            with facts.database.reading() as connection:
                stats.cubes(connection, ask(dice, uuids))
                sizes.append(columns.kept_bytes(connection))

    assert 0 < max(sizes) <= 4_000
    assert any(after < before for before, after in pairwise(sizes))


Tables = dict[str, dict[Any, Any]]


def as_tables(rows: Rows) -> Tables:
    """The cubes of commits by what their rows are of; layers of a chart have laws of their own."""
    return {
        "days": {day: values for day, *values in zip(*rows.days, strict=True)},
        "types": {(row.year, row.type): list(row[2:]) for row in rows.types},
        "hours": {(row.weekday, row.hour): row.commits for row in rows.hours},
        "languages": {(row.year, row.language): list(row[2:]) for row in rows.languages},
        "lines": {(row.year, row.kind, row.part): list(row[3:]) for row in rows.lines},
        "packages": {(row.ecosystem, row.name): list(row[2:]) for row in rows.packages},
        "repositories": {row.uuid: list(row[2:]) for row in rows.repositories},
        "layers": _added_by_day(rows),
    }


def _added_by_day(rows: Rows) -> dict[int | None, int]:
    sums: dict[int | None, int] = defaultdict(int)
    for row in rows.language_days:
        assert list(row.day) == sorted(row.day, key=lambda day: (day is not None, day))
        for day, added in zip(row.day, row.added, strict=True):
            sums[day] += added
    return dict(sums)


def plainly(facts: FactBook, question: Question) -> Tables:
    """The same, counted one row after the other."""
    commits = [row for row in _commits(facts) if _is_asked(question, row)]
    lines = [row for row in _lines(facts) if _is_asked(question, row)]
    in_figures = [row for row in lines if row["kind"] not in LEFT_OUT and row["part"] != "skipped"]
    own = [row for row in commits if not row["is_merge"]]
    timed = [row for row in own if row["day"] != ODD_DAY]
    ids = {row["commit_id"] for row in commits}
    packages = [row for row in _packages(facts) if row["commit_id"] in ids]
    return {
        "days": _days(commits, lines),
        "types": _grouped(own, lambda row: (_year(row), row["type"])),
        "hours": {
            key: values[0]
            for key, values in _grouped(timed, lambda row: ((row["day"] + 3) % 7, row["hour"])).items()
        },
        "languages": _grouped(
            in_figures, lambda row: (_year(row), row["language"]), ("files", "added", "removed")
        ),
        "lines": _grouped(
            lines,
            lambda row: (_year(row), row["kind"], row["part"]),
            ("files", "added", "removed", "space_added", "space_removed", "unknown"),
        ),
        "packages": {
            key: [values[0], len({row["uuid"] for row in packages if row["package"] == key}), *values[1:]]
            for key, values in _grouped(packages, lambda row: row["package"]).items()
        },
        "repositories": {
            uuid: [values[0], sum(row["is_open_source"] for row in own if row["uuid"] == uuid), *values[1:]]
            for uuid, values in _grouped(own, lambda row: row["uuid"]).items()
        },
        "layers": _sums(in_figures),
    }  # fmt: skip


def _is_asked(question: Question, row: dict[str, Any]) -> bool:
    first, last = question.period.first_day, question.period.last_day
    is_bounded = (first, last) != (None, None)
    return (
        (not question.repositories or row["uuid"] in question.repositories)
        and (not question.owners or row["owner"] in question.owners)
        and (not question.languages or bool(row["languages"] & question.languages))
        and not (is_bounded and row["day"] == ODD_DAY)
        and (first is None or row["day"] >= first)
        and (last is None or row["day"] <= last)
    )


def _commits(facts: FactBook) -> Iterator[dict[str, Any]]:
    languages = defaultdict(set)
    for commit, number, name in facts.query(
        "SELECT commit_id, language_id, name FROM counted_languages"
        " LEFT JOIN languages ON id = language_id"
    ):
        languages[commit].add(UNKNOWN_LANGUAGE if number == NO_LANGUAGE else name)
    for row in _rows(facts, "counted_commits", "r.uuid, r.owner, t.*"):
        yield row | {"languages": languages[row["commit_id"]]}


def _lines(facts: FactBook) -> Iterator[dict[str, Any]]:
    names = dict(facts.query("SELECT id, name FROM languages"))
    for row in _rows(facts, "line_days", "r.uuid, r.owner, t.*"):
        name = names.get(row["language_id"])
        yield row | {"language": name, "languages": {name or UNKNOWN_LANGUAGE}}


def _packages(facts: FactBook) -> Iterator[dict[str, Any]]:
    names = {row[0]: row[1:] for row in facts.query("SELECT id, ecosystem, name FROM packages")}
    for row in _rows(facts, "counted_packages", "r.uuid, r.owner, t.*"):
        yield row | {"package": names[row["package_id"]]}


def _rows(facts: FactBook, table: str, what: str) -> Iterator[dict[str, Any]]:
    with facts.database.reading() as connection:
        found = connection.exec_driver_sql(
            f"SELECT {what} FROM {table} t JOIN repositories r ON r.id = t.repository_id"
        )
        yield from (dict(row) for row in found.mappings().all())


def _year(row: dict[str, Any]) -> int | None:
    return None if row["day"] == ODD_DAY else as_date(row["day"]).year


def _grouped(rows: list[dict[str, Any]], key: Any, summed: tuple[str, ...] = ()) -> dict[Any, Any]:
    """Sums, or how many there are, with the first and the last known day."""
    groups = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return {
        name: [
            *([sum(row[each] for row in group) for each in summed] or [len(group)]),
            min((row["day"] for row in group if row["day"] != ODD_DAY), default=None),
            max((row["day"] for row in group if row["day"] != ODD_DAY), default=None),
        ]
        for name, group in groups.items()
    }


def _sums(rows: list[dict[str, Any]]) -> dict[int | None, int]:
    sums: dict[int | None, int] = defaultdict(int)
    for row in rows:
        sums[_known(row)] += row["added"]
    return {day: added for day, added in sums.items() if added}


def _known(row: dict[str, Any]) -> int | None:
    return None if row["day"] == ODD_DAY else row["day"]


def _days(
    commits: list[dict[str, Any]], lines: list[dict[str, Any]]
) -> dict[int | None, list[int]]:
    sums: dict[int | None, Any] = defaultdict(lambda: dict.fromkeys(Days._fields[1:], 0))
    for row in commits:
        is_commit = 1 - row["is_merge"]
        for name, value in {
            "commits": is_commit, "merges": row["is_merge"], "unknown": row["is_unknown"],
            "open_source": is_commit and row["is_open_source"],
            "assisted": is_commit and row["is_assisted"],
            "shared": is_commit and int(row["coauthors"] > 0),
            "bulk": is_commit and row["is_bulk"],
        }.items():  # fmt: skip
            sums[_known(row)][name] += value
    for row in lines:
        of_day, is_in = sums[_known(row)], row["kind"] not in LEFT_OUT and row["part"] != "skipped"
        of_day["files"] += row["files"] * (row["part"] != "skipped")
        of_day["added"] += row["added"] * is_in
        of_day["removed"] += row["removed"] * is_in
        of_day["files_unknown"] += row["unknown"] * is_in
        is_written = is_in and row["kind"] != "data" and not row["part"]
        of_day["written"] += (row["added"] - row["space_added"]) * is_written
    return {day: list(values.values()) for day, values in sums.items()}
