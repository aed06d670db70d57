# SPDX-License-Identifier: EUPL-1.2
"""
A rule that can be deleted unnoticed is untested.

Every rule and who-row is taken out in turn: some scenario must then fail. The long
version makes every small mistake there is in every rule.
"""

from functools import cache

import pytest
from tests.bdd.gelezen import kader, scenarios, zinnenboek

from deelkader.analyse.mutanten import Mutant, Mutatie, mutants
from deelkader.analyse.mutaties import Lot, Mutatietest
from deelkader.verhalen.uitvoeren import run


@cache
def proef() -> Mutatietest:
    """Return the scenarios of this repository, ready to be put to mutants."""
    return Mutatietest(kader(), run(zinnenboek(), scenarios()))


def all_mutants() -> list[Mutant]:
    """Return every mutant of the law and of consent."""
    return list(mutants(kader().inhoud))


def test_elke_regel_telt() -> None:
    """Without any one rule, some scenario fails."""
    gewist = [m for m in all_mutants() if m.mutatie is Mutatie.REGEL_WEG]
    assert len(gewist) == len(kader().inhoud.alle_regels)
    assert [str(m) for m in gewist if not proef().is_noticed(m)] == []


@pytest.mark.lang
def test_elke_fout_telt() -> None:
    """Every small mistake is noticed, or proven to change nothing."""
    uitslagen = [proef().judge(m) for m in all_mutants()]
    gemist = [
        str(u.mutant) for u in uitslagen if u.lot not in {Lot.OPGEMERKT, Lot.GELIJK}
    ]
    assert gemist == []
