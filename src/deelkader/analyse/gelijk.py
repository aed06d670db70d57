# SPDX-License-Identifier: EUPL-1.2
"""
The values of a fact that nothing in two rule sets tells apart.

Thirty parties are walked as the few kinds that the rules know. Floor: `analyse`.
"""

from __future__ import annotations

from typing import Any

from deelkader.begrippen import Soort
from deelkader.engine.compile import Programma


def alike(
    programmas: tuple[Programma, Programma], geldig: tuple[int, int], place: int
) -> dict[int, tuple[int, ...]]:
    """Return the indexes of the fact at *place* by kind, under the first of each."""
    begrippen, feit = programmas[0].begrippen, programmas[0].feit(place)
    derived = [f for f in begrippen.feiten.values() if f.uit == feit.id]
    named = [
        als[feit.id]
        for als in (
            *(o.als for o in begrippen.onmogelijk),
            *(als for f in begrippen.feiten.values() for als in f.geldt_als),
            *(g.bewijst for g in begrippen.gevers.values()),
        )
        if feit.id in als
    ]
    groups: dict[Any, list[int]] = {}
    for i in range(feit.nvt + 1):
        key = (
            *(
                p.accept[place][i] & mask
                for p, mask in zip(programmas, geldig, strict=True)
            ),
            tuple(f.follows(feit, i) for f in derived),
            tuple(i in indexen for indexen in named),
            feit.soort is Soort.DEEL and i < feit.nvt and feit.is_asked(i),
            feit.soort is Soort.HANDELING and i,
            i == feit.nvt,
        )
        groups.setdefault(key, []).append(i)
    return {some[0]: tuple(some) for some in groups.values()}
