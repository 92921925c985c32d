"""One window for one home: a second start brings the first window to the front."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MILLISECONDS = 1_000
RAISE = b"raise\n"


class SingleInstance(QObject):
    """Listens on a local socket named after the home; only this user may connect."""

    asked_raise = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(str(home).encode()).hexdigest()[:16]
        self._name = f"commitstats-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)

    def is_first(self) -> bool:
        """Whether no window of this home is open; otherwise that window is asked to come up."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(ANSWER_MILLISECONDS):
            socket.write(RAISE)
            socket.waitForBytesWritten(ANSWER_MILLISECONDS)
            socket.disconnectFromServer()
            return False
        # What a killed window left behind is in the way of listening.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Let another be the first."""
        self._server.close()

    @Slot()
    def _receive(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.deleteLater()
            self.asked_raise.emit()
