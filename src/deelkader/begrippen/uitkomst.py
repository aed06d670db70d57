# SPDX-License-Identifier: EUPL-1.2
"""
Outcomes and their levels: the one scale on which every answer stands.

Responsible for the names of the outcomes and for reading an interval of levels
as one outcome. Not for how rules lead to a level (floor 3, `engine.combine`).
Floor 0.
"""

from __future__ import annotations

from enum import StrEnum


class Uitkomst(StrEnum):
    """What the kader says about sharing one category, from wide to strict."""

    VERPLICHT = "verplicht"
    TOEGESTAAN = "toegestaan"
    AFWEGEN = "afwegen"
    TOESTEMMING_NODIG = "toestemming-nodig"
    FEIT_ONTBREEKT = "feit-ontbreekt"
    OVERLEG = "overleg"
    VERBODEN = "verboden"


VERPLICHT = 6
TOEGESTAAN = 5
AFWEGEN = 4
TOESTEMMING_NODIG = 3
OVERLEG = 1
VERBODEN = 0

NIVEAUS: dict[int, Uitkomst] = {
    VERPLICHT: Uitkomst.VERPLICHT,
    TOEGESTAAN: Uitkomst.TOEGESTAAN,
    AFWEGEN: Uitkomst.AFWEGEN,
    TOESTEMMING_NODIG: Uitkomst.TOESTEMMING_NODIG,
    OVERLEG: Uitkomst.OVERLEG,
    VERBODEN: Uitkomst.VERBODEN,
}

RANG: dict[Uitkomst, int] = {
    **{uitkomst: niveau for niveau, uitkomst in NIVEAUS.items()},
    Uitkomst.FEIT_ONTBREEKT: 2,
}


def outcome_of(laag: int, hoog: int) -> Uitkomst:
    """
    Return the outcome of the interval from level *laag* to level *hoog*.

    Requires laag <= hoog, both keys of `NIVEAUS`. Source: ADR 0001.
    """
    if laag == hoog or laag >= AFWEGEN or hoog <= OVERLEG:
        return NIVEAUS[laag]
    return Uitkomst.FEIT_ONTBREEKT
