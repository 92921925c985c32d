"""Draws a repository's state: an icon, a colour and always the word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from commitstats_desktop.core.palette import Palette
from commitstats_desktop.core.repository import State
from commitstats_desktop.ui.item_models.repository_table import STATE_ROLE
from commitstats_desktop.ui.theme import Theme, font, icon_pixmap

ICON = 15
PADDING = 13
"""As beside the headings, in the style sheet."""

PICTURES = {
    State.INACTIVE: "circle-pause",
    State.NOT_COLLECTED: "clock",
    State.QUEUED: "clock",
    State.IN_PROGRESS: "loader-circle",
    State.NEW_COMMITS: "git-commit-horizontal",
    State.UP_TO_DATE: "circle-check",
    State.PARTIAL: "triangle-alert",
    State.FROZEN: "snowflake",
    State.WAITING: "hourglass",
    State.ERROR: "circle-alert",
}


class StateDelegate(QStyledItemDelegate):
    """Paints the state column."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        state = State(index.data(STATE_ROLE))
        palette = self._theme.palette
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(palette.selection))
        color = state_color(state, palette)
        painter.save()
        scale = painter.device().devicePixelRatioF()
        pixmap = icon_pixmap(PICTURES[state], color, ICON, scale)
        left = rect.left() + PADDING
        painter.drawPixmap(left, rect.center().y() - ICON // 2, pixmap)
        painter.setFont(font(13))
        painter.setPen(QColor(palette.ink))
        text = rect.adjusted(PADDING + ICON + 7, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + ICON + 2 * PADDING, hint.height())


def state_color(state: State, palette: Palette) -> str:
    """The colour that goes with a state."""
    return {
        State.UP_TO_DATE: palette.ok,
        State.PARTIAL: palette.warning,
        State.ERROR: palette.error,
        State.IN_PROGRESS: palette.accent,
        State.NEW_COMMITS: palette.accent,
    }.get(state, palette.muted)
