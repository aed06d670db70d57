# SPDX-License-Identifier: EUPL-1.2
"""
Questions over the vocabulary of a kader, drawn with a fixed seed.

Half of the worlds are aimed at a route of the kader, so that yes and no both
occur; a world that the kader itself calls impossible is drawn again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from deelkader import Deelvraag, Kader, VraagError
from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.begrippen.uitkomst import AFWEGEN
from deelkader.cedar.kern import (
    GEWOON,
    NEE,
    UITDRUKKELIJK,
    consent_fact,
    value_name,
)
from deelkader.engine import Evaluator
from deelkader.engine.geheugen import recall
from deelkader.engine.records import standings
from deelkader.engine.who import (
    Toestemmingsstand,
    Verklaring,
    standing,
    type_clausules,
)

ZAAD = 20261122
DATUM = "2026-11-22"

_GENOEMD = frozenset({Soort.DEEL, Soort.FEIT, Soort.HANDELING})


@dataclass(frozen=True, slots=True)
class Wereld:
    """
    One complete question, in the forms in which it is asked.

    *feiten* holds every fact as plain text, with per axis what consent there is;
    *verklaring* what people said, for our own engine; *open* the axes that our
    engine calls open.
    """

    vraag: Deelvraag
    feiten: Mapping[str, str]
    verklaring: Verklaring
    open: frozenset[str]


class MetEvaluator(Protocol):
    """What has an engine inside: a Kader, or a synthetic one."""

    _evaluator: Evaluator


def whole_answer(kader: Kader) -> Callable[[Any], object]:
    """Return what answers a question to the last part: who looks at it all."""
    return lambda vraag: kader.evaluate(vraag).aannames


def forget(kader: MetEvaluator) -> None:
    """Empty the plan: what was worked out before is worked out again."""
    kader._evaluator._categorieen._plan.clear()
    kader._evaluator._categorieen._kernen.clear()
    kader._evaluator.programma.werelden.clear()
    kader._evaluator.programma.standen.clear()


def complete_worlds(kader: Kader, aantal: int, *, alles: bool = True) -> list[Wereld]:
    """
    Return *aantal* different questions in which every fact is known.

    Without *alles* only the facts are stated that some rule tests.
    """
    rng = random.Random(ZAAD)
    evaluator = kader._evaluator
    p = evaluator.programma
    tested = {n for n, place in p.plaats.items() if p.tests[place]}
    asked = p.plaats.keys() if alles else tested
    found: dict[str, Wereld] = {}
    while len(found) < aantal:
        raw = _draw(rng, kader, asked)
        try:
            kader.evaluate(raw)
        except VraagError:
            continue
        world = _world(evaluator, raw)
        # WHY: aimed at a rule for whom a fact does not apply, drawn for whom it does.
        if tested <= world.feiten.keys():
            found.setdefault(repr(raw), world)
    return list(found.values())


def _draw(rng: random.Random, kader: Kader, asked: Collection[str]) -> dict[str, Any]:
    """Return one question with every fact of *asked* stated."""
    begrippen = kader.begrippen
    aim: dict[str, int] = {}
    if rng.random() < 0.5:
        route = rng.choice([r for r in kader.inhoud.regels if r.is_route])
        aim = {c.feit: rng.choice(sorted(c.indexen)) for c in route.condities}
    raw: dict[str, Any] = {"datum": DATUM, "feiten": {}}
    for feit in begrippen.feiten.values():
        if feit.mag_leeg or feit.soort not in _GENOEMD:
            continue
        index = aim.get(feit.id, rng.choice(feit.gewoon))
        if index >= len(feit.domein):
            continue
        waarde = feit.domein[index]
        if feit.elk:
            raw[feit.id] = [waarde]
        elif feit.soort is Soort.DEEL:
            raw[feit.id] = waarde
        elif feit.id in asked and (feit.soort is Soort.FEIT or rng.random() < 0.3):
            _state(raw["feiten"], feit, waarde)
    raw["toestemmingen"] = _records(rng, kader)
    return raw


def _state(stated: dict[str, Any], feit: Feit, waarde: Any) -> None:
    value = sorted(waarde) if feit.vorm is Vorm.VERZAMELING else waarde
    if feit.groep:
        stated.setdefault(feit.groep, {})[feit.id] = value
    else:
        stated[feit.id] = value


def _records(rng: random.Random, kader: Kader) -> list[dict[str, Any]]:
    """Return in one of three questions a yes of one, two or three persons."""
    if rng.random() < 2 / 3:
        return []
    explicit = rng.random() < 0.5
    persons = rng.sample(sorted(kader.begrippen.gevers), rng.randint(1, 3))
    return [
        {"gever": person, "status": "gegeven", "uitdrukkelijk": explicit}
        for person in persons
    ]


def _world(evaluator: Evaluator, raw: dict[str, Any]) -> Wereld:
    """Return the question in every form, with the answer of our engine."""
    feiten = evaluator.lezer.read(raw)
    p = evaluator.programma
    (categorie,) = feiten.elk
    known = {
        **feiten.aangenomen,
        **feiten.niet_gedaan,
        **feiten.bekend,
        **evaluator.lezer.per_categorie(categorie),
    }
    mask = p.valid_on(feiten.datum)
    for name, i in known.items():
        mask &= p.accept[p.plaats[name]][i]
    told = {**feiten.delen, p.begrippen.elk.id: categorie}
    parts = {part: frozenset({value}) for part, value in told.items()}
    standen = standings(feiten.records, parts, feiten.datum) or {}
    verklaring = Verklaring(tuple(sorted(standen.items())), feiten.gewogen)
    world = recall(p, mask, verklaring)
    texts = {n: value_name(p.begrippen.feiten[n], i) for n, i in known.items()}
    for axis, stand in zip(p.assen, world.assen, strict=True):
        texts[consent_fact(axis.id)] = _consent(axis.id, stand.clausules, verklaring)
    is_open = {
        axis.id
        for axis, stand in zip(p.assen, world.assen, strict=True)
        if stand.niveau >= AFWEGEN
    }
    return Wereld(Deelvraag(**raw), texts, verklaring, frozenset(is_open))


def _consent(axis: str, clausules: type_clausules, verklaring: Verklaring) -> str:
    """Return what all who must say yes said together, as one attribute."""
    for uitdrukkelijk, name in ((True, UITDRUKKELIJK), (False, GEWOON)):
        said = standing(axis, clausules, verklaring, uitdrukkelijk=uitdrukkelijk)
        if said is Toestemmingsstand.GEGEVEN:
            return name
    return NEE
