# SPDX-License-Identifier: EUPL-1.2
"""The laws about routes, blockers and duties, on random kaders and the real one."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from functools import lru_cache

from tests.properties.bron import (
    Bron,
    answered,
    ask,
    for_seeds,
    op_beide_bronnen,
    split,
    state,
    stated,
    type_maker,
    type_vraag,
    with_rules,
)
from tests.properties.gericht import aim, target

from deelkader import Kader, VraagError
from deelkader.begrippen import Soort
from deelkader.begrippen.uitkomst import OVERLEG, TOEGESTAAN
from deelkader.model import Regel, RegelSoort

STOPBAAR = {RegelSoort.GEEN_ANDER, RegelSoort.GEEN_GEHEIM, RegelSoort.TOESTEMMING}


def without_axis(regel: Regel, axis: str) -> Regel:
    """Return *regel* as if it did not stand on *axis*."""
    return replace(regel, assen=tuple(a for a in regel.assen if a != axis))


@op_beide_bronnen
def test_zonder_weg_nooit_ja(maak_bron: type_maker) -> None:
    """A yes names an open route on every axis; an axis without routes gives no yes."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = maak_bron(rng)
        axis = rng.choice(list(bron.kader.begrippen.assen))
        routes = {r.id for r in bron.kader.inhoud.regels if r.is_route}
        bare = with_rules(
            bron.kader,
            [
                without_axis(r, axis) if r.is_route else r
                for r in bron.kader.inhoud.regels
            ],
        )
        for vraag, oordeel in answered(bron, rng, 6):
            for c in oordeel.gegevens:
                yes = c.hoog >= TOEGESTAAN
                counted["ja"] += yes
                for gronden in c.gronden.values():
                    named = {g.regel for g in gronden if g.rol == "open"}
                    assert not yes or named & routes
            closed = ask(bare, vraag)
            assert closed is not None
            assert all(c.hoog <= OVERLEG for c in closed.gegevens)

    for_seeds(150, law)
    assert counted["ja"] > 50


# --- a blocker wins ----------------------------------------------------------


def readable(kader: Kader, vraag: type_vraag) -> bool:
    """Return whether *vraag* is not refused for what it states."""
    try:
        kader._evaluator.lezer.read(vraag)
    except VraagError:
        return False
    return True


def settle(
    rng: random.Random, kader: Kader, vraag: type_vraag, regels: list[Regel]
) -> type_vraag:
    """Return *vraag* with every fact that *regels* test stated, mostly as they ask."""
    doel = target(kader, regels)
    for name, wanted in doel.items():
        feit = kader.begrippen.feiten[name]
        said = stated(vraag, feit)
        known = said is not None and not isinstance(said, list)
        if feit.soort is not Soort.FEIT or known:
            continue
        values = [feit.domein[i] for i in rng.sample(feit.gewoon, len(feit.gewoon))]
        good = [v for v in values if feit.index[v] in wanted]
        choices = (state(vraag, feit, value) for value in (*good, *values))
        vraag = next((v for v in choices if readable(kader, v)), vraag)
    return vraag


def matching(kader: Kader, vraag: type_vraag, regels: list[Regel]) -> bool:
    """Return whether all *regels* match in every world of *vraag*."""
    lezer = kader._evaluator.lezer
    feiten = lezer.read(vraag)
    (categorie,) = feiten.elk
    world = {
        **feiten.bekend,
        **feiten.niet_gedaan,
        **lezer.per_categorie(categorie),
        **(feiten.aangenomen if not feiten.records else {}),
    }
    return all(
        world.get(c.feit) in c.indexen for r in regels for c in r.condities
    ) and all(
        (r.geldig_vanaf is None or r.geldig_vanaf <= feiten.datum)
        and (r.geldig_tot is None or feiten.datum <= r.geldig_tot)
        for r in regels
    )


def ends(kader: Kader, vraag: type_vraag) -> tuple[int, int]:
    """Return the ends of the interval; every closed level counts as one."""
    oordeel = ask(kader, vraag)
    assert oordeel is not None
    (c,) = oordeel.gegevens
    return max(c.laag, OVERLEG), max(c.hoog, OVERLEG)


def changed(kader: Kader, **by_id: Regel) -> Kader:
    """Return *kader* with some rules replaced."""
    rules = {r.id: r for r in kader.inhoud.regels} | {r.id: r for r in by_id.values()}
    return with_rules(kader, rules.values())


