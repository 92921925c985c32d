"""The Repositories page over a host on loopback: lists, questions, addresses, open source."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.account import TokenPlace
from commitstats_desktop.ui.dialogs.add_by_address import AddByAddressDialog
from commitstats_desktop.ui.dialogs.token import TokenDialog
from commitstats_desktop.ui.item_models.repository_table import EXTRA, NAME, STATE
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.theme import Theme
from tests.fakes.host_github import FakeGitHub
from tests.fakes.hosted import HostedHome, hosted_home
from tests.fakes.windows import (
    accounts,
    answer,
    repositories,
    texts,
    tick,
    wait_until_idle,
    window_over,
)


@pytest.fixture
def github(tmp_path: Path, now: datetime) -> Iterator[HostedHome]:
    with hosted_home(FakeGitHub, tmp_path, now) as made:
        made.fake.add("team", "one").commits(2)
        made.fake.add("team", "two", is_private=False).commits(1)
        yield made


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path, github: HostedHome) -> Iterator[MainWindow]:
    """A window with an account that lists two repositories."""
    with window_over(qtbot, theme, tmp_path, github) as made:
        session = made.session
        job = session.accounts.add(
            github.fake.kind, github.fake.address, github.fake.token, "", TokenPlace.KEY_STORE
        )
        assert job is not None
        job.succeeded.connect(session.say_changed)
        session.launch(job)
        wait_until_idle(qtbot, session)
        yield made


def test_the_first_private_repository_asks_and_keeps_no_code_if_told_so(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = repositories(window)
    wait_until_idle(qtbot, window.session)

    answer("Keep no code")
    tick(page.view, 0, is_on=True)
    wait_until_idle(qtbot, window.session)

    (entry,) = window.session.accounts.known.entries
    assert entry.record.keeps_no_code
    assert [row[STATE] for row in texts(page.view)] == ["not collected yet", "inactive"]


def test_a_question_that_is_cancelled_switches_nothing_on(qtbot: QtBot, window: MainWindow) -> None:
    page = repositories(window)
    wait_until_idle(qtbot, window.session)

    answer("Cancel")
    tick(page.view, 0, is_on=True)
    wait_until_idle(qtbot, window.session)

    assert {row[STATE] for row in texts(page.view)} == {"inactive"}


def test_refreshing_brings_what_is_new_at_the_host(
    qtbot: QtBot, window: MainWindow, github: HostedHome
) -> None:
    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    github.fake.add("team", "three").commits(1)

    page.refresh_action.trigger()
    assert page.busy.isVisible()
    wait_until_idle(qtbot, window.session)

    assert [row[NAME] for row in texts(page.view)] == ["one", "three", "two"]
    assert not page.busy.isVisible()


def test_open_source_is_asked_and_told_with_licence_and_stars(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = repositories(window)
    wait_until_idle(qtbot, window.session)
    page.view.selectRow(1)

    page.check_open_source()
    wait_until_idle(qtbot, window.session)

    told = page.panel.facts.text().replace("\u00a0", " ")
    assert "open source · MIT · 3 stars" in told


def test_a_repository_is_added_by_its_address_and_told_as_extra(
    qtbot: QtBot, window: MainWindow, github: HostedHome
) -> None:
    extra = github.fake.add("other", "library", is_private=False)
    extra.commits(1)
    page = repositories(window)
    dialog = AddByAddressDialog(window.session, window.theme, window)
    dialog.show()
    dialog.address.setText(f"{github.fake.running.url}/other/library")

    QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    wait_until_idle(qtbot, window.session)

    assert dialog.notices.sentences() == ["other/library is added."]
    rows = {row[NAME]: row for row in texts(page.view)}
    assert (rows["library"][EXTRA], rows["one"][EXTRA]) == ("yes", "")
    dialog.address.setText("nonsense")
    dialog.add()
    wait_until_idle(qtbot, window.session)
    assert dialog.notices.sentences() == ["This is not the address of a repository."]
    dialog.reject()
    dialog.deleteLater()


def test_a_token_is_tested_on_its_card(
    qtbot: QtBot, window: MainWindow, github: HostedHome
) -> None:
    page = accounts(window)
    wait_until_idle(qtbot, window.session)
    (card,) = page.cards.values()

    card.test_button.click()
    wait_until_idle(qtbot, window.session)
    works = (card.state.text(), card.notices.isVisible())
    github.fake.is_closed = True
    card.test_button.click()
    wait_until_idle(qtbot, window.session)

    assert works[1]
    assert (works[0] != "not accepted", card.state.text()) == (True, "not accepted")


def test_collecting_asks_the_accounts_first_and_a_refusal_is_on_the_card(
    qtbot: QtBot, window: MainWindow, github: HostedHome
) -> None:
    github.fake.is_closed = True

    window.session.collect_everything()
    wait_until_idle(qtbot, window.session)
    page = accounts(window)
    wait_until_idle(qtbot, window.session)

    (card,) = page.cards.values()
    assert card.state.text() == "not accepted"
    assert window.session.state.telling == ""


def test_ctrl_n_adds_an_account(qtbot: QtBot, window: MainWindow) -> None:
    answered = answer("Close")

    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    wait_until_idle(qtbot, window.session)

    assert answered == [TokenDialog]
