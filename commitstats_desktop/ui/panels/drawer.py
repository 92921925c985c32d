"""Puts a panel beside the page where both have room, else over its right part."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

PAGE_WIDTH = 960
"""Pixels that sidebar and page need together; the width of the smallest window."""


class Drawer(QObject):
    """Follows the size of `host`; `below` is what the panel must not cover."""

    def __init__(self, panel: QWidget, host: QWidget, row: QBoxLayout, below: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._host = host
        self._row = row
        self._below = below
        host.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        panel, host = self._panel, self._host
        is_beside = self._row.indexOf(panel) >= 0
        has_room = host.width() >= PAGE_WIDTH + panel.width()
        if has_room and not is_beside:
            self._row.addWidget(panel)
        elif not has_room:
            was_visible = panel.isVisible()
            if is_beside or panel.parentWidget() is not host:
                self._row.removeWidget(panel)
                panel.setParent(host)
                panel.setVisible(was_visible)
            height = host.height() - self._below.height()
            panel.setGeometry(host.width() - panel.width(), 0, panel.width(), height)
            panel.raise_()
