"""Statements of a source that stand in code, not in a comment or a string."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import NamedTuple

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


_REACH = 200
"""Bytes before a word that are looked at."""

C_LIKE = literals(LINE_COMMENT, BLOCK_COMMENT, TRIPLE_DOUBLE, DOUBLE_QUOTED, SINGLE_QUOTED)
PYTHON = literals(HASH_COMMENT, TRIPLE_DOUBLE, TRIPLE_SINGLE, DOUBLE_QUOTED, SINGLE_QUOTED)


class Code:
    """A source of which one can ask whether an offset lies in code."""

    def __init__(self, content: bytes, not_code: re.Pattern[bytes]) -> None:
        self._left = not_code.finditer(content)
        self._read_to = -1
        self._starts: list[int] = []
        self._ends: list[int] = []

    def holds(self, offset: int) -> bool:
        """Whether the offset lies in code; no more of the source is read than that takes."""
        while self._read_to <= offset:
            match = next(self._left, None)
            if match is None:
                self._read_to = sys.maxsize
                break
            self._read_to, end = match.span()
            self._starts.append(self._read_to)
            self._ends.append(end)
        index = bisect_right(self._starts, offset) - 1
        return index < 0 or offset >= self._ends[index]


class Start(NamedTuple):
    """Where statements may begin: at one of these words, if what stands around it allows it.

    To find a word and look behind it is twenty times faster than a pattern of all three.
    """

    words: tuple[bytes, ...]
    begins: Callable[[bytes, int], bool]
    """Asked of the content and the offset of the word."""


def behind(
    ends: bytes, word: re.Pattern[bytes], before: re.Pattern[bytes] | None = None
) -> Callable[[bytes, int], bool]:
    """Whether a word begins a statement: behind one of `ends`, each a byte, or at the start.

    `word` matches it with what follows, `before` what may stand between; else only blanks may.
    """
    marks = tuple(bytes((end,)) for end in ends)
    neighbours = frozenset(ends + b" \t")

    def begins(content: bytes, offset: int) -> bool:
        if offset and content[offset - 1] not in neighbours:
            return False
        if not word.match(content, offset):
            return False
        if before is None:
            return byte_before(content, offset, b" \t") in (b"", *marks)
        near = content[max(0, offset - _REACH) : offset]
        return bool(before.fullmatch(near, max(map(near.rfind, marks)) + 1))

    return begins


def statements(
    content: bytes,
    start: Start,
    statement: re.Pattern[bytes],
    not_code: re.Pattern[bytes],
    first: int = 0,
) -> Iterator[re.Match[bytes]]:
    """Matches of `statement` wherever one may start, none within another.

    The start is judged before the statement is read, so that text in a comment is never read as
    one that runs on into code. Before `first` no start is looked for: no statement may reach from
    there beyond it.
    """
    code = Code(content, not_code)
    read_to = 0
    for offset in places(content, start.words, first):
        if offset < read_to or not start.begins(content, offset) or not code.holds(offset):
            continue
        if match := statement.match(content, offset):
            read_to = match.end()
            yield match


def declared(content: bytes, start: Start, pattern: re.Pattern[bytes]) -> Iterator[re.Match[bytes]]:
    """Matches of the pattern wherever one may start, in comments, too."""
    for offset in places(content, start.words):
        if start.begins(content, offset) and (match := pattern.match(content, offset)):
            yield match


def places(
    content: bytes, words: tuple[bytes, ...], first: int = 0, end: int | None = None
) -> list[int]:
    """Where any of the words stands, in rising order; each is searched for by itself."""
    found: list[int] = []
    for word in words:
        place = content.find(word, first, end)
        while place >= 0:
            found.append(place)
            place = content.find(word, place + len(word), end)
    return sorted(found) if len(words) > 1 else found


def byte_before(content: bytes, offset: int, blanks: bytes = b" \t\f") -> bytes:
    """The last byte before that is no blank; empty at the start, or behind very many blanks."""
    return content[max(0, offset - _REACH) : offset].rstrip(blanks)[-1:]


def matches_in_code(
    content: bytes, pattern: re.Pattern[bytes], not_code: re.Pattern[bytes]
) -> Iterator[re.Match[bytes]]:
    """Matches whose group 1 begins in code; for patterns that stay on one line."""
    code = Code(content, not_code)
    return (match for match in pattern.finditer(content) if code.holds(match.start(1)))
