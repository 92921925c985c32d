"""Kinds of changed files and parts of lines: what is in a line figure, and what stands apart."""

from __future__ import annotations

from enum import StrEnum

from commitstats_desktop.core.wording import mark

WRITTEN = (mark("code"), mark("tests"), mark("docs"), mark("config"))
"""Their added lines are the headline, without what is apart."""

COUNTED = (*WRITTEN, mark("data"))
LEFT_OUT = (mark("generated"), mark("vendored"), mark("lockfile"), mark("binary"))
"""In no line figure unless asked for."""

ALL_KINDS = (*COUNTED, *LEFT_OUT)
UNKNOWN = ""
"""A file that was read before anything decided kinds; it counts, and as written."""


class Part(StrEnum):
    """Where the lines of a changed file stand."""

    NORMAL = ""
    BULK = "bulk"
    """Of a bulk change, or of an import that the person names."""
    IGNORED = "ignored"
    """Of a revision that `.git-blame-ignore-revs` names."""
    SKIPPED = "skipped"
    """Taken out by the person; in no figure."""
