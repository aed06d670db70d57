# SPDX-License-Identifier: EUPL-1.2
"""
The tiles beside the lines (C2SP tlog-tiles): are they of the same tree?

Responsible for comparing every tile and entry bundle byte for byte with what the
lines make, and for telling which line differs from its tile. Floor 1, `verifieer`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from deelkader.verifieer.boom import Boom, node_hash
from deelkader.verifieer.uitvoermap import TEGELS, Uitvoermap

BREEDTE = 256
_HASH = 32


def tile_path(laag: str, nummer: int, breedte: int = BREEDTE) -> str:
    """Return where a tile stands: three digits per folder, all but the last with x."""
    digits = f"{nummer % 1000:03d}"
    while nummer := nummer // 1000:
        digits = f"x{nummer % 1000:03d}/{digits}"
    partial = "" if breedte == BREEDTE else f".p/{breedte}"
    return f"{TEGELS}/tile/{laag}/{digits}{partial}"


class Tegels:
    """Makes the tiles of the lines that come by, and compares them with the files."""

    def __init__(self, uitvoer: Uitvoermap, grootte: int) -> None:
        self._uitvoer = uitvoer
        self._grootte = grootte
        self._lagen: list[list[bytes]] = [[]]
        self._tellers = [0]
        self._bladen: list[bytes] = []
        self._nummers: list[int] = []
        self.kapot: list[str] = []
        """Files that differ from the lines, or are not there."""
        self.afwijkend: list[tuple[int, bytes, bytes]] = []
        """Line, hash in the tile and hash of the line; at most one tile full."""

    def append(self, nr: int, blad: bytes, bladhash: bytes) -> None:
        """Take in the next leaf; *nr* is the number that it says it has."""
        self._bladen.append(blad)
        self._nummers.append(nr)
        self._lagen[0].append(bladhash)
        if len(self._bladen) == BREEDTE:
            self._flush(BREEDTE)

    def finish(self) -> None:
        """Compare the tiles at the right edge, and the checkpoint that is with them."""
        if self._bladen:
            self._compare("entries", self._tellers[0], _bundle(self._bladen))
        for laag, hashes in enumerate(self._lagen):
            if hashes:
                self._compare_hashes(laag, hashes)
        naam = f"{TEGELS}/checkpoint"
        if self._uitvoer.data(naam) != self._uitvoer.data("controlepunt.txt"):
            self.kapot.append(naam)

    def root(self) -> bytes | None:
        """Return the root of the tiles as they are on disk, None when they are not."""
        boom = Boom()
        for nummer in range(-(-self._grootte // BREEDTE)):
            data = self._on_disk(nummer)
            if data is None:
                return None
            for begin in range(0, len(data), _HASH):
                boom.append(data[begin : begin + _HASH])
        return boom.root()

    def _flush(self, breedte: int) -> None:
        self._compare("entries", self._tellers[0], _bundle(self._bladen), breedte)
        laag = 0
        while len(self._lagen[laag]) == BREEDTE:
            hashes = self._lagen[laag]
            self._compare_hashes(laag, hashes)
            self._lagen[laag] = []
            self._tellers[laag] += 1
            if laag + 1 == len(self._lagen):
                self._lagen.append([])
                self._tellers.append(0)
            self._lagen[laag + 1].append(_full_root(hashes))
            laag += 1
        self._bladen, self._nummers = [], []

    def _compare_hashes(self, laag: int, hashes: Sequence[bytes]) -> None:
        nummer = self._tellers[laag]
        is_same = self._compare(
            str(laag), nummer, b"".join(hashes), min(len(hashes), BREEDTE)
        )
        if laag == 0 and not is_same and len(self.afwijkend) < BREEDTE:
            self.afwijkend += self._differing(hashes)

    def _compare(
        self, laag: str, nummer: int, made: bytes, breedte: int | None = None
    ) -> bool:
        width = len(self._bladen) if breedte is None else breedte
        naam = tile_path(laag, nummer, width)
        is_same = self._uitvoer.data(naam) == made
        if not is_same and len(self.kapot) < BREEDTE:
            self.kapot.append(naam)
        return is_same

    def _differing(self, hashes: Sequence[bytes]) -> Iterator[tuple[int, bytes, bytes]]:
        """Yield the lines whose hash is not what the tile has for their number."""
        tiles: dict[int, bytes] = {}
        for nr, found in zip(self._nummers, hashes, strict=True):
            nummer, place = divmod(nr - 1, BREEDTE)
            if nummer not in tiles:
                tiles[nummer] = self._on_disk(nummer) or b""
            there = tiles[nummer][_HASH * place : _HASH * (place + 1)]
            if there and there != found:
                yield nr, there, found

    def _on_disk(self, nummer: int) -> bytes | None:
        """Return tile *nummer* of the lowest layer when it has the right length."""
        breedte = min(BREEDTE, self._grootte - nummer * BREEDTE)
        if breedte <= 0:
            return None
        data = self._uitvoer.data(tile_path("0", nummer, breedte))
        return data if data is not None and len(data) == breedte * _HASH else None


def _bundle(bladen: Iterable[bytes]) -> bytes:
    """Return the leaves as an entry bundle, each after its length."""
    # WHY: a leaf that is too long for two bytes is refused where it is read.
    return b"".join(len(b).to_bytes(4, "big")[-2:] + b for b in bladen)


def _full_root(hashes: Sequence[bytes]) -> bytes:
    """Return the node above 256 hashes."""
    while len(hashes) > 1:
        pairs = zip(hashes[::2], hashes[1::2], strict=True)
        hashes = [node_hash(a, b) for a, b in pairs]
    return hashes[0]
