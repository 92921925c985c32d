"""What stands behind a figure: commits and changed files, and what was left out of it, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from commitstats_desktop.core.period import Question
from commitstats_desktop.core.wording import mark


@dataclass(frozen=True, slots=True)
class Ask:
    """A figure, or one cell of it: one bar, day, language, kind, package, hour of the week.

    Years and days come as the period of the question, languages and repositories as its filters.
    `package` is an ecosystem and a name, `weekday` 0 for Monday.
    """

    figure: str
    question: Question = field(default_factory=Question)
    type: str | None = None
    kind: str | None = None
    package: tuple[str, str] | None = None
    weekday: int | None = None
    hour: int | None = None


REWRITTEN = mark("rewritten upstream")


class Place(tuple[int, ...]):
    """Where a page ended; what comes next starts behind it. Opaque to everybody but the store."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class CommitBehind:
    """A commit and what it adds to the figure; `day` is a day number, None for an odd date.

    `detail` says that no branch leads to it any more, where that is so.
    """

    commit: str
    repository: str
    day: int | None
    authored_at: str | None
    subject: str
    type: str
    value: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class FileBehind:
    """A changed file and what it adds to the figure; lines are None where unknown or binary."""

    commit: str
    repository: str
    day: int | None
    path: str
    old_path: str | None
    status: str
    language: str | None
    kind: str
    part: str
    added: int | None
    removed: int | None
    value: int


class Reason(StrEnum):
    """Why something is not in a figure."""

    MERGE = mark("merge")
    SAME_WORK = mark("same work")
    SKIPPED = mark("skipped by you")
    REPOSITORY_OFF = mark("repository off")
    REPOSITORY_SKIPPED = mark("repository skipped by you")
    OTHER_BRANCH = mark("not on the default branch")
    ODD_DATE = mark("odd date")
    UNATTRIBUTED = mark("unattributed")
    LINES_UNKNOWN = mark("lines unknown")
    WHITESPACE = mark("white space only")
    BULK = mark("bulk change")
    IGNORED = mark("revision to ignore")
    GENERATED = mark("generated")
    VENDORED = mark("vendored")
    LOCKFILE = mark("lockfile")
    BINARY = mark("binary")
    DATA = mark("data")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A commit, or a file of one, that is not in the figure.

    `detail` says more: the commit that counts in its place, or why lines are unknown. `added` and
    `removed` are the lines left out with it; None where they are unknown.
    """

    commit: str
    repository: str
    path: str | None
    reason: Reason
    detail: str
    added: int | None
    removed: int | None
