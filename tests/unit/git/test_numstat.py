"""Rows equal those of `git log --no-merges --numstat -M -z` in a bare clone."""

from __future__ import annotations

from pathlib import Path

import pytest

from commitstats_desktop.git.references import Branches
from tests.fakes import reading
from tests.fakes.git_log import commits, numstat
from tests.fakes.repositories import (
    EXECUTABLE,
    FILE,
    LINK,
    SUBMODULE,
    Changes,
    Entry,
    FakeRepository,
    lines,
)


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return FakeRepository.make(tmp_path / "one.git", bare=True)


def edited(content: bytes, every: int) -> bytes:
    """The same lines, one of so many replaced."""
    parts = content.splitlines(keepends=True)
    return b"".join(
        b"other %d\n" % index if index % every == 0 else part for index, part in enumerate(parts)
    )


LONG = lines(200)
BINARY = bytes(range(256)) * 8
STEPS: dict[str, list[Changes]] = {
    "a pure rename": [{"old.py": LONG}, {"old.py": None, "new.py": LONG}],
    "a rename with a small edit": [{"a": LONG}, {"a": None, "b": edited(LONG, 20)}],
    "a rename that kept just half": [{"a": LONG}, {"a": None, "b": edited(LONG, 2)}],
    "a rename that kept a third": [{"a": LONG}, {"a": None, "b": edited(LONG, 3)[:1200]}],
    "a chain of renames in one commit": [
        {"a": LONG, "b": lines(150, "b"), "c": lines(90, "c")},
        {"a": None, "b": LONG, "c": lines(150, "b"), "d": lines(90, "c")},
    ],
    "two files that swap names": [
        {"a": LONG, "b": lines(80, "other")},
        {"a": lines(80, "other"), "b": LONG},
    ],
    "two moved files whose contents swap": [
        {"x/a": LONG, "x/b": edited(LONG, 9)},
        {"x/a": None, "x/b": None, "y/a": edited(LONG, 9), "y/b": LONG},
    ],
    "a moved folder": [
        {f"src/{name}.py": lines(30, name) for name in "abcdef"},
        {f"src/{name}.py": None for name in "abcdef"}
        | {f"lib/{name}.py": lines(31, name) for name in "abcdef"},
    ],
    "one source and several candidates": [
        {"a": LONG},
        {"a": None, "b": edited(LONG, 7), "c": edited(LONG, 9), "d": edited(LONG, 8)},
    ],
    "several sources and one target": [
        {
            name: edited(LONG, every)
            for name, every in zip("abcdef", (5, 6, 7, 8, 9, 10), strict=True)
        },
        dict.fromkeys("abcdef") | {"target": LONG},
    ],
    "many sources that are equally good": [
        {f"{index:02}": LONG + b"%d\n" % index for index in range(9)},
        {f"{index:02}": None for index in range(9)}
        | {f"n{index}": LONG + b"new %d\n" % index for index in range(9)},
    ],
    "two lines that Git cannot tell apart by their hash": [
        {"a": lines(9) + b"other lines.\n", "b": lines(9) + b"4899b53c2e1c\n"},
        {"a": None, "b": None, "new": lines(9) + b"bd307a3ec329\n"},
    ],
    "two lines with other letters that Git cannot tell apart": [
        {
            "a": lines(9) + "naïve anderes!\n".encode(),
            "b": lines(9) + "naïve 878ffa15\n".encode(),
        },
        {"a": None, "b": None, "new": lines(9) + "naïve d435a6cd\n".encode()},
    ],
    "identical files, renamed": [
        {f"a{index:03}": "the same\n" for index in range(40)},
        {f"a{index:03}": None for index in range(40)}
        | {f"b{index:03}": "the same\n" for index in range(35)},
    ],
    "more identical files than Git looks at": [
        {f"a{index:03}": "the same\n" for index in range(260)},
        {f"a{index:03}": None for index in range(260)}
        | {f"b{index:03}": "the same\n" for index in range(240)},
    ],
    "identical files, some with their name kept": [
        {f"a/{index}/same": "the same\n" for index in range(120)} | {"a/last": "the same\n"},
        {f"a/{index}/same": None for index in range(120)}
        | {"a/last": None, "b/last": "the same\n", "b/x": "the same\n", "b/same": "the same\n"},
    ],
    "the last identical file that Git looks at keeps its name": [
        {f"a/{index:03}": "the same\n" for index in range(99)} | {"a/last": "the same\n"},
        {f"a/{index:03}": None for index in range(99)} | {"a/last": None, "b/last": "the same\n"},
    ],
    "the first identical file that Git does not look at keeps its name": [
        {f"a/{index:03}": "the same\n" for index in range(100)} | {"a/last": "the same\n"},
        {f"a/{index:03}": None for index in range(100)} | {"a/last": None, "b/last": "the same\n"},
    ],
    "empty files, renamed": [{"a": "", "b": ""}, {"a": None, "b": None, "c": "", "d/a": ""}],
    "an empty file that is filled": [{"a": ""}, {"a": LONG}, {"a": ""}],
    "a unique basename with a large edit": [
        {"x/main.c": LONG, "x/other.c": edited(LONG, 3)},
        {"x/main.c": None, "x/other.c": None, "y/main.c": edited(LONG, 5), "y/new.c": LONG},
    ],
    "a basename that is not unique": [
        {"x/main.c": LONG, "z/main.c": edited(LONG, 4)},
        {"x/main.c": None, "z/main.c": None, "y/main.c": edited(LONG, 5)},
    ],
    "a binary file": [{"a": BINARY}, {"a": BINARY + b"x"}, {"a": None, "b": BINARY + b"x"}],
    "a text that becomes binary and back": [{"a": LONG}, {"a": b"\0" + LONG}, {"a": LONG}],
    "a NUL behind the first 8,000 bytes": [{"a": LONG * 9 + b"\0"}, {"a": LONG * 9 + b"\0\nx\n"}],
    "a NUL at the last byte that is looked at": [
        {"a": b"x" * 7_999 + b"\0\n", "b": b"x" * 8_000 + b"\0\n"},
        {"a": b"x" * 7_999 + b"\0\ny\n", "b": b"x" * 8_000 + b"\0\ny\n"},
    ],
    "a file made executable": [{"a": LONG}, {"a": Entry(EXECUTABLE, LONG)}],
    "a binary file made executable": [{"a": BINARY}, {"a": Entry(EXECUTABLE, BINARY)}],
    "a rename that is made executable": [{"a": LONG}, {"a": None, "b": Entry(EXECUTABLE, LONG)}],
    "a file becomes a link and back": [{"a": LONG}, {"a": Entry(LINK, b"b")}, {"a": LONG}],
    "a link with the content of the file it was": [{"a": "b"}, {"a": Entry(LINK, b"b")}],
    "a renamed link": [{"a": Entry(LINK, b"t")}, {"a": None, "b": Entry(LINK, b"t")}],
    "a link and a file that swap": [
        {"a": Entry(LINK, b"t"), "b": "t"},
        {"a": None, "b": None, "c": "t", "d": Entry(LINK, b"t")},
    ],
    "a file becomes a folder and back": [{"a": LONG}, {"a/b": LONG}, {"a": LONG}],
    "a folder becomes a link": [{"a/b": LONG, "a/c": "x"}, {"a": Entry(LINK, b"b")}],
    "names that sort around a folder": [
        {"a": "1\n", "a.b": "1\n", "a-b": "1\n", "ab": "1\n"},
        {"a": None, "a/b": "1\n", "a.b": "2\n", "a-b": "2\n", "ab": "2\n", "a0": "1\n"},
    ],
    "Windows line endings": [
        {"a": LONG},
        {"a": LONG.replace(b"\n", b"\r\n")},
        {"a": LONG.replace(b"\n", b"\r")},
    ],
    "a rename that changes line endings": [
        {"a": LONG},
        {"a": None, "b": LONG.replace(b"\n", b"\r\n")},
    ],
    "no newline at the end": [{"a": "x"}, {"a": "x\n"}, {"a": "x\ny"}, {"a": "x\ny\n"}, {"a": "y"}],
    "a rename without newline at the end": [
        {"a": LONG + b"tail"},
        {"a": None, "b": LONG + b"other tail"},
    ],
    "a huge line": [
        {"a": b"x" * 3_000_000},
        {"a": b"x" * 3_000_001},
        {"a": None, "b": b"x" * 3_000_002},
    ],
    "repeated lines": [{"a": "}\n" * 300}, {"a": "}\n" * 100 + "x\n" + "}\n" * 250}],
    "blank lines that slide": [
        {"a": "def f():\n    pass\n\n" * 40},
        {"a": "def f():\n    pass\n\n" * 43},
    ],
    "a commit that changes nothing": [{"a": LONG}, {}, {"a": LONG}],
    "a commit that removes everything": [{"a": LONG, "b/c": "x"}, {"a": None, "b/c": None}],
    "deep folders": [{"/".join("abcdefgh" * 8): "x\n"}, {"/".join("abcdefgh" * 8): "y\n"}],
    "attributes that ask Git to treat text as binary": [
        {".gitattributes": "*.txt binary\n*.dat diff\n", "a.txt": LONG, "b.dat": BINARY},
        {"a.txt": edited(LONG, 2), "b.dat": BINARY + b"1"},
    ],
}


