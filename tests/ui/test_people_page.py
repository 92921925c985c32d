"""The page You: sections, ticks, search, what is refused and what is undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.person import AuthorSeen, Likeness, People
from commitstats_desktop.ui.item_models.author_table import EMAIL, NAME, AuthorTable
from commitstats_desktop.ui.main_window import MainWindow
from commitstats_desktop.ui.pages.people import ROW_HEIGHT, PeoplePage
from tests.fakes.repositories import ADA, GRACE, FakeRepository, Person
from tests.fakes.windows import claim, overview, people, texts, tick, wait_until_idle

OLD = Person("Ada Lovelace", "ada@old.example")
BOT = Person("ci[bot]", "1+ci[bot]@users.noreply.github.com")


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> PeoplePage:
    """The page over a repository with four authors, before anything is claimed."""
    repository = FakeRepository.make(tmp_path / "team")
    repository.commits(4)
    repository.commits(2, author=GRACE)
    repository.commits(1, author=OLD)
    repository.commits(3, author=BOT)
    window.folders.add(tmp_path / "team")
    wait_until_idle(qtbot, window.session)
    shown = people(window)
    wait_until_idle(qtbot, window.session)
    return shown


def listed(page: PeoplePage) -> list[str]:
    """Headings, and the addresses under them."""
    return [row[0].partition("  ·")[0] or row[2] for row in texts(page.view)]


def row_of(page: PeoplePage, email: str) -> int:
    """The row of an address."""
    return [row[2] for row in texts(page.view)].index(email)


def test_authors_are_listed_with_their_counts(page: PeoplePage) -> None:
    rows = [(row[1], row[2], row[3]) for row in texts(page.view) if row[2]]

    assert listed(page)[0] == "Everybody else"
    assert rows == [
        ("Ada Lovelace", "ada@example.org", "4"),
        ("ci[bot]", BOT.email, "3"),
        ("Grace Hopper", "grace@example.org", "2"),
        ("Ada Lovelace", "ada@old.example", "1"),
    ]
    assert not page.save_button.isEnabled()
    assert page.tiles["mine"].text() == "0"


def test_a_tick_claims_nothing_until_it_is_saved(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    tick(page.view, row_of(page, ADA.email), is_on=True)

    assert page.note.text().endswith("Not saved yet: 1 to add.")
    assert page.tiles["mine"].text() == "0"
    page.save_button.click()
    wait_until_idle(qtbot, window.session)
    assert page.note.text().endswith("never makes a commit yours.")
    assert page.tiles["mine"].text() == "4"
    overview(window)
    wait_until_idle(qtbot, window.session)
    assert overview(window).tiles["commits"].text() == "4"


def test_the_same_name_is_only_a_suggestion_with_its_reason(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    claim(qtbot, window, ADA.email)

    assert listed(page) == [
        "You", ADA.email, "Suggested", OLD.email, "Everybody else", BOT.email, GRACE.email,
    ]  # fmt: skip
    reason = texts(page.view)[row_of(page, OLD.email)][-1]
    assert reason == f"same name as {ADA.email}; same local part as {ADA.email}"
    assert not page.table.is_ticked(row_of(page, OLD.email))
    assert (page.tiles["mine"].text(), page.tiles["possibly"].text()) == ("4", "1")
    overview(window)
    wait_until_idle(qtbot, window.session)
    assert overview(window).tiles["commits"].detail().endswith("1 possibly yours")


def test_space_ticks_the_selected_author(page: PeoplePage) -> None:
    page.view.selectRow(row_of(page, GRACE.email))
    page.view.setFocus()

    QTest.keyClick(page.view, Qt.Key.Key_Space)

    assert page.table.claimed() == [GRACE.email]


def test_the_arrow_keys_pass_over_headings(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    claim(qtbot, window, ADA.email)
    page.view.selectRow(1)
    page.view.setFocus()

    QTest.keyClick(page.view, Qt.Key.Key_Down)

    assert page.view.currentIndex().row() == row_of(page, OLD.email) == 3


def test_a_bot_cannot_be_ticked(page: PeoplePage) -> None:
    number = row_of(page, BOT.email)

    page.table.tick(number, is_mine=True)

    assert page.table.claimed() == []
    assert texts(page.view)[number][-1] == "a program: nobody's commits"


def test_giving_an_address_up_takes_its_commits_away(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    window.session.identities.save([ADA.email, GRACE.email], [])
    wait_until_idle(qtbot, window.session)

    tick(page.view, row_of(page, GRACE.email), is_on=False)
    page.save_button.click()
    wait_until_idle(qtbot, window.session)

    assert page.tiles["mine"].text() == "4"


def test_a_suggestion_that_is_refused_is_gone_until_that_is_undone(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    claim(qtbot, window, ADA.email)
    page.view.selectRow(row_of(page, OLD.email))
    page.view.setFocus()

    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    wait_until_idle(qtbot, window.session)

    assert "Suggested" not in listed(page)
    assert page.tiles["possibly"].text() == "0"
    page.undo_button.click()
    wait_until_idle(qtbot, window.session)
    assert "Suggested" in listed(page)
    assert not page.undo_button.isEnabled()


def test_only_a_suggestion_can_be_refused(page: PeoplePage) -> None:
    page.view.selectRow(row_of(page, GRACE.email))

    assert not page.refuse_button.isEnabled()


def test_what_was_saved_can_be_undone(qtbot: QtBot, window: MainWindow, page: PeoplePage) -> None:
    assert not page.undo_button.isEnabled()
    tick(page.view, row_of(page, GRACE.email), is_on=True)
    page.save_button.click()
    wait_until_idle(qtbot, window.session)

    page.undo_button.click()
    wait_until_idle(qtbot, window.session)

    assert page.tiles["mine"].text() == "0"
    assert listed(page)[0] == "Everybody else"


def test_the_search_finds_by_name_address_and_reason(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    claim(qtbot, window, ADA.email)

    page.search.setText("GRACE")
    assert listed(page) == ["Everybody else", GRACE.email]
    page.search.setText("same name")
    assert listed(page) == ["Suggested", OLD.email]
    page.search.setText("[nobody")
    assert listed(page) == []
    assert page.nothing_found.isVisible()
    page.search.clear()
    assert len(listed(page)) == 7


def test_a_tick_survives_a_search_and_new_rows(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    tick(page.view, row_of(page, GRACE.email), is_on=True)

    page.search.setText("ada")
    page.load()
    wait_until_idle(qtbot, window.session)

    assert page.table.claimed() == [GRACE.email]


def test_lines_of_what_is_claimed_are_read_by_themselves(
    qtbot: QtBot, window: MainWindow, page: PeoplePage
) -> None:
    before = window.session.home
    assert before is not None
    tick(page.view, row_of(page, GRACE.email), is_on=True)

    page.save_button.click()
    wait_until_idle(qtbot, window.session)

    assert page.tiles["unread"].text() == "0"
    with before.database.reading() as connection:
        states = connection.exec_driver_sql(
            "SELECT DISTINCT c.state FROM commits c JOIN authors a ON a.id = c.author_id"
            " WHERE a.email = ?", (GRACE.email,),
        )  # fmt: skip
        assert [row[0] for row in states] == ["read"]


def test_what_git_says_is_ticked_before_anything_is_claimed(
    qtbot: QtBot, window: MainWindow, page: PeoplePage, monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:  # fmt: skip
    (tmp_path / ".gitconfig").write_text(f"[user]\n email = {ADA.email.upper()}\n")
    monkeypatch.setenv("HOME", str(tmp_path))

    page.load()
    wait_until_idle(qtbot, window.session)

    assert page.table.is_ticked(row_of(page, ADA.email))
    assert texts(page.view)[row_of(page, ADA.email)][-1] == "your Git configuration"
    assert page.save_button.isEnabled()
    page.save_button.click()
    wait_until_idle(qtbot, window.session)
    assert page.tiles["mine"].text() == "4"


def test_a_page_without_authors_offers_one_button(qtbot: QtBot, window: MainWindow) -> None:
    page = people(window)
    wait_until_idle(qtbot, window.session)

    assert page.body.currentWidget() is page.empty
    assert not page.search.isVisible()


def test_an_empty_table_has_no_rows() -> None:
    assert AuthorTable().rowCount() == 0


def test_a_name_is_whole_where_the_reasons_leave_room(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    long = Person("Tomasz Wróblewski", "tomasz.wroblewski@demo.invalid")
    FakeRepository.make(tmp_path / "team").commits(2, author=long)
    window.folders.add(tmp_path / "team")
    window.resize(960, 640)
    page = people(window)
    wait_until_idle(qtbot, window.session)

    given = [page.view.columnWidth(column) for column in (NAME, EMAIL)]

    needed = [page.view.sizeHintForColumn(column) for column in (NAME, EMAIL)]
    assert given[0] >= needed[0]
    assert given[1] >= needed[1]


def test_the_keys_of_the_page_work_as_soon_as_its_own_key_has_shown_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    FakeRepository.make(tmp_path / "team").commits(2)
    window.folders.add(tmp_path / "team")
    wait_until_idle(qtbot, window.session)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = people(window)
    wait_until_idle(qtbot, window.session)
    window.sidebar.focus_page("people")

    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert page.search.hasFocus()


def test_rows_are_alike_in_height_where_headings_stood_before_a_search(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    repository = FakeRepository.make(tmp_path / "team")
    for number in range(4):
        repository.commits(1, author=Person(f"Tove {number}", f"tove{number}@demo.invalid"))
    repository.commits(5, author=ADA)
    window.folders.add(tmp_path / "team")
    wait_until_idle(qtbot, window.session)
    claim(qtbot, window, ADA.email)
    page = people(window)
    wait_until_idle(qtbot, window.session)
    assert len(page.table.headings()) == 2

    page.search.setText("tove")

    heights = [page.view.rowHeight(row) for row in range(1, page.table.rowCount())]
    assert set(heights) == {ROW_HEIGHT}


def test_of_a_thousand_authors_only_those_in_view_are_asked_for(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[int] = set()
    data = AuthorTable.data

    def noted(table: AuthorTable, index: QModelIndex, role: int = 0) -> object:
        asked.add(index.row())
        return data(table, index, role)

    monkeypatch.setattr(AuthorTable, "data", noted)
    page = people(window)
    wait_until_idle(qtbot, window.session)
    authors = tuple(
        AuthorSeen(f"Author {n}", f"{n}@example.org", 1, 1, 0, 0, Likeness.NOBODY)
        for n in range(1_000)
    )

    page.show_view(People((), authors, ()))
    window.resize(1100, 800)
    page.view.grab()

    assert 5 < len(asked) < 60
