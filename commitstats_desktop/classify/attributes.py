"""What `.gitattributes` of a commit's own tree say of a path, for the `linguist-*` attributes.

Patterns are read as gitattributes(5) has them: the last match wins, a deeper folder's file wins
over a shallower one's, `!attribute` takes back what stood above, a pattern that ends in a slash or
begins with `!` matches nothing. Macros are not followed: none of Git's own (`binary`) says anything
about a language, and binary is decided by content.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from commitstats_desktop.classify.globs import Glob, compile_glob

MAX_LINE_BYTES = 2_048
"""Git's own: a longer line is skipped."""

MAX_RULES = 1_000
"""Rules about linguist kept per file, the last ones: a hostile file costs no more than these."""

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


class AttributeRules:
    """The rules of one `.gitattributes` that speak of linguist."""

    def __init__(self, text: bytes) -> None:
        rules = [rule for line in text.split(b"\n") if (rule := _rule(line)) is not None]
        self._rules = rules[-MAX_RULES:]

    def __bool__(self) -> bool:
        return bool(self._rules)

    def add_to(self, said: dict[str, Value], path: bytes) -> None:
        """Put what is said of `path`, relative to the file's folder, over what is there."""
        for rule in self._rules:
            if rule.glob.matches(path):
                said |= rule.said


def attributes_of(path: bytes, files: Mapping[bytes, AttributeRules]) -> Attributes:
    """What the files say of `path`; they are found by folder, `b""` is the root."""
    said: dict[str, Value] = {}
    start = 0
    while start >= 0:
        rules = files.get(path[: max(start - 1, 0)])
        if rules:
            rules.add_to(said, path[start:])
        start = path.find(b"/", start) + 1 or -1
    return Attributes(**said) if said else NOTHING_SAID  # type: ignore[arg-type]


def _rule(line: bytes) -> _Rule | None:
    if _PREFIX not in line or len(line) > MAX_LINE_BYTES:
        return None
    pattern, rest = _pattern_and_rest(line.strip(b" \t\r"))
    if not pattern or pattern.startswith((b"#", b"!", b"[attr]")) or pattern.endswith(b"/"):
        return None
    said = dict(found for word in rest.split() if (found := _assignment(word)) is not None)
    return _Rule(compile_glob(pattern), said) if said else None


def _assignment(word: bytes) -> tuple[str, Value] | None:
    """An attribute of ours with its value; `=false` is unset and any other text is set, as Linguist
    has it.
    """
    is_unset, is_unsaid = word.startswith(b"-"), word.startswith(b"!")
    name, _, text = word[is_unset or is_unsaid :].partition(b"=")
    key = _NAMES.get(name)
    if key is None:
        return None
    if is_unsaid:
        return key, None
    if key == "language":
        return key, text.decode("utf-8", "replace") if text and not is_unset else None
    return key, not is_unset and text != b"false"


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
