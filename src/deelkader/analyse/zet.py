# SPDX-License-Identifier: EUPL-1.2
"""
One step through the space of worlds: a fact gets each of its values.

Responsible for what is the same for all states that know the same facts: it is
worked out once. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import reduce
from operator import or_

from deelkader.engine.compile import Programma
from deelkader.model.regel import Regel

type_ctx = tuple[tuple[int, int], ...]
"""Facts that are still looked at, each with its index, in the order of the walk."""
type_beurt = list[tuple[int, int, type_ctx]]
"""Per value its index, how many values it stands for, and what is known then."""
type_verboden = tuple[Mapping[int, frozenset[int]], ...]


class Zet:
    """
    The values that one fact gets.

    *soorten* returns, from what is known, one value of each kind and how many
    there are; *wanted* are the facts that are looked at later. A *free* fact is
    never looked at again. *cannot* holds combinations that do not exist.
    """

    def __init__(
        self,
        place: int,
        soorten: Callable[[Mapping[int, int]], list[tuple[int, int]]],
        wanted: Collection[int],
        cannot: type_verboden,
    ) -> None:
        self.place = place
        self._soorten = soorten
        self._wanted = wanted
        self._free = place not in wanted and not cannot
        self._cannot = cannot
        self._beurten: dict[tuple[type_ctx, bool], type_beurt] = {}

    def moves(self, ctx: type_ctx, *, tested: bool) -> type_beurt:
        """Return the values beside *ctx*; as one, where nothing tells them apart."""
        apart = tested or not self._free
        found = self._beurten.get((ctx, apart))
        if found is None:
            found = self._beurten[ctx, apart] = self._work_out(ctx, apart=apart)
        return found

    def _work_out(self, ctx: type_ctx, *, apart: bool) -> type_beurt:
        kinds = self._soorten(dict(ctx))
        if not apart:
            kinds = [(kinds[0][0], sum(times for _, times in kinds))]
        kept = tuple(pair for pair in ctx if pair[0] in self._wanted)
        found = []
        for i, times in kinds:
            after = (*kept, (self.place, i)) if self.place in self._wanted else kept
            if not self._exists(dict(ctx) | {self.place: i}):
                continue
            found.append((i, times, after))
        return found

    def _exists(self, known: Mapping[int, int]) -> bool:
        """Return False where what is known makes a combination that cannot be."""
        return not any(
            all(known.get(place, -1) in idx for place, idx in one.items())
            for one in self._cannot
        )


def consent_routes(p: Programma) -> int:
    """Return the routes that wait for consent, on any axis."""
    return reduce(or_, (axis.toestemmingen for axis in p.assen), 0)


def untested(p: Programma, places: Iterable[int]) -> int:
    """Return the rules that no fact of *places* can decide any more."""
    tested = reduce(or_, (p.tests[place] for place in places), 0)
    return ~tested


def may_meet(p: Programma, some: Iterable[Regel]) -> int:
    """Return the rules of *p* that no single condition keeps apart from all *some*."""
    wanted = [{c.feit: c.indexen for c in regel.condities} for regel in some]
    found = 0
    for bit, regel in enumerate(p.regels):
        if any(
            not any(
                c.indexen.isdisjoint(als.get(c.feit, c.indexen))
                for c in regel.condities
            )
            for als in wanted
        ):
            found |= 1 << bit
    return found
