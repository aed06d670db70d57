# SPDX-License-Identifier: EUPL-1.2
"""
Why: the rules that determine an answer, and the routes that just missed.

Responsible for `gronden` (drop every other rule and the outcome stays) and
`waaromNiet`. Floor 3.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from deelkader.begrippen.uitkomst import TOEGESTAAN
from deelkader.engine.combine import Wereld, route_level
from deelkader.engine.compile import As, Programma, bits
from deelkader.engine.kern import Oordeelkern
from deelkader.engine.situatie import Situatie
from deelkader.engine.who import Verklaring
from deelkader.model.oordeel import Grond, WaaromNiet
from deelkader.model.regel import RegelSoort

MOST_DIFFERENCES = 2
MOST_MISSED = 12


def grounds(
    p: Programma, situatie: Situatie, kern: Oordeelkern
) -> Mapping[str, tuple[Grond, ...]]:
    """Return per axis the rules that determine outcome and `wie`."""
    verklaring = situatie.verklaring()
    found = {}
    for place, (axis, named) in enumerate(
        zip(p.assen, _per_axis(p, kern), strict=True)
    ):
        opened = refused = 0
        for wereld in kern.werelden:
            opened |= wereld.assen[place].open
            refused |= _refused(p, axis, (wereld, place), verklaring)
        found[axis.id] = tuple(
            Grond(p.regels[b].id, p.regels[b].bronnen, _role(p, b, opened, refused))
            for b in bits(named)
        )
    # WHY: the plan hands the same answer to every later asker.
    return MappingProxyType(found)


def _per_axis(p: Programma, kern: Oordeelkern) -> list[int]:
    """
    Return per axis the rules that decide it: drop all others, same result.

    A route that one axis keeps is there on its other axes too, and what stops
    it there is then named as well.
    """
    named = [_named(axis, place, kern, 0) for place, axis in enumerate(p.assen)]
    before: list[int] = []
    while named != before:
        before = named
        kept = 0
        for mask in named:
            kept |= mask
        named = [
            _named(axis, place, kern, kept & axis.routes)
            if kept & axis.routes & ~named[place]
            else named[place]
            for place, axis in enumerate(p.assen)
        ]
    return named


def _named(axis: As, place: int, kern: Oordeelkern, kept: int) -> int:
    """Return the rules that decide one axis, *kept* among them."""
    named = kept
    for wereld in kern.werelden:
        named |= wereld.assen[place].open or wereld.mask & (
            axis.routes | axis.verboden | axis.overleggen
        )
    before = -1
    while named != before:
        before = named
        for wereld in kern.werelden:
            named |= _stoppers(axis, wereld, named)
    for wereld in kern.werelden:
        asks = named & axis.toestemmingen & wereld.mask
        if asks and wereld.assen[place].niveau <= TOEGESTAAN:
            named |= axis.wie.reasons(wereld.mask)
    return named


def _stoppers(axis: As, wereld: Wereld, named: int) -> int:
    """Return what keeps the named routes of this world shut."""
    result = 0
    for bit in bits(named & axis.routes & wereld.mask):
        result |= wereld.mask & (axis.stoppers[bit] | axis.overrulers[bit])
    return result


def _refused(
    p: Programma, axis: As, there: tuple[Wereld, int], verklaring: Verklaring
) -> int:
    """Return the consent routes of this world to which someone said no."""
    result = 0
    wereld, place = there
    clausules = wereld.assen[place].clausules
    for bit in bits(axis.toestemmingen & wereld.mask):
        if route_level(p.regels[bit], axis.id, clausules, verklaring) is None:
            result |= 1 << bit
    return result


def _role(p: Programma, bit: int, opened: int, refused: int) -> str:
    if opened >> bit & 1:
        return "open"
    if refused >> bit & 1:
        return "geweigerd"
    regel = p.regels[bit]
    if regel.soort is RegelSoort.WIE:
        return "wie"
    return "blokkade" if regel.is_blokkade else "gestopt"


def near_misses(
    p: Programma, valid: int, values: Mapping[str, frozenset[int]]
) -> tuple[WaaromNiet, ...]:
    """
    Return the routes that miss by at most two facts, the nearest first.

    *values* holds per fact what it may be; a fact differs when the route
    accepts none of it.
    """
    found = []
    for bit, regel in enumerate(p.regels):
        if not regel.is_route or not valid >> bit & 1:
            continue
        verschil = tuple(
            c.feit for c in regel.condities if not c.indexen & values[c.feit]
        )
        if 0 < len(verschil) <= MOST_DIFFERENCES:
            found.append(WaaromNiet(regel.id, verschil))
    found.sort(key=lambda miss: (len(miss.verschil), miss.regel))
    return tuple(found[:MOST_MISSED])
