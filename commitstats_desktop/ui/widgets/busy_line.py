"""A line while something is asked: that it goes on, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from commitstats_desktop.core.text import shown
from commitstats_desktop.core.work import Progress
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.ui.format import how_far
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import named
from commitstats_desktop.ui.widgets.busy_bar import show_busy
from commitstats_desktop.ui.widgets.text import button, label

BAR_WIDTH = 110
STEPS = 1000


class BusyLine(QWidget):
    """Follows one job; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._words = ""
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(BAR_WIDTH)
        self.bar.setAccessibleName(tr("Progress"))
        self.text = label("", "muted")
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.stop_button = button(tr("Stop"), "quiet")
        self.stop_button.clicked.connect(self.stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.bar)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.stop_button)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether a job is followed."""
        return self._job is not None

    def follow(self, job: Job, words: str) -> None:
        """Show this job until it has ended; it is not started yet."""
        self._job, self._words = job, words
        self.text.setText(shown(words))
        show_busy(self.bar)
        self.stop_button.setEnabled(True)
        job.progressed.connect(self._show_progress)
        job.finished.connect(self._note_end)
        self.show()

    @Slot()
    def stop(self) -> None:
        """Ask the job to stop; it takes two seconds at most."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.text.setText(tr("Stopping …"))
            self.stop_button.setEnabled(False)

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        if self._job is None:
            return
        if progress.total:
            self.bar.setRange(0, STEPS)
            self.bar.setValue(STEPS * progress.done // progress.total)
        parts = [self._words, how_far(progress) if progress.total else "", named(progress.subject)]
        self.text.setText(shown(" · ".join(part for part in parts if part)))

    @Slot()
    def _note_end(self) -> None:
        self._job = None
        self.hide()
