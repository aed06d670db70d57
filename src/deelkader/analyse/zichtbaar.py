# SPDX-License-Identifier: EUPL-1.2
"""
What a professional sees of an answer, as formulas: outcome, who, conditions, duties.

Two kaders that agree on all of these in every world give the same answers; which
rules are named as the reason is left aside. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import z3

from deelkader.analyse.encode import Codering, type_formule
from deelkader.begrippen.uitkomst import (
    NIVEAUS,
    TOEGESTAAN,
    TOESTEMMING_NODIG,
    VERBODEN,
)
from deelkader.engine.compile import As, bits

_OPEN = tuple(level for level in NIVEAUS if level >= TOESTEMMING_NODIG)


class Zichtbaar:
    """The visible parts of the answers of one kader, each under a name."""

    def __init__(self, codering: Codering) -> None:
        self.codering = codering

    @cached_property
    def delen(self) -> dict[tuple[str, ...], type_formule]:
        """Name -> formula; a name that is absent is never so."""
        return dict(self._all())

    def _all(self) -> Iterator[tuple[tuple[str, ...], type_formule]]:
        c = self.codering
        for level in NIVEAUS:
            if level > VERBODEN:
                yield ("niveau", str(level)), c.at_least(level)
        yield ("regel",), c.is_ruled()
        yield from self._conditions()
        yield from self._persons()
        closed = z3.Not(c.at_least(TOEGESTAAN))
        for bit in bits(c.p.alternatief):
            yield ("alternatief", c.p.regels[bit].id), z3.And(closed, c.past[bit])

    def _conditions(self) -> Iterator[tuple[tuple[str, ...], type_formule]]:
        """Yield per condition and duty that the answer names it."""
        c = self.codering
        is_open = c.at_least(TOESTEMMING_NODIG)
        eisen: dict[str, list[type_formule]] = {}
        plichten: dict[str, list[type_formule]] = {}
        for bit, regel in enumerate(c.p.regels):
            if not regel.voorwaarden and not regel.plichten:
                continue
            attached = bool(c.p.voorwaarde >> bit & 1)
            counts = c.past[bit] if attached else z3.And(is_open, self._decides(bit))
            for name in regel.voorwaarden:
                eisen.setdefault(name, []).append(counts)
            for plicht in regel.plichten:
                plichten.setdefault(plicht.plicht, []).append(counts)
        for name, some in eisen.items():
            yield ("eis", name), z3.And(is_open, z3.Or(some))
        for name, some in plichten.items():
            yield ("plicht", name), z3.Or(some)

    def _decides(self, bit: int) -> type_formule:
        """Return that the route is among the best open ones of one of its axes."""
        axes = [axis for axis in self.codering.p.assen if axis.routes >> bit & 1]
        return z3.Or([self._is_best(axis, bit) for axis in axes])

    def _is_best(self, axis: As, bit: int) -> type_formule:
        c = self.codering
        best = [
            z3.And(self._has_level(axis, level), c.route_at_least(axis, bit, level))
            for level in _OPEN
        ]
        return z3.And(c.free(axis, bit), z3.Or(best))

    def _has_level(self, axis: As, level: int) -> type_formule:
        """Return that *axis* has exactly this level."""
        c = self.codering
        above = [one for one in NIVEAUS if one > level]
        at_least = c.axis_at_least(axis, level)
        if not above:
            return at_least
        return z3.And(at_least, z3.Not(c.axis_at_least(axis, min(above))))

    def _persons(self) -> Iterator[tuple[tuple[str, ...], type_formule]]:
        """Yield which clauses matter while consent is awaited, and what kind of yes."""
        c = self.codering
        waiting = z3.And(
            c.at_least(TOESTEMMING_NODIG),
            *(
                z3.Not(c.at_least(level))
                for level in NIVEAUS
                if level > TOESTEMMING_NODIG
            ),
        )
        clauses: dict[tuple[str, ...], list[type_formule]] = {}
        for past, wie in c.rijen:
            clauses.setdefault(tuple(sorted(wie)), []).append(past)
        for wie, rows in clauses.items():
            yield ("wie", *wie), z3.And(waiting, z3.Or(rows))
        for axis in c.p.assen:
            for explicit in (False, True):
                routes = [
                    self._is_best(axis, bit)
                    for bit in bits(axis.toestemmingen)
                    if c.p.regels[bit].uitdrukkelijk == explicit
                ]
                name = ("ja", axis.id, str(explicit))
                yield name, z3.And(waiting, z3.Or(routes))


def differences(een: Zichtbaar, ander: Zichtbaar) -> list[type_formule]:
    """Return per visible part that the two differ in it."""
    never = z3.BoolVal(val=False)
    names = dict.fromkeys([*een.delen, *ander.delen])
    return [
        z3.Xor(een.delen.get(name, never), ander.delen.get(name, never))
        for name in names
    ]
