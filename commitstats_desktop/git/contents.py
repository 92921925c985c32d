"""What the content of a changed file tells beside its lines: language, kind, imports.

It is looked at while its lines are counted, when it is in memory anyway, and forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from commitstats_desktop.classify.attributes import (
    NOTHING_SAID,
    AttributeRules,
    Attributes,
    attributes_of,
)
from commitstats_desktop.classify.files import File, Seen, needs_content, see
from commitstats_desktop.classify.kind import Kind
from commitstats_desktop.classify.packages import Owns, may_tell, scan, wants
from commitstats_desktop.core.commit import Import
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.lines import Difference, LineCounter
from commitstats_desktop.git.objects import BLOB, Objects
from commitstats_desktop.git.renames import Pair
from commitstats_desktop.git.trees import Side

CONTENT_LIMIT = 8 << 20
"""Bytes; of a larger file the name alone decides, and it imports nothing."""

ATTRIBUTES_LIMIT = 1 << 20
RULES_KEPT = 256

NOT_WRITTEN = (Kind.VENDORED, Kind.GENERATED, Kind.LOCKFILE, Kind.BINARY)
"""What such a file imports was nobody's choice."""


class Look(NamedTuple):
    """What one changed file tells."""

    seen: Seen
    attributes: Attributes
    imports: frozenset[Import] = frozenset()


class Contents:
    """Looks at changed files of one repository."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._rules = lru_cache(maxsize=RULES_KEPT)(self._read_rules)

    def look(
        self,
        pair: Pair,
        difference: Difference,
        lines: LineCounter,
        rules: Mapping[bytes, AttributeRules],
        own: Owns,
    ) -> Look:
        """What the file tells: as the commit left it, or as it was before it lost all of it."""
        attributes = attributes_of(pair.path, rules) if rules else NOTHING_SAID
        side = pair.new or pair.old
        content = None
        is_binary = difference.lines.is_binary
        if not is_binary and needs_content(pair.path, attributes):
            content = _content(side, lines)
            if content == b"" and pair.old is not None:
                content = _content(pair.old, lines)  # Emptied: the lines it lost were of something.
        seen = see(File(pair.path, content, is_binary, attributes))
        return Look(seen, attributes, _imports(pair, difference, seen, lines, own))

    def rules(self, files: Mapping[bytes, bytes]) -> dict[bytes, AttributeRules]:
        """What attribute files say, by folder; those that say nothing of ours are left out."""
        found = {folder.rstrip(b"/"): self._rules(oid) for folder, oid in files.items()}
        has_macros = b"" in found and found[b""].macros
        return {folder: rules for folder, rules in found.items() if rules or has_macros}

    def _read_rules(self, oid: bytes) -> AttributeRules:
        """The rules of an attribute file; none where it cannot be read or is huge."""
        try:
            if self._objects.size(oid) <= ATTRIBUTES_LIMIT:
                kind, content = self._objects.read(oid)
                if kind == BLOB:
                    return AttributeRules(content)
        except ObjectError:
            return AttributeRules(b"")
        return AttributeRules(b"")


def _imports(
    pair: Pair, difference: Difference, seen: Seen, lines: LineCounter, own: Owns
) -> frozenset[Import]:
    language = seen.found.language
    added = difference.added
    if added is None or seen.kind in NOT_WRITTEN or not wants(pair.path, language):
        return frozenset()
    if not may_tell(pair.path, language, added.text, added.near):
        return frozenset()
    new = _content(pair.new, lines)
    if new is None or pair.new is None:
        return frozenset()
    old = _content(pair.old, lines)
    try:
        ranges = lines.added_ranges(pair.old or pair.new, pair.new, added)
    except (ObjectError, MemoryError):
        return frozenset()
    return frozenset(scan(pair.path, language, new, old, ranges, own, added.start))


def _content(side: Side | None, lines: LineCounter) -> bytes | None:
    """Content of a plain file within the limit; where a link leads is not what it is."""
    if side is None or not side.is_regular:
        return None
    try:
        return lines.content_within(side.oid, CONTENT_LIMIT)
    except (ObjectError, MemoryError):
        return None
