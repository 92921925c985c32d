"""Find an action by its name and do it: everything the window can, at one key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.person import fold
from commitstats_desktop.ui.item_models.keys_delegate import KEYS_ROLE, KeysDelegate
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.text import label

SIZE = (520, 420)
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

Doable = QAction | QPushButton


class FindActionDialog(QDialog):
    """A field and the actions whose names hold all of its words, the first one chosen."""

    def __init__(self, actions: Sequence[Doable], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find an action"))
        self.chosen: Doable | None = None
        self._actions = [one for one in actions if one.isEnabled()]
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What would you like to do?"))
        self.field.setAccessibleName(tr("Words of the action"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Actions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._delegate = KeysDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.nothing = label(tr("No action has these words."), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.resize(*SIZE)
        self._show()

    def shown_words(self) -> list[str]:
        """The names of the actions in the list."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the keys that move in a list move in this one, while the field keeps the focus."""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in MOVES:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _show(self) -> None:
        wanted = fold(self.field.text()).split()
        self.list.clear()
        for number, action in enumerate(self._actions):
            words = _name(action)
            if all(word in fold(words) for word in wanted):
                keys = _keys(action)
                item = QListWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, number)
                item.setData(KEYS_ROLE, keys)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words} {keys}".strip())
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.nothing.setVisible(self.list.count() == 0)
        self.list.setVisible(self.list.count() > 0)

    @Slot()
    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen = self._actions[item.data(Qt.ItemDataRole.UserRole)]
            self.accept()


def _name(action: Doable) -> str:
    """What it says, or, for a button that is a sign only, what it is called."""
    if isinstance(action, QPushButton) and action.accessibleName():
        return action.accessibleName()
    return action.text().replace("&&", "&")


def _keys(action: Doable) -> str:
    if isinstance(action, QPushButton) or action.shortcut().isEmpty():
        return ""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
