"""The moment and the day, for everything the window asks for."""

from __future__ import annotations

from datetime import UTC, date, datetime


def now() -> datetime:
    """The moment."""
    return datetime.now(UTC)


def today() -> date:
    """The day it is where the person is."""
    return now().astimezone().date()
