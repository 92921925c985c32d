"""What `.gitattributes` of a commit's own tree say of a path, for the `linguist-*` attributes.

Patterns are read as gitattributes(5) has them: the last match wins, a deeper folder's file wins
over a shallower one's, `!attribute` takes back what stood above, a pattern that ends in a slash or
begins with `!` matches nothing. A macro (`[attr]name …`) is what the root's file says it is; Git's
own (`binary`) says nothing about a language, and binary is decided by content.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from commitstats_desktop.classify.globs import Glob, compile_glob

MAX_LINE_BYTES = 2_048
"""Git's own: a longer line is skipped."""

MAX_RULES = 1_000
"""Rules about linguist kept per file, the last ones: a hostile file costs no more than these."""

MAX_MACROS = 100
MACRO_TEXT_LIMIT = 1 << 16
"""Bytes; what a longer file gives by way of macros is not looked for."""

_MACRO = b"[attr]"
_PREFIX = b"linguist-"
_FLAGS = ("vendored", "generated", "documentation", "detectable")
_NAMES = {b"linguist-" + name.encode(): name for name in (*_FLAGS, "language")}
_ESCAPES = {b"a": b"\a", b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t",
            b"v": b"\v"}  # fmt: skip

_FLAG_OF = (None, False, True, None)
_BITS_OF: dict[bool | None, int] = {None: 0, False: 1, True: 2}

Value = bool | str | None


class Attributes(NamedTuple):
    """What is said of one path; None where nothing is."""

    vendored: bool | None = None
    generated: bool | None = None
    documentation: bool | None = None
    detectable: bool | None = None
    language: str | None = None
    """As written; it decides the language and needs no bit."""

    def bits(self) -> int:
        """The four flags as a number to store: per flag two bits, 0 unsaid, 1 unset, 2 set."""
        return sum(_BITS_OF[getattr(self, name)] << 2 * at for at, name in enumerate(_FLAGS))

    @classmethod
    def from_bits(cls, bits: int) -> Attributes:
        """The flags of a stored number; the language is not among them."""
        flags = (_FLAG_OF[bits >> 2 * at & 3] for at in range(4))
        vendored, generated, documentation, detectable = flags
        return cls(vendored, generated, documentation, detectable)


NOTHING_SAID = Attributes()


class _Rule(NamedTuple):
    glob: Glob
    said: dict[str, Value]


_Words = list[tuple[bytes, Value]]
"""Names of attributes with what is said of them, as they stand."""


class AttributeRules:
    """The rules of one `.gitattributes` that speak of linguist."""

    def __init__(self, text: bytes) -> None:
        rules = [rule for line in text.split(b"\n") if (rule := _rule(line)) is not None]
        self._rules = rules[-MAX_RULES:]
        self._text = text if len(text) <= MACRO_TEXT_LIMIT else b""
        self._everything: list[tuple[Glob, _Words]] | None = None
        self.macros: dict[bytes, _Words] = dict(_macros(self._text))
        """What the names of macros stand for, as far as they lead to linguist."""

    def __bool__(self) -> bool:
        return bool(self._rules or self.macros)

    def everything(self) -> list[tuple[Glob, _Words]]:
        """The rules about any attribute, the last first."""
        if self._everything is None:
            lines = (_pattern_and_rest(line.strip(b" \t\r")) for line in self._lines())
            every = [(compile_glob(p), _words(rest)) for p, rest in lines if _is_pattern(p)]
            self._everything = every[-MAX_RULES:][::-1]
        return self._everything

    def _lines(self) -> list[bytes]:
        return [line for line in self._text.split(b"\n") if len(line) <= MAX_LINE_BYTES]

    def add_to(self, said: dict[str, Value], path: bytes) -> None:
        """Put what is said of `path`, relative to the file's folder, over what is there."""
        for rule in self._rules:
            if rule.glob.matches(path):
                said |= rule.said


def attributes_of(path: bytes, files: Mapping[bytes, AttributeRules]) -> Attributes:
    """What the files say of `path`; they are found by folder, `b""` is the root."""
    root = files.get(b"")
    if root is not None and root.macros:
        return _through_macros(path, files, root.macros)
    said: dict[str, Value] = {}
    start = 0
    while start >= 0:
        rules = files.get(path[: max(start - 1, 0)])
        if rules:
            rules.add_to(said, path[start:])
        start = path.find(b"/", start) + 1 or -1
    return Attributes(**said) if said else NOTHING_SAID  # type: ignore[arg-type]


