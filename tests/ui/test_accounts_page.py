from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.account import TokenPlace
from commitstats_desktop.core.errors import AuthError, CredentialStoreError, Refusal
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.jobs.runner import JobRunner
from commitstats_desktop.paths import user_paths
from commitstats_desktop.providers import PROVIDERS
from commitstats_desktop.services.accounts import list_accounts
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.services.repositories import active_repositories, set_active
from commitstats_desktop.ui.dialogs.delete_account import make_question
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.accounts import AccountsPage
from commitstats_desktop.ui.session import Session
from tests.fakes.keys import MemoryKeys
from tests.fakes.listed import WORKING, keep_account, list_repositories, refused, remote
from tests.fakes.windows import accounts, wait_until_idle


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """A session whose key store is memory."""
    hosts = Hosts({provider.kind: provider for provider in PROVIDERS}, MemoryKeys())
    made = Session(user_paths(tmp_path / "home"), JobRunner(), hosts=hosts)
    yield made
    made.close()


def now() -> datetime:
    """The moment the window compares with."""
    return datetime.now(UTC)


def keep(qtbot: QtBot, window: MainWindow, *known: object) -> AccountsPage:
    """Accounts in the database, and the page that shows them."""
    home = window.session.home
    assert home is not None
    for account in known:
        keep_account(home.database, account, now() - timedelta(days=2))  # type: ignore[arg-type]
    window.session.changed.emit()
    page = accounts(window)
    wait_until_idle(qtbot, window.session)
    return page


