# SPDX-License-Identifier: EUPL-1.2
"""
The combining law: the rules that match in one world become one level.

This is ADR 0001 and nothing else; it can be read aloud beside it. Pure.
Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

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


class AsStand(NamedTuple):
    """One axis in one world: level, its highest open routes, who must say yes."""

    niveau: int
    open: int
    clausules: type_clausules


class Wereld(NamedTuple):
    """One world judged: every axis, the lowest of them, and whose yes it lacks."""

    mask: int
    niveau: int
    assen: tuple[AsStand, ...]
    gemist: type_gemist


def join(
    p: Programma, mask: int, assen: tuple[AsStand, ...], verklaring: Verklaring
) -> Wereld:
    """Return the world of *mask* from its axes, judged one by one."""
    niveau = min(stand.niveau for stand in assen)
    gemist: type_gemist = frozenset()
    if niveau == TOESTEMMING_NODIG:
        gemist = _missing_persons(p, assen, verklaring)
    return Wereld(mask, niveau, assen, gemist)


def route_level(
    route: Regel, axis: str, clausules: type_clausules, verklaring: Verklaring
) -> int | None:
    """Return the level of *route* when nothing stops it; None is a dead route."""
    if route.soort is RegelSoort.TOESTEMMING:
        explicit = route.uitdrukkelijk
        return _consent_level(axis, clausules, verklaring, explicit=explicit)
    return _level_of_kind(route.soort, verklaring)


def _consent_level(
    axis: str, clausules: type_clausules, verklaring: Verklaring, *, explicit: bool
) -> int | None:
    """Return the level of every route that waits for such a yes; None is a no."""
    stand = standing(axis, clausules, verklaring, uitdrukkelijk=explicit)
    return _TOESTEMMING.get(stand)


def _level_of_kind(soort: RegelSoort, verklaring: Verklaring) -> int:
    """Return the level of every route of a kind that nobody has to consent to."""
    if soort is RegelSoort.SPREEKRECHT:
        return TOEGESTAAN if verklaring.gewogen else AFWEGEN
    return _VAST[soort]


def judge_axis(p: Programma, axis: As, mask: int, verklaring: Verklaring) -> AsStand:
    """Return the best level of the free routes, and which routes have it."""
    free = _free(axis, mask)
    clausules = tuple(p.regels[bit].een_van for bit in bits(axis.wie.naming(mask)))
    levels: dict[int, int] = {}
    for soort, routes in axis.soorten:
        if free & routes:
            level = _level_of_kind(soort, verklaring)
            levels[level] = levels.get(level, 0) | free & routes
    refused = False
    waiting = mask & axis.toestemmingen
    for routes in (waiting & axis.uitdrukkelijk, waiting & ~axis.uitdrukkelijk):
        if not routes:
            continue
        explicit = bool(routes & axis.uitdrukkelijk)
        asked = _consent_level(axis.id, clausules, verklaring, explicit=explicit)
        refused |= asked is None
        if asked is not None and free & routes:
            levels[asked] = levels.get(asked, 0) | free & routes
    if levels:
        best = max(levels)
        return AsStand(best, levels[best], clausules)
    matching, verboden = mask & axis.routes, mask & axis.verboden
    stopped = any(verboden & axis.stoppers[bit] for bit in bits(matching))
    bare = not matching and bool(verboden)
    is_no = stopped or refused or bare
    return AsStand(VERBODEN if is_no else OVERLEG, 0, clausules)


def _free(axis: As, mask: int) -> int:
    """Return the matching routes that nothing in this world stops or overrules."""
    free = mask & axis.routes
    if mask & axis.tegen:
        for bit in bits(free):
            if mask & (axis.stoppers[bit] | axis.overrulers[bit]):
                free ^= 1 << bit
    return free


def _missing_persons(
    p: Programma, assen: tuple[AsStand, ...], verklaring: Verklaring
) -> type_gemist:
    """Return the clauses that still lack a yes, in a world that waits for consent."""
    found: set[tuple[bool, frozenset[str]]] = set()
    for axis, stand in zip(p.assen, assen, strict=True):
        if stand.niveau != TOESTEMMING_NODIG:
            continue
        for bit in bits(stand.open):
            explicit = p.regels[bit].uitdrukkelijk
            found.update(
                missing(axis.id, stand.clausules, verklaring, uitdrukkelijk=explicit)
            )
    return only_needed(found)


def only_needed(gemist: Iterable[tuple[bool, frozenset[str]]]) -> type_gemist:
    """Return *gemist* without groups in which someone must say yes anyway."""
    clausules = set(gemist)
    needed = {gever for several, who in clausules if not several for gever in who}
    return frozenset(
        (several, who) for several, who in clausules if not several or not who & needed
    )
