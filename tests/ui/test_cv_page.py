"""A CV is edited beside its pages; every edit is kept and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.cv.choices import NamedCv
from commitstats_desktop.core.cv.look import Blur, Section
from commitstats_desktop.services.cvs import cvs, sent
from commitstats_desktop.services.repositories import known_repositories
from commitstats_desktop.ui.cv_editor.entries import WorkPart
from commitstats_desktop.ui.cv_editor.look import LookPart
from commitstats_desktop.ui.cv_editor.names import LanguagesPart
from commitstats_desktop.ui.cv_editor.part import Part
from commitstats_desktop.ui.cv_editor.parts import PartsPart, TimePart
from commitstats_desktop.ui.cv_editor.privacy import PrivacyPart
from commitstats_desktop.ui.cv_editor.repositories import RepositoriesPart
from commitstats_desktop.ui.dialogs.send_cv import SendDialog, file_name
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.cv import CvPage
from commitstats_desktop.ui.verbs.sending import paths_of, ways_out
from tests.fakes.repositories import FakeRepository
from tests.fakes.windows import add_repository, claim, wait_until_idle

pytestmark = pytest.mark.usefixtures("laid_out_once")


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[CvPage]:
    """The CV page over a home with a repository of Ada's."""
    add_repository(qtbot, window, tmp_path / "ledger", commits=7)
    claim(qtbot, window, "ada@example.org")
    window.show_page("cv")
    found = window.pages["cv"]
    assert isinstance(found, CvPage)
    settle(qtbot, found)
    yield found
    settle(qtbot, found)


def settle(qtbot: QtBot, page: CvPage) -> None:
    """Let what was typed be kept and drawn."""
    page.flush()
    wait_until_idle(qtbot, page.session)
    qtbot.waitUntil(lambda: page._unsaved is None)
    if page.preview._timer.isActive():  # Pages take a second: they are drawn where they changed.
        page.preview._timer.stop()
        page.preview._draw()
    wait_until_idle(qtbot, page.session)


def stored(page: CvPage) -> list[NamedCv]:
    home = page.session.home
    assert home is not None
    return cvs.list_cvs(home.database)


def part(page: CvPage, kind: type[Part]) -> Part:
    """A part of the form, unfolded."""
    page.form.cards[kind].head.setChecked(True)
    return page.form.parts[kind]


def test_a_first_cv_is_there_with_its_pages(page: CvPage) -> None:
    assert page.chooser.currentText() == "My CV · up to date"
    assert len(page.preview.view.pages) == 1
    assert page.preview.note.text() == "1 page"


def test_what_is_said_of_the_pages_ends_where_they_end(page: CvPage) -> None:
    note, view = page.preview.note, page.preview.view

    ends = [each.mapTo(page, each.contentsRect().topRight()).x() for each in (note, view)]

    assert ends[0] == ends[1]


def test_what_is_typed_is_kept_and_drawn_and_can_be_taken_back(qtbot: QtBot, page: CvPage) -> None:
    before = page.preview.view.pages[0].copy()

    QTest.keyClicks(page.form.person.name, "Ada Berg")
    settle(qtbot, page)

    assert stored(page)[0].choices.person.name == "Ada Berg"
    assert page.preview.view.pages[0] != before
    page.undo_button.click()
    settle(qtbot, page)
    assert page.form.person.name.text() == ""
    page.redo_button.click()
    settle(qtbot, page)
    assert page.form.person.name.text() == "Ada Berg"