def test_without_an_account_the_page_offers_three_hosts_and_says_that_folders_need_none(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = accounts(window)
    wait_until_idle(qtbot, window.session)
    page.asked_add.disconnect(window.requests.add_account)

    with qtbot.waitSignal(page.asked_add) as asked:
        QTest.keyClick(page.tiles[1], Qt.Key.Key_Return)

    assert page.body.currentIndex() == 0
    assert [tile.accessibleName() for tile in page.tiles] == ["GitHub", "GitLab", "Azure DevOps"]
    assert asked.args == ["gitlab"]
    assert window.status.right.text() == "Local only"


def test_a_card_says_who_how_it_stands_and_when_the_token_ends(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = keep(qtbot, window, WORKING, refused(now()))

    good, bad = page.cards[WORKING.uuid], page.cards[refused(now()).uuid]
    assert (good.name.text(), good.state.text()) == ("ada at GitHub", "works")
    assert good.scopes.text() == "repo, user:email"
    assert good.expiry.text() == "never ends"
    assert not good.notices.isVisible()
    assert bad.state.text() == "not accepted"
    assert bad.expiry.text().startswith("ends in 12 days, on ")
    assert bad.expiry_picture.isVisible()
    assert bad.notices.sentences() == ["The token was revoked."]
    assert (good.rotate_button.isVisible(), bad.rotate_button.isVisible()) == (False, True)


def test_what_needs_the_person_is_in_the_bottom_line(qtbot: QtBot, window: MainWindow) -> None:
    keep(qtbot, window, refused(now()))

    assert window.session.state.attention.startswith(
        "ada at gitlab.example.com/code has not worked"
    )
    assert window.status.text.text() == window.session.state.attention
    assert window.status.right.text().startswith("1 account")


def test_a_token_kept_for_the_session_is_told_as_such(qtbot: QtBot, window: MainWindow) -> None:
    page = keep(qtbot, window, replace(WORKING, token_place=TokenPlace.SESSION))

    assert page.cards[WORKING.uuid].expiry.text() == "never ends; kept for this session only"


def test_a_test_that_fails_is_told_on_the_card(qtbot: QtBot, window: MainWindow) -> None:
    page = keep(qtbot, window, WORKING)

    page.cards[WORKING.uuid].test_button.click()
    wait_until_idle(qtbot, window.session)

    card = page.cards[WORKING.uuid]
    assert card.test_button.isEnabled()
    assert card.state.text() == "has no token"
    assert window.messages.sentence() == "The token of ada at GitHub is not there any more."
    assert card.notices.sentences() == [window.messages.sentence()]


def test_keeping_no_code_is_a_tick(qtbot: QtBot, window: MainWindow) -> None:
    page = keep(qtbot, window, WORKING)

    page.cards[WORKING.uuid].code.click()
    wait_until_idle(qtbot, window.session)

    (entry,) = window.session.accounts.known.entries
    assert entry.record.keeps_no_code
    assert page.cards[WORKING.uuid].code.isChecked()


def test_deleting_asks_whether_the_figures_go_too(qtbot: QtBot, window: MainWindow) -> None:
    keep(qtbot, window, WORKING)
    (entry,) = window.session.accounts.known.entries

    box = make_question(window, entry)

    roles = [box.buttonRole(each) for each in box.buttons()]
    assert sorted(role.name for role in roles) == ["AcceptRole", "DestructiveRole", "RejectRole"]
    assert box.buttonRole(box.defaultButton()) == QMessageBox.ButtonRole.RejectRole
    box.deleteLater()


def test_a_deleted_account_is_gone_and_its_repositories_may_stay(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = keep(qtbot, window, WORKING)
    home = window.session.home
    assert home is not None
    list_repositories(home.database, WORKING, [remote(1, "team", "one")], now())

    window.undoing.delete_account(WORKING, with_figures=False)
    wait_until_idle(qtbot, window.session)

    assert page.body.currentIndex() == 0
    assert window.status.right.text().startswith("Local only")
    assert window.messages.sentence() == (
        "ada at GitHub deleted. Its token leaves the key store in 20 seconds."
    )


def listed(window: MainWindow) -> str:
    """A repository that the account lists and that is switched on; its UUID."""
    home = window.session.home
    assert home is not None
    uuids = list_repositories(home.database, WORKING, [remote(1, "team", "one")], now())
    set_active(home.database, list(uuids), is_active=True)
    return uuids[0]


def keys_of(window: MainWindow) -> MemoryKeys:
    """The key store, with the token of the account."""
    hosts = window.session.hosts
    assert hosts is not None
    assert isinstance(hosts.keys, MemoryKeys)
    hosts.keys.keep(WORKING.uuid, Secret("ghp_something"))
    return hosts.keys


@pytest.mark.parametrize("with_figures", [False, True])
def test_a_deleted_account_comes_back_with_its_token_and_its_repositories(
    qtbot: QtBot, window: MainWindow, with_figures: bool
) -> None:
    page, keys, uuid = keep(qtbot, window, WORKING), keys_of(window), listed(window)
    window.undoing.delete_account(WORKING, with_figures=with_figures)
    wait_until_idle(qtbot, window.session)
    assert keys.find(WORKING.uuid) is not None
    assert window.session.removals.of_accounts.resting == {uuid}

    window.undoing.undo()
    wait_until_idle(qtbot, window.session)

    home = window.session.home
    assert home is not None
    assert list(page.cards) == [WORKING.uuid]
    assert keys.find(WORKING.uuid) is not None
    assert [one.uuid for one in active_repositories(home.database)] == [uuid]


@pytest.mark.parametrize("ends_by", ["time", "close"])
def test_the_token_of_a_deleted_account_is_gone_when_the_time_is_over_or_the_program_ends(
    qtbot: QtBot, window: MainWindow, ends_by: str
) -> None:
    keep(qtbot, window, WORKING)
    keys, home = keys_of(window), window.session.home
    assert home is not None
    window.undoing.delete_account(WORKING, with_figures=True)
    wait_until_idle(qtbot, window.session)

    if ends_by == "time":
        window.session.removals.of_accounts.finish()
        wait_until_idle(qtbot, window.session)
        assert not window.messages.isVisible()
    else:
        window.session.removals.finish_now()

    assert keys.find(WORKING.uuid) is None
    assert list_accounts(home.database) == []


def test_an_account_whose_token_the_key_store_does_not_let_go_of_is_there_again(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, keys, uuid = keep(qtbot, window, WORKING), keys_of(window), listed(window)
    window.undoing.delete_account(WORKING, with_figures=True)
    wait_until_idle(qtbot, window.session)

    def refuse(uuid: str) -> None:
        raise CredentialStoreError("The key store is locked.", "Unlock it.")

    monkeypatch.setattr(keys, "drop", refuse)
    window.session.removals.of_accounts.finish()
    wait_until_idle(qtbot, window.session)

    home = window.session.home
    assert home is not None
    assert list(page.cards) == [WORKING.uuid]
    assert window.messages.sentence() == "The key store is locked."
    assert [one.uuid for one in active_repositories(home.database)] == [uuid]


def test_a_refusal_ends_up_as_sentence_hint_and_link(qtbot: QtBot, window: MainWindow) -> None:
    from commitstats_desktop.services.accounts import note_problem

    page = keep(qtbot, window, WORKING)
    home = window.session.home
    assert home is not None
    error = AuthError("It expired.", "Make another.", Refusal.EXPIRED, "https://github.com/x")

    note_problem(home.database, WORKING, error)
    window.session.changed.emit()
    wait_until_idle(qtbot, window.session)

    notices = page.cards[WORKING.uuid].notices
    assert notices.sentences() == ["It expired."]
    assert page.cards[WORKING.uuid].state.text() == "not accepted"
