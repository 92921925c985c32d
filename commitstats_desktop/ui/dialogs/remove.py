"""Asks before repositories are taken out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from commitstats_desktop.core.repository import Repository
from commitstats_desktop.core.text import shown

NAMED = 5


def confirm_removal(parent: QWidget, repositories: list[Repository]) -> bool:
    """Whether the person really wants it, told what goes and what stays."""
    names = [shown(repository.name) for repository in repositories[:NAMED]]
    more = len(repositories) - NAMED
    if more > 0:
        names.append(f"and {more:,} more")
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Remove repositories")
    box.setText(f"Remove {', '.join(names)}?")
    box.setInformativeText(
        "What was counted in them is removed from your figures. The folders themselves stay as "
        "they are. To keep the figures and stop reading, switch a repository off instead."
    )
    remove = box.addButton("Remove", QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    is_confirmed = box.clickedButton() is remove
    box.deleteLater()
    return is_confirmed
