"""Git repositories over HTTP: what a host does with `git clone`, through git-http-backend."""

from __future__ import annotations

import base64
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.fakes.https import Request

PIECE = 16_384


@dataclass
class GitRepositories:
    """Serves the bare repositories below a folder, at the same paths below `prefix`.

    With a token nobody else gets in. `cut_after` closes the connection in the middle of a pack;
    `pause` is called before each piece of a pack.
    """

    folder: Path
    token: str | None = None
    prefix: str = ""
    cut_after: int | None = None
    pause: Callable[[int], None] = lambda _: None
    sent: int = 0
    """Bytes of packs sent so far."""

    def __call__(self, request: Request) -> None:
        """Answer a request of Git's smart protocol."""
        if self.token is not None and _password(request) != self.token:
            request.body()
            request.reply(401, b"who?", WWW_Authenticate='Basic realm="git"')
            return
        parts = urlsplit(request.path)
        path = unquote(parts.path).removeprefix(self.prefix)
        if ".." in path or not _repository(self.folder, path):
            request.body()
            request.reply(404, b"not here")
            return
        self._run(request, path, parts.query)

    def _run(self, request: Request, path: str, query: str) -> None:
        body = request.body()
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": os.environ["HOME"],
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_PROJECT_ROOT": str(self.folder),
            "GIT_HTTP_EXPORT_ALL": "1",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "REQUEST_METHOD": request.command,
            "CONTENT_TYPE": request.headers.get("content-type", ""),
            "CONTENT_LENGTH": str(len(body)),
            "HTTP_CONTENT_ENCODING": request.headers.get("content-encoding", ""),
            "HTTP_GIT_PROTOCOL": request.headers.get("git-protocol", ""),
            "REMOTE_USER": "somebody",
            "REMOTE_ADDR": "127.0.0.1",
        }
        with subprocess.Popen(
            ["git", "http-backend"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as backend:
            assert backend.stdin is not None and backend.stdout is not None
            try:
                backend.stdin.write(body)
                backend.stdin.close()
                self._pass_on(request, backend)
            finally:
                backend.kill()

    def _pass_on(self, request: Request, backend: subprocess.Popen[bytes]) -> None:
        assert backend.stdout is not None
        status, headers = 200, []
        while line := _line_of(backend.stdout.fileno()).strip():
            name, _, value = line.decode().partition(": ")
            if name == "Status":
                status = int(value.split()[0])
            else:
                headers.append((name, value))
        request.send_response(status)
        for name, value in headers:
            request.send_header(name, value)
        request.send_header("Transfer-Encoding", "chunked")
        request.end_headers()
        is_pack = request.command == "POST"
        while piece := os.read(backend.stdout.fileno(), PIECE):
            if is_pack:
                self.pause(self.sent)
                if self.cut_after is not None and self.sent + len(piece) > self.cut_after:
                    piece = piece[: max(0, self.cut_after - self.sent)]
                    request.wfile.write(b"%x\r\n" % (len(piece) + 1) + piece)
                    request.close_connection = True
                    return
                self.sent += len(piece)
            request.wfile.write(b"%x\r\n" % len(piece) + piece + b"\r\n")
        request.wfile.write(b"0\r\n\r\n")


def _line_of(number: int) -> bytes:
    """A line, read byte by byte so that nothing behind it is taken."""
    line = b""
    while byte := os.read(number, 1):
        line += byte
        if byte == b"\n":
            break
    return line


def _password(request: Request) -> str | None:
    kind, _, value = request.headers.get("authorization", "").partition(" ")
    if kind != "Basic":
        return None
    return base64.b64decode(value).decode().partition(":")[2]


def _repository(folder: Path, path: str) -> bool:
    name = path.strip("/")
    for end in ("/info/refs", "/git-upload-pack", "/git-receive-pack"):
        name = name.removesuffix(end)
    return (folder / name / "HEAD").is_file()
