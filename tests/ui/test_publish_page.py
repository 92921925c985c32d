from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.publication import Standing, TargetKind
from commitstats_desktop.core.work import Work
from commitstats_desktop.jobs.runner import JobRunner
from commitstats_desktop.paths import user_paths
from commitstats_desktop.providers import PROVIDERS
from commitstats_desktop.services import places, publish
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.services.places import Publishing
from commitstats_desktop.ui.dialogs.place import PlaceDialog
from commitstats_desktop.ui.dialogs.publish import PublishDialog
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.publish import PublishPage
from commitstats_desktop.ui.session import Session
from tests.fakes.keys import MemoryKeys
from tests.fakes.repositories import ADA
from tests.fakes.stores import Store, serving_endpoint, unhurried
from tests.fakes.windows import add_repository, answer, claim, wait_until_idle


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """A session whose key store is memory."""
    hosts = Hosts({provider.kind: provider for provider in PROVIDERS}, MemoryKeys(), unhurried())
    made = Session(user_paths(tmp_path / "home"), JobRunner(), hosts=hosts)
    yield made
    made.close()


@pytest.fixture
def web(tmp_path: Path) -> Path:
    """A folder to publish into."""
    folder = tmp_path / "web"
    folder.mkdir()
    return folder


def shown(qtbot: QtBot, window: MainWindow) -> PublishPage:
    """The page, shown and loaded."""
    window.show_page("publish")
    page = window.pages["publish"]
    assert isinstance(page, PublishPage)
    wait_until_idle(qtbot, window.session)
    return page


def with_place(qtbot: QtBot, window: MainWindow, folder: Path, web: Path) -> PublishPage:
    """Somebody with commits, and a folder as a place."""
    add_repository(qtbot, window, folder / "work")
    claim(qtbot, window, ADA.email)
    home, hosts = window.session.home, window.session.hosts
    assert home is not None and hosts is not None
    settings = {"folder": str(web)}
    places.add_place(
        Publishing.of(home, hosts), TargetKind.FOLDER, "web", settings, "", datetime.now(UTC)
    )
    return shown(qtbot, window)


def dialog_of(window: MainWindow, page: PublishPage) -> PublishDialog:
    """The dialog of a new page."""
    return PublishDialog(window.session, window.theme, page.view, None, window)


def test_without_a_place_the_page_says_what_publishing_is(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(qtbot, window)

    assert page.body.currentIndex() == 0
    assert page.empty.button.isVisible()
    assert not page.publish_button.isVisible()


def test_a_folder_is_asked_and_kept(qtbot: QtBot, window: MainWindow, web: Path) -> None:
    page = shown(qtbot, window)
    dialog = PlaceDialog(window.session, window.theme, window)
    dialog.name.setText("web")
    dialog.fields["folder"].setText(str(web))

    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    wait_until_idle(qtbot, window.session)

    assert [place.name for place in page.view.places] == ["web"]
    assert page.publish_button.isVisible()
    dialog.deleteLater()


def test_a_folder_that_is_not_there_is_told_and_not_kept(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = shown(qtbot, window)
    dialog = PlaceDialog(window.session, window.theme, window)
    dialog.name.setText("web")
    dialog.fields["folder"].setText(str(tmp_path / "nowhere"))

    dialog.add()
    wait_until_idle(qtbot, window.session)

    assert "does not exist" in dialog.notices.sentences()[0]
    assert page.view.places == ()
    dialog.reject()
    dialog.deleteLater()


def test_a_kind_with_a_secret_asks_for_it(qtbot: QtBot, window: MainWindow) -> None:
    shown(qtbot, window)
    dialog = PlaceDialog(window.session, window.theme, window)
    dialog.show()

    is_asked = []
    for number in range(dialog.kind.count()):
        dialog.kind.setCurrentIndex(number)
        is_asked.append((next(iter(dialog.fields)), dialog.secret.isVisible()))

    assert is_asked == [("folder", False), ("bucket", True), ("address", True)]
    assert dialog.secret.echoMode() is dialog.secret.EchoMode.Password
    dialog.reject()
    dialog.deleteLater()


def test_nothing_is_sent_before_its_bytes_and_its_address_were_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, web: Path
) -> None:
    page = with_place(qtbot, window, tmp_path, web)
    dialog = dialog_of(window, page)
    dialog.show()
    dialog.formats["json"].setChecked(True)

    QTest.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    wait_until_idle(qtbot, window.session)
    before = [path for path in web.rglob("*") if path.is_file()]
    address, text, files = dialog.address.text(), dialog.text.toPlainText(), dialog.files.text()
    QTest.mouseClick(dialog.send_button, Qt.MouseButton.LeftButton)
    wait_until_idle(qtbot, window.session)

    assert before == []
    (sent,) = web.rglob("index.html")
    assert sent.as_uri() == address
    assert sent.read_text("utf-8").rstrip() == text.rstrip()
    assert "cv.json" in files and "SHA-256" in files
    assert dialog.notices.sentences() == [f"Up at {address}"]
    assert [card.address.text() for card in page.cards.values()] == [address]
    dialog.reject()
    dialog.deleteLater()


def test_the_browser_shows_the_very_bytes_until_the_dialog_is_closed(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    web: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile()))
    )
    dialog = dialog_of(window, with_place(qtbot, window, tmp_path, web))
    dialog.prepare()
    wait_until_idle(qtbot, window.session)

    dialog.browser_button.click()

    assert opened[0].read_text("utf-8").rstrip() == dialog.text.toPlainText().rstrip()
    assert opened[0].parent.stat().st_mode & 0o777 == 0o700
    dialog.reject()
    assert not opened[0].parent.exists()
    dialog.deleteLater()


