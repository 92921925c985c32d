"""Answers of a host and their JSON, read without trust in their shape."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin

from commitstats_desktop.core.errors import HostError, Refusal

Fields = dict[str, Any]
_LARGEST = 2**53
_LINK = re.compile(r'<([^<>]*)>((?:\s*;\s*[^\s;,="]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"]*))?)*)')
_WORD = re.compile(r';\s*([^\s;,="]+)(?:\s*=\s*(?:"([^"]*)"|([^\s;,"]*)))?')
_FRACTION = re.compile(r"(?<=:\d\d)\.(\d+)")


@dataclass(frozen=True)
class Answer:
    """What a host answered; names of headers are in lower case, repeated ones joined by commas."""

    url: str
    status: int
    headers: dict[str, str]
    body: bytes

    def header(self, name: str) -> str:
        """A header, or the empty string."""
        return self.headers.get(name, "")

    @property
    def is_json(self) -> bool:
        """Whether it says that it is JSON, as answers of an API do."""
        kind = self.header("content-type").partition(";")[0].strip().lower()
        return kind.endswith(("/json", "+json"))

    def json(self) -> Any:
        """The body; raises `HostError` when it is no JSON, or a cut one."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise broken("the answer is not complete") from error

    def items(self) -> list[Any]:
        """The body as a list; raises `HostError`. What is in it may be no object."""
        return entries(self.json())

    def fields(self) -> Fields:
        """The body as one object; raises `HostError`."""
        found = self.json()
        if not isinstance(found, dict):
            raise broken("the answer has an unknown form")
        return found

    def said(self) -> str:
        """Every text of an error's body, for recognising it; never shown to anybody."""
        try:
            return " ".join(_texts(json.loads(self.body)))
        except (ValueError, RecursionError):
            return self.body[:4096].decode("utf-8", "replace")

    def moment(self) -> datetime | None:
        """When the host says that it is."""
        return http_date(self.header("date"))

    def link(self, relation: str) -> str | None:
        """The address of a `Link` header."""
        for address, rest in _LINK.findall(self.header("link")):
            words = {name.lower(): quoted or plain for name, quoted, plain in _WORD.findall(rest)}
            if relation in words.get("rel", "").lower().split():
                return resolved(self.url, str(address))
        return None


def resolved(url: str, address: str) -> str:
    """An address a host names, as seen from where it named it; raises `HostError`."""
    try:
        return urljoin(url, address)
    except ValueError as error:
        raise broken("it names an address that is none") from error


def broken(what: str) -> HostError:
    """An answer that cannot be understood."""
    return HostError(
        f"The host gave an answer that cannot be used: {what}.",
        "Try again later. What was read before is kept.",
        Refusal.BROKEN_ANSWER,
    )


def entries(found: Any) -> list[Any]:
    """A list; raises `HostError` for anything else."""
    if not isinstance(found, list):
        raise broken("a list was expected")
    return found


def inner(fields: Fields, name: str) -> Fields:
    """An object inside an object; an empty one when it is not there."""
    found = fields.get(name)
    return found if isinstance(found, dict) else {}


def text(fields: Fields, name: str) -> str:
    """A text, or the empty string; half characters, which no database takes, become marks."""
    found = fields.get(name)
    return _whole_characters(found) if isinstance(found, str) else ""


def whole(fields: Fields, name: str) -> int | None:
    """A whole number from 0 to the largest that JSON keeps exactly, or None."""
    found = fields.get(name)
    if not isinstance(found, int) or isinstance(found, bool):
        return None
    return found if 0 <= found <= _LARGEST else None


def identity(fields: Fields, name: str = "id") -> str:
    """A host's id, number or text, as text; raises `HostError` without one."""
    found = fields.get(name)
    if isinstance(found, bool) or not isinstance(found, int | str) or found == "":
        raise broken("an id is missing")
    return _whole_characters(str(found))


def moment(fields: Fields, name: str) -> datetime | None:
    """A moment, or None when it is missing or unreadable."""
    return read_moment(text(fields, name))


def read_moment(found: str) -> datetime | None:
    """A moment of ISO 8601, with any number of fraction digits; without an offset it is UTC."""
    try:
        read = datetime.fromisoformat(_FRACTION.sub(lambda match: f".{match[1][:6]:0<6}", found))
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def objects(found: Any) -> list[Fields]:
    """A list of objects; raises `HostError` for anything else."""
    if not all(isinstance(item, dict) for item in entries(found)):
        raise broken("a list was expected")
    return entries(found)


def is_entry(item: Any, name: str = "id") -> bool:
    """Whether something in a list is an object with a host's id."""
    try:
        return bool(identity(item, name)) if isinstance(item, dict) else False
    except HostError:
        return False


def http_date(found: str) -> datetime | None:
    """A moment as HTTP writes it, or None."""
    try:
        read = parsedate_to_datetime(found)
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _whole_characters(found: str) -> str:
    return found.encode("utf-8", "replace").decode()


def _texts(found: Any) -> list[str]:
    if isinstance(found, str):
        return [found]
    values = found.values() if isinstance(found, dict) else found if isinstance(found, list) else ()
    return [part for value in values for part in _texts(value)]
