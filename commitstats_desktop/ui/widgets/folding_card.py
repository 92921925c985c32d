"""A card whose content is folded away until its title is clicked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from commitstats_desktop.ui.language import tr


class FoldingCard(QFrame):
    """A title to click, and the content below it."""

    unfolded = Signal()

    def __init__(self, title: str, content: QWidget, *, is_open: bool = False) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.content = content
        self.head = QToolButton()
        self.head.setText(title)
        self.head.setCheckable(True)
        self.head.setProperty("kind", "fold")
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(10)
        layout.addWidget(self.head)
        layout.addWidget(content)
        self.head.toggled.connect(self._fold)
        self.head.setChecked(is_open)
        self._fold(is_open)

    @Slot(bool)
    def _fold(self, is_open: bool) -> None:  # noqa: FBT001
        self.content.setVisible(is_open)
        self.head.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.head.setAccessibleDescription(tr("Unfolded") if is_open else tr("Folded away"))
        if is_open:
            self.unfolded.emit()
