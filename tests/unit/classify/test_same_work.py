"""What is the same work under another object id, and what only looks like it."""

from __future__ import annotations

import pytest

from commitstats_desktop.classify.graph import Graph
from commitstats_desktop.classify.same_work import Candidate, Change, copies, is_revert
from commitstats_desktop.classify.squash import Made, Work, squashes


def commit(
    number: int, *changes: tuple[int, str | None], subject: str = "", parent: int | None = None
) -> Candidate:
    """A candidate whose changes are paths with the name of a blob."""
    return Candidate(
        number,
        b"%d" % number,
        b"" if parent is None else b"%d" % parent,
        subject or f"subject {number}",
        tuple(Change(path, blob.encode() if blob else None) for path, blob in changes),
    )


def test_a_common_blob_at_a_path_makes_copies() -> None:
    assert copies([commit(1, (1, "x")), commit(2, (1, "x"), (2, "y"))]) == [[1, 2]]


def test_the_same_blob_at_another_path_does_not() -> None:
    assert copies([commit(1, (1, "x")), commit(2, (2, "x"))]) == []


def test_the_same_subject_and_paths_make_copies_whatever_is_in_them() -> None:
    one = commit(1, (1, "x"), (2, "y"), subject="fix: it")
    other = commit(2, (1, "v"), (2, "w"), subject="fix: it")

    assert copies([one, other]) == [[1, 2]]
    assert copies([one, commit(2, (1, "v"), subject="fix: it")]) == []


def test_empty_commits_are_never_copies() -> None:
    assert copies([commit(1, subject="wip"), commit(2, subject="wip")]) == []


def test_copies_of_copies_are_one_group() -> None:
    works = [commit(1, (1, "x")), commit(2, (1, "x"), (2, "y")), commit(3, (2, "y"))]

    assert copies(works) == [[1, 2, 3]]
    assert copies(works[::-1]) == [[1, 2, 3]]


def test_a_revert_that_restores_a_blob_is_work_of_its_own() -> None:
    works = [commit(1, (1, "x"), subject="feat: a"), commit(2, (1, "x"), subject='Revert "b"')]

    assert copies(works) == []


def test_a_picked_revert_is_a_copy_of_that_revert() -> None:
    works = [commit(1, (1, "x"), subject='Revert "b"'), commit(2, (1, "x"), subject='Revert "b"')]

    assert copies(works) == [[1, 2]]


def test_a_deletion_is_no_copy_of_the_commit_that_added_the_file() -> None:
    assert copies([commit(1, (1, "x"), subject="wip"), commit(2, (1, None), subject="wip")]) == []


def test_commits_of_one_second_on_top_of_each_other_are_no_copies() -> None:
    stack = [
        commit(number, (1, f"{number}"), subject="wip", parent=number - 1) for number in range(1, 6)
    ]
    toggled = [*stack, commit(9, (1, "2"), subject="back", parent=5)]

    assert copies(stack) == []
    assert copies(toggled) == []


def test_a_rebased_stack_of_one_second_is_a_copy_of_the_stack() -> None:
    works = [commit(1, (1, "x")), commit(2, (1, "y"), parent=1),
             commit(3, (1, "x"), (2, "a")), commit(4, (1, "y"), parent=3)]  # fmt: skip

    assert copies(works) == [[1, 3], [2, 4]]


@pytest.mark.parametrize(
    ("subject", "expected"),
    [('Revert "x"', True), ("revert: x", True), ("Reapply x", True), ("Reverted r12", True),
     ("fix: revert the lock file", True), ("chore(deps)!: revert x", True),
     ("[2.x] Revert x", True), ("Backed out changeset 1f", True), ("Reland x", True),
     ("Reversible things", False), ("feat: revert button", False), ("feat(ui): revert it", False),
     ("fix: the revert button", False), ("Land x", False)],
)  # fmt: skip
def test_a_revert_says_so_at_its_start(subject: str, expected: bool) -> None:
    assert is_revert(subject) is expected


# Squashes. Numbers are commits; the graph maps each to its parents.

BRANCH = {1: [], 2: [1], 3: [2], 4: [3], 9: [1]}
"""1 the base; 2, 3 and 4 a branch; 9 on the default branch."""


