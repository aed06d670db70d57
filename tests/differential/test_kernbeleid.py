# SPDX-License-Identifier: EUPL-1.2
"""The core that other engines are measured with says what our own engine says."""

from __future__ import annotations

from bench.engine_bare import bare_decider, check_equal
from bench.engine_growth import Groei
from bench.kernbeleid import decide, facts_of
from bench.vragen import complete_worlds
from tests.bdd.gelezen import kader as real_kader

from deelkader.cedar.kern import export

WERELDEN = 60
REGELS = 200


def test_the_core_read_literally_is_the_answer_of_the_engine() -> None:
    """Ours from plain facts, and the export as it stands: the same axes open."""
    kader = real_kader()
    p = kader._evaluator.programma
    werelden = complete_worlds(kader, WERELDEN)
    bare = bare_decider(p)
    check_equal("kaal", [bare(wereld) for wereld in werelden], werelden)
    domeinen = export(p)
    facts = facts_of(domeinen)
    given = [{name: wereld.feiten[name] for name in facts} for wereld in werelden]
    check_equal("uitvoer", [decide(domeinen, feiten) for feiten in given], werelden)


def test_the_kaders_that_grow_are_answered() -> None:
    """Their questions are aimed at rules, so some match."""
    assert 0 < Groei(REGELS).most_matching() <= REGELS
