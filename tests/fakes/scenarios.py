"""Conversations with hosts (`tests/data/scenarios`), spoken by a real server on loopback."""

from __future__ import annotations

import base64
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

SCENARIOS = Path(__file__).parents[1] / "data" / "scenarios"


@dataclass(frozen=True)
class Reply:
    """What is sent: `declared` is the length that is promised when it is not that of the body."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes
    declared: int | None = None


@dataclass
class Scenario:
    """One conversation; `asked` notes every question, `unexpected` those it has no answer for."""

    document: dict[str, Any]
    asked: list[str] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)
    served: dict[int, int] = field(default_factory=dict)

    @classmethod
    def load(cls, name: str) -> Scenario:
        return cls(json.loads((SCENARIOS / f"{name}.json").read_text("utf-8")))

    @property
    def clock(self) -> datetime:
        return datetime.fromisoformat(self.document["clock"])

    @property
    def expect(self) -> dict[str, Any]:
        found = self.document["expect"]
        assert isinstance(found, dict)
        return found

    def reply(self, method: str, target: str, headers: dict[str, str], base: str) -> Reply:
        self.asked.append(f"{method} {target}")
        for number, exchange in enumerate(self.document["exchanges"]):
            if not _matches(exchange["request"], method, target, headers):
                continue
            turn = self.served.get(number, 0)
            self.served[number] = turn + 1
            replies = exchange["responses"]
            if turn < len(replies) or exchange.get("after", "last") == "last":
                return _written(replies[min(turn, len(replies) - 1)], base)
        self.unexpected.append(f"{method} {target}")
        return Reply(599, [("content-type", "application/json")], b"{}")


def _matches(want: dict[str, Any], method: str, target: str, headers: dict[str, str]) -> bool:
    parts = urlsplit(target)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    if (want.get("method", "GET"), want["path"]) != (method, parts.path):
        return False
    if any(query.get(name) != value for name, value in want.get("query", {}).items()):
        return False
    wanted = want.get("headers", {}).items()
    return all(re.search(form, headers.get(name.lower(), "")) for name, form in wanted)


def _written(reply: dict[str, Any], base: str) -> Reply:
    if "body_base64" in reply:
        body = base64.b64decode(reply["body_base64"])
    elif "body_text" in reply:
        body = reply["body_text"].replace("{base}", base).encode()
    elif reply.get("body", "") == "":
        body = b""
    else:
        body = json.dumps(reply["body"]).replace("{base}", base).encode()
    declared = len(body) if reply.get("declare_length") == "full" else None
    headers = [
        (name, value.replace("{base}", base))
        for name, values in reply.get("headers", {}).items()
        for value in (values if isinstance(values, list) else [values])
    ]
    return Reply(reply["status"], headers, body[: reply.get("truncate_at", len(body))], declared)


@contextmanager
def spoken(scenario: Scenario, prefix: str = "") -> Iterator[str]:
    """The address at which a scenario is spoken; `prefix` is put before each of its paths."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            target = self.path.removeprefix(prefix)
            base = f"http://127.0.0.1:{server.server_port}{prefix}"
            reply = scenario.reply(self.command, target, headers, base)
            self.send_response_only(reply.status)
            for name, value in reply.headers:
                self.send_header(name, value)
            length = len(reply.body) if reply.declared is None else reply.declared
            self.send_header("content-length", str(length))
            self.close_connection |= reply.declared is not None
            self.end_headers()
            self.wfile.write(reply.body)

        do_GET = do_POST = answer  # noqa: N815  # the names http.server looks for

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class FakeTime:
    """A clock that moves only when somebody sleeps."""

    def __init__(self, start: datetime) -> None:
        self.moment = start
        self.slept = 0.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.slept

    def sleep(self, seconds: float) -> None:
        self.slept += seconds
        self.moment += timedelta(seconds=seconds)
