"""Asks the person's ssh-agent to sign; the private key never leaves it."""

from __future__ import annotations

import os
import socket
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.cv.proof.signature import (
    KEY_KIND,
    BadSignature,
    PublicKey,
    armored,
    packed,
    to_be_signed,
    unpacked,
)

SECONDS = 60.0
"""An agent may ask the person before it signs."""
LARGEST = 256 * 1024
WINDOWS_PIPE = r"\\.\pipe\openssh-ssh-agent"

_LIST, _LISTED, _SIGN, _SIGNED = 11, 12, 13, 14


class _Stream(Protocol):
    def write(self, data: bytes, /) -> int | None: ...

    def read(self, size: int, /) -> bytes | None: ...

    def flush(self) -> None: ...


@dataclass(frozen=True, slots=True)
class AgentKey:
    """An Ed25519 key an agent holds."""

    address: str
    key: PublicKey
    comment: str

    def sign(self, message: bytes) -> str:
        """The armoured signature of these bytes; raises `AppError` when the agent refuses."""
        order = bytes([_SIGN]) + packed(self.key.blob) + packed(to_be_signed(message)) + bytes(4)
        answer = _asked(self.address, order)
        if answer[:1] != bytes([_SIGNED]):
            raise AppError(
                "The ssh-agent did not sign.",
                "It may be locked, or you declined; unlock it and try again.",
            )
        try:
            kind, rest = unpacked(unpacked(answer[1:])[0])
            signature = unpacked(rest)[0]
        except BadSignature as error:
            raise _broken() from error
        if kind != KEY_KIND:
            raise _broken()
        return armored(self.key, signature)


def agent_address() -> str:
    """Where the agent of this session listens; empty when there is none."""
    return os.environ.get("SSH_AUTH_SOCK", "") or (WINDOWS_PIPE if sys.platform == "win32" else "")


def agent_keys(address: str) -> list[AgentKey]:
    """The Ed25519 keys of the agent; raises `AppError` when it does not answer."""
    if not address:
        raise AppError(
            "No ssh-agent runs in this session.",
            "Start one and add your key with ssh-add, or name the file of the key.",
        )
    answer = _asked(address, bytes([_LIST]))
    if answer[:1] != bytes([_LISTED]) or len(answer) < 5:
        raise _broken()
    try:
        return [
            AgentKey(address, PublicKey(blob), comment.decode("utf-8", "replace"))
            for blob, comment in _pairs(answer[5:])
            if blob.startswith(packed(KEY_KIND))
        ]
    except BadSignature as error:
        raise _broken() from error


def _pairs(rest: bytes) -> Iterator[tuple[bytes, bytes]]:
    while rest:
        blob, rest = unpacked(rest)
        comment, rest = unpacked(rest)
        yield blob, comment


def _asked(address: str, order: bytes) -> bytes:
    try:
        with _connected(address) as stream:
            stream.write(packed(order))
            stream.flush()
            (length,) = struct.unpack(">I", _whole(stream, 4))
            if length > LARGEST:
                raise _broken()
            return _whole(stream, length)
    except OSError as error:
        raise AppError(
            f"The ssh-agent cannot be asked: {error.strerror or error}.",
            "Start it again and add your key with ssh-add, or name the file of the key.",
        ) from error


@contextmanager
def _connected(address: str) -> Iterator[_Stream]:
    if address.startswith("\\\\.\\pipe\\"):
        with open(address, "r+b", buffering=0) as pipe:  # noqa: PTH123  # a pipe of Windows is no path
            yield pipe
        return
    if sys.platform == "win32":
        raise OSError("its address is no pipe of Windows")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as link:
        link.settimeout(SECONDS)
        link.connect(address)
        with link.makefile("rwb") as stream:
            yield stream


def _whole(stream: _Stream, size: int) -> bytes:
    found = b""
    while len(found) < size:
        more = stream.read(size - len(found))
        if not more:
            raise OSError("it ended the conversation")
        found += more
    return found


def _broken() -> AppError:
    return AppError(
        "The ssh-agent gave an answer that cannot be understood.",
        "Name the file of the key instead.",
    )