def published(qtbot: QtBot, window: MainWindow, page: PublishPage) -> str:
    """Publish a page; its UUID."""
    dialog = dialog_of(window, page)
    dialog.prepare()
    wait_until_idle(qtbot, window.session)
    dialog.send()
    wait_until_idle(qtbot, window.session)
    dialog.reject()
    dialog.deleteLater()
    (uuid,) = page.cards
    return uuid


def test_a_page_is_taken_down_once_the_person_has_said_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, web: Path
) -> None:
    page = with_place(qtbot, window, tmp_path, web)
    uuid = published(qtbot, window, page)

    answer("Keep it")
    page.cards[uuid].withdraw_button.click()
    wait_until_idle(qtbot, window.session)
    kept = list(web.rglob("index.html"))
    answer("Withdraw")
    page.cards[uuid].withdraw_button.click()
    wait_until_idle(qtbot, window.session)

    assert len(kept) == 1
    assert list(web.rglob("index.html")) == []
    assert page.view.pages[0].standing is Standing.WITHDRAWN
    assert not page.cards[uuid].withdraw_button.isVisible()


def test_a_page_that_somebody_changed_is_told_and_its_address_can_be_copied(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, web: Path
) -> None:
    page = with_place(qtbot, window, tmp_path, web)
    uuid = published(qtbot, window, page)
    (file,) = web.rglob("index.html")
    file.write_text("theirs")

    page.cards[uuid].copy_button.click()
    page.cards[uuid].check_button.click()
    wait_until_idle(qtbot, window.session)

    assert QGuiApplication.clipboard().text() == file.as_uri()
    assert page.cards[uuid].state.text() == "A page that somebody else put there is up."


def test_a_page_is_kept_fresh_after_a_collection(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, store: Store
) -> None:
    add_repository(qtbot, window, tmp_path / "work")
    claim(qtbot, window, ADA.email)
    home, hosts = window.session.home, window.session.hosts
    assert home is not None and hosts is not None
    with serving_endpoint(store) as running:
        made = Publishing.of(home, hosts)
        yesterday = datetime(2026, 1, 1, tzinfo=UTC)
        places.add_place(
            made, TargetKind.ENDPOINT, "cv", {"address": running.url}, running.key(), yesterday
        )
        page = shown(qtbot, window)
        dialog = dialog_of(window, page)
        dialog.fresh.setChecked(True)
        dialog.prepare()
        wait_until_idle(qtbot, window.session)
        prepared = dialog._prepared
        publish.publish(made, prepared, yesterday, Work())
        dialog.reject()
        dialog.deleteLater()

        add_repository(qtbot, window, tmp_path / "more", commits=2)
        wait_until_idle(qtbot, window.session)

        (known,) = publish.publications_of(home)
        assert known.published_at is not None and known.published_at > yesterday


def test_a_page_that_did_not_get_there_is_told_when_its_dialog_is_closed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, web: Path
) -> None:
    page = with_place(qtbot, window, tmp_path, web)
    dialog = dialog_of(window, page)
    dialog.prepare()
    wait_until_idle(qtbot, window.session)
    web.rmdir()

    dialog.send()
    dialog.reject()
    dialog.deleteLater()
    wait_until_idle(qtbot, window.session)

    assert window.messages.isVisible()
    assert window.messages.sentence() == f"The folder {web} does not exist."


def test_a_page_is_prepared_while_one_whose_dialog_was_closed_still_ends(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, web: Path
) -> None:
    page = with_place(qtbot, window, tmp_path, web)
    first, second = dialog_of(window, page), dialog_of(window, page)
    first.prepare()
    first.reject()

    second.prepare()
    wait_until_idle(qtbot, window.session)

    assert second.address.text().startswith("file://")
    second.reject()
    for dialog in (first, second):
        dialog.deleteLater()


def test_a_page_is_taken_down_while_its_place_is_being_asked(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, web: Path
) -> None:
    page = with_place(qtbot, window, tmp_path, web)
    uuid = published(qtbot, window, page)
    page.cards[uuid].check_button.click()

    answer("Withdraw")
    page.cards[uuid].withdraw_button.click()
    wait_until_idle(qtbot, window.session)

    assert list(web.rglob("index.html")) == []
    assert page.view.pages[0].standing is Standing.WITHDRAWN


def test_who_quits_while_a_page_is_sent_is_asked_and_may_stay(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    web: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = with_place(qtbot, window, tmp_path, web)
    dialog = dialog_of(window, page)
    dialog.prepare()
    wait_until_idle(qtbot, window.session)
    may_go_on, send = Event(), publish.publish

    def send_later(*args: object, **words: object) -> object:
        may_go_on.wait(10)
        return send(*args, **words)  # type: ignore[arg-type]

    monkeypatch.setattr(publish, "publish", send_later)
    dialog.send()

    answered = answer("Keep sending")
    window.quit()
    may_go_on.set()
    wait_until_idle(qtbot, window.session)

    assert answered
    assert window.isVisible()
    assert len(list(web.rglob("index.html"))) == 1
    dialog.reject()
    dialog.deleteLater()
