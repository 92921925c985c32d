"""A token in memory: it can be handed over, and never shown by accident."""

from __future__ import annotations

import hmac
import threading
from typing import NoReturn
from weakref import WeakValueDictionary

SHORTEST = 8
"""Shorter texts are no tokens, and would be found in every second word."""


class Secret:
    """A token or password. It has no readable form: not in a log, a traceback or a pickle.

    Compares equal to another with the same text, so that it can be a key in memory.
    """

    __slots__ = ("__weakref__", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        with _LOCK:
            _LIVING[id(self)] = self

    def reveal(self) -> str:
        """The text itself, for the one call that needs it."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    def __len__(self) -> int:
        return len(self._text)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not written anywhere")


_LIVING: WeakValueDictionary[int, Secret] = WeakValueDictionary()
_LOCK = threading.Lock()


def living() -> tuple[str, ...]:
    """The texts of all secrets in memory, longest first, so that logs can be kept free of them."""
    with _LOCK:
        texts = {secret.reveal() for secret in _LIVING.values()}
    return tuple(sorted((text for text in texts if len(text) >= SHORTEST), key=len, reverse=True))
