"""One period and one set of filters for every page: chips, picker, keyboard, memory."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.choices import Choices, Named
from commitstats_desktop.core.explain import Ask
from commitstats_desktop.core.period import Question, year_of
from commitstats_desktop.ui.dialogs.filters import FilterDialog
from commitstats_desktop.ui.dialogs.period import PeriodDialog
from commitstats_desktop.ui.inquiry import Filter, Inquiry
from commitstats_desktop.ui.main_window import MainWindow
from tests.fakes.repositories import FakeRepository, lines
from tests.fakes.windows import claim, languages, overview, texts, wait_until_idle


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Two repositories in different languages."""
    for name, suffix in (("one", "py"), ("two", "go")):
        repository = FakeRepository.make(tmp_path / name)
        repository.commit({f"a.{suffix}": lines(3)}, "feat: a")
        window.folders.add(tmp_path / name)
        wait_until_idle(qtbot, window.session)
    claim(qtbot, window, "ada@example.org")
    overview(window)
    wait_until_idle(qtbot, window.session)
    return window


def test_a_filter_acts_on_every_page_at_once_and_escape_takes_it_off(
    qtbot: QtBot, filled: MainWindow
) -> None:
    page, inquiry = overview(filled), filled.session.inquiry
    inquiry.toggle(Filter.LANGUAGE, "Go")
    wait_until_idle(qtbot, filled.session)
    assert page.tiles["commits"].text() == "1"
    assert page.lists.bars["repositories"].texts() == ["two 1 commit"]
    assert page.question.chips.isVisible()

    other = languages(filled)
    wait_until_idle(qtbot, filled.session)

    assert [row[0] for row in texts(other.languages.view)] == ["Go"]
    assert other.question.chips.texts() == ["Go"]
    QTest.keyClick(other, Qt.Key.Key_Escape)
    wait_until_idle(qtbot, filled.session)
    assert inquiry.question == Question()
    assert len(texts(other.languages.view)) == 2
    assert not other.question.chips.isVisible()


def test_a_chip_is_taken_off_by_itself(qtbot: QtBot, filled: MainWindow) -> None:
    page, inquiry = overview(filled), filled.session.inquiry
    uuid = next(
        uuid for uuid, name in filled.session.evidence.repository_names.items() if name == "one"
    )
    inquiry.toggle(Filter.REPOSITORY, uuid)
    inquiry.toggle(Filter.LANGUAGE, "Python")
    wait_until_idle(qtbot, filled.session)
    assert page.question.chips.texts() == ["in one", "Python"]

    chip = next(b for b in page.question.chips.findChildren(QPushButton) if b.text() == "in one")
    chip.click()
    wait_until_idle(qtbot, filled.session)

    assert page.question.chips.texts() == ["Python"]
    assert page.tiles["commits"].text() == "1"


def test_a_period_without_commits_says_so_and_offers_the_way_back(
    qtbot: QtBot, filled: MainWindow
) -> None:
    page = overview(filled)
    row = page.question.period.findData("this-year")
    page.question.period.setCurrentIndex(row)
    page.question.period.activated.emit(row)
    wait_until_idle(qtbot, filled.session)
    assert page.body.currentWidget() is page.empty
    assert page.empty.button.text() == "Show everything"

    page.empty.button.click()
    wait_until_idle(qtbot, filled.session)

    assert page.body.currentWidget() is not page.empty
    assert page.question.period.currentText() == "All time"


def test_what_is_asked_is_remembered_and_what_is_gone_is_dropped(
    qtbot: QtBot, filled: MainWindow
) -> None:
    inquiry = filled.session.inquiry
    inquiry.set_period("2024")
    inquiry.toggle(Filter.LANGUAGE, "Go")

    kept = filled.settings

    assert (kept.period, kept.only_languages) == ("2024", ("Go",))
    filled.settings = kept.changed(only_languages=("COBOL", "Go"))
    filled.session.opened.emit()
    wait_until_idle(qtbot, filled.session)
    assert inquiry.question == Question(year_of(2024), languages=frozenset({"Go"}))
    assert filled.settings.only_languages == ("Go",)


def test_evidence_can_become_the_filter_of_everything(qtbot: QtBot, filled: MainWindow) -> None:
    filled.show_evidence(Ask("languages", Question(year_of(2024), languages=frozenset({"Go"}))))
    wait_until_idle(qtbot, filled.session)
    panel = filled.evidence
    assert panel is not None
    assert panel.filter_button.isVisible()

    panel.filter_button.click()
    wait_until_idle(qtbot, filled.session)

    assert filled.session.inquiry.period == "2024"
    assert overview(filled).question.chips.texts() == ["Go"]
    assert not panel.filter_button.isVisible()


def test_the_list_of_filters_is_searched_and_ticked_with_the_keyboard(qtbot: QtBot) -> None:
    inquiry = Inquiry()
    choices = Choices(
        languages=("Go", "Python"), owners=("acme",), repositories=(Named("u", "goose"),)
    )
    dialog = FilterDialog(inquiry, choices)
    qtbot.addWidget(dialog)

    QTest.keyClicks(dialog.search, "go repo")
    shown = [row for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()]
    dialog.list.setCurrentRow(shown[0])
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)

    assert [dialog.list.item(row).text() for row in shown] == ["goose  ·  repository"]
    assert inquiry.question == Question(repositories=frozenset({"u"}))
    dialog.show()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert inquiry.question == Question(repositories=frozenset({"u"}))


def test_an_own_range_holds_both_ends_whichever_was_given_first(qtbot: QtBot) -> None:
    dialog = PeriodDialog(date(2024, 1, 1), date(2024, 3, 31))
    qtbot.addWidget(dialog)

    dialog.last.setDate(QDate(2023, 12, 24))

    assert dialog.choice() == "2023-12-24..2024-01-01"
