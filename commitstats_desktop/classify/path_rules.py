"""Linguist's patterns of paths: whose a file is, and what it is for."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from commitstats_desktop.classify.linguist import load

_PART = "(?:^|/)"
_LONGEST_PATH = 4_096
"""Bytes of a path that are looked at, from its end; the patterns stay quick on them."""

# Not Linguist's: an installed library and a bundler's output, by more than the folder's name.
_VENDORED = (r"(?:^|/)[Ll]ib(?:64)?/(?:python[^/]{0,20}/)?site-packages/",)
_GENERATED = (r"(?:^|/)dist/.*\.(?:js|mjs|cjs|css|map|woff2?|ttf|eot)$",)


class PathSays(NamedTuple):
    """What Linguist's patterns, without the ones left out on purpose, say of a path."""

    is_vendored: bool
    is_generated: bool
    is_documentation: bool


class _Patterns(NamedTuple):
    vendored: re.Pattern[bytes]
    generated: re.Pattern[bytes]
    documentation: re.Pattern[bytes]


def path_says(path: bytes) -> PathSays:
    """The answer of the three lists."""
    patterns = _patterns()
    path = path[-_LONGEST_PATH:]
    return PathSays(*(pattern.search(path) is not None for pattern in patterns))


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    lists = load("paths.json")
    return _Patterns(
        _joined([*lists["vendored"], *_VENDORED]),
        _joined([*lists["generated"], *_GENERATED]),
        _joined(lists["documentation"]),
    )


def _joined(patterns: list[str]) -> re.Pattern[bytes]:
    """One expression; what begins with a part of the path is tried only where a part begins."""
    of_parts = [pattern.removeprefix(_PART) for pattern in patterns if pattern.startswith(_PART)]
    others = [pattern for pattern in patterns if not pattern.startswith(_PART)]
    return re.compile("|".join([_PART + "(?:" + "|".join(of_parts) + ")", *others]).encode())
