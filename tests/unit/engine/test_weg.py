# SPDX-License-Identifier: EUPL-1.2
"""
`wegVooruit` is minimal, sufficient and complete, by asking again.

Every set of steps is really carried out: acts are stated and records added to
the question, and `Kader.evaluate` answers. Which steps may be proposed is worked
out here from docs/kadertaal.md, without the engine.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import TYPE_CHECKING, Any

from tests.properties.bron import (
    answered,
    ask,
    for_seeds,
    only,
    op_beide_bronnen,
    random_bron,
    split,
    state,
    stated,
    type_maker,
    type_vraag,
)
from tests.unit.engine.klein import answer, rule, small, who

from deelkader import Kader
from deelkader.begrippen import Feit, Soort, Stap, Vorm
from deelkader.begrippen.uitkomst import TOEGESTAAN
from deelkader.engine import weg
from deelkader.engine.tafel import expand, seats
from deelkader.model import CategorieOordeel, RegelSoort, Wegstap

if TYPE_CHECKING:
    import pytest

GRENS = 8
type_set = frozenset[Wegstap]
type_werelden = Mapping[str, frozenset[int]]


# --- carrying out ------------------------------------------------------------


def carry_out(kader: Kader, vraag: type_vraag, steps: Iterable[Wegstap]) -> type_vraag:
    """Return *vraag* after *steps* were really taken."""
    b = kader.begrippen
    opening = [m.id for m in b.betekenissen.values() if m.axis]
    records = list(vraag["toestemmingen"])
    for step in steps:
        act = b.stappen[step.stap].handeling
        if step.wie is not None:
            yes = {"gever": step.wie, "status": "gegeven", "uitdrukkelijk": True}
            records += [{**yes, "betekenis": meaning} for meaning in opening]
        elif act is not None:
            vraag = state(vraag, b.feiten[act[0]], act[1])
    return {**vraag, "toestemmingen": records}


def fit_together(kader: Kader, steps: Iterable[Wegstap]) -> bool:
    """Return whether no two of *steps* give one act different values."""
    found: dict[str, Any] = {}
    for step in steps:
        act = kader.begrippen.stappen[step.stap].handeling
        if act is not None and found.setdefault(act[0], act[1]) != act[1]:
            return False
    return True


def suffices(kader: Kader, vraag: type_vraag, steps: Iterable[Wegstap]) -> bool:
    """Return whether the low end is a yes once *steps* are taken."""
    steps = list(steps)
    if not fit_together(kader, steps):
        return False
    after = ask(kader, carry_out(kader, vraag, steps))
    return after is not None and only(after).laag >= TOEGESTAAN


# --- which steps may be proposed ---------------------------------------------


def world_values(kader: Kader, vraag: type_vraag) -> type_werelden:
    """Return per fact the values it has in some world; acts as they are now."""
    lezer = kader._evaluator.lezer
    feiten = lezer.read(vraag)
    (categorie,) = feiten.elk
    found = {
        name: frozenset({i})
        for known in (feiten.bekend, feiten.aangenomen, feiten.niet_gedaan)
        for name, i in known.items()
    }
    found |= {name: frozenset(values) for name, values in feiten.open.items()}
    derived = lezer.per_categorie(categorie)
    found |= {name: frozenset({i}) for name, i in derived.items()}
    for record in vraag["toestemmingen"]:
        gever = kader.begrippen.gevers[record["gever"]]
        for name, proof in gever.bewijst.items():
            if found[name] != {kader.begrippen.feiten[name].nvt}:
                found[name] = found[name] & proof or proof
    return found


def holds_somewhere(als: Mapping[str, frozenset[int]], values: type_werelden) -> bool:
    """Return whether a flat condition holds in some world."""
    return all(values[name] & indexen for name, indexen in als.items())


def possible_rules(
    kader: Kader, vraag: type_vraag, values: type_werelden, asked: Iterable[Wegstap]
) -> list[Any]:
    """
    Return the rules whose conditions hold together in some world.

    Those on acts do not count, nor those on what the persons *asked* may prove.
    """
    feiten = kader._evaluator.lezer.read(vraag)
    gevers = [kader.begrippen.gevers[step.wie] for step in asked if step.wie]
    proven = {name for gever in gevers for name in gever.bewijst}
    anything = {
        name: frozenset(range(kader.begrippen.feiten[name].nvt + 1))
        for name in {*feiten.niet_gedaan, *proven}
    }
    return [
        regel
        for regel in kader.inhoud.regels
        if (regel.geldig_vanaf is None or regel.geldig_vanaf <= feiten.datum)
        and (regel.geldig_tot is None or feiten.datum <= regel.geldig_tot)
        and holds_somewhere(
            {c.feit: c.indexen for c in regel.condities}, {**values, **anything}
        )
    ]


def seated(kader: Kader, vraag: type_vraag) -> list[type_vraag]:
    """Return *vraag* for each who sits at a table in it; itself without a table."""
    b = kader.begrippen
    feiten = kader._evaluator.lezer.read(vraag)
    zetels = seats(b, feiten, kader.inhoud.tafels)
    if not zetels.per_deel:
        return [vraag]
    told = vraag
    for deel in zetels.per_deel:
        name = b.tafels[deel].noemt
        if name is not None:
            told = state(told, b.feiten[name], vraag[deel])
    return [asked for _, asked in expand(b, told, feiten, zetels)] or [vraag]


def universe(
    kader: Kader, vraag: type_vraag, answer: CategorieOordeel
) -> list[Wegstap]:
    """Return every step that may be proposed, in the declared order."""
    b = kader.begrippen
    asked = seated(kader, vraag)
    worlds = [world_values(kader, one) for one in asked]
    persons = {*answer.wie, *(p for group in answer.wie_een_van for p in group)}
    steps = [
        Wegstap(b.vraagstap.id, gever.id)
        for gever in b.gevers.values()
        if b.vraagstap is not None
        and gever.id in persons
        and not is_blocked(gever.niet_vragen_als, worlds)
    ]
    wanted = {
        name
        for one, values in zip(asked, worlds, strict=True)
        for name in wanted_acts(kader, one, values, steps)
    }
    return steps + [
        Wegstap(stap.id)
        for stap in b.stappen.values()
        if stap.id in wanted and not is_blocked(stap.niet_als, worlds)
    ]


def is_blocked(
    conditions: Iterable[Mapping[str, frozenset[int]]], worlds: list[type_werelden]
) -> bool:
    """Return whether one of *conditions* holds for somebody, in some world."""
    return any(holds_somewhere(als, values) for als in conditions for values in worlds)


def wanted_acts(
    kader: Kader, vraag: type_vraag, values: type_werelden, asked: Iterable[Wegstap]
) -> Iterable[str]:
    """Yield the steps whose act is not done, and that a possible rule tests."""
    b = kader.begrippen
    regels = possible_rules(kader, vraag, values, asked)
    tested = {c.feit for r in regels for c in r.condities}
    speaks = any(r.soort is RegelSoort.SPREEKRECHT for r in regels)
    for stap in b.stappen.values():
        if stap.handeling is None or is_done(b.feiten, vraag, stap, values):
            continue
        if stap.handeling[0] in tested or (stap.weegt and speaks):
            yield stap.id


def is_done(
    feiten: Mapping[str, Feit], vraag: type_vraag, stap: Stap, values: type_werelden
) -> bool:
    """Return whether the act of *stap* is done already, or means nothing here."""
    assert stap.handeling is not None
    feit = feiten[stap.handeling[0]]
    assert feit.soort is Soort.HANDELING
    inapplicable = feit.vorm is Vorm.JA_NEE and values[feit.id] == {feit.nvt}
    return inapplicable or stated(vraag, feit) == stap.handeling[1]


def minimal_ways(
    kader: Kader, vraag: type_vraag, answer: CategorieOordeel
) -> list[type_set]:
    """Return every minimal sufficient set, by trying out all subsets."""
    steps = universe(kader, vraag, answer)
    if answer.laag >= TOEGESTAAN:
        return []
    if len(steps) > GRENS:
        return [frozenset(steps)] if suffices(kader, vraag, steps) else []
    found: list[type_set] = []
    for size in range(1, len(steps) + 1):
        for candidate in combinations(steps, size):
            if any(way <= set(candidate) for way in found):
                continue
            if suffices(kader, vraag, candidate):
                found.append(frozenset(candidate))
    return found


# --- the proof ---------------------------------------------------------------


@op_beide_bronnen
def test_every_way_is_sufficient_minimal_and_none_is_missing(
    maak_bron: type_maker,
) -> None:
    """The ways returned are exactly the minimal sets that asking again confirms."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = maak_bron(rng)
        for vraag, _ in answered(bron, rng, 6):
            for one in split(bron.kader, vraag):
                answer = only(ask(bron.kader, one))
                actual = [frozenset(way) for way in answer.weg_vooruit]
                expected = minimal_ways(bron.kader, one, answer)
                # WHY not the text of a set: its order hangs on the hashes of the run.
                assert set(expected) == set(actual)
                assert len(expected) == len(actual)
                counted["met weg"] += bool(actual)
                counted["meer stappen"] += any(len(way) > 1 for way in actual)
                counted["meer wegen"] += len(actual) > 1

    for_seeds(150, law)
    assert counted["met weg"] > 100
    assert counted["meer stappen"] > 5
    assert counted["meer wegen"] > 1


