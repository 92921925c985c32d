"""A repository with something wrong in it: what is sound is counted, the rest is told."""

from __future__ import annotations

import os
import zlib
from pathlib import Path

import pytest

from commitstats_desktop.core.commit import CommitChanges, CommitHeader, CommitState
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.objects import Objects, prepare_library
from commitstats_desktop.git.references import Branches
from tests.fakes import reading
from tests.fakes.git_log import numstat
from tests.fakes.patience import patience
from tests.fakes.repositories import ADA, FakeRepository, commit_data, lines, tree_data


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return FakeRepository.make(tmp_path / "one.git", bare=True)


def blob_of(repository: FakeRepository, path: str) -> str:
    return repository.files_of[repository.tip()][path.encode()][1]


def by_commit(repository: FakeRepository) -> dict[str, CommitChanges]:
    return {changes.oid.hex(): changes for changes in reading.changes(repository)}


def by_oid(repository: FakeRepository) -> dict[str, CommitHeader]:
    return {header.oid.hex(): header for header in reading.headers(repository)}


def truncated(content: bytes) -> bytes:
    return content[: len(content) // 2]


def of_another_object(content: bytes) -> bytes:
    whole = zlib.decompress(content)
    return zlib.compress(whole[:-1] + b"?")


def with_a_tail(content: bytes) -> bytes:
    return zlib.compress(zlib.decompress(content) + b"more")


DAMAGES = {
    "cut short": truncated,
    "empty": lambda content: b"",
    "no zlib": lambda content: b"x" * len(content),
    "another content": of_another_object,
    "longer than it says": with_a_tail,
    "no header": lambda content: zlib.compress(b"x" * 100),
    "header only": lambda content: zlib.compress(b"blob 100\0"),
    "no size": lambda content: zlib.compress(b"blob x\0x"),
}
damaged = pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)


@damaged
def test_a_damaged_file_costs_the_lines_of_its_commits(repository: FakeRepository, damage) -> None:  # type: ignore[no-untyped-def]
    sound = repository.commit({"a": lines(3), "b": lines(3)})
    hurt = repository.commit({"a": lines(4), "b": lines(5)})
    path = repository.object_path(blob_of(repository, "a"))
    path.write_bytes(damage(path.read_bytes()))

    with patience():
        found = by_commit(repository)

    files = {file.path: file for file in found[hurt].files}
    assert (files[b"a"].added, files[b"a"].removed) == (None, None)
    assert "damaged object" in files[b"a"].reason
    assert (files[b"b"].added, files[b"b"].removed) == (2, 0)
    assert all(not file.reason for file in found[sound].files)


@damaged
def test_a_damaged_tree_costs_the_lines_of_its_commits(repository: FakeRepository, damage) -> None:  # type: ignore[no-untyped-def]
    sound = repository.commit({"a": lines(3)})
    hurt = repository.commit({"a": lines(4)}, "fix: subject")
    after = repository.commit({"a": lines(5)})
    last = repository.commit({"a": lines(6)})
    tree = repository.content(hurt)[5:45].decode()
    path = repository.object_path(tree)
    path.write_bytes(damage(path.read_bytes()))

    found = by_commit(repository)

    assert {oid: changes.state for oid, changes in found.items()} == {
        sound: CommitState.READ,
        hurt: CommitState.UNREADABLE,
        after: CommitState.UNREADABLE,
        last: CommitState.READ,
    }
    assert found[hurt].subject == "fix: subject"


@damaged
def test_a_damaged_commit_cuts_the_history_and_says_so(repository: FakeRepository, damage) -> None:  # type: ignore[no-untyped-def]
    repository.commits(2)
    hurt = repository.commit({"a": "x"})
    above = repository.commits(2)
    path = repository.object_path(hurt)
    path.write_bytes(damage(path.read_bytes()))

    found = by_oid(repository)

    assert set(found) == {hurt, *above}
    assert found[hurt].author is None
    assert "damaged object" in found[hurt].reason


def test_a_missing_commit_is_called_missing(repository: FakeRepository) -> None:
    first, second = repository.commits(2)
    repository.object_path(first).unlink()

    found = by_oid(repository)

    assert found[first].reason == f"missing object {first[:12]}"
    assert not found[second].reason


