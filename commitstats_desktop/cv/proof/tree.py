"""A commitment to the counted commits: one root that tells nothing, and chosen commits opened later.

Each commit is a leaf under a salt of its own, so that nobody can find out by trying whether a
commit is in the tree. The tree is the one of RFC 6962: leaves and nodes are hashed under different
first bytes, and a lone node at the end of a level moves up as it is. Leaves stand in the order of
their hashes, which is random and tells neither time nor repository.
"""

from __future__ import annotations

import hmac
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple

SECRET_BYTES = 32
HASH_BYTES = 32
_LEAF, _NODE = b"\0", b"\1"
_PADDING = b"commitstats padding "
"""No object id is that long and begins so."""


class Opening(NamedTuple):
    """What shows that one commit is in a tree: its salt, and the hashes beside its way up."""

    oid: bytes
    salt: bytes
    position: int
    path: tuple[bytes, ...]


@dataclass(frozen=True)
class Tree:
    """The tree over some commits under one secret; `padded_to` adds leaves that are no commits."""

    secret: bytes
    oids: frozenset[bytes]
    padded_to: int = 0

    @property
    def size(self) -> int:
        """How many leaves there are."""
        return len(self._leaves)

    @property
    def root(self) -> bytes:
        """What is printed."""
        return self._levels[-1][0] if self._leaves else sha256(b"").digest()

    def open(self, oid: bytes) -> Opening | None:
        """What shows that this commit is in the tree; None when it is not."""
        if oid not in self.oids:
            return None
        salt = _salt(self.secret, oid)
        index = bisect_left(self._leaves, leaf(oid, salt))
        return Opening(oid, salt, index, tuple(self._path(index)))

    @cached_property
    def _leaves(self) -> Sequence[bytes]:
        real = [leaf(oid, _salt(self.secret, oid)) for oid in self.oids]
        missing = range(max(self.padded_to - len(real), 0))
        return sorted(real + [leaf(b"", _salt(self.secret, _PADDING + b"%d" % n)) for n in missing])

    @cached_property
    def _levels(self) -> list[Sequence[bytes]]:
        levels = [self._leaves]
        while len(levels[-1]) > 1:
            levels.append(_joined(levels[-1]))
        return levels

    def _path(self, index: int) -> Iterable[bytes]:
        for level in self._levels[:-1]:
            if index ^ 1 < len(level):
                yield level[index ^ 1]
            index >>= 1


def leaf(oid: bytes, salt: bytes) -> bytes:
    """The hash of one commit; the salt has a fixed length, so the two cannot run into each other."""
    return sha256(_LEAF + salt + oid).digest()


def next_power_of_two(number: int) -> int:
    """The smallest power of two that is not below a number of commits."""
    return 1 << max(number - 1, 0).bit_length()


def is_in(opening: Opening, root: bytes, size: int) -> bool:
    """Whether an opening leads to this root of a tree of this size."""
    if not _is_well_formed(opening) or not 0 <= opening.position < size:
        return False
    index, last = opening.position, size - 1
    node = leaf(opening.oid, opening.salt)
    rest = list(reversed(opening.path))
    while last:
        if index & 1 or index < last:
            if not rest:
                return False
            beside = rest.pop()
            node = _node(beside, node) if index & 1 else _node(node, beside)
        index, last = index >> 1, last >> 1
    return not rest and hmac.compare_digest(node, root)


def _is_well_formed(opening: Opening) -> bool:
    hashes = (opening.salt, *opening.path)
    return len(opening.oid) in (20, 32) and all(len(one) == HASH_BYTES for one in hashes)


def _salt(secret: bytes, oid: bytes) -> bytes:
    return hmac.digest(secret, oid, "sha256")


def _joined(level: Sequence[bytes]) -> list[bytes]:
    pairs = [_node(level[at], level[at + 1]) for at in range(0, len(level) - 1, 2)]
    return pairs + list(level[len(pairs) * 2 :])


def _node(left: bytes, right: bytes) -> bytes:
    return sha256(_NODE + left + right).digest()
