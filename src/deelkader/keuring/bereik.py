# SPDX-License-Identifier: EUPL-1.2
"""
Which values a fact can still have where a rule matches, without a solver.

A narrow answer may be too wide, never too narrow: what is called impossible here
is so. Floor: `keuring`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from deelkader.begrippen import Begrippen, Feit, Soort, Vorm
from deelkader.model.regel import Conditie, Regel

type_bereik = dict[str, frozenset[int]]


def reach(begrippen: Begrippen, condities: Iterable[Conditie]) -> type_bereik | None:
    """Return fact -> the indexes it can have; None when nothing is possible."""
    found = {
        feit.id: _all_values(feit)
        for feit in begrippen.feiten.values()
        if feit.soort is not Soort.TAFEL
    }
    for conditie in condities:
        found[conditie.feit] &= conditie.indexen
    before: type_bereik = {}
    while before != found:
        before = dict(found)
        for name in found:
            _narrow(begrippen, begrippen.feiten[name], found)
        if not all(found.values()):
            return None
    return None if _is_declared_impossible(begrippen, found) else found


def can_meet(begrippen: Begrippen, een: Regel, ander: Regel) -> bool:
    """Return whether some question may match both rules."""
    sides = een.kanten
    if any(sides.get(name, kant) != kant for name, kant in ander.kanten.items()):
        return False
    if not _same_time(een, ander):
        return False
    other = {c.feit: c.indexen for c in ander.condities}
    if any(c.indexen.isdisjoint(other.get(c.feit, c.indexen)) for c in een.condities):
        return False
    return reach(begrippen, [*een.condities, *ander.condities]) is not None


def _same_time(een: Regel, ander: Regel) -> bool:
    """Return whether there is a day on which both hold."""
    for first, second in ((een, ander), (ander, een)):
        until, start = first.geldig_tot, second.geldig_vanaf
        if until is not None and start is not None and until < start:
            return False
    return True


def _all_values(feit: Feit) -> frozenset[int]:
    """Return the values of *feit*; the last one, where it can be left out."""
    always = not (feit.geldt_als or feit.mag_leeg)
    stated = feit.soort in (Soort.DEEL, Soort.FEIT) and always
    return frozenset(range(feit.nvt if stated else feit.nvt + 1))


def _narrow(begrippen: Begrippen, feit: Feit, found: type_bereik) -> None:
    """Narrow *feit* (and what it follows from) by what is known of the others."""
    if feit.soort is Soort.AFGELEID:
        _narrow_derived(feit, begrippen.feiten[feit.uit or ""], found)
        return
    if not feit.geldt_als:
        return
    applies = [_may_hold(als, found) for als in feit.geldt_als]
    if not any(applies):
        found[feit.id] &= {feit.nvt}
    elif any(_must_hold(als, found) for als in feit.geldt_als):
        undone = feit.soort is Soort.HANDELING and feit.vorm is Vorm.KEUZE
        found[feit.id] -= frozenset() if undone else {feit.nvt}


def _narrow_derived(feit: Feit, bron: Feit, found: type_bereik) -> None:
    follows = [feit.follows(bron, i) for i in range(bron.nvt + 1)]
    found[feit.id] &= {follows[i] for i in found[bron.id]}
    found[bron.id] = frozenset(
        i for i in found[bron.id] if follows[i] in found[feit.id]
    )


def _may_hold(als: Mapping[str, frozenset[int]], found: type_bereik) -> bool:
    return all(found[name] & indexen for name, indexen in als.items())


def _must_hold(als: Mapping[str, frozenset[int]], found: type_bereik) -> bool:
    return all(found[name] <= indexen for name, indexen in als.items())


def _is_declared_impossible(begrippen: Begrippen, found: type_bereik) -> bool:
    return any(_must_hold(one.als, found) for one in begrippen.onmogelijk)
