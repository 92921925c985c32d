"""Draws a repository's name, and below it where it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from commitstats_desktop.ui.item_models.repository_table import PLACE_ROLE
from commitstats_desktop.ui.theme import Theme, font

PADDING = 13
"""As beside the headings, in the style sheet."""
NAME_PIXELS, PLACE_PIXELS = 13, 11


class NameDelegate(QStyledItemDelegate):
    """Paints two lines, each shortened to the width there is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette = self._theme.palette
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(palette.selection))
        inside = rect.adjusted(PADDING, 4, -PADDING, -4)
        half = inside.height() // 2
        lines = (
            (str(index.data()), NAME_PIXELS, palette.ink, Qt.TextElideMode.ElideRight, 0),
            (
                str(index.data(PLACE_ROLE)),
                PLACE_PIXELS,
                palette.muted,
                Qt.TextElideMode.ElideMiddle,
                half,
            ),
        )
        for text, pixels, color, elide, top in lines:
            painter.setFont(font(pixels))
            painter.setPen(QColor(color))
            box = QRect(inside.left(), inside.top() + top, inside.width(), half)
            words = QFontMetrics(font(pixels)).elidedText(text, elide, inside.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
