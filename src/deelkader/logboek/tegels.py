# SPDX-License-Identifier: EUPL-1.2
"""
Write the tree as tlog-tiles (c2sp.org/tlog-tiles), so that standard tools read it.

Responsible for the paths and bytes of hash tiles and entry bundles; memory grows
with the height of the tree only. Floor 4, `logboek`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Self

from deelkader.logboek.boom import BREEDTE, HASH, Rand, leaf_hash

if TYPE_CHECKING:
    from types import TracebackType

_DUIZEND = 1000


class Tegelschrijver:
    """Writes the tiles of one tree, leaf by leaf; the last ones when it ends well."""

    def __init__(self, map_: Path) -> None:
        self._map = map_
        self._bundel: list[bytes] = []
        self._hashes: list[list[bytes]] = [[]]
        self._geschreven: list[int] = [0]
        map_.mkdir(parents=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            self._write_rest()

    def add(self, blad: bytes) -> None:
        """Add the next leaf."""
        self._bundel.append(len(blad).to_bytes(2, "big") + blad)
        self._add_hash(0, leaf_hash(blad))
        if len(self._bundel) == BREEDTE:
            self._write("entries", self._geschreven[0] - 1, b"".join(self._bundel))
            self._bundel = []

    def _add_hash(self, niveau: int, hash_: bytes) -> None:
        if niveau == len(self._hashes):
            self._hashes.append([])
            self._geschreven.append(0)
        self._hashes[niveau].append(hash_)
        if len(self._hashes[niveau]) == BREEDTE:
            raw = b"".join(self._hashes[niveau])
            self._write(str(niveau), self._geschreven[niveau], raw)
            self._hashes[niveau] = []
            self._geschreven[niveau] += 1
            self._add_hash(niveau + 1, _root(raw))

    def _write_rest(self) -> None:
        for niveau, hashes in enumerate(self._hashes):
            if hashes:
                place = self._geschreven[niveau]
                self._write(str(niveau), place, b"".join(hashes), len(hashes))
        if self._bundel:
            raw = b"".join(self._bundel)
            self._write("entries", self._geschreven[0], raw, len(self._bundel))

    def _write(self, soort: str, plaats: int, raw: bytes, breedte: int = 0) -> None:
        pad = self._map / "tile" / soort / tile_path(plaats, breedte)
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes(raw)


def tile_path(plaats: int, breedte: int = 0) -> Path:
    """Return the path of tile *plaats*: ``x001/x234/067``, partial ones ``.p/W``."""
    parts = [f"{plaats % _DUIZEND:03d}"]
    while plaats := plaats // _DUIZEND:
        parts.insert(0, f"x{plaats % _DUIZEND:03d}")
    path = Path(*parts)
    return path.with_name(f"{path.name}.p") / str(breedte) if breedte else path


def _root(raw: bytes) -> bytes:
    rand = Rand()
    for start in range(0, len(raw), HASH):
        rand.append(raw[start : start + HASH])
    return rand.root()
