# SPDX-License-Identifier: EUPL-1.2
"""The tree: known vectors, another library, the definition, and random proofs."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pymerkle import InmemoryTree
from tests.unit.verifieer.schrijver import consistency, mth, path

from deelkader.verifieer.boom import (
    LEEG,
    Boom,
    leaf_hash,
    verify_consistency,
    verify_inclusion,
)

# The tree of eight leaves of the reference implementation of certificate transparency.
BLADEN = [
    bytes.fromhex(text)
    for text in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
WORTELS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
EERSTE_PAD = (
    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
)
ZES_ACHT = (
    "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
)
bladen_lijst = st.lists(st.binary(max_size=4), min_size=1, max_size=40)


def grown(bladen: list[bytes]) -> Boom:
    """Return the tree with these leaves."""
    boom = Boom()
    for blad in bladen:
        boom.append(leaf_hash(blad))
    return boom


def hexed(*texts: str) -> list[bytes]:
    """Return hashes from hex."""
    return [bytes.fromhex(text) for text in texts]


@pytest.mark.parametrize("size", range(9))
def test_the_roots_are_those_of_the_reference_implementation(size):
    """Every size up to eight has the published root."""
    assert grown(BLADEN[:size]).root().hex() == WORTELS[size]


def test_published_proofs_hold():
    """Two proofs that others wrote down are accepted as they are."""
    root = bytes.fromhex(WORTELS[8])
    assert verify_inclusion(leaf_hash(b""), 0, 8, hexed(*EERSTE_PAD), root)
    six = (6, bytes.fromhex(WORTELS[6]))
    assert verify_consistency(six, (8, root), hexed(*ZES_ACHT))
    one = (1, bytes.fromhex(WORTELS[1]))
    assert verify_consistency(one, (8, root), hexed(*EERSTE_PAD))


def test_another_library_makes_the_same_roots_and_proofs():
    """What pymerkle proves, holds here too, for every size and leaf."""
    tree = InmemoryTree(algorithm="sha256")
    bladen = [str(n).encode() for n in range(23)]
    for number, blad in enumerate(bladen, 1):
        tree.append_entry(blad)
        root = grown(bladen[:number]).root()
        assert tree.get_root(number) == root
        for index in range(number):
            proof = tree.prove_inclusion(index + 1, number)
            steps = [bytes.fromhex(step) for step in proof.serialize()["path"]][1:]
            found = leaf_hash(bladen[index])
            assert verify_inclusion(found, index, number, steps, root)


@given(bladen_lijst)
def test_the_root_is_that_of_the_definition(bladen):
    """The right edge gives the same root as the recursive definition."""
    assert grown(bladen).root() == mth(bladen)


@given(bladen_lijst, st.data())
def test_an_inclusion_proof_holds_for_its_leaf_only(bladen, data):
    """A proof by definition holds; with another leaf, place, size or step it fails."""
    size = len(bladen)
    index = data.draw(st.integers(0, size - 1))
    steps, root, found = path(index, bladen), mth(bladen), leaf_hash(bladen[index])
    assert verify_inclusion(found, index, size, steps, root)
    assert not verify_inclusion(leaf_hash(b"an other leaf"), index, size, steps, root)
    assert not verify_inclusion(found, size, size, steps, root)
    assert not verify_inclusion(found, -1, size, steps, root)
    assert not verify_inclusion(found, index, size, [*steps, root], root)
    if steps:
        place = data.draw(st.integers(0, len(steps) - 1))
        changed = list(steps)
        changed[place] = sha256(changed[place]).digest()
        assert not verify_inclusion(found, index, size, changed, root)
        assert not verify_inclusion(found, index, size, steps[:-1], root)


@given(bladen_lijst, st.data())
def test_a_consistency_proof_holds_for_its_sizes_only(bladen, data):
    """A proof by definition holds; another past or a changed step fails."""
    size = len(bladen)
    first = data.draw(st.integers(1, size))
    steps = consistency(first, bladen)
    old, new = (first, mth(bladen[:first])), (size, mth(bladen))
    assert verify_consistency(old, new, steps)
    other = (first, sha256(old[1]).digest())
    assert not verify_consistency(other, new, steps)
    assert not verify_consistency(old, new, [*steps, new[1]])
    assert not verify_consistency((size + 1, new[1]), new, steps)
    if steps:
        place = data.draw(st.integers(0, len(steps) - 1))
        changed = list(steps)
        changed[place] = sha256(changed[place]).digest()
        assert not verify_consistency(old, new, changed)
        assert not verify_consistency(old, new, steps[:-1])


def test_the_empty_tree_is_the_start_of_every_tree():
    """Nothing needs no proof, and no proof may be given."""
    new = (3, mth(BLADEN[:3]))
    assert verify_consistency((0, LEEG), new, [])
    assert not verify_consistency((0, LEEG), new, [LEEG])
    assert not verify_consistency((0, new[1]), new, [])
