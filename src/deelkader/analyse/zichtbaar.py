# SPDX-License-Identifier: EUPL-1.2
"""
What a professional sees of an answer, as formulas: outcome, who, conditions, duties.

Two kaders that agree on all of these in every world give the same answers; which
rules are named as the reason is left aside. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import combinations

import z3

from deelkader.analyse.encode import Codering, type_formule
from deelkader.begrippen import Soort
from deelkader.begrippen.uitkomst import (
    NIVEAUS,
    TOEGESTAAN,
    TOESTEMMING_NODIG,
    VERBODEN,
)
from deelkader.engine.compile import As, bits
from deelkader.engine.who import Stand

_JA = (Stand.GEGEVEN, Stand.UITDRUKKELIJK)
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
        for name, past in self._proposals().items():
            yield ("alternatief", *name), z3.And(closed, z3.Or(past))

    @cached_property
    def voorstellen(self) -> dict[tuple[str, ...], type_formule]:
        """Proposal -> that a rule makes it and it is wider than the answer."""
        c = self.codering
        found: dict[tuple[str, ...], list[type_formule]] = {}
        for bit in bits(c.p.alternatief):
            wider = [
                z3.And(self._if_proposed(bit, c.at_least(n)), z3.Not(c.at_least(n)))
                for n in NIVEAUS
                if n > VERBODEN
            ]
            shown = z3.And(c.past[bit], z3.Or(wider))
            found.setdefault(self._proposal(bit), []).append(shown)
        return {name: z3.Or(some) for name, some in found.items()}

    def _if_proposed(self, bit: int, formule: type_formule) -> type_formule:
        """Return *formule* in the same world, but for the parts that are proposed."""
        c = self.codering
        fixed = []
        for feit in c.begrippen.feiten.values():
            stated = (c.p.regels[bit].stel_voor or {}).get(feit.uit or feit.id)
            if stated is None:
                continue
            source = c.begrippen.feiten[feit.uit or feit.id]
            waarde = stated[0] if isinstance(stated, list) else stated
            i = source.index[waarde]
            if feit.soort is Soort.AFGELEID:
                i = feit.follows(source, i)
            fixed += [
                (value, z3.BoolVal(val=n == i))
                for n, value in enumerate(c.feit[feit.id])
            ]
        return z3.substitute(formule, *fixed)

    def _proposal(self, bit: int) -> tuple[str, ...]:
        stated = self.codering.p.regels[bit].stel_voor or {}
        return tuple(f"{naam}={waarde}" for naam, waarde in sorted(stated.items()))

    def _proposals(self) -> dict[tuple[str, ...], list[type_formule]]:
        """Return per proposal when some rule makes it."""
        c = self.codering
        found: dict[tuple[str, ...], list[type_formule]] = {}
        for bit in bits(c.p.alternatief):
            found.setdefault(self._proposal(bit), []).append(c.past[bit])
        return found

    def _conditions(self) -> Iterator[tuple[tuple[str, ...], type_formule]]:
        """Yield per condition and duty that the answer names it."""
        c = self.codering
        is_open = c.at_least(TOESTEMMING_NODIG)
        eisen: dict[str, list[type_formule]] = {}
        plichten: dict[tuple[str, str], list[type_formule]] = {}
        for bit, regel in enumerate(c.p.regels):
            if not regel.voorwaarden and not regel.plichten:
                continue
            attached = bool(c.p.voorwaarde >> bit & 1)
            counts = c.past[bit] if attached else z3.And(is_open, self._decides(bit))
            for name in regel.voorwaarden:
                eisen.setdefault(name, []).append(counts)
            for plicht in regel.plichten:
                key = plicht.plicht, str(plicht.termijn)
                plichten.setdefault(key, []).append(counts)
        for name, some in eisen.items():
            yield ("eis", name), z3.And(is_open, z3.Or(some))
        for key, some in plichten.items():
            yield ("plicht", *key), z3.Or(some)

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
        """Yield who must still say yes, and the groups of whom one suffices."""
        c = self.codering
        above = [level for level in NIVEAUS if level > TOESTEMMING_NODIG]
        waiting = z3.And(
            c.at_least(TOESTEMMING_NODIG), *(z3.Not(c.at_least(n)) for n in above)
        )
        asked = list(self._asked())
        alone: dict[str, type_formule] = {}
        named = {wie for rows in c.rijen.values() for _, wie in rows}
        for (gever,) in sorted(wie for wie in named if len(wie) == 1):
            one = (gever,)
            alone[gever] = z3.Or([self._lacks(ask, one, one) for ask in asked])
        for gever, lacks in alone.items():
            yield ("wie", gever), z3.And(waiting, lacks)
        groups = {tuple(sorted(wie)) for wie in named if len(wie) > 1}
        for wie in sorted(groups):
            for left in _parts(wie):
                lacks = z3.Or([self._lacks(ask, wie, left) for ask in asked])
                free = [z3.Not(alone[g]) for g in left if g in alone]
                yield ("een van", *left), z3.And(waiting, lacks, *free)

    def _asked(self) -> Iterator[tuple[type_formule, str, bool]]:
        """Yield when an axis waits for a yes of one kind: formula, axis, explicit."""
        c = self.codering
        for axis in c.p.assen:
            for explicit in (False, True):
                routes = [
                    self._is_best(axis, bit)
                    for bit in bits(axis.toestemmingen)
                    if c.p.regels[bit].uitdrukkelijk == explicit
                ]
                waits = self._has_level(axis, TOESTEMMING_NODIG)
                if routes:
                    yield z3.And(waits, z3.Or(routes)), axis.id, explicit

    def _lacks(
        self,
        ask: tuple[type_formule, str, bool],
        wie: tuple[str, ...],
        left: tuple[str, ...],
    ) -> type_formule:
        """Return that a row for *wie* has no yes, and only *left* can give it."""
        c = self.codering
        waits, axis, explicit = ask
        rows = z3.Or([past for past, row in c.rijen[axis] if set(row) == set(wie)])
        counts = (Stand.UITDRUKKELIJK,) if explicit else _JA
        if (axis, wie[0]) not in c.stand:
            return z3.And(waits, rows) if left == wie else z3.BoolVal(val=False)
        said = {g: c.stand[axis, g] for g in wie}
        none = [z3.Not(said[g][s]) for g in wie for s in counts]
        refused = [
            z3.Not(said[g][Stand.GEWEIGERD]) if g in left else said[g][Stand.GEWEIGERD]
            for g in wie
        ]
        return z3.And(waits, rows, *none, *refused)


def _parts(wie: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield every group that is left when some of *wie* said no."""
    for n in range(len(wie), 0, -1):
        yield from combinations(wie, n)


def differences(een: Zichtbaar, ander: Zichtbaar) -> list[type_formule]:
    """Return per visible part that the two differ in it."""
    return _apart(een.delen, ander.delen)


def more_proposed(een: Zichtbaar, ander: Zichtbaar) -> list[type_formule]:
    """Return per proposal that only one of the two makes it and is wider for it."""
    return _apart(een.voorstellen, ander.voorstellen)


def _apart(
    een: Mapping[tuple[str, ...], type_formule],
    ander: Mapping[tuple[str, ...], type_formule],
) -> list[type_formule]:
    """Return per name that only one of the two holds; an absent one never does."""
    never = z3.BoolVal(val=False)
    names = dict.fromkeys([*een, *ander])
    return [z3.Xor(een.get(name, never), ander.get(name, never)) for name in names]
