"""What is too much to read is left out, says so, and costs nothing else."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from commitstats_desktop.core.commit import CommitState
from commitstats_desktop.git.lines import MAX_BLOB_BYTES, MAX_COMPARED_LINES
from commitstats_desktop.git.trees import MAX_CHANGED_FILES, MAX_DEPTH
from tests.fakes import reading
from tests.fakes.patience import patience
from tests.fakes.repositories import ADA, FakeRepository, commit_data, tree_data


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return FakeRepository.make(tmp_path / "one.git", bare=True)


def test_a_file_of_too_many_lines_is_left_out_and_says_so(repository: FakeRepository) -> None:
    repository.commit({"a": b"x\n" * (MAX_COMPARED_LINES // 2)})
    repository.commit({"a": b"y\n" * (MAX_COMPARED_LINES // 2 + 2)})

    newest, oldest = reading.changes(repository)

    assert oldest.files[0].added == MAX_COMPARED_LINES // 2
    assert newest.files[0].added is None
    assert newest.files[0].reason == "more than 5,000,000 lines to compare"


def test_a_file_that_says_it_is_huge_is_left_out_unread(repository: FakeRepository) -> None:
    repository.commit({"a": "x"})
    path = repository.object_path(repository.files_of[repository.tip()][b"a"][1])
    path.write_bytes(zlib.compress(b"blob %d\0x" % (MAX_BLOB_BYTES + 1)))

    (changes,) = reading.changes(repository)

    assert changes.files[0].added is None
    assert changes.files[0].reason == "a file of more than 128 MB"


def test_a_tree_of_ten_billion_files_is_left_out_within_a_moment(
    repository: FakeRepository,
) -> None:
    oid = repository.write("blob", b"boom\n")
    entry = ("100644", oid)
    for _ in range(10):
        oid = repository.write("tree", tree_data({b"%d" % index: entry for index in range(10)}))
        entry = ("40000", oid)
    repository.commit({"fine": "x\n"})
    bomb = repository.commit_raw(
        commit_data(oid, [repository.tip()], ADA, "1704067200 +0000", b"boom")
    )

    with patience(60):
        found = {one.oid.hex(): one for one in reading.changes(repository)}

    assert found[bomb].state is CommitState.LEFT_OUT
    assert f"{MAX_CHANGED_FILES:,}" in found[bomb].reason
    assert sum(len(changes.files) for changes in found.values()) == 1


def test_folders_nested_without_end_are_left_out(repository: FakeRepository) -> None:
    repository.commit({"/".join(["d"] * MAX_DEPTH) + "/f": "x\n"})
    repository.commit({"/".join(["d"] * (MAX_DEPTH + 2)) + "/f": "x\n"})

    newest, oldest = reading.changes(repository)

    assert oldest.state is CommitState.READ
    assert newest.state is CommitState.LEFT_OUT
    assert "nested" in newest.reason
