"""What stands behind a figure as rows, fetched page by page while somebody scrolls."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from textwrap import wrap
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.evidence import EvidencePage, EvidenceTotals, Row, Side
from commitstats_desktop.core.explain import Ask, Place, Reason
from commitstats_desktop.core.kinds import ALL_KINDS
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.item_models.row_pages import RowPages
from commitstats_desktop.ui.language import grouped, tr
from commitstats_desktop.ui.sentences import said

Index = QModelIndex | QPersistentModelIndex
Column = tuple[str, Callable[[Any], str], bool]

SHORT_ID = 8
NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
# As plain numbers: a list that is dragged through asks ten roles of a thousand cells a second.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
TIP_WIDTH = 100
TIP_LINES = 6
"""Characters and lines of one text."""
_OF_ROWS = frozenset((_DISPLAY, int(Qt.ItemDataRole.ToolTipRole)))


def _day(row: Any) -> str:
    return tr("odd date") if row.day is None else words.day(as_date(row.day))


def _lines(number: int | None) -> str:
    return tr("unknown") if number is None else grouped(number)


def _left_out_lines(row: Any) -> str:
    return "–" if row.reason is Reason.MERGE else _lines(row.added)


def _id(row: Any) -> str:
    return str(row.commit[:SHORT_ID])


def _subject(row: Any) -> str:
    """In one line; a commit may have none, and an empty cell would look like one to come."""
    return shown(row.subject).replace("\t", " ").strip() or tr("(no subject)")


def _repository(row: Any) -> str:
    return shown(row.repository)


COLUMNS: dict[Side, tuple[Column, ...]] = {
    Side.COMMITS: (
        (mark("Day"), _day, False),
        (mark("Subject"), _subject, False),
        (mark("Repository"), _repository, False),
        (mark("Adds"), lambda row: grouped(row.value), True),
    ),
    Side.FILES: (
        (mark("Day"), _day, False),
        (mark("Path"), lambda row: shown(row.path), False),
        (mark("Kind"), lambda row: tr(row.kind), False),
        (mark("Adds"), lambda row: grouped(row.value), True),
    ),
    Side.LEFT_OUT: (
        (mark("Commit"), _id, False),
        (mark("What"), lambda row: shown(row.path or row.repository), False),
        (mark("Why"), lambda row: tr(str(row.reason)), False),
        (mark("Lines"), _left_out_lines, True),
    ),
}
STRETCHED = 1
LEAST_LINES, MANY_LINES = 999, 8_888_888
REPOSITORY_LETTERS = 14
"""A longer name is cut, so that the subject is not."""
AT_ONCE = 2
"""Pages that are fetched once more at a time: as many as can be in view.

