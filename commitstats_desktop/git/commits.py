"""A commit object taken apart by hand.

libgit2 turns absurd time zones into 0, splits names at the last "<" where Git does at the first,
and decodes with whatever codec the commit names. Here the raw header is read as Git reads it.
"""

from __future__ import annotations

import re
from binascii import unhexlify
from functools import lru_cache
from typing import NamedTuple

from commitstats_desktop.classify.trailers import is_footer
from commitstats_desktop.core.commit import Author, CommitHeader

CODECS = {
    "utf8": "utf-8",
    "utf16": "utf-16",
    "latin1": "latin-1",
    "iso88591": "latin-1",
    "iso88592": "iso8859-2",
    "iso88595": "iso8859-5",
    "iso88597": "iso8859-7",
    "iso88599": "iso8859-9",
    "iso885915": "iso8859-15",
    "windows1250": "cp1250",
    "windows1251": "cp1251",
    "windows1252": "cp1252",
    "cp1250": "cp1250",
    "cp1251": "cp1251",
    "cp1252": "cp1252",
    "cp850": "cp850",
    "cp437": "cp437",
    "koi8r": "koi8-r",
    "koi8u": "koi8-u",
    "shiftjis": "shift_jis",
    "sjis": "shift_jis",
    "cp932": "cp932",
    "eucjp": "euc-jp",
    "iso2022jp": "iso2022-jp",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5",
    "euckr": "euc-kr",
}
"""Encodings a commit may name. Python knows codecs (`zlib`, `idna`) that are no text at all."""

TIME_LIMIT = 1 << 53
"""Seconds; a larger number is damage and would not survive a trip through JSON."""

BLANKS = " \t\r\n"
"""What Git takes for white space; to Python there is more of it."""

HEADER_LIMIT = 1 << 20
COAUTHOR_MESSAGE_LIMIT = 1 << 20
TRAILER_LINE_LIMIT = 1 << 10
CREDITS_LIMIT = 64
FOOTER_LINES = 40
"""How far from the end of a message an assistant's footer is looked for."""

PARENT_LINE = 48
"""Bytes of `parent`, a blank, an id and a line end."""

AUTHORS_KEPT = 1 << 16

_PLAIN = re.compile(
    rb"tree ([0-9a-f]{40})\n((?:parent [0-9a-f]{40}\n)*)"
    rb"author ([^<>\n]*<[^<>\n]*>) (\d{1,15}) ([+-]\d{4})\n"
    rb"committer [^<>\n]*<[^<>\n]*> (\d{1,15}) [+-]\d{4}\n"
)
"""Nearly every commit, up to what may follow its committer; any other is read field by field."""

_OID = re.compile(rb"^[0-9a-f]{40}$")
_WHEN = re.compile(rb"^\s*+(-?)(?=\d)0*+(\d{0,16})(?!\d)(?:\s++([+-])(\d{1,6}))?")
_TRAILER = re.compile(rb"^[A-Za-z0-9][A-Za-z0-9-]*\s*:")
_COAUTHOR = re.compile(rb"^co-authored-by\s*:(.*)$", re.IGNORECASE)


class MalformedCommit(Exception):
    """The object says it is a commit, but has no readable header."""


