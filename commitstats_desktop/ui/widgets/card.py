"""A card: a titled frame around a chart or a list."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.widgets.text import label


class Card(QFrame):
    """Title at the left, a caption or a control at the right, the content below."""

    def __init__(self, title: str, content: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._caption = label("", "caption")
        self._caption.setContentsMargins(0, 0, 4, 0)  # Apart from the frame of a control.
        self._caption.hide()
        self._header = QHBoxLayout()
        self._header.setSpacing(4)
        self._title_label = label(title, "heading")
        self._header.addWidget(self._title_label)
        self._header.addStretch(1)
        self._header.addWidget(self._caption)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(16, 14, 16, 14)
        self._body.setSpacing(10)
        self._body.addLayout(self._header)
        self._body.addStretch(0)  # The title stays at the top while there is nothing below it.
        self._content: QWidget | None = None
        if content is not None:
            self.set_content(content)

    def set_content(self, content: QWidget) -> None:
        """Put a widget into the card, in place of the one that is there."""
        if self._content is not None:
            self._body.replaceWidget(self._content, content)
            self._content.deleteLater()
        else:
            self._body.insertWidget(1, content, 1)
        self._content = content

    def wrap_title(self) -> None:
        """Let the title run over two lines rather than ask for more width than those beside it."""
        self._title_label.setWordWrap(True)
        self._header.setStretch(0, 1)
        self._header.setStretch(1, 0)

    def set_caption(self, text: str) -> None:
        """Say something at the right end of the title row."""
        self._caption.setText(shown(text))
        self._caption.setVisible(bool(text))

    def add_control(self, control: QWidget, before: QWidget | None = None) -> None:
        """Add a control to the right end of the title row, or before another one."""
        place = self._header.count() if before is None else self._header.indexOf(before)
        self._header.insertWidget(place, control)


def at_top(*contents: QWidget) -> QWidget:
    """Keeps contents at the top of a card that is taller than they are."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    for content in contents:
        layout.addWidget(content)
    layout.addStretch(1)
    return holder
