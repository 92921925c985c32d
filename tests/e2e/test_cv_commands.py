"""`commitstats cv` and `commitstats verify` in the real program: sent, listed, opened, verified."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.cv import Person
from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.services.cvs.cvs import create_cv
from tests.fakes.homes import FakeHome
from tests.fakes.openssh import needs_openssh
from tests.fakes.program import Program
from tests.fakes.repositories import ADA, FakeRepository

DONE, ERROR, USAGE, PARTIAL = 0, 1, 2, 3


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    made = FakeRepository.make(tmp_path / "zinnoberwerk")
    for number in range(7):
        made.commit({f"file{number}.py": "a = 1\n" * (number + 2)}, f"feat: {number}")
    return made


@pytest.fixture
def program(tmp_path: Path, repository: FakeRepository) -> Program:
    """A program that has counted a repository and holds a CV called Backend."""
    made = Program(tmp_path / "home")
    home = FakeHome.make(made.home, datetime.now(UTC))
    home.claim(ADA.email)
    home.add(repository)
    home.collect()
    create_cv(home.home.database, "Backend", home.now, CvChoices(Person("Ada Berg", "Engineer")))
    home.close()
    return made


@needs_openssh
def test_a_named_cv_is_exported_kept_opened_and_verified(
    program: Program, repository: FakeRepository, tmp_path: Path
) -> None:
    page, opening = tmp_path / "cv.html", tmp_path / "opening.json"
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "horse", "-f", key], check=True)
    before = program.run("cv", "list", "--json").json

    exported = program.run(
        "cv", "export", "backend", "--html", page, "--sign", key, "--sent-to", "Contoso",
        typed="horse\n",
    )  # fmt: skip
    assert exported.code == DONE, exported.err
    (sent,) = program.run("cv", "log", "--json").json
    opened = program.run(
        "cv", "open", sent["export"], "--commit", repository.tip()[:10], "--out", opening
    )
    verified = program.run(
        "verify", page, "--opening", opening, "--repository", repository.path,
        "--signer", f"{key}.pub",
    )  # fmt: skip

    assert [one["state"] for one in before] == ["not looked at yet"]
    assert (sent["cv"], sent["sent_to"], sent["commits"]) == ("Backend", "Contoso", 7)
    assert opened.code == DONE, opened.err
    assert verified.code == DONE, verified.out
    assert "fails" not in verified.out
    assert f"Commit {repository.tip()} is in the repository: by Ada" in " ".join(
        verified.out.split()
    )
    assert [one["state"] for one in program.run("cv", "list", "--json").json] == ["up to date"]


def test_a_changed_digit_ends_verify_with_one_and_is_told(program: Program, tmp_path: Path) -> None:
    page = tmp_path / "cv.html"
    program.run("cv", "--html", page, "--sent-to", "", "--name", "Ada Berg")
    text = page.read_text("utf-8")
    assert "<strong>7</strong>" in text
    page.write_text(text.replace("<strong>7</strong>", "<strong>77</strong>", 1), "utf-8")

    told = program.run("verify", page)
    as_json = program.run("verify", page, "--json")

    assert told.code == as_json.code == ERROR
    assert "claimed “7 " in told.out
    assert [check["answer"] for check in as_json.json["checks"]].count("fails") == 1


def test_the_log_reproduces_compares_notes_and_deletes(
    program: Program, repository: FakeRepository, tmp_path: Path
) -> None:
    page, again = tmp_path / "cv.html", tmp_path / "again"
    program.run("cv", "export", "Backend", "--html", page)
    (sent,) = program.run("cv", "log", "--json").json
    repository.commit({"more.py": "b = 2\n"}, "feat: more")
    program.run("collect")

    written = program.run("cv", "log", sent["export"][:6], "--out", again)
    changed = program.run("cv", "log", sent["export"], "--compare", "--json").json
    noted = program.run("cv", "log", sent["export"], "--sent-to", "Fabrikam", "--json").json
    deleted = program.run("cv", "log", sent["export"], "--delete")

    assert written.code == deleted.code == DONE
    assert (again / "cv.html").read_bytes() == page.read_bytes()
    assert {"key": "totals.commits", "then": 7, "now": 8} in changed
    assert [one["sent_to"] for one in noted] == ["Fabrikam"]
    assert program.run("cv", "log", "--json").json == []


def test_what_cannot_be_settled_ends_with_three(
    program: Program, repository: FakeRepository, tmp_path: Path
) -> None:
    page, opening = tmp_path / "cv.html", tmp_path / "opening.json"
    program.run("cv", "export", "Backend", "--html", page)
    (sent,) = program.run("cv", "log", "--json").json
    program.run("cv", "open", sent["export"], "--commit", repository.tip(), "--out", opening)
    other = FakeRepository.make(tmp_path / "other")
    other.commit({"a": "b"}, "elsewhere")

    done = program.run("verify", page, "--opening", opening, "--repository", other.path)

    assert done.code == PARTIAL
    assert "is not in this repository" in " ".join(done.out.split())


@needs_openssh
def test_the_claims_of_a_page_can_be_taken_out_for_ssh_keygen(
    program: Program, tmp_path: Path
) -> None:
    page, key, claims = tmp_path / "cv.html", tmp_path / "key", tmp_path / "claims.json"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    program.run("cv", "--html", page, "--sign", key)

    program.run("verify", page, "--claims", claims)

    (tmp_path / "allowed").write_text("ada " + Path(f"{key}.pub").read_text())
    subprocess.run(
        ["ssh-keygen", "-Y", "verify", "-f", tmp_path / "allowed", "-I", "ada",
         "-n", "commitstats", "-s", f"{claims}.sig"],
        input=claims.read_bytes(), check=True, capture_output=True,
    )  # fmt: skip


def test_wrong_usage_and_unknown_names_are_told(program: Program, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("hello")

    for code, words in (
        (USAGE, ("cv", "export", "Backend")),
        (USAGE, ("cv", "--html", tmp_path / "a.html", "--as", "html", tmp_path / "b.html")),
        (USAGE, ("cv", "--as", "csv", tmp_path / "a.csv", "--as", "csv", tmp_path / "b.csv")),
        (USAGE, ("cv", "log", "--delete")),
        (USAGE, ("verify",)),
        (ERROR, ("cv", "export", "Nobody", "--html", tmp_path / "x.html")),
        (ERROR, ("cv", "log", "ffffffff")),
        (ERROR, ("verify", tmp_path / "note.txt")),
        (ERROR, ("verify", tmp_path / "nowhere.html")),
    ):
        done = program.run(*words)
        assert done.code == code, words
        assert "Traceback" not in done.err