More threads would let the window wait for each of them.
"""


def samples(
    side: Side, repositories: Iterable[str] = (), totals: EvidenceTotals | None = None
) -> dict[int, tuple[str, ...]]:
    """Texts that nothing in a column is wider than, but for the one that takes the rest.

    Of a list that is fetched while somebody scrolls, no part is known to have the widest; but no row
    adds more than all of them together.
    """
    left_out = totals.left_out if totals else ((reason, 0, MANY_LINES) for reason in Reason)
    reasons, lines = [], [0]
    for reason, _, number in left_out:
        reasons.append(tr(reason))
        lines.append(number)
    value = totals.value if totals else MANY_LINES
    most = max(LEAST_LINES, *(lines if side is Side.LEFT_OUT else (value,)))
    ids = tuple(letter * SHORT_ID for letter in "0abcdef")
    third = {
        Side.COMMITS: [name[:REPOSITORY_LETTERS] for name in repositories],
        Side.FILES: list(map(tr, ALL_KINDS)),
        Side.LEFT_OUT: reasons,
    }
    return {
        0: ids if side is Side.LEFT_OUT else (*words.days_of_a_year(), tr("odd date")),
        STRETCHED: (),
        2: tuple(third[side]),
        3: (grouped(most), tr("unknown")) if side is Side.LEFT_OUT else (grouped(most),),
    }


def _key(row: Row) -> tuple[str, ...]:
    return row.commit, getattr(row, "path", None) or "", getattr(row, "reason", "")


class EvidenceTable(QAbstractTableModel):
    """One list of one figure. Asks for the next page when the view has come to the end."""

    asked_page = Signal(object, object, object)
    """The ask, the side, and the place behind which the page starts."""

    def __init__(self, side: Side) -> None:
        super().__init__()
        self.side = side
        self._ask: Ask | None = None
        self._pages = RowPages()
        self._fresh: RowPages | None = None
        self._is_renewed_again = False
        self._next: Place | None = None
        self._is_waiting = False
        self._missing: set[Place | None] = set()
        """Pages that are fetched once more."""
        self._wanted: deque[Place | None] = deque(maxlen=AT_ONCE)
        """Those that are looked at meanwhile; what was only dragged past is never fetched."""

    def open(self, ask: Ask) -> None:
        """Begin anew with another figure."""
        self.beginResetModel()
        self._ask, self._pages, self._fresh, self._next = ask, RowPages(), None, None
        self._is_renewed_again = False
        self._missing.clear()
        self._wanted.clear()
        self.endResetModel()
        self._request()

    def renew(self) -> None:
        """Fetch what is here anew; it stays in view until as many rows have come.

        Asked for while that goes on, it is done once more afterwards: a long list would never come.
        """
        if self._fresh is not None:
            self._is_renewed_again = True
            return
        self._fresh, self._next = RowPages(), None
        self._request()

    def add(self, page: EvidencePage) -> None:
        """Take a page, unless it answers an older question."""
        if page.ask != self._ask or page.side != self.side:
            return
        if page.after in self._missing:
            self._put_back(page)
        if page.after != self._next or not self._is_waiting:
            return
        self._is_waiting = False
        if self._fresh is not None:
            self._add_fresh(self._fresh, page)
            return
        first = self._pages.count
        if page.rows:
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self._pages.add(page.after, page.rows)
            self.endInsertRows()
        self._next = page.next

    def _add_fresh(self, fresh: RowPages, page: EvidencePage) -> None:
        fresh.add(page.after, page.rows)
        self._next = page.next
        if page.next is not None and fresh.count < self._pages.count:
            self._request()
            return
        self.beginResetModel()
        self._pages, self._fresh = fresh, None
        self._missing.clear()
        self._wanted.clear()
        self.endResetModel()
        if self._is_renewed_again:
            self._is_renewed_again = False
            self.renew()

    def _put_back(self, page: EvidencePage) -> None:
        numbers = self._pages.put(page.after, page.rows)
        if numbers:
            last = len(COLUMNS[self.side]) - 1
            self.dataChanged.emit(self.index(numbers[0], 0), self.index(numbers[-1], last))

    def row(self, number: int) -> Row | None:
        """What a row stands for; None while it is fetched once more."""
        found = self._pages.row(number)
        if found is None and self._pages.missing(number):
            self._want(self._pages.place(number))
        return found

    def note_end(self, place: Place | None) -> None:
        """A page was fetched, or could not be; now comes what somebody looked at last."""
        self._missing.discard(place)
        if self._wanted:
            self._want(self._wanted.pop())

    def _want(self, place: Place | None) -> None:
        if place in self._missing or self._pages.has(place):
            return
        if len(self._missing) < AT_ONCE:
            self._missing.add(place)
            self.asked_page.emit(self._ask, self.side, place)
        elif place not in self._wanted:
            self._wanted.append(place)

    def key(self, number: int) -> tuple[str, ...] | None:
        """By what a row is known again when the list has changed; None while it is not here."""
        row = self._pages.row(number)
        return None if row is None else _key(row)

    def number_of(self, key: tuple[str, ...]) -> int | None:
        """Where the row of this key is now."""
        return next((at for at, row in self._pages.rows() if _key(row) == key), None)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        return not parent.isValid() and self._next is not None and not self._is_waiting

    def fetchMore(self, parent: Index) -> None:  # noqa: N802, ARG002
        self._request()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else self._pages.count

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(COLUMNS[self.side])

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        heading, _, is_number = COLUMNS[self.side][section]
        if role == Qt.ItemDataRole.TextAlignmentRole and is_number:
            return NUMBERS
        return tr(heading) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _ALIGNMENT:
            return NUMBERS if COLUMNS[self.side][index.column()][2] else None
        if role not in _OF_ROWS:
            return None
        row = self.row(index.row())
        if row is None:
            return "…" if role == _DISPLAY and index.column() == STRETCHED else None
        if role == _DISPLAY:
            return COLUMNS[self.side][index.column()][1](row)
        return tip(row)

    def _request(self) -> None:
        self._is_waiting = True
        self.asked_page.emit(self._ask, self.side, self._next)


def _few_lines(text: str) -> list[str]:
    """A subject may be a book in one line: so much of it as a note beside the pointer can hold."""
    return wrap(
        text[: TIP_WIDTH * (TIP_LINES + 1)], TIP_WIDTH, max_lines=TIP_LINES, placeholder="…"
    )


def tip(row: Any) -> str:
    """Everything that is known of a row, as plain text."""
    lines = [f"{row.commit}", shown(row.repository)]
    for name in ("authored_at", "subject", "path", "old_path", "language"):
        value = getattr(row, name, None)
        if value:
            lines += _few_lines(shown(str(value)))
    told = (getattr(row, name, None) for name in ("part", "detail"))
    lines += [shown(said(str(value))) for value in told if value]
    if hasattr(row, "removed"):
        lines.append(
            tr(
                "{added} lines added, {removed} removed",
                added=_lines(row.added),
                removed=_lines(row.removed),
            )
        )
    return "\n".join(lines)
