"""Counting a repository without a database."""

from __future__ import annotations

from pathlib import Path

import pytest

from commitstats_desktop.core.errors import Cancelled, FolderError, RepositoryUnreadable
from commitstats_desktop.core.work import Work
from commitstats_desktop.git.references import Branches
from commitstats_desktop.services.count import COLUMNS, Count, Row, count_repository
from tests.fakes.git_log import commits, numstat
from tests.fakes.repositories import (
    ADA,
    GRACE,
    SUBMODULE,
    Entry,
    FakeRepository,
    Person,
    commit_data,
    lines,
)


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return FakeRepository.make(tmp_path / "one.git", bare=True)


def counting(repository: FakeRepository, email: str | None = None) -> Count:
    return count_repository(
        repository.path, lambda found: email in (None, found), Branches.HEAD, Work()
    )


def counted(repository: FakeRepository, email: str | None = None) -> list[Row]:
    return list(counting(repository, email).rows)


def test_a_row_holds_every_column_of_the_issue(repository: FakeRepository) -> None:
    oid = repository.commit(
        {"src/a.py": lines(3)}, "feat(x): begin\n\nBody\n", at=1_700_000_000, offset="+0530"
    )

    assert counted(repository) == [
        {
            "commit": oid,
            "parent_count": 0,
            "author_name": "Ada Lovelace",
            "author_email": "ada@example.org",
            "authored_at": "2023-11-15T03:43:20+05:30",
            "subject": "feat(x): begin",
            "path": "src/a.py",
            "old_path": None,
            "status": "A",
            "added": 3,
            "removed": 0,
            "binary": False,
            "kind": "code",
            "language": "Python",
        }
    ]
    assert tuple(counted(repository)[0]) == COLUMNS


def test_rows_are_those_of_git_with_its_letters(repository: FakeRepository) -> None:
    repository.commit({"a": lines(9), "b": b"\0", "gone": "x\n", "link": "x", "old": lines(30)})
    repository.commit(
        {"a": lines(8), "b": b"\0\0", "gone": None, "link": Entry("120000", b"x"), "new": "y\n",
         "old": None, "moved": lines(31), "lib": Entry(SUBMODULE, b"1" * 40)},
    )  # fmt: skip

    newest = {
        row["path"]: (row["status"], row["added"], row["removed"], row["binary"], row["old_path"])
        for row in counted(repository)
        if row["parent_count"] == 1
    }

    assert newest == {
        "a": ("M", 0, 1, False, None),
        "b": ("M", None, None, True, None),
        "gone": ("D", 0, 1, False, None),
        "lib": ("A", 0, 0, False, None),
        "link": ("T", 0, 0, False, None),
        "moved": ("R", 1, 0, False, "old"),
        "new": ("A", 1, 0, False, None),
    }


def test_merges_and_commits_without_files_give_a_row_with_an_empty_path(
    repository: FakeRepository,
) -> None:
    repository.commit({"a": "x\n"})
    repository.start_branch("side")
    repository.commit({"b": "x\n"})
    repository.checkout("main")
    merge = repository.merge("side")
    empty = repository.commit({}, "nothing")

    rows = {row["commit"]: row for row in counted(repository)}

    for oid, parents in ((merge, 2), (empty, 1)):
        row = rows[oid]
        assert (row["path"], row["parent_count"]) == ("", parents)
        assert all(row[column] is None for column in COLUMNS[7:])
    assert sorted(map(str, rows)) == commits(repository.git_dir)


def test_only_the_author_counts_and_an_address_has_no_case(repository: FakeRepository) -> None:
    mine = repository.commit({"a": "1\n"}, author=Person("A", "ADA@example.org"))
    repository.commit({"a": "2\n"}, author=GRACE)

    rows = list(
        count_repository(
            repository.path, lambda email: email.lower() == ADA.email, Branches.HEAD, Work()
        ).rows
    )

    assert [row["commit"] for row in rows] == [mine]


