"""What kind of repository a folder holds, judged from plain files, with hostile ones among them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import FolderError, RepositoryUnreadable
from commitstats_desktop.git.folder import explained, is_git_folder, open_folder
from commitstats_desktop.git.references import Branches, read_snapshot
from tests.fakes import reading
from tests.fakes.patience import patience
from tests.fakes.processes import without_privileges
from tests.fakes.repositories import FakeRepository, everything_in, run_git

IS_ROOT = os.geteuid() == 0


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    made = FakeRepository.make(tmp_path / "one")
    made.commits(3)
    return made


def test_a_working_tree_a_bare_repository_and_its_git_folder_are_found(tmp_path: Path) -> None:
    plain = FakeRepository.make(tmp_path / "plain")
    bare = FakeRepository.make(tmp_path / "bare.git", bare=True)

    opened = [open_folder(plain.path), open_folder(plain.git_dir), open_folder(bare.path)]

    assert [folder.location for folder in opened] == [plain.path, plain.path, bare.path]
    assert [folder.git_dir for folder in opened] == [plain.git_dir, plain.git_dir, bare.path]


def test_a_linked_worktree_shares_the_history_of_its_repository(repository: FakeRepository) -> None:
    repository.git("worktree", "add", "-q", "-b", "side", "../tree", "HEAD~1")
    worktree = repository.path.parent / "tree"

    folder = open_folder(worktree)
    snapshot = read_snapshot(folder, Branches.HEAD)

    assert folder.common_dir == repository.git_dir
    assert snapshot.tips == {b"HEAD": bytes.fromhex(repository.tip("side"))}


def test_a_worktree_that_was_moved_together_with_its_repository_is_explained(
    repository: FakeRepository,
) -> None:
    repository.git("worktree", "add", "-q", "-b", "side", "../tree")
    shutil.move(repository.path, repository.path.with_name("elsewhere"))

    with pytest.raises(RepositoryUnreadable, match="not there") as told:
        open_folder(repository.path.parent / "tree")

    assert told.value.hint


def test_a_submodule_is_read_through_its_git_file(tmp_path: Path) -> None:
    inner = FakeRepository.make(tmp_path / "inner")
    inner.commits(2)
    outer = FakeRepository.make(tmp_path / "outer")
    outer.commits(1)
    outer.git("reset", "-q", "--hard")
    outer.git("submodule", "--quiet", "add", str(inner.path), "lib")

    folder = open_folder(outer.path / "lib")

    assert folder.git_dir == outer.git_dir / "modules" / "lib"
    assert read_snapshot(folder, Branches.HEAD).tips[b"HEAD"].hex() == inner.tip()


def test_a_git_file_may_not_lead_to_a_repository_elsewhere(
    tmp_path: Path, repository: FakeRepository
) -> None:
    (tmp_path / "trap").mkdir()
    (tmp_path / "trap" / ".git").write_text(f"gitdir: {repository.git_dir}\n")

    with pytest.raises(RepositoryUnreadable, match="outside the chosen folder"):
        open_folder(tmp_path / "trap")


def test_a_planted_commondir_may_not_lead_to_a_repository_elsewhere(
    tmp_path: Path, repository: FakeRepository
) -> None:
    trap = FakeRepository.make(tmp_path / "trap")
    (trap.git_dir / "commondir").write_text(f"{repository.git_dir}\n")

    with pytest.raises(RepositoryUnreadable, match="outside the chosen folder"):
        open_folder(trap.path)


@pytest.mark.parametrize(
    "text", [b"", b"gitdir:", b"gitdir: ", b"nonsense\n", b"gitdir: \0\n", b"\xff"]
)
def test_a_git_file_without_a_usable_path_is_explained(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / ".git").write_bytes(text)

    with pytest.raises(FolderError):
        open_folder(tmp_path / "one")


def test_a_huge_git_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".git").write_bytes(b"gitdir: " + b"x" * 100_000)

    with pytest.raises(RepositoryUnreadable, match="larger than"):
        open_folder(tmp_path)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: None, "There is no folder"),
        (lambda path: path.write_text("x"), "is a file, not a folder"),
        (lambda path: path.mkdir(), "is not a Git repository"),
        (os.mkfifo, "is a file, not a folder"),
        (lambda path: path.symlink_to(path), "cannot be opened"),
        (lambda path: path.symlink_to(path / "nowhere"), "cannot be opened"),
        (lambda path: (path / ".git").mkdir(parents=True), "is not a|not a usable"),
    ],
    ids=["missing", "file", "plain folder", "pipe", "link to itself", "broken link", "empty .git"],
)
def test_what_is_no_repository_is_told_in_a_sentence(tmp_path: Path, make, words: str) -> None:  # type: ignore[no-untyped-def]
    make(tmp_path / "it")

    with patience(), pytest.raises(FolderError, match=words) as told:
        open_folder(tmp_path / "it")

    assert told.value.sentence.endswith(".")
    assert told.value.hint.endswith(".")


def test_a_folder_without_permission_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0)

    with without_privileges(), pytest.raises(FolderError, match="cannot be opened"):
        open_folder(tmp_path / "closed")


@pytest.mark.parametrize("closed", [".", ".git", ".git/objects", ".git/refs"])
def test_whatever_of_a_repository_is_closed_it_is_told_in_words(
    repository: FakeRepository, closed: str
) -> None:
    folder = repository.path / closed
    for part in (*repository.path.parents[:3], repository.path):
        part.chmod(0o755)
    folder.chmod(0)

    with (
        without_privileges(),
        pytest.raises(FolderError, match=r"cannot be (opened|read): Permission denied"),
        explained(repository.path),
    ):
        read_snapshot(open_folder(repository.path, is_trusted=True), Branches.ALL)


def test_a_parent_that_is_a_repository_does_not_count(repository: FakeRepository) -> None:
    (repository.path / "below").mkdir()

    assert not is_git_folder(repository.path / "below")
    with pytest.raises(RepositoryUnreadable):
        open_folder(repository.path / "below")


@pytest.mark.skipif(not IS_ROOT, reason="only root can give a folder away")
@pytest.mark.parametrize("part", [".", ".git", "common"])
def test_a_folder_of_another_user_needs_the_word_of_the_person(
    repository: FakeRepository, part: str
) -> None:
    chosen = repository.path
    if part == "common":
        repository.git("worktree", "add", "-q", "-b", "side", "../tree")
        chosen = repository.path.parent / "tree"
        os.chown(repository.git_dir, 12_345, 12_345)
    else:
        os.chown(repository.path / part, 12_345, 12_345)

    with pytest.raises(RepositoryUnreadable, match="belongs to another user"):
        open_folder(chosen)

    assert open_folder(chosen, is_trusted=True).common_dir == repository.git_dir


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ("[core]\n\trepositoryformatversion = 2\n", "unknown repository format 2"),
        ("[core]\nrepositoryformatversion=1\n[extensions]\nobjectFormat = sha256\n", "SHA-256"),
        ("[extensions]\n\tObjectFormat = SHA256\n", "SHA-256"),
        ("[core] repositoryformatversion = 1\n[extensions] refStorage = reftable\n", "reftable"),
        ("[core]\nrepositoryformatversion = 1\n[extensions]\nfromTheFuture\n", "fromthefuture"),
        ('[core]\nrepositoryformatversion = "1" # one\n[Extensions]\nx = y\n', "extension x"),
    ],
)
def test_a_format_that_is_not_known_is_refused(
    repository: FakeRepository, config: str, words: str
) -> None:
    (repository.git_dir / "config").write_text(config)

    with pytest.raises(RepositoryUnreadable, match=words):
        open_folder(repository.path)


def test_repositories_that_git_made_in_a_newer_format_are_refused(tmp_path: Path) -> None:
    run_git(tmp_path, "init", "-q", "--object-format=sha256", "new")

    with pytest.raises(RepositoryUnreadable, match="SHA-256"):
        open_folder(tmp_path / "new")


@pytest.mark.parametrize(
    "config",
    [
        "[core]\n\trepositoryformatversion = 0\n\tbare = false\n",
        "[core]\nrepositoryformatversion = 0\n[extensions]\nfromTheFuture = 1\n",
        "[core]\nrepositoryformatversion = 1\n[extensions]\nnoop\nworktreeConfig = true\n",
        "",
        "[include]\n\tpath = /nowhere\n[core\n]]]\n= =\n\x00\n",
    ],
)
def test_a_known_format_is_read(repository: FakeRepository, config: str) -> None:
    (repository.git_dir / "config").write_text(config)

    assert len(reading.headers(repository)) == 3


@pytest.mark.parametrize(
    "line", ["[core" + " " * 900_000, "[" * 900_000, '[core "' + "x" * 900_000, "a" * 900_000,
             " " * 900_000, "x = " + '"' * 900_000],
)  # fmt: skip
def test_a_configuration_made_to_take_for_ever_does_not(
    repository: FakeRepository, line: str
) -> None:
    (repository.git_dir / "config").write_text(line)

    with patience():
        folder = open_folder(repository.path)

    assert folder.location == repository.path


def test_a_pipe_in_the_place_of_any_file_does_not_block(repository: FakeRepository) -> None:
    places = ["config", "packed-refs", "shallow", "info/grafts", "objects/info/alternates",
              "commondir", "refs/heads/pipe", "refs/remotes/origin/HEAD", "refs/replace/pipe"]  # fmt: skip
    for place in places:
        path = repository.git_dir / place
        path.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(path)

    with patience():
        snapshot = read_snapshot(open_folder(repository.path), Branches.ALL)

    assert snapshot.tips[b"HEAD"].hex() == repository.tip()


def test_nothing_in_the_folder_is_changed_by_reading_it(repository: FakeRepository) -> None:
    repository.start_branch("side")
    repository.commits(2)
    repository.git("reset", "-q", "--hard")
    repository.pack()
    repository.checkout("main")
    repository.commits(2)
    before = everything_in(repository.path)

    found = reading.changes(repository, Branches.ALL)

    assert len(found) == 7
    assert everything_in(repository.path) == before


def test_the_configuration_of_a_repository_is_not_obeyed(
    repository: FakeRepository, tmp_path: Path
) -> None:
    canary = tmp_path / "canary"
    command = f"touch {canary}"
    os.mkfifo(repository.git_dir / "pipe")
    with (repository.git_dir / "config").open("a") as config:
        config.write(f"[include]\n\tpath = {repository.git_dir}/pipe\n")
        config.write(
            f"[core]\n\tfsmonitor = {command}\n\tsshCommand = {command}\n\tpager = {command}\n"
        )
        config.write(f'[diff "evil"]\n\ttextconv = {command}\n\tcommand = {command}\n')
        config.write(f'[filter "evil"]\n\tclean = {command}\n\tsmudge = {command}\n')
    (repository.git_dir / "info" / "attributes").write_text(
        "* diff=evil filter=evil -text binary\n"
    )
    for hook in ("post-checkout", "pre-auto-gc", "reference-transaction", "fsmonitor-watchman"):
        path = repository.git_dir / "hooks" / hook
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#!/bin/sh\n{command}\n")
        path.chmod(0o755)

    with patience():
        counted = reading.rows(repository)

    assert sorted(row.added or 0 for row in counted) == [1, 2, 3]
    assert not canary.exists()