def test_cvs_are_composed_once_when_collected_figures_stand(
    qtbot: QtBot, page: CvPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, session = page.session.home, page.session
    assert home is not None
    asked: list[str] = []
    monkeypatch.setattr(session.cvs, "load_states", lambda _: asked.append("states"))
    monkeypatch.setattr(session.cvs, "load_options", lambda _: asked.append("options"))

    def collect() -> list[str]:
        asked.clear()
        session.collect(known_repositories(home.database))
        session.changed.emit()
        assert asked == []
        wait_until_idle(qtbot, session)
        return sorted(asked)

    FakeRepository(tmp_path / "ledger", tmp_path / "ledger/.git").bulk(1)

    assert collect() == ["options", "states"]
    assert collect() == []


def test_without_anything_counted_the_page_offers_a_folder(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_page("cv")
    wait_until_idle(qtbot, window.session)

    found = window.pages["cv"]
    assert isinstance(found, CvPage)
    assert found.empty.isVisible()
    assert found.empty.button.text() == "Add a folder…"
    assert not found.send_button.isVisible()


def test_with_commits_of_nobody_the_page_asks_who_the_person_is(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    add_repository(qtbot, window, tmp_path / "ledger", commits=3)
    window.show_page("cv")
    wait_until_idle(qtbot, window.session)

    found = window.pages["cv"]
    assert isinstance(found, CvPage)
    assert found.empty.button.text() == "Choose your addresses…"
    found.empty.asked.emit()
    assert window.stack.currentWidget() is window.pages["people"]


def test_an_edit_is_kept_in_the_cv_it_was_typed_in_though_another_was_opened(
    qtbot: QtBot, page: CvPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("commitstats_desktop.ui.cv_editor.menu.ask_line", lambda *_: "for banks")
    page.menu.duplicate()
    settle(qtbot, page)
    assert page.cv is not None
    first, other = page.cv.uuid, next(one for one in page.known if one.uuid != page.cv.uuid)
    QTest.keyClicks(page.form.person.name, "Ada")

    page._choose(page.known.index(other))
    qtbot.waitUntil(lambda: not page.session.runner.is_busy())
    QTest.keyClicks(page.form.person.name, "Grace")
    settle(qtbot, page)

    names = {one.uuid: one.choices.person.name for one in stored(page)}
    assert names == {first: "Ada", other.uuid: "Grace"}


def test_a_part_is_moved_by_keys_and_switched_off(qtbot: QtBot, page: CvPage) -> None:
    parts = part(page, PartsPart)
    assert isinstance(parts, PartsPart)
    parts.sections.setCurrentRow(1)

    parts.sections.move_up()
    parts.sections.item(0).setCheckState(Qt.CheckState.Unchecked)
    settle(qtbot, page)

    first = stored(page)[0].choices.sections[0]
    assert (first.section, first.is_on) == (Section.READING, False)


def test_a_repository_gets_a_name_the_person_writes(qtbot: QtBot, page: CvPage) -> None:
    repositories = part(page, RepositoriesPart)
    assert isinstance(repositories, RepositoriesPart)
    assert repositories.list.item(0).text() == "ledger · 7 commits"
    repositories.list.setCurrentRow(0)

    QTest.keyClicks(repositories.alias, "Payments")
    repositories.highlights.setPlainText("Halved the bills\nWrote the tests")
    settle(qtbot, page)

    (choice,) = stored(page)[0].choices.repositories
    assert choice.alias == "Payments"
    assert choice.highlights == ("Halved the bills", "Wrote the tests")
    repositories.alias.clear()
    repositories.alias.textEdited.emit("")
    repositories.highlights.clear()
    settle(qtbot, page)
    assert stored(page)[0].choices.repositories == ()


def test_entries_of_a_life_are_added_moved_and_removed(qtbot: QtBot, page: CvPage) -> None:
    work = part(page, WorkPart)
    assert isinstance(work, WorkPart)
    for name in ("First", "Second"):
        work.add_button.click()
        QTest.keyClicks(work.controls["employer"], name)

    work.down_button.click()
    settle(qtbot, page)

    assert [job.employer for job in stored(page)[0].choices.work] == ["First", "Second"]
    work.remove_button.click()
    settle(qtbot, page)
    assert [job.employer for job in stored(page)[0].choices.work] == ["First"]


def test_look_time_language_and_privacy_are_chosen(qtbot: QtBot, page: CvPage) -> None:
    look, time, languages, privacy = (
        part(page, kind) for kind in (LookPart, TimePart, LanguagesPart, PrivacyPart)
    )
    assert isinstance(look, LookPart)
    assert isinstance(time, TimePart)
    assert isinstance(languages, LanguagesPart)
    assert isinstance(privacy, PrivacyPart)

    look.template.setCurrentIndex(1)
    look.template.activated.emit(1)
    languages.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    time.first.setCurrentIndex(1)
    time.first.activated.emit(1)
    privacy.blur.setCurrentIndex(0)
    privacy.blur.activated.emit(0)
    settle(qtbot, page)

    choices = stored(page)[0].choices
    assert choices.look.template == "plain"
    assert choices.hidden_languages == {languages.list.item(0).text()}
    assert choices.period.first is not None
    assert choices.blur is Blur.YEAR


def test_a_sentence_is_put_in_own_words_and_back(qtbot: QtBot, page: CvPage) -> None:
    key, line = next(iter(page.form.reading.lines.items()))
    told = line.field.toPlainText()

    line.field.setPlainText("I write ledgers.")
    settle(qtbot, page)

    (edit,) = stored(page)[0].choices.reading_edits
    assert (edit.key, edit.text, edit.basis) == (key, "I write ledgers.", told)
    line.reset_button.click()
    settle(qtbot, page)
    assert stored(page)[0].choices.reading_edits == ()
    assert line.field.toPlainText() == told


def test_a_locked_cv_is_not_edited(qtbot: QtBot, page: CvPage) -> None:
    page.menu.switch_lock()
    settle(qtbot, page)

    assert page.locked.isVisible()
    assert not page.form.person.isEnabled()
    page.menu.switch_lock()
    settle(qtbot, page)
    assert page.form.person.isEnabled()


def test_cvs_are_copied_renamed_deleted_and_brought_back(
    qtbot: QtBot, page: CvPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("commitstats_desktop.ui.cv_editor.menu.ask_line", lambda *_: "for banks")
    page.menu.duplicate()
    settle(qtbot, page)
    page.menu.rename()
    settle(qtbot, page)
    assert [one.title for one in stored(page)] == ["default", "for banks"]

    page.menu.delete()
    settle(qtbot, page)
    assert [one.title for one in stored(page)] == ["default"]
    page.menu.restore()
    settle(qtbot, page)

    assert page.cv is not None
    assert page.cv.title == "for banks"


def test_a_picture_loses_what_its_file_told(qtbot: QtBot, page: CvPage, tmp_path: Path) -> None:
    picture = Image.new("RGB", (900, 600), "#336699")
    exif = picture.getexif()
    exif[0x010F] = "SecretCamera"
    picture.save(tmp_path / "me.jpg", exif=exif)

    page.form.person.asked_photo.emit(tmp_path / "me.jpg")
    settle(qtbot, page)

    photo = stored(page)[0].choices.photo
    assert photo is not None
    assert b"SecretCamera" not in photo.content
    page.form.person.no_photo_button.click()
    settle(qtbot, page)
    assert stored(page)[0].choices.photo is None


def test_the_chosen_cv_is_exported_as_it_was_edited(
    qtbot: QtBot, window: MainWindow, page: CvPage, tmp_path: Path
) -> None:
    QTest.keyClicks(page.form.person.name, "Ada Berg")
    settle(qtbot, page)
    assert page.cv is not None
    dialog = SendDialog(window.session, page.cv, str(tmp_path), window)
    assert dialog.name.text() == "ada-berg-cv"
    wait_until_idle(qtbot, window.session)
    assert dialog.sheet.topLevelItemCount() > 0
    assert dialog.sheet.header().length() <= dialog.sheet.viewport().width()

    dialog.sent_to.setText("Bank of X")
    dialog.export_button.click()
    wait_until_idle(qtbot, window.session)

    assert (tmp_path / "ada-berg-cv.pdf").read_bytes().startswith(b"%PDF-")
    assert "Ada Berg" in (tmp_path / "ada-berg-cv.html").read_text("utf-8")
    assert "ada-berg-cv.pdf" in dialog.result_text.text()
    home = window.session.home
    assert home is not None
    (export,) = sent.all_exports(home.database)
    assert (export.title, export.sent_to) == ("default", "Bank of X")
    dialog.deleteLater()


def test_a_private_name_that_was_typed_is_asked_about_and_then_stands(
    qtbot: QtBot, window: MainWindow, page: CvPage, tmp_path: Path
) -> None:
    page.form.person.summary.setPlainText("I keep the ledger.")
    settle(qtbot, page)
    assert page.cv is not None
    dialog = SendDialog(window.session, page.cv, str(tmp_path), window)

    dialog.export_button.click()
    wait_until_idle(qtbot, window.session)

    assert not list(tmp_path.glob("*.pdf"))
    (asked,) = dialog.questions.ticks()
    assert (asked.key, asked.is_on) == ("ledger", False)
    dialog.questions.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.approve_button.click()
    wait_until_idle(qtbot, window.session)
    assert list(tmp_path.glob("*.pdf"))
    assert stored(page)[0].choices.approved_words == {"ledger"}
    dialog.deleteLater()


@pytest.mark.parametrize(
    ("name", "file"), [("", "commit-stats-cv"), ("Åse Ødegård-Ny", "åse-ødegård-ny-cv")]
)
def test_files_are_called_after_the_person(name: str, file: str) -> None:
    assert file_name(name) == file


def test_forms_that_end_alike_have_names_of_their_own(tmp_path: Path) -> None:
    forms = ways_out()

    paths = paths_of(forms, [form.key for form in forms], tmp_path, "cv")

    assert len(set(paths.values())) == len(forms)
    assert (paths["pdf"].name, paths["pdf-archive"].name) == ("cv.pdf", "cv-pdf-archive.pdf")


def test_a_json_resume_fills_the_form_and_is_taken_back(
    qtbot: QtBot, page: CvPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "resume.json"
    file.write_text('{"basics": {"name": "Ada Berg"}, "work": [{"name": "Bank"}], "x": {"y": 1}}')
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))

    page.menu.import_resume()
    settle(qtbot, page)

    choices = stored(page)[0].choices
    assert (choices.person.name, choices.work[0].employer) == ("Ada Berg", "Bank")
    assert page.form.person.name.text() == "Ada Berg"
    page.undo_button.click()
    settle(qtbot, page)
    assert page.form.person.name.text() == ""
