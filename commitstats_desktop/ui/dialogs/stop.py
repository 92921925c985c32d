"""Asks before the program ends while it reads."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget


def confirm_stop(parent: QWidget) -> bool:
    """Whether the person wants to quit although repositories are being read."""
    box = QMessageBox(parent)
    box.setWindowTitle("Still collecting")
    box.setText("Repositories are being read. Quit all the same?")
    box.setInformativeText("What was read so far is kept; the next collection goes on from there.")
    leave = box.addButton("Quit", QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton("Keep collecting", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    is_confirmed = box.clickedButton() is leave
    box.deleteLater()
    return is_confirmed
