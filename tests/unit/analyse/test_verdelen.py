# SPDX-License-Identifier: EUPL-1.2
"""Mutants judged by more processes have the fate they have one by one."""

from __future__ import annotations

import multiprocessing
import os
from itertools import islice

import pytest
from tests.bdd.gelezen import kader, scenarios, zinnenboek

from deelkader.analyse.mutanten import Mutant, mutants
from deelkader.analyse.mutaties import Lot, Mutatietest
from deelkader.analyse.verdelen import judge_all
from deelkader.verhalen.uitvoeren import run

AANTAL = 20


def some_mutants() -> list[Mutant]:
    """Return mistakes in the first rules."""
    return list(islice(mutants(kader().inhoud), AANTAL))


def few_scenarios() -> Mutatietest:
    """Return a test with so few scenarios that some mistakes are not noticed."""
    about = {m.oud.id for m in some_mutants()}
    told = [s for s in scenarios() if s.regels & about][:10]
    return Mutatietest(kader(), run(zinnenboek(), told))


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Act as a machine on which no process can be copied."""
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])


def test_together_is_as_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Same order, same fate, and a survivor still has the question that shows it."""
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    proef, mutanten = few_scenarios(), some_mutants()

    found = list(judge_all(proef, mutanten))

    assert [u.mutant for u in found] == mutanten
    assert [u.lot for u in found] == [proef.judge(m).lot for m in mutanten]
    survivors = [u for u in found if u.lot is Lot.OVERLEEFT]
    assert survivors
    assert all(u.onderscheid and u.onderscheid.vraag for u in survivors)


@pytest.mark.usefixtures("alone")
def test_without_copies_they_go_one_by_one() -> None:
    """The work is done all the same."""
    mutanten = some_mutants()[:5]
    assert [u.mutant for u in judge_all(few_scenarios(), mutanten)] == mutanten
