"""Writes changed files, the most numerous rows there are: a commit has five or more of them.

What nearly every file has alike stands in the statement itself: each value that is handed over
costs a thirtieth of the row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection

from commitstats_desktop.classify.files import CLASSIFIER_VERSION
from commitstats_desktop.core.commit import FileChange, Status
from commitstats_desktop.core.pieces import pieces

FILES_AT_ONCE = 20
"""Rows of one statement: a fifth less time than one by one, and more are no faster."""

_STATUS = {status: status.value for status in Status}


class Numbers(NamedTuple):
    """Row numbers of what a changed file names."""

    paths: Mapping[bytes, int]
    languages: Mapping[str | None, int | None]


def add_files(
    connection: Connection,
    commits: Iterable[tuple[int, tuple[FileChange, ...]]],
    numbers: Numbers,
) -> None:
    """Add the files of commits, given by their row numbers."""
    usual, unusual = _values(commits, numbers)
    for values, statement, width in (
        (usual, _USUAL, USUAL_WIDTH),
        (unusual, _UNUSUAL, USUAL_WIDTH + UNUSUAL_WIDTH),
    ):
        step = width * FILES_AT_ONCE
        whole = len(values) - len(values) % step
        for some, rows in ((values[:whole], FILES_AT_ONCE), (values[whole:], 1)):
            if some:
                connection.exec_driver_sql(
                    statement(rows), list(map(tuple, pieces(some, width * rows)))
                )


def _values(
    commits: Iterable[tuple[int, tuple[FileChange, ...]]], numbers: Numbers
) -> tuple[list[Any], list[Any]]:
    """Values of the usual files and of all others, row after row.

    In the order of the commits a page is filled once; of one commit all lie in one page anyway.
    """
    usual: list[Any] = []
    unusual: list[Any] = []
    paths, languages = numbers
    # Taken apart at once: looking up each field of each file takes as long again.
    for number, files in sorted(commits, key=itemgetter(0)):
        for (
            path,
            old,
            status,
            size,
            blob,
            added,
            removed,
            is_binary,
            language,
            kind,
            reason,
            added_ignoring_space,
            removed_ignoring_space,
            attributes,
        ) in files:
            is_usual = old is None and not (is_binary or attributes or reason)
            values = usual if is_usual else unusual
            values += (
                number,
                paths[path],
                _STATUS[status],
                size,
                blob,
                added,
                removed,
                added_ignoring_space,
                removed_ignoring_space,
                languages[language],
                kind,
            )
            if not is_usual:
                former = None if old is None else paths[old]
                unusual += (former, int(is_binary), attributes, reason)
    return usual, unusual


USUAL_WIDTH, UNUSUAL_WIDTH = 11, 4
"""Values that are handed over for every file, and more of them for one that is not usual."""

# Where a newer classifier looks again, its verdict replaces the earlier one; lines stay.
_INSERT = """
INSERT INTO file_changes (commit_id, path_id, status, size, blob, added, removed,
                          added_ignoring_space, removed_ignoring_space, language_id, kind,
                          old_path_id, is_binary, attributes, reason, classifier)
VALUES {values}
ON CONFLICT DO UPDATE SET
    attributes = excluded.attributes, language_id = excluded.language_id, kind = excluded.kind,
    classifier = excluded.classifier,
    added_ignoring_space = coalesce(excluded.added_ignoring_space, added_ignoring_space),
    removed_ignoring_space = coalesce(excluded.removed_ignoring_space, removed_ignoring_space)
WHERE classifier < excluded.classifier AND excluded.reason = ''
"""


def _insert(constants: str) -> Callable[[int], str]:
    """The statement for so many rows."""
    row = f"({'?, ' * USUAL_WIDTH}{constants}, {CLASSIFIER_VERSION})"
    return lambda rows: _INSERT.format(values=", ".join([row] * rows))


_USUAL = _insert("NULL, 0, 0, ''")
_UNUSUAL = _insert(", ".join("?" * UNUSUAL_WIDTH))
