# SPDX-License-Identifier: EUPL-1.2
"""
Prove the guarantees of a kader for all questions, or find one that breaks them.

A counterexample is asked again to the engine: a proof that the engine does not
share is an error, never a finding. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import z3

from deelkader.analyse.encode import Codering
from deelkader.analyse.proeven import law_only
from deelkader.analyse.veranderd import rule_days
from deelkader.analyse.wereld import question
from deelkader.begrippen.uitkomst import NIVEAUS
from deelkader.engine.compile import compile_rules
from deelkader.engine.who import Stand
from deelkader.kader import Kader
from deelkader.model.garantie import Garantie


@dataclass(frozen=True, slots=True)
class Tegenvoorbeeld:
    """A question that breaks a guarantee, and the outcome it gets."""

    vraag: dict[str, Any]
    uitkomst: str


@dataclass(frozen=True, slots=True)
class Bewijs:
    """One guarantee: proven (no counterexample), and whether any world is meant."""

    garantie: Garantie
    tegenvoorbeeld: Tegenvoorbeeld | None
    is_leeg: bool


class Bewijzer:
    """Proves sentences about one kader, on every day on which its rules differ."""

    def __init__(self, kader: Kader) -> None:
        self._kader = kader
        inhoud = kader.inhoud
        self._programma = compile_rules(inhoud.begrippen, inhoud.regels)
        self._dagen = [
            (day, self._encode(self._programma.valid_on(day)))
            for day in rule_days(kader)
        ]

    def _encode(self, geldig: int) -> Codering:
        return Codering(self._programma, self._kader.inhoud.vlaggen, geldig)

    def coderingen(self) -> Iterator[tuple[Codering, Codering]]:
        """Yield every set of valid rules: all layers, and the law alone."""
        for day, codering in self._dagen:
            valid = self._programma.valid_on(day)
            yield codering, self._encode(law_only(self._programma, valid))

    def prove_all(self) -> Iterator[Bewijs]:
        """Yield the proof, or the counterexample, of every guarantee."""
        for garantie in self._kader.inhoud.garanties:
            yield self.prove(garantie)

    def prove(self, garantie: Garantie) -> Bewijs:
        """
        Return the proof of *garantie*.

        Raises:
            RuntimeError: the engine does not share a counterexample.
        """
        is_leeg = True
        for day, codering in self._dagen:
            solver = z3.Solver()
            solver.add(*codering.eisen, *_about(codering, garantie))
            if solver.check() == z3.unsat:
                continue
            is_leeg = False
            solver.add(_broken(codering, garantie))
            if _is_possible(solver):
                vraag = question(codering, solver.model(), day)
                return Bewijs(garantie, self._ask_again(garantie, vraag), is_leeg)
        return Bewijs(garantie, None, is_leeg)

    def _ask_again(self, garantie: Garantie, vraag: dict[str, Any]) -> Tegenvoorbeeld:
        oordeel = self._kader.evaluate(vraag)
        answer = oordeel.gegevens[0]
        too_wide = garantie.hoogstens is not None and answer.laag > garantie.hoogstens
        too_strict = garantie.minstens is not None and answer.hoog < garantie.minstens
        unruled = garantie.altijd_een_regel and not all(answer.gronden.values())
        if answer.laag != answer.hoog or not (too_wide or too_strict or unruled):
            raise RuntimeError(f"de engine deelt dit tegenvoorbeeld niet: {vraag}")
        return Tegenvoorbeeld(vraag, str(oordeel.uitkomst))


def _is_possible(solver: z3.Solver) -> bool:
    found = solver.check()
    if found == z3.unknown:
        raise RuntimeError(f"de bewijzer komt er niet uit: {solver.reason_unknown()}")
    return bool(found == z3.sat)


def _about(codering: Codering, garantie: Garantie) -> list[Any]:
    """Return the worlds that the sentence speaks of."""
    found = [codering.one_of(c.feit, c.indexen) for c in garantie.condities]
    for (_, gever), said in codering.stand.items():
        if gever in garantie.zonder_ja:
            found.append(z3.Or(said[Stand.OPEN], said[Stand.GEWEIGERD]))
        if gever in garantie.nee_van:
            found.append(said[Stand.GEWEIGERD])
    if garantie.geweigerd:
        meaning = codering.begrippen.standaard_betekenis
        axis = codering.begrippen.betekenissen[meaning].axis if meaning else None
        found.append(codering.refused(axis) if axis else z3.BoolVal(val=False))
    found += [
        z3.Not(past)
        for past, regel in zip(codering.past, codering.p.regels, strict=True)
        if regel.soort in garantie.zonder_soorten
    ]
    return found


def _broken(codering: Codering, garantie: Garantie) -> Any:
    """Return that the answer is wider or stricter than the sentence says."""
    found = []
    if garantie.hoogstens is not None:
        above = [level for level in NIVEAUS if level > garantie.hoogstens]
        if above:
            found.append(codering.at_least(min(above)))
    if garantie.minstens is not None:
        found.append(z3.Not(codering.at_least(garantie.minstens)))
    if garantie.altijd_een_regel:
        found.append(codering.unruled())
    return z3.Or(found)
