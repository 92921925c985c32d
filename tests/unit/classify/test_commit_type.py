"""Types of Conventional Commits subjects, and subjects that only look like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.classify.commit_type import ALL_TYPES, OTHER, TYPES, commit_type
from tests.fakes.patience import patience


@pytest.mark.parametrize("word", TYPES)
@pytest.mark.parametrize("form", ["{}: x", "{}(scope): x", "{}!: x", "{}(a b/c-d)!: x", "{}:x"])
def test_a_type_counts_in_any_letter_case_with_scope_or_mark(word: str, form: str) -> None:
    assert commit_type(form.format(word)) == word
    assert commit_type(form.format(word.upper())) == word
    assert commit_type(form.format(word.title())) == word


@pytest.mark.parametrize(
    "subject",
    ["", "feat", "feat x", "feature: x", "features: x", "feat (x", "feat)x(: y", "feat((x)): y",
     "(feat): x", "1feat: x", "feat!!: x", "fix #12: x", "Merge branch 'feat: x'", "wip: x",
     "other: x", "feat(scope)x: y", ":bug: fix: x", "feat\u0131: x", "F\u0130X: x"],
)  # fmt: skip
def test_anything_else_is_other(subject: str) -> None:
    assert commit_type(subject) == OTHER


@pytest.mark.parametrize(
    "subject",
    ["fix" + " " * 200_000 + "x", "a" * 200_000, "fix(" + "(" * 200_000, "fix" + "!" * 200_000,
     " " * 200_000, "fix(" + " " * 200_000 + ")" + " " * 200_000 + "!" + " " * 200_000 + "x"],
    ids=range(6),
)  # fmt: skip
def test_a_subject_made_to_take_for_ever_does_not(subject: str) -> None:
    with patience():
        assert commit_type(subject) == OTHER


@given(st.text())
def test_every_subject_has_a_known_type(subject: str) -> None:
    assert commit_type(subject) in ALL_TYPES
