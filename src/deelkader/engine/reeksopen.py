# SPDX-License-Identifier: EUPL-1.2
"""
The lowest and highest level of many rows, in which facts may be open: `Openkolommen`.

A row stands for all its worlds: of each open fact the values are filled in that the
rules still tell apart.
A row with very many worlds is left to who asks alone. Needs numpy (extra `analyse`).
Floor 3.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Self

import numpy as np

from deelkader.begrippen.uitkomst import NIVEAUS
from deelkader.engine.askolommen import Askolommen, alike, type_masker
from deelkader.engine.compile import Programma
from deelkader.engine.reeksfeiten import type_kolommen, type_waar
from deelkader.engine.reeksrijen import type_getallen
from deelkader.engine.reekszeggen import type_gezegd
from deelkader.engine.stukken import GRENS_STUKKEN, Stukken

if TYPE_CHECKING:
    from numpy.typing import NDArray

MEESTE_WERELDEN: Final = 512
"""Worlds of one row that are filled in here."""
_WOORD: Final = 64
_VOL: Final = 2**_WOORD - 1
_BLOK: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Grenzen:
    """Per row the lowest and highest level; where *open* nothing was worked out."""

    laag: NDArray[np.uint8]
    hoog: NDArray[np.uint8]
    open: type_waar

    @classmethod
    def empty(cls, rows: int) -> Self:
        """Return room for *rows*."""
        laag, hoog = np.zeros((2, rows), np.uint8)
        return cls(laag, hoog, np.zeros(rows, bool))

    def put(self, here: NDArray[np.intp], some: Grenzen) -> None:
        """Put *some* at the rows *here*."""
        self.laag[here], self.hoog[here] = some.laag, some.hoog
        self.open[here] = some.open


class Openkolommen:
    """Judges rows for one compiled kader."""

    def __init__(self, p: Programma, stukken: Stukken) -> None:
        self._p = p
        self._stukken = stukken
        self._assen = [Askolommen(p, axis) for axis in p.assen]
        self._woorden = range(-(-max(1, len(p.regels)) // _WOORD))
        self._namen = [n for n, place in p.plaats.items() if p.tests[place]]
        # WHY the last: what is open accepts everything, and its index is -1.
        self._accept = {
            n: np.array([*map(self._split, p.accept[p.plaats[n]]), self._split(-1)])
            for n in self._namen
        }
        self._tests = {n: self._split(p.tests[p.plaats[n]]) for n in self._namen}
        self._groepen = [
            (self._split(g.vragers), self._split(~g.leden)) for g in p.wiegroepen
        ]

        self._onderscheid: dict[tuple[str, int, tuple[int, ...]], int] = {}

    def bounds(
        self,
        kolommen: type_kolommen,
        gezegd: type_gezegd,
        gewogen: type_waar,
        geldig: int,
    ) -> Grenzen:
        """Return the levels of rows whose facts are codes; *geldig*: valid rules."""
        nvt = {n: self._p.begrippen.feiten[n].nvt for n in kolommen}
        maybe = [n for n in kolommen if (kolommen[n] > nvt[n]).any()]
        worlds = np.ones(len(gewogen), np.int64)
        if not maybe:
            return self._judged(kolommen, gezegd, gewogen, geldig, worlds)
        kolommen = kolommen | self._narrowed(kolommen, maybe, geldig)
        counts = {n: self._sizes(n)[kolommen[n]] for n in maybe}
        for aantal in counts.values():
            worlds *= aantal
            np.minimum(worlds, MEESTE_WERELDEN + 1, out=worlds)
        worlds[worlds > MEESTE_WERELDEN] = 0
        found = Grenzen.empty(len(worlds))
        block = np.cumsum(worlds) // _BLOK
        for n in range(int(block[-1]) + 1):
            here = np.flatnonzero(block == n)
            row = np.repeat(here, worlds[here])
            filled = self._fill(kolommen, counts, row, worlds)
            said = {key: kolom[row] for key, kolom in gezegd.items()}
            part = self._judged(filled, said, gewogen[row], geldig, worlds[here])
            found.put(here, part)
        return found

    def _narrowed(
        self, kolommen: type_kolommen, maybe: Sequence[str], geldig: int
    ) -> type_kolommen:
        """Return the open facts with one of the values that the same rules accept."""
        words = self._left(kolommen, maybe, geldig)
        found = {}
        for n in maybe:
            kolom = kolommen[n].copy()
            here = np.flatnonzero(kolom > self._p.begrippen.feiten[n].nvt)
            tested = [
                words[w][here] & mask for w, mask in enumerate(self._tests[n]) if mask
            ]
            first, like = alike([*tested, kolom[here].astype(np.uint64)])
            codes = kolom[here[first]].tolist()
            masks = zip(*(column[first].tolist() for column in tested), strict=True)
            less = kolom[here].copy()
            less[first] = [
                self._apart(n, code, mask)
                for code, mask in zip(codes, masks, strict=True)
            ]
            kolom[here] = less[like]
            found[n] = kolom
        return found

    def _apart(self, naam: str, code: int, mask: tuple[int, ...]) -> int:
        """Return the code of the values that the rules of *mask* tell apart."""
        key = naam, code, mask
        found = self._onderscheid.get(key)
        if found is None:
            codes = self._stukken.codes[self._stukken.kolom[naam]]
            some = [w for w, tests in enumerate(self._tests[naam]) if tests]
            table = self._accept[naam]
            kinds: dict[tuple[int, ...], int] = {}
            for i in codes.mogelijk[code][0]:
                words = table[i].tolist()
                kind = tuple(words[w] & m for w, m in zip(some, mask, strict=True))
                kinds.setdefault(kind, i)
            found = codes.of(tuple(kinds.values()))
            if len(self._onderscheid) >= GRENS_STUKKEN:
                self._onderscheid.clear()
            self._onderscheid[key] = found
        return found

    def _fill(
        self,
        kolommen: type_kolommen,
        counts: Mapping[str, type_getallen],
        row: type_getallen,
        worlds: type_getallen,
    ) -> type_kolommen:
        """Return a row per world: every combination of what is open there."""
        ends = np.flatnonzero(np.diff(row, append=-1))
        own = worlds[row[ends]]
        nth = np.arange(len(row)) - np.repeat(ends + 1 - own, own)
        filled = {}
        for n, kolom in kolommen.items():
            if n not in counts:
                filled[n] = kolom[row]
                continue
            nth, digit = np.divmod(nth, counts[n][row])
            filled[n] = self._options(n)[kolom[row], digit]
        return filled

    def _left(
        self, kolommen: type_kolommen, maybe: Sequence[str], geldig: int
    ) -> list[type_masker]:
        """Return the rules that accept everything known, trimmed, as words."""
        rows = len(next(iter(kolommen.values())))
        words = [np.full(rows, w, np.uint64) for w in self._split(geldig)]
        for n, kolom in kolommen.items():
            table = self._accept[n]
            nvt = self._p.begrippen.feiten[n].nvt
            index = np.where(kolom > nvt, -1, kolom) if n in maybe else kolom
            for w in self._woorden:
                words[w] &= table[:, w][index]
        for vragers, anders in self._groepen:
            asked = np.zeros(rows, bool)
            for w in self._woorden:
                asked |= (words[w] & vragers[w]) != 0
            for w in self._woorden:
                words[w] &= np.where(asked, np.uint64(_VOL), anders[w])
        return words

    def _judged(
        self,
        kolommen: type_kolommen,
        gezegd: type_gezegd,
        gewogen: type_waar,
        geldig: int,
        worlds: type_getallen,
    ) -> Grenzen:
        """Return the levels per row, of which each has *worlds* beside each other."""
        levels = np.full(len(gewogen), max(NIVEAUS), np.uint8)
        for first in range(0, len(gewogen), _BLOK):
            part = slice(first, first + _BLOK)
            facts = {n: kolom[part] for n, kolom in kolommen.items()}
            said = {key: kolom[part] for key, kolom in gezegd.items()}
            for axis in self._assen:
                found = axis.levels(facts, said, gewogen[part], geldig)
                np.minimum(levels[part], found, out=levels[part])
        laag = np.zeros(len(worlds), np.uint8)
        hoog = laag.copy()
        done = np.flatnonzero(worlds)
        if done.size:
            starts = (np.cumsum(worlds) - worlds)[done]
            laag[done] = np.minimum.reduceat(levels, starts)
            hoog[done] = np.maximum.reduceat(levels, starts)
        return Grenzen(laag, hoog, worlds == 0)

    def _sizes(self, naam: str) -> type_getallen:
        """Return per code how many indexes it may be."""
        return np.array([len(m) for m, _ in self._codes(naam)])

    def _codes(self, naam: str) -> Sequence[tuple[tuple[int, ...], bool]]:
        return self._stukken.codes[self._stukken.kolom[naam]].mogelijk

    def _options(self, naam: str) -> type_getallen:
        """Return per code the indexes it may be, filled up with the first."""
        codes = [m for m, _ in self._codes(naam)]
        width = max(map(len, codes))
        return np.array([[*m, *[m[0]] * (width - len(m))] for m in codes])

    def _split(self, mask: int) -> NDArray[Any]:
        words = [mask >> (_WOORD * n) & _VOL for n in self._woorden]
        return np.array(words, np.uint64)
