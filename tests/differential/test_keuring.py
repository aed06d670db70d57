# SPDX-License-Identifier: EUPL-1.2
"""
What the checks say without a solver agrees with the solver, on random kaders.

A rule that is called dead is dead; a rule that is called superfluous can go; two
rules that "never meet" do not; every duty that a prohibition stops is named.
"""

import random
from dataclasses import replace
from itertools import pairwise

import pytest
import z3
from tests.differential.vergelijk import make_valid_kader

from deelkader import Kader
from deelkader.analyse.garanties import Bewijzer
from deelkader.analyse.onderscheid import Onderscheider
from deelkader.analyse.proeven import stopped_duties
from deelkader.keuring import examine
from deelkader.keuring.bereik import can_meet

KADERS = 60


@pytest.mark.parametrize("zaad", range(KADERS))
def test_no_solver_needed(zaad: int) -> None:
    """Both ways of looking agree wherever the checks speak."""
    _, kader = make_valid_kader(random.Random(f"keuring-{zaad}"))
    inhoud = kader.inhoud
    found = examine(inhoud)
    at = {regel.plek: regel for regel in inhoud.alle_regels}
    dead = {at[b.plek].id for b in found if b.code == "R070"}
    stopped = {at[b.plek].id for b in found if b.code == "R072"}
    for codering, _ in Bewijzer(kader).coderingen():
        solver = z3.Solver()
        solver.add(*codering.eisen)
        rules = list(zip(codering.p.regels, codering.past, strict=True))
        for regel, past in rules:
            if regel.id in dead:
                assert solver.check(past) == z3.unsat, regel
        for (een, past), (ander, ook) in pairwise(rules):
            if not can_meet(inhoud.begrippen, een, ander):
                assert solver.check(past, ook) == z3.unsat, (een, ander)
        assert {plicht.id for plicht, _ in stopped_duties(codering)} <= stopped
    for bevinding in found:
        extra = at.get(bevinding.plek)
        if bevinding.code == "R071" and extra in inhoud.regels:
            rest = tuple(r for r in inhoud.regels if r is not extra)
            without = Kader(replace(inhoud, regels=rest))
            assert Onderscheider(kader).tell_apart(without) is None, bevinding