@pytest.mark.parametrize("name", STEPS)
def test_lines_are_those_of_git(repository: FakeRepository, name: str) -> None:
    for step in STEPS[name]:
        repository.commit(step)

    counted = reading.rows(repository)

    assert counted == numstat(repository.git_dir)


@pytest.mark.parametrize(
    "path",
    [b"with space", b"new\nline", b"tab\there", b"\xff\xfe", b'"quoted"', b"back\\slash", b" ", b"-",
     "Grüße".encode("latin-1"), "日本".encode(), b"a" * 3_000, b".git2", b"CON", b"\x01", b"=x"],
)  # fmt: skip
def test_a_path_may_be_any_bytes(repository: FakeRepository, path: bytes) -> None:
    repository.commit({path: "1\n"})
    repository.commit({path: None, b"moved/" + path: "1\n"})

    counted = reading.rows(repository)

    assert counted == numstat(repository.git_dir)
    assert {row.path for row in counted} == {path, b"moved/" + path}


def test_more_renames_than_the_limit_are_not_searched(repository: FakeRepository) -> None:
    before = {f"a{index:04}": lines(3, f"file {index}") for index in range(1_001)}
    after = {f"b{index:04}": lines(4, f"file {index}") for index in range(1_001)}
    repository.commit(before)
    repository.commit(dict.fromkeys(before) | after)

    counted = reading.rows(repository)

    assert all(row.old_path is None for row in counted)
    assert counted == numstat(repository.git_dir)


