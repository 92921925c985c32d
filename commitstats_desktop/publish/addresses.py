"""Addresses that a person types for a place."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

from commitstats_desktop.core.errors import PublishError
from commitstats_desktop.core.origin import Origin


def checked_public_url(text: str) -> str:
    """An address that pages are added to, with a slash at its end; empty stays empty.

    Raises `PublishError` for what is none.
    """
    if not text.strip():
        return ""
    parts = urlsplit(text.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise PublishError(
            f"{text} is no address that pages can lie below.",
            "It begins with https:// and has neither ? nor # in it.",
        )
    return urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/") + "/", "", ""))


def checked_service_url(text: str) -> str:
    """As `checked_public_url`, of something that is sent a secret: only over HTTPS."""
    address = checked_public_url(text)
    if not address or "@" in urlsplit(address).netloc:
        raise PublishError("The address is missing.", "For example https://cv.example.org.")
    if not Origin.of(address).is_safe:
        raise PublishError(
            "A key is only sent over HTTPS.", "Type the address with https:// at its beginning."
        )
    return address
