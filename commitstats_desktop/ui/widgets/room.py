"""How large a dialog opens."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

EDGE = 24
"""Pixels of the window that stay in sight on each side."""


def take_room(dialog: QDialog, width: int, height: int) -> None:
    """Make a dialog as large as wished, but no larger than the window behind it or the screen."""
    wanted = QSize(width, height).boundedTo(dialog.screen().availableSize())
    behind = dialog.parentWidget()
    if behind is not None:
        wanted = wanted.boundedTo(behind.window().size() - QSize(2 * EDGE, 2 * EDGE))
    dialog.resize(wanted)
