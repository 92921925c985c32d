"""Commits that are opened behind a CV: shown to be counted, found in a repository, or refused.

The second half of example 32 of the field.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.cv.proof.verification import Answer
from commitstats_desktop.services.cvs import sent
from commitstats_desktop.services.cvs.proof import opening_json
from tests.fakes.homes import FakeHome
from tests.fakes.proven import counted_home, counted_repository, export, failed, mine, verified
from tests.fakes.repositories import ADA, GRACE, FakeRepository


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return counted_repository(tmp_path)


@pytest.fixture
def home(tmp_path: Path, repository: FakeRepository) -> Iterator[FakeHome]:
    """A home that has counted it."""
    made = counted_home(tmp_path)
    yield made
    made.close()


def test_32_three_chosen_commits_open_and_are_found_in_the_repository(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    made = export(home, tmp_path / "sent", "html")
    chosen = mine(home)[:3]
    opening = tmp_path / "opening.json"
    opening.write_text(opening_json(sent.open_some(home.home.database, made, chosen)))

    verdict = verified(tmp_path / "sent" / "cv.html", opening, repository.path)

    said = [check.sentence for check in verdict.checks]
    assert failed(verdict) == []
    assert not verdict.has(Answer.OPEN)
    for oid in chosen:
        assert f"Commit {oid} is one of those counted." in said
        assert any(f"Commit {oid} is in the repository: by Ada" in each for each in said)


def test_32_a_fourth_foreign_commit_is_refused(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    made = export(home, tmp_path / "sent", "html")
    foreign = repository.commit({"x": "y"}, "after the export", author=ADA)
    chosen = mine(home)[:3]
    plain = sent.open_some(home.home.database, made, chosen).plain()
    plain["commits"].append(plain["commits"][0] | {"commit": foreign})
    opening = tmp_path / "opening.json"
    opening.write_text(json.dumps(plain))

    verdict = verified(tmp_path / "sent" / "cv.html", opening)

    assert failed(verdict) == [f"Commit {foreign} is refused: it is none of those counted."]
    with pytest.raises(AppError, match="was not counted"):
        sent.open_some(home.home.database, made, [foreign])


def test_32_an_opening_tells_nothing_of_the_other_commits(home: FakeHome, tmp_path: Path) -> None:
    made = export(home, tmp_path / "sent", "html")
    chosen, *others = mine(home)

    text = opening_json(sent.open_some(home.home.database, made, [chosen]))

    plain = (tmp_path / "sent" / "cv.html").read_text("utf-8")
    for oid in others:
        guesses = {oid, sha256(bytes.fromhex(oid)).hexdigest(), sha256(oid.encode()).hexdigest()}
        assert not any(guess in text or guess in plain for guess in guesses)
    assert chosen not in plain


def test_32_an_opening_of_another_export_is_refused(home: FakeHome, tmp_path: Path) -> None:
    export(home, tmp_path / "one", "html")
    other = export(home, tmp_path / "other", "html")
    opening = tmp_path / "opening.json"
    opening.write_text(opening_json(sent.open_some(home.home.database, other, mine(home)[:1])))

    verdict = verified(tmp_path / "one" / "cv.html", opening)

    assert failed(verdict) == ["The opening belongs to another export than this file."]


def test_32_commits_open_after_the_repository_is_gone_and_others_were_counted(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    made = export(home, tmp_path / "sent", "html")
    chosen = mine(home)[:2]
    home.claim(GRACE.email)
    shutil.rmtree(repository.path)
    opening = tmp_path / "opening.json"
    opening.write_text(opening_json(sent.open_some(home.home.database, made, chosen)))

    verdict = verified(tmp_path / "sent" / "cv.html", opening)

    assert failed(verdict) == []
