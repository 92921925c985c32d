"""A commit and its changed files, as facts: what Git says, before anything is concluded."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

OID_SIZE = 20
"""Bytes of a SHA-1 object id; ids travel and are stored as raw bytes."""


class Status(StrEnum):
    """What happened to a path; the letters of `git log --name-status`."""

    ADDED = "A"
    DELETED = "D"
    MODIFIED = "M"
    RENAMED = "R"
    TYPE_CHANGED = "T"


class CommitState(StrEnum):
    """How much of a commit has been read."""

    LISTED = "listed"
    """Its header is known; its files were not asked for, or not yet."""
    READ = "read"
    BOUNDARY = "boundary"
    """History is cut here (shallow clone): it counts, its lines are unknown."""
    LEFT_OUT = "left out"
    """Beyond a limit; it counts, its lines are unknown."""
    UNREADABLE = "unreadable"
    """Damaged or missing; the reason is kept beside it."""


READER_DIED = "the reader stopped at this commit"
"""Reason of a commit on which reading never ends; it is not tried again."""

LINES_UNKNOWN = (CommitState.BOUNDARY, CommitState.LEFT_OUT, CommitState.UNREADABLE)


class Author(NamedTuple):
    """Name and e-mail as written in the commit, decoded, never normalised."""

    name: str
    email: str


class CommitHeader(NamedTuple):
    """What is kept of every commit, whoever wrote it.

    Times are seconds since 1970; `author_offset` is minutes east of UTC, as written in the raw
    header. Either is None where the header holds nothing usable.
    """

    oid: bytes
    parents: tuple[bytes, ...]
    author: Author | None
    author_time: int | None
    author_offset: int | None
    committer_time: int | None
    coauthors: tuple[Author, ...]
    reason: str = ""
    """Why the commit could not be read; empty for a sound one."""


class FileChange(NamedTuple):
    """One changed file of one commit: a row of `git log --no-merges --numstat -M`.

    `added` and `removed` are None where they are unknown or the file is binary; then `reason`
    says which limit or damage it was, unless it is binary. Paths are raw bytes.
    """

    path: bytes
    old_path: bytes | None
    status: Status
    size: int | None
    blob: bytes | None
    added: int | None
    removed: int | None
    is_binary: bool
    language: str | None
    kind: str | None
    reason: str = ""
    added_ignoring_space: int | None = None
    removed_ignoring_space: int | None = None
    """The same with white space ignored (`-w`); None where both counts were not above 0."""
    attributes: int = 0
    """Bits of the `linguist-*` attributes that the commit's own tree gives the path."""


class Import(NamedTuple):
    """A library that added lines of a commit import, or that it adds to a manifest.

    `name` is an import name as it stands in a source, or the package's own, as a manifest has it.
    """

    ecosystem: str
    name: str
    is_manifest: bool
    """Whether it is the package's own name: from a manifest, or an import that a manifest explains."""


class CommitChanges(NamedTuple):
    """What reading a commit's files gave."""

    oid: bytes
    state: CommitState
    subject: str
    files: tuple[FileChange, ...]
    reason: str = ""
    imports: tuple[Import, ...] = ()
    trailers: tuple[str, ...] = ()
    """Lines of the message that credit somebody or something: trailers, footers of assistants."""
