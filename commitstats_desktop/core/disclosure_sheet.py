"""The disclosure sheet: what a document tells of private repositories, and why it may."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from commitstats_desktop.core.private_name import Finding
from commitstats_desktop.core.wording import mark


class Why(StrEnum):
    """Why something of a private repository may stand in a document; the words are shown."""

    TOTAL = mark("a total, with no name")
    FLOORED = mark("no number below 5 commits, no time finer than you chose")
    PUBLIC_NAME = mark("a public name, and no number below 5 commits")
    ALIAS = mark("under the name you wrote, and no number below 5 commits")
    TICKED = mark("a name you ticked, and no number below 5 commits")
    APPROVED = mark("a private name you approved")
    RULES = mark("put together from the figures that are shown")
    TYPED = mark("in your own words")


class SheetLine(NamedTuple):
    """One thing that a document tells, exactly as it stands there."""

    section: str
    """Heading of the part it stands in, in the language of the document."""
    what: str
    """What the text is about, in that language; empty where it says so itself."""
    text: str
    why: Why


@dataclass(frozen=True, slots=True)
class DisclosureSheet:
    """What to read before a document leaves."""

    lines: tuple[SheetLine, ...]
    findings: tuple[Finding, ...] = ()
    """Private names in what was typed: they refuse the export, or are asked about."""
