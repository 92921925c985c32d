"""The real program, started as a process with a home of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, NamedTuple

from tests.fakes.homes import FakeHome
from tests.fakes.repositories import FakeRepository
from tests.fakes.warm import CAN_FORK, MODULE, as_tests_do, forker, is_decided_at_start

DONE, ERROR, USAGE, PARTIAL = 0, 1, 2, 3
"""Exit codes."""

PATIENCE = 120
"""Seconds after which a command is hung; none of these tests takes a tenth of it."""


class Done(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, as a program reads it."""
        return json.loads(self.out)

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Lines of JSON."""
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True)
class Program:
    """`commitstats --home DIR`, with nobody's settings around it."""

    home: Path

    def run(
        self, *words: object, stdout: int | IO[bytes] = subprocess.PIPE, typed: str = ""
    ) -> Done:
        """Run a command to its end; `typed` is what it finds on its standard input."""
        with TemporaryFile() as read, TemporaryFile() as out, TemporaryFile() as err:
            read.write(typed.encode())
            read.seek(0)
            streams = (read, out if stdout == subprocess.PIPE else stdout, err)
            code = self._run(words, *streams)
            out.seek(0)
            err.seek(0)
            printed = out.read().decode("utf-8", "surrogateescape")
            return Done(code, printed, err.read().decode("utf-8", "replace"))

    def _run(self, words: Sequence[object], *streams: int | IO[bytes]) -> int:
        command, environment = self.command(*words), self.environment()
        if not CAN_FORK or is_decided_at_start(environment):
            read, out, err = streams
            return subprocess.run(
                command,
                stdin=read,
                stdout=out,
                stderr=err,
                timeout=PATIENCE,
                env=environment,
                check=False,
            ).returncode
        numbers = [one if isinstance(one, int) else one.fileno() for one in streams]
        return forker().run(command[3:], environment, numbers, PATIENCE)

    def start(self, *words: object) -> subprocess.Popen[bytes]:
        """Start a command in a process group of its own, as a terminal does."""
        return subprocess.Popen(
            self.command(*words),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            env=self.environment(),
            start_new_session=True,
        )

    def command(self, *words: object) -> list[str]:
        """The words of a command line."""
        return [
            sys.executable,
            "-m",
            MODULE,
            "--home",
            str(self.home),
            *(os.fspath(word) if isinstance(word, Path) else str(word) for word in words),
        ]

    def environment(self) -> dict[str, str]:
        """Variables; a test may have others."""
        return as_tests_do()


def assert_told(done: Done, words: str) -> None:
    """An error is one sentence and a hint on standard error, and never a traceback."""
    assert words in done.err, done.err
    assert "Traceback" not in done.err
    first, *more = done.err.splitlines()
    assert first.startswith("Error: ")
    assert first.endswith(".")
    assert more and more[0].startswith("       ")


def collected(program: Program, *repositories: FakeRepository) -> None:
    """Fill the home of the program with what it would have collected; quicker than by commands."""
    home = FakeHome.make(program.home, datetime.now(UTC))
    home.add(*repositories)
    home.collect()
    home.close()
