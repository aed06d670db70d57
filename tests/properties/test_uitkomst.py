# SPDX-License-Identifier: EUPL-1.2
"""The laws about a way forward and about errors, on both sources."""

from __future__ import annotations

import importlib
import json
import pkgutil
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from types import FunctionType, ModuleType
from typing import Any

import pytest
from tests.properties.bron import (
    Bron,
    answered,
    ask,
    for_seeds,
    op_beide_bronnen,
    random_bron,
    real_bron,
    type_maker,
    type_vraag,
)

import deelkader.engine
from deelkader import DeelkaderError, Kader, VraagError
from deelkader.begrippen import Soort, Uitkomst
from deelkader.model import Conditie

JA = {Uitkomst.TOEGESTAAN, Uitkomst.VERPLICHT}
VREEMD = ("bestaat-niet", "", 7, 1.5, {"a": "b"}, ["bestaat-niet"], b"x")


@op_beide_bronnen
def test_geen_doodlopende_weg(maak_bron: type_maker) -> None:
    """Every no or not-yet has a step, a fact, an alternative or someone to call."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = maak_bron(rng)
        b = bron.kader.begrippen
        assert any(not net.als for net in b.vangnet)
        for _, oordeel in answered(bron, rng, 8):
            assert set(oordeel.bel) <= set(b.contacten)
            for c in oordeel.gegevens:
                if c.laag < c.hoog:
                    assert c.ontbrekend
                if c.uitkomst in JA:
                    continue
                counted[c.uitkomst.value] += 1
                forward = (c.weg_vooruit, c.ontbrekend, oordeel.alternatieven)
                assert any(forward) or oordeel.bel
                assert oordeel.bel

    for_seeds(150, law)
    assert len(counted) == 5


# --- an error is never a yes -------------------------------------------------


def spoiled(rng: random.Random, kader: Kader, vraag: type_vraag) -> type_vraag:
    """Return *vraag* with something in it that nobody declared."""
    parts = [d.id for d in kader.begrippen.delen if d.id in vraag]
    facts = [
        f
        for f in kader.begrippen.feiten.values()
        if f.soort in {Soort.FEIT, Soort.HANDELING} and f.groep is None
    ]
    strange: Any = rng.choice(VREEMD)
    broken = dict(vraag)
    record = {"gever": next(iter(kader.begrippen.gevers)), "status": "gegeven"}
    match rng.randrange(8):
        case 0:
            broken[rng.choice(parts)] = strange
        case 1:
            del broken[
                rng.choice([*(p for p in parts if is_needed(kader, p)), "datum"])
            ]
        case 2:
            broken["bestaat-niet"] = strange
        case 3:
            broken["feiten"] = {**vraag["feiten"], "bestaat-niet": strange}
        case 4:
            broken["feiten"] = {rng.choice(facts).id: strange}
        case 5:
            broken["datum"] = rng.choice(["2026-13-01", "gisteren", 20261122, "", []])
        case 6:
            key = rng.choice([*record, "betekenis", "vanaf", "tot", "uitdrukkelijk"])
            broken["toestemmingen"] = [{**record, key: strange}]
        case _:
            broken["toestemmingen"] = rng.choice(["ja", {}, [record, "ja"], [{}]])
    return broken


def is_needed(kader: Kader, deel: str) -> bool:
    """Return whether a question cannot do without *deel*."""
    return not kader.begrippen.feiten[deel].mag_leeg


def contradicted(rng: random.Random, kader: Kader, vraag: type_vraag) -> type_vraag:
    """Return *vraag* with a person who says both yes and no."""
    b = kader.begrippen
    meanings = [m.id for m in b.betekenissen.values() if m.axis]
    record = {"gever": rng.choice(list(b.gevers)), "betekenis": rng.choice(meanings)}
    both = [
        {**record, "status": "gegeven"},
        {**record, "status": rng.choice(("geweigerd", "ingetrokken"))},
    ]
    rng.shuffle(both)
    return {**vraag, "toestemmingen": [*vraag["toestemmingen"], *both]}


def with_wrong_rule(rng: random.Random, kader: Kader) -> Kader:
    """Build *kader* with a rule that tests what does not exist."""
    regels = list(kader.inhoud.regels)
    place = rng.choice([i for i, r in enumerate(regels) if r.condities])
    first, *rest = regels[place].condities
    size = kader.begrippen.feiten[first.feit].nvt + 1
    wrong = rng.choice(
        [
            Conditie("bestaat-niet", first.indexen),
            Conditie(first.feit, frozenset({size})),
            Conditie(first.feit, frozenset({-1})),
            Conditie(first.feit, first.indexen | {size + 5}),
        ]
    )
    regels[place] = replace(regels[place], condities=(wrong, *rest))
    return Kader(replace(kader.inhoud, regels=tuple(regels)))


@op_beide_bronnen
def test_fout_is_nooit_ja(maak_bron: type_maker) -> None:
    """A question or rule with an error in it raises; it is never answered."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = maak_bron(rng)
        for vraag, oordeel in answered(bron, rng, 6):
            counted["ja"] += oordeel.uitkomst in JA
            for wrong in (
                spoiled(rng, bron.kader, vraag),
                contradicted(rng, bron.kader, vraag),
            ):
                with pytest.raises(VraagError):
                    bron.kader.evaluate(wrong)
                with pytest.raises(VraagError):
                    bron.kader.explain(wrong)
                counted["geweigerd"] += 1
        with pytest.raises((DeelkaderError, LookupError)):
            with_wrong_rule(rng, bron.kader)

    for_seeds(150, law)
    assert counted["geweigerd"] > 500
    assert counted["ja"] > 20


