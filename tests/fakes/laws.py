"""How many examples a law is tried with where each of them makes real repositories."""

from __future__ import annotations

import os


def examples(number: int) -> int:
    """`number` in every run of the tests, so many times as many with `COMMITSTATS_EXAMPLES`."""
    return number * int(os.environ.get("COMMITSTATS_EXAMPLES", "1"))
