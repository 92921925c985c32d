"""What an ask for one cell puts on commits: its type, kind, package, weekday and hour.

The same conditions hold for what is behind a figure and for what is left out of it, so that the two
together are everything.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from commitstats_desktop.core.explain import Ask
from commitstats_desktop.store.counting.counted import COUNTED_KIND
from commitstats_desktop.store.engine import scalar
from commitstats_desktop.store.functions import LOCAL_DAY, LOCAL_HOUR
from commitstats_desktop.store.schema import ODD_DAY


def of_counted(connection: Connection, ask: Ask, table: str) -> Iterator[str]:
    """Conditions on a counted commit by the name of its table; those on a kind stand apart."""
    if ask.type is not None:
        yield f"{table}.type = {quoted(ask.type)}"
    yield from _of_time(ask, f"{table}.day", f"{table}.hour")
    if ask.package is not None:
        yield (
            f"{table}.commit_id IN (SELECT commit_id FROM counted_packages"
            f" WHERE package_id = {_package(connection, ask.package)})"
        )


def of_uncounted(ask: Ask) -> Iterator[str]:
    """Conditions on a commit `c` that does not count, by the facts alone."""
    if ask.type is not None:
        yield (
            "EXISTS (SELECT 1 FROM commit_texts t WHERE t.commit_id = c.id"
            f" AND t.type = {quoted(ask.type)})"
        )
    yield from _of_time(ask, f"({LOCAL_DAY})", f"({LOCAL_HOUR})")
    if ask.package is not None:
        ecosystem, name = ask.package
        yield (
            "EXISTS (SELECT 1 FROM commit_imports i WHERE i.commit_id = c.id"
            f" AND i.ecosystem = {quoted(ecosystem)}"
            f" AND installed_name(i.ecosystem, i.name, i.is_manifest) = {quoted(name)})"
        )
    if ask.kind is not None:
        yield changes_kind("c.id", ask.kind)


def changes_kind(commit: str, kind: str) -> str:
    """Condition: a file of this kind is changed, one that the person took out aside."""
    return (
        "EXISTS (SELECT 1 FROM file_changes f"
        " LEFT JOIN file_rulings fr ON fr.commit_id = f.commit_id AND fr.path_id = f.path_id"
        f" WHERE f.commit_id = {commit} AND coalesce(fr.is_left_out, 0) = 0"
        f" AND {COUNTED_KIND} = {quoted(kind)})"
    )


def is_of_kind(ask: Ask) -> str:
    """Condition on a changed file `f`."""
    return "1" if ask.kind is None else f"{COUNTED_KIND} = {quoted(ask.kind)}"


def quoted(text: str) -> str:
    """A text as SQL writes it."""
    return "'" + text.replace("'", "''") + "'"


def known_package(connection: Connection, package: tuple[str, str]) -> tuple[str, str] | None:
    """The package as it is spelled here, whatever the case of its letters; None if none begins it."""
    row = connection.exec_driver_sql(
        "SELECT ecosystem, name FROM packages p WHERE ecosystem = ?1 COLLATE NOCASE"
        " AND name = ?2 COLLATE NOCASE"
        " AND EXISTS (SELECT 1 FROM counted_packages n WHERE n.package_id = p.id)"
        " ORDER BY (ecosystem, name) = (?1, ?2) DESC",
        package,
    ).first()
    return None if row is None else (row[0], row[1])


def _of_time(ask: Ask, day: str, hour: str) -> Iterator[str]:
    """An odd date has neither a weekday nor an hour."""
    if ask.weekday is not None or ask.hour is not None:
        yield f"{day} != {ODD_DAY}"
    if ask.weekday is not None:
        yield f"({day} + 3) % 7 = {int(ask.weekday)}"
    if ask.hour is not None:
        yield f"{hour} = {int(ask.hour)}"


def _package(connection: Connection, package: tuple[str, str]) -> int:
    statement = "SELECT id FROM packages WHERE ecosystem = ? AND name = ?"
    found = scalar(connection, statement, package)
    return -1 if found is None else int(found)
