# SPDX-License-Identifier: EUPL-1.2
"""
Standing proofs about a kader: rules and values that can never be, wider layers.

Responsible for what is asked of every kader, whatever its guarantees. Floor:
`analyse`.
"""

from __future__ import annotations

from collections.abc import Iterator

import z3

from deelkader.analyse.encode import Codering
from deelkader.begrippen import Feit, Soort
from deelkader.begrippen.uitkomst import NIVEAUS, VERBODEN
from deelkader.engine.compile import Programma, bits
from deelkader.model.regel import Regel, RegelSoort


def dead_rules(codering: Codering) -> Iterator[Regel]:
    """Yield the valid rules that match in no world at all."""
    solver = z3.Solver()
    solver.add(*codering.eisen)
    for regel, past in zip(codering.p.regels, codering.past, strict=True):
        asked = regel.soort is not RegelSoort.NIET_VRAGEN
        if asked and not z3.is_false(past) and solver.check(past) == z3.unsat:
            yield regel


def impossible_values(codering: Codering) -> Iterator[tuple[Feit, int]]:
    """
    Yield the values that a question can hold but that exist in no world at all.

    What is proven says nothing about them, so that a proof could stand on air.
    """
    solver = z3.Solver()
    solver.add(*codering.eisen)
    for feit in codering.begrippen.feiten.values():
        if feit.soort not in (Soort.DEEL, Soort.FEIT):
            continue
        for i, value in enumerate(codering.feit[feit.id][: feit.nvt]):
            asked = feit.soort is not Soort.DEEL or feit.is_asked(i)
            if asked and solver.check(value) == z3.unsat:
                yield feit, i


def stopped_duties(codering: Codering) -> Iterator[tuple[Regel, Regel]]:
    """Yield every duty with a prohibition that stops it in some world."""
    solver = z3.Solver()
    solver.add(*codering.eisen)
    for axis in codering.p.assen:
        for bit in bits(axis.routes):
            if codering.p.regels[bit].soort is not RegelSoort.PLICHT:
                continue
            for other in bits(axis.stoppers[bit] & axis.verboden):
                both = codering.past[bit], codering.past[other]
                if solver.check(*both) == z3.sat:
                    yield codering.p.regels[bit], codering.p.regels[other]


def is_layer_wider(codering: Codering, law: Codering) -> bool:
    """Return whether the lower layers make some answer wider than *law* alone."""
    wider = [
        z3.And(codering.at_least(level), z3.Not(law.at_least(level)))
        for level in NIVEAUS
        if level > VERBODEN
    ]
    solver = z3.Solver()
    solver.add(*codering.eisen, z3.Or(wider))
    return bool(solver.check() != z3.unsat)


def law_only(p: Programma, geldig: int) -> int:
    """Return *geldig* without the rules of lower layers."""
    for bit in bits(geldig):
        if not p.regels[bit].is_wet:
            geldig ^= 1 << bit
    return geldig
