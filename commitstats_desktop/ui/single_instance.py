"""One window for one home: a second start brings the first window to the front."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MILLISECONDS = 1_000
END_MILLISECONDS = 30_000
"""How long a window that ends may take for it: it waits for its jobs."""
RAISE, COMING = b"raise\n", b"coming\n"


class SingleInstance(QObject):
    """Listens on a local socket named after the home; only this user may connect."""

    asked_raise = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(str(home).encode()).hexdigest()[:16]
        self._name = f"commitstats-{digest}"
        self._is_ending = False
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)

    def is_first(self) -> bool:
        """Whether no window of this home is open; otherwise that window is asked to come up.

        One that is about to end does not answer: its end is waited for, and then we are the first.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        while socket.waitForConnected(ANSWER_MILLISECONDS):
            socket.write(RAISE)
            socket.waitForBytesWritten(ANSWER_MILLISECONDS)
            # What came while we were writing is no news to Qt: it would wait for more.
            is_coming = socket.bytesAvailable() > 0 or socket.waitForReadyRead(END_MILLISECONDS)
            if is_coming or socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
                socket.disconnectFromServer()
                return False
            socket.connectToServer(self._name)
        # What a killed window left behind is in the way of listening.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    @Slot()
    def end(self) -> None:
        """Answer nobody any more; whoever asks waits until we are gone."""
        self._is_ending = True

    def close(self) -> None:
        """Let another be the first, also whoever waits for it."""
        self._server.close()
        for waiting in self._server.findChildren(QLocalSocket):
            waiting.abort()

    @Slot()
    def _receive(self) -> None:
        connection = None if self._is_ending else self._server.nextPendingConnection()
        if connection is not None:
            connection.write(COMING)
            connection.flush()
            connection.disconnected.connect(connection.deleteLater)
            self.asked_raise.emit()
