# SPDX-License-Identifier: EUPL-1.2
"""
What followed from a part of a case, remembered until a day changes it.

Responsible for asking the rules once for all parts of a case that are not known.
Nothing says whose a part was: it is words from fixed lists and days, and it has numbers
of its own. Floor 4, `opvolging`, pure.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from deelkader.opvolging.samenhang import NUMMERS, Ding, Samenhang
from deelkader.opvolging.taak import Taak

if TYPE_CHECKING:
    from deelkader.opvolging.voorval import Voorval

_MEESTE: Final = 4_096
# WHY: a long part grew, and is like no other.
_LANGSTE: Final = 8
_NOOIT: Final = 2**63

type_deel = tuple[Ding, ...]
type_gevraagd = Callable[[Sequence["Voorval"], int], Sequence[Taak]]


class _Gevolg(NamedTuple):
    """The tasks from day *van* until day *tot*."""

    van: int
    tot: int
    taken: tuple[Taak, ...]

    def holds_on(self, dag: int) -> bool:
        """Return whether *dag* is one of those days."""
        return self.van <= dag < self.tot


class _Deel(NamedTuple):
    """
    A part with numbers of its own, from 1; *had* are the numbers that were there.

    *van* are those of its things; the others only are named in it.
    """

    eigen: type_deel
    had: Sequence[int]
    van: frozenset[int]


class Delen:
    """Knows what followed from parts; *ask* asks the rules. Safe to share."""

    def __init__(self, samenhang: Samenhang, ask: type_gevraagd) -> None:
        self._samenhang = samenhang
        self._ask = ask
        self._slot = threading.Lock()
        self._bekend: dict[type_deel, _Gevolg] = {}

    def tasks(self, told: Sequence[Voorval], vandaag: int) -> tuple[Taak, ...]:
        """
        Return the tasks that follow from *told* on *vandaag*, as the rules order them.

        Requires things in the order of their numbers, none of them of a later day.
        """
        found: list[Taak] = []
        asked: set[int] = set()
        unknown: list[_Deel] = []
        for part in self._samenhang.parts(told):
            deel = _renumbered(part) if len(part) <= _LANGSTE else None
            known = None if deel is None else self._bekend.get(deel.eigen)
            if deel is not None and known is not None and known.holds_on(vandaag):
                found += [_begun(t, deel.had[t.bij - 1]) for t in known.taken]
                continue
            asked.update([thing.nr for thing in part])
            if deel is not None:
                unknown.append(deel)
        if asked:
            new = self._ask([v for v in told if v.nr in asked], vandaag)
            self._learn(unknown, new, vandaag)
            found += new
        return tuple(sorted(found, key=lambda taak: (taak.bij, taak.regel)))

    def _learn(
        self, unknown: Sequence[_Deel], new: Sequence[Taak], vandaag: int
    ) -> None:
        """Remember which of the tasks in *new* followed from each part."""
        of_thing = defaultdict(list)
        for taak in new:
            of_thing[taak.bij].append(taak)
        with self._slot:
            for deel in unknown:
                some = [
                    _begun(taak, own)
                    for own, nr in enumerate(deel.had, start=1)
                    if nr in deel.van
                    for taak in of_thing.get(nr, ())
                ]
                # INVARIANT: before the first of these days time changes nothing.
                tot = min((t.volgende or _NOOIT for t in some), default=_NOOIT)
                self._bekend[deel.eigen] = _Gevolg(vandaag, tot, tuple(some))
            while len(self._bekend) > _MEESTE:
                del self._bekend[next(iter(self._bekend))]


def _renumbered(part: Sequence[Ding]) -> _Deel:
    """
    Return *part* with its things numbered from 1.

    WHY this keeps what follows: rules compare numbers with one another only.
    """
    own = frozenset([thing.nr for thing in part])
    numbers = set(own)
    for thing in part:
        for waarde, is_number in zip(thing.waarden, NUMMERS[thing.soort], strict=True):
            if is_number and waarde:
                numbers.add(int(waarde))
    had = sorted(numbers)
    now: dict[str | int, int] = {nr: place for place, nr in enumerate(had, start=1)}
    return _Deel(tuple([_with_numbers(thing, now) for thing in part]), had, own)


def _with_numbers(thing: Ding, now: Mapping[str | int, int]) -> Ding:
    pairs = zip(thing.waarden, NUMMERS[thing.soort], strict=True)
    waarden = tuple([now.get(w, 0) if is_number else w for w, is_number in pairs])
    return Ding(now[thing.nr], thing.soort, thing.dag, waarden)


def _begun(taak: Taak, bij: int) -> Taak:
    """Return *taak* as begun by thing *bij*."""
    # WHY not `replace`: this is done for every task of every case.
    return Taak(
        taak.regel,
        bij,
        taak.rol,
        taak.stand,
        taak.opent,
        taak.uiterlijk,
        taak.volgende,
        taak.strenger,
    )
