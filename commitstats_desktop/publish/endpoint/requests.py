"""Requests and answers of the endpoint, whatever carries them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

MOST_BODY_BYTES = 64 * 1024
"""A question is a list of names and checksums; files never come this way."""


@dataclass(frozen=True)
class Request:
    """A question to the endpoint."""

    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)
    """Names in lower case."""
    body: bytes = b""

    def fields(self) -> dict[str, Any]:
        """The JSON object that came with it; raises `Refused`."""
        if len(self.body) > MOST_BODY_BYTES:
            raise Refused(413, "too-long", "The question is too long.")
        try:
            found = json.loads(self.body or b"{}")
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            raise Refused(400, "no-json", "The question is no JSON object.")
        return found


@dataclass(frozen=True)
class Response:
    """An answer; always JSON."""

    status: int
    fields: dict[str, Any]
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def body(self) -> bytes:
        """As it is sent."""
        return json.dumps(self.fields, indent=1).encode() + b"\n"


class Refused(Exception):
    """The endpoint does not do what it was asked for, and says why."""

    def __init__(
        self, status: int, code: str, sentence: str, *, retry_after: int | None = None
    ) -> None:
        super().__init__(sentence)
        self.status = status
        self.code = code
        self.sentence = sentence
        self.retry_after = retry_after

    def response(self) -> Response:
        """The refusal as an answer."""
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        return Response(
            self.status, {"error": {"code": self.code, "message": self.sentence}}, headers
        )
