# SPDX-License-Identifier: EUPL-1.2
"""
A block of questions as rows of numbers: `Rijen`.

One row per question, category and seat at a table. Responsible for the rows and for
what people said in each; not for what a row means. Needs numpy (extra `analyse`).
Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from deelkader.begrippen import Begrippen
from deelkader.engine.stukken import BREEDTE, Gelezen, StukError, Stukken

type_getallen = NDArray[np.int64]
type_zitting = dict[str, tuple[int, int]]
"""Part -> the index of its table, and of who sits there."""
NIETS: Final = -1
"""The code of a fact that was not stated."""


@dataclass(slots=True)
class Rijen:
    """
    Rows, and per row: which question, which answer of it, and everything said.

    *vraag* is the place of the question, *plek* of question and category together.
    *delen* holds the parts as they are written; *codes* has a line per fact. A row
    of *tafel* only checks that a table can stand there: nobody is judged. *aan* is
    the table from which a part of a row was taken; *fout*: ask it alone.
    """

    vraag: type_getallen
    plek: type_getallen
    delen: dict[str, type_getallen]
    elk: type_getallen
    codes: type_getallen
    tafel: NDArray[np.bool_]
    aan: dict[str, type_getallen]
    fout: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.vraag)

    def only(self, which: NDArray[Any]) -> Rijen:
        """Return some of these rows."""
        return Rijen(
            self.vraag[which],
            self.plek[which],
            {naam: kolom[which] for naam, kolom in self.delen.items()},
            self.elk[which],
            self.codes[:, which],
            self.tafel[which],
            {naam: kolom[which] for naam, kolom in self.aan.items()},
            self.fout[which],
        )


class Rijenmaker:
    """Makes the rows of a block, for one kader."""

    def __init__(
        self,
        begrippen: Begrippen,
        stukken: Stukken,
        tafels: Mapping[str, tuple[str, ...]],
    ) -> None:
        self._begrippen = begrippen
        self._stukken = stukken
        self._tafels = tafels
        self._delen = [d for d in begrippen.delen if not d.elk]
        self._is_tafel = {
            deel.id: np.array([*(w.is_tafel for w in deel.waarden), False])
            for deel in self._delen
            if deel.id in begrippen.tafels
        }

    def rows_of(self, vragen: Sequence[Gelezen]) -> Rijen:
        """Return the rows of *vragen*, those of one answer beside each other."""
        counts = np.array([len(v.elk) for v in vragen])
        vraag = np.repeat(np.arange(len(vragen)), counts)
        parts = np.array([v.delen for v in vragen], np.int64)
        index = self._begrippen.elk.index
        elk = np.array([index[c] for v in vragen for c in v.elk], np.int64)
        codes, fout = self._codes(vragen)
        rows = Rijen(
            vraag=vraag,
            plek=np.arange(len(vraag)),
            delen={d.id: parts[vraag, n] for n, d in enumerate(self._delen)},
            elk=elk,
            codes=codes[:, vraag],
            tafel=np.zeros(len(vraag), bool),
            aan={deel: np.full(len(vraag), NIETS) for deel in self._is_tafel},
            fout=fout[vraag],
        )
        for deel, tables in self._is_tafel.items():
            rows.tafel |= tables[rows.delen[deel]]
        return self._seated(rows, vragen) if rows.tafel.any() else rows

    def _codes(
        self, vragen: Sequence[Gelezen]
    ) -> tuple[type_getallen, NDArray[np.bool_]]:
        """Return per fact and question its code, and what was stated twice."""
        counts = np.array([len(v.cellen) for v in vragen])
        cells = np.fromiter(
            chain.from_iterable(v.cellen for v in vragen), np.int64, counts.sum()
        )
        codes = np.full((len(self._stukken.codes), len(vragen)), NIETS)
        column, code = (cells >> BREEDTE) - 1, cells & (1 << BREEDTE) - 1
        codes[column, np.repeat(np.arange(len(vragen)), counts)] = code
        return codes, (codes != NIETS).sum(axis=0) != counts

    # -- tables -----------------------------------------------------------------

    def _seated(self, rows: Rijen, vragen: Sequence[Gelezen]) -> Rijen:
        """Return *rows* with a row per seat beside every row of a table."""
        which: list[int] = []
        filled: list[type_zitting] = []
        for row in np.flatnonzero(rows.tafel).tolist():
            try:
                zittingen = list(
                    self._sittings(rows, row, vragen[rows.vraag[row]].zetels)
                )
            except StukError:
                rows.fout[row] = True
                continue
            # WHY: when nobody is known to sit there, the table itself is judged.
            rows.tafel[row] = bool(zittingen)
            which += [row] * len(zittingen)
            filled += zittingen
        more = rows.only(np.array(which, np.intp))
        more.tafel[:] = False
        for number, zitting in enumerate(filled):
            for deel, (tafel, i) in zitting.items():
                more.aan[deel][number] = tafel
                more.delen[deel][number] = i
                noemt = self._begrippen.tafels[deel].noemt
                if noemt is not None:
                    name = self._begrippen.feiten[deel].domein[tafel]
                    index = self._begrippen.feiten[noemt].index
                    more.codes[self._stukken.kolom[noemt], number] = index[name]
        return _together(rows, more)

    def _sittings(
        self, rows: Rijen, row: int, zetels: Mapping[str, tuple[str, ...]]
    ) -> Iterator[type_zitting]:
        """
        Yield who may sit at the tables of a row; see `tafel.expand`.

        Raises:
            StukError: a part has no value, or who sits there is none.
        """
        tables, facing = {}, []
        for deel, is_tafel in self._is_tafel.items():
            feit, i = self._begrippen.feiten[deel], int(rows.delen[deel][row])
            if i == feit.nvt:
                raise StukError
            name = str(feit.domein[i])
            if is_tafel[i]:
                tables[deel] = i, zetels.get(deel) or self._tafels.get(name, ())
            else:
                facing.append(feit.waarde[name].telt_als or name)
        for who in product(*(who for _, who in tables.values())):
            if len({*facing, *who}) < len(facing) + len(who):
                continue
            found = {}
            for (deel, (tafel, _)), one in zip(tables.items(), who, strict=True):
                if one not in self._begrippen.feiten[deel].index:
                    raise StukError
                found[deel] = tafel, self._begrippen.feiten[deel].index[one]
            yield found


def _together(rows: Rijen, more: Rijen) -> Rijen:
    """Return all rows, those of one answer beside each other."""
    both = Rijen(
        np.concatenate([rows.vraag, more.vraag]),
        np.concatenate([rows.plek, more.plek]),
        {d: np.concatenate([rows.delen[d], more.delen[d]]) for d in rows.delen},
        np.concatenate([rows.elk, more.elk]),
        np.concatenate([rows.codes, more.codes], axis=1),
        np.concatenate([rows.tafel, more.tafel]),
        {d: np.concatenate([rows.aan[d], more.aan[d]]) for d in rows.aan},
        np.concatenate([rows.fout, more.fout]),
    )
    return both.only(np.argsort(both.plek, kind="stable"))
