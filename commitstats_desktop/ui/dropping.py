"""What is dropped onto the window: folders are added, exported files are verified."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Slot
from PySide6.QtGui import QDropEvent

if TYPE_CHECKING:
    from commitstats_desktop.ui.main_window import MainWindow

DOCUMENTS = (".pdf", ".html", ".htm", ".json")


class Dropping(QObject):
    """Watches a window for what is dragged onto it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take folders and documents; everything else is let through."""
        if isinstance(event, QDropEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.Drop,
        ):
            dropped = event.mimeData()
            if dropped_folders(dropped) or dropped_documents(dropped):
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._take(dropped)
                return True
        return super().eventFilter(watched, event)

    def _take(self, dropped: QMimeData) -> None:
        for folder in dropped_folders(dropped):
            self._window.folders.add(folder)
        for document in dropped_documents(dropped)[:1]:
            self._window.session.sent.verify(document, self._show_verdict)

    @Slot(object)
    def _show_verdict(self, told: tuple[Path, object]) -> None:
        from commitstats_desktop.ui.dialogs.verdict import VerdictDialog

        path, verdict = told
        dialog = VerdictDialog(path.name, verdict, self._window.theme, self._window)
        dialog.exec()
        dialog.deleteLater()


def dropped_folders(dropped: QMimeData) -> list[Path]:
    """The folders of this computer among what is dragged onto the window."""
    return [path for path in _paths(dropped) if path.is_dir()]


def dropped_documents(dropped: QMimeData) -> list[Path]:
    """The files that may be an exported CV."""
    return [
        path for path in _paths(dropped) if path.suffix.casefold() in DOCUMENTS and path.is_file()
    ]


def _paths(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
