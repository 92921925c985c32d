"""What is kept on this computer: where, how large, copies of it, and its way elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.dialogs.passphrase import PassphraseDialog
from commitstats_desktop.ui.dialogs.restore import RestoreDialog
from commitstats_desktop.ui.focus_in_sight import bring_into_sight
from commitstats_desktop.ui.format import size
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.widgets.form import Form
from commitstats_desktop.ui.widgets.text import button, label

if TYPE_CHECKING:
    from commitstats_desktop.paths import Paths
    from commitstats_desktop.services.storage import Copy, Kept

EXPORTED = "commit-stats.age"
FILES = mark("Exported data (*.age);;All files (*)")


class StoragePanel(Form):
    """Everything is done as a job; the line at its end says how it went."""

    asked_delete = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.folder = label("", wraps=True)
        self.sizes = label("", "caption", wraps=True)
        self.note = label("", "caption", wraps=True)
        self.note.hide()
        self.open_button = button(tr("Open folder"))
        self.move_button = button(tr("Move…"), tip=tr("Keep the data in another folder"))
        self.backup_button = button(tr("Back up now"))
        self.restore_button = button(tr("Restore…"), tip=tr("Go back to an earlier backup"))
        self.export_button = button(tr("Export everything…"))
        self.import_button = button(tr("Import…"))
        self.delete_button = button(tr("Delete everything…"))
        self._lay_out()
        self._connect()

    def load(self) -> None:
        """Ask what is kept."""
        self.folder.setText(shown(str(self.session.paths.data)))
        self.session.housekeeping.load_storage(self._show_kept)

    def _lay_out(self) -> None:
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(tr("Data folder"), self.folder)
        self.add("", self.sizes)
        self.add("", _row(self.open_button, self.move_button))
        self.add_room()
        self.add(
            tr("Backups"),
            _row(self.backup_button, self.restore_button),
            tr("The newest five are kept, each checked when it was made."),
        )
        self.add(
            tr("Another computer"),
            _row(self.export_button, self.import_button),
            tr("All but tokens, in one file behind a passphrase of yours."),
        )
        self.add("", _row(self.delete_button))
        self.add("", self.note)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._open_folder)
        self.move_button.clicked.connect(self._move)
        self.backup_button.clicked.connect(self._back_up)
        self.restore_button.clicked.connect(self._load_copies)
        self.export_button.clicked.connect(self._export)
        self.import_button.clicked.connect(self._import)
        self.delete_button.clicked.connect(self.asked_delete)

    @Slot(object)
    def _show_kept(self, kept: Sequence[Kept]) -> None:
        self.sizes.setText(" · ".join(f"{said(one.what)}: {size(one.size)}" for one in kept))

    def _say(self, sentence: str) -> None:
        self.note.setText(shown(sentence))
        self.note.show()
        self.load()
        QTimer.singleShot(0, self._bring_into_sight)

    @Slot()
    def _bring_into_sight(self) -> None:
        """It stands below the buttons, and the page may end between them."""
        bring_into_sight(self.note)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.paths.data)))

    @Slot()
    def _back_up(self) -> None:
        self.session.housekeeping.back_up(self._show_backup)

    @Slot(object)
    def _show_backup(self, path: Path) -> None:
        self._say(tr("Backed up and checked: {name}", name=path.name))

    @Slot()
    def _load_copies(self) -> None:
        self.session.housekeeping.load_copies(self._choose_copy)

    @Slot(object)
    def _choose_copy(self, copies: Sequence[Copy]) -> None:
        dialog = RestoreDialog(copies, self)
        dialog.exec()
        if dialog.chosen is not None:
            self.session.exchange.restore(dialog.chosen, self._show_restored)
        dialog.deleteLater()

    @Slot(object)
    def _show_restored(self, kept: Path | None) -> None:
        self._say(tr("Restored.") + _before(kept))

    @Slot()
    def _move(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose an empty folder for the data"))
        if folder:
            self.session.exchange.move(Path(folder), self._show_moved)

    @Slot(object)
    def _show_moved(self, paths: Paths) -> None:
        self._say(tr("The data are in {data} now.", data=paths.data))

    @Slot()
    def _export(self) -> None:
        from commitstats_desktop.services.transfer import SHORTEST_PASSPHRASE

        text = tr(
            "The file holds your figures, repositories, addresses and settings, no token and no code."
            " Choose a passphrase; without it nobody can open the file, not even you."
        )
        passphrase = self._ask(text, tr("Export…"), SHORTEST_PASSPHRASE)
        if not passphrase:
            return
        name, _ = QFileDialog.getSaveFileName(self, tr("Export everything"), EXPORTED, tr(FILES))
        if name:
            self.session.housekeeping.export_all(Path(name), passphrase, self._show_exported)

    @Slot(object)
    def _show_exported(self, path: Path) -> None:
        self._say(tr("Exported: {path}", path=path))

    @Slot()
    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import what was exported"), "", tr(FILES))
        if not name:
            return
        text = tr(
            "What is here is backed up, then replaced by what the file holds. Give your accounts"
            " their tokens again afterwards."
        )
        passphrase = self._ask(text, tr("Import"))
        if passphrase:
            self.session.exchange.bring_in(Path(name), passphrase, self._show_imported)

    @Slot(object)
    def _show_imported(self, kept: Path | None) -> None:
        self._say(tr("Imported.") + _before(kept))

    def _ask(self, text: str, action: str, shortest: int = 0) -> str:
        dialog = PassphraseDialog(text, action, self, shortest=shortest)
        passphrase = dialog.passphrase if dialog.exec() else ""
        dialog.deleteLater()
        return passphrase


def _before(kept: Path | None) -> str:
    return "" if kept is None else " " + tr("What was there before: {name}", name=kept.name)


def _row(*buttons: QPushButton) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for one in buttons:
        row.addWidget(one)
    return made
