"""What the person corrected, each with a way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from commitstats_desktop.core.corrections import Action, Correction
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.widgets.text import button, label

SHORT_ID = 8

VERBS = {
    Action.NOT_MINE: mark("not mine"),
    Action.SKIP: mark("left out"),
    Action.IMPORT: mark("an import"),
    Action.PUT_BACK: mark("counted after all"),
    Action.PUBLIC: mark("told as open source"),
}


class CorrectionList(QWidget):
    """The newest first; undo is a button and the Delete key."""

    asked_undo = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Corrections"))
        self.undo_button = button(tr("Undo the selected"))
        self.note = label(
            tr(
                "Nothing is corrected yet. Choose a row in one of the lists and say what is wrong with"
                " it; the figures follow at once, and it can be taken back here."
            ),
            "muted",
            wraps=True,
        )
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)  # Where the first correction will be.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        column.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignRight)
        self.undo_button.clicked.connect(self._undo)
        self.list.itemSelectionChanged.connect(self._show_button)
        self.show_corrections((), {})

    def show_corrections(self, corrections: Sequence[Correction], names: Mapping[str, str]) -> None:
        """Draw these; `names` gives a repository's name by its UUID."""
        self.list.clear()
        for correction in reversed(corrections):
            item = QListWidgetItem(shown(sentence(correction, names)))
            item.setData(Qt.ItemDataRole.UserRole, correction.uuid)
            self.list.addItem(item)
        self.note.setVisible(not corrections)
        self.list.setVisible(bool(corrections))
        self.undo_button.setVisible(bool(corrections))
        self._show_button()

    @Slot()
    def _show_button(self) -> None:
        self.undo_button.setEnabled(bool(self.list.selectedItems()))

    @Slot()
    def _undo(self) -> None:
        for item in self.list.selectedItems():
            self.asked_undo.emit(item.data(Qt.ItemDataRole.UserRole))


def sentence(correction: Correction, names: Mapping[str, str]) -> str:
    """For example "src/api.py in work: generated"."""
    what = []
    if correction.oid:
        what.append(tr("commit {short}", short=correction.oid.hex()[:SHORT_ID]))
    if correction.pattern:
        what.append(correction.pattern.removeprefix("/"))
    if correction.repository:
        what.append(names.get(correction.repository, tr("a repository")))
    verb = correction.value or VERBS.get(correction.action, str(correction.action))
    return f"{tr(' in ').join(what)}: {said(verb)}"
