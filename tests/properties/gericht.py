# SPDX-License-Identifier: EUPL-1.2
"""
Random questions aimed at the rules of a kader: `aim`.

Works for any kader. Most questions pick one rule and mostly ask what it is
about, so that a handful of rules among many thousands of combinations is met.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

from deelkader import Kader
from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.begrippen.spelling import spellings
from deelkader.model import Conditie, Regel, RegelSoort

DAGEN = ("2026-01-01", "2026-03-31", "2026-11-22", "2027-06-01")
type_doel = Mapping[str, frozenset[int]]


def aim(
    rng: random.Random, kader: Kader, regels: Sequence[Regel] = ()
) -> dict[str, Any]:
    """Return a random question, aimed at *regels*; it may still be refused."""
    b = kader.begrippen
    doel = target(kader, regels or _choose(rng, kader))
    vraag: dict[str, Any] = {"datum": rng.choice(DAGEN)}
    for deel in b.delen:
        if deel.mag_leeg and deel.id not in doel and rng.random() < 0.7:
            continue
        number = rng.choice((1, 1, 1, 2)) if deel.elk else 1
        values = list(dict.fromkeys(_part(rng, deel, doel) for _ in range(number)))
        vraag[deel.id] = values if deel.elk else values[0]
    feiten: dict[str, Any] = {}
    for feit in b.feiten.values():
        if feit.soort in {Soort.FEIT, Soort.HANDELING}:
            _state(rng, feit, doel, feiten)
    vraag["feiten"] = feiten
    vraag["toestemmingen"] = _records(rng, kader, vraag)
    return vraag


def _choose(rng: random.Random, kader: Kader) -> list[Regel]:
    """Return one rule, often together with a who-row."""
    regels = kader.inhoud.regels
    who = [r for r in regels if r.soort is RegelSoort.WIE]
    rest = [r for r in regels if r.soort is not RegelSoort.WIE]
    chosen = [rng.choice(rest)] if rest else []
    if who and rng.random() < 0.6:
        chosen.append(rng.choice(who))
    return chosen


def target(kader: Kader, regels: Sequence[Regel]) -> type_doel:
    """Return what *regels* together accept, as far as that can be."""
    found: dict[str, frozenset[int]] = {}
    for regel in regels:
        for conditie in regel.condities:
            name, indexen = _source(kader, conditie)
            both = found.get(name, indexen) & indexen
            found[name] = both or indexen
    return found


def _source(kader: Kader, conditie: Conditie) -> tuple[str, frozenset[int]]:
    """Return what *conditie* asks, of the part that a derived fact comes from."""
    feit = kader.begrippen.feiten[conditie.feit]
    if feit.soort is not Soort.AFGELEID or feit.uit is None:
        return conditie.feit, conditie.indexen
    source = kader.begrippen.feiten[feit.uit]
    wanted = {feit.domein[i] for i in conditie.indexen if i != feit.nvt}
    found = [
        w for w in source.waarden if w.eigenschappen.get(str(feit.eigenschap)) in wanted
    ]
    return source.id, frozenset(source.index[w.id] for w in found)


def _pick(rng: random.Random, feit: Feit, doel: type_doel, how_often: float) -> Any:
    """Return a value of *feit*, mostly one that the aimed rule accepts."""
    good = sorted(i for i in doel.get(feit.id, ()) if i != feit.nvt)
    if good and rng.random() < how_often:
        return feit.domein[rng.choice(good)]
    return rng.choice(feit.domein)


def _part(rng: random.Random, deel: Feit, doel: type_doel) -> Any:
    if deel.id not in doel and rng.random() < 0.15:
        return rng.choice([w.id for w in deel.waarden])  # also those that set facts
    return _pick(rng, deel, doel, 0.95)


def _state(
    rng: random.Random, feit: Feit, doel: type_doel, feiten: dict[str, Any]
) -> None:
    """Put *feit* in the question: known, a list, a number, or not at all."""
    present = 0.6 if feit.id in doel else 0.12
    if rng.random() > present:
        return
    value = _pick(rng, feit, doel, 0.8)
    key = rng.choice(spellings(feit.id))
    place = feiten.setdefault(feit.groep, {}) if feit.groep else feiten
    if isinstance(value, frozenset):
        place[key] = sorted(value)
    elif feit.getal and rng.random() < 0.5:
        low, high = feit.getal.grenzen[value]
        place[rng.choice(spellings(feit.getal.naam))] = rng.randint(low, high)
    elif feit.soort is Soort.FEIT and feit.vorm is Vorm.KEUZE and rng.random() < 0.2:
        place[key] = list(dict.fromkeys([value, rng.choice(list(feit.waarde))]))
    else:
        place[key] = value


def _records(
    rng: random.Random, kader: Kader, vraag: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """Return records in which most persons say one thing."""
    b = kader.begrippen
    said: dict[str, str] = {}
    found = []
    for _ in range(rng.choice((0, 0, 1, 1, 2, 3, 4))):
        gever = rng.choice(list(b.gevers))
        status = said.setdefault(gever, rng.choice(STATUSSEN))
        record: dict[str, Any] = {"gever": gever, "status": status}
        if rng.random() < 0.5:
            record["betekenis"] = rng.choice(list(b.betekenissen))
        if rng.random() < 0.5:
            record["uitdrukkelijk"] = True
        if rng.random() < 0.1:
            record["tot"] = rng.choice(DAGEN)
        for deel in b.delen:
            if not deel.mag_leeg and rng.random() < 0.05:
                record[deel.id] = vraag[deel.id]
        found.append(record)
    return found


STATUSSEN = (
    *("gegeven", "gegeven", "gegeven", "gegeven"),
    *("geweigerd", "ingetrokken", "verlopen", "gevraagd"),
)
