"""Finds what is not in a figure, and says why: one statement for each reason, read in pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping

from commitstats_desktop.core.explain import Ask, LeftOut, Place, Reason
from commitstats_desktop.core.kinds import LEFT_OUT, WRITTEN, Part
from commitstats_desktop.core.person import Likeness
from commitstats_desktop.store.counting.cells import PART
from commitstats_desktop.store.counting.counted import COUNTED_KIND, COUNTS_HERE
from commitstats_desktop.store.counting.rulings import OUT
from commitstats_desktop.store.cubes import asked
from commitstats_desktop.store.cubes.scope import Scope, read_scope
from commitstats_desktop.store.evidence.explaining import FIGURES, text_of
from commitstats_desktop.store.functions import LOCAL_DAY
from commitstats_desktop.store.schema import ODD_DAY

PAGE = 500


@dataclass(frozen=True)
class _Section:
    """Rows left out for one family of reasons.

    The statement gives `commit_id, path_id, repository_id, reason, detail, added, removed`, with
    a path of 0 for whole commits.
    """

    statement: str


def left_out(
    connection: Connection, ask: Ask, after: Place | None = None, limit: int = PAGE
) -> tuple[list[LeftOut], Place | None]:
    """A page of what is not in a figure, and where the next page starts."""
    sections = list(_sections(connection, ask))
    number, commit, path = after or (0, 0, -1)
    found: list[LeftOut] = []
    while number < len(sections) and len(found) < limit:
        rows = (
            connection.exec_driver_sql(
                f"{_COLUMNS} FROM (SELECT * FROM ({sections[number].statement})"
                " WHERE commit_id > ?1 OR (commit_id = ?1 AND path_id > ?2)"
                f" ORDER BY commit_id, path_id LIMIT {limit - len(found)}) b {_JOINS}"
                " ORDER BY b.commit_id, b.path_id",
                (commit, path),
            )
            .mappings()
            .all()
        )
        found += map(_left_out, rows)
        if len(found) >= limit:
            return found, Place((number, rows[-1]["commit_id"], rows[-1]["path_id"]))
        number, commit, path = number + 1, 0, -1
    return found, None


def count_left_out(connection: Connection, ask: Ask) -> dict[Reason, tuple[int, int]]:
    """By reason: how many commits or files are not in a figure, and how many added lines."""
    sums: dict[Reason, tuple[int, int]] = {}
    for section in _sections(connection, ask):
        for reason, rows, added in connection.exec_driver_sql(
            "SELECT reason, count(*), coalesce(sum(added), 0)"
            f" FROM ({section.statement}) GROUP BY reason"
        ):
            before = sums.get(Reason(reason), (0, 0))
            sums[Reason(reason)] = (before[0] + rows, before[1] + added)
    return {reason: sums[reason] for reason in Reason if reason in sums}


def _sections(connection: Connection, ask: Ask) -> Iterator[_Section]:
    scope = read_scope(connection, ask.question)
    of = FIGURES[ask.figure]
    if ask.figure == "co_authored":
        return
    cell = " AND ".join(("1", *asked.of_counted(connection, ask, "n")))
    commits = cell
    if ask.kind is not None:
        commits += f" AND {asked.changes_kind('n.commit_id', ask.kind)}"
    yield _Section(_not_counted(scope, ask))
    if ask.figure != "merges" and scope.languages is None:
        yield _Section(f"{_merges(scope)} AND {commits}")
    if of.is_dated:
        yield _Section(f"{_odd(scope)} AND {commits}")
    if of.is_of_files:
        files = f"{cell} AND {asked.is_of_kind(ask)}"
        yield _Section(f"{_unread(scope)} AND {commits}")
        yield _Section(_files(scope, ask.figure, files))
        if ask.figure.startswith("written_lines"):
            yield _Section(_whitespace(scope, files))


def _row(commit: str, repository: str, reason: str, detail: str = "''") -> str:
    return (
        f"SELECT {commit} AS commit_id, 0 AS path_id, {repository} AS repository_id,"
        f" {reason} AS reason, {detail} AS detail, NULL AS added, NULL AS removed"
    )


def _counted(scope: Scope) -> str:
    return (
        f"{scope.of_commits('n.repository_id')} AND {scope.of_days('n.day')}"
        f" AND {scope.touching('n.commit_id')}"
    )


def _merges(scope: Scope) -> str:
    return (
        _row("n.commit_id", "n.repository_id", f"'{Reason.MERGE}'")
        + f" FROM counted_commits n WHERE n.is_merge AND {_counted(scope)}"
    )


def _odd(scope: Scope) -> str:
    return (
        _row("n.commit_id", "n.repository_id", f"'{Reason.ODD_DATE}'")
        + f" FROM counted_commits n WHERE n.day = {ODD_DAY} AND NOT n.is_merge"
        f" AND {scope.of_commits('n.repository_id')} AND {scope.touching('n.commit_id')}"
    )


def _unread(scope: Scope) -> str:
    """Commits of which no file is known; the reason why stands in the commit."""
    detail = "CASE WHEN c.reason != '' THEN c.reason ELSE c.state END"
    return (
        _row("n.commit_id", "n.repository_id", f"'{Reason.LINES_UNKNOWN}'", detail)
        + " FROM counted_commits n JOIN commits c ON c.id = n.commit_id"
        f" WHERE n.is_unknown AND {_counted(scope)}"
    )


def _not_counted(scope: Scope, ask: Ask) -> str:
    """Commits of the person, or perhaps of the person, that do not count."""
    day = LOCAL_DAY
    reason = f"""
    CASE WHEN a.likeness = {int(Likeness.POSSIBLY_ME)} THEN '{Reason.UNATTRIBUTED}'
         WHEN EXISTS (SELECT 1 FROM corrections x WHERE {_IS_OUT} AND x.oid IN (
             SELECT c.oid UNION SELECT w.oid FROM copies own
             JOIN copies twin ON twin.group_id = own.group_id JOIN commits w ON w.id = twin.commit_id
             WHERE own.commit_id = c.id)) THEN '{Reason.SKIPPED}'
         WHEN EXISTS (SELECT 1 FROM repository_commits rc
                      JOIN repositories r ON r.id = rc.repository_id AND {COUNTS_HERE}
                      WHERE rc.commit_id = c.id) THEN '{Reason.SAME_WORK}'
         WHEN EXISTS (SELECT 1 FROM repository_commits rc
                      JOIN repositories r ON r.id = rc.repository_id AND r.is_active = 1
                      WHERE rc.commit_id = c.id AND (rc.is_on_default = 1 OR r.all_branches = 1))
             THEN '{Reason.REPOSITORY_SKIPPED}'
         WHEN EXISTS (SELECT 1 FROM repository_commits rc
                      JOIN repositories r ON r.id = rc.repository_id AND r.is_active = 1
                      WHERE rc.commit_id = c.id) THEN '{Reason.OTHER_BRANCH}'
         ELSE '{Reason.REPOSITORY_OFF}' END
    """
    detail = """
    coalesce((SELECT lower(hex(w.oid)) || ' in ' || r.name FROM copies own
              JOIN copies twin ON twin.group_id = own.group_id
              JOIN counted_commits n ON n.commit_id = twin.commit_id
              JOIN commits w ON w.id = n.commit_id JOIN repositories r ON r.id = n.repository_id
              WHERE own.commit_id = c.id),
             (SELECT group_concat(lower(hex(w.oid)) || ' in ' || r.name, ', ') FROM squashes s
              JOIN counted_commits n ON n.commit_id = s.maker_id
              JOIN commits w ON w.id = n.commit_id JOIN repositories r ON r.id = n.repository_id
              WHERE s.commit_id = c.id), '')
    """
    return (
        _row("c.id", _ANY_REPOSITORY, reason, detail)
        + f" FROM authors a JOIN commits c ON c.author_id = a.id"
        f" WHERE a.likeness >= {int(Likeness.POSSIBLY_ME)}"
        " AND NOT EXISTS (SELECT 1 FROM counted_commits n WHERE n.commit_id = c.id)"
        f" AND {scope.of_days(day)} AND EXISTS (SELECT 1 FROM repository_commits rc"
        f" WHERE rc.commit_id = c.id AND {scope.of_commits('rc.repository_id')})"
        f" AND {' AND '.join((scope.changing('c.id'), *asked.of_uncounted(ask)))}"
    )


_IS_OUT = f"x.action IN ({OUT}) AND x.pattern IS NULL"
_ANY_REPOSITORY = (
    "(SELECT min(rc.repository_id) FROM repository_commits rc WHERE rc.commit_id = c.id)"
)

_KIND_REASON = (
    f"CASE WHEN part = '{Part.SKIPPED}' THEN '{Reason.SKIPPED}'"
    + "".join(f" WHEN kind = '{kind}' THEN '{Reason(kind)}'" for kind in LEFT_OUT)
    + f" WHEN part = '{Part.BULK}' THEN '{Reason.BULK}'"
    f" WHEN part = '{Part.IGNORED}' THEN '{Reason.IGNORED}'"
    f" WHEN added IS NULL THEN '{Reason.LINES_UNKNOWN}'"
    f" WHEN kind NOT IN ({', '.join(repr(kind) for kind in ('', *WRITTEN))})"
    f" THEN '{Reason.DATA}' END"
)


def _files(scope: Scope, figure: str, cell: str) -> str:
    """Changed files of counted commits that are not in a line figure."""
    wanted = [Reason.SKIPPED, *(Reason(kind) for kind in LEFT_OUT), Reason.LINES_UNKNOWN]
    if figure.startswith("written_lines"):
        wanted += [Reason.BULK, Reason.IGNORED, Reason.DATA]
    if figure == "files_changed" or figure.startswith("kinds"):
        wanted = [Reason.SKIPPED]
    reasons = ", ".join(f"'{reason}'" for reason in wanted)
    return (
        "SELECT commit_id, path_id, repository_id, reason, detail,"
        # White space in data has its own row.
        f" added - space_added * (reason = '{Reason.DATA}') AS added,"
        f" removed - space_removed * (reason = '{Reason.DATA}') AS removed FROM"
        f" (SELECT *, {_KIND_REASON} AS reason FROM"
        f" (SELECT n.commit_id, f.path_id, n.repository_id, f.reason AS detail, f.added, f.removed,"
        f" {_SPACE_ADDED} AS space_added, {_SPACE_REMOVED} AS space_removed,"
        f" {COUNTED_KIND} AS kind, {PART} AS part {_FROM_FILES}"
        f" WHERE {_counted(scope)} AND {scope.of_lines('coalesce(f.language_id, 0)')}"
        f" AND {cell}))"
        f" WHERE reason IN ({reasons})"
    )


def _whitespace(scope: Scope, cell: str) -> str:
    """Lines of written files, and of data, in which only white space changed."""
    return (
        "SELECT commit_id, path_id, repository_id, reason, detail, added, removed FROM"
        f" (SELECT n.commit_id, f.path_id, n.repository_id, '{Reason.WHITESPACE}' AS reason,"
        f" '' AS detail, {_SPACE_ADDED} AS added, {_SPACE_REMOVED} AS removed,"
        f" {COUNTED_KIND} AS kind, {PART} AS part {_FROM_FILES}"
        f" WHERE {_counted(scope)} AND {scope.of_lines('coalesce(f.language_id, 0)')}"
        f" AND {cell} AND (f.added > f.added_ignoring_space OR f.removed > f.removed_ignoring_space))"
        f" WHERE part = '{Part.NORMAL}' AND kind NOT IN ({_LEFT_OUT})"
    )


_LEFT_OUT = ", ".join(f"'{kind}'" for kind in LEFT_OUT)
_SPACE_ADDED = "coalesce(max(0, f.added - f.added_ignoring_space), 0)"
_SPACE_REMOVED = "coalesce(max(0, f.removed - f.removed_ignoring_space), 0)"

_FROM_FILES = """
FROM counted_commits n JOIN file_changes f ON f.commit_id = n.commit_id
LEFT JOIN file_rulings fr ON fr.commit_id = f.commit_id AND fr.path_id = f.path_id
"""

_COLUMNS = """
SELECT b.commit_id, b.path_id, c.oid, coalesce(r.name, '') AS home, p.path, b.reason, b.detail,
       b.added, b.removed
"""
_JOINS = """
JOIN commits c ON c.id = b.commit_id LEFT JOIN repositories r ON r.id = b.repository_id
LEFT JOIN paths p ON p.id = b.path_id
"""


def _left_out(values: RowMapping) -> LeftOut:
    path = values["path"]
    return LeftOut(
        values["oid"].hex(),
        values["home"],
        None if path is None else text_of(path),
        Reason(values["reason"]),
        values["detail"],
        values["added"],
        values["removed"],
    )
