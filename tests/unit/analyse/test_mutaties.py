# SPDX-License-Identifier: EUPL-1.2
"""A mistake that no scenario notices comes with the scenario that would."""

import pytest
from tests.bdd.gelezen import kader, scenarios, zinnenboek

from deelkader.analyse.mutanten import Mutant, Mutatie, mutants
from deelkader.analyse.mutaties import Lot, Mutatietest, Uitslag, killer, score
from deelkader.verhalen import Zinnenboek
from deelkader.verhalen.lezen import parse_feature
from deelkader.verhalen.uitvoeren import run, run_one

KOP = "# language: nl\nFunctionaliteit: proef\n"
STAP = 53


def some_mutants() -> list[Mutant]:
    """Return mutants from the whole of the law that hold on the chosen sides."""
    every = [m for m in mutants(kader().inhoud) if m.oud in kader().inhoud.regels]
    return every[::STAP]


@pytest.mark.parametrize("mutant", some_mutants(), ids=str)
def test_without_scenarios_every_mistake_gets_one(mutant: Mutant) -> None:
    """The scenario holds of the kader and not of the mutant, or nothing differs."""
    uitslag = Mutatietest(kader(), []).judge(mutant)
    if uitslag.lot is Lot.GELIJK:
        assert killer(zinnenboek(), uitslag) == ""
        return
    assert uitslag.lot is Lot.OVERLEEFT
    tekst = KOP + killer(zinnenboek(), uitslag)
    scenario = parse_feature("proef.feature", tekst).scenarios[0]
    ander = mutant.apply(kader())
    assert ander is not None
    assert run_one(zinnenboek(), scenario).fout == ""
    assert "Dit klopt niet" in run_one(Zinnenboek(ander), scenario).fout


def test_a_noticed_mistake_counts() -> None:
    """The score leaves out what is proven to change nothing."""
    proef = Mutatietest(kader(), run(zinnenboek(), scenarios()))
    gewist = next(m for m in some_mutants() if m.mutatie is Mutatie.REGEL_WEG)
    noticed = proef.judge(gewist)
    assert noticed.lot is Lot.OPGEMERKT
    equal = Uitslag(gewist, Lot.GELIJK)
    missed = Uitslag(gewist, Lot.OVERLEEFT)
    assert score([noticed, equal]) == 100.0
    assert score([noticed, missed, equal]) == 50.0
    assert score([]) == 100.0
