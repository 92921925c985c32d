"""Corrections and rules through their services: what each changes, and that undo changes it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from commitstats_desktop.classify.tree_notes import TreeNotes
from commitstats_desktop.core.corrections import Action
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.explain import Ask, Reason
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.shapes import Total
from commitstats_desktop.services import corrections, explain, rules
from commitstats_desktop.services.corrections import Target
from commitstats_desktop.services.figures import load_asides, load_figures
from commitstats_desktop.store import notes
from tests.fakes.facts import DAY, NOW, FactBook, Work, changed, oid_of

WHEN = datetime.fromtimestamp(NOW, UTC)


@pytest.fixture
def facts(tmp_path: Path) -> Iterator[FactBook]:
    book = FactBook(tmp_path)
    yield book
    book.close()


@pytest.fixture
def uuid(facts: FactBook) -> str:
    """A repository with a small commit and a bulk change."""
    found = facts.add("one")
    facts.collect(
        found,
        [
            Work(
                "small", at=NOW - 9 * DAY, files=[changed("src/a.py", 10), changed("lib/b.py", 5)]
            ),
            Work("import", ("small",), at=NOW - 8 * DAY, files=[changed("src/c.py", 20_000)]),
        ],
    )
    return found


WRITTEN_AFTER = [
    (Action.NOT_MINE, Target(path="src/a.py"), None, 5),
    (Action.SKIP, Target(pattern="lib/"), None, 10),
    (Action.KIND, Target(pattern="*.py"), "generated", 0),
    (Action.KIND, Target(pattern="lib/*"), "vendored", 10),
    (Action.KIND, Target(pattern="/src/c.py"), "vendored", 15),
    (Action.IMPORT, Target(pattern="src/"), None, 5),
    (Action.PUT_BACK, Target(commit=oid_of("import").hex()[:10]), None, 20_015),
    (Action.IMPORT, Target(commit=oid_of("small").hex()), None, 0),
    (Action.NOT_MINE, Target(commit=oid_of("small").hex()), None, 0),
    (Action.SKIP, Target(commit=oid_of("import").hex(), path="src/c.py"), None, 15),
]


@pytest.mark.parametrize(("action", "target", "kind", "written"), WRITTEN_AFTER)
def test_a_correction_changes_written_lines_at_once_and_its_undo_changes_them_back(
    facts: FactBook, uuid: str, action: Action, target: Target, kind: str | None, written: int
) -> None:
    before, derived = facts.shapes(), facts.derived()

    made = corrections.correct(facts.database, action, target, WHEN, kind)

    assert facts.value("written_lines") == written
    corrections.undo(facts.database, made.uuid[:8])
    assert (facts.shapes(), facts.derived()) == (before, derived)


@pytest.mark.parametrize("action", [Action.NOT_MINE, Action.SKIP])
def test_a_skipped_repository_counts_nothing_and_says_so(
    facts: FactBook, uuid: str, action: Action
) -> None:
    corrections.correct(facts.database, action, Target(repository=uuid), WHEN)

    assert facts.value("commits") == 0
    reasons = {one.reason for one in explain.all_left_out(facts.database, Ask("commits"))}
    assert reasons == {Reason.REPOSITORY_SKIPPED}
    assert load_asides(facts.database).skipped == 2


def test_a_path_means_that_path_and_no_other(facts: FactBook) -> None:
    uuid = facts.add("odd names")
    names = ["a[1].py", "a1.py", "sub/a[1].py", "*.py"]
    facts.collect(uuid, [Work("x", files=[changed(name, 1) for name in names])])

    corrections.correct(facts.database, Action.SKIP, Target(path="a[1].py"), WHEN)
    assert facts.value("files_changed") == 3
    corrections.correct(facts.database, Action.SKIP, Target(path="*.py"), WHEN)

    assert facts.value("files_changed") == 2


def test_a_pattern_holds_for_paths_that_come_later(facts: FactBook, uuid: str) -> None:
    corrections.correct(facts.database, Action.SKIP, Target(pattern="gen/"), WHEN)

    facts.collect(
        uuid, [Work("later", ("import",), files=[changed("gen/x.py", 7), changed("y.py")])]
    )

    assert facts.value("written_lines") == 16


def test_what_is_said_of_a_commit_is_said_of_its_copies(facts: FactBook, uuid: str) -> None:
    other = facts.add("fork")
    small = facts.works[oid_of("small")]
    facts.collect(other, [Work("copy", at=small.at, committed=NOW, files=small.files)])

    corrections.correct(facts.database, Action.NOT_MINE, Target(commit=oid_of("small").hex()), WHEN)

    assert facts.counted() == {"import"}


@pytest.mark.parametrize(
    ("action", "target", "kind", "words"),
    [
        (Action.SKIP, Target(), None, "about nothing"),
        (Action.SKIP, Target(path="a", pattern="b"), None, "path and a pattern"),
        (Action.KIND, Target(path="a"), "prose", "no kind of file"),
        (Action.KIND, Target(path="a"), None, "The kind is missing"),
        (Action.PUT_BACK, Target(repository="r"), None, "one commit"),
        (Action.PUT_BACK, Target(commit="aaaa", path="a"), None, "not about files"),
        (Action.SKIP, Target(commit="ffff"), None, "No commit"),
        (Action.SKIP, Target(commit="no hash"), None, "No commit"),
        (Action.SKIP, Target(repository="unknown"), None, "no such repository"),
    ],
)
def test_a_correction_that_makes_no_sense_is_refused_with_a_sentence(
    facts: FactBook, uuid: str, action: Action, target: Target, kind: str | None, words: str
) -> None:
    with pytest.raises(AppError, match=words) as told:
        corrections.correct(facts.database, action, target, WHEN, kind)

    assert told.value.hint
    assert corrections.load_corrections(facts.database) == []


def test_the_limits_of_a_bulk_change_can_be_set(facts: FactBook, uuid: str) -> None:
    rules.set_bulk_limits(facts.database, 20_000, None)
    assert facts.value("bulk_commits") == 0

    rules.set_bulk_limits(facts.database, None, 1)

    assert facts.value("bulk_commits") == 1
    assert facts.value("written_lines") == 20_000
    with pytest.raises(AppError, match="1 or more"):
        rules.set_bulk_limits(facts.database, 0, None)


def test_weekends_can_be_set_not_to_break_a_streak(facts: FactBook) -> None:
    friday = int(datetime(2025, 11, 21, 12, tzinfo=UTC).timestamp())
    uuid = facts.add("one")
    days = (friday, friday + 3 * DAY, friday + 6 * DAY)  # Friday, Monday, Thursday
    facts.collect(uuid, [Work(f"{day}", at=day, files=[changed(f"{day}.py")]) for day in days])
    assert facts.value("longest_streak") == 1

    rules.set_weekends(facts.database, break_streaks=False)

    longest = facts.shapes()["longest_streak"]
    assert longest == Total(2, date(2025, 11, 21), date(2025, 11, 24))


def test_revisions_to_ignore_stand_apart_as_soon_as_they_are_named(
    facts: FactBook, uuid: str
) -> None:
    number = facts.repository(uuid).id
    with facts.database.writing() as connection:
        notes.save_notes(connection, number, TreeNotes((oid_of("small"), oid_of("unknown")), ()))
    assert (facts.value("written_lines"), facts.value("ignored_lines")) == (0, 15)
    made = corrections.correct(
        facts.database, Action.PUT_BACK, Target(commit=oid_of("small").hex()), WHEN
    )
    assert facts.value("written_lines") == 15
    corrections.undo(facts.database, made.uuid)

    with facts.database.writing() as connection:
        notes.save_notes(connection, number, TreeNotes((), ()))

    assert (facts.value("written_lines"), facts.value("ignored_lines")) == (15, 0)


# Copies and squashes through the store. The acceptance examples of the field.


def test_of_a_fork_only_what_its_parent_does_not_have_counts_there(facts: FactBook) -> None:
    works = [Work(f"w{n}", at=NOW - n * DAY, files=[changed(f"{n}.py", n)]) for n in range(5)]
    parent, fork = facts.add("parent"), facts.add("fork")
    facts.collect(parent, works[:3])

    facts.collect(fork, works)

    counts = {
        entry.repository.name: entry.commits
        for entry in load_figures(facts.database, Question()).repositories
    }
    assert counts == {"parent": 3, "fork": 2}
    assert load_asides(facts.database).in_several_repositories == 3


@pytest.mark.parametrize("is_rewritten", [False, True])
def test_a_public_mirror_of_a_private_repository_is_private_until_the_person_says_otherwise(
    facts: FactBook, is_rewritten: bool
) -> None:
    work = Work("w", files=[changed("a.py", 3)])
    mirrored = Work("w2", at=work.at, committed=NOW, files=work.files) if is_rewritten else work
    private, public = facts.add("private"), facts.add("public", is_open_source=True)
    facts.collect(public, [mirrored])
    assert facts.value("open_source_commits") == 1

    facts.collect(private, [work])

    assert (facts.value("commits"), facts.value("open_source_commits")) == (1, 0)
    facts.switch(private, is_active=False)
    assert (facts.value("commits"), facts.value("open_source_commits")) == (1, 0)
    corrections.correct(facts.database, Action.PUBLIC, Target(commit=work.oid.hex()), WHEN)
    assert facts.value("open_source_commits") == 1


SQUASHED = (
    Work("base", at=NOW - 90 * DAY, files=[changed("base.py")]),
    Work("b1", ("base",), at=NOW - 80 * DAY, files=[changed("f.py", 3, blob="one")]),
    Work("b2", ("b1",), at=NOW - 79 * DAY, files=[changed("f.py", 4, blob="two")]),
    Work("b3", ("b2",), at=NOW - 78 * DAY, files=[changed("g.py", 5, blob="three")]),
    Work(
        "squash", ("base",), at=NOW - 70 * DAY,
        files=[changed("f.py", 7, blob="two"), changed("g.py", 5, blob="three")],
    ),
)  # fmt: skip


def test_of_a_squash_the_commits_of_the_branch_count(facts: FactBook) -> None:
    uuid = facts.add("one", all_branches=True)

    facts.collect(uuid, SQUASHED, default=["squash"])

    assert facts.counted() == {"base", "b1", "b2", "b3"}
    assert load_asides(facts.database).squashes == 1
    (out,) = explain.all_left_out(facts.database, Ask("commits"))
    assert out.commit == oid_of("squash").hex()
    assert oid_of("b2").hex() in out.detail


def test_without_all_branches_the_squash_counts_and_the_branch_does_not(facts: FactBook) -> None:
    uuid = facts.add("one", all_branches=True)
    facts.collect(uuid, SQUASHED, default=["squash"])

    rules.set_all_branches(facts.database, [uuid], is_on=False)

    assert facts.counted() == {"base", "squash"}
    reasons = [one.reason for one in explain.all_left_out(facts.database, Ask("commits"))]
    assert reasons == [Reason.OTHER_BRANCH] * 3
    rules.set_all_branches(facts.database, [uuid], is_on=True)
    assert facts.counted() == {"base", "b1", "b2", "b3"}
