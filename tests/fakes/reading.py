"""Reads a repository in the process of the test: what a reader process does, without the process."""

from __future__ import annotations

from pathlib import Path

from commitstats_desktop.core.commit import CommitChanges, CommitHeader
from commitstats_desktop.git.changes import ChangeReader
from commitstats_desktop.git.child import ListCommits
from commitstats_desktop.git.folder import open_folder
from commitstats_desktop.git.history import Walk
from commitstats_desktop.git.objects import Objects, prepare_library
from commitstats_desktop.git.references import Branches, read_snapshot
from tests.fakes.git_log import NumstatRow
from tests.fakes.repositories import FakeRepository


def headers(repository: FakeRepository, branches: Branches = Branches.HEAD) -> list[CommitHeader]:
    """Every commit, newest first."""
    return _walked(repository.path, branches)[1]


def changes(repository: FakeRepository, branches: Branches = Branches.HEAD) -> list[CommitChanges]:
    """The files of every commit, newest first."""
    reader, found = _walked(repository.path, branches)
    return list(reader.read([header.oid for header in found if header.author]))


def rows(repository: FakeRepository, branches: Branches = Branches.HEAD) -> list[NumstatRow]:
    """Rows in the form of `git log --numstat`, sorted."""
    return sorted(
        (
            NumstatRow(commit.oid.hex(), file.old_path, file.path, file.added, file.removed)
            for commit in changes(repository, branches)
            for file in commit.files
        ),
        key=lambda row: (row.commit, row.path),
    )


def _walked(path: Path, branches: Branches) -> tuple[ChangeReader, list[CommitHeader]]:
    prepare_library()
    folder = open_folder(path)
    snapshot = read_snapshot(folder, branches)
    objects = Objects(folder.objects)
    order = ListCommits(tuple(snapshot.tips.values()), frozenset(), frozenset())
    walk = Walk(objects, order, snapshot.boundary, _ignore)
    return ChangeReader(objects, snapshot.boundary, _ignore), list(walk)


def _ignore(oid: bytes) -> None:
    del oid
