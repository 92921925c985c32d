"""Looks at a page as anybody on the web would: without a key."""

from __future__ import annotations

import os
from urllib.parse import urlsplit
from urllib.request import url2pathname

from commitstats_desktop import __version__
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.work import Work
from commitstats_desktop.wire.exchange import Exchange, Passing
from commitstats_desktop.wire.surroundings import Surroundings

FOUND, NOT_FOUND = 200, 404


def status_of(address: str, surroundings: Surroundings, work: Work) -> int | None:
    """What the address answers now, 200 or 404 for a file; None when it cannot be asked."""
    if address.startswith("file:"):
        path = url2pathname(urlsplit(address).path)
        return FOUND if os.path.exists(path) else NOT_FOUND
    try:
        exchange = Exchange(Origin.of(address), surroundings, work)
    except AppError:
        return None
    headers = {
        "User-Agent": f"CommitStatsDesktop/{__version__}",
        "Accept": "text/html",
        "Cache-Control": "no-cache",
    }
    try:
        end = surroundings.monotonic() + surroundings.deadline_seconds
        return exchange.send("GET", address, headers, end).status
    except (AppError, Passing):
        return None
    finally:
        exchange.close()
