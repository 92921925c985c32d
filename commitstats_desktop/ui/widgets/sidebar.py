"""The sidebar: the pages, and at its foot how it works and the look."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.theme import Appearance, Theme, set_icon
from commitstats_desktop.ui.widgets.text import button, label

WIDTH = 208
LOOKS = {
    Appearance.SYSTEM: ("monitor", mark("Look: as the system")),
    Appearance.LIGHT: ("sun", mark("Look: light")),
    Appearance.DARK: ("moon", mark("Look: dark")),
}


class Sidebar(QFrame):
    """Buttons for pages; exactly one is checked."""

    page_chosen = Signal(str)
    appearance_chosen = Signal(str)
    asked_help = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "sidebar")
        self.setFixedWidth(WIDTH)
        self._theme = theme
        self._pictures: dict[str, str] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.help = button(tr("How it works"), "page", tip=tr("How it works (F1)"))
        self.look = button("", "page")
        self._pages = QVBoxLayout()
        self._pages.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 18, 12, 12)
        layout.setSpacing(14)
        title = label("Commit Stats", "app")
        title.setContentsMargins(12, 0, 0, 0)
        layout.addWidget(title)
        layout.addLayout(self._pages)
        layout.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(2)
        layout.addLayout(self._foot)
        self.help.clicked.connect(self.asked_help)
        self.look.clicked.connect(self._next_look)
        self._group.buttonClicked.connect(self._choose)
        theme.changed.connect(self.draw)

    def add_page(self, key: str, title: str, picture: str, shortcut: str) -> None:
        """Add a page below those that are there."""
        made = button(title, "page", tip=f"{title} ({shortcut})")
        made.setCheckable(True)
        made.setObjectName(key)
        self._pictures[key] = picture
        self._buttons[key] = made
        self._group.addButton(made)
        self._pages.addWidget(made)

    def add_foot(self) -> None:
        """Add what stands below the pages; after them, so that Tab goes down the sidebar."""
        self._foot.addWidget(self.help)
        self._foot.addWidget(self.look)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        self._buttons[key].setChecked(True)
        self.draw()

    def is_on_page(self, widget: QWidget) -> bool:
        """Whether this is the button of a page."""
        return widget in self._buttons.values()

    def focus_page(self, key: str) -> None:
        """Put the keyboard on a page's button, where the one it was on is not seen any more."""
        self._buttons[key].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def draw(self) -> None:
        """Take the colours of the theme."""
        palette = self._theme.palette
        for key, made in self._buttons.items():
            color = palette.accent if made.isChecked() else palette.muted
            set_icon(made, self._pictures[key], color)
        set_icon(self.help, "info", palette.muted)
        picture, words = LOOKS[self._theme.appearance]
        self.look.setText(tr(words))
        set_icon(self.look, picture, palette.muted)

    @Slot(object)
    def _choose(self, chosen: QPushButton) -> None:
        self.page_chosen.emit(chosen.objectName())

    @Slot()
    def _next_look(self) -> None:
        order = list(LOOKS)
        following = order[(order.index(self._theme.appearance) + 1) % len(order)]
        self.appearance_chosen.emit(following.value)
