# SPDX-License-Identifier: EUPL-1.2
"""
Which things of a case can have to do with one another under the rules.

Responsible for parts that the rules may look at one by one: what follows from a case is
what follows from its parts. A part may hold too much, and never too little. Floor 4,
`opvolging`, pure.

What ties things together: a later one ends or puts off what an earlier one began, or
it began because of that one; they are the same; or there is one task per case.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from deelkader.model.opvolging import (
    AFGEROND,
    ONBEKEND,
    UITGESTELD,
    VOORVALLEN,
    Kenmerksoort,
    Per,
)
from deelkader.opvolging.feiten import ZONDER
from deelkader.opvolging.patronen import patterns_of

if TYPE_CHECKING:
    from deelkader.model.opvolging import Opvolgregel, Opvolgregels, Patroon
    from deelkader.opvolging.voorval import Voorval

type_waarden = tuple[str | int, ...]

_ONTHOUDEN: Final = 4_096
NAMEN: Final = {soort: tuple(kenmerken) for soort, kenmerken in VOORVALLEN.items()}
"""The names of the kenmerken of a kind, in a fixed order."""
NUMMERS: Final = {
    soort: tuple(k.soort is Kenmerksoort.NUMMER for k in kenmerken.values())
    for soort, kenmerken in VOORVALLEN.items()
}
"""Which of those hold the number of a thing."""


class Ding(NamedTuple):
    """A thing with its words in the order of `NAMEN`; `ZONDER` where nobody told."""

    nr: int
    soort: str
    dag: int
    waarden: type_waarden

    def words(self, plekken: Sequence[int]) -> type_waarden:
        """Return its words on *plekken*."""
        return tuple([self.waarden[plek] for plek in plekken])


class _Einde(NamedTuple):
    """
    A way in which a task ends.

    The words of the end on *hier* are those of the begin on *begin*.
    """

    patroon: Patroon
    hier: tuple[int, ...]
    begin: tuple[int, ...]


class _Rol(NamedTuple):
    """What a thing can be to the rules, by the number of a rule or of an ending."""

    begint: tuple[int, ...]
    eerder: tuple[int, ...]
    eindigt: tuple[int, ...]
    gaat_over: int | None


class Samenhang:
    """What ties things together under *regels*; safe to share between threads."""

    def __init__(self, regels: Opvolgregels) -> None:
        self._regels = regels.regels
        by_id = {regel.id: number for number, regel in enumerate(self._regels)}
        self._nummers = by_id
        self._begin = []
        self._einden: list[_Einde] = []
        self._einden_van: list[list[int]] = []
        for regel in self._regels:
            first = regel
            while first.na is not None:
                first = self._regels[by_id[first.na]]
            self._begin.append(first.als)
            self._einden_van.append([])
            for einde in (*regel.klaar_bij, *regel.vervalt_bij):
                self._einden_van[-1].append(len(self._einden))
                hier = _places(einde.patroon, [mine for mine, _ in einde.zelfde])
                begin = _places(first.als, [theirs for _, theirs in einde.zelfde])
                self._einden.append(_Einde(einde.patroon, hier, begin))
        self._rol = lru_cache(_ONTHOUDEN)(self._find_rol)

    @property
    def is_te_splitsen(self) -> bool:
        """
        Whether no rule looks at the number of a thing as anything but that.

        Parts have numbers of their own, so a rule may compare them with one another.
        """
        asked = any(
            NUMMERS[patroon.voorval][_places(patroon, [eis.kenmerk])[0]]
            for regel in self._regels
            for patroon in patterns_of(regel)
            for eis in patroon.eisen
        )
        return not asked and all(
            NUMMERS[einde.patroon.voorval][mine] == NUMMERS[als.voorval][theirs]
            for als, some in zip(self._begin, self._einden_van, strict=True)
            for einde in map(self._einden.__getitem__, some)
            for mine, theirs in zip(einde.hier, einde.begin, strict=True)
        )

    def parts(self, told: Sequence[Voorval]) -> list[list[Ding]]:
        """
        Return the parts of *told* from which tasks can follow, each in its order.

        Requires things that a writer tells, in the order of their numbers.
        """
        things = [_thing(one) for one in told]
        roles = [self._rol(t.soort, _without_numbers(t)) for t in things]
        band = _Band(len(things))
        first = band.join_same(things)
        closed: dict[int, list[tuple[int, int]]] = defaultdict(list)
        # WHY backwards: only what was told later ends something.
        for place in range(len(things) - 1, -1, -1):
            thing, rol = things[place], roles[place]
            for number in rol.eindigt:
                known = thing.words(self._einden[number].hier)
                if ZONDER not in known:
                    band.tie((number, known), place)
            if rol.gaat_over is not None:
                about = thing.waarden[NAMEN[thing.soort].index("bij")]
                closed[rol.gaat_over].append((int(about), place))
            for number in rol.begint:
                self._begins(number, thing, place, band)
                per_case = self._regels[number].per is Per.ZAAK
                lowest = 1 if per_case else first[place]
                for about, other in closed.get(number, ()):
                    if lowest <= about <= thing.nr:
                        band.join(other, place)
            for number in rol.eerder:
                band.tie_if_known(("eerder", number), place)
        return _parted(things, roles, band)

    def _begins(self, number: int, thing: Ding, place: int, band: _Band) -> None:
        """Tie what begins a task to what ends it, and to what must be with it."""
        regel = self._regels[number]
        for ending in self._einden_van[number]:
            known = thing.words(self._einden[ending].begin)
            band.tie_if_known((ending, known), place)
        if regel.per is Per.ZAAK:
            band.tie(("zaak", number), place)
        if regel.eerder is not None:
            band.tie(("eerder", number), place)

    def _find_rol(self, soort: str, waarden: type_waarden) -> _Rol:
        known = dict(zip(NAMEN[soort], waarden, strict=True))

        def fits(patroon: Patroon) -> bool:
            return patroon.voorval == soort and all(
                known[eis.kenmerk] in {_told(w) for w in eis.waarden}
                for eis in patroon.eisen
                if not eis.niet
            )

        over = None
        if soort in {AFGEROND, UITGESTELD}:
            over = self._nummers.get(str(known["regel"]))
        return _Rol(
            tuple(n for n, als in enumerate(self._begin) if fits(als)),
            tuple(n for n, r in enumerate(self._regels) if _is_before(r, fits)),
            tuple(n for n, einde in enumerate(self._einden) if fits(einde.patroon)),
            over,
        )


class _Band:
    """Places that belong together, directly or by a knot that several are tied to."""

    def __init__(self, aantal: int) -> None:
        self._boven = list(range(aantal))
        self._knopen: dict[Hashable, int] = {}

    def top(self, place: int) -> int:
        """Return the one place that stands for all that *place* belongs with."""
        boven = self._boven
        while boven[place] != place:
            boven[place] = place = boven[boven[place]]
        return place

    def join(self, one: int, other: int) -> None:
        """Let two places belong together."""
        self._boven[self.top(one)] = self.top(other)

    def tie(self, knoop: Hashable, place: int) -> None:
        """Tie *place* to a knot."""
        self.join(place, self._knopen.setdefault(knoop, place))

    def tie_if_known(self, knoop: Hashable, place: int) -> None:
        """Tie *place* to a knot that another is tied to already."""
        other = self._knopen.get(knoop)
        if other is not None:
            self.join(place, other)

    def join_same(self, things: Sequence[Ding]) -> list[int]:
        """Join things that are the same; return for each the number of the first."""
        seen: dict[Hashable, int] = {}
        found = []
        for place, thing in enumerate(things):
            other = seen.setdefault(thing[1:], place)
            if other != place:
                self.join(place, other)
            found.append(things[other].nr)
        return found


def _parted(
    things: Sequence[Ding], roles: Sequence[_Rol], band: _Band
) -> list[list[Ding]]:
    """Return the things by part, without those in which nothing begins."""
    found: dict[int, list[Ding]] = defaultdict(list)
    begun = set()
    for place, rol in enumerate(roles):
        top = band.top(place)
        found[top].append(things[place])
        if rol.begint:
            begun.add(top)
    return [part for top, part in found.items() if top in begun]


def _thing(one: Voorval) -> Ding:
    get = one.kenmerken.get
    return Ding(
        one.nr,
        one.soort,
        one.dag,
        tuple([_told(get(naam, ZONDER)) for naam in NAMEN[one.soort]]),
    )


def _places(patroon: Patroon, namen: Sequence[str]) -> tuple[int, ...]:
    return tuple(NAMEN[patroon.voorval].index(naam) for naam in namen)


def _told(waarde: str | int) -> str | int:
    """Return *waarde*, or `ZONDER` when it says that nobody told."""
    return ZONDER if waarde == ONBEKEND else waarde


def _without_numbers(thing: Ding) -> type_waarden:
    """Return its words without the numbers of things, which differ in each case."""
    pairs = zip(thing.waarden, NUMMERS[thing.soort], strict=True)
    return tuple([ZONDER if is_number else w for w, is_number in pairs])


def _is_before(regel: Opvolgregel, fits: Callable[[Patroon], bool]) -> bool:
    return regel.eerder is not None and fits(regel.eerder.patroon)
