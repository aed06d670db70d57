# SPDX-License-Identifier: EUPL-1.2
"""
The core of an answer: all worlds of one position, judged and put together.

Responsible for interval, missing persons, conditions and duties. Not for what
could change the answer (`onzeker`) or the way forward (`weg`). Floor 3.
"""

from __future__ import annotations

from dataclasses import dataclass

from deelkader.begrippen import Uitkomst, outcome_of
from deelkader.begrippen.uitkomst import TOESTEMMING_NODIG, VERBODEN, VERPLICHT
from deelkader.engine.combine import Wereld, only_needed, type_gemist
from deelkader.engine.compile import Programma, bits
from deelkader.engine.geheugen import recall
from deelkader.engine.situatie import Situatie, worlds
from deelkader.model.oordeel import Plicht


@dataclass(frozen=True, slots=True)
class Oordeelkern:
    """What all worlds of a position say; *werelden* is empty past the bound."""

    laag: int
    hoog: int
    gemist: type_gemist
    voorwaarden: frozenset[str]
    plichten: frozenset[tuple[int, int]]
    werelden: tuple[Wereld, ...]

    @property
    def uitkomst(self) -> Uitkomst:
        """The outcome of the interval."""
        return outcome_of(self.laag, self.hoog)


def judge_situation(p: Programma, situatie: Situatie) -> Oordeelkern:
    """Judge every distinct world of *situatie* once and combine them."""
    masks = worlds(p, situatie.base(p), situatie.open)
    if masks is None:
        return Oordeelkern(
            VERBODEN, VERPLICHT, frozenset(), frozenset(), frozenset(), ()
        )
    verklaring = situatie.verklaring()
    werelden = tuple(recall(p, mask, verklaring) for mask in sorted(masks))
    gemist: set[tuple[bool, frozenset[str]]] = set()
    voorwaarden: set[str] = set()
    plichten: set[tuple[int, int]] = set()
    for wereld in werelden:
        gemist |= wereld.gemist
        _collect(p, wereld, voorwaarden, plichten)
    levels = [wereld.niveau for wereld in werelden]
    return Oordeelkern(
        min(levels),
        max(levels),
        only_needed(gemist),
        frozenset(voorwaarden),
        frozenset(plichten),
        werelden,
    )


def _collect(
    p: Programma,
    wereld: Wereld,
    voorwaarden: set[str],
    plichten: set[tuple[int, int]],
) -> None:
    """Add the conditions and duties of one world."""
    is_open = wereld.niveau >= TOESTEMMING_NODIG
    deciding = 0
    if is_open:
        for stand in wereld.assen:
            deciding |= stand.open
    attached = wereld.mask & p.voorwaarde
    for bit in bits(deciding | attached):
        regel = p.regels[bit]
        if is_open:
            voorwaarden.update(regel.voorwaarden)
        plichten.update((bit, i) for i in range(len(regel.plichten)))


def duties(p: Programma, plichten: frozenset[tuple[int, int]]) -> tuple[Plicht, ...]:
    """Return *plichten* (rule bit, place on the rule) in the declared order."""
    order = {plicht: i for i, plicht in enumerate(p.begrippen.plichten)}
    found = []
    for bit, i in plichten:
        regel = p.regels[bit]
        op_regel = regel.plichten[i]
        moment = p.begrippen.plichten[op_regel.plicht].moment
        found.append(Plicht(op_regel.plicht, op_regel.termijn, moment, regel.id))
    return tuple(sorted(found, key=lambda d: (order[d.plicht], d.regel)))
