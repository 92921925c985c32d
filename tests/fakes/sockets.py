"""Hosts that misbehave: raw sockets on loopback, with or without TLS."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Answer = Callable[[socket.socket, bytes], None]


@dataclass
class RawHost:
    """A host that says whatever a test wants; `asked` holds the heads of all questions."""

    port: int
    name: str = "127.0.0.1"
    scheme: str = "http"
    asked: list[bytes] = field(default_factory=list)
    ending: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.name}:{self.port}"


@contextmanager
def raw_host(
    answer: Answer, *, tls: ssl.SSLContext | None = None, name: str = ""
) -> Iterator[RawHost]:
    """A host that hands every question to `answer`, which writes to the socket as it likes."""
    listener = socket.create_server(("127.0.0.1", 0))
    host = RawHost(listener.getsockname()[1], name or "127.0.0.1", "https" if tls else "http")
    connections: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def speak(connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            spoken = tls.wrap_socket(connection, server_side=True) if tls else connection
            connections.append(spoken)
            while head := _head(spoken):
                host.asked.append(head)
                answer(spoken, head)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                connections.append(connection)
                threads.append(threading.Thread(target=speak, args=(connection,), daemon=True))
                threads[-1].start()

    acceptor = threading.Thread(target=accept, daemon=True)
    acceptor.start()
    try:
        yield host
    finally:
        host.ending.set()
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for connection in connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        acceptor.join(5)
        for thread in threads:
            thread.join(5)


def _head(connection: socket.socket) -> bytes:
    """The lines of one question up to the empty one; nothing at the end of the connection."""
    head = b""
    while b"\r\n\r\n" not in head:
        part = connection.recv(65_536)
        if not part:
            return b""
        head += part
    return head


def reply(
    body: bytes = b"[]",
    status: int = 200,
    length: int | None = None,
    headers: dict[str, str] | None = None,
    **more: str,
) -> bytes:
    """An answer as bytes; underscores of names in `more` become hyphens."""
    lines = [f"HTTP/1.1 {status} X", f"content-length: {len(body) if length is None else length}"]
    named = {"content-type": "application/json"} | (headers or {})
    named |= {name.replace("_", "-"): value for name, value in more.items()}
    lines += [f"{name}: {value}" for name, value in named.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def saying(*answers: bytes) -> Answer:
    """Gives the n-th answer to the n-th question of all connections, and then the last again."""
    turns = iter(answers)
    last = answers[-1]

    def say(connection: socket.socket, _: bytes) -> None:
        connection.sendall(next(turns, last))

    return say
