"""Writing the CV: nothing private leaves, and a file that was there survives every failure."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.cv import CvDocument, Person
from commitstats_desktop.core.errors import (
    AppError,
    ApprovalNeeded,
    DisclosureError,
    OutputError,
)
from commitstats_desktop.core.private_name import NameKind, PrivateName, PrivateNames
from commitstats_desktop.core.work import Work
from commitstats_desktop.cv.search import finished
from commitstats_desktop.paths import user_paths
from commitstats_desktop.services import people
from commitstats_desktop.services.collecting.collect_all import collect_all
from commitstats_desktop.services.cvs import cv
from commitstats_desktop.services.cvs.disclosure import load_private_names
from commitstats_desktop.services.home import Home, open_home
from commitstats_desktop.services.repositories import active_repositories, add_folder
from tests.fakes.figures import ADA, SMALL, sample_document
from tests.fakes.repositories import FakeRepository
from tests.fakes.repositories import Person as Author

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
AS_OF = date(2026, 11, 24)
MINE = Author("Wilhelmina Quartz", "wilhelmina@quartzlantern.example")
COLLEAGUE = Author("Thaddeus Violetbyte", "thaddeus@copperfern.example")
MARKERS = (
    "cobaltmoth",
    "zinnoberwerk",
    "wilhelmina",
    "quartzlantern",
    "thaddeus",
    "violetbyte",
    "copperfern",
    "umbrafile",
    "saffronbranch",
    "indigosubject",
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A collected repository with a marker in each name that must not leave."""
    repository = FakeRepository.make(tmp_path / "zinnoberwerk" / "cobaltmoth")
    repository.commit({"umbrafile.py": "first\n"}, "indigosubject", author=COLLEAGUE)
    repository.start_branch("saffronbranch")
    for number in range(7):
        repository.commit(
            {"umbrafile.py": f"line {number}\n"}, f"indigosubject {number}", author=MINE
        )
    home = open_home(user_paths(tmp_path / "home"))
    people.claim(home.database, [MINE.email], NOW)
    add_folder(home.database, repository.path, Work(), NOW)
    list(collect_all(home, active_repositories(home.database), Work(), NOW, lambda *_: None))
    return home


def test_no_private_name_of_a_real_database_reaches_any_file(home: Home, tmp_path: Path) -> None:
    document = cv.compose(home.database, ADA, AS_OF)

    written = export_all(document, tmp_path)

    assert document.totals.commits == 7
    for text in readable(written):
        for marker in MARKERS:
            assert marker not in text.casefold()


def test_every_private_name_of_the_database_is_looked_for(home: Home) -> None:
    private = load_private_names(home.database)
    names = " ".join(name.text for name in private.names).casefold()

    missing = {marker for marker in MARKERS if marker not in names}

    # The person's own name, a branch that is not counted, and subjects, which no document is given.
    assert missing == {"wilhelmina", "saffronbranch", "indigosubject"}


@pytest.mark.parametrize("form", ["pdf", "html", "json"])
def test_a_name_that_slipped_into_the_document_is_refused(form: str, tmp_path: Path) -> None:
    document = sample_document(SMALL)
    leaking = replace(document.methods, coverage="as in cobaltmoth")
    path = tmp_path / "cv"

    with pytest.raises(DisclosureError, match="holds “cobaltmoth”, a private repository"):
        export(replace(document, methods=leaking), form, path, {"cobaltmoth"})

    assert list(tmp_path.iterdir()) == []


def test_a_private_name_the_person_typed_is_refused_and_its_field_is_named(tmp_path: Path) -> None:
    document = sample_document(SMALL, Person("Ada", summary="I lead cobaltmoth."))

    with pytest.raises(DisclosureError, match="your summary holds “cobaltmoth”") as caught:
        export_all(cv.guarded(document, private("cobaltmoth")), tmp_path)

    assert "--approve “cobaltmoth”" in caught.value.hint
    assert {finding.word for finding in caught.value.findings} == {"cobaltmoth"}
    assert list(tmp_path.iterdir()) == []


def test_a_name_the_person_approved_may_leave(tmp_path: Path) -> None:
    document = sample_document(SMALL, Person("Ada", summary="I lead cobaltmoth."))

    written = export_all(cv.guarded(document, private("cobaltmoth"), ["Cobaltmoth"]), tmp_path)

    assert len(written) == 3


