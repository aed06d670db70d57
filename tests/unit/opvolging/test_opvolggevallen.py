# SPDX-License-Identifier: EUPL-1.2
"""The rules of follow-up do what the table of named cases says, each by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from tests.unit.opvolging.opvolggevallen import Geval, cases, in_words

from deelkader import Kader
from deelkader.model.opvolging import Opvolgregel, Opvolgregels, Per
from deelkader.opvolging.motor import Motor

CASES = cases()


@cache
def rules() -> Opvolgregels:
    """Return the rules that are shipped."""
    found = Kader.standard().inhoud.opvolging
    assert found is not None
    return found


def differs(motor: Motor, geval: Geval) -> bool:
    """Return whether the tasks of *geval* are other ones on some day."""
    return any(
        expected != tuple(map(in_words, motor.taken(geval.voorvallen, day)))
        for day, expected in geval.dan.items()
    )


@pytest.mark.parametrize("geval", CASES, ids=[g.naam for g in CASES])
def test_a_named_case(geval: Geval) -> None:
    """Exactly these tasks, in this state, for this owner, on each of these days."""
    motor = Motor(rules())
    for day, expected in geval.dan.items():
        found = motor.taken(geval.voorvallen, day)
        assert expected == tuple(map(in_words, found)), day


@pytest.mark.parametrize("id_", [r.id for r in rules().regels])
def test_a_case_breaks_without_its_rule(id_: str) -> None:
    """Every rule has a case that needs it."""
    gone = {id_}
    left = []
    for regel in rules().regels:
        if regel.id in gone or regel.na in gone:
            gone.add(regel.id)
        else:
            left.append(regel)
    motor = Motor(Opvolgregels(tuple(left), rules().functies))
    about = [geval for geval in CASES if geval.regel == id_]

    assert any(differs(motor, geval) for geval in about)


def smaller(regel: Opvolgregel) -> Iterator[tuple[str, Opvolgregel]]:
    """Yield the rule without one of its parts, each by its name."""
    yield from smaller_begin(regel)
    for n in range(len(regel.klaar_bij)):
        yield from smaller_end(regel, n)
    if regel.herinner is not None:
        yield "herinner", replace(regel, herinner=None)
    if regel.escaleer is not None:
        yield "escaleer", replace(regel, escaleer=None)
    if regel.uitstel is not None:
        yield "uitstel", replace(regel, uitstel=None)
    if regel.per is Per.ZAAK:
        yield "per", replace(regel, per=Per.VOORVAL)
    if regel.termijn.begint is not None:
        yield "begint", replace(regel, termijn=replace(regel.termijn, begint=None))


def smaller_begin(regel: Opvolgregel) -> Iterator[tuple[str, Opvolgregel]]:
    """Yield the rule with one demand less on what begins it."""
    if regel.na is None:
        for n, eis in enumerate(regel.als.eisen):
            als = replace(regel.als, eisen=without(regel.als.eisen, n))
            yield f"als {eis.kenmerk}", replace(regel, als=als)
    if regel.eerder is not None:
        yield "eerder", replace(regel, eerder=None)
        yield "binnen", replace(regel, eerder=replace(regel.eerder, binnen=10_000))
        yield "anders", replace(regel, eerder=replace(regel.eerder, anders=()))


def smaller_end(regel: Opvolgregel, n: int) -> Iterator[tuple[str, Opvolgregel]]:
    """Yield the rule without ending *n*, or with one demand less on it."""
    others, einde = without(regel.klaar_bij, n), regel.klaar_bij[n]
    yield "klaar_bij", replace(regel, klaar_bij=others)
    for m in range(len(einde.zelfde)):
        wider = replace(einde, zelfde=without(einde.zelfde, m))
        yield "zelfde", replace(regel, klaar_bij=(*others, wider))
    for m in range(len(einde.patroon.eisen)):
        patroon = replace(einde.patroon, eisen=without(einde.patroon.eisen, m))
        wider = replace(einde, patroon=patroon)
        yield "klaar_bij eis", replace(regel, klaar_bij=(*others, wider))


def without(some: tuple[Any, ...], n: int) -> tuple[Any, ...]:
    """Return *some* without number *n*."""
    return some[:n] + some[n + 1 :]


PARTS = [(r.id, part, other) for r in rules().regels for part, other in smaller(r)]


@pytest.mark.parametrize(
    ("id_", "part", "other"), PARTS, ids=[f"{id_}-{part}" for id_, part, _ in PARTS]
)
def test_a_case_breaks_without_a_part_of_a_rule(
    id_: str, part: str, other: Opvolgregel
) -> None:
    """No part of a rule can be left out unnoticed."""
    changed = tuple(other if r.id == id_ else r for r in rules().regels)
    motor = Motor(Opvolgregels(changed, rules().functies))

    assert any(differs(motor, geval) for geval in CASES), part
