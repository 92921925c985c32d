from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.ui.main_window import MainWindow
from tests.fakes.repositories import GRACE, FakeRepository, Person
from tests.fakes.windows import overview, people, texts, tick, wait_until_idle


def team(folder: Path) -> None:
    repository = FakeRepository.make(folder)
    repository.commits(4)
    repository.commits(2, author=GRACE)
    repository.commits(1, author=Person("Ada Lovelace", "ada@old.example"))


def test_authors_are_listed_with_their_counts(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    team(tmp_path / "team")
    window.add_folder(tmp_path / "team")
    wait_until_idle(qtbot, window.session)

    page = people(window)
    wait_until_idle(qtbot, window.session)

    rows = [(row[1], row[2], row[3]) for row in texts(page.view)]
    assert rows == [
        ("Ada Lovelace", "ada@example.org", "4"),
        ("Grace Hopper", "grace@example.org", "2"),
        ("Ada Lovelace", "ada@old.example", "1"),
    ]
    assert not page.save_button.isEnabled()


def test_a_tick_claims_nothing_until_it_is_saved(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    team(tmp_path / "team")
    window.add_folder(tmp_path / "team")
    wait_until_idle(qtbot, window.session)
    page = people(window)
    wait_until_idle(qtbot, window.session)

    tick(page.view, 0, is_on=True)

    assert page.note.text().endswith("Ticked: 4 commits, not saved yet.")
    page.save_button.click()
    wait_until_idle(qtbot, window.session)
    assert page.note.text().endswith("Ticked: 4 commits.")
    assert overview(window).tiles["commits"].text() in ("4", "–")
    wait_until_idle(qtbot, window.session)
    assert overview(window).tiles["commits"].text() == "4"


def test_the_same_name_is_only_a_suggestion(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    team(tmp_path / "team")
    window.add_folder(tmp_path / "team")
    wait_until_idle(qtbot, window.session)
    window.session.set_identities(["ada@example.org"], [])
    wait_until_idle(qtbot, window.session)

    page = people(window)
    wait_until_idle(qtbot, window.session)

    remarks = {row[2]: row[-1] for row in texts(page.view)}
    assert remarks["ada@old.example"] == "possibly you"
    assert remarks["grace@example.org"] == ""
    assert not page.table.is_ticked(1)


def test_space_ticks_the_selected_author(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    team(tmp_path / "team")
    window.add_folder(tmp_path / "team")
    wait_until_idle(qtbot, window.session)
    page = people(window)
    wait_until_idle(qtbot, window.session)
    page.view.selectRow(1)
    page.view.setFocus()

    QTest.keyClick(page.view, Qt.Key.Key_Space)

    assert page.table.claimed() == ["grace@example.org"]


def test_giving_an_address_up_takes_its_commits_away(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    team(tmp_path / "team")
    window.add_folder(tmp_path / "team")
    wait_until_idle(qtbot, window.session)
    window.session.set_identities(["ada@example.org", "grace@example.org"], [])
    wait_until_idle(qtbot, window.session)
    page = people(window)
    wait_until_idle(qtbot, window.session)

    tick(page.view, 1, is_on=False)
    page.save_button.click()
    wait_until_idle(qtbot, window.session)

    overview(window)
    wait_until_idle(qtbot, window.session)
    assert overview(window).tiles["commits"].text() == "4"
