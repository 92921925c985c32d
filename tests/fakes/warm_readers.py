"""Reader processes that are forked from one which has imported what they need.

Every collection starts one, and nine tenths of its time are imports. It is a process of its own all
the same, with its own memory, limits and end; the variables and the folder are those of this moment,
as where it is started. Tests of the processes themselves start them as the app does. Where there is
no fork, all do.
"""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from multiprocessing import forkserver
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.fakes.processes import children_of

if TYPE_CHECKING:
    import pytest

CAN_FORK = "forkserver" in multiprocessing.get_all_start_methods()
IMPORTS = [
    "commitstats_desktop.git.changes",
    "commitstats_desktop.git.child",
    "commitstats_desktop.git.history",
    "commitstats_desktop.git.mirrors.child",
    "commitstats_desktop.git.notes",
    "commitstats_desktop.git.objects",
    "tests.fakes.warm_readers",
]


def use(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what would be started be forked, for one test."""
    if CAN_FORK:
        usual = multiprocessing.get_context
        warm = _context()
        monkeypatch.setattr(
            multiprocessing, "get_context", lambda way=None: warm if way == "spawn" else usual(way)
        )


def use_from_now_on() -> None:
    """The same in this process, and in all that are forked from it: they share the one server."""
    if CAN_FORK:
        usual = multiprocessing.get_context
        warm = _context()
        multiprocessing.get_context = lambda way=None: warm if way == "spawn" else usual(way)  # type: ignore[assignment]
        forkserver.ensure_running()
        # It looks after its child, which those that are forked do not have.
        forkserver._forkserver.ensure_running = lambda: None  # type: ignore[method-assign]


def forked() -> set[int]:
    """Those that run; the process they are forked from is left out."""
    server = getattr(forkserver._forkserver, "_forkserver_pid", None)
    return children_of(server) if server else set()


def _context() -> BaseContext:
    context: Any = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(IMPORTS)
    made = type(context)()

    def process(*, target: Callable[..., None], **named: Any) -> BaseProcess:
        begin = _Begin(target, dict(os.environ), Path.cwd())
        return context.Process(target=begin, **named)  # type: ignore[no-any-return]

    made.Process = process
    return made  # type: ignore[no-any-return]


class _Begin:
    """What the new process does: go where it was ordered, and do that."""

    def __init__(
        self, target: Callable[..., None], environment: Mapping[str, str], folder: Path
    ) -> None:
        self._target, self._environment, self._folder = target, environment, folder

    def __call__(self, *words: Any) -> None:
        os.environ.clear()
        os.environ.update(self._environment)
        time.tzset()
        with suppress(OSError):
            os.chdir(self._folder)
        self._target(*words)
