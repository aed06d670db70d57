# SPDX-License-Identifier: EUPL-1.2
"""
Which rules of a world can still change what is seen of it.

A walk gives facts their values one by one, so that rules only drop out. A rule is
*fixed* when no fact that is still to come can drop it. What is left out here
changes no level, no person, no condition and no duty (ADR 0001), whatever falls
out later; worlds that differ in nothing else are then one. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_

from deelkader.engine.compile import As, Programma, bits
from deelkader.model.regel import RegelSoort

_HOOGST = (RegelSoort.PLICHT, RegelSoort.GRONDSLAG)
"""Routes of the highest level: what stands beside them on their axis is lower."""


@dataclass(frozen=True, slots=True)
class _As:
    """One axis, with per blocker the routes that it stops."""

    axis: As
    blokkades: int
    hoogst: int
    stopt: dict[int, int]


class Snoei:
    """Leaves out of a mask what no longer counts; *veranderd* stays where it can."""

    def __init__(self, p: Programma, veranderd: int) -> None:
        self._p = p
        self._veranderd = veranderd
        self._assen = tuple(_axis(axis) for axis in p.assen)
        self._voor = reduce(
            or_, (m for axis in p.assen for m in axis.overrulers.values()), 0
        )
        self._rijen = naming_alike(p)
        self._bekend: dict[int, int] = {}
        self._vast = 0

    def cut(self, mask: int, vast: int) -> int:
        """Return the part of *mask* that counts, when *vast* are the fixed rules."""
        if vast != self._vast:
            self._vast, self._bekend = vast, {}
        found = self._bekend.get(mask)
        if found is None:
            found = self._bekend[mask] = self._cut(mask, mask & vast)
        return found

    def _cut(self, mask: int, fixed: int) -> int:
        for own in self._assen:
            forbidding = self._surely_forbids(own, mask, fixed)
            if forbidding:
                return mask & self._p.voorwaarde | forbidding
        sure = [self._surely_open(own, mask, fixed) for own in self._assen]
        routes = 0
        for own, certain in zip(self._assen, sure, strict=True):
            routes |= self._routes(own, mask, fixed, certain)
        kept = mask & self._p.voorwaarde | routes
        for own, certain in zip(self._assen, sure, strict=True):
            for bit in self._blockers(own, mask, routes, bare=not certain):
                kept |= 1 << bit
        return kept | self._who(mask, fixed, routes)

    def _surely_forbids(self, own: _As, mask: int, fixed: int) -> int:
        """Return one prohibition that closes the whole axis for good, or nothing."""
        verboden = fixed & own.axis.verboden
        if not verboden:
            return 0
        for bit in bits(mask & own.axis.routes):
            if not verboden & own.axis.stoppers[bit]:
                return 0
        stays = verboden & ~self._veranderd or verboden
        return stays & -stays

    def _surely_open(self, own: _As, mask: int, fixed: int) -> int:
        """Return the fixed routes that need no consent and that nothing can stop."""
        axis = own.axis
        found = 0
        for bit in bits(fixed & axis.routes & ~axis.toestemmingen):
            if not mask & (axis.stoppers[bit] | axis.overrulers[bit]):
                found |= 1 << bit
        return found

    def _routes(self, own: _As, mask: int, fixed: int, certain: int) -> int:
        """Return the routes on which the level of the axis can still hang."""
        routes = mask & own.axis.routes
        if not certain:
            return routes
        lower = ~own.hoogst if certain & own.hoogst else 0
        for bit in bits(routes & ~self._voor):
            if lower >> bit & 1 or fixed & own.axis.stoppers[bit]:
                routes ^= 1 << bit
        return routes

    def _blockers(
        self, own: _As, mask: int, routes: int, *, bare: bool
    ) -> Iterator[int]:
        """
        Yield the blockers that count; *bare*: a prohibition counts without a route.

        Beside a fixed prohibition, nothing counts that stops no other routes.
        """
        here = mask & own.blokkades
        fixed = here & self._vast
        first = fixed & own.axis.verboden
        own_routes = routes & own.axis.routes
        kept: list[tuple[int, bool]] = []
        for group in (
            first & ~self._veranderd,
            first & self._veranderd,
            fixed & ~first,
            here & ~fixed,
        ):
            for bit in bits(group):
                is_verbod = bool(own.axis.verboden >> bit & 1)
                stops = own.stopt[bit] & own_routes
                if not stops and not (is_verbod and bare):
                    continue
                if any(
                    not stops & ~others and (strong or not is_verbod)
                    for others, strong in kept
                ):
                    continue
                if fixed >> bit & 1:
                    kept.append((stops, is_verbod))
                yield bit

    def _who(self, mask: int, fixed: int, routes: int) -> int:
        """Return the who-rows that add to who must say yes."""
        asked = 0
        for axis in self._p.assen:
            if routes & axis.toestemmingen:
                asked |= axis.wie.alles
        rows = self._p.trim(mask & asked) & self._p.wie
        for same, implied in self._rijen:
            certain = rows & same & fixed
            if certain:
                rows &= ~(same | implied) | certain & -certain
        return rows


def _axis(axis: As) -> _As:
    stops: dict[int, int] = {}
    for route, stoppers in axis.stoppers.items():
        for bit in bits(stoppers):
            stops[bit] = stops.get(bit, 0) | 1 << route
    blokkades = axis.verboden | axis.overleggen
    for bit in bits(blokkades):
        stops.setdefault(bit, 0)
    hoogst = sum(mask for soort, mask in axis.soorten if soort in _HOOGST)
    return _As(axis, blokkades, hoogst, stops)


def naming_alike(p: Programma) -> list[tuple[int, int]]:
    """
    Return who-rows that name the same people, with those they make superfluous.

    Beside someone who must say yes, a row of which he is one adds nothing.
    """
    rows = [(i, r) for i, r in enumerate(p.regels) if r.een_van]
    found: dict[tuple[object, ...], tuple[int, int]] = {}
    for i, row in rows:
        who = frozenset(row.een_van)
        key = who, row.groep, row.assen, row.is_wet
        alike, implied = found.get(key, (0, 0))
        for j, other in rows:
            same_place = (other.groep, other.assen) == (row.groep, row.assen)
            wider = who < set(other.een_van) and len(who) == 1
            if same_place and wider and (row.is_wet or not other.is_wet):
                implied |= 1 << j
        found[key] = alike | 1 << i, implied
    return [(a, b) for a, b in found.values() if a & (a - 1) or b]
