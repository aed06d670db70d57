# SPDX-License-Identifier: EUPL-1.2
"""
The space of all complete worlds of two rule sets, walked without listing it.

Worlds in which the same rules match are one *cel* with a count; only cells in
which a changed rule matches are kept. Exact: nothing is sampled. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import partial
from typing import Any

from deelkader.analyse.cel import Cel, Rest, type_keuze, type_staat
from deelkader.analyse.gelijk import alike
from deelkader.analyse.zet import Zet, consent_routes, may_meet, naming_alike, untested
from deelkader.begrippen import Begrippen, Soort, Vorm
from deelkader.engine.compile import Programma, bits


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
        veranderd: tuple[int, int],
    ) -> None:
        self.oud, self.nieuw = self._beide = programmas
        self._geldig = (
            geldig[0] & ~(self.oud.alternatief | self.oud.niet_vragen),
            geldig[1] & ~(self.nieuw.alternatief | self.nieuw.niet_vragen),
        )
        self._vragend = tuple(consent_routes(p) for p in programmas)
        self._rijen = tuple(naming_alike(p) for p in programmas)
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
        changed = [
            p.regels[bit]
            for p, mask in zip(self._beide, self._veranderd, strict=True)
            for bit in bits(mask)
        ]
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
        cells, rest = self._walk((0, 0), None, keep=())
        return rest.aantal * sum(count for count, _ in cells.values())

    def cells(self, sleutels: Collection[int]) -> list[Cel]:
        """Return every cell in which a changed rule matches; *sleutels* stay apart."""
        start = self._geldig[0], self._geldig[1]
        keep = {*sleutels, *self.oud.bewijsfeiten}
        found, rest = self._walk(start, self._veranderd, keep=keep)
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
        veranderd: tuple[int, int] | None,
        keep: Collection[int],
    ) -> tuple[dict[type_staat, tuple[int, type_keuze]], Rest]:
        """Give every fact each of its values; without *veranderd* all are kept."""
        rest = Rest()
        states: dict[type_staat, tuple[int, type_keuze]] = {(*start, ()): (1, None)}
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
            settled = [untested(p, order[step + 1 :]) for p in self._beide]
            states = self._step(states, zet, veranderd, settled)
        return states, rest

    def _is_idle(self, place: int, states: Iterable[type_staat]) -> bool:
        """Return whether the fact stands alone, and no state has a rule about it."""
        feit = self.oud.feit(place)
        if feit.geldt_als or feit.soort is Soort.AFGELEID or self._verboden[place]:
            return False
        tests = self.oud.tests[place], self.nieuw.tests[place]
        return not any(oud & tests[0] or nieuw & tests[1] for oud, nieuw, _ in states)

    def _step(
        self,
        states: dict[type_staat, tuple[int, type_keuze]],
        zet: Zet,
        veranderd: tuple[int, int] | None,
        settled: list[int],
    ) -> dict[type_staat, tuple[int, type_keuze]]:
        """Give one more fact each of its values; a state counts its worlds."""
        found: dict[type_staat, tuple[int, type_keuze]] = {}
        table = self.oud.accept[zet.place], self.nieuw.accept[zet.place]
        tests = self.oud.tests[zet.place], self.nieuw.tests[zet.place]
        for (oud, nieuw, ctx), (count, choice) in states.items():
            tested = bool(oud & tests[0] or nieuw & tests[1])
            for i, times, after in zet.moves(ctx, tested=tested):
                one = self._matter(0, oud & table[0][i], settled[0])
                other = self._matter(1, nieuw & table[1][i], settled[1])
                if veranderd and not (one & veranderd[0] or other & veranderd[1]):
                    continue
                state = one, other, after
                before = found.get(state)
                if before:
                    found[state] = count * times + before[0], before[1]
                else:
                    found[state] = count * times, (choice, zet.place, i)
        return found

    def _matter(self, which: int, mask: int, settled: int) -> int:
        """Return *mask* without who-rows that add nothing to who must say yes."""
        p = self._beide[which]
        if not mask & self._vragend[which]:
            return mask & ~p.wie
        mask = p.trim(mask)
        for same, implied in self._rijen[which]:
            certain = mask & same & settled
            if certain:
                mask &= ~(same | implied) | certain & -certain
        return mask

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
