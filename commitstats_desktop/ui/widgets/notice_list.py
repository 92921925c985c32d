"""Several notices, one below the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from commitstats_desktop.core.account import TokenReport, Warn
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said as translated
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.notice import Notice, Tone


class Said(NamedTuple):
    """What one notice says."""

    tone: Tone
    sentence: str
    hint: str = ""
    link: str = ""


USUAL = 3


class NoticeList(QWidget):
    """Draws what is said; hidden while that is nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._notices: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        # Made with what they stand in, so that Tab comes to their links in turn.
        self._make(USUAL)
        self.hide()

    def show_all(self, said: Iterable[Said]) -> None:
        """Draw these and no others."""
        wanted = tuple(said)
        self._make(len(wanted))
        for number, notice in enumerate(self._notices):
            if number < len(wanted):
                notice.say(*wanted[number])
            else:
                notice.hide()
        self.setVisible(bool(wanted))

    def _make(self, number: int) -> None:
        while len(self._notices) < number:
            made = Notice(self._theme)
            made.hide()
            self._notices.append(made)
            self._column.addWidget(made)

    def sentences(self) -> list[str]:
        """What is said, in order."""
        return [each.sentence.text() for each in self._notices if not each.isHidden()]


def of_report(report: TokenReport) -> list[Said]:
    """What a token was found to be, without who it is."""
    said = []
    if report.sees:
        said.append(
            Said(Tone.GOOD, tr("It sees {sees}.", sees=", ".join(map(translated, report.sees))))
        )
    said += [_of_warn(Tone.PROBLEM, each) for each in report.lacks]
    said += [_of_warn(Tone.WARNING, each) for each in report.warnings]
    return said


def _of_warn(tone: Tone, warn: Warn) -> Said:
    return Said(tone, warn.sentence, warn.hint, warn.link)
