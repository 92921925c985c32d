"""The first start: a result within four steps, each of which can be skipped and gone on with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.settings import (
    WELCOME_VERSION,
    WELCOMED,
    Settings,
    load_settings,
    save_settings,
)
from commitstats_desktop.ui.item_models.pick_table import NAME, SIZE, TICK, TIME
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.welcome.page import WelcomePage
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import ADA, GRACE, FakeRepository
from tests.fakes.windows import make_repository, wait_until_idle


@pytest.fixture
def page(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[WelcomePage]:
    """The first step over an empty home; Git's configuration names Ada's address."""
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".gitconfig").write_text(f"[user]\n\temail = {ADA.email}\n")
    session.open()
    wait_until_idle(qtbot, session)
    made = WelcomePage(session, theme)
    made.resize(1000, 700)
    made.show()
    yield made
    wait_until_idle(qtbot, session)
    made.close()
    made.deleteLater()


def go_on(qtbot: QtBot, page: WelcomePage) -> None:
    page.next_button.click()
    wait_until_idle(qtbot, page.session)


def add(qtbot: QtBot, page: WelcomePage, folder: Path, name: str, commits: int) -> None:
    """Add a repository and collect it, as the window does when a folder is chosen."""
    make_repository(folder / name, commits)
    page.session.add_folder(folder / name, lambda _: page.session.collect_everything())
    wait_until_idle(qtbot, page.session)


def test_from_nothing_to_figures_in_four_steps(
    qtbot: QtBot, page: WelcomePage, tmp_path: Path
) -> None:
    go_on(qtbot, page)
    assert page.who.ticks[ADA.email].isChecked()
    go_on(qtbot, page)
    add(qtbot, page, tmp_path / "code", "one", commits=7)
    assert page.where.number.text() == "7 commits of yours"
    go_on(qtbot, page)

    with qtbot.waitSignals([page.stepped, page.ended]):
        page.next_button.click()

    assert page.pick.sum.text().startswith("1 repository")


def test_without_a_repository_the_last_step_says_what_to_do_in_place_of_an_empty_table(
    qtbot: QtBot, page: WelcomePage, tmp_path: Path
) -> None:
    page.show_step(3)
    wait_until_idle(qtbot, page.session)
    assert page.pick.empty.isVisible()
    assert page.pick.empty.sentence().startswith("Go back a step")

    add(qtbot, page, tmp_path, "work", 3)

    assert page.pick.view.isVisible()


def test_what_was_found_is_told_again_when_it_is_read(
    qtbot: QtBot, page: WelcomePage, tmp_path: Path
) -> None:
    page.show_step(2)

    add(qtbot, page, tmp_path, "work", 3)

    assert page.where.found.text() == "One repository was found there, and it is new."


def test_an_address_is_typed_and_kept_among_the_others(qtbot: QtBot, page: WelcomePage) -> None:
    go_on(qtbot, page)

    page.who.field.setText("ada@old.example")
    go_on(qtbot, page)
    page.back_button.click()
    wait_until_idle(qtbot, page.session)

    assert page.who.ticks["ada@old.example"].isChecked()
    assert "you said so" not in page.who.ticks["ada@old.example"].text()
    assert page.step == 1


def test_who_wrote_under_other_addresses_finds_them_with_their_commits(
    qtbot: QtBot, page: WelcomePage, tmp_path: Path
) -> None:
    FakeRepository.make(tmp_path / "old").commits(3, author=GRACE)
    page.session.add_folder(tmp_path / "old", lambda _: page.session.collect_everything())
    wait_until_idle(qtbot, page.session)
    go_on(qtbot, page)

    tick = page.who.ticks[GRACE.email]

    assert tick.text() == "grace@example.org · 3 commits · Grace Hopper"
    assert not tick.isChecked()
    assert page.who.found.isVisible()


def test_what_is_no_address_is_not_taken(qtbot: QtBot, page: WelcomePage) -> None:
    go_on(qtbot, page)

    page.who.field.setText("ada")
    page.who.add_button.click()

    assert set(page.who.ticks) == {ADA.email}
    assert "ada@example.org" in page.who.note.text()


def test_an_address_whose_tick_is_taken_away_is_given_up(
    qtbot: QtBot, page: WelcomePage, tmp_path: Path
) -> None:
    go_on(qtbot, page)
    go_on(qtbot, page)
    add(qtbot, page, tmp_path / "code", "one", commits=3)
    page.back_button.click()
    wait_until_idle(qtbot, page.session)
    assert "3 commits" in page.who.ticks[ADA.email].text()

    page.who.ticks[ADA.email].setChecked(False)
    go_on(qtbot, page)

    assert "None of the 3 commits" in page.where.result.text()
    assert page.where.who_button.isVisible()


def test_repositories_are_searched_ticked_and_switched(
    qtbot: QtBot, page: WelcomePage, tmp_path: Path
) -> None:
    for name in ("alpha", "beta"):
        add(qtbot, page, tmp_path / "code", name, commits=2)
    page.show_step(3)
    wait_until_idle(qtbot, page.session)
    page.pick.search.setText("alp")

    page.pick.none_button.click()

    assert page.pick.sum.text().startswith("1 repository")
    page.next_button.click()
    wait_until_idle(qtbot, page.session)
    page.pick.search.clear()
    states = {row.name: row.is_active for row in page.pick.table._rows}
    page.pick.load()
    wait_until_idle(qtbot, page.session)
    states = {row.name: row.is_active for row in page.pick.table._rows}
    assert states == {"alpha": False, "beta": True}


def test_a_repository_tells_its_size_and_time_before_it_is_read(
    qtbot: QtBot, page: WelcomePage, tmp_path: Path
) -> None:
    make_repository(tmp_path / "code" / "one", commits=3)
    page.session.add_folder(tmp_path / "code", lambda _: None)
    wait_until_idle(qtbot, page.session)

    page.show_step(3)
    wait_until_idle(qtbot, page.session)

    table = page.pick.table
    assert table.index(0, NAME).data() == "one"
    assert table.index(0, SIZE).data().endswith("B")
    assert table.index(0, TIME).data() == "seconds"
    assert table.index(0, TICK).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_every_step_can_be_skipped(qtbot: QtBot, page: WelcomePage) -> None:
    for number in range(4):
        page.show_step(number)
        with qtbot.waitSignal(page.ended), qtbot.waitSignal(page.stepped) as told:
            page.skip_button.click()
        assert told.args == [WELCOMED]


def test_a_start_without_settings_begins_with_the_first_step_and_later_ones_go_on(
    tmp_path: Path,
) -> None:
    path = tmp_path / "settings.json"
    assert load_settings(path).welcome_step == 0

    for step in (2, WELCOMED):
        save_settings(path, Settings(welcome_step=step, welcome_version=WELCOME_VERSION))
        assert load_settings(path).welcome_step == step


@pytest.mark.parametrize(("step", "goes_on"), [(2, 0), (WELCOMED, WELCOMED)])
def test_steps_that_were_others_begin_anew_unless_they_were_done(
    tmp_path: Path, step: int, goes_on: int
) -> None:
    save_settings(tmp_path / "settings.json", Settings(welcome_step=step, welcome_version=0))

    assert load_settings(tmp_path / "settings.json").welcome_step == goes_on


def window_without_settings(qtbot: QtBot, session: Session, theme: Theme, step: int) -> MainWindow:
    """The main window as it comes up, open and at rest."""
    window = MainWindow(session, theme, Settings(appearance="light", welcome_step=step))
    with qtbot.waitSignal(window.painted):
        window.show()
    session.open()
    wait_until_idle(qtbot, session)
    return window


def shut(qtbot: QtBot, window: MainWindow) -> None:
    wait_until_idle(qtbot, window.session)
    window.close()
    window.deleteLater()


def test_a_home_with_nothing_in_it_begins_with_the_steps(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    window = window_without_settings(qtbot, session, theme, 0)

    page = window.first_start.page
    assert page is not None
    assert window.stack.currentWidget() is page
    page.next_button.click()
    page.next_button.click()
    assert load_settings(session.paths.settings).welcome_step == 2
    page.skip_button.click()
    assert window.stack.currentWidget() is window.pages["overview"]
    assert load_settings(session.paths.settings).welcome_step == WELCOMED
    shut(qtbot, window)


def test_a_home_that_is_filled_shows_its_figures_at_once(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path
) -> None:
    home = FakeHome.make(session.paths.data.parent, datetime(2026, 1, 1, tzinfo=UTC))
    home.add(make_repository(tmp_path / "work"))
    home.close()

    window = window_without_settings(qtbot, session, theme, 0)

    assert window.stack.currentWidget() is window.pages["overview"]
    assert window.settings.welcome_step == WELCOMED
    shut(qtbot, window)


def test_the_steps_are_gone_on_with_where_they_were_left(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    window = window_without_settings(qtbot, session, theme, 2)

    assert window.first_start.page is not None
    assert window.first_start.page.step == 2
    shut(qtbot, window)


def test_how_it_works_stays_under_a_key(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)

    page = window.first_start.page
    assert page is not None
    assert page.about.isVisible()
    page.next_button.click()
    assert window.settings.welcome_step == WELCOMED
    wait_until_idle(qtbot, window.session)