@op_beide_bronnen
def test_no_proper_subset_of_a_way_suffices(maak_bron: type_maker) -> None:
    """Leaving any one step out of a way leaves the answer below a yes."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = maak_bron(rng)
        for vraag, _ in answered(bron, rng, 8):
            for one in split(bron.kader, vraag):
                for way in only(ask(bron.kader, one)).weg_vooruit:
                    assert suffices(bron.kader, one, way)
                    for size in range(len(way)):
                        for fewer in combinations(way, size):
                            assert not suffices(bron.kader, one, fewer)
                            counted["minder"] += 1

    for_seeds(150, law)
    assert counted["minder"] > 100


def test_an_act_counts_that_only_a_yes_makes_useful() -> None:
    """What a yes proves may open the rule for which the weighing is done."""
    kader = small(
        rule("ja", "toestemming", als={"haast": False}),
        rule("vertel", "spreekrecht", als={"haast": True}),
        rijen=(who("w", "tante"),),
    )

    found = answer(kader)

    assert found.wie == ("tante",)
    assert found.weg_vooruit == ((Wegstap("vragen", "tante"), Wegstap("wegen")),)


def test_with_too_many_steps_only_the_whole_set_is_tried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Past the bound there is at most one way, and it holds every step."""
    monkeypatch.setattr(weg, "GRENS_STAPPEN", 1)
    found = 0
    for seed in range(60):
        rng = random.Random(seed)
        bron = random_bron(rng)
        for vraag, _ in answered(bron, rng, 6):
            for one in split(bron.kader, vraag):
                answer = only(ask(bron.kader, one))
                steps = universe(bron.kader, one, answer)
                if len(steps) < 2 or answer.laag >= TOEGESTAAN:
                    continue
                expected = [tuple(steps)] if suffices(bron.kader, one, steps) else []
                assert expected == list(answer.weg_vooruit)
                found += bool(expected)

    assert found > 5
