"""The keys that sign: a file of the person's own, one their ssh-agent holds, or one the app made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.cv.proof.signature import PublicKey, armored, public_key, to_be_signed

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SEED_BYTES = 32


class Signing(Protocol):
    """A key that can sign."""

    @property
    def key(self) -> PublicKey:
        """Its public half."""

    def sign(self, message: bytes) -> str:
        """The armoured signature of these bytes; raises `AppError`."""


class NeedsPassphrase(AppError):
    """The key is encrypted, and no passphrase or a wrong one was given."""


@dataclass(frozen=True)
class OpenKey:
    """A private key in memory."""

    _private: Ed25519PrivateKey

    @property
    def key(self) -> PublicKey:
        """Its public half."""
        return public_key(self._private.public_key().public_bytes_raw())

    def sign(self, message: bytes) -> str:
        """The armoured signature of these bytes."""
        return armored(self.key, self._private.sign(to_be_signed(message)))


def key_of_seed(seed: bytes) -> OpenKey:
    """The key of 32 random bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return OpenKey(Ed25519PrivateKey.from_private_bytes(seed))


def read_private_key(data: bytes, passphrase: Secret | None = None) -> OpenKey:
    """The key of an OpenSSH file.

    Raises `NeedsPassphrase`, and `AppError` when it is no private Ed25519 key.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_ssh_private_key

    word = passphrase.reveal().encode() if passphrase else None
    try:
        found = load_ssh_private_key(data, word)
    except TypeError as error:
        raise _needs_passphrase() from error
    except (ValueError, UnsupportedAlgorithm) as error:
        raise (_needs_passphrase() if word else _no_key()) from error
    if not isinstance(found, Ed25519PrivateKey):
        raise _no_key()
    return OpenKey(found)


def _needs_passphrase() -> NeedsPassphrase:
    return NeedsPassphrase(
        "The key is encrypted, and this passphrase does not open it.",
        "Give its passphrase, or add the key to your ssh-agent with ssh-add.",
    )


def _no_key() -> AppError:
    return AppError(
        "This file is no private Ed25519 key of OpenSSH.",
        "Make one with `ssh-keygen -t ed25519`, or let the app make one with --sign app.",
    )
