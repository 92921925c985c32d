"""Leaving soon: everything of one owner is read, and what could not be is told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import AppError, Cancelled
from commitstats_desktop.core.leaving import Checklist
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.services.leaving import find_owner, leave
from commitstats_desktop.services.owners import owners
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import GRACE, FakeRepository, Person, everything_in, lines

OWNER = "example.org/acme"
OTHER_ADA = Person("Ada Lovelace", "al@acme.example")


def owned(path: Path, url: str = "git@example.org:acme/x.git") -> FakeRepository:
    """A repository of three commits, cloned from somewhere."""
    made = FakeRepository.make(path)
    made.commits(3)
    made.set_config("remote.origin.url", url)
    return made


def left(home: FakeHome, owner: str = OWNER) -> Checklist:
    return leave(home.home, find_owner(home.home.database, owner), Work(), home.now)


def test_the_owner_of_a_folder_is_that_of_its_remote_else_the_folder_above(
    home: FakeHome, tmp_path: Path
) -> None:
    one = owned(tmp_path / "work" / "one", "https://ada:s3cret@example.org/acme/one.git")
    mirror = owned(tmp_path / "work" / "two", str(one.path))
    alone = FakeRepository.make(tmp_path / "own" / "alone")
    upstream = FakeRepository.make(tmp_path / "work" / "three")
    upstream.set_config("remote.upstream.url", "https://example.org/other/three")
    home.add(one, mirror, alone, upstream)

    found = {owner.name: owner.repositories for owner in owners(home.home.database)}

    assert found == {
        str(tmp_path / "own"): 1, str(tmp_path / "work"): 1, OWNER: 1, "example.org/other": 1,
    }  # fmt: skip
    assert b"s3cret" not in home.home.database.path.read_bytes()


def test_everything_of_an_owner_is_read_on_every_branch(home: FakeHome, tmp_path: Path) -> None:
    one = owned(tmp_path / "one")
    one.start_branch("feature")
    one.commit({"new.py": lines(9)})
    one.commit({"other.py": lines(2)}, author=OTHER_ADA)
    one.checkout("main")
    other = owned(tmp_path / "other", "git@example.org:elsewhere/x.git")
    home.add(one, other)
    before = everything_in(one.path)

    checklist = left(home)

    (entry,) = checklist.entries
    assert (entry.is_complete, entry.listed, entry.mine, entry.possibly) == (True, 5, 4, 1)
    assert entry.unread == 0
    assert checklist.sentence() == (
        "1 of 1 repository of example.org/acme read completely."
        " 1 commit may be yours: say so before you leave."
    )
    assert everything_in(one.path) == before
    assert home.repositories()["other"].collected_at is None
    shutil.rmtree(one.path)
    home.claim(OTHER_ADA.email)
    home.collect()
    figures = home.figures()
    assert figures["totals"]["commits"] == 4 + 1 + 3
    assert figures["coverage"]["lines_unknown"] == 0


def test_what_was_not_reached_is_on_the_list_with_its_reason(
    home: FakeHome, tmp_path: Path
) -> None:
    fine, gone, never = (owned(tmp_path / name) for name in ("fine", "gone", "never"))
    off = owned(tmp_path / "off")
    shallow = owned(tmp_path / "source").clone(tmp_path / "shallow", "--depth=2")
    shallow.set_config("remote.origin.url", "git@example.org:acme/shallow.git")
    home.add(fine, gone, never, shallow)
    (uuid,) = home.add(off)
    home.switch([uuid], is_active=False)
    home.collect("gone")
    shutil.rmtree(gone.path)
    shutil.rmtree(never.path)

    checklist = left(home)

    found = {entry.repository.name: entry for entry in checklist.entries}
    assert {name for name, entry in found.items() if entry.is_complete} == {"fine"}
    assert {name for name, entry in found.items() if entry.is_reached} == {"fine", "shallow"}
    assert found["gone"].reasons[0].startswith("Frozen, last read on 1 January 2026.")
    assert "There is no folder" in found["never"].reasons[0]
    assert found["off"].reasons == ("Switched off by you: it was not read.",)
    assert "history is cut" in found["shallow"].reasons[0]
    assert checklist.sentence().startswith(
        "1 of 5 repositories of example.org/acme read completely; 1 in part; 3 not reached."
    )
    assert not checklist.is_complete


def test_a_damaged_commit_of_mine_is_told(home: FakeHome, tmp_path: Path) -> None:
    one = owned(tmp_path / "one")
    one.object_path(one.files_of[one.tip()][b"file2.py"][1]).unlink()
    home.add(one)

    (entry,) = left(home).entries

    assert entry.is_reached
    assert not entry.is_complete
    assert "could not be read whole" in entry.reasons[0]


def test_leaving_twice_changes_nothing(home: FakeHome, tmp_path: Path) -> None:
    home.add(owned(tmp_path / "one"))
    first = left(home)
    before = home.home.database.path.read_bytes()

    second = left(home)

    assert [entry.is_complete for entry in second.entries] == [True]
    assert second.sentence() == first.sentence()
    assert home.home.database.path.read_bytes() == before


@pytest.mark.parametrize("word", ["example.org/acme", "EXAMPLE.org/Acme", "acme"])
def test_an_owner_is_found_by_any_of_its_names(home: FakeHome, tmp_path: Path, word: str) -> None:
    home.add(owned(tmp_path / "one"))
    home.add(owned(tmp_path / "two", "git@example.org:acme/team/two.git"))

    assert len(left(home, word).entries) == 2


def test_an_unknown_or_ambiguous_owner_is_told(home: FakeHome, tmp_path: Path) -> None:
    home.add(owned(tmp_path / "one"))
    home.add(owned(tmp_path / "two", "git@elsewhere.example:acme/two.git"))

    with pytest.raises(AppError, match="There is no owner called nobody") as told:
        left(home, "nobody")
    assert "commitstats leaving" in told.value.hint
    with pytest.raises(AppError, match=r"acme may be .* or "):
        left(home, "acme")


def test_stopping_keeps_what_was_read(home: FakeHome, tmp_path: Path) -> None:
    home.add(owned(tmp_path / "one"))
    work = Work()

    def stop(repository: object, progress: Progress) -> None:
        work.cancel()

    with pytest.raises(Cancelled):
        leave(home.home, OWNER, work, home.now, stop)

    assert left(home).is_complete


def test_possibly_mine_commits_by_others_names_are_not_asked_about(
    home: FakeHome, tmp_path: Path
) -> None:
    one = owned(tmp_path / "one")
    one.commits(2, author=GRACE)
    home.add(one)

    (entry,) = left(home).entries

    assert (entry.mine, entry.possibly) == (3, 0)
