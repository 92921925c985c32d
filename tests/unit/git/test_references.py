"""Where the branches point, read from files that may be odd, damaged or hostile."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import RepositoryUnreadable
from commitstats_desktop.git.folder import open_folder
from commitstats_desktop.git.references import Branches, Snapshot, read_snapshot
from tests.fakes import reading
from tests.fakes.git_log import commits
from tests.fakes.patience import patience
from tests.fakes.repositories import FakeRepository

MISSING = "1" * 40


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    made = FakeRepository.make(tmp_path / "one")
    made.commits(3)
    return made


def snapshot(repository: FakeRepository, branches: Branches = Branches.HEAD) -> Snapshot:
    return read_snapshot(open_folder(repository.path), branches)


def tips(repository: FakeRepository, branches: Branches = Branches.HEAD) -> dict[str, str]:
    found = snapshot(repository, branches).tips
    return {name.decode(): oid.hex() for name, oid in found.items()}


def test_head_leads_to_the_checked_out_branch(repository: FakeRepository) -> None:
    assert tips(repository) == {"HEAD": repository.tip()}


def test_a_detached_head_leads_to_its_commit(repository: FakeRepository) -> None:
    first = repository.git("rev-list", "--max-parents=0", "HEAD").decode().strip()
    repository.detach(first)

    assert tips(repository) == {"HEAD": first}


def test_packed_references_are_read_and_loose_ones_win(repository: FakeRepository) -> None:
    repository.start_branch("side")
    repository.pack()
    packed = repository.git("rev-parse", "side").decode().strip()
    repository.checkout("main")
    moved = repository.commit({"x": "1"}, parents=[packed])

    assert tips(repository, Branches.ALL) == {
        "HEAD": moved,
        "refs/heads/main": moved,
        "refs/heads/side": packed,
    }


def test_a_packed_file_with_one_name_inside_another_gives_the_right_one(
    repository: FakeRepository,
) -> None:
    tip = repository.tip()
    (repository.git_dir / "packed-refs").write_text(
        "# pack-refs with: peeled fully-peeled sorted \n"
        f"{MISSING} refs/heads/a/refs/heads/b\n{tip} refs/heads/b\n^{MISSING}\n"
    )
    repository.checkout("b")

    assert tips(repository) == {"HEAD": tip}


def test_a_packed_file_without_a_newline_at_its_end_is_read_whole(
    repository: FakeRepository,
) -> None:
    tip = repository.tip()
    (repository.git_dir / "packed-refs").write_text(f"{tip} refs/heads/last")
    repository.checkout("last")

    assert tips(repository) == {"HEAD": tip}


def test_a_repository_without_commits_is_called_empty(tmp_path: Path) -> None:
    empty = FakeRepository.make(tmp_path / "empty")

    found = snapshot(empty)

    assert not found.tips
    assert found.remarks == ("Empty repository: it has no commits yet.",)


def test_a_head_that_names_no_branch_is_called_missing(repository: FakeRepository) -> None:
    repository.start_orphan("nothing-yet")

    found = snapshot(repository)

    assert not found.tips
    assert found.remarks[0].startswith("The default branch is missing")


@pytest.mark.parametrize(
    "head",
    [b"", b"nonsense\n", b"ref: \n", b"ref: refs/../../outside\n", b"ref: elsewhere\n", b"g" * 40,
     b"1" * 39 + b"\n", b"1" * 41 + b"\n", b"\xff" * 4_000, b"\0" * 41],
)  # fmt: skip
def test_a_damaged_head_is_an_error_and_never_an_empty_repository(
    repository: FakeRepository, head: bytes
) -> None:
    (repository.git_dir / "HEAD").write_bytes(head)

    with pytest.raises(RepositoryUnreadable, match=r"HEAD of .* is damaged"):
        snapshot(repository)


def test_a_head_that_is_no_file_is_an_error(repository: FakeRepository) -> None:
    (repository.git_dir / "HEAD").unlink()
    os.mkfifo(repository.git_dir / "HEAD")

    with pytest.raises(RepositoryUnreadable, match=r"HEAD of .* is damaged"):
        snapshot(repository)


def test_a_head_that_leads_in_circles_is_an_error(repository: FakeRepository) -> None:
    repository.point("refs/heads/main", "ref: refs/heads/other")
    repository.point("refs/heads/other", "ref: refs/heads/main")

    with pytest.raises(RepositoryUnreadable, match=r"HEAD of .* is damaged"):
        snapshot(repository)


def test_a_branch_of_head_that_holds_nonsense_is_an_error(repository: FakeRepository) -> None:
    repository.point("refs/heads/main", "nonsense")

    with pytest.raises(RepositoryUnreadable, match=r"HEAD of .* is damaged"):
        snapshot(repository)


def test_a_chain_of_symbolic_references_is_followed_as_far_as_git_does(
    repository: FakeRepository,
) -> None:
    tip = repository.tip()
    repository.point("refs/heads/a", tip)
    repository.point("refs/heads/b", "ref: refs/heads/a")
    repository.point("refs/heads/c", "ref: refs/heads/b")
    repository.checkout("c")

    assert tips(repository)["HEAD"] == tip == repository.git("rev-parse", "HEAD").decode().strip()


def test_an_old_head_that_is_a_symbolic_link_is_followed(repository: FakeRepository) -> None:
    head = repository.git_dir / "HEAD"
    head.unlink()
    head.symlink_to("refs/heads/main")

    assert tips(repository) == {"HEAD": repository.tip()}


def test_a_link_out_of_the_repository_is_not_followed(
    repository: FakeRepository, tmp_path: Path
) -> None:
    (tmp_path / "secret").write_text(repository.tip())
    (repository.git_dir / "refs/heads/trap").symlink_to(tmp_path / "secret")

    found = snapshot(repository, Branches.ALL)

    assert b"refs/heads/trap" not in found.tips
    assert found.remarks == ("1 reference is damaged and was skipped.",)


def test_damaged_references_are_counted_and_the_rest_is_read(repository: FakeRepository) -> None:
    for name, text in {"a": "x", "b": "", "c": "ref: refs/heads/c", "d": "1" * 39}.items():
        repository.point(f"refs/heads/{name}", text)

    found = snapshot(repository, Branches.ALL)

    assert set(found.tips) == {b"HEAD", b"refs/heads/main"}
    assert found.remarks == ("4 references are damaged and were skipped.",)


def test_a_lock_left_by_a_killed_git_is_no_reference(repository: FakeRepository) -> None:
    repository.point("refs/heads/main.lock", "")
    (repository.git_dir / "HEAD.lock").write_text("")
    (repository.git_dir / "packed-refs.lock").write_text("")

    found = snapshot(repository, Branches.ALL)

    assert set(found.tips) == {b"HEAD", b"refs/heads/main"}
    assert found.remarks == ()


def test_references_that_are_not_branches_of_work_are_left_out(repository: FakeRepository) -> None:
    first = repository.git("rev-list", "--max-parents=0", "HEAD").decode().strip()
    repository.start_orphan("hidden")
    hidden = repository.commit({"secret": "x"})
    repository.checkout("main")
    repository.delete_branch("hidden")
    for name in ("refs/stash", f"refs/replace/{first}", "refs/notes/commits", "refs/bisect/bad"):
        repository.point(name, hidden)

    walked = [header.oid.hex() for header in reading.headers(repository, Branches.ALL)]

    assert hidden not in walked
    assert len(walked) == 3
    assert any("Replace references" in remark for remark in snapshot(repository).remarks)


def test_tags_lead_to_the_commits_they_name_however_deep(repository: FakeRepository) -> None:
    repository.start_branch("side")
    tagged = repository.commit({"side": "x"})
    inner = repository.tag("inner", tagged, "commit")
    repository.tag("outer", inner, "tag")
    repository.tag("of-a-file", repository.write("blob", b"x"), "blob")
    repository.checkout("main")
    repository.delete_branch("side")

    walked = [header.oid.hex() for header in reading.headers(repository, Branches.ALL)]

    assert sorted(walked) == commits(repository.git_dir, "--all")
    assert tagged in walked


def test_the_default_branch_is_the_one_that_the_remote_calls_so(
    repository: FakeRepository, tmp_path: Path
) -> None:
    clone = repository.clone(tmp_path / "clone")
    remote = repository.tip()
    local = clone.commit({"local": "not pushed yet"})
    clone.start_branch("feature")
    clone.commit({"feature": "x"})

    found = tips(clone, Branches.DEFAULT)

    assert found == {"refs/heads/main": local, "refs/remotes/origin/main": remote}


def test_without_a_remote_the_default_branch_is_the_checked_out_one(
    repository: FakeRepository,
) -> None:
    assert tips(repository, Branches.DEFAULT) == {"HEAD": repository.tip()}


@pytest.mark.parametrize("target", ["ref: refs/remotes/origin/gone", "ref: refs/heads/main", "x"])
def test_a_remote_whose_default_branch_is_gone_falls_back_to_head(
    repository: FakeRepository, target: str
) -> None:
    repository.point("refs/remotes/origin/HEAD", target)

    assert tips(repository, Branches.DEFAULT) == {"HEAD": repository.tip()}


def test_a_damaged_default_branch_of_the_remote_does_not_make_an_unborn_one_damaged(
    tmp_path: Path,
) -> None:
    empty = FakeRepository.make(tmp_path / "empty")
    empty.point("refs/remotes/origin/HEAD", "ref: refs/remotes/origin/main")
    empty.point("refs/remotes/origin/main", "nonsense")

    found = snapshot(empty, Branches.DEFAULT)

    assert not found.tips
    assert "1 reference is damaged and was skipped." in found.remarks


def test_a_damaged_branch_that_is_checked_out_does_not_hide_the_default_branch(
    repository: FakeRepository, tmp_path: Path
) -> None:
    clone = repository.clone(tmp_path / "clone")
    clone.point("refs/heads/feature", "\0" * 41)
    clone.checkout("feature")

    assert tips(clone, Branches.DEFAULT) == {
        "refs/heads/main": repository.tip(),
        "refs/remotes/origin/main": repository.tip(),
    }


def test_a_branch_with_the_name_of_a_file_in_the_git_folder_stays_a_branch(
    repository: FakeRepository,
) -> None:
    repository.start_branch("HEAD")

    assert tips(repository)["HEAD"] == repository.tip("HEAD")


def test_a_shallow_clone_knows_where_it_is_cut(repository: FakeRepository, tmp_path: Path) -> None:
    repository.commits(3)
    shallow = repository.clone(tmp_path / "shallow", "--depth=2")

    found = snapshot(shallow)

    cut = repository.git("rev-parse", "HEAD~1").decode().strip()
    assert {oid.hex() for oid in found.boundary} == {cut}
    assert found.remarks == ("Shallow clone: history is cut, older commits are not here.",)


def test_what_may_mislead_is_remarked(repository: FakeRepository, tmp_path: Path) -> None:
    other = repository.clone(tmp_path / "other", "--shared")
    (other.git_dir / "info").mkdir(exist_ok=True)
    (other.git_dir / "info" / "grafts").write_text(f"{repository.tip()}\n")
    (other.git_dir / "objects" / "pack" / "pack-1.promisor").write_text("")

    remarks = " ".join(snapshot(other).remarks)

    assert "grafts file is ignored" in remarks
    assert "borrowed from another folder" in remarks
    assert "Partial clone" in remarks


def test_objects_borrowed_from_another_folder_are_read(
    repository: FakeRepository, tmp_path: Path
) -> None:
    borrower = repository.clone(tmp_path / "other", "--shared")
    borrower.commit({"own": "x"})
    repository.pack()

    assert len(reading.headers(borrower)) == 4
    assert len(reading.rows(borrower)) == 4


def test_a_lender_that_is_gone_leaves_its_commits_unread(
    repository: FakeRepository, tmp_path: Path
) -> None:
    borrower = repository.clone(tmp_path / "other", "--shared")
    own = borrower.commit({"own": "x"})
    shutil.rmtree(repository.path)

    headers = reading.headers(borrower)

    assert [(header.oid.hex() == own, bool(header.reason)) for header in headers] == [
        (True, False),
        (False, True),
    ]


def test_a_hundred_thousand_references_are_read(repository: FakeRepository) -> None:
    tip = repository.tip()
    names = (f"refs/pull/{index:06}/head" for index in range(100_000))
    (repository.git_dir / "packed-refs").write_text("".join(f"{tip} {name}\n" for name in names))

    with patience():
        found = snapshot(repository, Branches.ALL)

    assert len(found.tips) == 100_002
