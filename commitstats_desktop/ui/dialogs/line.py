"""Asks for one line of text, in a field in which a name can be read."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QWidget

WIDTH = 420


def ask_line(parent: QWidget, title: str, words: str, before: str) -> str | None:
    """What was typed, without spaces around it; None where the person would rather not."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(words)
    dialog.setTextValue(before)
    dialog.resize(WIDTH, dialog.sizeHint().height())
    is_given = bool(dialog.exec())
    text = dialog.textValue().strip()
    dialog.deleteLater()
    return text if is_given else None