def test_a_missing_parent_makes_the_lines_of_its_child_unknown(repository: FakeRepository) -> None:
    first, second, third = repository.commits(3)
    repository.object_path(first).unlink()

    found = by_commit(repository)

    assert found[second].state is CommitState.UNREADABLE
    assert found[third].state is CommitState.READ


def test_a_sound_copy_in_a_pack_stands_in_for_a_damaged_loose_one(
    repository: FakeRepository,
) -> None:
    repository.commits(5)
    loose = {path: path.read_bytes() for path in (repository.git_dir / "objects").glob("??/*")}
    repository.pack()
    for path, content in loose.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(truncated(content))

    with patience():
        counted = reading.rows(repository)

    assert counted == numstat(repository.git_dir)
    assert len(counted) == 5


def test_objects_that_are_packed_while_they_are_read_are_still_found(
    repository: FakeRepository,
) -> None:
    first, second = repository.commits(2)
    prepare_library()
    objects = Objects(repository.git_dir / "objects")
    objects.read(bytes.fromhex(second))
    for oid in (first, second):  # The folder of each has been listed now.
        objects.size(bytes.fromhex(oid))

    repository.pack()

    assert objects.read(bytes.fromhex(first)) == (1, repository.content(first))
    assert objects.size(bytes.fromhex(second)) == len(repository.content(second))
    blob = bytes.fromhex(blob_of(repository, "file0.py"))
    assert bytes(memoryview(objects.blob(blob))) == lines(1)


def test_a_loose_object_that_is_a_link_or_a_pipe_is_not_followed(
    repository: FakeRepository, tmp_path: Path
) -> None:
    repository.commit({"a": "x\n", "b": "y\n", "c": "z\n"})
    linked = repository.object_path(blob_of(repository, "a"))
    linked.rename(tmp_path / "elsewhere")
    linked.symlink_to(tmp_path / "elsewhere")
    piped = repository.object_path(blob_of(repository, "b"))
    piped.unlink()
    os.mkfifo(piped)

    with patience():
        (changes,) = reading.changes(repository)

    known = {file.path: (file.added, file.reason.partition(" object")[0]) for file in changes.files}
    assert known == {b"a": (None, "linked"), b"b": (None, "linked"), b"c": (1, "")}


@pytest.mark.parametrize("place", ["info/alternates", "pack/pack-1.idx", "pack/multi-pack-index"])
def test_a_pipe_in_the_object_folder_is_refused_and_never_opened(
    repository: FakeRepository, place: str
) -> None:
    repository.commits(1)
    path = repository.git_dir / "objects" / place
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    prepare_library()

    with patience(), pytest.raises(ObjectError, match="is no plain file"):
        Objects(repository.git_dir / "objects")


def test_alternates_that_borrow_from_each_other_end(tmp_path: Path) -> None:
    one, two = (FakeRepository.make(tmp_path / name, bare=True) for name in ("one", "two"))
    two.commits(2)
    one.files_of |= two.files_of
    one.move("main", two.tip())
    for borrower, lender in ((one, two), (two, one)):
        info = borrower.git_dir / "objects" / "info"
        info.mkdir(exist_ok=True)
        (info / "alternates").write_text(f"{lender.git_dir}/objects\n../objects\n\n# no\n")

    with patience():
        assert len(reading.rows(one)) == 2


def test_a_tree_that_names_a_path_twice_is_counted_and_kills_no_reader(
    repository: FakeRepository,
) -> None:
    one, two = repository.write("blob", b"1\n"), repository.write("blob", b"2\n")
    below = repository.write("tree", tree_data({b"x": ("100644", one)}))
    double = repository.write(
        "tree",
        tree_data({b"a": ("100644", one)})
        + tree_data({b"a": ("100644", two)})
        + tree_data({b"a": ("40000", below)}),
    )
    single = repository.write(
        "tree", tree_data({b"a": ("100644", repository.write("blob", b"3\n"))})
    )
    for tree in (single, double, single):
        parents = [repository.tip()] if repository.files_of else []
        data = commit_data(tree, parents, ADA, "1704067200 +0000", b"x")
        repository.commit_raw(data)
        repository.files_of[repository.tip()] = {}

    states = [changes.state for changes in reading.changes(repository)]

    assert states == [CommitState.READ] * 3


