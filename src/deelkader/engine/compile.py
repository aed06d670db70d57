# SPDX-License-Identifier: EUPL-1.2
"""
Compile rules to bitmasks: one bit per rule, one Python int per value of a fact.

Responsible for the tables with which a world is judged by a handful of ANDs.
Decides nothing itself. Floor 3.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import reduce
from operator import or_
from typing import Any

from deelkader.begrippen import Begrippen, Feit, Vorm
from deelkader.engine.wierijen import Wiegroep, Wierijen, groups, who_rows
from deelkader.errors import KaderError
from deelkader.model.regel import ROUTES, Conditie, Regel, RegelSoort


def bits(mask: int) -> Iterator[int]:
    """Yield the places of the ones in *mask*, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


@dataclass(frozen=True, slots=True)
class As:
    """
    The rules of one axis, as masks; *stoppers* and *overrulers* per route bit.

    *uitdrukkelijk* are the routes that need an explicit yes, *soorten* the other
    routes by kind; *tegen* is everything that stops or overrules some route.
    """

    id: str
    routes: int
    verboden: int
    overleggen: int
    toestemmingen: int
    uitdrukkelijk: int
    soorten: tuple[tuple[RegelSoort, int], ...]
    tegen: int
    stoppers: Mapping[int, int]
    overrulers: Mapping[int, int]
    wie: Wierijen
    alles: int


@dataclass(frozen=True, slots=True)
class Programma:
    """
    A compiled rule set; immutable but for *werelden* and *standen*, judged so far.

    `accept[f][i]` is the mask of the rules that accept value *i* of fact *f*
    (rules that do not test *f* accept everything); `tests[f]` of those that
    test it. Bits follow the ids of the rules, so files and order do not matter.
    """

    begrippen: Begrippen
    regels: tuple[Regel, ...]
    feiten: tuple[str, ...]
    plaats: Mapping[str, int]
    accept: tuple[tuple[int, ...], ...]
    tests: tuple[int, ...]
    assen: tuple[As, ...]
    spreekrecht: int
    wie: int
    wiegroepen: tuple[Wiegroep, ...]
    voorwaarde: int
    alternatief: int
    niet_vragen: int
    bewijzen: Mapping[tuple[str, int], frozenset[int]]
    bewijsfeiten: tuple[int, ...]
    _grenzen: tuple[int, ...]
    _geldig: tuple[int, ...]
    werelden: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)
    standen: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)

    def valid_on(self, datum: date) -> int:
        """Return the mask of the rules that are valid on *datum*."""
        return self._geldig[bisect_right(self._grenzen, datum.toordinal())]

    def trim(self, mask: int) -> int:
        """Return *mask* without the who-rows that nothing in it asks for."""
        for groep in self.wiegroepen:
            if not mask & groep.vragers:
                mask &= ~groep.leden
        return mask

    def feit(self, place: int) -> Feit:
        """Return the fact at *place*."""
        return self.begrippen.feiten[self.feiten[place]]

    def all_values(self, place: int) -> tuple[int, ...]:
        """Return every value an act at *place* can have, "not done" included."""
        feit = self.feit(place)
        size = len(feit.domein) + (feit.vorm is Vorm.KEUZE)
        return tuple(range(size))

    def proves(self, gever: str, place: int) -> frozenset[int]:
        """Return the values that a record of *gever* leaves to the fact at *place*."""
        return self.bewijzen.get((gever, place), self.bewijzen["", place])


def compile_rules(begrippen: Begrippen, regels: Iterable[Regel]) -> Programma:
    """
    Compile *regels* (of every kind) with the rules that the vocabulary implies.

    Requires ids to be unique and every name resolved (floor 2 checks that).

    Raises:
        KaderError: a condition names a value that its fact does not have.
    """
    ordered = tuple(sorted([*regels, *_ask_rules(begrippen)], key=lambda r: r.id))
    names = tuple(begrippen.feiten)
    plaats = {name: i for i, name in enumerate(names)}
    accept, tests = _accepting(begrippen, ordered)
    grenzen, geldig = _validity(ordered)
    bewijzen = _proofs(begrippen, plaats)
    assen = tuple(_axis(axis, ordered) for axis in begrippen.assen)
    return Programma(
        begrippen=begrippen,
        regels=ordered,
        feiten=names,
        plaats=plaats,
        accept=tuple(map(tuple, accept)),
        tests=tuple(tests),
        assen=assen,
        spreekrecht=_mask(ordered, RegelSoort.SPREEKRECHT),
        wie=_mask(ordered, RegelSoort.WIE),
        wiegroepen=groups(axis.wie for axis in assen),
        voorwaarde=_mask(ordered, RegelSoort.VOORWAARDE),
        alternatief=_mask(ordered, RegelSoort.ALTERNATIEF),
        niet_vragen=_mask(ordered, RegelSoort.NIET_VRAGEN),
        bewijzen=bewijzen,
        bewijsfeiten=tuple(sorted({place for _, place in bewijzen})),
        _grenzen=grenzen,
        _geldig=geldig,
    )


