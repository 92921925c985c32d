"""Past collections as rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from commitstats_desktop.core.activity import PastRun
from commitstats_desktop.core.repository import Outcome
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import grouped, tr
from commitstats_desktop.ui.sentences import said

Index = QModelIndex | QPersistentModelIndex

NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

ENDED = {
    Outcome.NEVER: mark("never"),
    Outcome.UP_TO_DATE: mark("up to date"),
    Outcome.PARTIAL: mark("partial"),
    Outcome.ERROR: mark("error"),
    Outcome.STOPPED: mark("stopped"),
    Outcome.FROZEN: mark("frozen"),
}
COLUMNS: tuple[tuple[str, Callable[[PastRun], str], bool], ...] = (
    (mark("Started"), lambda run: words.moment(run.started_at), False),
    (mark("Repository"), lambda run: shown(run.repository), False),
    (mark("Ended"), lambda run: tr(ENDED[run.outcome]), False),
    (mark("Took"), lambda run: duration(run.seconds), True),
    (mark("Commits found"), lambda run: grouped(run.listed), True),
    (mark("Read"), lambda run: grouped(run.read), True),
    ("", lambda run: shown(said(run.message)), False),
)
STARTED, REPOSITORY, ENDING, TOOK, FOUND, READ, MESSAGE = range(len(COLUMNS))
MANY_COMMITS = 888_888
LONG = 3_599
"""Seconds."""


def samples() -> dict[int, tuple[str, ...]]:
    """Texts that nothing in a column of one repository's runs is wider than."""
    return {
        STARTED: tuple(f"{day}, 20:28" for day in words.days_of_a_year()),
        ENDING: tuple(map(tr, ENDED.values())),
        TOOK: (duration(0), duration(LONG)),
        FOUND: (grouped(MANY_COMMITS),),
        MESSAGE: ("m" * 16,),
    }


class RunTable(QAbstractTableModel):
    """Runs, the newest first; nothing can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self._runs: tuple[PastRun, ...] = ()

    def show_runs(self, runs: tuple[PastRun, ...]) -> None:
        """Take these runs."""
        if runs != self._runs:
            self.beginResetModel()
            self._runs = runs
            self.endResetModel()

    def runs(self) -> tuple[PastRun, ...]:
        """What is shown."""
        return self._runs

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._runs)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        heading, _, is_number = COLUMNS[section] if section < len(COLUMNS) else ("", None, False)
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and is_number:
            return NUMBERS
        return tr(heading) if heading and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        _, text, is_number = COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text(self._runs[index.row()])
        return NUMBERS if role == Qt.ItemDataRole.TextAlignmentRole and is_number else None


def duration(seconds: int) -> str:
    """For example "under 1 s", "12 s", "3 min 5 s"."""
    if seconds < 1:
        return tr("under 1 s")
    minutes, rest = divmod(seconds, 60)
    return tr("{n} min {rest} s", n=minutes, rest=rest) if minutes else f"{rest} s"
