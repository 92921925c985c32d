"""Tokens taken out of what is logged: by their shapes, and every one that is in memory."""

from __future__ import annotations

import logging
import re
from typing import Any

from commitstats_desktop.core.secret import living

_GONE = "[redacted]"
_NAMES = (
    "authorization|proxy-authorization|private-token|job-token|deploy-token|x-api-key"
    "|x-amz-security-token|aws_secret_access_key|aws_session_token|secretaccesskey|sessiontoken"
)
_FIELDS = (
    "private_token|access_token|refresh_token|id_token|client_secret|token|password|passwd|secret"
    "|sig|signature|x-amz-signature|x-amz-security-token|x-amz-credential"
)
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE if is_any_case else 0)
    for is_any_case, shape in (
        # A header, as httpx, curl and people write it; b'…' and quotes included.
        (True, rf"(?P<kept>\b(?:{_NAMES})\b[\"']?\s*[:=,]\s*b?[\"']?)(?:\w+\s+)?[^\s\"',;)\]}}]+"),
        (True, r"(?P<kept>\b(?:basic|bearer)\s+)[A-Za-z0-9+/=._~-]{6,}"),
        # User name and password of an address.
        (False, r"(?P<kept>\b[a-zA-Z][a-zA-Z0-9+.-]*://)[^/\s@\"'<>]+(?=@)"),
        (True, rf"(?P<kept>[?&;\s\"'](?:{_FIELDS})[\"']?\s*[=:]\s*[\"']?)[^&\s\"',;)\]}}]+"),
        # GitHub, GitLab.
        (False, r"\bgh[a-z]_[A-Za-z0-9_]{16,}"),
        (False, r"\bgithub_pat_[A-Za-z0-9_]{16,}"),
        (False, r"\bgl[a-z]{1,6}-[A-Za-z0-9_.-]{16,}"),
        # Azure DevOps, new and old.
        (False, r"\b[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}\b"),
        (False, r"\b[a-z2-7]{52}\b"),
        # Amazon: the key's id, and forty signs that are no object id of Git.
        (False, r"\bA(?:KIA|SIA)[A-Z0-9]{16}\b"),
        (
            False,
            r"(?<![A-Za-z0-9/+])(?=[A-Za-z0-9/+]*[A-Z])(?=[A-Za-z0-9/+]*[g-z])"
            r"(?=[A-Za-z0-9/+]*\d)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])",
        ),
        # Keys of our own upload endpoint.
        (False, r"\bcse_[0-9a-f]{16}_[A-Za-z0-9_-]{16,}"),
        # Tokens in three parts, as single sign-on gives them.
        (False, r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*"),
    )
)


def redacted(text: str) -> str:
    """The text without anything that looks like a token, or is one of those in memory."""
    for secret in living():
        text = text.replace(secret, _GONE)
    for shape in _SHAPES:
        text = shape.sub(_without, text)
    return text


def guard_logs() -> None:
    """From now on no log record of this program holds a token, whichever handler writes it.

    Traces are rendered at once, so that they can be looked through as well. Libraries that log
    whole addresses or headers are held to warnings.
    """
    if isinstance(logging.getLogRecordFactory(), _Guard):
        return
    logging.setLogRecordFactory(_Guard(logging.getLogRecordFactory()))
    for name in ("httpx", "httpcore", "keyring"):
        logging.getLogger(name).setLevel(logging.WARNING)


class _Guard:
    """Makes records as before, and takes tokens out of them."""

    def __init__(self, make: Any) -> None:
        self._make = make

    def __call__(self, *args: Any, **kwargs: Any) -> logging.LogRecord:
        record: logging.LogRecord = self._make(*args, **kwargs)
        record.msg, record.args = redacted(_message(record)), ()
        if record.exc_info and not record.exc_text:
            record.exc_text = redacted(logging.Formatter().formatException(record.exc_info))
        return record


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):
        return str(record.msg)


def _without(match: re.Match[str]) -> str:
    return match.groupdict().get("kept", "") + _GONE