class RawCommit(NamedTuple):
    """The parts of a commit object; times are seconds since 1970, the offset minutes."""

    tree: bytes
    parents: tuple[bytes, ...]
    author: Author
    author_time: int | None
    author_offset: int | None
    committer_time: int | None
    encoding: str
    message: bytes

    @property
    def subject(self) -> str:
        """First paragraph of the message on one line, as `%s` of `git log`."""
        paragraph: list[str] = []
        for line in decode(self.message, self.encoding).split("\n"):
            text = line.rstrip(BLANKS)
            if text:
                paragraph.append(text)
            elif paragraph:
                break
        return " ".join(paragraph)

    @property
    def coauthors(self) -> tuple[Author, ...]:
        """Who the `Co-authored-by` trailers name, each once, without the author."""
        if b"o-authored-by" not in self.message.lower():
            return ()
        found: dict[str, Author] = {}
        for line in _trailer_lines(self.message):
            if (match := _COAUTHOR.match(line)) and (person := _person(match[1], self.encoding)):
                found.setdefault(person.email.casefold(), person)
        found.pop(self.author.email.casefold(), None)
        return tuple(found.values())

    @property
    def trailers(self) -> tuple[str, ...]:
        """Trailers of the last paragraph, and footers of assistants near the end; in order."""
        block = _trailer_lines(self.message)
        near_end = self.message[-FOOTER_LINES * TRAILER_LINE_LIMIT :].rstrip().split(b"\n")
        start = max(1, len(near_end) - FOOTER_LINES)
        found = [
            line for line in near_end[start : len(near_end) - len(block)] if self._is_footer(line)
        ]
        found += (line for line in block if _TRAILER.match(line) or self._is_footer(line))
        kept = (line for line in found if len(line) <= TRAILER_LINE_LIMIT)
        return tuple(decode(line.strip(), self.encoding) for line in list(kept)[-CREDITS_LIMIT:])

    def _is_footer(self, line: bytes) -> bool:
        return is_footer(decode(line[: TRAILER_LINE_LIMIT + 1], self.encoding))


def parse_commit(data: bytes) -> RawCommit:
    """Take a commit's content apart; raises `MalformedCommit` where Git could not use it."""
    return _parse_plain(data) or _parse_any(data)


def parse_header(oid: bytes, data: bytes) -> CommitHeader:
    """What is kept of every commit; raises `MalformedCommit` likewise.

    A walk asks for nothing else, a hundred thousand times: the message is left where it lies.
    """
    found = _PLAIN.match(data)
    start = _message_start(data, found.end()) if found else 0
    if found is None or not start or b"o-authored-by" in data[start:].lower():
        return _header(oid, parse_commit(data))
    _, parents, author, time, zone, committed = found.groups()
    ident, offset = _plain_ident(author), _plain_offset(zone)
    return CommitHeader._make(
        (oid, _plain_parents(parents), ident, int(time), offset, int(committed), (), "")
    )


def _message_start(data: bytes, end: int) -> int:
    """Where the message of a plain commit begins whose committer ends there.

    0 where what stands between has to be read field by field, or is too large.
    """
    if data.startswith(b"\n", end):
        return end + 1 if end <= HEADER_LIMIT + 1 else 0
    start = data.find(b"\n\n", end)
    is_plain = 0 <= start <= HEADER_LIMIT and data.find(b"\nencoding ", end - 1, start) < 0
    return start + 2 if is_plain else 0


def _header(oid: bytes, commit: RawCommit) -> CommitHeader:
    return CommitHeader(
        oid,
        commit.parents,
        commit.author,
        commit.author_time,
        commit.author_offset,
        commit.committer_time,
        commit.coauthors,
    )


def tree_of(data: bytes) -> bytes:
    """Raw id of a commit's tree."""
    tree = data[5:45]
    if data.startswith(b"tree ") and data[45:46] == b"\n" and _OID.match(tree):
        return unhexlify(tree)
    return parse_commit(data).tree


def _parse_plain(data: bytes) -> RawCommit | None:
    found = _PLAIN.match(data)
    start = _message_start(data, found.end()) if found else 0
    if found is None or not start:
        return None
    tree, parents, author, time, zone, committed = found.groups()
    return RawCommit(
        unhexlify(tree),
        _plain_parents(parents),
        _plain_ident(author),
        int(time),
        _plain_offset(zone),
        int(committed),
        "",
        data[start:],
    )


def _plain_parents(lines: bytes) -> tuple[bytes, ...]:
    """Raw ids of whole `parent` lines."""
    if len(lines) == PARENT_LINE:
        return (unhexlify(lines[7:47]),)
    starts = range(7, len(lines), PARENT_LINE)
    return tuple([unhexlify(lines[start : start + 40]) for start in starts])


@lru_cache(maxsize=AUTHORS_KEPT)
def _plain_ident(value: bytes) -> Author:
    return _ident(value, "")


@lru_cache(maxsize=1_024)
def _plain_offset(zone: bytes) -> int | None:
    return _when(b"0 " + zone)[1]


