"""Draws an action and, at the right end of its line, the keys that do it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from commitstats_desktop.ui.theme import Theme, font

KEYS_ROLE = Qt.ItemDataRole.UserRole + 1
MARGIN = 10


class KeysDelegate(QStyledItemDelegate):
    """Paints one line of a list of actions."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        keys = index.data(KEYS_ROLE)
        if not keys:
            return
        painter.save()
        painter.setFont(font(12))
        painter.setPen(QColor(self._theme.palette.muted))
        place = option.rect.adjusted(0, 0, -MARGIN, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, keys)
        painter.restore()
