"""The rules of counting that the person sets; figures follow at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.rules import BulkLimits, Rules
from commitstats_desktop.store import repositories, rules
from commitstats_desktop.store.counting import recount
from commitstats_desktop.store.engine import Database


def load_rules(database: Database) -> Rules:
    """The rules that hold."""
    with database.reading() as connection:
        return rules.read_rules(connection)


def set_bulk_limits(database: Database, lines: int | None, files: int | None) -> Rules:
    """Set from where on a commit is a bulk change; None leaves a limit as it is."""
    if (lines is not None and lines < 1) or (files is not None and files < 1):
        raise AppError("A limit of a bulk change must be 1 or more.")
    with database.writing() as connection:
        before = rules.read_rules(connection)
        limits = BulkLimits(
            before.bulk.lines if lines is None else lines,
            before.bulk.files if files is None else files,
        )
        after = replace(before, bulk=limits)
        rules.write_rules(connection, after)
        if after != before:
            recount.recount_all(connection)
    return after


def set_weekends(database: Database, *, break_streaks: bool) -> Rules:
    """Say whether a free weekend ends a streak."""
    with database.writing() as connection:
        after = replace(rules.read_rules(connection), weekends_break_streaks=break_streaks)
        rules.write_rules(connection, after)
    return after


def set_all_branches(database: Database, uuids: Iterable[str], *, is_on: bool) -> None:
    """Count commits of every branch of these repositories, or of the default branch only.

    What other branches hold is read by the next collection.
    """
    with database.writing() as connection:
        for uuid in uuids:
            repositories.set_all_branches(connection, uuid, is_on=is_on)
