# SPDX-License-Identifier: EUPL-1.2
"""
The space of all complete worlds of two rule sets, walked without listing it.

Worlds in which the same rules match are one *cel* with a count; only cells in
which a changed rule matches are kept. Exact: nothing is sampled. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from deelkader.analyse.gelijk import alike
from deelkader.begrippen import Begrippen, Soort, Vorm
from deelkader.engine.compile import Programma

type_keuze = tuple["type_keuze", int, int] | None
"""The choices that led to a cell: (choices before, place of the fact, index)."""
type_staat = tuple[int, int, tuple[tuple[int, int], ...]]


@dataclass(frozen=True, slots=True)
class Cel:
    """
    Worlds in which the same rules match, before and after, with one of them.

    *bewijs* holds the facts on which it hangs who can have said anything.
    """

    oud: int
    nieuw: int
    sleutel: tuple[tuple[int, int], ...]
    bewijs: tuple[tuple[int, int], ...]
    aantal: int
    keuze: type_keuze

    @property
    def voorbeeld(self) -> dict[int, int]:
        """One of these worlds: place of a fact -> index."""
        return _chosen(self.keuze)


class Ruimte:
    """
    The worlds of two programs over one vocabulary.

    *veranderd* holds, per program, the rules that are not the same in the other.
    """

    def __init__(
        self,
        programmas: tuple[Programma, Programma],
        vlaggen: Mapping[str, Any],
        geldig: tuple[int, int],
    ) -> None:
        self.oud, self.nieuw = programmas
        self._geldig = (
            geldig[0] & ~(self.oud.alternatief | self.oud.niet_vragen),
            geldig[1] & ~(self.nieuw.alternatief | self.nieuw.niet_vragen),
        )
        self._vragend = tuple(_asking(p) for p in programmas)
        self.begrippen: Begrippen = self.oud.begrippen
        self._vlaggen = vlaggen
        self.plaatsen = [
            place
            for place in range(len(self.oud.feiten))
            if self.oud.feit(place).soort is not Soort.TAFEL
            and (
                self.oud.tests[place] & self._geldig[0]
                or self.nieuw.tests[place] & self._geldig[1]
            )
        ]
        self._needed()
        self.gelijk = {
            place: alike(programmas, self._geldig, place) for place in self.plaatsen
        }
        cannot = [
            {self.oud.plaats[f]: idx for f, idx in o.als.items()}
            for o in self.begrippen.onmogelijk
        ]
        self._verboden = {
            place: tuple(one for one in cannot if place in one)
            for place in self.plaatsen
        }
        self._soorten: dict[tuple[int, tuple[int, ...]], list[tuple[int, int]]] = {}

    def _needed(self) -> None:
        """Add the facts on which others of the space hang."""
        names = {self.oud.feiten[p] for p in self.plaatsen}
        names |= {d.id for d in self.begrippen.delen if not d.mag_leeg}
        names |= {self.oud.feiten[p] for p in self.oud.bewijsfeiten}
        for name in list(names):
            feit = self.begrippen.feiten[name]
            names |= {f for als in feit.geldt_als for f in als}
            names |= {feit.uit} if feit.uit else set()
        self.plaatsen = [p for p, n in enumerate(self.oud.feiten) if n in names]

    def size(self) -> int:
        """Return how many worlds there are, impossible combinations aside."""
        everything = (1 << len(self.oud.regels)) - 1, (1 << len(self.nieuw.regels)) - 1
        cells = self._walk((0, 0), everything, keep=())
        return sum(count for count, _ in cells.values())

    def cells(self, veranderd: tuple[int, int], sleutels: Collection[int]) -> list[Cel]:
        """Return every cell in which a changed rule matches; *sleutels* stay apart."""
        start = self._geldig[0], self._geldig[1]
        keep = {*sleutels, *self.oud.bewijsfeiten}
        found = self._walk(start, veranderd, keep=keep)
        return [
            Cel(
                oud,
                nieuw,
                self._key(ctx, sleutels),
                self._key(ctx, self.oud.bewijsfeiten),
                count,
                choice,
            )
            for (oud, nieuw, ctx), (count, choice) in found.items()
        ]

    @staticmethod
    def _key(
        ctx: tuple[tuple[int, int], ...], sleutels: Collection[int]
    ) -> tuple[tuple[int, int], ...]:
        return tuple(sorted(pair for pair in ctx if pair[0] in sleutels))

    def _walk(
        self,
        start: tuple[int, int],
        veranderd: tuple[int, int],
        keep: Collection[int],
    ) -> dict[type_staat, tuple[int, type_keuze]]:
        states: dict[type_staat, tuple[int, type_keuze]] = {(*start, ()): (1, None)}
        counting = start == (0, 0)
        last = self._last_use(keep)
        for step, place in enumerate(self._order(keep)):
            free = last[place] == step and not self._verboden[place]
            states = self._step(states, place, veranderd, counting, free=free)
            states = _forget(states, {p for p, at in last.items() if at > step})
        return states

    def _step(
        self,
        states: dict[type_staat, tuple[int, type_keuze]],
        place: int,
        veranderd: tuple[int, int],
        counting: bool,  # noqa: FBT001 - one of the three that stay the same
        *,
        free: bool,
    ) -> dict[type_staat, tuple[int, type_keuze]]:
        """Give one more fact each of its values; *free*: nobody asks for it later."""
        found: dict[type_staat, tuple[int, type_keuze]] = {}
        table = self.oud.accept[place], self.nieuw.accept[place]
        cannot = self._verboden[place]
        tests = self.oud.tests[place], self.nieuw.tests[place]
        for (oud, nieuw, ctx), (count, choice) in states.items():
            known = dict(ctx)
            kinds = self._kinds(place, known)
            if free and not (oud & tests[0] or nieuw & tests[1]):
                kinds = [(kinds[0][0], sum(times for _, times in kinds))]
            for i, times in kinds:
                one = self._matter(0, oud & table[0][i])
                other = self._matter(1, nieuw & table[1][i])
                hit = counting or one & veranderd[0] or other & veranderd[1]
                if not hit or (cannot and _is_one_of(cannot, known | {place: i})):
                    continue
                state = one, other, (*ctx, (place, i))
                before = found.get(state)
                if before:
                    found[state] = count * times + before[0], before[1]
                else:
                    found[state] = count * times, (choice, place, i)
        return found

    def _matter(self, which: int, mask: int) -> int:
        """Return *mask* without who-rows where nothing asks for consent any more."""
        p = self.nieuw if which else self.oud
        return p.trim(mask) if mask & self._vragend[which] else mask & ~p.wie

    def _order(self, keep: Collection[int]) -> list[int]:
        """Return the facts: parts first, then what is kept, then the rest."""
        linked = {n for names in self._links() for n in names}

        def rank(place: int) -> tuple[int, int]:
            feit = self.oud.feit(place)
            if feit.soort is Soort.DEEL:
                return (1 if feit.elk else 0), place
            if feit.soort is Soort.AFGELEID:
                return 1, place
            if feit.geldt_als:
                return 2, place
            return (3 if place in keep else 4 if feit.id in linked else 5), place

        return sorted(self.plaatsen, key=rank)

    def _last_use(self, keep: Collection[int]) -> dict[int, int]:
        """Return until which step the value of each fact has to be remembered."""
        order = self._order(keep)
        at = {place: step for step, place in enumerate(order)}
        last = {place: (len(order) if place in keep else at[place]) for place in order}
        for linked in self._links():
            places = [self.oud.plaats[n] for n in linked]
            if all(p in at for p in places):
                latest = max(at[p] for p in places)
                for p in places:
                    last[p] = max(last[p], latest)
        return last

    def _links(self) -> list[tuple[str, ...]]:
        """Return the facts that must be known together."""
        links = [tuple(o.als) for o in self.begrippen.onmogelijk]
        for feit in self.begrippen.feiten.values():
            links += [(feit.id, *als) for als in feit.geldt_als]
            links += [(feit.id, feit.uit)] if feit.uit else []
        return links

    def _kinds(self, place: int, known: Mapping[int, int]) -> list[tuple[int, int]]:
        """Return one value of each kind, and how many values are of that kind."""
        values = self._values(place, known)
        if len(values) == 1:
            return [(values[0], 1)]
        found = self._soorten.get((place, values))
        if found is None:
            some = set(values)
            kinds = self.gelijk[place].items()
            found = [(i, len(some & {*alike})) for i, alike in kinds if i in some]
            self._soorten[place, values] = found
        return found

    def _values(self, place: int, known: Mapping[int, int]) -> tuple[int, ...]:
        """Return the values of a fact beside what is known already."""
        feit = self.oud.feit(place)
        if feit.soort is Soort.AFGELEID:
            source = self.begrippen.feiten[feit.uit or ""]
            return (feit.follows(source, known[self.oud.plaats[source.id]]),)
        if feit.geldt_als and not any(
            all(known[self.oud.plaats[f]] in idx for f, idx in als.items())
            for als in feit.geldt_als
        ):
            return (feit.nvt,)
        if feit.soort is Soort.CONSTANTE:
            return (feit.index[self._vlaggen.get(feit.id, feit.streng)],)
        values = tuple(range(feit.nvt))
        if feit.soort is Soort.DEEL:
            values = tuple(i for i in values if feit.is_asked(i))
            return (*values, feit.nvt) if feit.mag_leeg else values
        undone = feit.soort is Soort.HANDELING and feit.vorm is Vorm.KEUZE
        return (*values, feit.nvt) if undone else values


def _is_one_of(
    verboden: tuple[dict[int, frozenset[int]], ...], known: Mapping[int, int]
) -> bool:
    """Return whether what is known makes one of these combinations."""
    return any(
        all(known.get(place, -1) in idx for place, idx in one.items())
        for one in verboden
    )


def _asking(p: Programma) -> int:
    """Return the routes that wait for consent."""
    return reduce(or_, (axis.toestemmingen for axis in p.assen), 0)


def _forget(
    states: dict[type_staat, tuple[int, type_keuze]], wanted: Collection[int]
) -> dict[type_staat, tuple[int, type_keuze]]:
    """Put states together that differ only in values nobody looks at any more."""
    found: dict[type_staat, tuple[int, type_keuze]] = {}
    for (oud, nieuw, ctx), (count, choice) in states.items():
        state = oud, nieuw, tuple([pair for pair in ctx if pair[0] in wanted])
        before = found.get(state)
        found[state] = (count + before[0], before[1]) if before else (count, choice)
    return found


def _chosen(choice: type_keuze) -> dict[int, int]:
    """Return the value of every fact on the way to a cell."""
    found = {}
    while choice is not None:
        choice, place, i = choice
        found[place] = i
    return found
