"""Looks for some commits in a repository that lies at hand, without a database."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from commitstats_desktop.core.commit import CommitHeader
from commitstats_desktop.core.days import iso_timestamp
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.git.folder import explained, open_folder
from commitstats_desktop.git.process import RepositoryReader
from commitstats_desktop.git.references import Branches, read_snapshot

WALK_STEP = 20_000


class Found(NamedTuple):
    """What the repository says of a commit."""

    author: str
    """Name and address, as the commit names them."""
    day: str


def find_commits(
    path: Path, wanted: set[bytes], work: Work, *, is_trusted: bool = False
) -> tuple[dict[bytes, Found], bool]:
    """Those of the wanted commits that a branch or tag leads to, and whether all could be read.

    Raises `FolderError` when there is no readable repository.
    """
    with explained(path):
        folder = open_folder(path, is_trusted=is_trusted)
        snapshot = read_snapshot(folder, Branches.ALL)
    found: dict[bytes, Found] = {}
    with RepositoryReader(folder, snapshot.boundary, work) as reader:
        reader.begin_walk(frozenset(snapshot.tips.values()), ())
        is_end, listed = not snapshot.tips, 0
        while not is_end and len(found) < len(wanted):
            headers, is_end = reader.next_headers(WALK_STEP)
            found |= {header.oid: _found(header) for header in headers if header.oid in wanted}
            listed += len(headers)
            work.report(Progress(listed, 0, "commits"))
        is_whole = not (reader.has_given_up or snapshot.remarks or reader.remarks)
    return found, is_whole


def _found(header: CommitHeader) -> Found:
    author = f"{header.author.name} <{header.author.email}>" if header.author else "nobody"
    day = iso_timestamp(header.author_time, header.author_offset)
    return Found(author, (day or "an unknown day")[:10])
