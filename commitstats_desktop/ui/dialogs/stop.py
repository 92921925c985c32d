"""Asks before the program ends while it reads."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from commitstats_desktop.ui.language import tr


def confirm_stop(parent: QWidget) -> bool:
    """Whether the person wants to quit although repositories are being read."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Still collecting"))
    box.setText(tr("Repositories are being read. Quit all the same?"))
    box.setInformativeText(
        tr("What was read so far is kept; the next collection goes on from there.")
    )
    leave = box.addButton(tr("Quit"), QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(tr("Keep collecting"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    is_confirmed = box.clickedButton() is leave
    box.deleteLater()
    return is_confirmed