def test_names_paths_and_dates_of_any_kind_come_through(repository: FakeRepository) -> None:
    repository.commit({b'\xff\n"': "x\n"}, "Größe\n".encode(), author=Person("<b>", "x"))
    repository.commit({"a": "1\n"}, at=1 << 60, author=Person("", ""))
    repository.commit({"a": "2\n"}, offset="+9999")
    repository.commit({"a": "3\n"}, at=-5)

    rows = counted(repository)

    assert [row["authored_at"] for row in rows[:3]] == ["1969-12-31T23:59:55+00:00", None, None]
    assert rows[3]["path"] == '\udcff\n"'
    assert (rows[3]["author_name"], rows[3]["author_email"]) == ("", "b")
    assert rows[3]["subject"] == "Größe"


def test_thousands_of_commits_come_in_order_and_equal_git(repository: FakeRepository) -> None:
    repository.bulk(2_500)

    rows = counted(repository)

    assert len(rows) == 2_500
    assert sorted(str(row["commit"]) for row in rows) == commits(repository.git_dir)
    assert sorted((row["commit"], row["added"], row["removed"]) for row in rows) == sorted(
        (row.commit, row.added, row.removed) for row in numstat(repository.git_dir)
    )


def test_an_empty_repository_has_no_rows_and_says_so(repository: FakeRepository) -> None:
    count = counting(repository)

    assert list(count.rows) == []
    assert count.remarks == ["Empty repository: it has no commits yet."]
    assert not count.is_partial


def test_damage_is_partial_and_named(repository: FakeRepository) -> None:
    repository.commit({"a": "x\n"})
    repository.commit({"a": "y\n", "b": "z\n"})
    blob = repository.files_of[repository.tip()][b"b"][1]
    repository.object_path(blob).unlink()

    count = counting(repository)
    rows = {row["path"]: row["added"] for row in count.rows}

    assert rows == {"a": 1, "b": None}
    assert count.is_partial
    assert count.remarks == [f"{repository.tip()}: left out: b: missing object {blob[:12]}"]


def test_a_repository_without_a_single_readable_commit_is_an_error(
    repository: FakeRepository,
) -> None:
    repository.move("main", "2" * 40)

    with pytest.raises(RepositoryUnreadable, match="No commit of this repository can be read"):
        list(counting(repository).rows)


def test_a_commit_without_an_author_is_told_and_not_counted(repository: FakeRepository) -> None:
    sound = repository.commit({"a": "x\n"})
    data = commit_data(repository.write_tree({}), [sound], ADA, "1 +0000", b"x")
    broken = repository.commit_raw(data.replace(b"author ", b"writer ", 1))

    count = counting(repository)

    assert [row["commit"] for row in count.rows] == [sound]
    assert count.remarks == [f"{broken}: unreadable: malformed commit: it names no author"]


def test_what_is_no_repository_is_refused_before_a_process_is_started(tmp_path: Path) -> None:
    with pytest.raises(FolderError):
        count_repository(tmp_path, lambda email: True, Branches.HEAD, Work())


def test_a_cancelled_count_stops(repository: FakeRepository) -> None:
    repository.commits(3)
    work = Work()
    work.cancel()

    with pytest.raises(Cancelled):
        list(count_repository(repository.path, lambda email: True, Branches.HEAD, work).rows)


def test_a_count_that_nobody_reads_to_its_end_leaves_no_process(repository: FakeRepository) -> None:
    repository.commits(50)
    rows = counting(repository).rows

    next(rows)
    rows.close()  # type: ignore[attr-defined]


def test_a_damaged_index_over_the_packs_is_remarked(repository: FakeRepository) -> None:
    repository.commits(5)
    repository.pack()
    repository.git("multi-pack-index", "write")
    index = repository.git_dir / "objects/pack/multi-pack-index"
    index.chmod(0o644)
    index.write_bytes(index.read_bytes()[:-1] + b"?")

    count = counting(repository)

    assert len(list(count.rows)) == 5
    assert count.remarks == ["Damaged multi-pack-index: the packs are read one by one."]
    assert not count.is_partial
