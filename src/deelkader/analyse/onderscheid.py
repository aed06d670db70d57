# SPDX-License-Identifier: EUPL-1.2
"""
A question that tells two kaders apart, or the proof that there is none.

The solver finds a world; both engines are then asked, and only what they really
answer differently counts. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import z3

from deelkader.analyse.encode import Codering
from deelkader.analyse.korter import shorten
from deelkader.analyse.veranderd import rule_days
from deelkader.analyse.wereld import question
from deelkader.analyse.zichtbaar import Zichtbaar, differences, more_proposed
from deelkader.engine.compile import Programma, compile_rules
from deelkader.errors import VraagError
from deelkader.kader import Kader
from deelkader.model.oordeel import Oordeel
from deelkader.verhalen.antwoord import visible

_MEESTE_WERELDEN = 25


@dataclass(frozen=True, slots=True)
class Onderscheid:
    """The question and both answers; all None where none was found."""

    vraag: Mapping[str, Any] | None = None
    oud: Oordeel | None = None
    nieuw: Oordeel | None = None


class Onderscheider:
    """Tells one kader apart from others with the same vocabulary."""

    def __init__(self, kader: Kader) -> None:
        self._kader = kader
        self._program = _compile(kader)
        self._zichtbaar: dict[date, Zichtbaar] = {}

    def tell_apart(self, ander: Kader) -> Onderscheid | None:
        """Return a question that the two answer differently; None is a proof."""
        changed = _changed(self._kader, ander)
        undecided = False
        program = _compile(ander)
        for day in sorted({*rule_days(self._kader), *rule_days(ander)}):
            mine = self._on(day)
            theirs = Zichtbaar(_encode(ander, program, day))
            for vraag in _worlds(mine, theirs, changed, day):
                found = self._ask(ander, vraag)
                if found is not None:
                    return found
                undecided = True
        return Onderscheid() if undecided else None

    def _on(self, day: date) -> Zichtbaar:
        found = self._zichtbaar.get(day)
        if found is None:
            found = Zichtbaar(_encode(self._kader, self._program, day))
            self._zichtbaar[day] = found
        return found

    def _ask(self, ander: Kader, vraag: dict[str, Any]) -> Onderscheid | None:
        if not self._differs(ander)(vraag):
            return None
        short = shorten(self._kader.begrippen, vraag, self._differs(ander))
        return Onderscheid(short, self._kader.evaluate(short), ander.evaluate(short))

    def _differs(self, ander: Kader) -> Callable[[Mapping[str, Any]], bool]:
        def differs(vraag: Mapping[str, Any]) -> bool:
            try:
                mine, theirs = self._kader.evaluate(vraag), ander.evaluate(vraag)
            except VraagError:
                return False
            return visible(mine) != visible(theirs)

        return differs


def _changed(een: Kader, ander: Kader) -> frozenset[str]:
    """Return the rules that are not the same in both."""
    mine = {regel.id: regel for regel in een.inhoud.regels}
    theirs = {regel.id: regel for regel in ander.inhoud.regels}
    names = mine.keys() | theirs.keys()
    return frozenset(n for n in names if mine.get(n) != theirs.get(n))


def _matters(een: Codering, ander: Codering, naam: str) -> Any:
    """Return that the changed rule *naam* does something else in a world."""
    found = []
    for codering in (een, ander):
        rules = enumerate(codering.p.regels)
        found.append([(codering.past[i], r) for i, r in rules if r.id == naam])
    if not found[0] or not found[1]:
        return (found[0] or found[1])[0][0]
    (mine, old), (theirs, new) = found[0][0], found[1][0]
    if replace(old, condities=()) == replace(new, condities=()):
        return z3.Xor(mine, theirs)
    return z3.Or(mine, theirs)


def _worlds(
    mine: Zichtbaar, theirs: Zichtbaar, changed: frozenset[str], day: date
) -> Iterator[dict[str, Any]]:
    """Yield worlds in which something visible differs, each part tried once."""
    solver = z3.Solver()
    codering = mine.codering
    solver.add(*codering.eisen)
    # WHY: elsewhere both are the same; saying so makes the search much shorter.
    solver.add(z3.Or([_matters(codering, theirs.codering, n) for n in changed]))
    if solver.check() == z3.unsat:
        return
    solver.add(z3.Or(differences(mine, theirs)))
    if solver.check() == z3.unsat:
        return
    solver.push()
    yield from _some_worlds(solver, codering, day)
    solver.pop()
    # WHY: a proposal is shown only where it is wider, which the parts cannot say.
    solver.add(z3.Or(more_proposed(mine, theirs)))
    yield from _some_worlds(solver, codering, day)


def _some_worlds(
    solver: Any, codering: Codering, day: date
) -> Iterator[dict[str, Any]]:
    for _ in range(_MEESTE_WERELDEN):
        found = solver.check()
        if found == z3.unknown:
            raise RuntimeError(
                f"de bewijzer komt er niet uit: {solver.reason_unknown()}"
            )
        if found == z3.unsat:
            return
        model = solver.model()
        yield question(codering, model, day)
        parts = [
            value
            for deel in codering.begrippen.delen
            for value in codering.feit[deel.id]
            if z3.is_true(model.eval(value, model_completion=True))
        ]
        solver.add(z3.Not(z3.And(parts)))


def _compile(kader: Kader) -> Programma:
    return compile_rules(kader.begrippen, kader.inhoud.regels)


def _encode(kader: Kader, program: Programma, day: date) -> Codering:
    return Codering(program, kader.inhoud.vlaggen, program.valid_on(day))
