"""Named CVs without the window: made, copied, compared, locked, deleted and taken back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from commitstats_desktop.cli.commands import commitstats
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import ADA, FakeRepository

DONE, ERROR = 0, 1


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home that has counted a repository and holds no CV."""
    repository = FakeRepository.make(tmp_path / "zinnoberwerk")
    for number in range(6):
        repository.commit({f"file{number}.py": "a = 1\n" * (number + 2)}, f"feat: {number}")
    made = FakeHome.make(tmp_path / "home", datetime.now(UTC))
    made.claim(ADA.email)
    made.add(repository)
    made.collect()
    made.close()
    return tmp_path / "home"


def run(home: Path, *arguments: str) -> Result:
    return CliRunner().invoke(commitstats, ["--home", str(home), "cv", *arguments])


def test_a_cv_is_made_and_exported_without_the_window(home: Path, tmp_path: Path) -> None:
    made = run(
        home, "create", "Backend", "--name", "Ada Berg", "--template", "plain", "--paper", "letter",
        "--language", "nb",
    )  # fmt: skip
    written = run(home, "export", "backend", "--html", str(tmp_path / "cv.html"))

    assert made.exit_code == DONE, made.output
    assert written.exit_code == DONE, written.output
    page = (tmp_path / "cv.html").read_text("utf-8")
    assert '<html lang="nb">' in page
    assert "Ada Berg" in page


def test_a_title_that_is_taken_and_a_template_that_is_none_are_refused(home: Path) -> None:
    run(home, "create", "Backend")

    again = run(home, "create", "backend")
    unknown = run(home, "create", "Other", "--template", "splendid")

    assert (again.exit_code, unknown.exit_code) == (ERROR, ERROR)
    assert "There is a CV called backend." in again.output
    assert "There is no template “splendid”." in unknown.output


def test_a_copy_has_a_history_of_its_own_and_tells_what_differs(home: Path) -> None:
    run(home, "create", "Backend", "--role", "Engineer")

    copied = run(home, "duplicate", "Backend", "Contoso")
    same = run(home, "compare", "Backend", "Contoso")
    renamed = run(home, "rename", "Contoso", "Fabrikam")
    run(home, "create", "Other", "--role", "Lead")
    other = run(home, "compare", "Fabrikam", "Other")

    assert [one.exit_code for one in (copied, same, renamed, other)] == [DONE] * 4
    assert "Backend and Contoso say the same." in same.output
    assert "Engineer" in other.output
    assert "Lead" in other.output


def test_a_locked_cv_is_not_deleted_and_a_deleted_one_comes_back(home: Path) -> None:
    run(home, "create", "Backend")
    run(home, "lock", "Backend")

    refused = run(home, "delete", "Backend")
    run(home, "unlock", "Backend")
    deleted = run(home, "delete", "Backend")
    uuid = deleted.output.split("restore ")[1].split("`")[0]
    empty = run(home, "list")
    back = run(home, "restore", uuid)

    assert refused.exit_code == ERROR
    assert deleted.exit_code == DONE
    assert "cv create NAME" in empty.output
    assert "The CV Backend is back." in back.output
