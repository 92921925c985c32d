"""Finds the commits and changed files behind a figure, in pages that start where the last ended.

One table says of every figure which rows it sums and what each adds; so the list adds up to the
figure by construction, and a figure without a line here fails the contract test.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping

from commitstats_desktop.core.days import iso_timestamp
from commitstats_desktop.core.explain import REWRITTEN, Ask, CommitBehind, FileBehind, Place
from commitstats_desktop.core.kinds import Part
from commitstats_desktop.store.counting.cells import IN_LINE_FIGURES, IS_WRITTEN, PART
from commitstats_desktop.store.counting.counted import COUNTED_KIND
from commitstats_desktop.store.cubes import asked
from commitstats_desktop.store.cubes.scope import Scope, read_scope
from commitstats_desktop.store.schema import ODD_DAY

PAGE = 500
COMMITS_AT_ONCE = 200
"""So many commits are looked through for files, until a page is full."""


@dataclass(frozen=True)
class Of:
    """What a figure sums: `condition` picks the rows, `value` is what each of them adds.

    Commits come from `n`, their files from `f` with `kind`, `part`, `added`, `removed` and
    `space_added` as the figures see them.
    """

    condition: str
    value: str = "1"
    is_of_files: bool = False
    is_dated: bool = False
    """Whether odd dates are left out, as in every chart by time."""
    is_by_day: bool = False
    """Whether a day counts once, whatever was done on it."""


def _commits(condition: str = "1", *, is_dated: bool = False, is_by_day: bool = False) -> Of:
    return Of(f"NOT n.is_merge AND {condition}", is_dated=is_dated, is_by_day=is_by_day)


def _files(value: str, condition: str = IN_LINE_FIGURES, *, is_dated: bool = False) -> Of:
    return Of(condition, value, is_of_files=True, is_dated=is_dated)


_NORMAL = f"{IN_LINE_FIGURES} AND part = '{Part.NORMAL}'"
_NOT_SKIPPED = f"part != '{Part.SKIPPED}'"
_WRITTEN = "coalesce(added, 0) - space_added"
_ADDED = "coalesce(added, 0)"

FIGURES: dict[str, Of] = {
    "commits": _commits(),
    "commits_per_day": _commits(is_dated=True),
    "commits_per_year": _commits(is_dated=True),
    "commit_types": _commits(),
    "commit_types_per_year": _commits(is_dated=True),
    "commit_hours": _commits(is_dated=True),
    "packages": _commits(),
    "merges": Of("n.is_merge"),
    "commit_days": _commits(is_dated=True, is_by_day=True),
    "commit_days_per_year": _commits(is_dated=True, is_by_day=True),
    "longest_streak": _commits(is_dated=True, is_by_day=True),
    "latest_streak": _commits(is_dated=True, is_by_day=True),
    "assisted": _commits("n.is_assisted"),
    "shared_commits": _commits("n.coauthors > 0"),
    "open_source_commits": _commits("n.is_open_source"),
    "bulk_commits": _commits("n.is_bulk"),
    "written_lines": _files(_WRITTEN, IS_WRITTEN),
    "written_lines_per_day": _files(_WRITTEN, IS_WRITTEN, is_dated=True),
    "lines_added": _files(_ADDED),
    "lines_removed": _files("coalesce(removed, 0)"),
    "lines_added_per_day": _files(_ADDED, is_dated=True),
    "lines_removed_per_day": _files("coalesce(removed, 0)", is_dated=True),
    "whitespace_only": _files("space_added", f"{_NORMAL} AND space_added > 0"),
    "data_lines": _files(_WRITTEN, f"{_NORMAL} AND kind = 'data'"),
    "bulk_lines": _files(_ADDED, f"{IN_LINE_FIGURES} AND part = '{Part.BULK}'"),
    "ignored_lines": _files(_ADDED, f"{IN_LINE_FIGURES} AND part = '{Part.IGNORED}'"),
    "files_changed": _files("1", _NOT_SKIPPED),
    "files_unknown": _files("1", f"{IN_LINE_FIGURES} AND added IS NULL AND NOT is_binary"),
    "languages": _files(_ADDED),
    "languages_per_year": _files(_ADDED, is_dated=True),
    "languages_over_time": _files(_ADDED, is_dated=True),
    "repositories": _commits(),
    "open_source_repositories": _commits("n.is_open_source"),
    "kinds": _files(_ADDED, _NOT_SKIPPED),
    "kinds_per_year": _files(_ADDED, _NOT_SKIPPED, is_dated=True),
    "left_out": _files(f"CASE WHEN {IS_WRITTEN} THEN space_added ELSE coalesce(added, 0) END", "1"),
    "co_authored": Of("1"),
}


def commits_behind(
    connection: Connection, ask: Ask, after: Place | None = None, limit: int = PAGE
) -> tuple[list[CommitBehind], Place | None]:
    """A page of the commits behind a figure, newest day first, and where the next one starts."""
    statement = _commit_statement(connection, ask)
    rows = (
        connection.exec_driver_sql(
            f"{_COMMIT_COLUMNS} FROM (SELECT * FROM ({statement}) WHERE value IS NOT NULL"
            f" {_behind(after, 'commit_id')} ORDER BY day DESC, commit_id LIMIT {limit}) b"
            f" {_COMMIT_JOINS} ORDER BY b.day DESC, b.commit_id"
        )
        .mappings()
        .all()
    )
    return [_commit(row) for row in rows], _place(rows, limit)


def files_behind(
    connection: Connection, ask: Ask, after: Place | None = None, limit: int = PAGE
) -> tuple[list[FileBehind], Place | None]:
    """A page of the changed files behind a figure, and where the next one starts.

    A figure that sums commits has the files of these commits behind it; they add nothing to it.
    """
    found: list[RowMapping] = []
    behind = _behind(after, "commit_id", "path_id")
    day, commit = (after[0], after[1] - 1) if after else (None, -1)
    while len(found) < limit:
        commits = _next_commits(connection, ask, day, commit)
        if not commits:
            break
        found += _files_of(connection, ask, [one[0] for one in commits], behind, limit - len(found))
        commit, day = commits[-1]
    return [_file(row) for row in found], _place(found, limit)


def _next_commits(
    connection: Connection, ask: Ask, day: int | None, commit: int
) -> list[tuple[int, int]]:
    """Some commits that may have files behind the figure, with their days."""
    scope = read_scope(connection, ask.question)
    condition = _commit_condition(connection, scope, ask, FIGURES[ask.figure])("o")
    place = "" if day is None else _behind(Place((day, commit)), "o.commit_id")
    rows = connection.exec_driver_sql(
        f"SELECT o.commit_id, o.day FROM counted_commits o WHERE {condition}"
        f" {place.replace('day ', 'o.day ')} ORDER BY o.day DESC, o.commit_id LIMIT {COMMITS_AT_ONCE}"
    )
    return [(row[0], row[1]) for row in rows]


def _files_of(
    connection: Connection, ask: Ask, commits: list[int], behind: str, limit: int
) -> Sequence[RowMapping]:
    """Files behind the figure of these commits, after a place."""
    of = FIGURES[ask.figure]
    scope = read_scope(connection, ask.question)
    files = _file_rows(scope, ask, f"n.commit_id IN ({', '.join(map(str, commits))})")
    value = of.value if of.is_of_files else "0"
    return (
        connection.exec_driver_sql(
            f"{_FILE_COLUMNS}, {value} AS value FROM (SELECT * FROM ({files})"
            f" WHERE {of.condition if of.is_of_files else _NOT_SKIPPED} {behind}"
            f" ORDER BY day DESC, commit_id, path_id LIMIT {limit}) b {_FILE_JOINS}"
            " ORDER BY b.day DESC, b.commit_id, b.path_id"
        )
        .mappings()
        .all()
    )


def total_behind(connection: Connection, ask: Ask) -> tuple[int, int]:
    """How many commits stand behind a figure, and what they add up to."""
    row = connection.exec_driver_sql(
        "SELECT count(*), coalesce(sum(value), 0)"
        f" FROM ({_commit_statement(connection, ask)}) WHERE value IS NOT NULL"
    ).one()
    return row[0], row[1]


def oids_behind(connection: Connection, ask: Ask) -> frozenset[bytes]:
    """The object ids of all commits behind a figure."""
    rows = connection.exec_driver_sql(
        f"SELECT c.oid FROM ({_commit_statement(connection, ask)}) b"
        " JOIN commits c ON c.id = b.commit_id WHERE b.value IS NOT NULL"
    )
    return frozenset(row[0] for row in rows)


def _commit_statement(connection: Connection, ask: Ask) -> str:
    """Row number, day and value of commits; those with a value stand behind the figure."""
    scope = read_scope(connection, ask.question)
    of = FIGURES[ask.figure]
    if ask.figure == "co_authored":
        return (
            "SELECT commit_id, day, repository_id, 1 AS value FROM coauthored_commits"
            f" WHERE {scope.of_commits('repository_id')} AND {scope.of_days('day')}"
            f" AND {'0' if scope.languages is not None else '1'}"
        )
    condition = _commit_condition(connection, scope, ask, of)
    value = of.value
    if of.is_of_files:
        files = _file_rows(scope, ask, "f.commit_id = o.commit_id")
        value = f"(SELECT sum({of.value}) FROM ({files}) WHERE {of.condition})"
    if ask.figure == "packages" and ask.package is None:
        value = "(SELECT count(*) FROM counted_packages p WHERE p.commit_id = o.commit_id)"
    if of.is_by_day:
        value = (
            "NOT EXISTS (SELECT 1 FROM counted_commits n WHERE n.day = o.day"
            f" AND n.commit_id < o.commit_id AND {condition('n')})"
        )
    return (
        f"SELECT o.commit_id, o.day, o.repository_id, {value} AS value FROM counted_commits o"
        f" WHERE {condition('o')}"
    )


def _commit_condition(
    connection: Connection, scope: Scope, ask: Ask, of: Of
) -> Callable[[str], str]:
    """Condition on a counted commit by the name of its table."""

    def condition(table: str) -> str:
        own = "1" if of.is_of_files else of.condition.replace("n.", f"{table}.")
        parts = [own, scope.of_commits(f"{table}.repository_id"), scope.of_days(f"{table}.day")]
        if of.is_dated:
            parts.append(f"{table}.day != {ODD_DAY}")
        parts.append(scope.touching(f"{table}.commit_id"))
        parts += asked.of_counted(connection, ask, table)
        if ask.kind is not None and not of.is_of_files:
            parts.append(asked.changes_kind(f"{table}.commit_id", ask.kind))
        if ask.figure == "packages" and ask.package is None:
            parts.append(f"{table}.commit_id IN (SELECT commit_id FROM counted_packages)")
        return " AND ".join(parts)

    return condition


def _file_rows(scope: Scope, ask: Ask, condition: str) -> str:
    """Changed files as the figures see them, before the figure picks some."""
    kind = asked.is_of_kind(ask)
    language = scope.of_lines("coalesce(f.language_id, 0)")
    return f"""
    SELECT n.commit_id, n.day, n.repository_id, f.path_id, f.old_path_id, f.status, f.language_id,
           f.added, f.removed, f.is_binary, {COUNTED_KIND} AS kind, f.reason,
           coalesce(max(0, f.added - f.added_ignoring_space), 0) AS space_added,
           coalesce(max(0, f.removed - f.removed_ignoring_space), 0) AS space_removed,
           {PART} AS part
    FROM counted_commits n JOIN file_changes f ON f.commit_id = n.commit_id
    LEFT JOIN file_rulings fr ON fr.commit_id = f.commit_id AND fr.path_id = f.path_id
    WHERE {condition} AND {kind} AND {language}
    """


def _behind(after: Place | None, *keys: str) -> str:
    """Condition that a row comes after a place; days run backwards, the other keys forwards."""
    if after is None:
        return ""
    day, *numbers = after
    condition = f"{keys[-1]} > {numbers[-1]}"
    for key, number in list(zip(keys, numbers, strict=True))[-2::-1]:
        condition = f"({key} > {number} OR ({key} = {number} AND {condition}))"
    return f"AND day <= {day} AND (day < {day} OR {condition})"


def _place(rows: Sequence[RowMapping], limit: int) -> Place | None:
    if len(rows) < limit:
        return None
    last = rows[-1]
    keys = [last["place_day"], last["commit_id"]]
    return Place([*keys, last["path_id"]] if "path_id" in last else keys)


def _commit(values: RowMapping) -> CommitBehind:
    return CommitBehind(
        values["oid"].hex(),
        values["home"],
        values["day"],
        iso_timestamp(values["author_time"], values["author_offset"]),
        values["subject"],
        values["type"],
        values["value"],
        REWRITTEN if values["is_rewritten"] else "",
    )


def _file(values: RowMapping) -> FileBehind:
    old = values["old_path"]
    return FileBehind(
        values["oid"].hex(),
        values["home"],
        values["day"],
        text_of(values["path"]),
        None if old is None else text_of(old),
        values["status"],
        values["language"],
        values["kind"],
        values["part"],
        values["added"],
        values["removed"],
        values["value"],
    )


def text_of(path: bytes) -> str:
    """A path as text that keeps its bytes."""
    return path.decode("utf-8", "surrogateescape")


_COMMIT_COLUMNS = f"""
SELECT b.commit_id, b.day AS place_day, nullif(b.day, {ODD_DAY}) AS day, b.value, c.oid,
       r.name AS home, c.author_time, c.author_offset, coalesce(t.subject, '') AS subject,
       coalesce(t.type, 'other') AS type,
       NOT EXISTS (SELECT 1 FROM repository_commits rc
                   WHERE rc.commit_id = b.commit_id AND rc.is_reachable) AS is_rewritten
"""
_COMMIT_JOINS = """
JOIN commits c ON c.id = b.commit_id JOIN repositories r ON r.id = b.repository_id
LEFT JOIN commit_texts t ON t.commit_id = b.commit_id
"""
_FILE_COLUMNS = f"""
SELECT b.commit_id, b.path_id, b.day AS place_day, nullif(b.day, {ODD_DAY}) AS day, c.oid,
       r.name AS home, p.path, q.path AS old_path, b.status, l.name AS language, b.kind, b.part,
       b.added, b.removed
"""
_FILE_JOINS = """
JOIN commits c ON c.id = b.commit_id JOIN repositories r ON r.id = b.repository_id
JOIN paths p ON p.id = b.path_id LEFT JOIN paths q ON q.id = b.old_path_id
LEFT JOIN languages l ON l.id = b.language_id
"""
