"""Counts the commits of authors who may be the person; of copies of the same work one counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import Connection

from commitstats_desktop.classify.same_work import Candidate, Change, copies
from commitstats_desktop.core.commit import OID_SIZE
from commitstats_desktop.core.person import Likeness
from commitstats_desktop.store.engine import scalar

POSSIBLY_ME = int(Likeness.POSSIBLY_ME)


def count_unattributed(connection: Connection) -> int:
    """Such commits of repositories that are switched on.

    Only for those of one author and one moment the files are looked at, which are few.
    """
    total = int(scalar(connection, f"SELECT count(*) {_POSSIBLE}", (POSSIBLY_ME,)))
    alike: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for number, *moment in connection.exec_driver_sql(_ALIKE, (POSSIBLY_ME,)):
        alike[tuple(moment)].append(number)
    several = (numbers for numbers in alike.values() if len(numbers) > 1)
    return total - sum(
        len(group) - 1 for numbers in several for group in copies(_candidates(connection, numbers))
    )


def _candidates(connection: Connection, numbers: list[int]) -> Iterator[Candidate]:
    """What is known of commits; only of those whose files have been read."""
    for number in numbers:
        row = connection.exec_driver_sql(_TEXT, (number,)).one()
        files = connection.exec_driver_sql(_CHANGES, (number,)).all()
        if files:
            changes = (
                Change(path, None if status == "D" else blob) for path, blob, status in files
            )
            yield Candidate(number, row[0], row[1], row[2], tuple(changes))


_POSSIBLE = """
FROM authors a CROSS JOIN commits c ON c.author_id = a.id
WHERE a.likeness = ? AND EXISTS (
    SELECT 1 FROM repository_commits rc
    JOIN repositories r ON r.id = rc.repository_id AND r.is_active = 1
         AND (rc.is_on_default = 1 OR r.all_branches = 1)
    WHERE rc.commit_id = c.id)
"""

_ALIKE = f"""
SELECT id, email_key, author_time, author_offset FROM (
    SELECT c.id, c.oid, a.email_key, c.author_time, c.author_offset, count(*) OVER (
        PARTITION BY a.email_key, c.author_time, c.author_offset) AS number
    {_POSSIBLE} AND length(c.parents) <= {OID_SIZE} AND c.author_time IS NOT NULL)
WHERE number > 1 ORDER BY oid
"""

_TEXT = """
SELECT c.oid, c.parents, coalesce(t.subject, '') FROM commits c
LEFT JOIN commit_texts t ON t.commit_id = c.id WHERE c.id = ?
"""

_CHANGES = "SELECT path_id, blob, status FROM file_changes WHERE commit_id = ? ORDER BY path_id"
