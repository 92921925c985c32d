from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.evidence import Side
from commitstats_desktop.core.explain import Ask
from commitstats_desktop.core.period import Period, Question, year_of
from commitstats_desktop.ui.inquiry import Filter
from commitstats_desktop.ui.item_models import row_pages
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.panels.evidence import EvidencePanel
from commitstats_desktop.ui.panels.scope import scope_words
from tests.fakes.repositories import FakeRepository, lines
from tests.fakes.windows import claim, overview, texts, wait_until_idle


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window with one repository: code, a lock file and a merge."""
    repository = FakeRepository.make(tmp_path / "work")
    repository.commit({"src/api.py": lines(10), "package-lock.json": lines(900)}, "feat: api")
    repository.start_branch("side")
    repository.commit({"src/more.py": lines(3)}, "fix: more")
    repository.checkout("main")
    repository.commit({"README.md": lines(2)}, "docs: readme")
    repository.merge("side")
    window.folders.add(tmp_path / "work")
    wait_until_idle(qtbot, window.session)
    claim(qtbot, window, "ada@example.org")
    overview(window)
    wait_until_idle(qtbot, window.session)
    return window


def opened(qtbot: QtBot, window: MainWindow) -> EvidencePanel:
    wait_until_idle(qtbot, window.session)
    panel = window.evidence
    assert panel is not None
    assert panel.isVisible()
    return panel


def listed(panel: EvidencePanel, side: Side) -> list[list[str]]:
    return texts(panel.views[side])


def test_a_tile_opens_on_the_commits_that_add_up_to_it(qtbot: QtBot, filled: MainWindow) -> None:
    tile = overview(filled).tiles["commits"]

    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    panel = opened(qtbot, filled)

    subjects = {row[1] for row in listed(panel, Side.COMMITS)}
    assert subjects == {"feat: api", "fix: more", "docs: readme"}
    assert panel.sum.text() == "3 commits"
    assert tile.text() == "3"
    assert any(row[2] == "merge" for row in listed(panel, Side.LEFT_OUT))


def test_a_long_path_keeps_its_end_and_a_long_subject_its_beginning(
    qtbot: QtBot, filled: MainWindow
) -> None:
    filled.show_evidence(Ask("commits"))
    panel = opened(qtbot, filled)

    modes = {side: view.textElideMode() for side, view in panel.views.items()}

    assert modes[Side.FILES] is Qt.TextElideMode.ElideMiddle
    assert modes[Side.COMMITS] is Qt.TextElideMode.ElideRight


def test_the_keyboard_opens_a_tile_and_escape_closes_the_panel(
    qtbot: QtBot, filled: MainWindow
) -> None:
    QTest.keyClick(overview(filled).tiles["written_lines"], Qt.Key.Key_Return)
    panel = opened(qtbot, filled)
    assert panel.sum.text() == "15 in 3 commits"
    assert ["package-lock.json", "lockfile"] in [row[1:3] for row in listed(panel, Side.LEFT_OUT)]

    QTest.keyClick(panel.views[Side.COMMITS], Qt.Key.Key_Escape)

    assert not panel.isVisible()


def test_escape_on_the_page_puts_the_panel_away_before_it_takes_off_a_filter(
    qtbot: QtBot, filled: MainWindow
) -> None:
    filled.session.inquiry.toggle(Filter.LANGUAGE, "Python")
    tile = overview(filled).tiles["commits"]
    QTest.keyClick(tile, Qt.Key.Key_Return)
    panel = opened(qtbot, filled)

    QTest.keyClick(tile, Qt.Key.Key_Escape)

    assert not panel.isVisible()
    assert filled.session.inquiry.is_narrowed
    QTest.keyClick(tile, Qt.Key.Key_Escape)
    assert filled.session.inquiry.question == Question()
    wait_until_idle(qtbot, filled.session)


def test_days_years_languages_and_repositories_open_their_own_part(
    qtbot: QtBot, filled: MainWindow
) -> None:
    page = overview(filled)
    uuid = next(iter(filled.session.evidence.repository_names))
    year = date(2024, 1, 1)
    questions: list[tuple[Callable[[], None], int]] = [
        (lambda: page.calendar.day_chosen.emit(year), 3),
        (lambda: page.charts.year_chosen.emit("commit_types_per_year", 2024, "fix"), 1),
        (lambda: page.charts.days_chosen.emit(year, date(2024, 1, 31)), 3),
        (lambda: page.lists.bars["languages"].chosen.emit("Python"), 2),
        (lambda: page.lists.bars["repositories"].chosen.emit(uuid), 3),
    ]
    for ask, count in questions:
        ask()
        panel = opened(qtbot, filled)

        assert len(listed(panel, Side.COMMITS)) == count


def test_a_correction_changes_the_figure_at_once_and_is_taken_back(
    qtbot: QtBot, filled: MainWindow
) -> None:
    filled.show_evidence(Ask("written_lines"))
    panel = opened(qtbot, filled)
    panel.tabs.setCurrentIndex(1)
    rows = listed(panel, Side.FILES)
    panel.views[Side.FILES].selectRow([row[1] for row in rows].index("src/api.py"))
    (offer,) = [one for one in panel.offers() if one.words == "api.py is generated"]

    panel.correct(offer)
    wait_until_idle(qtbot, filled.session)

    assert panel.sum.text() == "5 in 2 commits"
    assert overview(filled).tiles["written_lines"].text() == "5"
    assert filled.messages.action.text() == "Undo"
    filled.messages.action.click()
    wait_until_idle(qtbot, filled.session)
    assert panel.sum.text() == "15 in 3 commits"


def test_the_list_of_corrections_says_them_and_undoes_them(
    qtbot: QtBot, filled: MainWindow
) -> None:
    filled.show_evidence(Ask("commits"))
    panel = opened(qtbot, filled)
    panel.views[Side.COMMITS].selectRow(0)
    (offer,) = [one for one in panel.offers() if "is not mine" in one.words]
    panel.correct(offer)
    wait_until_idle(qtbot, filled.session)
    panel.tabs.setCurrentIndex(3)
    item = panel.corrections.list.item(0)
    assert item.text().endswith(": not mine")
    assert panel.tabs.tabText(3) == "Corrections (1)"
    item.setSelected(True)

    panel.corrections.undo_button.click()
    wait_until_idle(qtbot, filled.session)

    assert panel.corrections.list.count() == 0
    assert panel.sum.text() == "3 commits"


def test_a_long_list_is_fetched_while_somebody_scrolls(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    FakeRepository.make(tmp_path / "work").bulk(1_300)
    window.folders.add(tmp_path / "work")
    wait_until_idle(qtbot, window.session)
    claim(qtbot, window, "ada@example.org")
    window.show_evidence(Ask("commits"))
    panel = opened(qtbot, window)
    view = panel.views[Side.COMMITS]
    assert view.model().rowCount() < 1_300

    while view.model().canFetchMore(view.rootIndex()):
        view.scrollToBottom()
        wait_until_idle(qtbot, window.session)

    assert view.model().rowCount() == 1_300
    assert len({row[0] + row[1] for row in texts(view)}) == 1_300


def test_a_list_keeps_its_place_when_commits_come_and_is_left_alone_when_none_do(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    FakeRepository.make(tmp_path / "work").bulk(600)
    window.folders.add(tmp_path / "work")
    wait_until_idle(qtbot, window.session)
    claim(qtbot, window, "ada@example.org")
    window.show_evidence(Ask("commits"))
    panel = opened(qtbot, window)
    view, table = panel.views[Side.COMMITS], panel.tables[Side.COMMITS]
    view.scrollToBottom()
    wait_until_idle(qtbot, window.session)
    view.scrollTo(table.index(400, 0), view.ScrollHint.PositionAtTop)
    view.selectRow(405)
    top, selected = table.key(view.rowAt(0)), table.key(405)
    asked: list[object] = []
    table.asked_page.connect(lambda *_: asked.append(1))

    window.session.changed.emit()
    wait_until_idle(qtbot, window.session)
    assert asked == []
    FakeRepository.make(tmp_path / "other").commit({"new": "1\n"})
    window.folders.add(tmp_path / "other")
    wait_until_idle(qtbot, window.session)

    assert table.rowCount() == 601
    assert panel.sum.text() == "601 commits"
    assert table.key(view.rowAt(0)) == top
    assert [table.key(index.row()) for index in view.selectionModel().selectedRows()] == [selected]


def test_rows_that_nobody_looked_at_for_a_while_are_fetched_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_pages, "PAGES_KEPT", 2)
    FakeRepository.make(tmp_path / "work").bulk(2_100)
    window.folders.add(tmp_path / "work")
    wait_until_idle(qtbot, window.session)
    claim(qtbot, window, "ada@example.org")
    window.show_evidence(Ask("commits"))
    panel = opened(qtbot, window)
    view, table = panel.views[Side.COMMITS], panel.tables[Side.COMMITS]
    newest = table.key(0)
    while table.canFetchMore(view.rootIndex()):
        view.scrollToBottom()
        wait_until_idle(qtbot, window.session)
    assert table.rowCount() == 2_100
    assert table.key(0) is None

    view.scrollToTop()
    view.viewport().repaint()
    wait_until_idle(qtbot, window.session)

    assert table.key(0) == newest
    assert len(list(table._pages.rows())) == 600


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (Ask("commits"), "All repositories, all time"),
        (Ask("commits", Question(year_of(2024))), "2024"),
        (Ask("commits", Question(Period(date(2024, 2, 1), date(2024, 2, 29)))), "February 2024"),
        (Ask("commits", Question(Period(date(2024, 2, 3), date(2024, 2, 3)))), "Saturday 3 February 2024"),
        (Ask("languages", Question(languages=frozenset({"Go"})), kind="code"), "Go · code"),
        (Ask("commit_hours", weekday=0, hour=9), "Monday · 9:00 to 10:00"),
        (Ask("commits", Question(repositories=frozenset({"u"}))), "in work"),
    ],
)  # fmt: skip
def test_the_part_that_is_looked_at_is_said_in_words(ask: Ask, words: str) -> None:
    assert scope_words(ask, {"u": "work"}) == words


@pytest.mark.parametrize(("width", "is_beside"), [(1600, True), (960, False)])
def test_the_panel_stands_beside_the_page_or_over_its_right_part(
    qtbot: QtBot, filled: MainWindow, width: int, is_beside: bool
) -> None:
    filled.resize(1280, 800)
    filled.show_evidence(Ask("commits"))
    panel = opened(qtbot, filled)

    filled.resize(width, 800)
    qtbot.wait(20)  # A layout that was asked for is done when the event loop comes round.

    right = panel.mapTo(filled, panel.rect().topRight()).x()
    assert panel.isVisible()
    assert right == filled.width() - 1
    assert (filled.stack.width() + panel.width() + filled.sidebar.width() == width) is is_beside
    assert panel.geometry().bottom() < filled.status.geometry().top()


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        self.times += event.type() == QEvent.Type.Paint
        return False


def test_a_list_over_the_page_is_painted_without_what_lies_below_it(
    qtbot: QtBot, filled: MainWindow
) -> None:
    filled.resize(960, 640)
    filled.show_evidence(Ask("commits"))
    panel = opened(qtbot, filled)
    wait_until_idle(qtbot, filled.session)
    qtbot.wait(50)  # Until everything that was laid out has been painted.
    page, view = overview(filled), panel.views[Side.COMMITS].viewport()
    assert page.rect().contains(view.mapTo(filled, QPoint()) - page.mapTo(filled, QPoint()))
    below, above = Painted(page), Painted(view)

    view.update()
    qtbot.waitUntil(lambda: above.times > 0)

    assert below.times == 0


def test_a_commit_without_a_subject_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    repository = FakeRepository.make(tmp_path / "work")
    repository.commit({"a.py": lines(2)}, "")
    window.folders.add(tmp_path / "work")
    wait_until_idle(qtbot, window.session)
    claim(qtbot, window, "ada@example.org")
    overview(window)
    wait_until_idle(qtbot, window.session)

    QTest.mouseClick(overview(window).tiles["commits"], Qt.MouseButton.LeftButton)
    panel = opened(qtbot, window)

    assert [row[1] for row in listed(panel, Side.COMMITS)] == ["(no subject)"]
