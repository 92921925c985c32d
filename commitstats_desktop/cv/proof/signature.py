"""Signatures of `ssh-keygen -Y sign`: made and checked here, for Ed25519 keys.

The format is OpenSSH's PROTOCOL.sshsig, version 1, under the namespace `commitstats`. Anybody checks one
with `ssh-keygen -Y verify -f ALLOWED -I WHO -n commitstats -s FILE.sig < FILE`.
"""

from __future__ import annotations

import base64
import binascii
import re
import struct
from dataclasses import dataclass
from hashlib import sha256, sha512

NAMESPACE = "commitstats"
KEY_KIND = b"ssh-ed25519"

_MAGIC = b"SSHSIG"
_VERSION = 1
_HASHES = {b"sha512": sha512, b"sha256": sha256}
_BEGIN, _END = "-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"
_LINE = 70
_ARMOR = re.compile(rf"\s*{_BEGIN}\n([A-Za-z0-9+/=\s]+)\n{_END}\s*")


class BadSignature(ValueError):
    """A text that is no signature of these bytes, with the reason."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """An Ed25519 key as OpenSSH writes it."""

    blob: bytes

    @property
    def raw(self) -> bytes:
        """The 32 bytes of the key."""
        kind, rest = _string(self.blob)
        raw, end = _string(rest)
        if kind != KEY_KIND or len(raw) != 32 or end:
            raise BadSignature("it is made with a kind of key other than Ed25519")
        return raw

    @property
    def fingerprint(self) -> str:
        """As `ssh-keygen -l` tells it."""
        return "SHA256:" + base64.b64encode(sha256(self.blob).digest()).decode().rstrip("=")

    @property
    def line(self) -> str:
        """As in `authorized_keys`, without a comment, which often names a person and a computer."""
        return f"{KEY_KIND.decode()} {base64.b64encode(self.blob).decode()}"


def public_key(raw: bytes) -> PublicKey:
    """The key of these 32 bytes."""
    return PublicKey(packed(KEY_KIND) + packed(raw))


def read_public_key(kind: str, text: str) -> PublicKey | None:
    """A key as it stands in a file of keys; None when it is of another kind or damaged."""
    if kind.encode() != KEY_KIND:
        return None
    try:
        key = PublicKey(base64.b64decode(text, validate=True))
        return key if key.raw else None
    except (binascii.Error, ValueError):
        return None


def to_be_signed(message: bytes) -> bytes:
    """What the key itself signs: never the bare message, so that it fits nothing else."""
    return _preamble(NAMESPACE.encode(), b"sha512", message)


def armored(key: PublicKey, signature: bytes) -> str:
    """A signature file around the 64 bytes that the key made of `to_be_signed`."""
    blob = (
        _MAGIC
        + struct.pack(">I", _VERSION)
        + packed(key.blob)
        + packed(NAMESPACE.encode())
        + packed(b"")
        + packed(b"sha512")
        + packed(packed(KEY_KIND) + packed(signature))
    )
    text = base64.b64encode(blob).decode()
    lines = [text[at : at + _LINE] for at in range(0, len(text), _LINE)]
    return "\n".join([_BEGIN, *lines, _END, ""])


def signer_of(message: bytes, armor: str) -> PublicKey:
    """The key that signed these bytes; raises `BadSignature` when none did."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    key, namespace, algorithm, signature = _parts(armor)
    if namespace != NAMESPACE.encode():
        raise BadSignature("it was made for another purpose than this app's")
    try:
        Ed25519PublicKey.from_public_bytes(key.raw).verify(
            signature, _preamble(namespace, algorithm, message)
        )
    except InvalidSignature as error:
        raise BadSignature("it is of other bytes, or was altered") from error
    return key


def packed(value: bytes) -> bytes:
    """A string as SSH sends it: its length first."""
    return struct.pack(">I", len(value)) + value


def unpacked(blob: bytes) -> tuple[bytes, bytes]:
    """The first string of a blob, and the rest; raises `BadSignature` when it is cut."""
    return _string(blob)


def _parts(armor: str) -> tuple[PublicKey, bytes, bytes, bytes]:
    """Key, namespace, hash algorithm and the 64 bytes."""
    blob = _blob(armor)
    if blob[:6] != _MAGIC or blob[6:10] != struct.pack(">I", _VERSION):
        raise BadSignature("it is no SSH signature of version 1")
    key, rest = _string(blob[10:])
    namespace, rest = _string(rest)
    _reserved, rest = _string(rest)
    algorithm, rest = _string(rest)
    inner, rest = _string(rest)
    kind, inner = _string(inner)
    signature, inner = _string(inner)
    if rest or inner or kind != KEY_KIND or algorithm not in _HASHES or len(signature) != 64:
        raise BadSignature("it is made with a kind of key other than Ed25519, or damaged")
    return PublicKey(key), namespace, algorithm, signature


def _blob(armor: str) -> bytes:
    found = _ARMOR.fullmatch(armor.replace("\r\n", "\n"))
    if found is None:
        raise BadSignature("it is no SSH signature")
    try:
        return base64.b64decode("".join(found[1].split()), validate=True)
    except binascii.Error as error:
        raise BadSignature("it is no SSH signature") from error


def _preamble(namespace: bytes, algorithm: bytes, message: bytes) -> bytes:
    hashed = _HASHES[algorithm](message).digest()
    return _MAGIC + packed(namespace) + packed(b"") + packed(algorithm) + packed(hashed)


def _string(blob: bytes) -> tuple[bytes, bytes]:
    if len(blob) < 4:
        raise BadSignature("it is cut")
    (length,) = struct.unpack(">I", blob[:4])
    if len(blob) < 4 + length:
        raise BadSignature("it is cut")
    return blob[4 : 4 + length], blob[4 + length :]
