"""What `commitstats-desktop` of a frozen folder runs: the window, or what it is asked for."""

import multiprocessing
import sys

multiprocessing.freeze_support()  # A reader process is this file again, with words of its own.

from commitstats_desktop.__main__ import main  # noqa: E402

if len(sys.argv) == 1:
    sys.argv.append("app")
main()
