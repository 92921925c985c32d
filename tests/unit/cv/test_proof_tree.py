"""The commitment: any choice of commits opens, and nothing else does."""

from __future__ import annotations

from hashlib import sha1, sha256

from hypothesis import assume, given
from hypothesis import strategies as st

from commitstats_desktop.cv.proof.tree import Opening, Tree, is_in, leaf, next_power_of_two

SECRET = b"s" * 32
OIDS = st.sets(st.binary(min_size=20, max_size=20), min_size=1, max_size=70)


def test_the_tree_is_the_one_of_rfc_6962() -> None:
    oids = [sha1(b"%d" % n).digest() for n in range(7)]

    tree = Tree(SECRET, frozenset(oids))

    leaves = sorted(leaf(oid, tree.open(oid).salt) for oid in oids)  # type: ignore[union-attr]
    assert tree.root == _rfc_6962(leaves)


def _rfc_6962(leaves: list[bytes]) -> bytes:
    """Section 2.1 of the RFC, word by word, over hashes of leaves."""
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return sha256(b"\1" + _rfc_6962(leaves[:split]) + _rfc_6962(leaves[split:])).digest()


@given(OIDS, st.data())
def test_any_choice_of_commits_opens(oids: set[bytes], data: st.DataObject) -> None:
    tree = Tree(SECRET, frozenset(oids))
    chosen = data.draw(st.sets(st.sampled_from(sorted(oids))))

    openings = [tree.open(oid) for oid in chosen]

    assert all(one is not None and is_in(one, tree.root, tree.size) for one in openings)


@given(OIDS, st.binary(min_size=20, max_size=20))
def test_a_foreign_commit_does_not_open_and_fits_no_opening(
    oids: set[bytes], foreign: bytes
) -> None:
    assume(foreign not in oids)
    tree = Tree(SECRET, frozenset(oids))
    for oid in tree.oids:
        borrowed = tree.open(oid)
        assert borrowed is not None
        assert not is_in(borrowed._replace(oid=foreign), tree.root, tree.size)

    assert tree.open(foreign) is None


@given(OIDS, st.data())
def test_any_altered_part_is_refused(oids: set[bytes], data: st.DataObject) -> None:
    tree = Tree(SECRET, frozenset(oids))
    opening = tree.open(data.draw(st.sampled_from(sorted(oids))))
    assert opening is not None
    altered = data.draw(st.sampled_from(_altered(opening, data)))

    assert not is_in(altered, tree.root, tree.size)
    assert not is_in(opening, _with_a_bit_changed(tree.root, data), tree.size)


def _altered(opening: Opening, data: st.DataObject) -> list[Opening]:
    changed = [
        opening._replace(oid=_with_a_bit_changed(opening.oid, data)),
        opening._replace(salt=_with_a_bit_changed(opening.salt, data)),
        opening._replace(path=(*opening.path, b"\0" * 32)),
        opening._replace(salt=opening.salt[:-1]),
        opening._replace(position=-1),
    ]
    if opening.path:
        at = data.draw(st.integers(0, len(opening.path) - 1))
        other = _with_a_bit_changed(opening.path[at], data)
        changed += [
            opening._replace(path=opening.path[:-1]),
            opening._replace(path=(*opening.path[:at], other, *opening.path[at + 1 :])),
            opening._replace(position=opening.position ^ 1),
        ]
    return changed


def _with_a_bit_changed(value: bytes, data: st.DataObject) -> bytes:
    at = data.draw(st.integers(0, len(value) - 1))
    return value[:at] + bytes([value[at] ^ 1]) + value[at + 1 :]


@given(st.integers(1, 300))
def test_a_padded_tree_has_a_size_that_tells_the_power_of_two_only(number: int) -> None:
    oids = frozenset(sha1(b"%d" % n).digest() for n in range(number))
    size = next_power_of_two(number)

    tree = Tree(SECRET, oids, padded_to=size)

    opening = tree.open(min(oids))
    assert size >= number > size // 2
    assert tree.size == size
    assert opening is not None
    assert is_in(opening, tree.root, tree.size)


def test_two_exports_of_the_same_commits_share_no_hash() -> None:
    oids = frozenset(sha1(b"%d" % n).digest() for n in range(40))

    one, other = Tree(SECRET, oids), Tree(b"t" * 32, oids)

    hashes = [_every_hash(tree) for tree in (one, other)]
    assert not hashes[0] & hashes[1]


def _every_hash(tree: Tree) -> set[bytes]:
    openings = [tree.open(oid) for oid in tree.oids]
    return {
        found for one in openings if one for found in (one.salt, *one.path, leaf(one.oid, one.salt))
    } | {tree.root}


def test_the_order_of_the_leaves_says_nothing_of_the_order_of_the_commits() -> None:
    oids = [bytes([n]) * 20 for n in range(100)]

    trees = [Tree(bytes([salt]) * 32, frozenset(oids)) for salt in range(2)]

    orders = [[tree.open(oid).position for oid in oids] for tree in trees]  # type: ignore[union-attr]
    assert orders[0] != orders[1]
    assert sorted(orders[0]) == sorted(orders[1]) == list(range(100))
