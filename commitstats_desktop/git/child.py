"""What runs in the reader process: one repository, commands in, batches of rows out.

The process keeps nothing that matters, so it may be killed at any moment. It imports neither Qt
nor the store.
"""

from __future__ import annotations

import gc
import signal
import struct
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from commitstats_desktop.classify.tree_notes import TreeNotes
from commitstats_desktop.core.commit import OID_SIZE, CommitChanges, CommitHeader
from commitstats_desktop.core.pieces import pieces
from commitstats_desktop.git.child_process import prepare_process
from commitstats_desktop.git.damage import FolderGone, ObjectError

if TYPE_CHECKING:
    from commitstats_desktop.git.changes import ChangeReader
    from commitstats_desktop.git.objects import Objects

HEADERS_PER_BATCH = 1_000
ROWS_PER_BATCH = 500
WINDOW = 2_000
"""Commits whose files are counted together in path order."""

DATA_LIMIT = 1_500 << 20
"""Bytes of own memory of a reader; the mapped pack is not counted. A hostile repository hits it."""

ORPHAN_SECONDS = 120
"""A reader ends with its parent, unless libgit2 hangs and lets no thread of ours run; then so late."""

DAMAGE_HINT = "Run `git fsck` in it, or clone it again."
GONE_HINT = (
    "It may have been moved or be on a disk that is not connected; what is known stays counted."
)

_PULSE = struct.Struct(f"<Q{OID_SIZE}s")
NO_COMMIT = bytes(OID_SIZE)
PULSE_SIZE = _PULSE.size
"""Shared memory: a counter that moves with the work, and the commit that is being worked on."""


class Order(NamedTuple):
    """The repository to read: what the reader is started with, and told once it has left one."""

    objects: str
    boundary: frozenset[bytes]


class ListCommits(NamedTuple):
    """Walk from `tips`; answer with batches of headers not in `known`, at most `limit`."""

    tips: tuple[bytes, ...]
    known: frozenset[bytes]
    avoided: frozenset[bytes]


class MoreCommits(NamedTuple):
    """Go on with the walk for at most this many headers."""

    limit: int


class ReadChanges(NamedTuple):
    """Answer with the changes of these commits, in this order."""

    oids: tuple[bytes, ...]


class ReadNotes(NamedTuple):
    """Answer with what the tree of this commit says of the history."""

    oid: bytes


class Leave(NamedTuple):
    """Leave the repository, and wait for the order of another one; without an answer."""


Command = ListCommits | MoreCommits | ReadChanges | ReadNotes | Leave


class Opened(NamedTuple):
    """The repository can be read; sent once, before any command."""

    remarks: tuple[str, ...]


class Walking(NamedTuple):
    """The walk has begun; `tips` are the commits that the given tips lead to, tags followed."""

    tips: frozenset[bytes]


class Headers(NamedTuple):
    """A batch of the walk; `is_last` of this answer, `is_end` of the walk itself."""

    columns: tuple[tuple[Any, ...], ...]
    """The fields of the headers, all of one kind together: a third of the time in the pipe."""
    is_last: bool
    is_end: bool

    @classmethod
    def of(cls, headers: Iterable[CommitHeader]) -> Self:
        """A batch that others follow."""
        return cls(tuple(zip(*headers, strict=True)), False, False)

    @property
    def headers(self) -> Iterator[CommitHeader]:
        """What the walk came upon."""
        return map(CommitHeader._make, zip(*self.columns, strict=True))


class Changes(NamedTuple):
    """A batch of commits that were read."""

    changes: tuple[CommitChanges, ...]
    is_last: bool


class Notes(NamedTuple):
    """What the tree says; None where it cannot be read."""

    notes: TreeNotes | None


class Refused(NamedTuple):
    """The object database could not be opened, or is gone; the process ends."""

    reason: str
    hint: str


Answer = Opened | Walking | Headers | Changes | Notes | Refused


class Pulse:
    """The shared memory by which the parent sees that the reader moves, and where it stands."""

    def __init__(self, memory: Any) -> None:
        self._memory = memory
        self._count = 0

    def beat(self, oid: bytes) -> None:
        """Say that work on this commit goes on."""
        self._count += 1
        _PULSE.pack_into(self._memory, 0, self._count, oid)

    def read(self) -> tuple[int, bytes]:
        """Counter and commit."""
        count, oid = _PULSE.unpack_from(self._memory)
        return count, oid


