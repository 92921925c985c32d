"""A notice: a picture, a sentence, what to do about it, and the page where that is done."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from commitstats_desktop.core.account import Warn
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.theme import Theme, icon_pixmap, set_icon
from commitstats_desktop.ui.widgets.text import button, label

PICTURE = 16


class Tone(StrEnum):
    """What a notice is; each has a picture and a colour, and its words say it too."""

    GOOD = "good"
    NOTE = "note"
    WARNING = "warning"
    PROBLEM = "problem"


TONES = {
    Tone.GOOD: mark("good"),
    Tone.NOTE: mark("note"),
    Tone.WARNING: mark("warning"),
    Tone.PROBLEM: mark("problem"),
}
"""How a notice begins for those who hear it."""
_LOOKS = {
    Tone.GOOD: ("circle-check", "ok"),
    Tone.NOTE: ("info", "muted"),
    Tone.WARNING: ("triangle-alert", "warning"),
    Tone.PROBLEM: ("circle-alert", "error"),
}


class Notice(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone = Tone.NOTE
        self._link = ""
        self._picture = QLabel()
        self._picture.setFixedWidth(PICTURE)
        self.sentence = label("", wraps=True)
        self.hint = label("", "muted", wraps=True)
        self.link_button = button(tr("Open the page"), "quiet")
        self.link_button.clicked.connect(self._open)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.sentence)
        texts.addWidget(self.hint)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        layout.addWidget(self.link_button, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._draw)
        self.hide()

    def say(self, tone: Tone, sentence: str, hint: str = "", link: str = "") -> None:
        """Say this and nothing else."""
        self._tone, self._link = tone, link
        sentence, hint = said(sentence), said(hint)
        self.sentence.setText(shown(sentence))
        self.hint.setText(shown(hint))
        self.hint.setVisible(bool(hint))
        self.link_button.setVisible(bool(link))
        self.link_button.setToolTip(shown(link))
        self.setAccessibleName(f"{tr(TONES[tone])}: {sentence} {hint}".strip())
        self._draw()
        self.setVisible(bool(sentence))

    def warn(self, warn: Warn, tone: Tone = Tone.WARNING) -> None:
        """Say what a host told of a token."""
        self.say(tone, warn.sentence, warn.hint, warn.link)

    @Slot()
    def _draw(self) -> None:
        picture, color = _LOOKS[self._tone]
        drawn = icon_pixmap(
            picture,
            str(getattr(self._theme.palette, color)),
            PICTURE,
            self.devicePixelRatioF(),
        )
        self._picture.setPixmap(drawn)
        set_icon(self.link_button, "external-link", self._theme.palette.accent)

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._link))