class Kapot(Exception):  # noqa: N818 - it stands for any error there is
    """Raised inside the engine by the tests below."""


def engine_modules() -> list[ModuleType]:
    """Return every module of the engine."""
    path = deelkader.engine.__path__
    return [
        importlib.import_module(f"deelkader.engine.{found.name}")
        for found in pkgutil.iter_modules(path)
    ]


def engine_functions() -> Iterator[tuple[str, object, str]]:
    """Yield the name of every function of the engine, its owner and its attribute."""
    for module in engine_modules():
        for name, found in vars(module).items():
            if getattr(found, "__module__", None) != module.__name__:
                continue
            if isinstance(found, FunctionType):
                yield f"{module.__name__}.{name}", module, name
            elif isinstance(found, type):
                for attribute, member in vars(found).items():
                    if isinstance(member, FunctionType) and not attribute.startswith(
                        "__"
                    ):
                        yield f"{module.__name__}.{name}.{attribute}", found, attribute


FUNCTIES = {name: (owner, attribute) for name, owner, attribute in engine_functions()}


def broken(*_args: object, **_kwargs: object) -> None:
    """Stand in for a function that fails."""
    raise Kapot


def break_function(patch: pytest.MonkeyPatch, name: str) -> None:
    """Replace the function *name* wherever the engine knows it."""
    owner, attribute = FUNCTIES[name]
    original = vars(owner)[attribute]
    patch.setattr(owner, attribute, broken)
    for module in engine_modules():
        for alias, found in list(vars(module).items()):
            if found is original:
                patch.setattr(module, alias, broken)


def fresh_answer(bron: Bron, vraag: type_vraag) -> str:
    """Return the whole answer of a kader that was never asked before."""
    kader = Kader(bron.kader.inhoud)
    return json.dumps(kader.explain(vraag).as_dict(), sort_keys=True)


def questions(bron: Bron) -> list[type_vraag]:
    """Return questions with every kind of outcome, most of them a yes."""
    rng, counted = random.Random(1), Counter[Uitkomst]()
    found: list[type_vraag] = []
    while len(found) < 12:
        vraag = bron.ask(rng)
        oordeel = ask(bron.kader, vraag)
        if oordeel is None or counted[oordeel.uitkomst] > 1:
            continue
        counted[oordeel.uitkomst] += 1
        found.append(vraag)
    return found


@pytest.mark.parametrize("name", sorted(FUNCTIES))
def test_a_function_that_fails_never_changes_an_answer(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With any one function failing there is an error, or it was not needed."""
    bron = real_bron()
    vragen = questions(bron)
    expected = [fresh_answer(bron, vraag) for vraag in vragen]

    break_function(monkeypatch, name)

    for vraag, answer in zip(vragen, expected, strict=True):
        try:
            actual = fresh_answer(bron, vraag)
        except Kapot:
            continue
        assert answer == actual


def test_breaking_a_function_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test above does break something: without `judge_axis` there is no answer."""
    bron = random_bron(random.Random(1))
    vraag, _ = next(iter(answered(bron, random.Random(1), 50)))

    break_function(monkeypatch, "deelkader.engine.combine.judge_axis")

    with pytest.raises(Kapot):
        fresh_answer(bron, vraag)
