"""What is kept of a commit beside its lines: white space apart, who is credited, notes of the tree."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitstats_desktop.classify.mailmap import MailmapEntry
from commitstats_desktop.classify.tree_notes import FILE_LIMIT, TreeNotes
from commitstats_desktop.git.commits import parse_commit
from commitstats_desktop.git.folder import open_folder
from commitstats_desktop.git.notes import read_notes
from commitstats_desktop.git.objects import Objects, prepare_library
from tests.fakes import reading
from tests.fakes.git_log import numstat
from tests.fakes.patience import patience
from tests.fakes.repositories import ADA, LINK, Entry, FakeRepository, commit_data, lines

TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return FakeRepository.make(tmp_path / "one.git", bare=True)


Counts = dict[tuple[str, bytes], tuple[int | None, int | None]]


def ignoring_space(repository: FakeRepository) -> Counts:
    """Counts of the second diff by commit and path, where there is one."""
    return {
        (commit.oid.hex(), file.path): (file.added_ignoring_space, file.removed_ignoring_space)
        for commit in reading.changes(repository)
        for file in commit.files
        if file.added_ignoring_space is not None
    }


def of_git(repository: FakeRepository, wanted: Counts) -> Counts:
    """What `git log -w` prints of the same files; it leaves out those without a line."""
    printed = {
        (row.commit, row.path): (row.added, row.removed)
        for row in numstat(repository.git_dir, options=("-w",))
    }
    return {key: printed.get(key, (0, 0)) for key in wanted}


STEPS = {
    "re-indented": [b"if x:\na\nb\nc\n", b"if x:\n  a\n  b\n  c\n"],
    "line endings": [b"a\nb\nc\n", b"a\r\nb\r\nc\r\n"],
    "tabs to blanks": [b"\ta\n\tb\nend\n", b"    a\n    b\nend\n"],
    "re-indented and edited": [b"a\nb\nc\nd\n", b"  a\n  b\n  x\n  d\n  e\n"],
    "a blank line that gets blanks": [b"a\n\nb\n", b"a\n   \nb\nc\n"],
    "no white space in it": [lines(50), lines(50).replace(b"line 7\n", b"other\n")],
    "moved and indented": [b"x\ny\nz\n}\n", b"{\n  x\n  y\n}\nz\n"],
    "an end without newline": [b"a\nb", b"a\n b \n"],
    "looks like a hunk": [b"@@ -1 +1 @@\n-a\n+b\n", b"@@ -2 +2 @@\n-b\n+a\n"],
}


@pytest.mark.parametrize("name", STEPS)
def test_lines_without_white_space_are_those_of_git(repository: FakeRepository, name: str) -> None:
    for content in STEPS[name]:
        repository.commit({"a": content})

    counted = ignoring_space(repository)

    assert len(counted) == 1
    assert counted == of_git(repository, counted)


WORDS = st.sampled_from([b"", b" ", b"}", b" }", b"\t}", b"a", b"  a", b"a b", b"ab", b"c\r", b"c"])
TEXT = st.lists(WORDS, min_size=1, max_size=25).map(lambda words: b"\n".join(words) + b"\n")


@settings(max_examples=25, deadline=None)
@given(st.lists(TEXT, min_size=2, max_size=6, unique=True))
def test_whitespace_only_lines_are_those_of_git(
    tmp_path_factory: pytest.TempPathFactory, contents: list[bytes]
) -> None:
    repository = FakeRepository.make(tmp_path_factory.mktemp("any") / "one.git", bare=True)
    for content in contents:
        repository.commit({"a": content})
    plain = {(row.commit, row.path): row for row in numstat(repository.git_dir)}

    counted = ignoring_space(repository)

    # Git's second diff may find a line more than the first: as a figure, both say none.
    only_space = {key: max(0, (plain[key].added or 0) - (counted[key][0] or 0)) for key in counted}
    git = of_git(repository, counted)
    assert only_space == {
        key: max(0, (plain[key].added or 0) - (git[key][0] or 0)) for key in counted
    }


def test_nothing_is_said_of_white_space_where_lines_were_only_added_or_only_removed(
    repository: FakeRepository,
) -> None:
    repository.commit({"a": lines(5)})
    repository.commit({"a": lines(9)})
    repository.commit({"a": None, "b": b"\0"})

    assert ignoring_space(repository) == {}


def trailers(message: str) -> tuple[str, ...]:
    """Who a commit with this message credits."""
    raw = commit_data(TREE, (), ADA, "1700000000 +0000", message.encode())
    return parse_commit(raw).trailers


def test_trailers_are_the_lines_of_the_last_paragraph() -> None:
    message = "Subject\n\nFixes: not this\n\nReviewed-by: A <a@b>\nprose\nCo-authored-by: C <c@d>\n"

    assert trailers(message) == ("Reviewed-by: A <a@b>", "Co-authored-by: C <c@d>")


def test_a_footer_counts_wherever_near_the_end_it_stands() -> None:
    footer = "🤖 Generated with [Claude Code](https://claude.ai/code)"
    credit = "Co-Authored-By: Claude <noreply@anthropic.com>"

    assert trailers(f"Subject\n\nWhy.\n\n{footer}\n\n{credit}\n") == (footer, credit)
    assert trailers(f"Subject\n\nWhy.\n\n{footer}\n") == (footer,)
    assert trailers(f"Subject\n\n{footer}\n" + "more\n" * 100) == ()
    assert trailers(f"{footer}\n") == ()


def test_a_huge_message_has_few_trailers() -> None:
    with patience(5):
        found = trailers("Subject\n\n" + "Key: value\n" * 200_000)
        long = trailers("Subject\n\nKey: " + "x" * 2_000_000)

    assert len(found) == 64
    assert long == ()


def notes(repository: FakeRepository) -> TreeNotes | None:
    prepare_library()
    objects = Objects(open_folder(repository.path).objects)
    return read_notes(objects, bytes.fromhex(repository.tip()))


def test_the_newest_tree_tells_whom_the_mailmap_joins_and_what_to_ignore(
    repository: FakeRepository,
) -> None:
    reformat = repository.commit({"a": lines(3)})
    repository.commit(
        {".mailmap": "Ada <a@new> <a@old>\n", ".git-blame-ignore-revs": f"{reformat}\n"}
    )

    found = notes(repository)

    assert found == TreeNotes(
        (bytes.fromhex(reformat),), (MailmapEntry("Ada", "a@new", "", "a@old"),)
    )


@pytest.mark.parametrize(
    "changes",
    [
        {".mailmap": Entry(LINK, b"elsewhere")},
        {".mailmap": b"A <a@b>\n" * (FILE_LIMIT // 8 + 1)},
        {".mailmap/file": "A <a@b>\n"},
        {"folder/.mailmap": "A <a@b>\n"},
    ],
)
def test_a_mailmap_that_is_none_says_nothing(
    repository: FakeRepository, changes: dict[str, bytes]
) -> None:
    repository.commit(changes)

    assert notes(repository) == TreeNotes()
