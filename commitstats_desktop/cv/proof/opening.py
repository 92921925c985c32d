"""The file that opens chosen commits of an export, and nothing else of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, NamedTuple, Self

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.cv.proof.tree import Opening, Tree

FORMAT = "commitstats-opening 1"


class CommitRoot(NamedTuple):
    """What a document commits to: the root of its tree, and how many leaves that has."""

    root: bytes
    size: int

    @classmethod
    def read(cls, found: dict[str, Any]) -> Self | None:
        """As it stands in claims; None when it is damaged."""
        root, size = found.get("root"), found.get("size")
        if not isinstance(root, str) or not isinstance(size, int):
            return None
        try:
            return cls(bytes.fromhex(root), size)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class OpeningFile:
    """Some commits of one export with what shows that they are in its tree."""

    document: str
    root: CommitRoot
    commits: tuple[Opening, ...]

    def plain(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            "format": FORMAT,
            "document": self.document,
            "root": self.root.root.hex(),
            "size": self.root.size,
            "commits": [_plain(one) for one in self.commits],
        }


def open_commits(document: str, tree: Tree, oids: list[bytes]) -> OpeningFile:
    """The opening of these commits; raises `AppError` when one of them was not counted."""
    openings = [(oid, tree.open(oid)) for oid in dict.fromkeys(oids)]
    foreign = [oid.hex() for oid, one in openings if one is None]
    if foreign:
        raise AppError(
            f"Commit {foreign[0]} was not counted in this export.",
            "Only commits that were counted then can be opened.",
        )
    return OpeningFile(
        document, CommitRoot(tree.root, tree.size), tuple(one for _, one in openings if one)
    )


def read_opening(data: bytes) -> OpeningFile:
    """An opening as it was handed over; raises `AppError` when it is none."""
    try:
        found = json.loads(data.decode())
        root = CommitRoot.read(found)
        opened = tuple(_opening(one) for one in found["commits"])
        document, form = str(found["document"]), found["format"]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _no_opening() from error
    if form != FORMAT or root is None:
        raise _no_opening()
    return OpeningFile(document, root, opened)


def _no_opening() -> AppError:
    return AppError("This file is no opening of commits.", "`commitstats cv open` writes one.")


def _plain(one: Opening) -> dict[str, Any]:
    return {
        "commit": one.oid.hex(),
        "salt": one.salt.hex(),
        "position": one.position,
        "path": [node.hex() for node in one.path],
    }


def _opening(found: Any) -> Opening:
    return Opening(
        bytes.fromhex(found["commit"]),
        bytes.fromhex(found["salt"]),
        int(found["position"]),
        tuple(bytes.fromhex(node) for node in found["path"]),
    )