def _parse_any(data: bytes) -> RawCommit:
    header, _, message = data.partition(b"\n\n")
    if len(header) > HEADER_LIMIT:
        raise MalformedCommit("malformed commit: its header is too large")
    lines = header.split(b"\n")
    parents = parse_parents(data)
    tree = lines[0].removeprefix(b"tree ")
    if not lines[0].startswith(b"tree ") or not _OID.match(tree):
        raise MalformedCommit("malformed commit: it names no tree")
    fields = _fields(lines[1 + len(parents) :])
    if b"author" not in fields:
        raise MalformedCommit("malformed commit: it names no author")
    encoding = fields.get(b"encoding", b"").decode("ascii", "replace")
    author_time, author_offset = _when(fields[b"author"])
    committer_time, _ = _when(fields.get(b"committer", b""))
    return RawCommit(
        bytes.fromhex(tree.decode()),
        parents,
        _ident(fields[b"author"], encoding),
        author_time,
        author_offset,
        committer_time,
        encoding,
        message,
    )


def parse_parents(data: bytes) -> tuple[bytes, ...]:
    """Raw ids of the parents; what can be read of a malformed commit too."""
    parents = []
    start = data.find(b"\n") + 1
    while data.startswith(b"parent ", start):
        oid = data[start + 7 : start + 47]
        if not _OID.match(oid):
            break
        parents.append(bytes.fromhex(oid.decode()))
        start += 48
    return tuple(parents)


def decode(text: bytes, encoding: str) -> str:
    """Text in the encoding the commit names, if it is one of the known; else UTF-8 or Latin-1."""
    codec = "utf-8"
    if encoding:  # Hardly any commit names one.
        codec = CODECS.get(re.sub(r"[^a-z0-9]", "", encoding.lower()), codec)
    try:
        return text.decode(codec)
    except UnicodeError:
        pass
    try:
        return text.decode("utf-8")
    except UnicodeError:
        return text.decode("latin-1" if codec == "utf-8" else codec, "replace")


def _fields(lines: list[bytes]) -> dict[bytes, bytes]:
    """Header fields by name, the first of each; continuation lines are skipped."""
    fields: dict[bytes, bytes] = {}
    for line in lines:
        if not line.startswith(b" "):
            name, _, value = line.partition(b" ")
            fields.setdefault(name, value)
    return fields


def _ident(value: bytes, encoding: str) -> Author:
    """Name before the first "<", e-mail up to the next ">", as Git splits them."""
    name, opening, rest = value.partition(b"<")
    email = rest.partition(b">")[0] if opening else b""
    if not opening:
        name = _WHEN.sub(b"", name)
    return Author(decode(name, encoding).strip(), decode(email, encoding).strip())


def _when(value: bytes) -> tuple[int | None, int | None]:
    """Seconds since 1970 and minutes east of UTC, after the last ">" of the line."""
    match = _WHEN.match(value[value.rfind(b">") + 1 :])
    if not match:
        return None, None
    seconds = int(match[1] + (match[2] or b"0"))
    if abs(seconds) >= TIME_LIMIT:
        return None, None
    if match[4] is None:
        return seconds, None
    hours, minutes = divmod(int(match[4]), 100)
    return seconds, int(match[3] + b"1") * (hours * 60 + minutes)


def _trailer_lines(message: bytes) -> list[bytes]:
    """Lines of the last paragraph, if it is a block of trailers and not prose or the subject."""
    lines = message[-COAUTHOR_MESSAGE_LIMIT:].rstrip().split(b"\n")
    start = len(lines)
    while start and lines[start - 1].strip():
        start -= 1
    found = [line.rstrip() for line in lines[start:]]
    return found if start and any(_TRAILER.match(line) for line in found) else []


def _person(value: bytes, encoding: str) -> Author | None:
    """`Name <address>`; None where there is no whole address."""
    opening, closing = value.rfind(b"<"), value.rfind(b">")
    email = value[opening + 1 : closing].strip() if 0 <= opening < closing else b""
    if not email or len(email) > TRAILER_LINE_LIMIT:
        return None
    name = value[:opening].strip()[:TRAILER_LINE_LIMIT]
    return Author(decode(name, encoding).strip(), decode(email, encoding))
