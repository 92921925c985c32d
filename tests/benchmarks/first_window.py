"""How long from the start of the process to a visible window; median of several starts.

    xvfb-run -a -s -noreset python tests/benchmarks/first_window.py [HOME]

HOME is a home with collected data; without it an empty one is used. Needs xdotool. The seconds of
the processor count what the program itself used until then; they hardly depend on what else the
machine does.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STARTS = 9
FIND = ["xdotool", "search", "--onlyvisible", "--name", "^Commit Stats$"]

ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}
"""A program that was installed is compiled already."""


def seconds_to_window(home: str) -> tuple[float, float]:
    """One start, ended as soon as the window is there; on the clock and of the processor."""
    started = time.monotonic()
    words = [sys.executable, "-m", "commitstats_desktop", "--home", home, "app"]
    program = subprocess.Popen(words, env=ENVIRONMENT)
    try:
        while subprocess.run(FIND, capture_output=True, check=False).returncode:
            assert program.poll() is None, "the program ended"
        return time.monotonic() - started, _processor_seconds(program.pid)
    finally:
        program.kill()
        program.wait()


def _processor_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main(home: str) -> None:
    """Print minimum, median and maximum."""
    seconds_to_window(home)
    pairs = [seconds_to_window(home) for _ in range(STARTS)]
    times = [seconds for seconds, _ in pairs]
    print(
        f"first window: min {min(times):.2f} s, median {statistics.median(times):.2f} s, "
        f"max {max(times):.2f} s over {STARTS} starts; "
        f"{statistics.median(used for _, used in pairs):.2f} s of the processor; "
        f"load {os.getloadavg()[0]:.1f}"
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(sys.argv[1] if len(sys.argv) > 1 else folder)
