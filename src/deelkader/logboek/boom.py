# SPDX-License-Identifier: EUPL-1.2
"""
The Merkle tree of RFC 9162, from the side that writes it.

Responsible for the right edge, which is all that appending needs, and for proofs
from full tiles of 256 hashes. Reads through two functions; knows no database.
Floor 4, `logboek`, pure.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HASH: Final = 32
HOOGTE: Final = 8
BREEDTE: Final = 1 << HOOGTE
LEEG: Final = hashlib.sha256().digest()


def leaf_hash(blad: bytes) -> bytes:
    """Return the hash of one leaf."""
    return hashlib.sha256(b"\x00" + blad).digest()


def node_hash(links: bytes, rechts: bytes) -> bytes:
    """Return the hash of two subtrees."""
    return hashlib.sha256(b"\x01" + links + rechts).digest()


class Rand:
    """
    The right edge of a tree: the roots of its full subtrees, large to small.

    There are as many as the size has ones in binary.
    """

    __slots__ = ("grootte", "hashes")

    def __init__(self, grootte: int = 0, hashes: bytes = b"") -> None:
        self.grootte = grootte
        self.hashes = [hashes[i : i + HASH] for i in range(0, len(hashes), HASH)]

    @classmethod
    def read(cls, grootte: int, hashes: bytes) -> Rand | None:
        """Return the edge in *hashes*; None when it is not of a tree of this size."""
        fits = grootte >= 0 and len(hashes) == HASH * grootte.bit_count()
        return cls(grootte, hashes) if fits else None

    def copy(self) -> Rand:
        """Return an edge that can grow apart from this one."""
        return Rand(self.grootte, bytes(self))

    def __bytes__(self) -> bytes:
        return b"".join(self.hashes)

    def append(self, hash_: bytes) -> list[tuple[int, int, bytes]]:
        """Add a leaf; return level, place and root of every tile that is now full."""
        place, level, full = self.grootte, 0, []
        while place & 1:
            hash_ = node_hash(self.hashes.pop(), hash_)
            place >>= 1
            level += 1
            if level % HOOGTE == 0:
                full.append((level // HOOGTE, place, hash_))
        self.hashes.append(hash_)
        self.grootte += 1
        return full

    def root(self) -> bytes:
        """Return the root of the whole tree."""
        if not self.hashes:
            return LEEG
        root = self.hashes[-1]
        for links in reversed(self.hashes[:-1]):
            root = node_hash(links, root)
        return root


class Boom:
    """
    A tree that is read in tiles: `fetch(niveau, plaats)` gives the hashes of one.

    A tile of level 0 holds hashes of leaves, one of level k the roots of tiles of
    level k - 1; the last tile of a level may be shorter than 256.
    """

    def __init__(self, fetch: Callable[[int, int], list[bytes]]) -> None:
        self._fetch = fetch
        self._tiles: dict[tuple[int, int], list[bytes]] = {}

    def inclusion(self, index: int, grootte: int) -> list[bytes]:
        """Return the proof that leaf *index* is in the tree of *grootte* leaves."""
        if not 0 <= index < grootte:
            raise ValueError("no such leaf in this tree")
        path: list[bytes] = []
        low, high = 0, grootte
        while high - low > 1:
            middle = low + _split(high - low)
            if index < middle:
                path.append(self.range_hash(middle, high))
                high = middle
            else:
                path.append(self.range_hash(low, middle))
                low = middle
        return path[::-1]

    def consistency(self, oud: int, nieuw: int) -> list[bytes]:
        """Return the proof that the tree of *oud* leaves is the start of *nieuw*."""
        if not 0 < oud <= nieuw:
            raise ValueError("the older tree is not within the newer one")
        path: list[bytes] = []
        low, high = 0, nieuw
        whole = True
        while oud != high:
            middle = low + _split(high - low)
            if oud <= middle:
                path.append(self.range_hash(middle, high))
                high = middle
            else:
                path.append(self.range_hash(low, middle))
                low, whole = middle, False
        if not whole:
            path.append(self.range_hash(low, high))
        return path[::-1]

    def range_hash(self, low: int, high: int) -> bytes:
        """Return the root over the leaves *low* up to *high*."""
        width = high - low
        if width & (width - 1) or low % width:
            middle = low + _split(width)
            return node_hash(
                self.range_hash(low, middle), self.range_hash(middle, high)
            )
        niveau, over = divmod(width.bit_length() - 1, HOOGTE)
        first = low >> (niveau * HOOGTE)
        tile = self._tile(niveau, first // BREEDTE)
        start = first % BREEDTE
        return _fold(tile[start : start + (1 << over)], 1 << over)

    def _tile(self, niveau: int, plaats: int) -> list[bytes]:
        key = niveau, plaats
        if key not in self._tiles:
            self._tiles[key] = self._fetch(niveau, plaats)
        return self._tiles[key]


def _split(width: int) -> int:
    """Return the largest power of two below *width*."""
    return 1 << ((width - 1).bit_length() - 1)


def _fold(hashes: Iterable[bytes], expected: int) -> bytes:
    level = list(hashes)
    if len(level) != expected:
        raise ValueError("a tile is shorter than the tree needs")
    while len(level) > 1:
        level = [node_hash(*pair) for pair in zip(level[::2], level[1::2], strict=True)]
    return level[0]
