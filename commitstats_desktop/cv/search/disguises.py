"""A text in every form in which it may hide a name: decoded, turned round, put together again."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Iterable, Iterator
from hashlib import md5, sha1, sha256
from html import unescape
from urllib.parse import unquote

SHORTEST_HIDDEN = 5
"""Letters; a shorter name is found in noise by chance."""

Disguise = tuple[str, str]
"""How a text is disguised, in words, and what it says without that."""

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")
_HEX = re.compile(r"(?:[0-9a-fA-F]{2}){5,}")
_DIGEST = re.compile(r"\b(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})\b")
_READABLE = re.compile(r"[^\W_][\w@./:\- ]{3,}")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|&shy;")


def disguises(text: str) -> Iterator[Disguise]:
    """Every other reading of a text."""
    if "\0" in text:
        yield "in UTF-16", text.replace("\0", "")
    if "%" in text:
        yield "with percent signs", unquote(text)
    if "&" in text or "\\" in text:
        yield "with escapes", unescape(_ESCAPE.sub(_unescaped, text))
    yield "turned round", text[::-1]
    encoded = "\n".join(_readable(_base64(text)))
    if encoded:
        yield "in Base64", encoded
    spelled = "\n".join(_readable(_hexadecimal(text)))
    if spelled:
        yield "in hexadecimal digits", spelled


def digests_in(text: str) -> frozenset[str]:
    """What may be an MD5, SHA-1 or SHA-256 of something."""
    return frozenset(found.lower() for found in _DIGEST.findall(text))


def digests_of(name: str) -> Iterator[tuple[str, str]]:
    """The digests of a name, as it is and in lower case."""
    for form in dict.fromkeys((name, name.casefold(), name.strip().casefold())):
        data = form.encode("utf-8", "surrogatepass")
        yield "as MD5", md5(data, usedforsecurity=False).hexdigest()
        yield "as SHA-1", sha1(data, usedforsecurity=False).hexdigest()
        yield "as SHA-256", sha256(data).hexdigest()


def _unescaped(match: re.Match[str]) -> str:
    digits = match[1] or match[2]
    return chr(int(digits, 16)) if digits else ""


def _base64(text: str) -> Iterator[bytes]:
    """Runs of its letters decoded; from each of four places, since one may run on before it."""
    for match in _BASE64.finditer(text):
        run = match[0].rstrip("=").replace("-", "+").replace("_", "/")
        for start in range(4):
            part = run[start:]
            part = part[: len(part) - (len(part) % 4 == 1)]
            try:
                yield b64decode(part + "=" * (-len(part) % 4))
            except NotBase64:
                continue


def _hexadecimal(text: str) -> Iterator[bytes]:
    for match in _HEX.finditer(text):
        yield bytes.fromhex(match[0])


def _readable(decoded: Iterable[bytes]) -> Iterator[str]:
    """What of it reads as words; the noise of pictures and keys mostly does not."""
    for data in decoded:
        for form in ("utf-8", "utf-16-le", "utf-16-be"):
            text = data.decode(form, "replace").replace("\0", "")
            yield from (found for found in _READABLE.findall(text) if len(found) >= SHORTEST_HIDDEN)
