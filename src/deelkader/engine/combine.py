# SPDX-License-Identifier: EUPL-1.2
"""
The combining law: the rules that match in one world become one level.

This is ADR 0001 and nothing else; it can be read aloud beside it. Pure.
Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from deelkader.begrippen.uitkomst import (
    AFWEGEN,
    OVERLEG,
    TOEGESTAAN,
    TOESTEMMING_NODIG,
    VERBODEN,
    VERPLICHT,
)
from deelkader.engine.compile import As, Programma, bits
from deelkader.engine.who import (
    Toestemmingsstand,
    Verklaring,
    missing,
    standing,
    type_clausules,
)
from deelkader.model.regel import Regel, RegelSoort

type_gemist = frozenset[tuple[bool, frozenset[str]]]
"""Clauses without a yes: whether one of several suffices, and who is left to ask."""

_VAST = {
    RegelSoort.PLICHT: VERPLICHT,
    RegelSoort.GRONDSLAG: VERPLICHT,
    RegelSoort.GEEN_ANDER: TOEGESTAAN,
    RegelSoort.GEEN_GEHEIM: TOEGESTAAN,
}
_TOESTEMMING = {
    Toestemmingsstand.GEGEVEN: TOEGESTAAN,
    Toestemmingsstand.OPEN: TOESTEMMING_NODIG,
}


@dataclass(frozen=True, slots=True)
class AsStand:
    """One axis in one world: its level and the mask of its highest open routes."""

    niveau: int
    open: int


@dataclass(frozen=True, slots=True)
class Wereld:
    """One world judged: every axis, and the lowest of them."""

    mask: int
    niveau: int
    assen: tuple[AsStand, ...]
    clausules: type_clausules


def judge(p: Programma, mask: int, verklaring: Verklaring) -> Wereld:
    """Judge the world in which the rules of *mask* match, given what people said."""
    clausules = _clauses(p, mask)
    assen = tuple(_judge_axis(p, a, mask, clausules, verklaring) for a in p.assen)
    return Wereld(mask, min(stand.niveau for stand in assen), assen, clausules)


def _clauses(p: Programma, mask: int) -> type_clausules:
    if not mask & p.wie_wet:
        return ()
    return tuple(p.regels[bit].een_van for bit in bits(mask & p.wie))


def route_level(
    route: Regel, axis: str, clausules: type_clausules, verklaring: Verklaring
) -> int | None:
    """Return the level of *route* when nothing stops it; None is a dead route."""
    if route.soort is RegelSoort.TOESTEMMING:
        explicit = route.uitdrukkelijk
        stand = standing(axis, clausules, verklaring, uitdrukkelijk=explicit)
        return _TOESTEMMING.get(stand)
    if route.soort is RegelSoort.SPREEKRECHT:
        return TOEGESTAAN if verklaring.gewogen else AFWEGEN
    return _VAST[route.soort]


def _judge_axis(
    p: Programma,
    axis: As,
    mask: int,
    clausules: type_clausules,
    verklaring: Verklaring,
) -> AsStand:
    best, opened, refused, stopped = -1, 0, False, False
    for bit in bits(mask & axis.routes):
        level = route_level(p.regels[bit], axis.id, clausules, verklaring)
        refused |= level is None
        stopped |= bool(mask & axis.stoppers[bit] & axis.verboden)
        if level is None or mask & (axis.stoppers[bit] | axis.overrulers[bit]):
            continue
        if level > best:
            best, opened = level, 0
        if level == best:
            opened |= 1 << bit
    if opened:
        return AsStand(best, opened)
    bare = not mask & axis.routes and bool(mask & axis.verboden)
    return AsStand(VERBODEN if stopped or refused or bare else OVERLEG, 0)


def missing_persons(
    p: Programma, wereld: Wereld, verklaring: Verklaring
) -> type_gemist:
    """Return the clauses that still lack a yes, in a world that waits for consent."""
    if wereld.niveau != TOESTEMMING_NODIG:
        return frozenset()
    result: set[tuple[bool, frozenset[str]]] = set()
    for axis, stand in zip(p.assen, wereld.assen, strict=True):
        if stand.niveau != TOESTEMMING_NODIG:
            continue
        for bit in bits(stand.open):
            result.update(
                missing(
                    axis.id,
                    wereld.clausules,
                    verklaring,
                    uitdrukkelijk=p.regels[bit].uitdrukkelijk,
                )
            )
    return only_needed(result)


def only_needed(gemist: Iterable[tuple[bool, frozenset[str]]]) -> type_gemist:
    """Return *gemist* without groups in which someone must say yes anyway."""
    clausules = set(gemist)
    needed = {gever for several, who in clausules if not several for gever in who}
    return frozenset(
        (several, who) for several, who in clausules if not several or not who & needed
    )
