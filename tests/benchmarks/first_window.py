"""How long from the start of the process to a visible window; median of several starts.

    xvfb-run -a -s -noreset python tests/benchmarks/first_window.py [HOME]

HOME is a home with collected data; without it an empty one is used. Needs xdotool.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time

STARTS = 9
FIND = ["xdotool", "search", "--onlyvisible", "--name", "^Commit Stats$"]


def seconds_to_window(home: str) -> float:
    """One start, ended as soon as the window is there."""
    started = time.monotonic()
    program = subprocess.Popen([sys.executable, "-m", "commitstats_desktop", "--home", home, "app"])
    try:
        while subprocess.run(FIND, capture_output=True, check=False).returncode:
            assert program.poll() is None, "the program ended"
        return time.monotonic() - started
    finally:
        program.kill()
        program.wait()


def main(home: str) -> None:
    """Print minimum, median and maximum."""
    seconds_to_window(home)
    times = [seconds_to_window(home) for _ in range(STARTS)]
    print(
        f"first window: min {min(times):.2f} s, median {statistics.median(times):.2f} s, "
        f"max {max(times):.2f} s over {STARTS} starts"
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(sys.argv[1] if len(sys.argv) > 1 else folder)
