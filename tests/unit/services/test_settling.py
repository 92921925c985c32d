"""Repositories that share commits stand in the end as if they had been read in any other order."""

from __future__ import annotations

import shutil
from itertools import permutations
from pathlib import Path

import pytest

from commitstats_desktop.core.repository import Outcome
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import ADA, FakeRepository, Person


@pytest.mark.parametrize("order", list(permutations(("one", "two", "three"))))
def test_of_several_damaged_readings_the_same_is_kept_in_any_order_and_in_one_round(
    home: FakeHome, tmp_path: Path, order: tuple[str, ...]
) -> None:
    whole = FakeRepository.make(tmp_path / "whole")
    tip = whole.commit({f"file{number}": f"{number}\n" for number in range(3)})
    lacking = {"one": ["file0", "file1"], "two": ["file1"], "three": ["file2"]}
    for name in order:
        hurt = FakeRepository.make(tmp_path / name)
        shutil.copytree(whole.git_dir / "objects", hurt.git_dir / "objects", dirs_exist_ok=True)
        hurt.move("main", tip)
        for file in lacking[name]:
            hurt.object_path(whole.files_of[tip][file.encode()][1]).unlink()
        home.add(hurt)

    home.collect()
    told = {name: (each.outcome, each.message) for name, each in home.repositories().items()}
    before = home.file_state()
    home.collect()

    assert home.file_state() == before
    assert home.totals()["files_unknown"] == 1
    assert len(set(told.values())) == 1
    assert told["one"] == (Outcome.PARTIAL, f"1 commit could not be read whole: {kept(whole)}.")


def kept(whole: FakeRepository) -> str:
    """The reason of the best reading: of the repositories that lack one file the first by word."""
    blobs = [whole.files_of[whole.tip()][name][1] for name in (b"file1", b"file2")]
    return min(f"missing object {blob[:12]}" for blob in blobs)


def test_what_a_name_found_last_makes_possibly_mine_is_read_in_the_same_round(
    home: FakeHome, tmp_path: Path
) -> None:
    first, last = (FakeRepository.make(tmp_path / name) for name in ("first", "last"))
    first.commit({"a": "1\n"}, author=Person("Countess", "countess@example.org"))
    last.commit({"b": "1\n"}, author=Person("Countess", ADA.email))
    home.add(first, last)

    home.collect("first", "last")
    before = home.file_state()
    home.collect()

    assert home.query("SELECT DISTINCT state FROM commits") == [("read",)]
    assert home.file_state() == before