@pytest.mark.parametrize(
    "data",
    [b"x", b"100644 a\0short", b"100644 a", b"999999 a\0" + b"1" * 20, b" a\0" + b"1" * 20,
     b"100644 \0" + b"1" * 20, b"100644 a\0" + b"1" * 20 + b"tail"],
)  # fmt: skip
def test_a_malformed_tree_makes_its_commit_unreadable(
    repository: FakeRepository, data: bytes
) -> None:
    tree = repository.write("tree", data)
    repository.commit_raw(commit_data(tree, [], ADA, "1704067200 +0000", b"x"))

    (changes,) = reading.changes(repository)

    assert changes.state is CommitState.UNREADABLE
    assert "damaged folder" in changes.reason


@pytest.mark.parametrize("mode", ["040000", "100600", "100777", "120755", "160755", "40755"])
def test_a_mode_that_only_old_programs_wrote_is_read_as_git_reads_it(
    repository: FakeRepository, mode: str
) -> None:
    inner = repository.write(
        "tree", tree_data({b"x": ("100644", repository.write("blob", b"1\n"))})
    )
    target = inner if mode.startswith(("04", "4")) else repository.write("blob", b"1\n")
    tree = repository.write("tree", tree_data({b"a": (mode, target)}))
    repository.commit_raw(commit_data(tree, [], ADA, "1704067200 +0000", b"x"))

    counted = reading.rows(repository)

    assert [row.path for row in counted] == [row.path for row in numstat(repository.git_dir)]


@pytest.mark.parametrize("kind", ["blob", "tree", "tag"])
def test_a_commit_whose_tree_is_no_tree_is_unreadable(
    repository: FakeRepository, kind: str
) -> None:
    contents = {"blob": b"x", "tree": b"", "tag": b"object x"}
    other = repository.write(kind, contents[kind])
    repository.commit_raw(commit_data(other, [], ADA, "1704067200 +0000", b"x"))

    (changes,) = reading.changes(repository)

    assert changes.state is (CommitState.READ if kind == "tree" else CommitState.UNREADABLE)


def test_a_parent_that_is_no_commit_is_told(repository: FakeRepository) -> None:
    blob = repository.write("blob", b"x")
    child = repository.commit({"a": "x"}, parents=[])
    data = repository.content(child).replace(b"author", f"parent {blob}\nauthor".encode(), 1)
    repository.commit_raw(data)

    found = by_oid(repository)

    assert found[blob].reason == f"object {blob[:12]} is not a commit"


def test_a_commit_that_is_its_own_ancestor_by_a_graft_is_read_once(
    repository: FakeRepository,
) -> None:
    first, second = repository.commits(2)
    (repository.git_dir / "info" / "grafts").write_text(f"{first} {second}\n{second}\n")

    assert list(by_oid(repository)) == [second, first]


def test_a_lying_commit_graph_is_not_believed(repository: FakeRepository) -> None:
    repository.commits(10)
    repository.pack()
    repository.git("commit-graph", "write", "--reachable")
    graph = repository.git_dir / "objects/info/commit-graph"
    graph.chmod(0o644)
    graph.write_bytes(graph.read_bytes()[:-40] + b"\0" * 40)

    assert len(reading.headers(repository)) == 10


def test_a_replace_reference_changes_nothing(repository: FakeRepository) -> None:
    first, second = repository.commits(2)
    repository.start_orphan("other")
    forged = repository.commit({"forged": lines(100)})
    repository.point(f"refs/replace/{second}", forged)
    repository.delete_branch("other")
    repository.checkout("main")

    assert list(by_oid(repository)) == [second, first]
    assert sum(row.added or 0 for row in reading.rows(repository)) == 3


def test_the_boundary_of_a_shallow_clone_counts_and_its_lines_are_unknown(
    repository: FakeRepository, tmp_path: Path
) -> None:
    repository.commits(6)
    shallow = repository.clone(tmp_path / "shallow", "--depth=3")

    found = [(changes.state, len(changes.files)) for changes in reading.changes(shallow)]

    assert found == [(CommitState.READ, 1), (CommitState.READ, 1), (CommitState.BOUNDARY, 0)]


def test_commits_come_newest_first_whatever_their_dates(repository: FakeRepository) -> None:
    for at in (5, 1 << 60, -5, 0, 1_700_000_000):
        tree = repository.write_tree({})
        parents = [repository.tip()] if repository.files_of else []
        data = commit_data(tree, parents, ADA, f"{at} +0000", b"x", committed_at=at)
        repository.commit_raw(data)
        repository.files_of[repository.tip()] = {}

    assert len(reading.headers(repository, Branches.ALL)) == 5
