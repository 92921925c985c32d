"""Keeps bare mirrors of repositories at hosts, through a process that may be killed.

A new mirror grows beside its place and is moved there when it is complete and on the disk: a clone
that is killed half-way must never pass for an empty repository.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Protocol, Self

from commitstats_desktop.core.errors import MirrorError, Refusal, Unreachable
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.git.mirrors import child
from commitstats_desktop.git.mirrors.child import WHOLE, Advertised, Moved
from commitstats_desktop.git.mirrors.clone_source import CloneSource
from commitstats_desktop.git.mirrors.folders import (
    PART,
    is_mirror,
    is_worn,
    put_in_place,
    remove_folder,
    sweep_packs,
)
from commitstats_desktop.git.watched import (
    POLL_SECONDS,
    SUSPENDED_SECONDS,
    OwnTime,
    without_interrupts,
)

STALL_SECONDS = 60.0
PREPARING_SECONDS = 600.0
"""How long a host may talk about its own progress before it sends something."""

LEAST_BYTES = 16 << 10
"""Bytes that count as progress; a host that drips is as good as silent."""

ENDING_SECONDS = 2.0


class Plan(Protocol):
    """Decides how much of a history is wanted."""

    def start(self, advertised: Advertised) -> int | None:
        """Depth of the first fetch; `WHOLE` for all of it, None for nothing at all."""

    def go_on(self, boundary: frozenset[bytes], depth: int) -> int | None:
        """Depth of the next fetch after one of `depth`, None when it is enough."""


class WholeHistory:
    """Everything, unless it is here already."""

    def start(self, advertised: Advertised) -> int | None:
        """All of it."""
        return None if advertised.is_here else WHOLE

    def go_on(self, boundary: frozenset[bytes], depth: int) -> int | None:
        """Once is enough."""
        del boundary, depth
        return None


@dataclass(frozen=True, slots=True)
class Mirrored:
    """What a mirror was brought to: object id in hex by reference, and the default branch."""

    tips: Mapping[str, str]
    branch: str
    is_changed: bool
    size: int
    """Bytes that came over the network."""


def update_mirror(
    folder: Path,
    source: CloneSource,
    work: Work,
    *,
    plan: Plan | None = None,
    subject: str = "",
    stall_seconds: float = STALL_SECONDS,
) -> Mirrored:
    """Make or update the mirror in `folder` as far as the plan asks.

    Raises `Cancelled`, and an `AppError` with the host's refusal in a sentence; then a mirror that
    was there is as it was, and none is there that was not.
    """
    is_new = not is_mirror(folder) or is_worn(folder)
    place = folder.with_name(folder.name + PART) if is_new else folder
    _make_room(place, is_new=is_new)
    order = child.Order(source, str(place), is_new, stall_seconds)
    try:
        with _Conversation(order, work, subject, stall_seconds) as talk:
            mirrored = talk.carry_out(plan or WholeHistory())
        if is_new and mirrored.is_changed:
            remove_folder(folder)
            put_in_place(place, folder)
        return mirrored
    except OSError as error:
        raise _disk_failed(error) from error
    finally:
        if is_new:
            remove_folder(place)


def _make_room(place: Path, *, is_new: bool) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if is_new:
            remove_folder(place)
        else:
            sweep_packs(place)
    except OSError as error:
        raise _disk_failed(error) from error


def _disk_failed(error: OSError) -> MirrorError:
    return MirrorError(
        f"The copy of the repository cannot be written: {error.strerror}.",
        "Check the space and the permissions of the cache folder.",
    )


class _Conversation:
    """A process that mirrors, and what is said to it."""

    def __init__(self, order: child.Order, work: Work, subject: str, stall_seconds: float) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=child.run, args=(theirs,), daemon=True, name="commitstats-mirror"
        )
        self._order = order
        self._work = work
        self._subject = subject
        self._size = 0
        with without_interrupts():
            self._process.start()
        self._patience = Patience(stall_seconds, OwnTime.of(self._process.pid))
        theirs.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.join()
        self._pipe.close()

    def carry_out(self, plan: Plan) -> Mirrored:
        """Fetch as the plan says."""
        self._hand_over()
        advertised = self._answer()
        assert isinstance(advertised, Advertised)
        depth = plan.start(advertised)
        if depth is None:
            return Mirrored(advertised.tips, advertised.branch, False, 0)
        while depth is not None:
            self._say(child.Fetch(depth))
            fetched = self._answer()
            assert isinstance(fetched, child.Fetched)
            depth = plan.go_on(fetched.boundary, depth)
        self._say(child.Finish())
        self._answer()
        return Mirrored(advertised.tips, advertised.branch, True, self._size)

    def _hand_over(self) -> None:
        try:
            self._order.send(self._pipe)
        except OSError:
            self._tell_death()

    def _say(self, words: child.Command) -> None:
        try:
            self._pipe.send(words)
        except OSError:
            self._tell_death()

    def _answer(self) -> child.Answer:
        """The next answer that is none of progress; raises `Cancelled`, or what went wrong."""
        self._patience.begin()
        while True:
            while not self._pipe.poll(POLL_SECONDS):
                self._work.check()
                self._check_patience()
            answer = self._receive(self._pipe)
            if isinstance(answer, child.Failed):
                raise answer.error
            if not isinstance(answer, Moved):
                return answer
            self._note(answer)
            self._check_patience()

    def _receive(self, pipe: Connection) -> child.Answer:
        try:
            answer: child.Answer = pipe.recv()
            return answer
        except (EOFError, OSError):
            self._tell_death()

    def _note(self, moved: Moved) -> None:
        self._patience.note(moved)
        self._size = max(self._size, moved.size)
        is_arrived = moved.total and moved.objects >= moved.total
        if is_arrived and moved.total_deltas:
            progress = Progress(moved.deltas, moved.total_deltas, "changes")
        else:
            progress = Progress(moved.objects, moved.total, "objects")
        self._work.report(
            Progress(progress.done, progress.total, progress.unit, self._subject, moved.size)
        )

    def _check_patience(self) -> None:
        if self._patience.is_over():
            raise Unreachable(
                f"{self._order.source.host} sends nothing any more.",
                "Collect again later; nothing was lost.",
                Refusal.TIMED_OUT,
            )

    def _tell_death(self) -> NoReturn:
        self._process.join(ENDING_SECONDS)
        raise MirrorError(
            "Copying the repository ended unexpectedly; the system may be short of memory.",
            "Collect again; nothing was lost.",
        ) from None


class Patience:
    """Notices when nothing worth waiting for has come for too long."""

    def __init__(self, stall_seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._stall_seconds = stall_seconds
        self._clock = clock
        self._last = Moved(0, 0, 0, 0, 0, 0)
        self._moved_at = self._looked_at = self._began_at = clock()

    def begin(self) -> None:
        """Something new was asked for."""
        self._moved_at = self._looked_at = self._began_at = self._clock()
        self._last = Moved(0, 0, 0, 0, 0, 0)

    def note(self, moved: Moved) -> None:
        """Judge whether this is progress."""
        last = self._last
        is_talking = self._clock() - self._began_at < PREPARING_SECONDS
        if (
            moved.objects > last.objects
            or moved.deltas > last.deltas
            or moved.size >= last.size + LEAST_BYTES
            or (is_talking and moved.words > last.words)
        ):
            self._last, self._moved_at = moved, self._clock()

    def is_over(self) -> bool:
        """Whether to give up; time in which this computer slept does not count."""
        now = self._clock()
        if now - self._looked_at > SUSPENDED_SECONDS:
            self._moved_at = now
        self._looked_at = now
        return now - self._moved_at > self._stall_seconds
