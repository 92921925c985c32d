from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages import PAGES
from tests.e2e.looks import faults
from tests.fakes.windows import add_repository, claim, overview, wait_until_idle

SIZES = ((1280, 860), (960, 640))
ROUNDS = 25
"""A layout that was asked for is done when the event loop has come round, once or a few times."""


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_cut_off_covered_or_pale(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, look: str, size: tuple[int, int]
) -> None:
    window.set_appearance(look)
    window.resize(*size)
    found = {f"{key}, empty": _faults_of(qtbot, window, key) for key, *_ in PAGES}
    add_repository(qtbot, window, tmp_path / "a-repository-with-a-rather-long-name", commits=30)
    claim(qtbot, window, "ada@example.org")

    found |= {key: _faults_of(qtbot, window, key) for key, *_ in PAGES}
    area = overview(window).findChild(QScrollArea)
    assert area is not None
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    found["overview, scrolled down"] = faults(window)

    assert found == {name: [] for name in found}


def _faults_of(qtbot: QtBot, window: MainWindow, key: str) -> list[str]:
    window.show_page(key)
    wait_until_idle(qtbot, window.session)
    found: list[str] = []
    for _ in range(ROUNDS):
        qtbot.wait(20)
        if not (found := faults(window)):
            break
    return found
