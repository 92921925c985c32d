"""A bar that says that something goes on, without running to and fro where nothing may move."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QProgressBar

PROPERTY = "isStill"
"""Of the application: nothing moves; of a bar: it stands for something nobody knows the end of."""


def is_still() -> bool:
    """Whether nothing may move."""
    application = QApplication.instance()
    return application is not None and bool(application.property(PROPERTY))


def show_busy(bar: QProgressBar) -> None:
    """Let a bar say that something goes on and nobody knows how far it is.

    The usual one runs to and fro; held still it is half full, and the words beside it say the rest.
    """
    bar.setProperty(PROPERTY, is_still())
    bar.setRange(0, 2 if is_still() else 0)
    bar.setValue(1)
