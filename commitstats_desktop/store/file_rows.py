"""Writes changed files, the most numerous rows there are: a commit has five or more of them.

What nearly every file has alike stands in the statement itself: each value that is handed over
costs a thirtieth of the row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import Connection

from commitstats_desktop.classify.files import CLASSIFIER_VERSION
from commitstats_desktop.core.commit import FileChange, Status
from commitstats_desktop.store.readings import pieces

FILES_AT_ONCE = 20
"""Rows of one statement: a fifth less time than one by one, and more are no faster."""

_Row = tuple[Any, ...]
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
    usual, unusual = _rows(commits, numbers)
    for rows, statement in ((usual, _insert(_USUAL)), (unusual, _insert(_ANY))):
        rows.sort()  # In the order of the key a page is filled once.
        whole = len(rows) - len(rows) % FILES_AT_ONCE
        for some, size in ((rows[:whole], FILES_AT_ONCE), (rows[whole:], 1)):
            if some:
                values = [tuple(chain.from_iterable(each)) for each in pieces(some, size)]
                connection.exec_driver_sql(statement(size), values)


def _rows(
    commits: Iterable[tuple[int, tuple[FileChange, ...]]], numbers: Numbers
) -> tuple[list[_Row], list[_Row]]:
    """Rows of the usual files and of all others."""
    usual: list[_Row] = []
    unusual: list[_Row] = []
    paths, languages = numbers
    # Taken apart at once: looking up each field of each file takes as long again.
    for number, files in commits:
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
            row = (
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
            if old is None and not (is_binary or attributes or reason):
                usual.append(row)
            else:
                former = None if old is None else paths[old]
                unusual.append((*row, former, int(is_binary), attributes, reason))
    return usual, unusual  # fmt: skip


def _insert(values: str) -> Callable[[int], str]:
    return lambda size: _INSERT.format(values=", ".join([values] * size))


_USUAL = f"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 0, 0, '', {CLASSIFIER_VERSION})"
_ANY = f"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, {CLASSIFIER_VERSION})"

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