def test_a_word_of_a_dictionary_is_asked_about(tmp_path: Path) -> None:
    document = sample_document(SMALL, Person("Ada", summary="I train a falcon."))

    with pytest.raises(ApprovalNeeded, match="only you can tell") as caught:
        export_all(cv.guarded(document, private("falcon")), tmp_path)

    assert all(finding.is_question for finding in caught.value.findings)
    assert list(tmp_path.iterdir()) == []


def test_renderers_do_not_get_the_private_names(home: Home) -> None:
    document = cv.compose(home.database, ADA, AS_OF)

    assert type(document.bare()) is CvDocument
    assert not hasattr(document.bare(), "private")


def test_two_exports_have_identifiers_that_cannot_be_matched(home: Home) -> None:
    first, second = (cv.compose(home.database, ADA, AS_OF) for _ in range(2))

    assert first.document_id != second.document_id
    assert len(first.document_id) == 16


def test_an_empty_database_is_said(tmp_path: Path) -> None:
    home = open_home(user_paths(tmp_path / "home"))

    with pytest.raises(AppError, match="Nothing is counted yet"):
        cv.compose(home.database, ADA, AS_OF)


def test_files_are_replaced_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    (tmp_path / "cv.html").write_text("old")

    export_all(guarded(), tmp_path)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["cv.html", "cv.json", "cv.pdf"]
    assert (tmp_path / "cv.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert (tmp_path / "cv.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_the_permissions_are_those_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("")

    export(sample_document(SMALL), "json", tmp_path / "cv.json")

    assert (tmp_path / "cv.json").stat().st_mode == (tmp_path / "other").stat().st_mode


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_an_old_file_survives_a_write_that_fails(
    failing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cv.json"
    path.write_text("old")
    monkeypatch.setattr(os, failing, fail)

    with pytest.raises(OutputError, match="No space left") as caught:
        export(sample_document(SMALL), "json", path)

    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["cv.json"]
    assert caught.value.hint


def test_no_file_is_written_when_one_cannot_be(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="its folder does not exist"):
        cv.export(guarded(), pdf=None, html=tmp_path / "cv.html", json=tmp_path / "no" / "cv.json")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_file_to_write(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is a folder"):
        export(sample_document(SMALL), "json", tmp_path)


def test_a_name_that_no_disk_takes_is_said_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="File name too long"):
        cv.export(guarded(), pdf=None, html=tmp_path / "cv.html", json=tmp_path / ("x" * 300))

    assert list(tmp_path.iterdir()) == []


def test_two_outputs_in_one_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "cv"
    (tmp_path / "link").symlink_to(path)

    with pytest.raises(OutputError, match="named for two files"):
        cv.export(guarded(), pdf=None, html=path, json=tmp_path / "link")


def test_a_device_or_pipe_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(OutputError, match="no ordinary file"):
        export(sample_document(SMALL), "json", pipe)

    assert pipe.is_fifo()


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("old")
    link = tmp_path / "cv.json"
    link.symlink_to("real.json")

    export(sample_document(SMALL), "json", link)

    assert link.is_symlink()
    assert "Ada Berg" in (tmp_path / "real.json").read_text("utf-8")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(OutputError, match="Permission denied"):
        export(sample_document(SMALL), "json", tmp_path / "cv.json")


def private(*names: str) -> PrivateNames:
    return PrivateNames(frozenset(PrivateName(name, NameKind.REPOSITORY) for name in names))


def guarded() -> cv.GuardedDocument:
    return cv.guarded(sample_document(SMALL), private())


def export_all(document: cv.GuardedDocument, folder: Path) -> list[Path]:
    return cv.export(
        document, pdf=folder / "cv.pdf", html=folder / "cv.html", json=folder / "cv.json"
    )


def export(
    document: CvDocument, form: str, path: Path, names: set[str] | None = None
) -> list[Path]:
    paths = {"pdf": None, "html": None, "json": None} | {form: path}
    return cv.export(
        cv.guarded(document, private(*names or ())),
        pdf=paths["pdf"],
        html=paths["html"],
        json=paths["json"],
    )


def readable(written: list[Path]) -> list[str]:
    pdf, html, json = written
    return [
        *(text for _, text in finished.pieces_of_pdf(pdf.read_bytes())),
        *(text for _, text in finished.pieces_of_html(html.read_text("utf-8"), "the page")),
        json.read_text("utf-8"),
        pdf.read_bytes().decode("latin-1"),
    ]


def fail(*_: object) -> None:
    raise OSError(28, "No space left on device")
