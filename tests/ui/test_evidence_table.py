"""The model of the side panel: what it fetches once more, and what it leaves alone."""

import pytest

from commitstats_desktop.core.evidence import EvidencePage, Side
from commitstats_desktop.core.explain import Ask, CommitBehind, Place
from commitstats_desktop.ui.item_models import row_pages
from commitstats_desktop.ui.item_models.evidence_table import (
    TIP_LINES,
    TIP_WIDTH,
    EvidenceTable,
    tip,
)

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
