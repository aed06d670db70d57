# SPDX-License-Identifier: EUPL-1.2
"""
"Changes nothing that a professional sees" is true of every question tried.

Random mutants of random kaders: where the solver gives a proof, both engines are
asked many random complete questions; where it gives a question, both are asked it.
"""

from __future__ import annotations

import random

import pytest
from tests.differential.test_bewijzer import complete_question
from tests.differential.vergelijk import make_valid_kader

from deelkader import Kader, VraagError
from deelkader.analyse.mutanten import Mutant, mutants
from deelkader.analyse.onderscheid import Onderscheider
from deelkader.analyse.veranderd import rule_days
from deelkader.verhalen.antwoord import visible

KADERS = 60
MUTANTEN = 12
VRAGEN = 150


def some_mutants(rng: random.Random, kader: Kader) -> list[Mutant]:
    """Return some mutants of rules that hold."""
    every = [m for m in mutants(kader.inhoud) if m.oud in kader.inhoud.regels]
    return rng.sample(every, min(MUTANTEN, len(every)))


@pytest.mark.parametrize("zaad", range(KADERS))
def test_a_proof_of_no_difference_holds(zaad: int) -> None:
    """What the solver says of a mutant, both engines say."""
    rng = random.Random(f"onderscheid-{zaad}")
    _, kader = make_valid_kader(rng)
    teller = Onderscheider(kader)
    for mutant in some_mutants(rng, kader):
        ander = mutant.apply(kader)
        assert ander is not None
        found = teller.tell_apart(ander)
        if found is not None and found.vraag is not None:
            assert found.oud is not None
            assert found.nieuw is not None
            assert visible(kader.evaluate(found.vraag)) == visible(found.oud)
            assert visible(found.oud) != visible(found.nieuw)
        if found is not None:
            continue
        for day in rule_days(kader):
            for _ in range(VRAGEN):
                vraag = complete_question(rng, kader, day)
                try:
                    mine = kader.evaluate(vraag)
                except VraagError:
                    continue
                assert visible(mine) == visible(ander.evaluate(vraag)), str(mutant)
