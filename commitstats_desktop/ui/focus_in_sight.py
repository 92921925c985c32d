"""What the keyboard comes to is in sight: pages are scrolled to it, wherever it came from.

Qt scrolls only where the keyboard moves within what is scrolled. From the sidebar or a panel it
lands far below, and nobody sees where.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

MARGIN = 24
"""Pixels that are shown around it, where there are as many."""


class FocusInSight(QObject):
    """Looks at where the keyboard goes in the windows of an application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        is_pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not is_pressed:  # Else it would move away below the pointer.
            bring_into_sight(now)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to it, unless most of it is seen."""
    area = _area_around(widget)
    if area is not None and not _is_in_sight(widget, area):
        area.ensureWidgetVisible(widget, MARGIN, MARGIN)


def _area_around(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def _is_in_sight(widget: QWidget, area: QScrollArea) -> bool:
    """Whether most of it, or of the room there is, can be seen; what was clicked stays put."""
    place = QRect(widget.mapTo(area.viewport(), QPoint(0, 0)), widget.size())
    seen = area.viewport().rect()
    return 2 * place.intersected(seen).height() > min(place.height(), seen.height())
