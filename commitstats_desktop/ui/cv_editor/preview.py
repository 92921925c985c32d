"""The pages as they will be, drawn from the real PDF, with what they leave no room for."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.cv.look import VISUAL
from commitstats_desktop.core.cv.preview import Preview
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.page import MARGIN
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.widgets.page_view import PageView
from commitstats_desktop.ui.widgets.scrolling import SCROLL_BAR, scrolling
from commitstats_desktop.ui.widgets.text import label

WAIT_MILLISECONDS = 100
"""After the last key, before the pages are drawn again."""
NARROWEST, WIDEST = 500, 1600
"""Pixels of a page that is drawn."""


class CvPreview(QWidget):
    """Draws the newest choices; an answer to older ones is passed over."""

    drawn = Signal(object)
    """A `Preview`."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.view = PageView()
        self.note = label("", "caption", wraps=True)
        self.note.setContentsMargins(0, 0, MARGIN, 0)  # As wide as the pages below it.
        self._wanted: CvChoices | None = None
        self._asked: CvChoices | None = None
        self._drawn_pixels = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MILLISECONDS)
        self._timer.timeout.connect(self._draw)
        self.view.resized.connect(self._draw_again)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, MARGIN - SCROLL_BAR, 16)
        column.addWidget(self.view)
        column.addStretch(1)
        area = scrolling(inside)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.note)
        layout.addWidget(area, 1)

    def ask(self, choices: CvChoices, *, at_once: bool = False) -> None:
        """Draw these choices, when nothing else was chosen for a moment."""
        self._wanted = choices
        if at_once:
            self._timer.stop()
            self._draw()
        else:
            self._timer.start()

    @Slot()
    def _draw_again(self) -> None:
        """The pages are as wide as there is room: pictures of another width would be blurred."""
        if self.view.pages and self._pixels() != self._drawn_pixels:
            self._timer.start()

    @Slot()
    def _draw(self) -> None:
        if self._wanted is None:
            return
        pixels = self._pixels()
        job = self.session.cvs.preview(self._wanted, pixels)
        if job is None:
            return  # The one that runs looks after it when it ends.
        self._asked, self._drawn_pixels = self._wanted, pixels
        if not self.view.pages:
            self.note.setText(tr("Drawing the pages …"))
        job.succeeded.connect(self._show)
        job.failed.connect(self._show_error)
        job.finished.connect(self._go_on)
        self.session.launch(job)

    @Slot(object)
    def _show(self, preview: Preview) -> None:
        if self._asked != self._wanted:
            return
        self.view.show_pages(preview.pages)
        self._draw_again()  # It may have been resized meanwhile.
        self.note.setText(_said(preview))
        self.drawn.emit(preview)

    @Slot(object)
    def _show_error(self, error: AppError) -> None:
        if self._asked == self._wanted:
            self.note.setText(shown(f"{said(error.sentence)} {said(error.hint)}".strip()))

    @Slot()
    def _go_on(self) -> None:
        if self._asked != self._wanted and not self._timer.isActive():
            self._timer.start()

    def _pixels(self) -> int:
        pixels = round(self.view.width() * self.devicePixelRatioF())
        return max(NARROWEST, min(pixels, WIDEST))


def _said(preview: Preview) -> str:
    number = len(preview.pages)
    pages = tr("{n} pages", n=number)
    if preview.left_out:
        return tr(
            "{pages}, without {left_out}, so that it fits.",
            pages=pages,
            left_out=", ".join(preview.left_out),
        )
    if preview.document.look.template == VISUAL and number > 1:
        return tr("{pages}: it does not fit on one. Switch parts off for less.", pages=pages)
    return pages
