"""Statements of a source that stand in code, not in a comment or a string."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator

from commitstats_desktop.classify.later import later

LINE_COMMENT = rb"//[^\n]*+"
HASH_COMMENT = rb"\#[^\n]*+"
BLOCK_COMMENT = rb"/\*(?:[^*]++|\*(?!/))*+(?:\*/)?"
DOUBLE_QUOTED = rb'"(?:[^"\\\n]++|\\(?:\r\n|.)?)*+"?'
SINGLE_QUOTED = rb"'(?:[^'\\\n]++|\\(?:\r\n|.)?)*+'?"
TRIPLE_DOUBLE = rb'"""(?:[^"\\]++|\\.?|"(?!""))*+(?:""")?'
TRIPLE_SINGLE = rb"'''(?:[^'\\]++|\\.?|'(?!''))*+(?:''')?"
BACKTICKED = rb"`(?:[^`\\]++|\\.?)*+`?"
HEREDOC = (
    rb"<<[~-]?[\"']?(?P<tag>[A-Z_]\w{0,60})\b[^\n]*+"
    rb"(?:\n(?![ \t]*+(?P=tag)\b)[^\n]*+)*+(?:\n[ \t]*+(?P=tag))?"
)
"""Each matches whatever follows its opening, so that no text is read twice: an unclosed one
reaches to the end of the line or of the source, as the language has it."""


def literals(*patterns: bytes) -> re.Pattern[bytes]:
    """A pattern of everything that is no code; earlier patterns win."""
    return later(b"|".join(patterns), re.DOTALL)


C_LIKE = literals(LINE_COMMENT, BLOCK_COMMENT, TRIPLE_DOUBLE, DOUBLE_QUOTED, SINGLE_QUOTED)
PYTHON = literals(HASH_COMMENT, TRIPLE_DOUBLE, TRIPLE_SINGLE, DOUBLE_QUOTED, SINGLE_QUOTED)


class Code:
    """A source of which one can ask whether an offset lies in code."""

    def __init__(self, content: bytes, not_code: re.Pattern[bytes]) -> None:
        self._content = content
        self._not_code = not_code
        self._starts: list[int] | None = None
        self._ends: list[int] = []

    def holds(self, offset: int) -> bool:
        """Whether the offset lies in code; reads the whole source once, at the first question."""
        if self._starts is None:
            spans = [match.span() for match in self._not_code.finditer(self._content)]
            self._starts = [start for start, _ in spans]
            self._ends = [end for _, end in spans]
        index = bisect_right(self._starts, offset) - 1
        return index < 0 or offset >= self._ends[index]


def _anywhere(_content: bytes, _offset: int) -> bool:
    return True


def statements(
    content: bytes,
    start: re.Pattern[bytes],
    statement: re.Pattern[bytes],
    not_code: re.Pattern[bytes],
    begins: Callable[[bytes, int], bool] = _anywhere,
    first: int = 0,
) -> Iterator[re.Match[bytes]]:
    """Matches of `statement` at each `start` (its group 1, else its end), none within another.

    The start is judged before the statement is read, so that text in a comment is never read as
    one that runs on into code. `begins` looks at what stands before: a pattern that begins with
    the word itself is found several times faster than one that looks behind. Before `first` no
    start is looked for: no statement may reach from there beyond it.
    """
    code = Code(content, not_code)
    read_to = 0
    for begin in start.finditer(content, first):
        offset = begin.start(1) if begin.lastindex else begin.end()
        if offset < read_to or not begins(content, offset) or not code.holds(offset):
            continue
        if match := statement.match(content, offset):
            read_to = match.end()
            yield match


def byte_before(content: bytes, offset: int) -> bytes:
    """The last byte before that is no blank; empty at the start, or behind very many blanks."""
    return content[max(0, offset - 200) : offset].rstrip(b" \t\f")[-1:]


def matches_in_code(
    content: bytes, pattern: re.Pattern[bytes], not_code: re.Pattern[bytes]
) -> Iterator[re.Match[bytes]]:
    """Matches whose group 1 begins in code; for patterns that stay on one line."""
    code = Code(content, not_code)
    return (match for match in pattern.finditer(content) if code.holds(match.start(1)))
