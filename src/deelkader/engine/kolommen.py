# SPDX-License-Identifier: EUPL-1.2
"""
Many complete worlds at once, as columns: outcomes only.

For replay and analysis. A row says everything: nothing is asked, assumed or
explained. Needs numpy (extra `analyse`). Floor 3.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.begrippen.uitkomst import NIVEAUS
from deelkader.engine.askolommen import Askolommen, type_kolom, type_waar
from deelkader.engine.compile import Programma
from deelkader.engine.who import Stand

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

_BLOK = 1 << 16
"""Rows worked out together; small enough to stay near the processor."""


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
        self._tabellen = [feit for feit, place in p.plaats.items() if p.tests[place]]
        self._assen = [Askolommen(p, axis) for axis in p.assen]
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
        valid = self._p.valid_on(datum)
        for first in range(0, rows, _BLOK):
            part = {k: v[first : first + _BLOK] for k, v in read.items()}
            found[first : first + _BLOK] = self._judge(part, valid)
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

    def _judge(self, part: Mapping[Any, type_kolom], valid: int) -> NDArray[np.uint8]:
        rows = len(next(iter(part.values())))
        feiten = self._p.begrippen.feiten
        told = {n: self._column(feiten[n], part, rows) for n in self._tabellen}
        said = {key: part[key] for key in part if key not in feiten}
        weighed = self._weighed(part, rows)
        levels = np.full(rows, max(NIVEAUS), np.uint8)
        for axis in self._assen:
            np.minimum(levels, axis.levels(told, said, weighed, valid), out=levels)
        return levels

    def _weighed(self, part: Mapping[Any, type_kolom], rows: int) -> type_waar:
        """Return which rows were weighed."""
        stap = self._p.begrippen.weegstap
        if stap is None or stap.handeling is None:
            return np.zeros(rows, bool)
        naam, waarde = stap.handeling
        feit = self._p.begrippen.feiten[naam]
        weighed: type_waar = self._column(feit, part, rows) == feit.index[waarde]
        return weighed


def _must_be_told(feit: Feit) -> bool:
    if feit.soort is Soort.DEEL:
        return not feit.mag_leeg
    return feit.soort is Soort.FEIT


def _counts_as(feit: Feit, i: int) -> int:
    """Return the value as which the value *i* of a part is judged."""
    other = None if i == feit.nvt else feit.waarde[str(feit.domein[i])].telt_als
    return i if other is None else feit.index[other]
