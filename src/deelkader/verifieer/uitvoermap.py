# SPDX-License-Identifier: EUPL-1.2
"""
The folder of an export: its files, and its lines as a stream.

Responsible for reading files, whole or line by line, and for the first look at the
lines: who was erased and which keys followed. Judges nothing. Floor 1, `verifieer`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from deelkader.verifieer.blad import Blad, read_leaf
from deelkader.verifieer.canoniek import VormError, read_text
from deelkader.verifieer.regel import VOOR_BLAD

REGELS = "regels.jsonl"
CONTROLEPUNT = "controlepunt.txt"
CONTROLEPUNTEN = "controlepunten.txt"
SLEUTEL = "sleutel.txt"
KADERS = "kaders"
TEGELS = "tegels"
LANGSTE_REGEL = 1 << 26
"""Bytes of one line; a longer one is read in pieces, and none of them is a line."""
_GROOTSTE_BESTAND = 1 << 28
_BLOK = 1 << 18
_WOORDEN = (b'"gewist":[', b',"vkey":"')


class Wissing(NamedTuple):
    """Which line said last that a key was destroyed, and of what kind it is."""

    nr: int
    soort: str


@dataclass(slots=True)
class Vooraf:
    """What the leaves say that concerns lines above them."""

    gewist: dict[str, Wissing] = field(default_factory=dict)
    """id of a destroyed key -> the last line that names it"""
    wissels: list[tuple[int, str]] = field(default_factory=list)
    """number of a sleutelwissel and the vkey in it"""

    def see(self, blad: Blad) -> None:
        """Take in what *blad* says about other lines."""
        for sleutel in blad.gewist or ():
            self.gewist[sleutel] = Wissing(blad.nr, blad.soort)
        if blad.vkey is not None:
            self.wissels.append((blad.nr, blad.vkey))


class Uitvoermap:
    """An export on disk."""

    def __init__(self, map_: Path) -> None:
        self.map = map_
        self.is_af = True

    def is_export(self) -> bool:
        """Return whether any of the files of an export is here."""
        return any(
            (self.map / naam).is_file() for naam in (REGELS, CONTROLEPUNT, SLEUTEL)
        )

    def size(self) -> int:
        """Return how many bytes of lines there are."""
        try:
            return (self.map / REGELS).stat().st_size
        except OSError:
            return 0

    def lines(self) -> Iterator[bytes]:
        """
        Yield every line without its newline; *is_af* says whether the last had one.

        Raises:
            VormError: there are no lines to read.
        """
        for block in self._blocks():
            found = block.split(b"\n")
            rest = found.pop()
            self.is_af = not rest
            yield from found
            if rest:
                yield rest

    def _blocks(self) -> Iterator[bytes]:
        """Yield the lines, some whole ones at a time."""
        try:
            with (self.map / REGELS).open("rb") as file:
                rest = b""
                while read := file.read(_BLOK):
                    block = rest + read
                    cut = block.rfind(b"\n") + 1
                    if cut == 0 and len(block) > LANGSTE_REGEL:
                        cut = len(block)
                    rest = block[cut:]
                    if cut:
                        yield block[:cut]
                if rest:
                    yield rest
        except OSError:
            raise VormError(f"Het bestand {REGELS} is er niet.") from None

    def text(self, naam: str) -> str:
        """Return the text of the file *naam*; a VormError when it cannot be read."""
        inhoud = self.data(naam)
        if inhoud is None:
            raise VormError(f"Het bestand {naam} is er niet.")
        return read_text(inhoud)

    def data(self, naam: str) -> bytes | None:
        """Return the bytes of the file *naam*, None when it is not there or too big."""
        try:
            with (self.map / naam).open("rb") as file:
                if os.fstat(file.fileno()).st_size > _GROOTSTE_BESTAND:
                    return None
                return file.read()
        except OSError:
            return None

    def has(self, naam: str) -> bool:
        """Return whether there is something with this name."""
        return (self.map / naam).exists()

    def kaders(self) -> list[str]:
        """Return the names of the files in the folder with rules."""
        folder = self.map / KADERS
        if not folder.is_dir():
            return []
        return sorted(f"{KADERS}/{path.name}" for path in folder.iterdir())

    def look_ahead(self) -> Vooraf:
        """Return what lines say about lines above them; unreadable ones say nothing."""
        found = Vooraf()
        try:
            for block in self._blocks():
                for raw in _telling(block):
                    _look(raw, found)
        except VormError:
            return found
        return found


def _telling(block: bytes) -> Iterator[bytes]:
    """Yield the lines of *block* that may say something about lines above them."""
    if not any(word in block for word in _WOORDEN):
        return
    for raw in block.split(b"\n"):
        if any(word in raw for word in _WOORDEN):
            yield raw


def _look(raw: bytes, found: Vooraf) -> None:
    try:
        blad, _ = read_leaf(read_text(raw), len(VOOR_BLAD))
    except VormError:
        return
    found.see(blad)
