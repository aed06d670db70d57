# SPDX-License-Identifier: EUPL-1.2
"""
Run scenarios against a kader: what holds, what does not, and which rules decide.

Floor: `verhalen`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from deelkader.errors import DeelkaderError
from deelkader.kader import Kader
from deelkader.verhalen.antwoord import deciding
from deelkader.verhalen.lezen import Scenario
from deelkader.verhalen.schrijven import write_answer
from deelkader.verhalen.verhaal import Verhaal
from deelkader.verhalen.zinnenboek import Zinnenboek


@dataclass(frozen=True, slots=True)
class Resultaat:
    """How one scenario went: *fout* is empty when every sentence holds."""

    scenario: Scenario
    verhaal: Verhaal
    fout: str


@dataclass(frozen=True, slots=True)
class Dekking:
    """The rules of a kader, by how the scenarios touch them."""

    regels: tuple[str, ...]
    beslist: frozenset[str]
    genoemd: frozenset[str]
    stil: tuple[str, ...]


def run(boek: Zinnenboek, scenarios: Iterable[Scenario]) -> list[Resultaat]:
    """Return how every scenario went, in order."""
    return [run_one(boek, scenario) for scenario in scenarios]


def run_one(boek: Zinnenboek, scenario: Scenario) -> Resultaat:
    """Tell *scenario* to the kader until a sentence does not hold."""
    verhaal = Verhaal(boek.kader)
    try:
        for soort, tekst in scenario.zinnen:
            boek.tell(verhaal, soort, tekst)
    except DeelkaderError as error:
        return Resultaat(
            scenario, verhaal, _told(boek, scenario, verhaal, error.message)
        )
    fout = "" if verhaal.verwachtingen else "Dit scenario zegt niets over het antwoord."
    return Resultaat(scenario, verhaal, fout)


def _told(boek: Zinnenboek, scenario: Scenario, verhaal: Verhaal, fout: str) -> str:
    """Return *fout* with what the answer does say, once there is one."""
    if verhaal.oordeel is None:
        return fout
    story = " ".join(tekst for _, tekst in scenario.zinnen)
    said = (
        boek.woorden.namen.rename(zin, story)
        for zin in write_answer(boek, verhaal.oordeel)
    )
    return "\n".join([fout, "Dit zegt het antwoord:", *said])


def coverage(kader: Kader, resultaten: Iterable[Resultaat]) -> Dekking:
    """Return which rules decide in some scenario, are named by one, or neither."""
    decided: set[str] = set()
    named: set[str] = set()
    for resultaat in resultaten:
        named |= resultaat.scenario.regels
        if resultaat.verhaal.oordeel is not None:
            decided |= deciding(resultaat.verhaal.oordeel)
    rules = tuple(r.id for r in kader.inhoud.alle_regels)
    silent = tuple(r for r in rules if r not in decided | named)
    return Dekking(rules, frozenset(decided), frozenset(named), silent)
