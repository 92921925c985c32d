"""The interpreter that the first line of a script names."""

from __future__ import annotations

import re

LINE_BYTES = 1_024

_PROGRAM = re.compile(rb"#!\s*+(\S++)")
_ENV_OPTION = re.compile(rb"(?:-[i0uCSv]*+|--\S++|[^\s=]++=\S*+)\s++")
_WORD = re.compile(rb"\s*+(\S++)")
_VERSION = re.compile(rb"\.\d+\Z")
_EXEC = re.compile(rb"exec (\w++)[^\n]{1,200}\$0[^\n]{1,200}\$@")


def interpreter(content: bytes) -> str | None:
    """The program's name without folder and minor version: `python3` of `#!/usr/bin/env python3.11`."""
    if not content.startswith(b"#!"):
        return None
    line = content[:LINE_BYTES].split(b"\n", 1)[0]
    program = _PROGRAM.match(line)
    if program is None:
        return None
    name: bytes | None = program[1].rpartition(b"/")[2]
    if name == b"env":
        name = _after_env(line[program.end() :])
    name = _VERSION.sub(b"", name) if name else None
    if name == b"sh":
        name = _executed(content) or name
    if not name or (name == b"osascript" and b"-l" in line):
        return None
    return name.rpartition(b"/")[2].decode("utf-8", "replace")


def _after_env(rest: bytes) -> bytes | None:
    """The first word behind `env` that is neither an option nor a variable."""
    rest = rest.lstrip()
    while option := _ENV_OPTION.match(rest):
        rest = rest[option.end() :]
    word = _WORD.match(rest)
    return word[1] if word else None


def _executed(content: bytes) -> bytes | None:
    """A shell script that hands itself over in its first lines: `exec tclsh "$0" "$@"`."""
    found = _EXEC.search(b"\n".join(content[: 5 * LINE_BYTES].split(b"\n")[:5]))
    return found[1] if found else None
