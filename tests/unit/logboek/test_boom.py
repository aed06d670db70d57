# SPDX-License-Identifier: EUPL-1.2
"""The tree and its proofs, against the definition of RFC 9162 and against pymerkle."""

from __future__ import annotations

import hashlib
import random

import pytest
from pymerkle import InmemoryTree, verify_consistency
from pymerkle.proof import InvalidProof
from tests.zaad import draw_seed

from deelkader.logboek.boom import BREEDTE, HASH, LEEG, Boom, Rand, leaf_hash, node_hash
from deelkader.verifieer.boom import verify_inclusion

KLEIN = 70
GROOT = 3_000


def leaf(nummer: int) -> bytes:
    """Return the content of leaf *nummer*."""
    return b"blad %d" % nummer


def root_by_definition(leaves: list[bytes]) -> bytes:
    """Return MTH(leaves) as RFC 9162 section 2.1.1 writes it down."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    halves = root_by_definition(leaves[:k]) + root_by_definition(leaves[k:])
    return hashlib.sha256(b"\x01" + halves).digest()


class Bomen:
    """One tree as the log keeps it, with every edge on the way, and pymerkle's."""

    def __init__(self, size: int) -> None:
        self.rand = Rand()
        self.wortels = [LEEG]
        self._tiles: dict[tuple[int, int], bytes] = {}
        self._leaves: list[bytes] = []
        self.ander = InmemoryTree(algorithm="sha256")
        for nummer in range(size):
            hash_ = leaf_hash(leaf(nummer))
            self._leaves.append(hash_)
            for niveau, plaats, full in self.rand.append(hash_):
                self._tiles[niveau, plaats] = full
            self.ander.append_entry(leaf(nummer))
            self.wortels.append(self.rand.root())

    def fetch(self, niveau: int, plaats: int) -> list[bytes]:
        """Return a tile as the store gives it."""
        low = plaats * BREEDTE
        if niveau == 0:
            return self._leaves[low : low + BREEDTE]
        places = range(low, low + BREEDTE)
        found = (self._tiles.get((niveau, place)) for place in places)
        return [hash_ for hash_ in found if hash_ is not None]

    def boom(self) -> Boom:
        """Return a tree that has read nothing yet."""
        return Boom(self.fetch)


@pytest.fixture(scope="module")
def bomen() -> Bomen:
    """Return trees of some thousands of leaves."""
    return Bomen(GROOT)


def test_every_small_root_is_that_of_the_definition(bomen: Bomen) -> None:
    """From no leaf to seventy, the edge gives the root that RFC 9162 defines."""
    for size in range(KLEIN + 1):
        assert bomen.wortels[size] == root_by_definition([leaf(n) for n in range(size)])


def test_every_root_is_that_of_pymerkle(bomen: Bomen) -> None:
    """At every size the root is the one another implementation computes."""
    for size in [*range(1, KLEIN + 1), 255, 256, 257, 511, 512, 513, GROOT]:
        assert bomen.wortels[size] == bomen.ander.get_root(size)


def ander_pad(digests: list[bytes]) -> list[bytes]:
    """Return a proof of pymerkle without its first element, the leaf itself."""
    return digests[1:]


def test_inclusion_proofs_of_every_small_tree(bomen: Bomen) -> None:
    """Every leaf of every tree to seventy: the proof holds and is pymerkle's."""
    for size in range(1, KLEIN + 1):
        for index in range(size):
            path = bomen.boom().inclusion(index, size)
            other = bomen.ander.prove_inclusion(index + 1, size).path
            assert path == ander_pad(other)
            hash_ = leaf_hash(leaf(index))
            assert verify_inclusion(hash_, index, size, path, bomen.wortels[size])


def test_a_proof_of_another_leaf_does_not_hold(bomen: Bomen) -> None:
    """The control of the test above: it can fail."""
    path = bomen.boom().inclusion(4, 9)
    hash_ = leaf_hash(leaf(4))
    assert verify_inclusion(hash_, 4, 9, path, bomen.wortels[9])
    assert not verify_inclusion(hash_, 5, 9, path, bomen.wortels[9])
    assert not verify_inclusion(hash_, 4, 9, path[:-1], bomen.wortels[9])
    assert not verify_inclusion(hash_, 4, 9, path, bomen.wortels[8])


def proof_by_definition(old: int, leaves: list[bytes], *, whole: bool) -> list[bytes]:
    """Return SUBPROOF(old, leaves, whole) as RFC 9162 section 2.1.4.1 writes it."""
    if old == len(leaves):
        return [] if whole else [root_by_definition(leaves)]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    if old <= k:
        inner = proof_by_definition(old, leaves[:k], whole=whole)
        return [*inner, root_by_definition(leaves[k:])]
    inner = proof_by_definition(old - k, leaves[k:], whole=False)
    return [*inner, root_by_definition(leaves[:k])]


