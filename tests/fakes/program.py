"""The real program, started as a process with a home of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, NamedTuple

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
        done = subprocess.run(
            self.command(*words),
            stdout=stdout,
            stderr=subprocess.PIPE,
            input=typed.encode(),
            timeout=PATIENCE,
            env=self.environment(),
            check=False,
        )
        out = (done.stdout or b"").decode("utf-8", "surrogateescape")
        return Done(done.returncode, out, done.stderr.decode("utf-8", "replace"))

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
        start = [sys.executable, "-m", "commitstats_desktop", "--home", str(self.home)]
        return [
            *start,
            *(os.fspath(word) if isinstance(word, Path) else str(word) for word in words),
        ]

    def environment(self) -> dict[str, str]:
        """Variables; PYTHONWARNINGS makes the program fail on what should be mended."""
        return dict(os.environ) | {"PYTHONPATH": str(Path.cwd())}
