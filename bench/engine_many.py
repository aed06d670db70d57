# SPDX-License-Identifier: EUPL-1.2
"""
Budget `engine_many`: outcomes per second on encoded columns, on one core.

Random complete worlds of the real rules: nobody spoke, all said yes, all said no,
and now and then someone something else. Beside it: the
same rows judged one by one from the same tables (`accept` and `recall`), and the
same columns when no world was judged before.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import numpy as np

from bench.meting import Meting, interleaved
from deelkader import Kader
from deelkader.begrippen import Soort
from deelkader.engine.geheugen import recall
from deelkader.engine.who import Stand, Verklaring

RIJEN = 1_000_000
LOS = 5_000
ZAAD = 20261122
_APART = 0.02
DATUM = date(2026, 11, 22)


def measure() -> Iterator[Meting]:
    """Yield the rate."""
    kader = Kader.standard()
    columns = random_columns(kader, RIJEN)
    few = {key: column[:LOS] for key, column in columns.items()}
    check = kader.outcomes(few, DATUM).tolist()
    if one_by_one(kader, few) != check:
        raise AssertionError("de kolommen zeggen iets anders dan de losse rijen")

    def afresh() -> None:
        kader._evaluator._kolommen = None
        kader.outcomes(columns, DATUM)

    times = interleaved(
        {
            "kolommen": lambda: kader.outcomes(columns, DATUM),
            "vers": afresh,
            "los": lambda: one_by_one(kader, few),
        }
    )
    many, fresh, single = (
        n / times[name]
        for n, name in ((RIJEN, "kolommen"), (RIJEN, "vers"), (LOS, "los"))
    )
    yield Meting(
        "engine_many",
        many / 1e6,
        "miljoen antwoorden per seconde",
        f"een voor een: {single:,.0f} per seconde",
        ">= 1",
        {"zonder geheugen": f"{fresh / 1e6:.2f} miljoen per seconde"},
    )


def random_columns(kader: Kader, rows: int) -> dict[Any, Any]:
    """Return a column per fact that a question can hold, and per person."""
    rng = np.random.default_rng(ZAAD)
    columns: dict[Any, Any] = {}
    for feit in kader.begrippen.feiten.values():
        if feit.soort is Soort.DEEL:
            fine = [
                i
                for i, waarde in enumerate(feit.waarden)
                if not waarde.eigenschappen.get("tafel")
            ]
            columns[feit.id] = rng.choice(fine, rows)
        elif feit.soort is Soort.FEIT:
            columns[feit.id] = rng.integers(0, feit.nvt, rows)
    everyone = rng.choice([Stand.OPEN, Stand.UITDRUKKELIJK, Stand.GEWEIGERD], rows)
    for axis in kader.begrippen.assen:
        for gever in kader.begrippen.gevers:
            alone = rng.integers(0, len(Stand), rows)
            columns[axis, gever] = np.where(rng.random(rows) < _APART, alone, everyone)

    return columns


def one_by_one(kader: Kader, columns: dict[Any, Any]) -> list[int]:
    """Return the levels of the rows, each judged by itself."""
    p = kader._evaluator.programma
    feiten = kader.begrippen.feiten
    valid = p.valid_on(DATUM)
    found = []
    for n in range(len(columns["van"])):
        mask = valid
        for place, naam in enumerate(p.feiten):
            if p.tests[place]:
                mask &= p.accept[place][_index(kader, feiten[naam], columns, n)]
        said = tuple(
            sorted(
                (key, Stand(int(column[n])))
                for key, column in columns.items()
                if isinstance(key, tuple) and column[n]
            )
        )
        found.append(recall(p, mask, Verklaring(said, gewogen=False)).niveau)
    return found


def _index(kader: Kader, feit: Any, columns: dict[Any, Any], n: int) -> int:
    if feit.soort is Soort.AFGELEID:
        source = kader.begrippen.feiten[feit.uit]
        return int(feit.follows(source, _index(kader, source, columns, n)))
    if feit.soort is Soort.CONSTANTE:
        return int(feit.index[kader.inhoud.vlaggen.get(feit.id, feit.streng)])
    if feit.id not in columns:
        return int(feit.index.get(False, feit.nvt))
    i = int(columns[feit.id][n])
    other = (
        feit.waarde[str(feit.domein[i])].telt_als if feit.soort is Soort.DEEL else None
    )
    return i if other is None else int(feit.index[other])
