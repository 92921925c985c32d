"""The rules of counting, kept as facts of the database; what is not stated is as usual."""

from __future__ import annotations

from sqlalchemy import Connection

from commitstats_desktop.core.rules import BulkLimits, Rules
from commitstats_desktop.store import facts

BULK_LINES = "rule: bulk lines"
BULK_FILES = "rule: bulk files"
WEEKENDS = "rule: weekends break streaks"


def read_rules(connection: Connection) -> Rules:
    """The rules that hold."""
    usual = Rules()
    return Rules(
        BulkLimits(
            _number(connection, BULK_LINES, usual.bulk.lines),
            _number(connection, BULK_FILES, usual.bulk.files),
        ),
        bool(_number(connection, WEEKENDS, int(usual.weekends_break_streaks))),
    )


def write_rules(connection: Connection, rules: Rules) -> None:
    """State rules; the commits are not counted again by this."""
    usual = Rules()
    for key, value, usual_value in (
        (BULK_LINES, rules.bulk.lines, usual.bulk.lines),
        (BULK_FILES, rules.bulk.files, usual.bulk.files),
        (WEEKENDS, rules.weekends_break_streaks, usual.weekends_break_streaks),
    ):
        if value == usual_value:
            facts.forget_fact(connection, key)
        else:
            facts.write_fact(connection, key, str(int(value)))


def _number(connection: Connection, key: str, usual: int) -> int:
    stated = facts.read_fact(connection, key)
    return usual if stated is None else int(stated)
