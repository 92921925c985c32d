"""Writes the demo's repositories: bare, with one branch each, the same on every computer.

Pure Python would hold the interpreter's lock for a second or two, so each is written in a process
of its own, as many at a time as there are cores.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from datetime import UTC, date, datetime, time
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from commitstats_desktop.core.errors import AppError, OutputError
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.git.demo.cast import PROJECTS, Project
from commitstats_desktop.git.demo.history import History
from commitstats_desktop.git.demo.pack import PackWriter
from commitstats_desktop.git.demo.story import tell_story

POLL_SECONDS = 0.1

CONFIG = "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n"


def write_demo_repositories(folder: Path, last_day: date, work: Work) -> list[Path]:
    """Write all of them below `folder`, with commits up to and including `last_day`.

    Takes a second or two. Raises `Cancelled`, and `AppError` when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error.strerror or str(error)) from error
    writers = _Writers(folder, last_day)
    try:
        while not writers.is_done:
            writers.go_on()
            work.report(Progress(writers.written, len(PROJECTS), "repositories"))
    finally:
        writers.stop()
    return [location(folder, project) for project in PROJECTS]


def write_repository(place: Path, project: Project, last_day: date) -> None:
    """Write one repository; the branch comes last, since it makes the rest known."""
    events = tell_story(last_day)[project.name]
    pack = PackWriter()
    history = History(project, pack, int(datetime.combine(last_day, time(), UTC).timestamp()))
    for event in events:
        history.add(event)
    history.finish(events[-1])
    pack.write(place / "objects")
    heads = place / "refs" / "heads"
    heads.mkdir(parents=True, exist_ok=True)
    (place / "HEAD").write_text(f"ref: refs/heads/{project.branch}\n", "utf-8")
    (place / "config").write_text(CONFIG, "utf-8")
    (heads / project.branch).write_text(f"{history.tip.hex()}\n", "utf-8")


def location(folder: Path, project: Project) -> Path:
    """Where a project's repository lies."""
    return folder / f"{project.name}.git"


class _Writers:
    """The processes that write, some running and some still to start."""

    def __init__(self, folder: Path, last_day: date) -> None:
        self._folder = folder
        self._last_day = last_day
        self._waiting = list(PROJECTS)
        self._running: list[BaseProcess] = []
        self.written = 0

    @property
    def is_done(self) -> bool:
        """Whether everything is written."""
        return not (self._waiting or self._running)

    def go_on(self) -> None:
        """Start what may start, and wait a moment for one to end."""
        while self._waiting and len(self._running) < (os.cpu_count() or 1):
            self._running.append(self._start(self._waiting.pop(0)))
        wait([process.sentinel for process in self._running], POLL_SECONDS)
        for process in [process for process in self._running if not process.is_alive()]:
            process.join()
            self._running.remove(process)
            self._check(process.exitcode or 0)
            self.written += 1

    def stop(self) -> None:
        """End those that still run; what they wrote is of no use."""
        for process in self._running:
            process.kill()
            process.join()

    def _start(self, project: Project) -> BaseProcess:
        process = multiprocessing.get_context("spawn").Process(
            target=_write,
            args=(location(self._folder, project), project, self._last_day),
            daemon=True,
            name="commitstats-demo",
        )
        process.start()
        return process

    def _check(self, code: int) -> None:
        if code < 0:
            raise AppError(
                "The demo repositories were not written: the process that did so was ended.",
                "This computer may be short of memory; try again.",
            )
        if code:
            raise _unwritable(self._folder, os.strerror(code))


def _write(place: Path, project: Project, last_day: date) -> None:
    """Entry point of a process; its exit code is the number of the system's error."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's business.
    try:
        write_repository(place, project, last_day)
    except OSError as error:
        sys.exit(error.errno)


def _unwritable(folder: Path, reason: str) -> OutputError:
    return OutputError(
        f"The demo repositories cannot be written to {folder}: {reason}.",
        "Choose a folder that you may write to, on a disk with 50 MB to spare.",
    )
