"""What is being read at the moment, a line and a bar each, and what waits."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.format import how_far
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.state import CollectionState
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self.words)
        state.changed.connect(self.draw)
        self.draw()

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
        return "" if running else tr("Nothing is running.")

    def _add_row(self) -> None:
        name, words, bar = label(), label("", "muted"), QProgressBar()
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("Progress of this repository"))
        number = len(self._rows)
        for column, widget in enumerate((name, bar, words)):
            self._grid.addWidget(widget, number, column)
        self._rows.append((name, bar, words))
