"""A page on a place that only knows single objects: one way of writing for all of those.

Whatever happens in the middle, the page is the whole old or the whole new one, and what an upload
that failed left behind is taken away again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from commitstats_desktop.core.errors import AppError, Cancelled, HostError, Refusal
from commitstats_desktop.core.publication import NotPublished, Standing
from commitstats_desktop.core.work import Work
from commitstats_desktop.publish.base import (
    Known,
    Receipt,
    Removal,
    refuse_another_writer,
    standing_of,
)
from commitstats_desktop.publish.layout import PAGE, PublishedFile, checksum, folder_of, in_order
from commitstats_desktop.wire.exchange import Passing
from commitstats_desktop.wire.surroundings import Surroundings

TRIES = 4
FIRST_PAUSE = 0.5
"""Seconds before the second try; doubled each time, and up to half as much again by chance."""

T = TypeVar("T")


class Shelf(Protocol):
    """Single objects. Methods raise `Passing` when trying again may help, else `AppError`."""

    def names(self, prefix: str) -> Iterable[str]:
        """The objects whose names begin so."""

    def read(self, name: str) -> bytes | None:
        """An object; None when there is none."""

    def write(self, name: str, file: PublishedFile) -> None:
        """Put an object there, whole or not at all."""

    def erase(self, name: str) -> int:
        """Delete an object with all its versions; how many there were."""

    def hidden(self, prefix: str) -> Iterable[str]:
        """Objects that are deleted, but whose old versions can still be had."""


def patiently(act: Callable[[], T], surroundings: Surroundings, tries: int = TRIES) -> T:
    """What `act` gives; what may pass is tried again."""
    for attempt in range(tries):
        try:
            return act()
        except Passing as passing:
            if attempt == tries - 1:
                raise passing.error from passing
            pause = FIRST_PAUSE * 2**attempt * (1 + surroundings.chance() / 2)
            surroundings.sleep(pause)
    raise AssertionError("the last try returns or raises")


class ShelfWriter:
    """Writes and takes away pages, object by object."""

    def __init__(self, shelf: Shelf, surroundings: Surroundings, work: Work) -> None:
        self._shelf = shelf
        self._surroundings = surroundings
        self._work = work

    def stored(self, key: str) -> dict[str, str]:
        """Checksums of what is there."""
        return {name: checksum(body) for name, body in self._bodies(key).items()}

    def put(
        self, key: str, files: tuple[PublishedFile, ...], known: Known, address: str
    ) -> Receipt:
        """As `Site.put`."""
        before = self._asked(lambda: self.stored(key), is_begun=False)
        refuse_another_writer(before, files, known)
        changed = [file for file in in_order(files) if before.get(file.name) != file.sha256]
        try:
            for file in changed:
                self._write_and_read_back(key, file)
            for name in before.keys() - {file.name for file in files}:
                self._patiently(lambda name=name: self._shelf.erase(folder_of(key) + name))  # type: ignore[misc]
        except (AppError, Cancelled) as error:
            with self._work.finishing():
                raise self._failed(key, files, before, error) from error
        sums = {file.name: file.sha256 for file in files}
        return Receipt(address, sums, "", tuple(file.name for file in changed))

    def remove(self, key: str) -> Removal:
        """As `Site.remove`."""
        prefix = folder_of(key)
        deleted, problem = self._asked(lambda: self._erase_all(prefix))
        left = self._asked(lambda: list(self._shelf.names(prefix)))
        if left:
            raise NotPublished(
                f"{len(left):,} of its files are still there.", "Try again.", Standing.OLD
            )
        if problem:
            raise NotPublished(
                f"Old versions of its files may still be there. {problem.sentence}",
                problem.hint,
                Standing.NONE,
            )
        return Removal(deleted)

    def _erase_all(self, prefix: str) -> tuple[int, AppError | None]:
        """How many are gone, and why some could not go; one that stays keeps no other."""
        problem: AppError | None = None
        names = set(self._patiently(lambda: list(self._shelf.names(prefix))))
        try:
            names |= set(self._patiently(lambda: list(self._shelf.hidden(prefix))))
        except AppError as error:
            problem = error
        deleted = 0
        # The page goes first: nothing that is left shall lead people on.
        for name in sorted(names, key=lambda name: (not name.endswith("/" + PAGE), name)):
            try:
                deleted += self._patiently(lambda name=name: self._shelf.erase(name))  # type: ignore[misc]
            except AppError as error:
                problem = error
        return deleted, problem

    def _bodies(self, key: str) -> dict[str, bytes]:
        prefix = folder_of(key)
        names = self._patiently(lambda: list(self._shelf.names(prefix)))
        found: dict[str, bytes] = {}
        for name in names:
            body = self._patiently(lambda name=name: self._shelf.read(name))  # type: ignore[misc]
            if body is not None:
                found[name.removeprefix(prefix)] = body
        return found

    def _write_and_read_back(self, key: str, file: PublishedFile) -> None:
        """A write whose answer got lost may have worked: what is there decides, not the answer."""
        name = folder_of(key) + file.name

        def write() -> None:
            try:
                self._shelf.write(name, file)
            except Passing:
                if self._shelf.read(name) != file.body:
                    raise

        self._patiently(write)
        self._patiently(lambda: self._read_back(name, file))

    def _read_back(self, name: str, file: PublishedFile) -> None:
        """Some stores show for a moment what was there before."""
        if self._shelf.read(name) != file.body:
            raise Passing(
                HostError(
                    f"{file.name} was sent, but something else was read back.",
                    "Somebody else may be writing there at the same moment; try again.",
                    Refusal.BROKEN_ANSWER,
                )
            )

    def _failed(
        self,
        key: str,
        files: tuple[PublishedFile, ...],
        before: dict[str, str],
        error: AppError | Cancelled,
    ) -> NotPublished:
        """Say which page is up, and leave nothing behind that was not there before."""
        try:
            after = self.stored(key)
            standing = standing_of(after, before, files)
            if standing is not Standing.NEW:
                for name in after.keys() - before.keys():
                    self._shelf.erase(folder_of(key) + name)
        except (AppError, Passing):
            standing = Standing.UNKNOWN
        if isinstance(error, Cancelled):
            return NotPublished("The upload was stopped.", "", standing)
        return NotPublished(error.sentence, error.hint, standing)

    def _asked(self, ask: Callable[[], T], *, is_begun: bool = True) -> T:
        try:
            return self._patiently(ask)
        except NotPublished:
            raise
        except AppError as error:
            raise NotPublished(error.sentence, error.hint, is_begun=is_begun) from error

    def _patiently(self, act: Callable[[], T]) -> T:
        return patiently(act, self._surroundings)
