"""Starts the real program as a process of its own, without importing it anew each time.

Hundreds of commands are run by the tests, and two thirds of a second of each would go into the same
imports. So one process, started once, imports them and is forked for every command: what runs then has
its own arguments, variables, folder, streams and exit code, as if it had been started. What it reads
repositories with is forked, too (`warm_readers.py`). Where there is no fork, and in tests of the start
itself, programs are started.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import runpy
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path

from tests.fakes import unsynced, warm_readers

MODULE = "commitstats_desktop"
IMPORTS = (
    "cli.accounts",
    "cli.commands",
    "cli.counting",
    "cli.cv",
    "cli.identity",
    "cli.publishing",
    "cli.repositories",
    "cli.storage",
    "cli.week",
    "services.collecting.collect_all",
    "services.explain",
    "services.figures",
    "services.figures_json",
    "services.publish",
    "services.review_json",
    "store.coverage",
    "store.listing",
)
CAN_FORK = hasattr(os, "fork") and hasattr(socket, "send_fds")
LONGEST = 1 << 20
"""Bytes of one order, variables and all."""


class Forker:
    """The process that is forked, as the tests see it."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            words = [sys.executable, "-m", "tests.fakes.warm", str(theirs.fileno())]
            self._process = subprocess.Popen(words, pass_fds=[theirs.fileno()], env=USUAL)
        self._line = ours
        atexit.register(self.close)

    def run(
        self,
        words: Sequence[str],
        environment: Mapping[str, str],
        streams: Sequence[int],
        patience: float,
    ) -> int:
        """Run the program with these words after its name; its exit code, negative for a signal."""
        order = json.dumps([list(words), dict(environment), str(Path.cwd())]).encode()
        assert len(order) < LONGEST
        socket.send_fds(self._line, [len(order).to_bytes(4, "big")], streams)
        self._line.sendall(order)
        self._line.settimeout(patience)
        try:
            return int.from_bytes(_exactly(self._line, 4), "big", signed=True)
        except TimeoutError:
            self.close()
            raise

    def close(self) -> None:
        """End it, and with it whatever runs."""
        self._line.close()
        self._process.kill()
        self._process.wait()


def as_tests_do() -> dict[str, str]:
    """Variables of a program that the tests start, whoever starts it."""
    return dict(os.environ) | {"PYTHONPATH": str(Path.cwd())}


USUAL = as_tests_do()
"""As they are before any test changes one."""


def is_decided_at_start(environment: Mapping[str, str]) -> bool:
    """Whether these variables change what Python looks at only when it starts."""
    return any(
        environment.get(name) != USUAL.get(name)
        for name in {*environment, *USUAL}
        if name.startswith(("PYTHON", "LC_", "LANG"))
    )


@cache
def forker() -> Forker:
    """The one of this process of tests."""
    return Forker()


def serve(line: socket.socket) -> list[str] | None:
    """Fork for each order, until nobody is there to give one; in each fork, its words."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # Its threads are not forked.
    import_module("numpy")
    for name in IMPORTS:
        import_module(f"{MODULE}.{name}")
    warm_readers.use_from_now_on()
    unsynced.use()
    gc.freeze()
    while True:
        head, streams, _, _ = socket.recv_fds(line, 4, 3)
        if not head:
            return None
        words, environment, folder = json.loads(_exactly(line, int.from_bytes(head, "big")))
        pid = os.fork()
        if pid == 0:
            line.close()
            _settle(environment, folder, streams)
            return words  # type: ignore[no-any-return]
        for stream in streams:
            os.close(stream)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        line.sendall(code.to_bytes(4, "big", signed=True))


def _settle(environment: Mapping[str, str], folder: str, streams: Sequence[int]) -> None:
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    tempfile.tempdir = None
    os.chdir(folder)


def _exactly(line: socket.socket, size: int) -> bytes:
    """So many bytes.

    Raises:
        EOFError: nobody is there any more.
    """
    read = bytearray()
    while len(read) < size:
        part = line.recv(size - len(read))
        if not part:
            raise EOFError
        read += part
    return bytes(read)


if __name__ == "__main__":
    ordered = serve(socket.socket(fileno=int(sys.argv[1])))
    if ordered is not None:
        sys.argv = [MODULE, *ordered]
        runpy.run_module(MODULE, run_name="__main__", alter_sys=True)
