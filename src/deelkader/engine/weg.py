# SPDX-License-Identifier: EUPL-1.2
"""
The way forward: the smallest sets of steps after which the answer is a yes.

Responsible for which steps may be proposed and for trying them out. Minimal
and sufficient by definition: every set is judged, none is reasoned about.
Floor 3.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import reduce
from itertools import combinations
from operator import or_

from deelkader.begrippen.uitkomst import TOEGESTAAN
from deelkader.engine.compile import Programma, bits
from deelkader.engine.geheugen import recall
from deelkader.engine.kern import Oordeelkern
from deelkader.engine.situatie import Bewijsfeit, Situatie, apply_proofs, worlds
from deelkader.engine.who import Stand
from deelkader.model.oordeel import Wegstap

GRENS_STAPPEN = 8
"""With more steps than this only the whole set is tried."""

type_weg = tuple[tuple[Wegstap, ...], ...]


def ways_forward(
    p: Programma, situaties: tuple[Situatie, ...], kern: Oordeelkern
) -> type_weg:
    """
    Return every minimal set of steps after which the low end is a yes.

    At a table *situaties* holds one position per participant: steps must
    suffice for all of them. *kern* is what they say together.
    """
    if kern.laag >= TOEGESTAAN:
        return ()
    steps = _universe(p, situaties, kern)
    found: list[tuple[Wegstap, ...]] = []
    for candidate in _candidates(steps):
        if any(set(way) <= set(candidate) for way in found):
            continue
        if all(_suffices(p, situatie, candidate) for situatie in situaties):
            found.append(candidate)
    return tuple(found)


def _candidates(steps: tuple[Wegstap, ...]) -> Iterator[tuple[Wegstap, ...]]:
    if len(steps) > GRENS_STAPPEN:
        yield steps
        return
    for size in range(1, len(steps) + 1):
        yield from combinations(steps, size)


def _universe(
    p: Programma, situaties: tuple[Situatie, ...], kern: Oordeelkern
) -> tuple[Wegstap, ...]:
    """Return the steps that may be proposed, persons first, in declared order."""
    blocked = _blocked(p, kern)
    missing = {gever for _, clausule in kern.gemist for gever in clausule}
    ask = p.begrippen.vraagstap
    steps = []
    if ask is not None:
        steps = [
            Wegstap(ask.id, gever)
            for gever in p.begrippen.gevers
            if gever in missing and ("gever", gever) not in blocked
        ]
    asked = {step.wie for step in steps}
    proven = {feit for gever, feit in p.bewijzen if gever in asked}
    acts = {name for situatie in situaties for name in _acts(p, situatie, proven)}
    return (
        *steps,
        *(
            Wegstap(stap.id)
            for stap in p.begrippen.stappen.values()
            if stap.handeling is not None
            and stap.id in acts
            and ("stap", stap.id) not in blocked
        ),
    )


def _blocked(p: Programma, kern: Oordeelkern) -> set[tuple[str, str]]:
    """Return the givers and steps that may not be proposed in some world."""
    mask = 0
    for wereld in kern.werelden:
        mask |= wereld.mask
    names = (p.regels[bit].niet_vragen for bit in bits(mask & p.niet_vragen))
    return {name for name in names if name is not None}


def _acts(p: Programma, situatie: Situatie, proven: Collection[int]) -> set[str]:
    """
    Return the steps whose act is not done and that a possible rule tests.

    *proven*: the facts that a yes may still settle; a rule need not match them yet.
    """
    possible = situatie.mask
    acts = tuple((feit, p.all_values(feit)) for feit, _ in situatie.niet_gedaan)
    assumed = tuple((feit, (i,)) for feit, i in situatie.aangenomen)
    for feit, waarden in (*situatie.open, *assumed, *acts):
        if feit not in proven:
            possible &= reduce(or_, (p.accept[feit][i] for i in waarden), 0)
    now = dict(situatie.niet_gedaan)
    found = set()
    for stap in p.begrippen.stappen.values():
        if stap.handeling is None:
            continue
        name, waarde = stap.handeling
        feit = p.plaats[name]
        undone = feit in now and now[feit] != p.feit(feit).index[waarde]
        tested = undone and possible & p.tests[feit] & ~p.niet_vragen
        weighs = stap.weegt and not situatie.gewogen and possible & p.spreekrecht
        if tested or weighs:
            found.add(stap.id)
    return found


def _suffices(p: Programma, situatie: Situatie, steps: tuple[Wegstap, ...]) -> bool:
    after = _take(p, situatie, steps)
    if after is None:
        return False
    masks = worlds(p, after.base(p), after.open)
    if masks is None:
        return False
    verklaring = after.verklaring()
    return all(recall(p, mask, verklaring).niveau >= TOEGESTAAN for mask in masks)


def _take(
    p: Programma, situatie: Situatie, steps: tuple[Wegstap, ...]
) -> Situatie | None:
    """Return the position after *steps*; None when they contradict something."""
    standen = dict(situatie.standen)
    done: dict[int, int] = {}
    gewogen = situatie.gewogen
    bewijs = situatie.bewijs
    for step in steps:
        stap = p.begrippen.stappen[step.stap]
        if step.wie is not None:
            for axis in p.assen:
                if standen.get((axis.id, step.wie)) is Stand.GEWEIGERD:
                    return None
                standen[axis.id, step.wie] = Stand.UITDRUKKELIJK
            bewijs = tuple(_prove(p, feit, step.wie) for feit in bewijs)
        elif stap.handeling is not None:
            name, waarde = stap.handeling
            value = p.begrippen.feiten[name].index[waarde]
            if done.setdefault(p.plaats[name], value) != value:
                return None
            weeg = p.begrippen.weegstap
            if weeg is not None and weeg.handeling and weeg.handeling[0] == name:
                gewogen = weeg.handeling[1] == waarde
    mask = situatie.mask
    for feit, i in done.items():
        mask &= p.accept[feit][i]
    after = replace(
        situatie,
        mask=mask,
        niet_gedaan=tuple(x for x in situatie.niet_gedaan if x[0] not in done),
        standen=tuple(sorted(standen.items())),
        gewogen=gewogen,
        bewijs=bewijs,
    )
    return apply_proofs(after)


def _prove(p: Programma, feit: Bewijsfeit, gever: str) -> Bewijsfeit:
    return replace(feit, bewezen=feit.bewezen & p.proves(gever, feit.feit))
