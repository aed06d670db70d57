# SPDX-License-Identifier: EUPL-1.2
"""
The formulas of the solver say what the engine says, on random kaders.

For every level: what the solver calls possible, the engine answers so; what it
calls impossible, no random complete question reaches.
"""

from __future__ import annotations

import random
from typing import Any

import pytest
import z3
from tests.differential.vergelijk import make_valid_kader

from deelkader import Kader, VraagError
from deelkader.analyse.garanties import Bewijzer
from deelkader.analyse.wereld import question
from deelkader.begrippen import Soort, Vorm
from deelkader.begrippen.uitkomst import NIVEAUS

KADERS = 40
VRAGEN = 60


def exactly(codering: Any, niveau: int) -> Any:
    """Return that a world has this level and no higher one."""
    above = [n for n in NIVEAUS if n > niveau]
    wide = codering.at_least(min(above)) if above else z3.BoolVal(val=False)
    return z3.And(codering.at_least(niveau), z3.Not(wide))


def levels_of_the_solver(kader: Kader) -> set[tuple[int, int]]:
    """Return (day, level) for every level some world has; each asked again."""
    found = set()
    for number, (day, codering) in enumerate(Bewijzer(kader)._dagen):
        for niveau in NIVEAUS:
            solver = z3.Solver()
            solver.add(*codering.eisen, exactly(codering, niveau))
            if solver.check() == z3.sat:
                vraag = question(codering, solver.model(), day)
                answer = kader.evaluate(vraag).gegevens[0]
                assert (answer.laag, answer.hoog) == (niveau, niveau), vraag
                found.add((number, niveau))
    return found


def complete_question(rng: random.Random, kader: Kader, day: Any) -> dict[str, Any]:
    """Return a question in which every fact is stated, with some records."""
    vraag: dict[str, Any] = {"datum": day.isoformat(), "feiten": {}}
    for feit in kader.begrippen.feiten.values():
        waarde = rng.choice(feit.domein)
        stated = sorted(waarde) if isinstance(waarde, frozenset) else waarde
        if feit.soort is Soort.DEEL:
            vraag[feit.id] = [stated] if feit.elk else stated
        elif feit.soort is Soort.FEIT or (
            feit.soort is Soort.HANDELING
            and (feit.vorm is Vorm.JA_NEE or rng.random() < 0.5)
        ):
            groep = vraag["feiten"].setdefault(feit.groep, {}) if feit.groep else None
            (vraag["feiten"] if groep is None else groep)[feit.id] = stated
    gevers = list(kader.begrippen.gevers)
    vraag["toestemmingen"] = [
        {
            "gever": gever,
            "betekenis": rng.choice(list(kader.begrippen.betekenissen)),
            "status": rng.choice(["gegeven", "geweigerd"]),
            "uitdrukkelijk": rng.random() < 0.5,
        }
        for gever in rng.sample(gevers, rng.randint(0, len(gevers)))
    ]
    return vraag


@pytest.mark.parametrize("zaad", range(KADERS))
def test_the_solver_means_what_the_engine_says(zaad: int) -> None:
    """Possible levels are real, and no question has a level called impossible."""
    rng = random.Random(f"bewijzer-{zaad}")
    _, kader = make_valid_kader(rng)
    possible = levels_of_the_solver(kader)
    asked = 0
    for number, (day, _) in enumerate(Bewijzer(kader)._dagen):
        for _ in range(VRAGEN):
            try:
                answer = kader.evaluate(complete_question(rng, kader, day)).gegevens[0]
            except VraagError:
                continue
            asked += 1
            assert answer.laag == answer.hoog
            assert (number, answer.laag) in possible
    assert asked
