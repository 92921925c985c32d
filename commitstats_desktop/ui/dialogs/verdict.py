"""What a file that was dropped onto the window proves, and what it does not."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.theme import ICON_PIXELS, Theme, icon_pixmap
from commitstats_desktop.ui.widgets.room import take_room
from commitstats_desktop.ui.widgets.scrolling import scrolling
from commitstats_desktop.ui.widgets.text import button, label

SIZE = (620, 440)
HOLDS, FAILS = "holds", "fails"
LIMITS = mark(
    "None of this proves who wrote a commit: Git records whatever name it is told. It proves that the"
    " file is as it was exported, and by which key."
)


class Place(Protocol):
    """Where a file says something else than it claims."""

    @property
    def place(self) -> str: ...
    @property
    def claimed(self) -> str: ...
    @property
    def shown(self) -> str: ...


class VerdictDialog(QDialog):
    """One line for each check, with the places where a file was altered."""

    def __init__(self, name: str, verdict: object, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What {name} proves", name=shown(name)))
        self.lines: list[QLabel] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for check in verdict.checks:  # type: ignore[attr-defined]
            row = grid.rowCount()
            picture = QLabel()
            icon, color = _picture(check.answer, theme)
            picture.setPixmap(icon_pixmap(icon, color, ICON_PIXELS, self.devicePixelRatioF()))
            picture.setAccessibleName(said(str(check.answer)))
            grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
            sentence = label(said(check.sentence), wraps=True)
            self.lines.append(sentence)
            grid.addWidget(sentence, row, 1)
            for place in check.places:
                grid.addWidget(label(_told(place), "caption", wraps=True), grid.rowCount(), 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 12, 2)
        column.addLayout(grid)
        column.addStretch(1)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(scrolling(inside), 1)
        layout.addWidget(label(tr(LIMITS), "caption", wraps=True))
        layout.addLayout(buttons)
        take_room(self, *SIZE)


def _picture(answer: object, theme: Theme) -> tuple[str, str]:
    palette = theme.palette
    if str(answer) == HOLDS:
        return "circle-check", palette.ok
    if str(answer) == FAILS:
        return "circle-alert", palette.error
    return "info", palette.muted


def _told(place: Place) -> str:
    return tr(
        "{place}: claimed “{claimed}”, shown “{shown}”",
        place=said(place.place),
        claimed=place.claimed,
        # What nobody claimed is a kind of thing, in words of ours; all else is from the file.
        shown=place.shown if place.claimed else said(place.shown),
    )
