"""What an ecosystem of packages is: whose sources and manifests name packages, and how.

Every file comes from a stranger. What reads it is linear in its size: a pattern either matches
possessively or fails within the text that only it consumes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

MANIFEST_LIMIT = 1_000_000
LONGEST_NAME = 214
"""Characters of a package's name, as npm has it; what is longer is none."""
"""Bytes; a larger manifest is written by a machine and names nothing that a person chose."""


class Found(NamedTuple):
    """A package named in a source: where its name stands (byte offset) and the name."""

    offset: int
    name: str


def _nothing_in_source(_path: bytes, _content: bytes, _first: int) -> Iterable[Found]:
    return ()


def _nothing_in_manifest(_path: bytes, _content: bytes) -> Iterable[str]:
    return ()


def _nobody(_path: bytes, _content: bytes) -> Iterable[tuple[str, str]]:
    return ()


def _by_itself(name: str) -> Iterable[str]:
    return (name,)


def _nothing_own(_paths: Sequence[bytes]) -> Iterable[tuple[str, bytes]]:
    return ()


def _in_none(_name: str) -> tuple[str, ...]:
    return ()


def _never(_content: bytes, _namespace: tuple[str, ...]) -> bool:
    return False


def _no_manifest(_path: bytes) -> bool:
    return False


def _as_it_is(name: str) -> str:
    return name


@dataclass(frozen=True, slots=True)
class Ecosystem:
    """A place that packages come from; one line of `ECOSYSTEMS`.

    `key` is stored with every package: it never changes. None of the functions raises, whatever
    the bytes: what cannot be understood names nothing.
    """

    key: str
    table: str
    """Its facts are `resources/packages/<table>.json`."""
    languages: frozenset[str] = frozenset()
    """Linguist's names of the languages whose sources import from here."""
    words: tuple[bytes, ...] = ()
    """A source whose added lines hold none of them imports nothing, and is not looked at."""
    follows: tuple[bytes, ...] = ()
    """Or one that stands behind any of these, which end a line: a statement may run on into it."""
    goes_on: re.Pattern[bytes] | None = None
    """Or one that is a line of a statement without any of them, also as a line of a diff."""
    imports: Callable[[bytes, bytes, int], Iterable[Found]] = _nothing_in_source
    """Packages that the source of this path imports, standard library and relative ones not.

    What stands in lines before the offset may be left out.
    """
    kept: Callable[[str], str] = _as_it_is
    """What of an imported name is stored, once it is known to be somebody else's."""
    is_manifest: Callable[[bytes], bool] = _no_manifest
    requires: Callable[[bytes, bytes], Iterable[str]] = _nothing_in_manifest
    """Packages that the manifest of this path asks for."""
    own_in_manifest: Callable[[bytes, bytes], Iterable[str]] = _nothing_in_manifest
    """Names under which the manifest's own package is imported."""
    also_tells: Callable[[bytes], bool] = _no_manifest
    """Whether `own_in_manifest` and `members` read a file of this path, which is no manifest."""
    members: Callable[[bytes, bytes], Iterable[str]] = _nothing_in_manifest
    """Patterns of the folders whose projects belong to the workspace of this file."""
    asked_for: Callable[[bytes, bytes], Iterable[tuple[str, str]]] = _nobody
    """What the manifest asks for: a name that tells it in sources, and the one to keep."""
    tell_tale: Callable[[str], Iterable[str]] = _by_itself
    """Names of `asked_for` that an imported one may be meant by, the best first."""
    only_asked: bool = False
    """Whether a project imports nothing but what its manifests ask for, and what is own."""
    opens: frozenset[bytes] | None = frozenset()
    """Folders of a project, beside `src`, whose entries tell own names; None for each of them."""
    own_in_tree: Callable[[Sequence[bytes]], Iterable[tuple[str, bytes]]] = _nothing_own
    """Names that paths of the repository are imported by, each with the folder it holds in."""
    namespace: Callable[[str], tuple[str, ...]] = _in_none
    """Of an imported name the folders within each other that its file stands in, by convention."""
    sources: tuple[bytes, ...] = ()
    """The folders below a project that namespaces begin in, `*` for any; none for the project's own."""
    declares: Callable[[bytes, tuple[str, ...]], bool] = _never
    """Whether a source says that it is of the namespace."""
    installed: Callable[[str], str] = _as_it_is
    """The name something is installed by, from the name that a source has for it."""
    spelt: Callable[[str], str] | None = None
    """The same from the name that a manifest has for it; None where `installed` tells both."""
    public: Callable[[str], str] = _as_it_is
    """The name by which an installed one stands in the list of public packages."""
    examples: tuple[tuple[bytes, bytes, str], ...] = ()
    """Path, content and the one package it names; the contract test reads them."""


def base_name(path: bytes) -> bytes:
    """The last part of a path."""
    return path.rpartition(b"/")[2]


def text(raw: bytes) -> str:
    """Bytes as text; what is not UTF-8 is replaced, a byte order mark and `\\r` are dropped."""
    return raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").replace("\r\n", "\n")
