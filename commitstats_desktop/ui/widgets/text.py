"""Labels and buttons of the app's few kinds.

Text of a label is plain text always: Qt would otherwise take a repository called `<b>` for markup.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from commitstats_desktop.core.text import shown


def label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """A label; `role` picks its type: app, title, heading, number, caption, muted, error."""
    made = QLabel(shown(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    if wraps:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return made


def button(text: str, kind: str = "", *, tip: str = "") -> QPushButton:
    """A button; `kind` is primary, quiet, page or empty for an ordinary one."""
    made = QPushButton(text)
    # Else Enter in a dialog would press whatever comes first, such as what takes all back.
    made.setAutoDefault(kind == "primary")
    if kind:
        made.setProperty("kind", kind)
    if tip:
        made.setToolTip(tip)
    return made


def surface(kind: str, parent: QWidget | None = None) -> QFrame:
    """A frame with a background: sidebar, status, card, banner, message."""
    made = QFrame(parent)
    made.setProperty("surface", kind)
    return made


def restyle(target: QWidget, name: str, value: str) -> None:
    """Give a widget another property of the style sheet, which looks at it only when it is told to."""
    if target.property(name) != value:
        target.setProperty(name, value)
        target.style().unpolish(target)
        target.style().polish(target)
