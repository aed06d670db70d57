# SPDX-License-Identifier: EUPL-1.2
"""
The space of all complete worlds of two rule sets, walked without listing it.

Worlds in which the same rules match are one *cel* with a count; only cells in
which a changed rule matches are kept. Exact: nothing is sampled. Floor: `analyse`.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from functools import partial
from typing import Any

from deelkader.analyse.cel import Cel, Rest, type_stapel, type_staten
from deelkader.analyse.gelijk import alike
from deelkader.analyse.snoei import Snoei
from deelkader.analyse.zet import Zet, may_meet, untested
from deelkader.begrippen import Begrippen, Soort, Vorm
from deelkader.engine.compile import Programma, bits


class TeFijnError(Exception):
    """So many facts are kept apart that the parts of a space cannot be held."""


class Ruimte:
    """
    The worlds of two programs over one vocabulary.

    The two have the same ids, each with the same bit; *veranderd* are the rules
    that are not the same in both.
    """

    def __init__(
        self,
        programmas: tuple[Programma, Programma],
        vlaggen: Mapping[str, Any],
        geldig: tuple[int, int],
        veranderd: int,
    ) -> None:
        self.oud, self.nieuw = self._beide = programmas
        self._geldig = (
            geldig[0] & ~(self.oud.alternatief | self.oud.niet_vragen),
            geldig[1] & ~(self.nieuw.alternatief | self.nieuw.niet_vragen),
        )
        self._snoei = tuple(Snoei(p, veranderd) for p in programmas)
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
        self._veranderd = veranderd
        self._geldig = self._where_changed()
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

    def _where_changed(self) -> tuple[int, int]:
        """Return the valid rules that can hold where a changed rule does."""
        changed = [p.regels[bit] for p in self._beide for bit in bits(self._veranderd)]
        one, other = (may_meet(p, changed) for p in self._beide)
        return self._geldig[0] & one, self._geldig[1] & other

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
        cells, rest = self._walk((0, 0), keep=(), everything=True)
        worlds = (count for some in cells.values() for count, _ in some.values())
        return rest.aantal * sum(worlds)

    def cells(
        self, sleutels: Collection[int], hoogstens: float = math.inf
    ) -> list[Cel]:
        """
        Return every cell that can change; *sleutels* stay apart.

        Raises:
            TeFijnError: on the way there are more than *hoogstens* parts.
        """
        keep = {*sleutels, *self.oud.bewijsfeiten}
        found, rest = self._walk(self._geldig, keep=keep, hoogstens=hoogstens)
        return [
            Cel(
                oud,
                nieuw,
                self._key(ctx, sleutels),
                self._key(ctx, self.oud.bewijsfeiten),
                count * rest.aantal,
                choice,
                rest.waarden,
            )
            for (oud, nieuw), some in found.items()
            for ctx, (count, choice) in some.items()
        ]

    @staticmethod
    def _key(
        ctx: tuple[tuple[int, int], ...], sleutels: Collection[int]
    ) -> tuple[tuple[int, int], ...]:
        return tuple(sorted(pair for pair in ctx if pair[0] in sleutels))

    def _walk(
        self,
        start: tuple[int, int],
        keep: Collection[int],
        *,
        everything: bool = False,
        hoogstens: float = math.inf,
    ) -> tuple[type_staten, Rest]:
        """Give every fact each of its values; only what can change is kept."""
        rest = Rest()
        states: type_staten = {start: {(): (1, None)}}
        last = self._last_use(keep)
        order = self._order(keep)
        for step, place in enumerate(order):
            wanted = {p for p, at in last.items() if at > step}
            if place not in wanted and self._is_idle(place, states):
                kinds_left = self._kinds(place, {})
                rest.aantal *= sum(times for _, times in kinds_left)
                rest.waarden[place] = kinds_left[0][0]
                continue
            kinds = partial(self._kinds, place)
            zet = Zet(place, kinds, wanted, self._verboden[place])
            vast = [untested(p, order[step + 1 :]) for p in self._beide]
            states = self._step(states, zet, vast, everything=everything)
            if sum(map(len, states.values())) > hoogstens:
                raise TeFijnError
        return states, rest

    def _is_idle(self, place: int, states: Iterable[tuple[int, int]]) -> bool:
        """Return whether the fact stands alone, and no state has a rule about it."""
        feit = self.oud.feit(place)
        if feit.geldt_als or feit.soort is Soort.AFGELEID or self._verboden[place]:
            return False
        tests = self.oud.tests[place], self.nieuw.tests[place]
        return not any(oud & tests[0] or nieuw & tests[1] for oud, nieuw in states)

    def _step(
        self, states: type_staten, zet: Zet, vast: list[int], *, everything: bool
    ) -> type_staten:
        """Give one more fact each of its values; a state counts its worlds."""
        found: type_staten = {}
        tests = self.oud.tests[zet.place], self.nieuw.tests[zet.place]
        for masks, some in states.items():
            tested = bool(masks[0] & tests[0] or masks[1] & tests[1])
            there: dict[int, type_stapel | None] = {}
            for ctx, (count, choice) in some.items():
                for i, times, after in zet.moves(ctx, tested=tested):
                    if i not in there:
                        left = self._left(masks, zet.place, i, vast)
                        kept = everything or self._can_change(left)
                        there[i] = found.setdefault(left, {}) if kept else None
                    stack = there[i]
                    if stack is None:
                        continue
                    before = stack.get(after)
                    if before:
                        stack[after] = count * times + before[0], before[1]
                    else:
                        stack[after] = count * times, (choice, zet.place, i)
        return found

    def _left(
        self, masks: tuple[int, int], place: int, i: int, vast: list[int]
    ) -> tuple[int, int]:
        """Return the rules that still count when the fact at *place* is *i*."""
        one = self._snoei[0].cut(masks[0] & self.oud.accept[place][i], vast[0])
        other = self._snoei[1].cut(masks[1] & self.nieuw.accept[place][i], vast[1])
        return one, other

    def _can_change(self, masks: tuple[int, int]) -> bool:
        """Return False when the same unchanged rules count before and after."""
        return masks[0] != masks[1] or bool(masks[0] & self._veranderd)

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