def roots_of_proof(
    old: int, new: int, path: list[bytes], oud: bytes
) -> tuple[bytes, bytes]:
    """Return both roots from the proof, as RFC 9162 section 2.1.4.2 computes them."""
    steps = list(path) if old & (old - 1) else [oud, *path]
    fn, sn = old - 1, new - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = steps.pop(0)
    for step in steps:
        assert sn > 0
        if fn & 1 or fn == sn:
            fr, sr = node_hash(step, fr), node_hash(step, sr)
            while fn and not fn & 1:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node_hash(sr, step)
        fn, sn = fn >> 1, sn >> 1
    assert sn == 0
    return fr, sr


def test_consistency_proofs_of_every_small_pair(bomen: Bomen) -> None:
    """Every older tree within every newer one to seventy, by the RFC's own check."""
    for new in range(1, KLEIN + 1):
        for old in range(1, new):
            path = bomen.boom().consistency(old, new)
            found = roots_of_proof(old, new, path, bomen.wortels[old])
            assert found == (bomen.wortels[old], bomen.wortels[new])
        assert bomen.boom().consistency(new, new) == []


def test_consistency_proofs_are_those_of_the_definition(bomen: Bomen) -> None:
    """Hash by hash what the recursion of the RFC gives, for every pair to forty."""
    for new in range(1, 41):
        leaves = [leaf(n) for n in range(new)]
        for old in range(1, new + 1):
            expected = proof_by_definition(old, leaves, whole=True)
            assert bomen.boom().consistency(old, new) == expected


def test_pymerkle_proves_our_roots_consistent(bomen: Bomen) -> None:
    """Its own proofs, in their own form, join our older root to our newer one."""
    for new in range(1, KLEIN + 1):
        for old in range(1, new + 1):
            proof = bomen.ander.prove_consistency(old, new)
            verify_consistency(bomen.wortels[old], bomen.wortels[new], proof)
    with pytest.raises(InvalidProof):
        verify_consistency(bomen.wortels[4], bomen.wortels[7], proof)


def test_proofs_of_large_trees(bomen: Bomen) -> None:
    """Random leaves and sizes to three thousand, over borders of tiles."""
    seed = draw_seed()
    print(f"seed {seed}")  # noqa: T201 - to repeat it
    rng = random.Random(seed)
    sizes = [255, 256, 257, 512, 513, GROOT] + [
        rng.randrange(2, GROOT) for _ in range(200)
    ]
    for size in sizes:
        index, old = rng.randrange(size), rng.randrange(1, size)
        path = bomen.boom().inclusion(index, size)
        hash_ = leaf_hash(leaf(index))
        assert verify_inclusion(hash_, index, size, path, bomen.wortels[size])
        proof = bomen.boom().consistency(old, size)
        found = roots_of_proof(old, size, proof, bomen.wortels[old])
        assert found == (bomen.wortels[old], bomen.wortels[size])


def test_the_edge_survives_being_stored(bomen: Bomen) -> None:
    """What is written is read back, and grows on to the same root."""
    for size in range(KLEIN):
        rand = Rand()
        for nummer in range(size):
            rand.append(leaf_hash(leaf(nummer)))
        again = Rand.read(size, bytes(rand))
        assert again is not None
        copied = again.copy()
        again.append(leaf_hash(leaf(size)))
        assert again.root() == bomen.wortels[size + 1]
        assert copied.root() == bomen.wortels[size]


@pytest.mark.parametrize(("size", "length"), [(1, 0), (0, 1), (3, 1), (4, 2), (-1, 0)])
def test_an_edge_of_another_size_is_refused(size: int, length: int) -> None:
    """An edge has as many hashes as its size has ones."""
    assert Rand.read(size, b"x" * HASH * length) is None


def test_a_full_tile_is_told_once_with_its_root(bomen: Bomen) -> None:
    """At 256 leaves a tile of level 1 gets its first hash, and at 512 its second."""
    rand = Rand()
    told = [
        (nummer + 1, *full)
        for nummer in range(600)
        for full in rand.append(leaf_hash(leaf(nummer)))
    ]
    second = root_by_definition([leaf(n) for n in range(256, 512)])
    assert told == [(256, 1, 0, bomen.wortels[256]), (512, 1, 1, second)]


def test_what_is_not_in_the_tree_has_no_proof(bomen: Bomen) -> None:
    """A place outside, or an older tree that is newer, is an error."""
    boom = bomen.boom()
    for index, size in ((3, 3), (-1, 3), (0, 0)):
        with pytest.raises(ValueError, match="no such leaf"):
            boom.inclusion(index, size)
    for old, new in ((0, 3), (4, 3)):
        with pytest.raises(ValueError, match="older"):
            boom.consistency(old, new)


def test_a_tile_that_lost_a_hash_gives_no_proof(bomen: Bomen) -> None:
    """A store that misses a row raises instead of proving something else."""
    boom = Boom(lambda niveau, plaats: bomen.fetch(niveau, plaats)[:-1])
    with pytest.raises(ValueError, match="shorter"):
        boom.inclusion(0, 256)
