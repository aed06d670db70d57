# SPDX-License-Identifier: EUPL-1.2
"""
What the facts of many rows are, as columns: `Feitkolommen`.

Does per column what `lezen` and `feiten` do per question: what a part sets, what does
not apply, what cannot exist, and what is assumed. Needs numpy (extra `analyse`).
Floor 3.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.engine.compile import Programma
from deelkader.engine.reeksrijen import NIETS, Rijen, type_getallen
from deelkader.engine.stukken import Codes, Stukken

type_waar = NDArray[np.bool_]
type_kolommen = dict[str, type_getallen]
_BOTST: Final = -2
_VAST: Final = frozenset({Soort.AFGELEID, Soort.CONSTANTE})


class Feitkolommen:
    """Completes rows for one kader."""

    def __init__(
        self, p: Programma, vlaggen: Mapping[str, Any], stukken: Stukken
    ) -> None:
        self._p = p
        self._begrippen = p.begrippen
        self._vlaggen = vlaggen
        self._stukken = stukken
        self._tellen = {
            deel.id: np.array(
                [*(_counts_as(deel, i) for i in range(deel.nvt)), deel.nvt]
            )
            for deel in p.begrippen.delen
            if not deel.elk
        }
        self._zetters = [
            (deel.id, i, p.begrippen.feiten[name], value)
            for deel in p.begrippen.delen
            if not deel.elk
            for i, waarde in enumerate(deel.domein)
            for name, value in deel.waarde[str(waarde)].zet.items()
        ]
        self._geldt_als = {
            feit.id: [
                [(name, _among(p.begrippen.feiten[name], i)) for name, i in als.items()]
                for als in feit.geldt_als
            ]
            for feit in p.begrippen.feiten.values()
            if feit.geldt_als
        }
        self._onmogelijk = [o.als for o in p.begrippen.onmogelijk]
        self._volgt = {
            feit.id: (feit.uit, self._follows(feit))
            for feit in p.begrippen.feiten.values()
            if feit.soort is Soort.AFGELEID
        }

    def settle(self, rows: Rijen) -> None:
        """
        Let *rows* hold what is known: no default yet.

        Parts become what they count as; what is impossible becomes *fout*.
        """
        written = rows.delen
        rows.delen = {d: self._tellen[d][kolom] for d, kolom in written.items()}
        for deel, i, feit, value in self._zetters:
            here = np.flatnonzero((written[deel] == i) & self._applies(feit, rows))
            if here.size:
                self._set(feit, value, here, rows)
        for column, codes in enumerate(self._stukken.codes):
            self._place(codes, rows.codes[column], self._applies(codes.feit, rows))
        for als in self._onmogelijk:
            impossible = np.ones(len(rows), bool)
            for name, indexen in als.items():
                impossible &= self._may_be_certain(name, indexen, rows)
            rows.fout |= impossible

    def fill(self, rows: Rijen) -> None:
        """Let *rows* hold a code for every fact: the default, or all it may be."""
        for column, codes in enumerate(self._stukken.codes):
            feit, kolom = codes.feit, rows.codes[column]
            if feit.standaard is None:
                kolom[kolom == NIETS] = codes.of(feit.gewoon)
            else:
                kolom[kolom == NIETS] = feit.index[feit.standaard]

    def columns(self, rows: Rijen) -> type_kolommen:
        """Return per tested fact its codes."""
        begrippen = self._begrippen
        return {
            name: self._column(begrippen.feiten[name], rows)
            for name, place in self._p.plaats.items()
            if self._p.tests[place]
        }

    def weighed(self, rows: Rijen) -> type_waar:
        """Return where a human recorded the weighing."""
        stap = self._begrippen.weegstap
        if stap is None or stap.handeling is None:
            return np.zeros(len(rows), bool)
        naam, waarde = stap.handeling
        wanted = self._begrippen.feiten[naam].index[waarde]
        found: type_waar = rows.codes[self._stukken.kolom[naam]] == wanted
        return found

    def _column(self, feit: Feit, rows: Rijen) -> type_getallen:
        if feit.soort is Soort.DEEL:
            return rows.elk if feit.elk else rows.delen[feit.id]
        if feit.soort is Soort.AFGELEID:
            source, follows = self._volgt[feit.id]
            if source == self._begrippen.elk.id:
                return follows[rows.elk]
            part = rows.delen.get(source or "")
            return np.full(len(rows), feit.nvt) if part is None else follows[part]
        if feit.soort is Soort.CONSTANTE:
            on = feit.index[self._vlaggen.get(feit.id, feit.streng)]
            return np.where(self._applies(feit, rows), on, feit.nvt)
        found: type_getallen = rows.codes[self._stukken.kolom[feit.id]]
        return found

    def _follows(self, feit: Feit) -> type_getallen:
        source = self._begrippen.feiten[feit.uit or ""]
        if source.soort is not Soort.DEEL:
            return np.empty(0, np.int64)
        return np.array([feit.follows(source, i) for i in range(source.nvt + 1)])

    def _applies(self, feit: Feit, rows: Rijen) -> type_waar:
        """Return where *feit* means something; see `lezen.applies`."""
        ways = self._geldt_als.get(feit.id)
        if ways is None:
            return np.ones(len(rows), bool)
        found = np.zeros(len(rows), bool)
        for way in ways:
            here = np.ones(len(rows), bool)
            for name, accepted in way:
                here &= accepted[rows.delen[name]]
            found |= here
        return found

    def _set(self, feit: Feit, value: Any, here: type_getallen, rows: Rijen) -> None:
        """Limit *feit* to what a part sets; see `Genoemd.limit`."""
        column = self._stukken.kolom[feit.id]
        codes = self._stukken.codes[column]
        if feit.vorm is Vorm.VERZAMELING:
            wanted = feit.indexes_with([value])
        else:
            wanted = frozenset({feit.index[value]})
        kolom = rows.codes[column, here]
        for code in np.unique(kolom).tolist():
            rows.codes[column, here[kolom == code]] = _limited(codes, code, wanted)
        clash = rows.codes[column, here] == _BOTST
        rows.fout[here[clash]] = True
        rows.codes[column, here[clash]] = NIETS

    def _place(self, codes: Codes, kolom: type_getallen, applies: type_waar) -> None:
        feit = codes.feit
        if feit.soort is Soort.HANDELING:
            undone = feit.index[False] if feit.vorm is Vorm.JA_NEE else feit.nvt
            kolom[(kolom == NIETS) | (kolom > feit.nvt)] = undone
        kolom[~applies] = feit.nvt

    def _may_be_certain(
        self, name: str, indexen: frozenset[int], rows: Rijen
    ) -> type_waar:
        """
        Return where a condition surely holds, by what was stated.

        An act that was not done counts here too: then the question is asked alone.
        """
        feit = self._begrippen.feiten[name]
        if feit.soort is Soort.TAFEL:
            return np.zeros(len(rows), bool)
        kolom = self._column(feit, rows)
        if feit.soort is Soort.DEEL or feit.soort in _VAST:
            return _among(feit, indexen)[kolom]
        codes = self._stukken.codes[self._stukken.kolom[name]]
        certain = [
            not onbekend and indexen.issuperset(several)
            for several, onbekend in codes.mogelijk
        ]
        return np.array([*certain, False])[kolom]


def _among(feit: Feit, indexen: frozenset[int]) -> type_waar:
    return np.array([i in indexen for i in range(feit.nvt + 1)])


def _counts_as(deel: Feit, i: int) -> int:
    other = deel.waarde[str(deel.domein[i])].telt_als
    return i if other is None else deel.index[other]


def _limited(codes: Codes, code: int, wanted: frozenset[int]) -> int:
    """Return the code that is left of *code* within *wanted*."""
    if code == NIETS:
        left, onbekend = sorted(wanted), False
    else:
        several, onbekend = codes.mogelijk[code]
        left = sorted(wanted.intersection(several))
    return codes.of(tuple(left), onbekend=onbekend) if left else _BOTST
