"""A cell of a figure opens: what is behind it and what is left out of it have the same cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from commitstats_desktop.core.commit import Import
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.explain import Ask, Reason
from commitstats_desktop.services import explain
from tests.fakes.facts import ADA, DAY, NOW, FactBook, Work, changed

THURSDAY_NOON = NOW
"""1 January 2026."""
SOMEBODY = ADA._replace(email="ada@elsewhere.example")
PANDAS = Import("pypi", "pandas", False)


@pytest.fixture
def facts(tmp_path: Path) -> Iterator[FactBook]:
    """Of each of two cells: a counted commit, a merge, and one that may be mine."""
    made = FactBook(tmp_path)
    works = []
    for day, hour, subject, kind, imports in (
        (-28, 0, "feat: begin", "code", (PANDAS,)),
        (-27, 3, "fix: mend", "docs", ()),
    ):
        at = THURSDAY_NOON + day * DAY + hour * 3_600
        files = [changed(f"{kind}.py", 5, kind=kind, spaced=3)]
        work = Work(f"mine {kind}", at=at, subject=subject, files=files, imports=imports)
        works += [
            work,
            replace(work, name=f"theirs {kind}", author=SOMEBODY, at=at + 60),
            replace(work, name=f"merge {kind}", parents=("a", "b"), at=at + 120, imports=()),
        ]
    made.collect(made.add("one"), works)
    yield made
    made.close()


def left_out(facts: FactBook, ask: Ask) -> list[tuple[str, Reason]]:
    names = {work.oid.hex(): work.name for work in facts.works.values()}
    return sorted(
        (names[one.commit], one.reason) for one in explain.all_left_out(facts.database, ask)
    )


CELLS = [
    Ask("commits", type="feat"),
    Ask("commits", weekday=3),
    Ask("commits", hour=12),
]


@pytest.mark.parametrize("ask", CELLS, ids=["type", "weekday", "hour"])
def test_what_is_left_out_of_a_cell_is_of_that_cell(facts: FactBook, ask: Ask) -> None:
    assert explain.total_behind(facts.database, ask) == (1, 1)
    assert left_out(facts, ask) == [
        ("merge code", Reason.MERGE),
        ("theirs code", Reason.UNATTRIBUTED),
    ]


@pytest.mark.parametrize("ask", [Ask("commits", kind="code"), Ask("packages", package=PANDAS[:2])])
def test_a_merge_has_neither_kind_nor_package(facts: FactBook, ask: Ask) -> None:
    assert left_out(facts, ask) == [("theirs code", Reason.UNATTRIBUTED)]


def test_files_left_out_of_a_kind_are_of_that_kind(facts: FactBook) -> None:
    (space,) = (
        one
        for one in explain.all_left_out(facts.database, Ask("written_lines", kind="docs"))
        if one.path is not None
    )

    assert (space.path, space.reason, space.added) == ("docs.py", Reason.WHITESPACE, 2)


def test_a_package_is_found_whatever_the_case_of_its_letters(facts: FactBook) -> None:
    ask = explain.settle(facts.database, Ask("packages", package=("PyPI", "Pandas")))

    assert explain.total_behind(facts.database, ask) == (1, 1)


def test_a_package_that_no_commit_begins_to_use_is_told(facts: FactBook) -> None:
    with pytest.raises(AppError, match="No commit of yours begins to use pypi:numpy"):
        explain.settle(facts.database, Ask("packages", package=("pypi", "numpy")))
