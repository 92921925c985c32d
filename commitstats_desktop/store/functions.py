"""What the statements ask of our own code, while SQLite runs them."""

from __future__ import annotations

import json
import sqlite3
from functools import lru_cache

from commitstats_desktop.classify.packages import installed_name
from commitstats_desktop.classify.trailers import assistants_of
from commitstats_desktop.core.commit import Author
from commitstats_desktop.core.days import as_date, local_day_and_hour
from commitstats_desktop.store.schema import ODD_DAY


def register(connection: sqlite3.Connection) -> None:
    """Let statements on this connection call the functions below."""
    for name, arity, function in (
        ("local_day", 3, _local_day),
        ("local_hour", 3, _local_hour),
        ("year_of", 1, _year_of),
        ("is_assisted", 3, _is_assisted),
        ("is_assistant", 2, _is_assistant),
        ("installed_name", 2, installed_name),
    ):
        connection.create_function(name, arity, function, deterministic=True)


def _local_day(time: int | None, offset: int | None, first_read: int) -> int:
    found = local_day_and_hour(time, offset, first_read)
    return found[0] if found else ODD_DAY


def _local_hour(time: int | None, offset: int | None, first_read: int) -> int:
    found = local_day_and_hour(time, offset, first_read)
    return found[1] if found else 0


@lru_cache(maxsize=16_384)
def _year_of(day: int | None) -> int | None:
    return None if day is None or day == ODD_DAY else as_date(day).year


@lru_cache(maxsize=4_096)
def _is_assisted(trailers: str, name: str, email: str) -> bool:
    return bool(assistants_of(json.loads(trailers), Author(name, email)))


@lru_cache(maxsize=4_096)
def _is_assistant(name: str, email: str) -> bool:
    return bool(assistants_of((), Author(name, email)))
