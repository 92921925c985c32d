"""The bottom line: what is going on or needs the person, how far it is, and who is asked."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from commitstats_desktop.core.text import shown
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.state import CollectionState
from commitstats_desktop.ui.widgets.busy_bar import show_busy
from commitstats_desktop.ui.widgets.text import button, label, restyle

HEIGHT = 36
BAR_WIDTH = 140
STEPS = 1000
TICK_MILLISECONDS = 30_000


class StatusBar(QFrame):
    """Shows the collection state; asks to cancel."""

    asked_cancel = Signal()

    def __init__(self, state: CollectionState) -> None:
        super().__init__()
        self.setProperty("surface", "status")
        self.setFixedHeight(HEIGHT)
        self._state = state
        self.text = label("", "muted")
        self.bar = QProgressBar()
        self.cancel = button(tr("Cancel"), "quiet")
        self.right = label("", "muted")
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.cancel.clicked.connect(self.asked_cancel)
        state.changed.connect(self.draw)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MILLISECONDS)
        self._clock.timeout.connect(self.draw)
        self._clock.start()
        self.draw()

    @Slot()
    def draw(self) -> None:
        """Draw the state."""
        state = self._state
        is_busy = state.is_collecting
        self.bar.setVisible(is_busy)
        if is_busy and self.cancel.isHidden():
            self._come_last()
        self.cancel.setVisible(is_busy)
        _set(self.text, shown(state.sentence() or said(state.attention)))
        is_matter = bool(state.attention) and not state.sentence()
        restyle(self.text, "role", "error" if is_matter else "muted")
        share = state.share()
        if share is None:
            show_busy(self.bar)
        else:
            self.bar.setRange(0, STEPS)
            self.bar.setValue(int(share * STEPS))
        parts = [_accounts(state.accounts)]
        if state.last_look is not None:
            parts.append(
                tr(
                    "collected {moments_ago}",
                    moments_ago=words.moments_ago(state.last_look, datetime.now(UTC)),
                )
            )
        _set(self.right, " · ".join(parts))

    def add(self, widget: QWidget) -> None:
        """Put something before what stands at the right."""
        self._row.insertWidget(self._row.count() - 1, widget)

    def _come_last(self) -> None:
        """Let Tab come here behind everything in the window; pages are made later than this bar.

        What comes into a window comes last. Asking Qt what comes behind what would hand each widget
        to the one that was asked, as far as PySide knows: it would let go of it with that one.
        """
        place = self._row.indexOf(self.cancel)
        self.cancel.setParent(None)
        self._row.insertWidget(place, self.cancel)

    def _lay_out(self) -> None:
        self.bar.setFixedWidth(BAR_WIDTH)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of collecting"))
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = self._row
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(10)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.cancel)
        layout.addWidget(self.right)


def _accounts(number: int) -> str:
    """Whether anything but this computer is asked."""
    if not number:
        return tr("Local only")
    return tr("{n} accounts", n=number)


def _set(target: QLabel, text: str) -> None:
    if target.text() != text:
        target.setText(text)
