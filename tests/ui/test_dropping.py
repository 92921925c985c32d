"""Folders dropped onto the window are added; exported files say what they prove."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.cv.choices import NamedCv
from commitstats_desktop.services.cvs import cvs, sent
from commitstats_desktop.services.repositories import is_any_known
from commitstats_desktop.settings import Settings
from commitstats_desktop.ui.dialogs.send_cv import SendDialog
from commitstats_desktop.ui.dialogs.sent_log import SentLogDialog
from commitstats_desktop.ui.dialogs.verdict import VerdictDialog
from commitstats_desktop.ui.dropping import dropped_documents, dropped_folders
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from tests.fakes.empty import lay_empty_database
from tests.fakes.windows import add_repository, claim, make_repository, wait_until_idle


def drop(window: MainWindow, *places: Path) -> None:
    """Drag things of this computer, and one that is not, onto the window, and let go."""
    dropped, how = carried(*places), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), how, dropped, buttons, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), how, dropped, buttons, keys))


def carried(*places: Path) -> QMimeData:
    made = QMimeData()
    made.setUrls(
        [*(QUrl.fromLocalFile(str(one)) for one in places), QUrl("https://x.example/a.pdf")]
    )
    carried_by.append(made)
    return made


MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
carried_by: list[QMimeData] = []
"""Qt does not keep what an event carries."""


def read_verdict() -> list[str]:
    """Close the next verdict; its sentences are in the list afterwards."""
    sentences: list[str] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, VerdictDialog):
            sentences.extend(line.text() for line in dialog.lines)
            dialog.accept()
        else:
            QTimer.singleShot(20, close)

    QTimer.singleShot(0, close)
    return sentences


@pytest.fixture
def exported(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Path:
    """A web page that was exported from the window."""
    add_repository(qtbot, window, tmp_path / "ledger", commits=7)
    claim(qtbot, window, "ada@example.org")
    dialog = SendDialog(window.session, first_cv(window), str(tmp_path), window)
    tick_only(dialog, "html")
    dialog.export_button.click()
    wait_until_idle(qtbot, window.session)
    dialog.deleteLater()
    (page,) = tmp_path.glob("*.html")
    return page


def tick_only(dialog: SendDialog, key: str) -> None:
    for row, tick in enumerate(dialog.formats.ticks()):
        is_on = tick.key == key
        state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        dialog.formats.item(row).setCheckState(state)


def first_cv(window: MainWindow) -> NamedCv:
    home = window.session.home
    assert home is not None
    return (cvs.list_cvs(home.database) or [cvs.create_cv(home.database, "one", MOMENT)])[0]


def test_what_is_dropped_is_told_apart(tmp_path: Path) -> None:
    folder, document, other = tmp_path / "work", tmp_path / "cv.PDF", tmp_path / "song.mp3"
    folder.mkdir()
    document.touch()
    other.touch()
    dropped = carried(folder, document, other)

    assert dropped_folders(dropped) == [folder]
    assert dropped_documents(dropped) == [document]


def test_folders_dropped_onto_the_window_are_added(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    make_repository(tmp_path / "work")

    drop(window, tmp_path / "work")
    wait_until_idle(qtbot, window.session)

    assert window.session.state.last_look is not None


def test_an_exported_file_dropped_onto_the_window_says_what_it_proves(
    qtbot: QtBot, window: MainWindow, exported: Path
) -> None:
    sound = read_verdict()
    drop(window, exported)
    qtbot.waitUntil(lambda: bool(sound))
    altered = read_verdict()
    exported.write_text(exported.read_text("utf-8").replace(">7<", ">77<"), "utf-8")
    drop(window, exported)
    qtbot.waitUntil(lambda: bool(altered))
    wait_until_idle(qtbot, window.session)

    assert sound != altered


def test_the_log_keeps_what_left_and_writes_it_again(
    qtbot: QtBot,
    window: MainWindow,
    exported: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    again = tmp_path / "again"
    again.mkdir()
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: str(again))
    dialog = SentLogDialog(window.session, window)
    wait_until_idle(qtbot, window.session)
    assert dialog.tree.topLevelItemCount() == 1

    dialog.again_button.click()
    wait_until_idle(qtbot, window.session)
    dialog.compare_button.click()
    wait_until_idle(qtbot, window.session)

    assert (again / exported.name).read_bytes() == exported.read_bytes()
    assert dialog.note.text() == "Every figure is the same today."
    dialog.forget_button.click()
    wait_until_idle(qtbot, window.session)
    assert dialog.chosen() is None
    dialog.deleteLater()


def test_two_documents_dropped_in_a_row_are_each_told_by_their_own_name(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    told: list[str] = []
    for name in ("one.json", "two.json"):
        (tmp_path / name).write_text("{}")

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, VerdictDialog):
            told.append(
                dialog.windowTitle() + " ".join(each.text() for each in dialog.findChildren(QLabel))
            )
            dialog.accept()
        if len(told) < 2:
            QTimer.singleShot(20, close)

    QTimer.singleShot(0, close)
    for name in ("one.json", "two.json"):
        drop(window, tmp_path / name)
    qtbot.waitUntil(lambda: len(told) == 2)
    wait_until_idle(qtbot, window.session)

    assert sorted("one.json" in one for one in told) == [False, True]
    assert sorted("two.json" in one for one in told) == [False, True]


def test_two_notes_in_a_row_are_both_kept(qtbot: QtBot, window: MainWindow, exported: Path) -> None:
    home = window.session.home
    assert home is not None
    (export,) = sent.all_exports(home.database)
    logs: list[object] = []

    for note in ("Bank", "Bank of X"):
        window.session.sent.note(export, note, logs.append)
    wait_until_idle(qtbot, window.session)

    assert [one.sent_to for one in sent.all_exports(home.database)] == ["Bank of X"]


def test_a_folder_typed_while_files_are_written_is_not_told_as_theirs(
    qtbot: QtBot, window: MainWindow, exported: Path, tmp_path: Path
) -> None:
    dialog = SendDialog(window.session, first_cv(window), str(tmp_path), window)
    tick_only(dialog, "html")
    dialog.export_button.click()

    dialog.folder.setText(str(tmp_path / "other"))

    assert not dialog.export_button.isEnabled()
    wait_until_idle(qtbot, window.session)
    assert dialog.result_text.text().endswith(f" to {tmp_path}.")
    assert dialog.export_button.isEnabled()
    dialog.deleteLater()


def test_an_export_that_fails_behind_its_closed_dialog_is_told_by_the_window(
    qtbot: QtBot, window: MainWindow, exported: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    dialog = SendDialog(window.session, first_cv(window), str(tmp_path / "file"), window)
    tick_only(dialog, "html")
    dialog.export_button.click()

    dialog.reject()
    dialog.deleteLater()
    wait_until_idle(qtbot, window.session)

    assert window.messages.isVisible()
    assert "file" in window.messages.sentence()


def test_a_dialog_that_is_opened_again_at_once_is_answered_too(
    qtbot: QtBot, window: MainWindow, exported: Path
) -> None:
    first, second = (SentLogDialog(window.session, window) for _ in range(2))

    wait_until_idle(qtbot, window.session)

    assert [one.tree.topLevelItemCount() for one in (first, second)] == [1, 1]
    for one in (first, second):
        one.deleteLater()


def test_what_an_export_tells_is_told_by_a_dialog_that_is_opened_again_at_once(
    qtbot: QtBot, window: MainWindow, exported: Path
) -> None:
    cv = first_cv(window)
    first, second = (SendDialog(window.session, cv, str(exported.parent), window) for _ in range(2))

    wait_until_idle(qtbot, window.session)

    assert second.sheet.topLevelItemCount() == first.sheet.topLevelItemCount() > 0
    for one in (first, second):
        one.deleteLater()


def test_a_folder_that_comes_before_the_home_is_open_is_added_then(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path
) -> None:
    lay_empty_database(session.paths.database)
    make_repository(tmp_path / "work", commits=2)
    window = MainWindow(session, theme, Settings(appearance="light"))

    window.folders.add(tmp_path / "work")
    session.open()
    wait_until_idle(qtbot, session)

    assert session.home is not None
    assert is_any_known(session.home.database)
    window.close()
    window.deleteLater()
