# SPDX-License-Identifier: EUPL-1.2
"""
The Merkle tree of RFC 9162: root of a stream, and proofs.

Responsible for hashes only; knows neither lines nor signatures. The state of a
stream is the right edge of the tree, so memory does not grow with the log.
Floor 1, `verifieer`.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Final

LEEG: Final = sha256(b"").digest()
"""The root of a tree without leaves."""


def leaf_hash(blad: bytes) -> bytes:
    """Return the hash of one leaf."""
    return sha256(b"\0" + blad).digest()


def node_hash(links: bytes, rechts: bytes) -> bytes:
    """Return the hash of the node above *links* and *rechts*."""
    return sha256(b"\1" + links + rechts).digest()


class Boom:
    """A tree that grows at its right side; holds one hash per full subtree."""

    def __init__(self) -> None:
        self.grootte = 0
        self._rand: list[bytes] = []

    def append(self, bladhash: bytes) -> None:
        """Add the leaf with this hash."""
        size = self.grootte
        self.grootte = size + 1
        rand = self._rand
        while size & 1:
            bladhash = sha256(b"\1" + rand.pop() + bladhash).digest()
            size >>= 1
        rand.append(bladhash)

    def root(self) -> bytes:
        """Return the root of the leaves so far."""
        if not self._rand:
            return LEEG
        found = self._rand[-1]
        for links in reversed(self._rand[:-1]):
            found = node_hash(links, found)
        return found


def verify_inclusion(
    bladhash: bytes, index: int, grootte: int, pad: Sequence[bytes], wortel: bytes
) -> bool:
    """
    Return whether *pad* proves that leaf *index* is in the tree (RFC 9162, 2.1.3.2).

    *index* counts from 0; an index outside the tree is never proven.
    """
    if not 0 <= index < grootte:
        return False
    place, last = index, grootte - 1
    found = bladhash
    for step in pad:
        if last == 0:
            return False
        if place & 1 or place == last:
            found = node_hash(step, found)
            while not place & 1 and place:
                place >>= 1
                last >>= 1
        else:
            found = node_hash(found, step)
        place >>= 1
        last >>= 1
    return last == 0 and found == wortel


def verify_consistency(
    oud: tuple[int, bytes], nieuw: tuple[int, bytes], pad: Sequence[bytes]
) -> bool:
    """
    Return whether *pad* proves that tree *oud* is the start of tree *nieuw*.

    A tree is (size, root); RFC 9162, 2.1.4.2. The empty tree is the start of every
    tree, without a proof.
    """
    (first, old_root), (second, new_root) = oud, nieuw
    if not 0 <= first <= second:
        return False
    if first in {0, second}:
        known = LEEG if first == 0 else new_root
        return not pad and old_root == known
    steps = list(pad)
    if first & (first - 1) == 0:
        steps.insert(0, old_root)
    if not steps:
        return False
    place, last = first - 1, second - 1
    while place & 1:
        place >>= 1
        last >>= 1
    return _walk(steps, place, last) == (old_root, new_root)


def _walk(steps: Sequence[bytes], place: int, last: int) -> tuple[bytes, bytes] | None:
    """Return the two roots that *steps* lead to; None when they are too few or many."""
    old = new = steps[0]
    for step in steps[1:]:
        if last == 0:
            return None
        if place & 1 or place == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while not place & 1 and place:
                place >>= 1
                last >>= 1
        else:
            new = node_hash(new, step)
        place >>= 1
        last >>= 1
    return (old, new) if last == 0 else None
