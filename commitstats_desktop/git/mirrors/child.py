"""What runs in the process that talks to a host: one repository, one conversation with the parent.

The token comes over the pipe, so it stands in no argument, variable or file. The process may be
killed at any moment: nothing it writes has its final name before the parent gives it one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import NamedTuple

from commitstats_desktop.core.account import GitLogin
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.git.child_process import prepare_process
from commitstats_desktop.git.mirrors.clone_source import CloneSource

MEMORY_LIMIT = 4_000 << 20
"""Bytes of own memory; an index of ten million objects fits, a bomb does not."""

WHOLE = 0
"""The depth that stands for the whole history."""


class Order(NamedTuple):
    """What to mirror into which folder; `is_new` when there is nothing in it yet.

    A secret refuses to be pickled, so the token of the login travels apart from its order.
    """

    source: CloneSource
    folder: str
    is_new: bool
    server_seconds: float

    def send(self, pipe: Connection) -> None:
        """Hand the order over, and the token after it."""
        login = self.source.login
        pipe.send(self._replace(source=replace(self.source, login=None)))
        pipe.send((login.origin, login.user_name) if login else None)
        pipe.send_bytes(login.secret.reveal().encode() if login else b"")

    @classmethod
    def receive(cls, pipe: Connection) -> Order:
        """What `send` sent."""
        order: Order = pipe.recv()
        place = pipe.recv()
        token = pipe.recv_bytes().decode()
        login = GitLogin(place[0], place[1], Secret(token)) if place else None
        return order._replace(source=replace(order.source, login=login))


class Fetch(NamedTuple):
    """Bring everything wanted, so many commits deep; asked again, history grows longer."""

    depth: int


class Finish(NamedTuple):
    """Nothing more is wanted: leave the folder as a complete repository."""


Command = Fetch | Finish


class Advertised(NamedTuple):
    """What the host has: object id in hex by reference, of those that are wanted."""

    tips: Mapping[str, str]
    branch: str
    """The default branch; empty for a repository without commits."""
    is_here: bool
    """Whether the folder has all of it already."""


class Moved(NamedTuple):
    """Something came; sent ten times a second at most."""

    objects: int
    total: int
    deltas: int
    total_deltas: int
    size: int
    words: int
    """How many messages the host has sent about its own progress."""


class Fetched(NamedTuple):
    """What was asked for is here; `boundary` are the commits at which history is cut."""

    boundary: frozenset[bytes]


class Finished(NamedTuple):
    """The folder is complete and written to the disk."""


class Failed(NamedTuple):
    """It did not work; the process ends."""

    error: AppError


Answer = Advertised | Moved | Fetched | Finished | Failed


def run(pipe: Connection) -> None:
    """Take an order and carry it out; the entry point of the process."""
    prepare_process(MEMORY_LIMIT)
    try:
        order = Order.receive(pipe)
        try:
            _serve(pipe, order)
        except AppError as error:
            pipe.send(Failed(error))
    except (EOFError, ConnectionError):
        return  # The parent is gone, and with it whoever wanted the mirror.


def _serve(pipe: Connection, order: Order) -> None:
    from commitstats_desktop.git.mirrors.fetch import MirrorFetch

    fetch = MirrorFetch(order, pipe.send)
    pipe.send(fetch.advertised())
    while True:
        command: Command = pipe.recv()
        if isinstance(command, Finish):
            fetch.finish()
            pipe.send(Finished())
            return
        pipe.send(Fetched(fetch.fetch(command.depth)))
