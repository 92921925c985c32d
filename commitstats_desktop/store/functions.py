"""What the statements ask of our own code, while SQLite runs them."""

from __future__ import annotations

import json
import sqlite3
from functools import lru_cache

from commitstats_desktop.classify.packages import installed_name
from commitstats_desktop.classify.trailers import assistants_of
from commitstats_desktop.core.commit import Author
from commitstats_desktop.core.days import (
    EARLIEST_DAY,
    LARGEST_OFFSET,
    SECONDS_PER_DAY,
    as_date,
)
from commitstats_desktop.store.schema import ODD_DAY

_LOCAL_TIME = "(c.author_time + c.author_offset * 60)"
_IS_USUAL = (
    f"abs(c.author_offset) <= {LARGEST_OFFSET}"
    f" AND c.author_time <= c.first_read_at + {SECONDS_PER_DAY}"
    f" AND {_LOCAL_TIME} >= {EARLIEST_DAY * SECONDS_PER_DAY}"
)
LOCAL_DAY = f"CASE WHEN {_IS_USUAL} THEN {_LOCAL_TIME} / {SECONDS_PER_DAY} ELSE {ODD_DAY} END"
"""Day of a commit `c`, as `core.days` has it; calling that for each row took twice as long."""
LOCAL_HOUR = f"CASE WHEN {_IS_USUAL} THEN {_LOCAL_TIME} % {SECONDS_PER_DAY} / 3600 ELSE 0 END"
"""Its hour, 0 for an odd date."""


def register(connection: sqlite3.Connection) -> None:
    """Let statements on this connection call the functions below."""
    for name, arity, function in (
        ("year_of", 1, _year_of),
        ("is_assisted", 3, _is_assisted),
        ("is_assistant", 2, _is_assistant),
        ("installed_name", 3, installed_name),
    ):
        connection.create_function(name, arity, function, deterministic=True)


@lru_cache(maxsize=16_384)
def _year_of(day: int | None) -> int | None:
    return None if day is None or day == ODD_DAY else as_date(day).year


@lru_cache(maxsize=4_096)
def _is_assisted(trailers: str, name: str, email: str) -> bool:
    return bool(assistants_of(json.loads(trailers), Author(name, email)))


@lru_cache(maxsize=4_096)
def _is_assistant(name: str, email: str) -> bool:
    return bool(assistants_of((), Author(name, email)))
