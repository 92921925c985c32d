"""Asks for the passphrase of a file that is carried to another computer."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.form import Form
from commitstats_desktop.ui.widgets.text import button, label

WIDTH = 480
NAME_WIDTH = 120


class PassphraseDialog(QDialog):
    """One field, or two that must agree where a new passphrase is chosen."""

    def __init__(self, text: str, action: str, parent: QWidget, *, shortest: int = 0) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Passphrase"))
        self._shortest = shortest
        self.first = _field()
        self.second = _field()
        self.note = label("", "caption", wraps=True)
        self.accept_button = button(action, "primary")
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)
        form = Form(NAME_WIDTH, fills=True)
        form.add(tr("Passphrase"), self.first)
        if shortest:
            form.add(tr("Once more"), self.second)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(text, wraps=True))
        layout.addWidget(form)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        self.setFixedWidth(WIDTH)
        self.accept_button.setDefault(True)
        for field in (self.first, self.second):
            field.textChanged.connect(self._judge)
        self._judge()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.first.text()

    @Slot()
    def _judge(self) -> None:
        """Only a passphrase that will do can be taken; the line below says what is missing."""
        words = self._objection()
        self.note.setText(words)
        self.accept_button.setEnabled(bool(self.passphrase) and not words)

    def _objection(self) -> str:
        if not self._shortest:
            return ""
        if len(self.passphrase) < self._shortest:
            return tr("At least {n} characters; four unrelated words are good.", n=self._shortest)
        if self.second.text() != self.passphrase:
            return tr("Type it once more: nobody can open the file without it.")
        return ""


def _field() -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
