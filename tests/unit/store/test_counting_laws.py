"""Laws of counting: whatever happens in whatever order, figures are those of a count from nothing.

Histories hold copies, squashes, merges, other people's commits and files of every kind; operations
are those of the store, corrections and rules.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitstats_desktop.core.commit import Import
from commitstats_desktop.core.corrections import Action
from commitstats_desktop.core.cubes import NOT_OF_COMMITS, Cube
from commitstats_desktop.core.explain import Ask
from commitstats_desktop.core.kinds import ALL_KINDS
from commitstats_desktop.core.period import Period, Question
from commitstats_desktop.core.shapes import Daily, Layers, Ranking, Shape, Total, Week, Yearly
from commitstats_desktop.metrics import METRICS
from commitstats_desktop.services import corrections, explain, rules
from commitstats_desktop.services.corrections import Target
from commitstats_desktop.store.evidence import explaining
from tests.fakes.facts import ADA, DAY, GRACE, NOW, FactBook, Work, book, changed
from tests.fakes.laws import examples

WHEN = datetime.fromtimestamp(NOW, UTC)
PATHS = ("src/a.py", "src/b.py", "lib/c.js", "docs/d.md", "package-lock.json", "data/e.csv")
LANGUAGES = {"py": "Python", "js": "JavaScript", "md": "Markdown", "json": "JSON", "csv": None}


def history(seed: int, number: int = 24) -> list[Work]:
    """A seeded history with a branch, its squash, cherry-picks, merges, odd dates, white space."""
    dice = random.Random(seed)
    works: list[Work] = []
    for index in range(number):
        parents = (works[-1].name,) if works else ()
        kind = dice.randrange(12)
        if works and kind == 0:
            origin = dice.choice(works)
            works.append(replace(origin, name=f"{seed}-{index}", parents=parents, committed=NOW))
        elif len(works) > 3 and kind == 1:
            works.append(Work(f"{seed}-{index}", (works[-1].name, works[-3].name)))
        else:
            works.append(_invent(dice, f"{seed}-{index}", parents))
    return works


def _invent(dice: random.Random, name: str, parents: tuple[str, ...]) -> Work:
    files = [
        changed(
            path,
            added := dice.choice([0, 1, 7, 30, 60]),
            dice.randrange(9),
            blob=None if dice.random() < 0.1 else f"{path}{dice.randrange(40)}",
            kind=dice.choice(ALL_KINDS[:-1]),
            language=LANGUAGES[path.rpartition(".")[2]],
            spaced=dice.choice([None, added // 2]),
            spaced_removed=0,
        )
        for path in dice.sample(PATHS, dice.randrange(4))
    ]
    return Work(
        name,
        parents,
        dice.choice([ADA, ADA, ADA, GRACE]),
        NOW - dice.choice([1, 2, 40, 400, 20_000]) * DAY + dice.randrange(3),
        dice.choice([0, 330, None]),
        subject=dice.choice(["feat: x", "fix: y", "wip", 'Revert "wip"']),
        files=files,
        coauthors=dice.choice([(), (), (ADA,), (GRACE,)]),
        trailers=dice.choice([(), ("Co-authored-by: Claude <noreply@anthropic.com>",)]),
        imports=dice.choice([(), (Import("PyPI", "yaml", False),)]),
    )


def collected(facts: FactBook, works: list[Work], name: str = "one", **more: bool) -> str:
    uuid = facts.add(name, **more)
    facts.collect(uuid, works, default=[works[len(works) // 2].name])
    return uuid


Operation = Callable[[FactBook, random.Random, list[str]], None]


def _correct(facts: FactBook, dice: random.Random, uuids: list[str]) -> None:
    """A random correction of any sort."""
    oids = sorted(facts.works)
    target, actions = dice.choice(
        [
            (Target(commit=dice.choice(oids).hex()), tuple(Action)),
            (
                Target(pattern=dice.choice(["*.py", "lib/", "/src/a.py", "**/*.md", "data/**"])),
                (Action.NOT_MINE, Action.SKIP, Action.KIND, Action.IMPORT),
            ),
            (
                Target(path=dice.choice(PATHS), repository=dice.choice(uuids)),
                (Action.NOT_MINE, Action.KIND, Action.IMPORT),
            ),
            (
                Target(repository=dice.choice(uuids)),
                (Action.NOT_MINE, Action.SKIP, Action.KIND, Action.IMPORT, Action.PUBLIC),
            ),
        ]
    )
    action = dice.choice(actions)
    kind = dice.choice(ALL_KINDS) if action is Action.KIND else None
    corrections.correct(facts.database, action, target, WHEN, kind)


def _switch(facts: FactBook, dice: random.Random, uuids: list[str]) -> None:
    facts.switch(dice.choice(uuids), is_active=dice.random() < 0.6)


def _all_branches(facts: FactBook, dice: random.Random, uuids: list[str]) -> None:
    rules.set_all_branches(facts.database, [dice.choice(uuids)], is_on=dice.random() < 0.6)


def _limit(facts: FactBook, dice: random.Random, uuids: list[str]) -> None:
    rules.set_bulk_limits(facts.database, dice.choice([50, 10_000]), dice.choice([2, 500]))


OPERATIONS: tuple[Operation, ...] = (_correct, _correct, _switch, _all_branches, _limit)


@settings(max_examples=examples(5))
@given(seed=st.integers(0, 10_000))
def test_after_any_operations_what_is_derived_equals_a_rebuild(seed: int) -> None:
    dice = random.Random(seed)
    with book() as facts:
        works, others = history(seed), history(seed + 1)
        uuids = [
            collected(facts, works, "one", all_branches=dice.random() < 0.5),
            collected(facts, works[5:] + others, "two", is_open_source=True),
        ]
        for _ in range(10):
            dice.choice(OPERATIONS)(facts, dice, uuids)
        facts.collect(uuids[0], [*works, *history(seed + 2, 6)], default=[works[-1].name])
        before = facts.derived()

        facts.rebuild()

        assert facts.derived() == before


def test_200_corrections_and_their_undo_leave_the_figures_as_they_were() -> None:
    dice = random.Random(7)
    with book() as facts:
        works = history(1, 40)
        uuids = [collected(facts, works, all_branches=True), collected(facts, works[10:], "two")]
        start, derived = facts.shapes(), facts.derived()
        for _ in range(200):
            _correct(facts, dice, uuids)
        corrected = facts.derived()
        facts.rebuild()
        assert facts.derived() == corrected
        made = corrections.load_corrections(facts.database)
        assert len(made) == 200

        for each in dice.sample(made, len(made)):
            corrections.undo(facts.database, each.uuid)

        assert facts.shapes() == start
        assert facts.derived() == derived


def of_the_person(facts: FactBook, renamed: str = "") -> dict[str, Shape]:
    """Every figure; repositories by their names, since each database gives them UUIDs of its own.

    What is counted in the one called `renamed` is to stand as that of the first.
    """
    shapes = facts.shapes()
    for key in ("repositories", "open_source_repositories"):
        ranking = shapes[key]
        assert isinstance(ranking, Ranking)
        shapes[key] = Ranking(
            tuple(
                replace(entry, group="", name="one" if entry.name == renamed else entry.name)
                for entry in ranking.entries
            )
        )
    return shapes


@settings(max_examples=examples(4))
@given(seed=st.integers(0, 10_000), step=st.integers(1, 30))
def test_order_and_size_of_batches_change_no_figure(seed: int, step: int) -> None:
    works, others = history(seed), history(seed + 1)
    with book() as facts, book() as again:
        for each in (facts, again):
            uuids = [each.add("one"), each.add("two")]
        facts.collect(facts_uuid(facts, "one"), works)
        facts.collect(facts_uuid(facts, "two"), works[3:] + others)

        again.collect(facts_uuid(again, "two"), (works[3:] + others)[::-1], step=step)
        again.collect(facts_uuid(again, "one"), works[::-1][:7], step=step)
        again.collect(facts_uuid(again, "one"), works, step=step)

        assert len(uuids) == 2
        assert of_the_person(again) == of_the_person(facts)


def facts_uuid(facts: FactBook, name: str) -> str:
    found: str = facts.query(f"SELECT uuid FROM repositories WHERE name = '{name}'")[0][0]
    return found


@settings(max_examples=examples(3))
@given(seed=st.integers(0, 10_000))
def test_a_clone_changes_nothing_and_takes_over_when_the_first_is_switched_off(seed: int) -> None:
    works = history(seed)
    with book() as facts:
        first = collected(facts, works)
        before = of_the_person(facts)

        collected(facts, works, "clone")
        assert of_the_person(facts) == before
        facts.switch(first, is_active=False)

        assert of_the_person(facts, renamed="clone") == before


@settings(max_examples=examples(3))
@given(seed=st.integers(0, 10_000))
def test_a_rewritten_mirror_changes_nothing_and_takes_over(seed: int) -> None:
    works = [
        replace(work, at=NOW - (100 + number) * DAY) for number, work in enumerate(history(seed))
    ]
    names = {work.name: f"copy of {work.name}" for work in works}
    rewritten = [
        replace(
            work,
            name=names[work.name],
            parents=tuple(names[name] for name in work.parents),
            committed=NOW + DAY,
        )
        for work in works
        if work.files and len(work.parents) < 2
    ]
    with book() as facts:
        first = collected(facts, works)
        before = facts.counted()
        with_files = {work.name for work in works if work.files and len(work.parents) < 2} & before

        collected(facts, rewritten, "mirror")
        assert facts.counted() == before
        facts.switch(first, is_active=False)

        assert facts.counted() == {names[name] for name in with_files}


ASKED = (
    Question(),
    Question(Period(date(2025, 1, 1), date(2025, 12, 31))),
    Question(Period(date(2024, 11, 20), date(2025, 12, 3))),
    Question(languages=frozenset({"Python"})),
    Question(Period(date(2025, 2, 1), None), languages=frozenset({"Python", "Markdown"})),
)


@pytest.fixture(scope="module")
def mixed() -> Iterator[FactBook]:
    """A database with a bit of everything, and corrections."""
    with book() as facts:
        uuids = [
            collected(facts, history(3, 60), all_branches=True),
            collected(facts, history(4, 60), "two", is_open_source=True),
        ]
        rules.set_bulk_limits(facts.database, 80, None)
        dice = random.Random(5)
        for _ in range(6):
            _correct(facts, dice, uuids)
        yield facts


def test_every_figure_of_commits_can_be_opened() -> None:
    of_commits = {metric.key for metric in METRICS if metric.cube not in NOT_OF_COMMITS}

    assert set(explaining.FIGURES) == of_commits


@pytest.mark.parametrize("key", explaining.FIGURES)
@pytest.mark.parametrize("question", ASKED, ids=range(len(ASKED)))
def test_every_figure_is_the_sum_of_the_commits_that_can_be_listed(
    mixed: FactBook, key: str, question: Question
) -> None:
    ask = explain.settle(mixed.database, Ask(key, question))

    commits = list(explain.all_commits(mixed.database, ask))

    assert sum(commit.value for commit in commits) == amount(mixed.shapes(question)[key])
    assert explain.total_behind(mixed.database, ask) == (
        len(commits),
        sum(commit.value for commit in commits),
    )


@pytest.mark.parametrize("languages", [frozenset[str](), frozenset({"Python"})])
def test_the_parts_of_a_year_are_together_the_year(
    mixed: FactBook, languages: frozenset[str]
) -> None:
    def asked(first: date, last: date) -> dict[str, Shape]:
        return mixed.shapes(Question(Period(first, last), languages=languages))

    year = asked(date(2025, 1, 1), date(2025, 12, 31))
    parts = [
        asked(date(2025, 1, 1), date(2025, 11, 20)),
        asked(date(2025, 11, 21), date(2025, 12, 31)),
    ]

    for metric in METRICS:
        if metric.cube not in (Cube.PACKAGES, *NOT_OF_COMMITS) and "streak" not in metric.key:
            whole = amount(year[metric.key])
            assert sum(amount(part[metric.key]) for part in parts) == whole, metric.key
    for key in ("languages", "kinds"):
        assert files_of(year[key]) == sum(files_of(part[key]) for part in parts)


def files_of(shape: Shape) -> int:
    assert isinstance(shape, Ranking)
    return sum(entry.files for entry in shape.entries)


def amount(shape: Shape) -> int:
    if isinstance(shape, Total):
        return shape.value
    if isinstance(shape, Daily):
        return sum(value for _, value in shape.points)
    if isinstance(shape, Layers):
        return sum(value for layer in shape.layers for _, value in layer.points)
    if isinstance(shape, Yearly):
        return sum(sum(series.values) for series in shape.series)
    assert isinstance(shape, Ranking | Week)
    return shape.total