def _through_macros(
    path: bytes, files: Mapping[bytes, AttributeRules], macros: Mapping[bytes, _Words]
) -> Attributes:
    """The same where names stand for others: who speaks first is heard, from the last rule up."""
    known: dict[bytes, Value] = {}

    def hear(words: _Words) -> None:
        for name, value in reversed(words):
            if name not in known:
                known[name] = value
                hear(macros.get(name, []) if value is True else [])

    for folder in _folders_of(path):
        for glob, words in files[folder].everything() if folder in files else ():
            if glob.matches(path[len(folder) + bool(folder) :]):
                hear(words)
    said = {_NAMES[name]: _meant(name, value) for name, value in known.items() if name in _NAMES}
    return Attributes(**said) if said else NOTHING_SAID  # type: ignore[arg-type]


def _folders_of(path: bytes) -> Iterator[bytes]:
    """The folders that a path lies in, the deepest first, the root last."""
    while path:
        path = path.rpartition(b"/")[0]
        yield path


def _macros(text: bytes) -> Iterator[tuple[bytes, _Words]]:
    if _MACRO not in text or _PREFIX not in text:
        return
    lines = (line.strip(b" \t\r") for line in text.split(b"\n") if len(line) <= MAX_LINE_BYTES)
    defined = [line.removeprefix(_MACRO) for line in lines if line.startswith(_MACRO)]
    for name, *rest in (line.split(None, 1) for line in defined[-MAX_MACROS:] if line.strip()):
        yield name, _words(b"".join(rest))


def _words(rest: bytes) -> _Words:
    words = []
    for word in rest.split():
        is_unset, is_unsaid = word.startswith(b"-"), word.startswith(b"!")
        name, equals, text = word[is_unset or is_unsaid :].partition(b"=")
        value = text.decode("utf-8", "replace") if equals else not is_unset
        words.append((name, None if is_unsaid else value))
    return words


def _meant(name: bytes, value: Value) -> Value:
    """What Linguist makes of it: `=false` is unset, any other text set, but for a language."""
    if name == b"linguist-language":
        return value if isinstance(value, str) and value else None
    return value != "false" if isinstance(value, str) else value


def _is_pattern(pattern: bytes) -> bool:
    is_taken = pattern.startswith((b"#", b"!", _MACRO)) or pattern.endswith(b"/")
    return bool(pattern) and not is_taken


def _rule(line: bytes) -> _Rule | None:
    if _PREFIX not in line or len(line) > MAX_LINE_BYTES:
        return None
    pattern, rest = _pattern_and_rest(line.strip(b" \t\r"))
    if not _is_pattern(pattern):
        return None
    said = {_NAMES[name]: _meant(name, value) for name, value in _words(rest) if name in _NAMES}
    return _Rule(compile_glob(pattern), said) if said else None


def _pattern_and_rest(line: bytes) -> tuple[bytes, bytes]:
    if line.startswith(b'"'):
        return _unquoted(line)
    words = line.split(None, 1)
    return (words[0], words[1]) if len(words) == 2 else (b"", b"")


def _unquoted(line: bytes) -> tuple[bytes, bytes]:
    """A pattern in C's quotes and what stands behind it; nothing where the quotes are not closed."""
    pattern = bytearray()
    index = 1
    while index < len(line):
        char = line[index : index + 1]
        if char == b'"':
            return bytes(pattern), line[index + 1 :]
        if char == b"\\":
            char, index = _escaped(line, index + 1)
        pattern += char
        index += 1
    return b"", b""


def _escaped(line: bytes, index: int) -> tuple[bytes, int]:
    """The byte of an escape and the index of the escape's last character."""
    octal = line[index : index + 3]
    if len(octal) == 3 and all(digit in b"01234567" for digit in octal):
        return bytes([int(octal, 8) & 255]), index + 2
    char = line[index : index + 1]
    return _ESCAPES.get(char, char), index
