"""Reads `.mailmap` and `.git-blame-ignore-revs` of a commit's tree."""

from __future__ import annotations

from commitstats_desktop.classify.mailmap import parse_mailmap
from commitstats_desktop.classify.tree_notes import (
    FILE_LIMIT,
    IGNORED_REVISIONS,
    MAILMAP,
    TreeNotes,
    parse_ignored_revisions,
)
from commitstats_desktop.git.commits import MalformedCommit, parse_commit
from commitstats_desktop.git.damage import ObjectError
from commitstats_desktop.git.objects import BLOB, Objects
from commitstats_desktop.git.trees import TreeComparison


def read_notes(objects: Objects, oid: bytes) -> TreeNotes | None:
    """What the tree of a commit says; None where it cannot be read.

    A link leads somewhere else and a huge file helps nobody: either counts as not there.
    """
    try:
        tree = parse_commit(objects.read(oid)[1]).tree
        files = {path: side.oid for path, side in TreeComparison(objects).files(tree)}
    except (ObjectError, MalformedCommit):
        return None
    return TreeNotes(
        parse_ignored_revisions(_content(objects, files.get(IGNORED_REVISIONS))),
        parse_mailmap(_content(objects, files.get(MAILMAP))),
    )


def _content(objects: Objects, oid: bytes | None) -> bytes:
    try:
        if oid is None or objects.size(oid) > FILE_LIMIT:
            return b""
        kind, content = objects.read(oid)
    except ObjectError:
        return b""
    return content if kind == BLOB else b""
