"""Content that may be higher than its place, as high as its text needs at the width it has."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commitstats_desktop.ui.language import tr

SCROLL_BAR = 12
"""Width of a scroll bar in the style sheet; beside a page it stands in the right margin."""


class ScrollingColumn(QScrollArea):
    """As high as its content is at this width.

    Without a height of its own, content with text that wraps would be as high as its narrowest,
    where text takes most lines; other content would be squeezed into what can be seen.

    The keyboard stops at it only where there is something to scroll, and the bar shows that.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The bar keeps its place, so that nothing moves when content grows; with nothing to
        # scroll it shows no handle.
        self.verticalScrollBar().rangeChanged.connect(self._note_range)
        self._note_range(0, 0)

    @Slot(int, int)
    def _note_range(self, least: int, most: int) -> None:
        can_scroll = most > least
        self.verticalScrollBar().setEnabled(can_scroll)
        policy = Qt.FocusPolicy.StrongFocus if can_scroll else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        if self.hasFocus() and not can_scroll:
            self.focusNextChild()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self._show_ring(is_on=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._show_ring(is_on=False)

    def _show_ring(self, *, is_on: bool) -> None:
        bar = self.verticalScrollBar()
        bar.setProperty("ring", is_on)
        bar.style().unpolish(bar)
        bar.style().polish(bar)
        bar.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        content = self.widget()
        if watched is content and event.type() == QEvent.Type.LayoutRequest:
            layout = content.layout()
            wraps = layout is not None and layout.hasHeightForWidth()
            content.setMinimumHeight(1 if wraps else 0)
        return super().eventFilter(watched, event)


def scrolling(content: QWidget) -> QScrollArea:
    """A column that scrolls up and down and fills the width."""
    area = ScrollingColumn()
    area.setAccessibleName(tr("Content of the page"))
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
