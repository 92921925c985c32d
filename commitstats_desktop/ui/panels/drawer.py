"""Puts a panel beside the page where both have room, else over its right part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Slot
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget
from shiboken6 import isValid

MOVED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
GAP = 12
"""Pixels between the panel and what stands above it."""
PAGE_WIDTH = 960
"""Pixels that sidebar and page need together; the width of the smallest window."""


class Drawer(QObject):
    """Follows the size of `host`; `above` and `below` are what the panel must not cover.

    Over the page it goes away when the keyboard comes to what it hides.
    """

    def __init__(
        self,
        panel: QWidget,
        host: QWidget,
        row: QBoxLayout,
        above: Sequence[QWidget],
        below: QWidget,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._host = host
        self._row = row
        self._above = tuple(above)
        self._below = below
        for watched in (host, *above):
            watched.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in MOVED:
            self._place()
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Make way where the person has gone to something that lies below the panel."""
        panel = self._panel
        is_over = panel.isVisible() and self._row.indexOf(panel) < 0
        if now is None or not is_over or panel.isAncestorOf(now):
            return
        if before is not None and isValid(before) and not before.isEnabled():
            return  # It was Qt who went: what had the keyboard is switched off for a while.
        is_here = self._host.isAncestorOf(now)
        if is_here and panel.geometry().contains(_place_in(self._host, now)):
            panel.hide()

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
            shown = [_place_in(host, one).bottom() for one in self._above if one.isVisible()]
            top = max(shown, default=-GAP - 1) + GAP + 1
            height = host.height() - self._below.height() - top
            panel.setGeometry(host.width() - panel.width(), top, panel.width(), height)
            panel.raise_()


def _place_in(host: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(host, QPoint(0, 0)), widget.size())
