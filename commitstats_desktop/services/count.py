"""Count one repository without a database: the engine alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from commitstats_desktop.core.commit import CommitChanges, CommitHeader, CommitState, FileChange
from commitstats_desktop.core.days import iso_timestamp
from commitstats_desktop.core.errors import RepositoryUnreadable
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.git.folder import explained, open_folder
from commitstats_desktop.git.process import RepositoryReader
from commitstats_desktop.git.references import Branches, read_snapshot

WALK_STEP = 20_000

Row = dict[str, str | int | bool | None]
"""One changed file, or one commit without any; keys are `COLUMNS`."""

COLUMNS = (
    "commit",
    "parent_count",
    "author_name",
    "author_email",
    "authored_at",
    "subject",
    "path",
    "old_path",
    "status",
    "added",
    "removed",
    "binary",
    "kind",
    "language",
)


@dataclass
class Count:
    """A running count: iterate over `rows`, then look at what was not complete."""

    rows: Iterator[Row]
    remarks: list[str]
    """Sentences about the repository and about each commit that could not be read whole."""
    is_partial: bool = False


def count_repository(
    path: Path,
    is_wanted: Callable[[str], bool],
    branches: Branches,
    work: Work,
    *,
    is_trusted: bool = False,
) -> Count:
    """Rows of every commit whose author's e-mail `is_wanted`, newest first.

    Raises `FolderError` when there is no readable repository; damage within one costs the commits
    it touches and is told in `remarks`.
    """
    with explained(path):
        folder = open_folder(path, is_trusted=is_trusted)
        snapshot = read_snapshot(folder, branches)
    count = Count(iter(()), list(snapshot.remarks))
    reader = RepositoryReader(folder, snapshot.boundary, work)
    count.rows = _rows(count, reader, frozenset(snapshot.tips.values()), is_wanted)
    return count


def _rows(
    count: Count,
    reader: RepositoryReader,
    tips: frozenset[bytes],
    is_wanted: Callable[[str], bool],
) -> Iterator[Row]:
    with reader:
        headers = _headers(count, reader, tips) if tips else []
        count.remarks += reader.remarks
        if reader.has_given_up:
            count.is_partial = True
            count.remarks.append("Reading was given up: the list of commits is not whole.")
        wanted = {
            header.oid: header
            for header in headers
            if header.author and is_wanted(header.author.email)
        }
        done = 0
        for batch in reader.read_changes(wanted):
            for changes in batch:
                _remark(count, changes.oid, changes.state, changes.reason)
                for file in changes.files:
                    _remark_file(count, changes.oid, file)
                yield from _commit_rows(wanted[changes.oid], changes)
            done += len(batch)
            reader.work.report(Progress(done, len(wanted), "commits"))
        if done < len(wanted):
            count.is_partial = True
            count.remarks.append(f"{len(wanted) - done:,} commits were given up on.")


def _headers(count: Count, reader: RepositoryReader, tips: frozenset[bytes]) -> list[CommitHeader]:
    found: list[CommitHeader] = []
    reader.begin_walk(tips, ())
    is_end = False
    while not is_end:
        headers, is_end = reader.next_headers(WALK_STEP)
        found += headers
        reader.work.report(Progress(len(found), 0, "commits"))
    unread = [header for header in found if header.reason]
    if unread and len(unread) == len(found):
        raise RepositoryUnreadable(
            f"No commit of this repository can be read: {unread[0].reason}.",
            "It may be an interrupted clone; clone it again.",
        )
    for header in unread:
        _remark(count, header.oid, CommitState.UNREADABLE, header.reason)
    return found


def _remark(count: Count, oid: bytes, state: CommitState, reason: str) -> None:
    if reason:
        count.is_partial = True
        count.remarks.append(f"{oid.hex()}: {state}: {reason}")


def _remark_file(count: Count, oid: bytes, file: FileChange) -> None:
    if file.reason:
        path = file.path.decode("utf-8", "backslashreplace")
        _remark(count, oid, CommitState.LEFT_OUT, f"{path}: {file.reason}")


def _commit_rows(header: CommitHeader, changes: CommitChanges) -> Iterator[Row]:
    assert header.author is not None
    commit: Row = {
        "commit": header.oid.hex(),
        "parent_count": len(header.parents),
        "author_name": header.author.name,
        "author_email": header.author.email,
        "authored_at": iso_timestamp(header.author_time, header.author_offset),
        "subject": changes.subject,
    }
    if not changes.files:
        yield commit | dict.fromkeys(COLUMNS[6:]) | {"path": ""}
    for file in changes.files:
        yield commit | _file_columns(file)


def _file_columns(file: FileChange) -> Row:
    return {
        "path": path_text(file.path),
        "old_path": path_text(file.old_path) if file.old_path is not None else None,
        "status": file.status.value,
        "added": file.added,
        "removed": file.removed,
        "binary": file.is_binary,
        "kind": file.kind,
        "language": file.language,
    }


def path_text(path: bytes) -> str:
    """A path as text; bytes that are no UTF-8 survive as lone surrogates, as Python's own."""
    return path.decode("utf-8", "surrogateescape")