def pairs(kader: Kader) -> list[tuple[Regel, Regel, str]]:
    """Return every blocker and route that share an axis and can both match."""
    regels = kader.inhoud.regels

    def meet(one: Regel, other: Regel) -> bool:
        wanted = {c.feit: c.indexen for c in one.condities}
        return all(wanted.get(c.feit, c.indexen) & c.indexen for c in other.condities)

    return [
        (blocker, route, axis)
        for blocker in regels
        if blocker.is_blokkade
        for route in regels
        if route.is_route
        for axis in blocker.assen
        if axis in route.assen and meet(blocker, route)
    ]


def hold_pair(
    kader: Kader, vraag: type_vraag, pair: tuple[Regel, Regel, str]
) -> str | None:
    """Compare with the kader without this route, or without this blocker."""
    blocker, route, axis = pair
    can_stop = blocker.laag == "wet" or route.soort in STOPBAAR
    if can_stop and blocker.id not in route.uitzondering_op:
        mute = replace(route, gaat_voor=frozenset())
        gone = ends(changed(kader, route=without_axis(mute, axis)), vraag)
        assert gone == ends(changed(kader, route=mute), vraag)
        actual = ends(kader, vraag)
        assert actual <= gone
        assert actual[1] <= gone[1]
        free = ends(changed(kader, blocker=without_axis(blocker, axis)), vraag)
        return "gestopt" if free > actual else None
    alone = with_rules(
        kader,
        [
            without_axis(r, axis) if r.is_route and r.id != route.id else r
            for r in kader.inhoud.regels
        ],
    )
    actual = ends(alone, vraag)
    assert actual == ends(changed(alone, blocker=without_axis(blocker, axis)), vraag)
    return "niet gestopt" if actual[1] > OVERLEG else None


@op_beide_bronnen
def test_verbod_wint(maak_bron: type_maker) -> None:
    """
    A blocker that matches stops every route of its axis but those naming it.

    Where it stops a route, the answer is that of the kader without this route;
    where it does not, the answer for this route alone is that without the blocker.
    """
    counted: Counter[str | None] = Counter()

    def law(rng: random.Random) -> None:
        kader = maak_bron(rng).kader
        everything = pairs(kader)
        named = [p for p in everything if p[0].id in p[1].uitzondering_op]
        for pool in (everything, everything, named):
            if not pool:
                continue
            pair = rng.choice(pool)
            vraag = aim(rng, kader, pair[:2])
            for one in split(kader, settle(rng, kader, vraag, [*pair[:2]])):
                if ask(kader, one) and matching(kader, one, [*pair[:2]]):
                    counted["past"] += 1
                    counted[hold_pair(kader, one, pair)] += 1

    for_seeds(300, law)
    assert counted["past"] > 100
    assert counted["gestopt"] > 10
    assert counted["niet gestopt"] > 10


# --- duties ------------------------------------------------------------------


def duties_of(bron: Bron) -> list[Regel]:
    """Return the rules of kind plicht."""
    return [r for r in bron.kader.inhoud.regels if r.soort is RegelSoort.PLICHT]


@lru_cache(maxsize=64)
def without(kader: Kader, duty: str) -> Kader:
    """Return *kader* without *duty*; made once, for every seed asks the shipped one."""
    return with_rules(kader, [r for r in kader.inhoud.regels if r.id != duty])


@op_beide_bronnen
def test_plicht_niet_ruimer_dan_nodig(maak_bron: type_maker) -> None:
    """Without a duty the answer for a category it does not name stays the same."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = maak_bron(rng)
        elk = bron.kader.begrippen.elk
        for duty in duties_of(bron):
            (named,) = (c.indexen for c in duty.condities if c.feit == elk.id)
            less = without(bron.kader, duty.id)
            for _ in range(6):
                vraag = aim(rng, bron.kader, [duty])
                others = [w for i, w in enumerate(elk.domein) if i not in named]
                if others and rng.random() < 0.7:
                    vraag[elk.id] = rng.sample(others, 1)
                oordeel, other = ask(bron.kader, vraag), ask(less, vraag)
                assert (oordeel is None) == (other is None)
                if oordeel is None or other is None:
                    continue
                for c, d in zip(oordeel.gegevens, other.gegevens, strict=True):
                    if elk.index[c.categorie] in named:
                        counted["verplicht"] += c.laag > d.laag
                    else:
                        counted["niet genoemd"] += 1
                        assert c == d

    for_seeds(200, law)
    assert counted["niet genoemd"] > 60
    assert counted["verplicht"] > 5