def _accepting(
    begrippen: Begrippen, regels: tuple[Regel, ...]
) -> tuple[list[list[int]], list[int]]:
    """Return per fact and value who accepts it, and per fact who tests it."""
    plaats = {name: i for i, name in enumerate(begrippen.feiten)}
    everything = (1 << len(regels)) - 1
    accept = [[everything] * (feit.nvt + 1) for feit in begrippen.feiten.values()]
    tests = [0] * len(accept)
    alike: dict[tuple[int, frozenset[int]], int] = {}
    possible = [frozenset(range(len(values))) for values in accept]
    for bit, regel in enumerate(regels):
        for conditie in regel.condities:
            place = plaats[conditie.feit]
            if not conditie.indexen <= possible[place]:
                raise KaderError(
                    "kader-ongeldig",
                    f"Regel '{regel.id}' toetst een waarde van '{conditie.feit}' "
                    "die niet bestaat.",
                )
            tests[place] |= 1 << bit
            key = place, conditie.indexen
            alike[key] = alike.get(key, 0) | 1 << bit
    for (place, indexen), mask in alike.items():
        for i in possible[place] - indexen:
            accept[place][i] &= ~mask
    return accept, tests


def _proofs(
    begrippen: Begrippen, plaats: Mapping[str, int]
) -> dict[tuple[str, int], frozenset[int]]:
    """Return what each giver proves; the giver "" proves nothing."""
    found = {}
    for gever in begrippen.gevers.values():
        for name, indexen in gever.bewijst.items():
            feit = begrippen.feiten[name]
            found["", plaats[name]] = frozenset(range(len(feit.domein)))
            found[gever.id, plaats[name]] = indexen
    return found


def _where(places: Iterable[int]) -> int:
    mask = 0
    for place in places:
        mask |= 1 << place
    return mask


def _mask(regels: tuple[Regel, ...], soort: RegelSoort) -> int:
    return _where(i for i, regel in enumerate(regels) if regel.soort is soort)


def _axis(axis: str, regels: tuple[Regel, ...]) -> As:
    here = [(i, r) for i, r in enumerate(regels) if axis in r.assen]
    routes = [(i, r) for i, r in here if r.is_route]
    blokkades = [(i, r) for i, r in here if r.is_blokkade]
    by_kind = {s: _where(i for i, r in here if r.soort is s) for s in RegelSoort}
    stoppers = _stoppers(routes, blokkades)
    # WHY: few routes go before another, and every pair would be asked otherwise.
    before = [(j, other) for j, other in routes if other.gaat_voor]
    overrulers = {
        i: _where(j for j, other in before if route.id in other.gaat_voor)
        for i, route in routes
    }
    wie = who_rows(axis, regels)
    stops = _where(i for i, _ in [*routes, *blokkades])
    return As(
        id=axis,
        routes=_where(i for i, _ in routes),
        verboden=by_kind[RegelSoort.VERBOD],
        overleggen=by_kind[RegelSoort.OVERLEG],
        toestemmingen=by_kind[RegelSoort.TOESTEMMING],
        uitdrukkelijk=_where(i for i, r in routes if r.uitdrukkelijk),
        soorten=tuple(
            (soort, mask)
            for soort, mask in by_kind.items()
            if mask and soort in ROUTES and soort is not RegelSoort.TOESTEMMING
        ),
        tegen=reduce(or_, [*stoppers.values(), *overrulers.values()], 0),
        stoppers=stoppers,
        overrulers=overrulers,
        wie=wie,
        alles=stops | wie.alles,
    )


def _stoppers(
    routes: list[tuple[int, Regel]], blokkades: list[tuple[int, Regel]]
) -> dict[int, int]:
    """Return per route the blockers that can stop it; see `Regel.can_stop`."""
    found: dict[tuple[RegelSoort, frozenset[str]], int] = {}
    for _, route in routes:
        key = route.soort, route.uitzondering_op
        if key not in found:
            found[key] = _where(j for j, b in blokkades if b.can_stop(route))
    return {i: found[r.soort, r.uitzondering_op] for i, r in routes}


def _validity(regels: tuple[Regel, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the days on which the set of valid rules changes, and the sets."""
    days = {r.geldig_vanaf for r in regels if r.geldig_vanaf}
    days |= {
        r.geldig_tot + timedelta(1)
        for r in regels
        if r.geldig_tot and r.geldig_tot < date.max
    }
    grenzen = sorted(days)
    geldig = tuple(
        _where(
            i
            for i, r in enumerate(regels)
            if (r.geldig_vanaf or date.min) <= day <= (r.geldig_tot or date.max)
        )
        for day in [date.min, *grenzen]
    )
    return tuple(day.toordinal() for day in grenzen), geldig


def _ask_rules(begrippen: Begrippen) -> Iterator[Regel]:
    """Yield the "do not ask" conditions of givers and steps, as rules with a bit."""
    blocked = [
        *(
            ("gever", g.id, als)
            for g in begrippen.gevers.values()
            for als in g.niet_vragen_als
        ),
        *(
            ("stap", s.id, als)
            for s in begrippen.stappen.values()
            for als in s.niet_als
        ),
    ]
    for number, (kind, name, als) in enumerate(blocked):
        condities = tuple(Conditie(feit, indexen) for feit, indexen in als.items())
        yield replace(
            _EMPTY,
            id=f"~niet-vragen-{number:03d}",
            condities=condities,
            niet_vragen=(kind, name),
        )


_EMPTY = Regel(
    id="~",
    soort=RegelSoort.NIET_VRAGEN,
    plek=None,
    laag="wet",
    condities=(),
)
