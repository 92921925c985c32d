"""The model of the side panel: what it fetches once more, and what it leaves alone."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.days import day_number
from commitstats_desktop.core.evidence import EvidencePage, Row, Side
from commitstats_desktop.core.explain import (
    Ask,
    CommitBehind,
    FileBehind,
    LeftOut,
    Place,
    Reason,
)
from commitstats_desktop.core.kinds import ALL_KINDS
from commitstats_desktop.ui.item_models import row_pages
from commitstats_desktop.ui.item_models.evidence_table import (
    STRETCHED,
    TIP_LINES,
    TIP_WIDTH,
    EvidenceTable,
    samples,
    tip,
)
from commitstats_desktop.ui.language import LANGUAGES
from commitstats_desktop.ui.theme import Appearance, Theme
from commitstats_desktop.ui.widgets.table import FittingTable
from tests.fakes.speaking import speaking

ASK = Ask("commits")
PAGES = 9


def page(number: int) -> EvidencePage:
    """One of nine pages with a row each."""
    row = CommitBehind(f"{number:040}", "work", number, None, f"commit {number}", "feat", 1)
    after = Place((number,)) if number else None
    following = Place((number + 1,)) if number + 1 < PAGES else None
    return EvidencePage(ASK, Side.COMMITS, after, (row,), following)


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> EvidenceTable:
    """All nine pages came, and only the last two are kept."""
    monkeypatch.setattr(row_pages, "PAGES_KEPT", 2)
    made = EvidenceTable(Side.COMMITS)
    made.open(ASK)
    for number in range(PAGES):
        made.add(page(number))
        if made.canFetchMore(made.index(-1, -1)):
            made.fetchMore(made.index(-1, -1))
    return made


def asked_of(table: EvidenceTable) -> list[Place | None]:
    asked: list[Place | None] = []
    table.asked_page.connect(lambda _ask, _side, place: asked.append(place))
    return asked


def test_pages_that_were_only_dragged_past_are_never_fetched(table: EvidenceTable) -> None:
    asked = asked_of(table)

    for number in range(6):
        table.row(number)
    for number in (0, 1):
        table.add(page(number))
        table.note_end(page(number).after)

    assert asked == [None, Place((1,)), Place((5,)), Place((4,))]


def test_a_page_that_could_not_be_fetched_holds_up_nobody(table: EvidenceTable) -> None:
    asked = asked_of(table)
    for number in range(3):
        table.row(number)

    table.note_end(None)
    table.note_end(Place((1,)))
    table.row(0)

    assert asked == [None, Place((1,)), Place((2,)), None]


@pytest.mark.parametrize("subject", ["x" * 10_240, "word " * 2_000, "a\tb", "short"])
def test_the_note_of_a_subject_is_no_larger_than_a_note(subject: str) -> None:
    lines = tip(CommitBehind("0" * 40, "work", 1, None, subject, "feat", 1)).split("\n")

    assert max(map(len, lines)) <= TIP_WIDTH
    assert len(lines) <= TIP_LINES + 3
    assert any(line.startswith(subject[0]) for line in lines[2:])


WHOLE = {Side.COMMITS: (0, 3), Side.FILES: (0, 2, 3), Side.LEFT_OUT: (0, 2, 3)}
"""Columns in which nothing may be cut off; the others hold names and subjects."""
FIRST_DAY = day_number(date(2024, 1, 1))


def every(side: Side) -> list[Row]:
    """A row for every day of a year, and every kind and reason."""
    ids = [f"{number:040x}" for number in range(366)]
    days = [*range(FIRST_DAY, FIRST_DAY + 366)]
    rows: dict[Side, list[Row]] = {
        Side.COMMITS: [
            CommitBehind(one, "work", day, None, "a", "feat", 9_876_543)
            for one, day in zip(ids, days, strict=True)
        ],
        Side.FILES: [
            FileBehind(one, "work", day, "a.py", None, "M", None, kind, "", 1, 1, 1)
            for one, day in zip(ids, days, strict=True)
            for kind in ALL_KINDS
        ],
        Side.LEFT_OUT: [
            LeftOut(one, "work", None, reason, "", 9_876_543, 0)
            for one, reason in zip(ids, Reason, strict=False)
        ],
    }
    return rows[side]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("side", Side)
def test_no_day_kind_or_reason_is_cut_off_whatever_was_in_view_first(
    qtbot: QtBot, theme: Theme, side: Side, language: str
) -> None:
    theme.apply(Appearance.LIGHT)
    with speaking(language):
        table, view = EvidenceTable(side), FittingTable("Rows", 30)
        qtbot.addWidget(view)
        view.setModel(table)
        view.fit_texts(samples(side), rest=(STRETCHED,))
        view.resize(456, 300)
        view.show()
        table.open(ASK)

        table.add(EvidencePage(ASK, side, None, tuple(every(side)), None))

        assert table.rowCount(QModelIndex()) == len(every(side))
        cut = [
            str(index.data())
            for column in WHOLE[side]
            for row in range(table.rowCount())
            if view.sizeHintForIndex(index := table.index(row, column)).width()
            > view.columnWidth(column)
        ]
        assert cut == []
