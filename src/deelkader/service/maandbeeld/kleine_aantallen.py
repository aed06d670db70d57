# SPDX-License-Identifier: EUPL-1.2
"""
Hide small numbers such that nobody computes them back.

Numbers that add up are a network: what flows into a point flows out of it, and a
number is what flows through a branch. A small number is safe when everything below
the threshold could stand there, with all that is published as it is. That is so
when enough can be sent around it through other hidden numbers; where it cannot, the
cheapest numbers on the way are hidden as well.

What is cheapest is drawn by lot. With fixed prices, whoever repeats the work for
every table that could be there finds which ones would have hidden something else.
Floor 5.

Source of the method: L.H. Cox, "Network models for complementary cell suppression",
Journal of the American Statistical Association 90 (1995).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence
    from random import Random

DREMPEL: Final = 10
"""A number below this is not shown; zero neither: that nobody did it also tells."""

_SPREIDING: Final = 100
_VEEL: Final = 1 << 60
"""More than any number of lines."""


class Verborgen(StrEnum):
    """
    What stands where a number does not.

    `KLEIN` is a number below `DREMPEL`. `DICHT` is one that would give a small one
    away; it is not small itself, unless its whole group is like this.
    """

    KLEIN = "kleiner-dan-10"
    DICHT = "niet-getoond"


@dataclass(frozen=True, slots=True)
class Tak:
    """
    A number *aantal* that flows from one point to another.

    *prijs* is how much is lost when it is hidden although it is not small.
    """

    plek: tuple[str, str]
    van: Hashable
    naar: Hashable
    aantal: int
    prijs: int = 1


def protect(
    takken: Sequence[Tak], lot: Random
) -> dict[tuple[str, str], int | Verborgen]:
    """
    Return what may be shown of each of *takken*, by its place.

    *lot* draws the prices; nobody may be able to draw them again.

    INVARIANT: whoever knows all that is shown, which numbers are small and that the
    others are not, still finds every number below `DREMPEL` possible in each small
    place. Where hiding all of them does not give that, all say the same: `DICHT`.

    Raises:
        ValueError: at a point not as much flows out as in.
    """
    _require_balance(takken)
    net = _Net(takken, lot)
    for tak, one in enumerate(takken):
        if one.aantal >= DREMPEL:
            continue
        fits = net.send(tak, one.aantal, up=False) and net.send(
            tak, DREMPEL - 1 - one.aantal, up=True
        )
        if not fits:
            return {one.plek: Verborgen.DICHT for one in takken}
    return {one.plek: net.shown(tak) for tak, one in enumerate(takken)}


def _require_balance(takken: Sequence[Tak]) -> None:
    """Raise unless the numbers add up; a branch in a circle of one always does."""
    over: dict[Hashable, int] = defaultdict(int)
    for one in takken:
        over[one.van] -= one.aantal
        over[one.naar] += one.aantal
    if any(over.values()):
        msg = "the numbers do not add up"
        raise ValueError(msg)


class _Net:
    """The network with what is hidden so far; begins with the small numbers."""

    def __init__(self, takken: Sequence[Tak], lot: Random) -> None:
        self._takken = takken
        self._prijs = [one.prijs * lot.randint(1, _SPREIDING) for one in takken]
        self._dicht = {n for n, one in enumerate(takken) if one.aantal < DREMPEL}
        self._punten: dict[Hashable, list[int]] = defaultdict(list)
        for number, one in enumerate(takken):
            self._punten[one.van].append(number)
            self._punten[one.naar].append(number)

    def shown(self, tak: int) -> int | Verborgen:
        """Return what may be shown of a branch."""
        one = self._takken[tak]
        if one.aantal < DREMPEL:
            return Verborgen.KLEIN
        return Verborgen.DICHT if tak in self._dicht else one.aantal

    def send(self, tak: int, hoeveel: int, *, up: bool) -> bool:
        """
        Let *hoeveel* more (*up*) or less flow through a branch, and go round it.

        Branches on the way are hidden from then on. Return whether it could be done.
        """
        one = self._takken[tak]
        if one.van == one.naar:
            return True
        begin, end = (one.naar, one.van) if up else (one.van, one.naar)
        nu = [other.aantal for other in self._takken]
        while hoeveel:
            weg = self._cheapest(begin, end, nu, tak)
            if weg is None:
                return False
            room = min(self._room(n, nu[n], forward=f) for n, f in weg)
            for number, forward in weg:
                nu[number] += min(room, hoeveel) * (1 if forward else -1)
                self._dicht.add(number)
            hoeveel -= min(room, hoeveel)
        return True

    def _room(self, tak: int, nu: int, *, forward: bool) -> int:
        """Return how much more can flow through a branch, or (back) how much less."""
        is_small = self._takken[tak].aantal < DREMPEL
        if forward:
            return DREMPEL - 1 - nu if is_small else _VEEL
        return nu if is_small else nu - DREMPEL

    def _cheapest(
        self, begin: Hashable, end: Hashable, nu: Sequence[int], niet: int
    ) -> list[tuple[int, bool]] | None:
        """Return the way that hides least: branches, and whether along them."""
        kosten: dict[Hashable, int] = {begin: 0}
        door: dict[Hashable, tuple[int, bool]] = {}
        turn = 0
        heap: list[tuple[int, int, Hashable]] = [(0, turn, begin)]
        while heap:
            so_far, _, here = heappop(heap)
            if here == end:
                return self._way(begin, end, door)
            if so_far > kosten[here]:
                continue
            for number in self._punten[here]:
                one = self._takken[number]
                forward = one.van == here
                there = one.naar if forward else one.van
                if number == niet or not self._room(
                    number, nu[number], forward=forward
                ):
                    continue
                total = so_far + (0 if number in self._dicht else self._prijs[number])
                if total < kosten.get(there, _VEEL):
                    kosten[there], door[there] = total, (number, forward)
                    turn += 1
                    heappush(heap, (total, turn, there))
        return None

    def _way(
        self,
        begin: Hashable,
        end: Hashable,
        door: Mapping[Hashable, tuple[int, bool]],
    ) -> list[tuple[int, bool]]:
        found = []
        while end != begin:
            number, forward = door[end]
            found.append((number, forward))
            one = self._takken[number]
            end = one.van if forward else one.naar
        return found
