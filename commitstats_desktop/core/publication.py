"""Pages on the web as values: where they go, what was chosen, and what is there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from commitstats_desktop.core.errors import PublishError
from commitstats_desktop.core.wording import mark


class TargetKind(StrEnum):
    """A kind of place; the words are stored."""

    FOLDER = "folder"
    S3 = "s3"
    ENDPOINT = "upload-endpoint"


@dataclass(frozen=True, slots=True)
class TargetRecord:
    """A place the person set up. Its secret is in the key store, under the same UUID."""

    uuid: str
    kind: TargetKind
    name: str
    settings: Mapping[str, str]


class Standing(StrEnum):
    """Which page people see now; the words are stored."""

    NEW = mark("up")
    """The page that was sent last, read back and compared."""
    OLD = mark("old page is up")
    NONE = mark("not there")
    OTHER = mark("another writer's page is up")
    UNKNOWN = mark("unknown")
    """It could not be asked."""
    WITHDRAWN = mark("withdrawn")


SENTENCES = {
    Standing.NEW: "The new page is up.",
    Standing.OLD: "The page that was there before is still up, unchanged.",
    Standing.NONE: "No page is up.",
    Standing.OTHER: "A page that somebody else put there is up.",
    Standing.UNKNOWN: "Which page is up could not be asked.",
    Standing.WITHDRAWN: "The page was withdrawn.",
}


class NotPublished(PublishError):
    """A page did not reach its place, or did not leave it; `standing` says which one is up.

    `is_begun` is False when nothing was sent or deleted at all.
    """

    def __init__(
        self,
        sentence: str,
        hint: str = "",
        standing: Standing = Standing.UNKNOWN,
        *,
        is_begun: bool = True,
    ) -> None:
        self.cause = sentence
        self.standing = standing
        self.is_begun = is_begun
        is_untold = standing is Standing.UNKNOWN and not is_begun
        super().__init__(
            f"{sentence} {'Nothing was sent.' if is_untold else SENTENCES[standing]}", hint
        )

    def __reduce__(self) -> Any:
        return _restored, (self.cause, self.hint, self.standing, self.is_begun)


def _restored(cause: str, hint: str, standing: Standing, is_begun: object) -> NotPublished:
    return NotPublished(cause, hint, standing, is_begun=bool(is_begun))


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person chose for one page."""

    formats: tuple[str, ...] = ("html",)
    in_gallery: bool = False
    expires: date | None = None
    """The day on which the app takes it down."""
    is_kept_fresh: bool = False


@dataclass(frozen=True, slots=True)
class Publication:
    """One page at one place."""

    uuid: str
    target_uuid: str
    cv: str
    """The name of the CV it shows."""
    key: str
    choices: Choices
    address: str
    checksums: Mapping[str, str] = field(default_factory=dict)
    """SHA-256 of each file, as it was read back."""
    figures: str = ""
    """Checksum of the figures the page shows; it is sent anew only when they have changed."""
    revision: str = ""
    """What the place calls this state of the page; empty where it does not number them."""
    standing: Standing = Standing.NONE
    message: str = ""
    published_at: datetime | None = None
    checked_at: datetime | None = None

    @property
    def is_up(self) -> bool:
        """Whether something of it may be seen."""
        return self.standing not in (Standing.WITHDRAWN, Standing.NONE)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What came of taking a page down."""

    address: str
    deleted: int
    """Objects that are gone, old versions included."""
    is_gone: bool | None
    """Whether the address answers 403 or 404; None when it could not be asked."""
    cache_seconds: int
    """How long a cache on the way may still show it."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PublishView:
    """All there is to see about publishing."""

    places: tuple[TargetRecord, ...] = ()
    pages: tuple[Publication, ...] = ()
    cvs: tuple[str, ...] = ()
    """Titles of the person's CVs, in their order."""

    def place_of(self, page: Publication) -> str:
        """What the place of a page is called."""
        return next((one.name for one in self.places if one.uuid == page.target_uuid), "")
