"""Patterns that are compiled when they are first used.

A reader meets a few languages in a repository; to compile what all the others need took a tenth of
the time in which it starts.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class _Later:
    """Stands for a pattern; what was used of it once is at hand the next time."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, found)
        return found


def later(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The same as `re.compile`, for a pattern that this process may never need."""
    return cast("re.Pattern[AnyStr]", _Later(pattern, flags))
