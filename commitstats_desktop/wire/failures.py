"""Which cause an exception of the network stands for; foreign exceptions are mapped here, once."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator

from commitstats_desktop.core import unreached
from commitstats_desktop.core.errors import Unreachable

_NO_ROUTE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}


def explain(error: BaseException, host: str) -> Unreachable | None:
    """The sentence for what kept us from a host; None when trying again may help."""
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return unreached.untrusted(host, cause)
    for cause in causes:
        found = _of(cause, host)
        if found:
            return found
    return None


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__


def _of(cause: BaseException, host: str) -> Unreachable | None:
    if isinstance(cause, socket.gaierror):
        is_offline = cause.errno == socket.EAI_AGAIN
        return unreached.offline(host) if is_offline else unreached.unknown_name(host)
    if isinstance(cause, ssl.SSLError):
        return _tls(cause, host)
    if isinstance(cause, ConnectionRefusedError):
        return unreached.refuses_connections(host)
    if isinstance(cause, OSError) and cause.errno in _NO_ROUTE:
        return unreached.offline(host)
    return None


def _tls(cause: ssl.SSLError, host: str) -> Unreachable:
    reason = cause.reason or ""
    if ("VERSION" in reason and "NUMBER" not in reason) or "UNSUPPORTED_PROTOCOL" in reason:
        return unreached.tls_too_old(host)
    return unreached.no_tls(host)
