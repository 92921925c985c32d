"""The language that a file itself tells Emacs or Vim, in its first or last five lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

LINES = 5
SIDE_BYTES = 4_096
"""Bytes looked at on each side: five lines that people write are shorter."""

_EMACS = re.compile(rb"-\*-(.*?)-\*-")
_EMACS_MODE = re.compile(rb"(?:^|[ \t;])mode[ \t]*+:[ \t]*+([^:;\s]++)(?=[ \t;]|$)", re.IGNORECASE)
_VIM = re.compile(rb"(?:(?:^|[ \t])(?:vi|[Vv]im(?:[<=>]?[0-9]++)?+)|[ \t]ex):(.*)")
_VIM_SET = re.compile(rb"[ \t]*+set?[ \t]++([^:]++):")
_VIM_STARTS_WITH_SET = re.compile(rb"[ \t]*+set?[ \t]")
_VIM_TYPE = re.compile(rb"(?:^|[ \t:])(?:filetype|ft|syntax)[ \t]*+=(\w++)(?=$|[\s:])")


def modeline(content: bytes) -> str | None:
    """The name of the mode or file type, as written."""
    return _of_sides(_first_lines(content), _last_lines(content))


@lru_cache(maxsize=256)
def _of_sides(head: bytes, tail: bytes) -> str | None:
    """The same by both sides, which hardly ever change from one version of a file to the next."""
    may_be_emacs = b"-*-" in head or b"-*-" in tail
    if not may_be_emacs and not (_may_be_vim(head) or _may_be_vim(tail)):
        return None
    if b"UseVimball" in head:
        return None
    lines = [*_lines(head)[:LINES], *_lines(tail)[-LINES:]]
    found = next(_emacs_modes(lines), None) or next(_vim_types(lines), None)
    return found.decode("utf-8", "replace") if found else None


def _first_lines(content: bytes) -> bytes:
    end = -1
    for _ in range(LINES):
        end = content.find(b"\n", end + 1, SIDE_BYTES)
        if end < 0:
            return content[:SIDE_BYTES]
    return content[:end]


def _last_lines(content: bytes) -> bytes:
    first = max(0, len(content) - SIDE_BYTES)
    start = len(content) - content.endswith(b"\n")
    for _ in range(LINES):
        start = content.rfind(b"\n", first, start)
        if start < 0:
            return content[first:]
    return content[start + 1 :]


def _may_be_vim(side: bytes) -> bool:
    return b"vi:" in side or b"vim" in side or b"Vim" in side or b"ex:" in side


def _lines(side: bytes) -> list[bytes]:
    return side.removesuffix(b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")


def _emacs_modes(lines: list[bytes]) -> Iterator[bytes]:
    """`-*- mode -*-` and `-*- name: value; mode: mode -*-`."""
    for line in lines:
        for found in _EMACS.finditer(line):
            inside = found[1].strip(b" \t")
            if inside and not re.search(rb"[:;\s]", inside):
                yield inside
            elif mode := _EMACS_MODE.search(found[1]):
                yield mode[1]


def _vim_types(lines: list[bytes]) -> Iterator[bytes]:
    """`vim: ft=type` and `vim: set ft=type:`; with `set` a colon must end it."""
    for line in lines:
        for found in _VIM.finditer(line):
            options = found[1]
            if _VIM_STARTS_WITH_SET.match(options) and not _VIM_SET.match(options):
                continue
            if type_ := _VIM_TYPE.search(options):
                yield type_[1]