def work(
    number: int,
    *made: tuple[int, str | None],
    subject: str = "",
    group: int | None = None,
    time: int = 0,
) -> Work:
    """A commit with what it made, committed at the time of its number."""
    return Work(
        number, b"%d" % number, subject or f"subject {number}", time or number, time or number,
        number == 9, group, frozenset(map(_made, made)),
    )  # fmt: skip


def _made(made: tuple[int, str | None]) -> Made:
    path, blob = made
    return path, None if blob is None else blob.encode()


def folded(works: list[Work], graph: dict[int, list[int]]) -> list[tuple[int, tuple[int, ...]]]:
    return squashes(works, Graph(graph))


def test_a_commit_whose_blobs_a_branch_made_is_a_squash_of_them() -> None:
    works = [work(2, (1, "x")), work(3, (1, "y")), work(4, (2, "z")), work(9, (1, "y"), (2, "z"))]

    assert folded(works, BRANCH) == [(9, (3, 4))]


def test_a_blob_that_nobody_made_before_makes_it_no_squash() -> None:
    works = [work(2, (1, "x")), work(9, (1, "x"), (2, "new"))]

    assert folded(works, BRANCH) == []


def test_a_commit_that_stands_on_the_makers_is_no_squash() -> None:
    works = [work(2, (1, "x")), work(3, (1, "y")), work(4, (1, "x"))]

    assert folded(works, BRANCH) == []


def test_makers_of_two_branches_are_no_squash() -> None:
    graph = {1: [], 2: [1], 3: [1], 9: [1]}
    works = [work(2, (1, "x")), work(3, (2, "y")), work(9, (1, "x"), (2, "y"))]

    assert folded(works, graph) == []


def test_makers_that_a_merge_of_the_branch_joins_are_one_branch() -> None:
    graph = {1: [], 2: [1], 3: [1], 5: [2, 3], 9: [1]}
    works = [work(2, (1, "x")), work(3, (2, "y")), work(9, (1, "x"), (2, "y"))]

    assert folded(works, graph) == [(9, (2, 3))]


def test_a_branch_that_was_merged_after_the_squash_still_made_it() -> None:
    graph = {**BRANCH, 10: [9, 4]}

    assert folded([work(2, (1, "x")), work(9, (1, "x"))], graph) == [(9, (2,))]


def test_of_two_commits_with_the_same_content_one_counts() -> None:
    assert folded([work(2, (1, "x")), work(9, (1, "x"))], BRANCH) == [(9, (2,))]
    assert folded([work(2, (1, "x"), time=50), work(9, (1, "x"))], BRANCH) == [(2, (9,))]


def test_a_revert_and_a_deletion_are_no_squash() -> None:
    works = [work(2, (1, "x")), work(9, (1, "x"), subject='Revert "y"')]

    assert folded(works, BRANCH) == []
    assert folded([work(2, (1, "x")), work(9)], BRANCH) == []


def test_what_a_squash_removes_its_branch_must_have_removed() -> None:
    works = [work(2, (1, "x")), work(9, (1, "x"), (2, None))]

    assert folded(works, BRANCH) == []
    assert folded([*works, work(3, (2, None))], BRANCH) == [(9, (2, 3))]


def test_what_was_removed_before_on_its_own_branch_may_be_removed_by_a_squash_again() -> None:
    works = [work(1, (2, None)), work(3, (1, "x"), (2, None)), work(9, (1, "x"), (2, None))]

    assert folded(works, BRANCH) == [(9, (3,))]


def test_two_deletions_of_one_path_are_no_squash() -> None:
    assert folded([work(2, (1, None)), work(9, (1, None))], BRANCH) == []


def test_a_commit_that_brings_an_older_state_of_its_own_branch_back_is_no_squash() -> None:
    graph = {1: [], 2: [1], 8: [1], 9: [8]}
    works = [work(1, (1, "x")), work(8, (1, "y")), work(2, (1, "x")), work(9, (1, "x"))]

    assert (9, (2,)) not in folded(works, graph)


def test_what_its_own_copies_made_is_a_copy_and_no_squash() -> None:
    assert folded([work(2, (1, "x"), group=2), work(9, (1, "x"), group=2)], BRANCH) == []


def test_a_fixup_of_two_commits_with_the_date_of_the_first_is_a_squash() -> None:
    works = [work(2, (1, "x"), (3, "k"), group=2), work(3, (1, "y")),
             work(9, (1, "y"), (3, "k"), group=2)]  # fmt: skip

    assert folded(works, BRANCH) == [(9, (2, 3))]
