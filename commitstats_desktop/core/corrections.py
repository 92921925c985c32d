"""What the person says against the figures: rows of their own, taken back by deleting them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Action(StrEnum):
    """What a correction does with what it points at."""

    NOT_MINE = "not mine"
    SKIP = "skip"
    KIND = "kind"
    """The files are of another kind than was found; `value` names it."""
    IMPORT = "import"
    """The lines came from elsewhere: they stand apart, like those of a bulk change."""
    PUT_BACK = "put back"
    """The lines of this bulk change, or revision to ignore, are the person's after all."""
    PUBLIC = "public"
    """The work may be told as open source, although a copy of it lies in a private repository."""


LEAVING_OUT = (Action.NOT_MINE, Action.SKIP)


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction. At least one of `repository`, `oid` and `pattern` says where it holds.

    `repository` is a UUID, `pattern` a path or a glob over whole paths, where `*` stays within a
    folder and `**` does not. `added_at` is in seconds since 1970.
    """

    uuid: str
    action: Action
    repository: str | None
    oid: bytes | None
    pattern: str | None
    value: str | None
    added_at: int
