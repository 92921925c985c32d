"""Start: the window when asked for, else the command line.

Kept light: a reader process imports this file again before it starts to read.
"""

from __future__ import annotations

import sys
from multiprocessing import freeze_support
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commitstats_desktop.paths import Paths


def main() -> None:
    """The command `commitstats`."""
    freeze_support()
    from commitstats_desktop.cli.commands import commitstats
    from commitstats_desktop.core.redaction import guard_logs

    guard_logs()
    commitstats(obj=open_window)


def main_window() -> None:
    """The command `commitstats-desktop`: the window."""
    freeze_support()
    from commitstats_desktop.core.redaction import guard_logs
    from commitstats_desktop.paths import user_paths

    guard_logs()
    sys.exit(open_window(user_paths()))


def open_window(paths: Paths, *, in_background: bool = False) -> int:
    """Run the window until the program is ended; the exit code."""
    import gc
    import time

    began = time.time_ns()
    # Importing makes much that stays and no garbage; the window collects on its own thread later.
    gc.disable()
    from commitstats_desktop.app import run

    return run(paths, in_background=in_background, began=began)


if __name__ == "__main__":
    main()
