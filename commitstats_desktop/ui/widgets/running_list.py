"""What is being read at the moment, a line and a bar each, what waits, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from commitstats_desktop.core.activity import Patience
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.clock import now
from commitstats_desktop.ui.format import account_name, how_far, moment
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.state import CollectionState, Schedule
from commitstats_desktop.ui.widgets.text import label

STEPS = 1000


class RunningList(QWidget):
    """Follows the collection state."""

    def __init__(self, state: CollectionState) -> None:
        super().__init__()
        self._state = state
        self._rows: list[tuple[QLabel, QProgressBar, QLabel]] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        self._grid.setHorizontalSpacing(16)
        self.words = label("", "muted", wraps=True)
        self.patience = label("", "muted", wraps=True)
        self.patience.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self.words)
        column.addWidget(self.patience)
        state.changed.connect(self.draw)
        self.draw()

    def show_waiting(self, waiting: tuple[Patience, ...]) -> None:
        """Say which accounts are not asked for a while, a line each."""
        lines = [
            tr(
                "{name} is not asked before {time}: its host asked for patience.",
                name=account_name(each.account),
                time=_when(each.until),
            )
            for each in waiting
        ]
        self.patience.setText(shown("\n".join(lines)))
        self.patience.setVisible(bool(lines))

    @Slot()
    def draw(self) -> None:
        """Draw the state."""
        running = list(self._state.running.values())
        while len(self._rows) < len(running):
            self._add_row()
        for number, (name, bar, words) in enumerate(self._rows):
            is_used = number < len(running)
            for widget in (name, bar, words):
                widget.setVisible(is_used)
            if is_used:
                progress = running[number].progress
                name.setText(shown(running[number].repository.name))
                words.setText(how_far(progress))
                bar.setRange(0, STEPS if progress.total else 0)
                bar.setValue(STEPS * progress.done // progress.total if progress.total else 0)
        self.words.setText(self._sentence(len(running)))

    def _sentence(self, running: int) -> str:
        queued = len(self._state.queued)
        if queued:
            return (
                tr("{n} waiting.", n=queued)
                if running
                else tr("{n} repositories in the queue.", n=queued)
            )
        if running:
            return ""
        return " ".join((tr("Nothing is running."), *_next(self._state.schedule)))

    def _add_row(self) -> None:
        name, words, bar = label(), label("", "muted"), QProgressBar()
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("Progress of this repository"))
        number = len(self._rows)
        for column, widget in enumerate((name, bar, words)):
            self._grid.addWidget(widget, number, column)
        self._rows.append((name, bar, words))


def _next(schedule: Schedule | None) -> Iterator[str]:
    """When collecting starts by itself, and whether hosts are asked then."""
    if schedule is None:
        return
    if schedule.is_paused:
        yield tr("Collecting is paused.")
    elif schedule.next_run is None:
        yield tr("It does not start by itself: that is switched off under Settings.")
    elif schedule.next_run <= now():
        yield tr("The next run starts in a moment.")
    else:
        yield tr("The next run starts at {time}.", time=_when(schedule.next_run))
    if schedule.hosts_after is not None:
        yield tr(
            "Hosts are left alone until {time}: there is no network, or it costs by the byte.",
            time=_when(schedule.hosts_after),
        )


def _when(then: datetime) -> str:
    """The time of day on the clock of this computer, with the day where it is another."""
    here = then.astimezone()
    return f"{here:%H:%M}" if here.date() == now().astimezone().date() else moment(then)