def run(pipe: Connection, memory: Any, order: Order) -> None:
    """Serve commands until the pipe closes; the entry point of the process."""
    _prepare_process()
    line = _Line(pipe, Pulse(memory))
    try:
        while _serve(line, order):
            gc.collect()  # Nothing of a repository stays open once it is left.
            order = line.receive_order()
    except FolderGone as error:
        line.send(Refused(f"{error} is not there any more", GONE_HINT))
    except (EOFError, ConnectionError):
        return  # The parent is gone, and with it whoever wanted an answer.


class _Line:
    """The pipe to the parent, and the alarm clock that ends a reader nobody watches."""

    def __init__(self, pipe: Connection, pulse: Pulse) -> None:
        self._pipe = pipe
        self._pulse = pulse
        self._alarm = getattr(signal, "alarm", lambda _: 0)
        self._alarm_set_at = float("-inf")

    def receive(self) -> Command:
        """The next command; waiting for one may take as long as it likes."""
        self._stop_alarm()
        command: Command = self._pipe.recv()
        return command

    def receive_order(self) -> Order:
        """The next repository."""
        self._stop_alarm()
        order: Order = self._pipe.recv()
        return order

    def send(self, answer: Answer) -> None:
        """Pass an answer on; a busy parent may take its time."""
        self._stop_alarm()
        self._pipe.send(answer)

    def beat(self, oid: bytes) -> None:
        """Say that work on a commit goes on."""
        now = time.monotonic()
        if now - self._alarm_set_at > 1:
            self._alarm(ORPHAN_SECONDS)
            self._alarm_set_at = now
        self._pulse.beat(oid)

    def _stop_alarm(self) -> None:
        self._alarm(0)
        self._alarm_set_at = float("-inf")


def _serve(line: _Line, order: Order) -> bool:
    """Read one repository until it is to be left; false where there is none."""
    from commitstats_desktop.git.objects import Objects, prepare_library

    prepare_library()
    try:
        objects = Objects(Path(order.objects))
    except ObjectError as error:
        line.send(Refused(error.reason, DAMAGE_HINT))
        return False
    line.send(Opened(tuple(objects.remarks)))
    _Service(line, order, objects).run()
    return True


@dataclass
class _Service:
    """Obeys commands; what only some of them need is loaded when the first of these comes."""

    line: _Line
    order: Order
    objects: Objects
    headers: Iterator[CommitHeader] = field(default_factory=lambda: iter(()))

    def run(self) -> None:
        """Until it is told to leave the repository."""
        while not isinstance(command := self.line.receive(), Leave):
            if isinstance(command, ListCommits):
                self._begin_walk(command)
            elif isinstance(command, MoreCommits):
                self._send_headers(command.limit)
            elif isinstance(command, ReadNotes):
                self._send_notes(command)
            else:
                _send_changes(self.line, self._reader, command.oids)

    @cached_property
    def _reader(self) -> ChangeReader:
        """Half of the time that a reader takes to start goes into the tables of this."""
        from commitstats_desktop.git.changes import ChangeReader

        return ChangeReader(self.objects, self.order.boundary, self.line.beat)

    def _begin_walk(self, command: ListCommits) -> None:
        from commitstats_desktop.git.history import Walk

        walk = Walk(self.objects, command, self.order.boundary, self.line.beat)
        self.headers = iter(walk)
        self.line.send(Walking(walk.tips))

    def _send_headers(self, limit: int) -> None:
        if _send_headers(self.line, self.headers, limit):
            _ = self._reader  # Loaded while the parent writes down what was listed last.

    def _send_notes(self, command: ReadNotes) -> None:
        from commitstats_desktop.git.notes import read_notes

        self.line.beat(command.oid)
        self.line.send(Notes(read_notes(self.objects, command.oid)))


def _send_headers(line: _Line, walk: Iterator[CommitHeader], limit: int) -> bool:
    """Walk as far as was asked, then tell: the parent may be busy with what it asked for before.

    Returns whether the walk has reached its end.
    """
    found = tuple(islice(walk, limit))
    is_end = len(found) < limit
    for batch in pieces(found, HEADERS_PER_BATCH):
        line.send(Headers.of(batch))
    line.send(Headers((), True, is_end))
    return is_end


def _send_changes(line: _Line, reader: ChangeReader, oids: tuple[bytes, ...]) -> None:
    batch: list[CommitChanges] = []
    rows = 0
    for some in pieces(oids, WINDOW):
        for changes in reader.read(some):
            batch.append(changes)
            rows += len(changes.files) + 1
            if rows >= ROWS_PER_BATCH:
                line.send(Changes(tuple(batch), False))
                batch, rows = [], 0
    line.send(Changes(tuple(batch), True))


def _prepare_process() -> None:
    # What is made here is freed by its count; looking for cycles took a twentieth of the time.
    gc.set_threshold(200_000, 50, 50)
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
    prepare_process(DATA_LIMIT)
