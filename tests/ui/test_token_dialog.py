"""Adding an account in the real window, with hosts on loopback that speak as the real ones do."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.account import ProviderKind, TokenPlace
from commitstats_desktop.core.errors import CredentialStoreError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.services.accounts import list_accounts
from commitstats_desktop.ui.dialogs.token import TokenDialog
from commitstats_desktop.ui.dialogs.token_host import OFFERS
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.theme import Theme
from tests.fakes.homes import FakeHome
from tests.fakes.host import FakeHost
from tests.fakes.host_github import FakeGitHub
from tests.fakes.hosted import HostedHome, hosted_home
from tests.fakes.hosts import HOSTS
from tests.fakes.keys import MemoryKeys
from tests.fakes.repositories import ADA, GRACE, FakeRepository, lines
from tests.fakes.windows import accounts, repositories, wait_until_idle, window_over

OFFER_OF = {
    ProviderKind.GITHUB: "GitHub Enterprise",
    ProviderKind.GITLAB: "GitLab, self-managed",
    ProviderKind.AZURE_DEVOPS: "Azure DevOps Server",
}


class LockedKeys(MemoryKeys):
    """A key store that is locked."""

    def keep(self, uuid: str, secret: Secret) -> None:
        raise CredentialStoreError("The key store is locked.", "Unlock it.")

    def keep_for_session(self, uuid: str, secret: Secret) -> None:
        self.secrets[uuid] = secret


@pytest.fixture
def github(tmp_path: Path, now: datetime) -> Iterator[HostedHome]:
    """One host, where it does not matter which."""
    with hosted_home(FakeGitHub, tmp_path, now) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path, github: HostedHome) -> Iterator[MainWindow]:
    with window_over(qtbot, theme, tmp_path, github) as made:
        yield made


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, github: HostedHome) -> Iterator[TokenDialog]:
    made = opened(qtbot, window, github.fake)
    yield made
    made.reject()
    made.deleteLater()


def opened(qtbot: QtBot, window: MainWindow, host: FakeHost) -> TokenDialog:
    """The dialog, with the host chosen and its address typed."""
    dialog = TokenDialog(window.session, window.theme, window)
    dialog.show()
    wait_until_idle(qtbot, window.session)
    titles = [offer.title for offer in OFFERS]
    dialog.host.offer.setCurrentIndex(titles.index(OFFER_OF[host.kind]))
    dialog.host.typed.setText(host.address)
    return dialog


def paste(qtbot: QtBot, dialog: TokenDialog, token: str) -> None:
    """Paste a token, and wait for what the host says."""
    dialog.token.setText(token)
    qtbot.waitUntil(lambda: not dialog.busy.is_busy, timeout=20_000)


def filled(host: FakeHost) -> list[FakeRepository]:
    """Three repositories, one of them open to everybody."""
    first = host.add("team", "one")
    first.commits(4)
    first.commit({"src/a.py": lines(30)}, "feat: begin", author=GRACE)
    second = host.add("team", "two", is_private=False)
    second.commits(2)
    third = host.add("ada", "three")
    third.commits(3)
    return [first, second, third]


def without_names(figures: dict[str, Any]) -> dict[str, Any]:
    """Everything that is counted, without what a repository is called and where it lies."""
    return {name: value for name, value in figures.items() if name != "repositories"}


@pytest.mark.parametrize("kind", HOSTS, ids=lambda kind: kind.kind.value)
def test_an_account_is_added_repositories_picked_and_collected_as_if_read_in_folders(
    qtbot: QtBot, theme: Theme, tmp_path: Path, now: datetime, kind: type[FakeHost]
) -> None:
    with (
        hosted_home(kind, tmp_path, now) as host,
        window_over(qtbot, theme, tmp_path, host) as window,
    ):
        served = filled(host.fake)
        dialog = opened(qtbot, window, host.fake)
        paste(qtbot, dialog, host.fake.token)
        assert dialog.notices.sentences()[0].startswith("This is ")
        assert dialog.main_button.text() == "Add the account"

        dialog.main_button.click()
        wait_until_idle(qtbot, window.session)
        assert "3 repositories found; none is collected yet." in dialog.notices.sentences()[0]
        dialog.asked_repositories.connect(window.requests._show_repositories)
        dialog.main_button.click()
        page = repositories(window)
        wait_until_idle(qtbot, window.session)
        page.asked_private.disconnect(window.requests.use_private)
        with qtbot.waitSignal(page.asked_private) as asked:
            page.bar.on_button.click()
        window.session.set_active(asked.args[0], is_active=True)
        wait_until_idle(qtbot, window.session)
        window.session.identities.save([ADA.email], [])
        wait_until_idle(qtbot, window.session)
        page.collect_button.click()
        wait_until_idle(qtbot, window.session)

        assert window.session.home is not None
        figures = FakeHome(window.session.home, now).figures()
        local = FakeHome.make(tmp_path / "local", now)
        local.add(*served)
        local.collect()
        assert without_names(figures) == without_names(local.figures())
        assert figures["totals"]["commits"] == 9
        local.close()
        dialog.deleteLater()


def test_a_wrong_token_is_explained_and_nothing_is_kept(
    qtbot: QtBot, window: MainWindow, dialog: TokenDialog, github: HostedHome
) -> None:
    paste(qtbot, dialog, "wrongTokenThatNobodyKnows0123456789")

    assert len(dialog.notices.sentences()) == 1
    assert dialog.main_button.text() == "Check the token"
    assert github.keys.secrets == {}
    accounts(window)
    wait_until_idle(qtbot, window.session)
    assert window.session.accounts.known.entries == ()


def test_after_a_refusal_the_keyboard_is_on_the_token_to_be_typed_anew(
    qtbot: QtBot, window: MainWindow, dialog: TokenDialog
) -> None:
    dialog.activateWindow()
    dialog.token.setFocus(Qt.FocusReason.TabFocusReason)

    paste(qtbot, dialog, "wrongTokenThatNobodyKnows0123456789")
    wait_until_idle(qtbot, window.session)

    assert dialog.focusWidget() is dialog.token
    assert dialog.token.selectedText() == dialog.token.text()


def test_the_dialog_is_no_higher_than_what_it_says(
    qtbot: QtBot, window: MainWindow, dialog: TokenDialog, github: HostedHome
) -> None:
    paste(qtbot, dialog, github.fake.token)
    wait_until_idle(qtbot, window.session)

    assert dialog.host.guide.isHidden()
    assert dialog.height() == needed(dialog)


def needed(dialog: TokenDialog) -> int:
    """How high its content is at its width."""
    layout = dialog.layout()
    assert layout is not None
    return layout.totalHeightForWidth(dialog.width())


def test_the_dialog_follows_the_host_that_is_chosen_in_its_height(
    qtbot: QtBot, dialog: TokenDialog
) -> None:
    heights = []
    for number in range(len(OFFERS)):
        dialog.host.offer.setCurrentIndex(number)
        qtbot.waitUntil(lambda: dialog.height() == needed(dialog))
        heights.append(dialog.height())

    assert len(set(heights)) > 1


def test_the_token_is_never_shown_and_forgotten_once_it_is_kept(
    qtbot: QtBot, dialog: TokenDialog, github: HostedHome, window: MainWindow
) -> None:
    paste(qtbot, dialog, github.fake.token)
    assert github.fake.token not in dialog.token.displayText()

    QTest.keyClick(dialog.main_button, Qt.Key.Key_Space)
    wait_until_idle(qtbot, window.session)

    assert dialog.token.text() == ""
    assert list(github.keys.secrets.values()) == [Secret(github.fake.token)]


def test_another_token_or_host_forgets_what_was_said_of_the_one_before(
    qtbot: QtBot, dialog: TokenDialog, github: HostedHome
) -> None:
    paste(qtbot, dialog, github.fake.token)
    assert dialog.main_button.text() == "Add the account"

    dialog.host.offer.setCurrentIndex(0)

    assert dialog.notices.sentences() == []
    assert dialog.main_button.text() == "Check the token"


def test_a_locked_key_store_offers_to_keep_the_token_for_the_session(
    qtbot: QtBot, theme: Theme, tmp_path: Path, github: HostedHome
) -> None:
    keys = LockedKeys()
    host = replace(github, hosts=replace(github.hosts, keys=keys))
    with window_over(qtbot, theme, tmp_path, host) as window:
        dialog = opened(qtbot, window, github.fake)
        paste(qtbot, dialog, github.fake.token)
        dialog.main_button.click()
        wait_until_idle(qtbot, window.session)
        assert dialog.notices.sentences() == ["The key store is locked."]
        assert dialog.session_button.isVisible()

        dialog.session_button.click()
        wait_until_idle(qtbot, window.session)

        (entry,) = window.session.accounts.known.entries
        assert entry.record.account.token_place is TokenPlace.SESSION
        assert list(keys.secrets.values()) == [Secret(github.fake.token)]
        dialog.reject()
        dialog.deleteLater()


def test_a_host_that_does_not_answer_can_be_given_up(
    qtbot: QtBot, window: MainWindow, dialog: TokenDialog, github: HostedHome
) -> None:
    github.fake.running.server.answer = lambda request: request.server.is_over.wait(10)  # type: ignore[assignment]
    dialog.token.setText(github.fake.token)
    assert dialog.busy.isVisible()

    dialog.busy.stop_button.click()
    github.fake.running.is_over.set()
    wait_until_idle(qtbot, window.session)

    assert not dialog.busy.isVisible()
    assert dialog.token.isEnabled()


def test_the_page_for_the_token_names_the_smallest_rights_and_their_purpose(
    qtbot: QtBot, window: MainWindow, dialog: TokenDialog
) -> None:
    dialog.host.offer.setCurrentIndex(0)

    assert dialog.host.page.currentText() == "Fine-grained token"
    assert "Contents: read  –  to read the commits" in dialog.host.scopes.text()
    assert dialog.host.page_url().startswith("https://github.com/settings/personal-access-tokens")
    dialog.host.page.setCurrentIndex(1)
    assert "repo  –  " in dialog.host.scopes.text()
    assert dialog.host.page_url().startswith("https://github.com/settings/tokens/new")


def test_a_host_without_a_usual_address_asks_for_it_first(
    qtbot: QtBot, dialog: TokenDialog
) -> None:
    titles = [offer.title for offer in OFFERS]
    dialog.host.offer.setCurrentIndex(titles.index("Azure DevOps"))
    dialog.host.typed.clear()
    dialog.token.setText("x" * 30)

    assert not dialog.host.open_button.isEnabled()
    assert not dialog.main_button.isEnabled()
    dialog.host.typed.setText("fabrikam")
    assert dialog.host.page_url().startswith("https://dev.azure.com/fabrikam/")
    assert dialog.main_button.isEnabled()


def test_a_token_is_replaced_on_the_card_by_one_of_the_same_user_only(
    qtbot: QtBot, window: MainWindow, dialog: TokenDialog, github: HostedHome
) -> None:
    paste(qtbot, dialog, github.fake.token)
    dialog.main_button.click()
    wait_until_idle(qtbot, window.session)
    (entry,) = window.session.accounts.known.entries
    github.fake.token = "anotherTokenOfTheSamePerson0123456789"
    replacing = TokenDialog(window.session, window.theme, window, "", entry)
    replacing.show()
    wait_until_idle(qtbot, window.session)

    paste(qtbot, replacing, github.fake.token)
    replacing.main_button.click()
    wait_until_idle(qtbot, window.session)

    assert replacing.notices.sentences()[0] == "The new token is kept."
    assert github.keys.find(entry.record.account.uuid) == Secret(github.fake.token)
    github.fake.user_number = 8
    again = TokenDialog(window.session, window.theme, window, "", entry)
    again.show()
    wait_until_idle(qtbot, window.session)
    paste(qtbot, again, github.fake.token)
    again.main_button.click()
    wait_until_idle(qtbot, window.session)
    assert "belongs to" in again.notices.sentences()[0]
    for each in (replacing, again):
        each.reject()
        each.deleteLater()


def test_an_account_whose_dialog_is_closed_while_it_is_added_is_shown_if_it_was_kept(
    qtbot: QtBot, window: MainWindow, github: HostedHome
) -> None:
    filled(github.fake)
    page = accounts(window)
    dialog = opened(qtbot, window, github.fake)
    paste(qtbot, dialog, github.fake.token)
    dialog.main_button.click()

    dialog.reject()
    dialog.deleteLater()
    wait_until_idle(qtbot, window.session)

    home = window.session.home
    assert home is not None
    kept = [one.account.uuid for one in list_accounts(home.database)]
    assert list(page.cards) == kept
    assert len(window.session.accounts.known.entries) == len(kept)


def test_a_dialog_that_is_opened_again_at_once_knows_the_hosts(
    qtbot: QtBot, window: MainWindow, github: HostedHome
) -> None:
    first, second = (TokenDialog(window.session, window.theme, window) for _ in range(2))
    wait_until_idle(qtbot, window.session)

    assert [one.host.is_ready() for one in (first, second)] == [True, True]
    for one in (first, second):
        one.reject()
        one.deleteLater()
