"""What a place for pages must be able to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from commitstats_desktop.core.publication import Choices, NotPublished, Standing, TargetKind
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.publish.layout import PAGE, PublishedFile
from commitstats_desktop.wire.surroundings import Surroundings


class Field(NamedTuple):
    """One thing the person tells about a place."""

    name: str
    title: str
    help: str = ""
    is_required: bool = True


@dataclass(frozen=True)
class Known:
    """What this computer believes is there: told from what another writer put there meanwhile."""

    checksums: Mapping[str, str] = field(default_factory=dict)
    revision: str = ""


class Receipt(NamedTuple):
    """Proof that a page is up: every file was read back, and was what was sent."""

    address: str
    checksums: dict[str, str]
    revision: str
    uploaded: tuple[str, ...]
    """Names of files that were not there already."""
    note: str = ""


class Removal(NamedTuple):
    """What was taken away."""

    deleted: int
    note: str = ""


class Site(Protocol):
    """An open place. Its methods raise `NotPublished`, which says which page is up, or `AppError`."""

    def check(self) -> str:
        """A sentence about what the place is, once it was asked and let us in."""

    def address(self, key: str) -> str:
        """Where people find the page of a key."""

    def stored(self, key: str) -> dict[str, str]:
        """Checksums of the files that are there now, by name; of the objects themselves."""

    def put(
        self, key: str, files: tuple[PublishedFile, ...], known: Known, choices: Choices
    ) -> Receipt:
        """Make the page of a key consist of these files: changed ones only, the page last."""

    def remove(self, key: str) -> Removal:
        """Delete every file of a key, old versions included."""

    def close(self) -> None:
        """End connections."""


class Target(Protocol):
    """A kind of place."""

    @property
    def kind(self) -> TargetKind:
        """How it is stored."""

    @property
    def title(self) -> str:
        """What people call it."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """What it must be told."""

    @property
    def secret_title(self) -> str:
        """What its secret is called; empty when it needs none."""

    def open(
        self,
        settings: Mapping[str, str],
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work,
    ) -> Site:
        """The place with these settings; raises `AppError` when they cannot be right."""


def refuse_another_writer(
    before: Mapping[str, str], files: tuple[PublishedFile, ...], known: Known
) -> None:
    """Raise when the page there is neither what this computer put there nor what it will put."""
    if before.get(PAGE) in {None, known.checksums.get(PAGE), *_pages(files)}:
        return
    raise NotPublished(
        "The page was changed by somebody else, or by this app on another computer.",
        "Look at it first. Publishing with --replace puts yours in its place.",
        Standing.OTHER,
        is_begun=False,
    )


def standing_of(
    after: Mapping[str, str], before: Mapping[str, str], files: tuple[PublishedFile, ...]
) -> Standing:
    """Which page is up, from the checksums of what is there and was there."""
    there = after.get(PAGE)
    if there is None:
        return Standing.NONE
    if there in _pages(files):
        return Standing.NEW
    return Standing.OLD if there == before.get(PAGE) else Standing.OTHER


def _pages(files: tuple[PublishedFile, ...]) -> set[str]:
    return {file.sha256 for file in files if file.name == PAGE}
