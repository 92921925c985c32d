"""Shown for a bug: what happened, and text to copy."""

from __future__ import annotations

import re

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from commitstats_desktop import __version__
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.text import button, label

_HEAD = re.compile(r"Traceback \(most recent call last\):")
_PLACE = re.compile(r'  File "[^"]+", line \d+, in \S+$')
_TYPE = re.compile(r"[A-Za-z_][\w.]*", re.ASCII)
_FOLDER = re.compile(r'File "[^"]*?(commitstats_desktop|site-packages|lib)/')


class CrashDialog(QDialog):
    """The app goes on; the report holds no names of the person's repositories."""

    def __init__(self, trace: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.report = QPlainTextEdit(report_of(trace))
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("The report"))
        self.wants_restart = False
        copy = button(tr("Copy the report"))
        self.restart_button = button(tr("Restart"), tip=tr("Close the program and open it again"))
        close = button(tr("Close"), "primary")
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        self.restart_button.clicked.connect(self._restart)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(self.restart_button)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(tr("This is a mistake of the program, not yours."), "heading"))
        layout.addWidget(
            label(
                tr(
                    "Your data are untouched. The report below names the place in the program; "
                    "please read it before you send it to anybody."
                ),
                wraps=True,
            )
        )
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)
        self.resize(640, 420)

    @Slot()
    def _restart(self) -> None:
        self.wants_restart = True
        self.accept()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


def report_of(trace: str) -> str:
    """The trace without the folders of this computer, and without what the error itself says.

    That may quote data, such as the name of a repository, and go over several lines, some of which
    look as those of a trace do. Only places in the program stay, and the type of the last error.
    """
    lines = [_FOLDER.sub(r'File "\1/', line) for line in trace.splitlines()]
    kept: list[str] = []
    kind, is_place = "", False
    for line in lines:
        if _PLACE.match(line) or _HEAD.match(line):
            kept, kind, is_place = [*kept, line], "", True
        elif is_place and line.startswith("    "):
            kept.append(line)
        elif is_place:
            kind, is_place = line.partition(":")[0], False
    return "\n".join([f"Commit Stats {__version__}", *kept, kind if _TYPE.fullmatch(kind) else ""])
