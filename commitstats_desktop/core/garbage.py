"""Keeps Python from looking for garbage while many rows are made that all are used at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Make as much as you like: nothing looks for cycles before the end.

    Rows hold none, and to look through them again and again takes a tenth of the time of writing.
    Where somebody else has turned it off it stays off.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
