"""Where the files of a page lie, and what they may be: known to the app and to the endpoint."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from dataclasses import dataclass
from functools import cached_property

PAGE = "index.html"
"""The file that people open. It is written last, so that it never points to what is not there."""
FIGURES = "cv.json"
"""The published figures; the gallery and the boards are made from nothing else."""
CACHE_SECONDS = 300
"""How long a browser or a cache on the way may show a page without asking again."""
CACHE_CONTROL = f"public, max-age={CACHE_SECONDS}"

CONTENT_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".json": "application/json",
    ".md": "text/markdown; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
}
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}(\.[a-z0-9_-]{1,32}){0,2}(\.[a-z]{2,4})")
_RANDOM = re.compile(r"[0-9a-f]{32}")
_HANDLE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
MOST_HANDLE_CHARACTERS = 31
"""One less than a random key has signs, so that neither can pass for the other."""


@dataclass(frozen=True)
class PublishedFile:
    """One file of a page."""

    name: str
    body: bytes

    @property
    def content_type(self) -> str:
        """What a browser is told it is; raises `KeyError` for a kind that is not published."""
        return CONTENT_TYPES["." + self.name.rpartition(".")[2]]

    @cached_property
    def sha256(self) -> str:
        """Checksum in hexadecimal signs."""
        return checksum(self.body)

    @cached_property
    def md5(self) -> str:
        """Base64, as `Content-MD5` wants it: every store checks it, while few know SHA-256."""
        return base64.b64encode(hashlib.md5(self.body, usedforsecurity=False).digest()).decode()


def checksum(body: bytes) -> str:
    """SHA-256 in hexadecimal signs."""
    return hashlib.sha256(body).hexdigest()


def new_key() -> str:
    """An address nobody guesses: 128 random bits."""
    return secrets.token_hex(16)


def is_random(key: str) -> bool:
    """Whether a key is one of `new_key`."""
    return _RANDOM.fullmatch(key) is not None


def is_handle(key: str) -> bool:
    """Whether a key is a name that a person chose and can say aloud."""
    return len(key) <= MOST_HANDLE_CHARACTERS and _HANDLE.fullmatch(key) is not None


def is_key(key: str) -> bool:
    """Whether a page may lie under this key."""
    return is_random(key) or is_handle(key)


def is_name(name: str) -> bool:
    """Whether a file may be called so: a plain name of a known kind."""
    return _NAME.fullmatch(name) is not None and "." + name.rpartition(".")[2] in CONTENT_TYPES


def folder_of(key: str) -> str:
    """The place of a page below a bucket, with a slash at its end."""
    return f"u/{key}/"


def in_order(files: tuple[PublishedFile, ...]) -> list[PublishedFile]:
    """The files as they are to be written: the page last."""
    return sorted(files, key=lambda file: (file.name == PAGE, file.name))
