# SPDX-License-Identifier: EUPL-1.2
"""
Many complete worlds at once, as columns: outcomes only.

For replay and analysis. A row says everything: nothing is asked, assumed or
explained. Needs numpy (extra `analyse`). Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.engine.compile import Programma, bits
from deelkader.engine.geheugen import recall
from deelkader.engine.who import Stand, Verklaring

type_masker = NDArray[np.uint64]
type_kolom = NDArray[np.intp]

_BLOK = 1 << 16
"""Rows worked out together; small enough to stay near the processor."""
_WOORD = 64
_VOL = 2**_WOORD - 1
_MENGERS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)


class KolomError(ValueError):
    """Columns that cannot be judged; the message names every problem."""


class Kolommen:
    """
    Judges columns for one compiled kader.

    A column holds an index in the `domein` of its fact per row, the last index
    (`nvt`) where the fact does not apply; ``(axis, giver)`` holds a `Stand`.
    """

    def __init__(self, p: Programma, vlaggen: Mapping[str, Any]) -> None:
        self._p = p
        self._vlaggen = vlaggen
        self._woorden = max(1, -(-len(p.regels) // _WOORD))
        self._tabellen = {
            feit: np.array([self._split(mask) for mask in p.accept[place]], np.uint64)
            for feit, place in p.plaats.items()
            if p.tests[place]
        }

        self._telt = ~(p.alternatief | p.niet_vragen | p.voorwaarde)
        self._rijen: dict[str, int] = {}
        for bit in bits(p.wie):
            for gever in p.regels[bit].een_van:
                self._rijen[gever] = self._rijen.get(gever, 0) | 1 << bit
        self._tellen = {
            feit.id: np.array([_counts_as(feit, i) for i in range(feit.nvt + 1)])
            for feit in p.begrippen.delen
            if any(w.telt_als is not None for w in feit.waarden)
        }

    def outcomes(
        self, kolommen: Mapping[Any, ArrayLike], datum: date
    ) -> NDArray[np.uint8]:
        """
        Return the level (a key of `NIVEAUS`) of every row on *datum*.

        A fact that is derived or fixed by the kader needs no column, nor an act
        that nobody did, nor what nobody said.

        Raises:
            KolomError: a column is missing, unknown, of another length, or holds
                something else than its values.
        """
        read = self._read(kolommen)
        rows = len(next(iter(read.values())))
        found = np.empty(rows, np.uint8)
        start = np.array(self._split(self._p.valid_on(datum)), np.uint64)
        for first in range(0, rows, _BLOK):
            part = {k: v[first : first + _BLOK] for k, v in read.items()}
            found[first : first + _BLOK] = self._judge(part, start)
        return found

    # -- reading -------------------------------------------------------------

    def _read(self, kolommen: Mapping[Any, ArrayLike]) -> dict[Any, type_kolom]:
        """Return every column that counts, checked."""
        feiten = self._p.begrippen.feiten
        said = {
            (axis, gever): len(Stand)
            for axis in self._p.begrippen.assen
            for gever in self._p.begrippen.gevers
        }
        wrong = [str(k) for k in kolommen if k not in feiten and k not in said]
        needed = [n for n in self._tabellen if _must_be_told(feiten[n])]
        wrong += [f"{n} ontbreekt" for n in needed if n not in kolommen]
        read = {k: np.asarray(v, np.intp) for k, v in kolommen.items()}
        wrong += [f"{k}: {w}" for k, v in read.items() if (w := self._problem(k, v))]
        if not read or len({v.shape for v in read.values()}) > 1:
            wrong.append("de kolommen zijn niet even lang")
        if wrong:
            raise KolomError("Deze kolommen kunnen niet: " + "; ".join(wrong) + ".")
        return read

    def _problem(self, key: Any, kolom: type_kolom) -> str:
        """Return what is wrong with one column; empty when nothing is."""
        feit = self._p.begrippen.feiten.get(key)
        if kolom.ndim != 1:
            return "geen kolom"
        highest = len(Stand) - 1 if feit is None else feit.nvt
        if kolom.size and (kolom.min() < 0 or kolom.max() > highest):
            return "een waarde die er niet is"
        if feit is None or feit.soort is not Soort.DEEL:
            return ""
        tables = [i for i, w in enumerate(feit.waarden) if w.is_tafel]
        return "een tafel" if np.isin(kolom, tables).any() else ""

    def _column(
        self, feit: Feit, part: Mapping[Any, type_kolom], rows: int
    ) -> type_kolom:
        """Return the indexes of one fact: told, derived, fixed or not done."""
        told = part.get(feit.id)
        if told is not None:
            counts = self._tellen.get(feit.id)
            return told if counts is None else counts[told]
        if feit.soort is Soort.AFGELEID:
            source = self._p.begrippen.feiten[feit.uit or ""]
            follows = [feit.follows(source, i) for i in range(source.nvt + 1)]
            return np.array(follows, np.intp)[self._column(source, part, rows)]
        i = feit.nvt
        if feit.soort is Soort.CONSTANTE:
            i = feit.index[self._vlaggen.get(feit.id, feit.streng)]
        elif feit.soort is Soort.HANDELING and feit.vorm is Vorm.JA_NEE:
            i = feit.index[False]
        return np.full(rows, i, np.intp)

    # -- judging ---------------------------------------------------------------

    def _judge(
        self, part: Mapping[Any, type_kolom], start: type_masker
    ) -> NDArray[np.uint8]:
        rows = len(next(iter(part.values())))
        words = [np.full(rows, word, np.uint64) for word in start]
        full = np.uint64(_VOL)
        for naam, table in self._tabellen.items():
            index = self._column(self._p.begrippen.feiten[naam], part, rows)
            for n, column in enumerate(table.T):
                if (column != full).any():
                    words[n] &= column[index]
        said = self._said(part, words)
        first, inverse = _alike([*words, said])
        levels = np.array(
            [self._level([int(w[i]) for w in words], int(said[i])) for i in first],
            np.uint8,
        )
        return levels[inverse]

    def _said(
        self, part: Mapping[Any, type_kolom], words: list[type_masker]
    ) -> type_masker:
        """
        Return what everyone said and whether it was weighed, in one number.

        Drops from *words* and from what was said all that no level hangs on, so
        that more rows are alike.
        """
        rows = len(words[0])
        asked = [self._meets(words, axis.toestemmingen) for axis in self._p.assen]
        some = np.logical_or.reduce(asked)
        for n in range(len(words)):
            counts = self._telt >> (_WOORD * n) & _VOL
            unasked = counts & ~(self._p.wie >> (_WOORD * n))
            words[n] &= np.where(some, np.uint64(counts), np.uint64(unasked))
        for groep in self._p.wiegroepen:
            wanted = self._meets(words, groep.vragers)
            for n in range(len(words)):
                others = ~groep.leden >> (_WOORD * n) & _VOL
                if others != _VOL:
                    words[n] &= np.where(wanted, np.uint64(_VOL), np.uint64(others))
        said = np.zeros(rows, np.uint64)
        for axis, on_axis in zip(self._p.assen, asked, strict=True):
            for gever in self._p.begrippen.gevers:
                said *= np.uint64(len(Stand))
                stand = part.get((axis.id, gever))
                if stand is not None:
                    counts = on_axis & self._meets(words, self._rijen.get(gever, 0))
                    said += np.where(counts, stand, 0).astype(np.uint64)
        said *= np.uint64(2)
        said += self._weighed(part, words)
        return said

    def _weighed(
        self, part: Mapping[Any, type_kolom], words: list[type_masker]
    ) -> type_masker:
        """Return 1 for the rows that were weighed and have something to weigh."""
        stap = self._p.begrippen.weegstap
        rows = len(words[0])
        if stap is None or stap.handeling is None:
            return np.zeros(rows, np.uint64)
        naam, waarde = stap.handeling
        feit = self._p.begrippen.feiten[naam]
        done = self._column(feit, part, rows) == feit.index[waarde]
        weighed = done & self._meets(words, self._p.spreekrecht)
        return cast("type_masker", weighed.astype(np.uint64))

    def _meets(self, words: list[type_masker], mask: int) -> NDArray[np.bool_]:
        """Return for which rows a rule of *mask* matches."""
        found = np.zeros(len(words[0]), bool)
        for n, word in enumerate(words):
            some = mask >> (_WOORD * n) & _VOL
            if some:
                found |= (word & np.uint64(some)) != 0
        return found

    def _voices(self) -> list[tuple[str, str]]:
        b = self._p.begrippen
        return [(axis.id, gever) for axis in self._p.assen for gever in b.gevers]

    def _level(self, words: Iterable[int], said: int) -> int:
        mask = sum(word << (_WOORD * n) for n, word in enumerate(words))
        mask &= (1 << len(self._p.regels)) - 1
        said, weighed = divmod(said, 2)
        standen = []
        for key in reversed(self._voices()):
            said, stand = divmod(said, len(Stand))
            if stand:
                standen.append((key, Stand(stand)))
        verklaring = Verklaring(tuple(sorted(standen)), bool(weighed))
        return recall(self._p, mask, verklaring).niveau

    def _split(self, mask: int) -> list[int]:
        """Return *mask* in words of 64 bits; the last is filled with ones."""
        mask |= -1 << len(self._p.regels)
        return [mask >> (_WOORD * n) & _VOL for n in range(self._woorden)]


def _must_be_told(feit: Feit) -> bool:
    if feit.soort is Soort.DEEL:
        return not feit.mag_leeg
    return feit.soort is Soort.FEIT


def _counts_as(feit: Feit, i: int) -> int:
    """Return the value as which the value *i* of a part is judged."""
    other = None if i == feit.nvt else feit.waarde[str(feit.domein[i])].telt_als
    return i if other is None else feit.index[other]


def _alike(kolommen: list[type_masker]) -> tuple[type_kolom, type_kolom]:
    """Return one row of each kind, and per row of which kind it is; exact."""
    mixed = np.zeros(len(kolommen[0]), np.uint64)
    for n, kolom in enumerate(kolommen):
        mixed = (mixed ^ kolom) * np.uint64(_MENGERS[n % len(_MENGERS)])
        mixed ^= mixed >> np.uint64(29)
    _, first, inverse = np.unique(mixed, return_index=True, return_inverse=True)
    if all((kolom == kolom[first][inverse]).all() for kolom in kolommen):
        return first, inverse
    # Two kinds got the same number: rare, and then the slow way.
    rows = np.stack(kolommen, axis=1)
    _, first, inverse = np.unique(rows, axis=0, return_index=True, return_inverse=True)
    return first, inverse.reshape(-1)
