# SPDX-License-Identifier: EUPL-1.2
"""
What people said in many rows, as columns: `Zeggen`.

Responsible for what records prove, and for the stand of each person per axis; what
contradicts becomes *fout*. Needs numpy (extra `analyse`). Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from deelkader.begrippen import Soort
from deelkader.engine.compile import Programma
from deelkader.engine.records import Record, standings
from deelkader.engine.reeksrijen import NIETS, Rijen, type_getallen
from deelkader.engine.stukken import Codes, Gelezen, Stukken
from deelkader.engine.who import Stand

type_gezegd = dict[tuple[str, str], NDArray[np.intp]]
_BOTST: Final = -2


class Zeggen:
    """Reads what people said, for one kader."""

    def __init__(self, p: Programma, stukken: Stukken) -> None:
        self._p = p
        self._begrippen = p.begrippen
        self._stukken = stukken
        self._sleutels = [
            (axis, gever) for axis in p.begrippen.assen for gever in p.begrippen.gevers
        ]
        self._plek = {key: n for n, key in enumerate(self._sleutels)}

    def said(self, rows: Rijen, read: Sequence[Gelezen]) -> type_gezegd:
        """Return per axis and person who said something its stand, per row."""
        bundles, which = self._bundles(read)
        bundle = which[rows.vraag]
        if not bundle.any():
            return {}
        self._prove(rows, bundle, bundles)
        stands = [np.zeros(len(self._sleutels), np.intp)]
        number = np.zeros(len(rows), np.intp)
        for n, records in enumerate(bundles):
            if not records:
                continue
            here = np.flatnonzero(bundle == n)
            for some, found in self._standings(records, here, rows, read):
                if found is None:
                    rows.fout[some] = True
                    continue
                number[some] = len(stands)
                stands.append(self._row(found))
        table = np.array(stands)
        spoken = np.flatnonzero(table.any(axis=0)).tolist()
        return {self._sleutels[n]: table[number, n] for n in spoken}

    def _bundles(
        self, read: Sequence[Gelezen]
    ) -> tuple[list[tuple[Record, ...]], type_getallen]:
        """Return every different list of records, and per question which it has."""
        numbers: dict[int, int] = {}
        bundles: list[tuple[Record, ...]] = [()]
        which = np.zeros(len(read), np.int64)
        for place, vraag in enumerate(read):
            if not vraag.records:
                continue
            # WHY: equal records are one object, see `Stukken`.
            number = numbers.setdefault(id(vraag.records), len(bundles))
            if number == len(bundles):
                bundles.append(vraag.records)
            which[place] = number
        return bundles, which

    def _standings(
        self,
        records: tuple[Record, ...],
        here: type_getallen,
        rows: Rijen,
        read: Sequence[Gelezen],
    ) -> Iterator[tuple[Any, dict[tuple[str, str], Stand] | None]]:
        """Yield rows, and what their records say together."""
        if not any(r.omvang or r.vanaf or r.tot for r in records):
            yield here, standings(records, {}, read[0].datum)
            return
        for row in here.tolist():
            datum = read[rows.vraag[row]].datum
            yield row, standings(records, self._parts(rows, row), datum)

    def _parts(self, rows: Rijen, row: int) -> dict[str, frozenset[str]]:
        """Return the parts of a row by name; who sits at a table beside the table."""
        begrippen = self._begrippen
        found = {begrippen.elk.id: {begrippen.elk.domein[rows.elk[row]]}}
        for naam, kolom in rows.delen.items():
            feit = begrippen.feiten[naam]
            if kolom[row] != feit.nvt:
                found[naam] = {feit.domein[kolom[row]]}
        for naam, kolom in rows.aan.items():
            if kolom[row] != NIETS:
                found[naam].add(begrippen.feiten[naam].domein[kolom[row]])
        return {k: frozenset(map(str, v)) for k, v in found.items()}

    def _row(self, found: dict[tuple[str, str], Stand]) -> NDArray[np.intp]:
        row = np.zeros(len(self._sleutels), np.intp)
        for key, stand in found.items():
            row[self._plek[key]] = stand
        return row

    # -- proofs -----------------------------------------------------------------

    def _prove(
        self,
        rows: Rijen,
        bundle: type_getallen,
        bundles: Sequence[tuple[Record, ...]],
    ) -> None:
        """Limit facts to what the records prove; see `situatie.apply_proofs`."""
        here = np.flatnonzero(bundle)
        for place in self._p.bewijsfeiten:
            feit = self._p.feit(place)
            if feit.soort is not Soort.FEIT:
                rows.fout[here] = True
                continue
            column = self._stukken.kolom[feit.id]
            codes, kolom = self._stukken.codes[column], rows.codes[column, here]
            pairs = np.stack([bundle[here], kolom])
            kinds, like = np.unique(pairs, axis=1, return_inverse=True)
            left = np.array(
                [
                    self._left(codes, code, self._proven(bundles[n], place))
                    for n, code in kinds.T.tolist()
                ]
            )[like.reshape(-1)]
            rows.fout[here[left == _BOTST]] = True
            rows.codes[column, here] = np.where(left == _BOTST, kolom, left)

    def _proven(self, records: tuple[Record, ...], place: int) -> frozenset[int]:
        proven = self._p.bewijzen["", place]
        for record in records:
            proven &= self._p.proves(record.gever, place)
        return proven

    def _left(self, codes: Codes, code: int, proven: frozenset[int]) -> int:
        """Return what a fact may still be; see `Bewijsfeit.allowed`."""
        feit = codes.feit
        if code == feit.nvt:
            return code
        mogelijk, onbekend = (
            (feit.gewoon, True) if code == NIETS else codes.mogelijk[code]
        )
        within = tuple(i for i in mogelijk if i in proven)
        if not within:
            if not onbekend or not proven:
                return _BOTST
            within = tuple(sorted(proven))
        default = NIETS if feit.standaard is None else feit.index[feit.standaard]
        if code == NIETS and default in within:
            return NIETS
        return codes.of(within, onbekend=onbekend)