def test_as_many_renames_as_the_limit_are_searched(repository: FakeRepository) -> None:
    before = {f"a{index:04}": lines(3, f"file {index}") for index in range(1_000)}
    after = {f"b{index:04}": lines(4, f"file {index}") for index in range(1_000)}
    repository.commit(before)
    repository.commit(dict.fromkeys(before) | after)

    counted = reading.rows(repository)

    assert sum(row.old_path is not None for row in counted) == 1_000
    assert counted == numstat(repository.git_dir)


def test_a_root_is_compared_with_nothing_and_there_may_be_several(
    repository: FakeRepository,
) -> None:
    repository.commit({"a": LONG})
    repository.start_orphan("other")
    repository.commit({"a": LONG, "b": "x\n"})
    repository.merge("main")

    counted = reading.rows(repository)

    assert sum(row.added or 0 for row in counted) == 401
    assert counted == numstat(repository.git_dir)


def test_a_merge_of_many_branches_adds_no_lines(repository: FakeRepository) -> None:
    repository.commit({"base": "x\n"})
    for index in range(9):
        repository.start_branch(f"side{index}", repository.tip("main"))
        repository.commit({f"file{index}": lines(index + 1)})
    repository.checkout("main")
    merge = repository.merge(*(f"side{index}" for index in range(9)))
    repository.commit({"after": "x\n"})

    counted = reading.rows(repository)
    headers = {header.oid.hex(): header for header in reading.headers(repository)}

    assert counted == numstat(repository.git_dir)
    assert len(headers[merge].parents) == 10
    assert merge not in {row.commit for row in counted}


def test_every_commit_of_every_branch_is_found_once(repository: FakeRepository) -> None:
    repository.commits(5)
    repository.start_branch("side")
    repository.commits(3)
    repository.checkout("main")
    repository.merge("side")
    repository.start_branch("unmerged", repository.tip("side"))
    repository.commits(2)
    repository.checkout("main")

    walked = [header.oid.hex() for header in reading.headers(repository, Branches.ALL)]

    assert sorted(walked) == commits(repository.git_dir, "--all")


def test_a_submodule_is_a_row_without_lines(repository: FakeRepository) -> None:
    one, two = b"1" * 40, b"2" * 40
    repository.commit({"lib": Entry(SUBMODULE, one), "a": LONG})
    repository.commit({"lib": Entry(SUBMODULE, two)})
    repository.commit({"lib": None, "moved": Entry(SUBMODULE, two)})
    repository.commit({"moved": LONG})
    repository.commit({"moved": Entry(SUBMODULE, one), "a": None})

    counted = [(row.old_path, row.path, row.added, row.removed) for row in reading.rows(repository)]
    git = [(row.old_path, row.path, row.added, row.removed) for row in numstat(repository.git_dir)]

    assert sorted(counted, key=repr) == sorted(
        [
            (None, b"a", 200, 0),
            (None, b"lib", 0, 0),
            (None, b"lib", 0, 0),
            (b"lib", b"moved", 0, 0),
            (None, b"moved", 200, 0),
            (None, b"moved", 0, 200),
            (None, b"a", 0, 200),
        ],
        key=repr,
    )
    # Git prints a line for the id of the submodule's commit: the one place where we leave it.
    assert [row[:2] for row in git] == [row[:2] for row in counted]


def test_packed_objects_give_the_same_rows_as_loose_ones(repository: FakeRepository) -> None:
    for step in (step for steps in STEPS.values() for step in steps):
        repository.commit(step)
    loose = reading.rows(repository)
    repository.pack()

    packed = reading.rows(repository)

    assert packed == loose == numstat(repository.git_dir)


def test_an_old_tree_with_group_writable_files_shows_no_change_of_mode(
    repository: FakeRepository,
) -> None:
    repository.commit({"a": Entry("100664", LONG), "b": Entry(FILE, LONG)})
    repository.commit({"a": Entry(FILE, LONG), "c": "x\n"})

    counted = reading.rows(repository)

    assert counted == numstat(repository.git_dir)
