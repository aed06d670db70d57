# SPDX-License-Identifier: EUPL-1.2
"""
The permit/forbid core of a kader in a form every policy engine can be given.

Responsible for a neutral export: per domain a list of permits and forbids, each
a conjunction of "this fact has one of these values", where a matching forbid
stops every permit. An axis is open when one of its domains is.

A domain is an axis and one set of blockers: routes that name exceptions stand in
a domain without those blockers, so that "forbid wins" is exact within a domain.
Floor 4, `cedar`.
"""

from __future__ import annotations

from dataclasses import dataclass

from deelkader.begrippen import Feit
from deelkader.engine.compile import Programma, bits
from deelkader.model.regel import Regel, RegelSoort

NVT = "n.v.t."
GEWOON, UITDRUKKELIJK, NEE = "gewoon", "uitdrukkelijk", "nee"


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """*feit* has (or with *niet*: has not) one of *waarden*; the shorter form."""

    feit: str
    waarden: tuple[str, ...]
    niet: bool = False


@dataclass(frozen=True, slots=True)
class Beleid:
    """One permit or forbid: all conditions must hold."""

    id: str
    permit: bool
    als: tuple[Voorwaarde, ...]


@dataclass(frozen=True, slots=True)
class Domein:
    """The routes of one axis that share their blockers, with those blockers."""

    id: str
    axis: str
    beleid: tuple[Beleid, ...]


def value_name(feit: Feit, index: int) -> str:
    """Return the plain text by which every engine knows a value."""
    if index >= len(feit.domein):
        return NVT
    waarde = feit.domein[index]
    if isinstance(waarde, frozenset):
        return "+".join(sorted(waarde)) or "geen"
    return str(waarde).lower()


def consent_fact(axis: str) -> str:
    """Return the attribute that tells what consent there is on *axis*."""
    return f"toestemming-{axis}"


def export(p: Programma, geldig: int = -1) -> tuple[Domein, ...]:
    """
    Return the core of the compiled kader *p*, the largest domain first.

    *geldig* is the mask of the rules that count; without it all do.
    """
    found = []
    for axis in p.assen:
        groups: dict[int, list[int]] = {}
        for bit in axis.stoppers:
            if not geldig >> bit & 1:
                continue
            stoppers = (axis.stoppers[bit] | axis.overrulers[bit]) & geldig
            groups.setdefault(stoppers, []).append(bit)
        for number, (stoppers, routes) in enumerate(groups.items()):
            forbids = [_policy(p, p.regels[bit], None) for bit in bits(stoppers)]
            permits = [_policy(p, p.regels[bit], axis.id) for bit in routes]
            found.append(Domein(f"{axis.id}-{number}", axis.id, (*forbids, *permits)))
    return tuple(sorted(found, key=lambda d: (d.axis, -len(d.beleid))))


def _policy(p: Programma, regel: Regel, axis: str | None) -> Beleid:
    """Return *regel* as a permit on *axis*, or as a forbid when there is none."""
    als = [condition_of(p.begrippen.feiten[c.feit], c.indexen) for c in regel.condities]
    if axis is not None and regel.soort is RegelSoort.TOESTEMMING:
        enough = (UITDRUKKELIJK,) if regel.uitdrukkelijk else (GEWOON, UITDRUKKELIJK)
        als.append(Voorwaarde(consent_fact(axis), enough))
    als.sort(key=lambda v: len(v.waarden) + 1000 * v.niet)
    return Beleid(regel.id, axis is not None, tuple(als))


def condition_of(feit: Feit, indexen: frozenset[int]) -> Voorwaarde:
    """Return "*feit* has one of these values", in the shorter form."""
    everything = range(feit.nvt + 1)
    inside = tuple(value_name(feit, i) for i in everything if i in indexen)
    outside = tuple(value_name(feit, i) for i in everything if i not in indexen)
    if len(outside) < len(inside):
        return Voorwaarde(feit.id, outside, niet=True)
    return Voorwaarde(feit.id, inside)
