"""Ruby's (Oniguruma's) regular expressions written so that Python reads the same.

Only what Linguist's data use is known; anything else raises, so that new data are looked at.
"""

from __future__ import annotations

import re

_INTERSECTIONS = {r"[\s&&[^\r\n]]": r"[^\S\r\n]"}
_UNKNOWN = re.compile(r"&&|\\[GKRXpPkhH]|\[\[:|\\Z")


def to_python(ruby: str) -> str:
    """The pattern for `re` with `MULTILINE` (Ruby's `^` and `$` always mean lines)."""
    for found, meant in _INTERSECTIONS.items():
        ruby = ruby.replace(found, meant)
    pattern = _inline_calls(re.sub(r"\(\?<([A-Za-z]\w*)>", r"(?P<\1>", ruby))
    pattern = _scope_flags(pattern.replace(r"\z", r"\Z") if r"\z" in pattern else pattern)
    if _UNKNOWN.search(pattern.replace(r"\Z", "")):
        raise ValueError(f"not known in Python: {ruby}")
    return pattern


def _inline_calls(pattern: str) -> str:
    """`\\g<name>` calls a group again; Python cannot, so the group is written out again."""
    for name in re.findall(r"\\g<(\w+)>", pattern):
        start = pattern.index(f"(?P<{name}>")
        end = group_end(pattern, start)
        body = pattern[start + len(f"(?P<{name}>") : end]
        pattern = pattern.replace(f"\\g<{name}>", f"(?:{body})")
    return pattern


def _scope_flags(pattern: str) -> str:
    """`(?i)` holds up to the end of the group it stands in, alternatives included."""
    while found := re.search(r"\(\?([imx]*)(?:-[imx]+)?\)", pattern):
        end = _enclosing_end(pattern, found.end())
        inside = pattern[found.end() : end]
        if "x" in found[1]:
            inside = _without_blanks(inside)
        flags = found[1].replace("x", "").replace("m", "s")
        scoped = f"(?{flags}:{inside})" if flags else inside
        pattern = pattern[: found.start()] + scoped + pattern[end:]
    return pattern


def _without_blanks(pattern: str) -> str:
    """Free spacing taken out: blanks outside of sets mean nothing in it."""
    return "".join(
        char for index, char in enumerate(pattern) if char != " " or _is_in_set(pattern, index)
    )


def _is_in_set(pattern: str, index: int) -> bool:
    inside = False
    position = 0
    while position < index:
        char = pattern[position]
        if char == "\\":
            position += 1
        elif char in "[]":
            inside = char == "["
        position += 1
    return inside


def group_end(pattern: str, start: int) -> int:
    """Index of the bracket that closes the group opened at `start`."""
    return _enclosing_end(pattern, start + 1)


def _enclosing_end(pattern: str, start: int) -> int:
    depth, index, inside = 0, start, False
    while index < len(pattern):
        char = pattern[index]
        if char == "\\":
            index += 1
        elif inside or char == "[":
            inside = char != "]"
        elif char == "(":
            depth += 1
        elif char == ")":
            if depth == 0:
                return index
            depth -= 1
        index += 1
    return index
