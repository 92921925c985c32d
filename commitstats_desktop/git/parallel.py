"""Reads the files of one repository in windows, by several processes at a time where it is worth it.

Windows are handed out in order and come back in order, so that the newest commits are the first to
be told, however many processes there are. They grow smaller towards the end, so that all readers
end at nearly the same time.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Protocol, Self

from commitstats_desktop.core.commit import CommitChanges

PARALLEL_COMMITS = 200
"""Fewer are read by one process: another one takes a quarter of a second to start."""

WORTH_ANOTHER = 40
"""Fewer are read by whoever is there: a reader has tables to load before its first one."""

SMALLEST_WINDOW, LARGEST_WINDOW = 100, 1_000

Batch = tuple[CommitChanges, ...]

_EXTRA_PROCESSES = threading.BoundedSemaphore(max(1, (os.cpu_count() or 1) - 1))
"""Of the whole program: repositories that are read at the same time have a process each anyway."""


class WindowReader(Protocol):
    """Reads commits in a process of its own."""

    @property
    def has_given_up(self) -> bool:
        """Whether it reads no more."""

    def read_in_turn(self, oids: Sequence[bytes]) -> Iterator[Batch]:
        """Changed files of each commit, in batches."""


class ExtraProcess:
    """Leave to start one more process, until it is given back."""

    def __init__(self) -> None:
        self.is_granted = False

    def ask(self) -> bool:
        """Whether there is one to spare."""
        self.is_granted = self.is_granted or _EXTRA_PROCESSES.acquire(blocking=False)
        return self.is_granted

    def give_back(self) -> None:
        """The process has ended, or was never started."""
        if self.is_granted:
            self.is_granted = False
            _EXTRA_PROCESSES.release()


@dataclass
class _Window:
    """Commits to be read by one reader, and what came of them; None at the end."""

    oids: Sequence[bytes]
    answers: SimpleQueue[Batch | BaseException | None] = field(default_factory=SimpleQueue)


class Windows:
    """Commits read by several readers; a context manager that ends with every thread at rest.

    More commits may come, and readers join, while the first ones are read.
    """

    def __init__(self) -> None:
        self._left: list[bytes] = []
        self._taken: deque[_Window] = deque()
        self._changed = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._serving = 0
        self._is_begun = False
        self._is_ended = False
        self._is_over = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._is_over = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()

    def add(self, oids: Iterable[bytes]) -> None:
        """Have these read behind those that were added before."""
        with self._changed:
            self._left += oids
            self._changed.notify_all()

    def take(self, limit: int) -> list[bytes]:
        """Take at most so many away again, that no reader has taken."""
        with self._changed:
            taken = self._left[:limit]
            del self._left[:limit]
        return taken

    def end(self) -> None:
        """Say that no more will be added."""
        with self._changed:
            self._is_ended = True
            self._changed.notify_all()

    def join(self, reader: WindowReader) -> None:
        """Let one more reader take part."""
        with self._changed:
            self._serving += 1
        # A daemon: a program that ends while somebody holds a half-read answer must not wait.
        thread = threading.Thread(
            target=self._serve, args=(reader,), name="commitstats-window", daemon=True
        )
        self._threads.append(thread)
        thread.start()

    @property
    def waiting(self) -> int:
        """Commits that no reader has taken yet."""
        return len(self._left)

    def ready(self) -> Iterator[Batch]:
        """What has been read by now, in the order of the commits."""
        return self._batches(is_waiting=False)

    def batches(self) -> Iterator[Batch]:
        """All that is left, until everything is read or nobody reads any more."""
        return self._batches(is_waiting=True)

    def _batches(self, *, is_waiting: bool) -> Iterator[Batch]:
        while (window := self._first(is_waiting=is_waiting)) is not None:
            try:
                answer = window.answers.get(block=is_waiting)
            except Empty:
                return
            if isinstance(answer, BaseException):
                raise answer
            if answer is None:
                self._pass()
            else:
                yield answer

    def _first(self, *, is_waiting: bool) -> _Window | None:
        """The window that comes next; None where there is none, or will be none."""
        with self._changed:
            if is_waiting:
                self._changed.wait_for(lambda: self._taken or self._has_ended())
            return self._taken[0] if self._taken else None

    def _has_ended(self) -> bool:
        return not self._serving or (self._is_ended and not self._left)

    def _pass(self) -> None:
        """Go on to the next window."""
        with self._changed:
            self._taken.popleft()
            self._changed.notify_all()

    def _serve(self, reader: WindowReader) -> None:
        is_well = True
        while is_well and not reader.has_given_up and (window := self._take()) is not None:
            is_well = self._read(reader, window)
        with self._changed:
            self._serving -= 1
            self._changed.notify_all()

    def _read(self, reader: WindowReader, window: _Window) -> bool:
        """Put into the window what the reader finds; whether it ended well."""
        try:
            for batch in reader.read_in_turn(window.oids):
                window.answers.put(batch)
                if self._is_over:  # Nobody takes the rest.
                    return False
        except BaseException as error:  # noqa: BLE001 - raised again where the batches are taken
            window.answers.put(error)
            return False
        window.answers.put(None)
        return True

    def _take(self) -> _Window | None:
        """The next window for a reader, as soon as there is one; None at the end."""
        with self._changed:
            self._changed.wait_for(self._may_take)
            if self._is_over or not self._left:
                return None
            size = window_size(len(self._left), self._serving)
            if not self._is_begun:  # Somebody waits for the first figures.
                self._is_begun, size = True, SMALLEST_WINDOW
            window = _Window(self.take(size))
            self._taken.append(window)
            self._changed.notify_all()
            return window

    def _may_take(self) -> bool:
        # What was read and not taken stays in memory, so nobody reads far ahead.
        has_room = len(self._taken) < 2 * self._serving
        return self._is_over or bool(self._left and has_room) or (self._is_ended and not self._left)


class Reading:
    """The files of commits, read beside whatever else goes on; a context manager.

    `reader` is busy with the walk at first, and takes part once `rest` is asked for; `another`
    reads from the beginning, if the program has a process to spare.
    """

    def __init__(self, reader: WindowReader, another: WindowReader, parallel_commits: int) -> None:
        self._reader = reader
        self._another = another
        self._parallel_commits = parallel_commits
        self._windows = Windows()
        self._extra = ExtraProcess()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._windows.__exit__()
        self._extra.give_back()

    def start(self, *, is_urgent: bool = False) -> bool:
        """Let the other reader begin; false where it may not, or there is too little to read.

        Where it is urgent less is worth it: somebody waits for the first figures.
        """
        least = WORTH_ANOTHER if is_urgent else self._parallel_commits
        if not self._extra.is_granted and self._windows.waiting >= least and self._extra.ask():
            self._windows.join(self._another)
        return self._extra.is_granted

    def add(self, oids: Iterable[bytes]) -> None:
        """Have these read, behind those that were added before."""
        self._windows.add(oids)

    def first(self, limit: int) -> Iterator[Batch]:
        """At most so many of those added, read at once by the reader that is busy with the walk."""
        return self._reader.read_in_turn(self._windows.take(limit))

    def ready(self) -> Iterator[Batch]:
        """What has been read by now."""
        return self._windows.ready()

    def rest(self) -> Iterator[Batch]:
        """All that is left of what was added; nothing more can be added."""
        if not self.start():
            yield from self.first(self._windows.waiting)
            return
        if self._windows.waiting >= WORTH_ANOTHER:
            self._windows.join(self._reader)
        self._windows.end()
        yield from self._windows.batches()


def window_size(commits: int, readers: int) -> int:
    """Commits of a window: several for each reader, since some take longer than others."""
    return max(SMALLEST_WINDOW, min(LARGEST_WINDOW, -(-commits // (2 * readers))))
