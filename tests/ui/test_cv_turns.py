"""What is typed into a CV is in all that is asked for after it, however soon that is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.cv.choices import CvChoices, NamedCv
from commitstats_desktop.services.cvs import cvs
from commitstats_desktop.ui.dialogs.send_cv import SendDialog
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.cv import CvPage
from tests.fakes.windows import add_repository, claim, wait_until_idle

pytestmark = pytest.mark.usefixtures("laid_out_once")


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[CvPage]:
    """The page of CVs over a repository called "ledger"; nothing waits for its timers."""
    add_repository(qtbot, window, tmp_path / "ledger", commits=3)
    claim(qtbot, window, "ada@example.org")
    window.show_page("cv")
    shown = window.pages["cv"]
    assert isinstance(shown, CvPage)
    wait_until_idle(qtbot, window.session)
    yield shown
    shown.flush()
    wait_until_idle(qtbot, window.session)
    shown.preview._timer.stop()


def stored(page: CvPage) -> CvChoices:
    """What is kept of the CV."""
    home = page.session.home
    assert home is not None
    return cvs.list_cvs(home.database)[0].choices


def test_what_was_typed_last_leaves_with_the_export(
    qtbot: QtBot, window: MainWindow, page: CvPage
) -> None:
    page.asked_send.disconnect(window._send_cv)
    sent: list[NamedCv] = []
    page.asked_send.connect(sent.append)

    QTest.keyClicks(page.form.person.name, "Ada Berg")
    page.send_button.click()

    assert [one.choices.person.name for one in sent] == ["Ada Berg"]
    wait_until_idle(qtbot, window.session)


def test_undo_right_after_an_edit_takes_that_edit_back(
    qtbot: QtBot, window: MainWindow, page: CvPage
) -> None:
    QTest.keyClicks(page.form.person.name, "Ada Berg")
    page.flush()
    wait_until_idle(qtbot, window.session)
    QTest.keyClicks(page.form.person.name, "-Lind")

    page.undo_button.click()
    wait_until_idle(qtbot, window.session)

    assert stored(page).person.name == "Ada Berg"
    assert page.form.person.name.text() == "Ada Berg"


def test_an_edit_is_kept_though_the_cv_is_locked_right_after_it(
    qtbot: QtBot, window: MainWindow, page: CvPage
) -> None:
    QTest.keyClicks(page.form.person.name, "Ada Berg")

    page.menu.lock_action.trigger()
    wait_until_idle(qtbot, window.session)

    assert stored(page).person.name == "Ada Berg"
    assert not window.messages.isVisible()


def test_words_that_were_let_stand_are_not_taken_back_by_the_next_edit(
    qtbot: QtBot, window: MainWindow, page: CvPage, tmp_path: Path
) -> None:
    page.form.person.summary.setPlainText("I keep the ledger.")
    page.flush()
    wait_until_idle(qtbot, window.session)
    assert page.cv is not None
    dialog = SendDialog(window.session, page.cv, str(tmp_path), window)
    dialog.export_button.click()
    wait_until_idle(qtbot, window.session)
    dialog.questions.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.approve_button.click()
    wait_until_idle(qtbot, window.session)
    dialog.deleteLater()

    QTest.keyClicks(page.form.person.name, "Ada")
    page.flush()
    wait_until_idle(qtbot, window.session)

    assert stored(page).approved_words == {"ledger"}
