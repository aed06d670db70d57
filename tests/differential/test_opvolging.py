# SPDX-License-Identifier: EUPL-1.2
"""The motor of follow-up says what the slow and literal reading says."""

from __future__ import annotations

from random import Random

import pytest
from tests.differential import opvolgorakel
from tests.differential.opvolggevallen import (
    KINDS,
    history,
    some_day,
    some_rules,
)
from tests.zaad import draw_seed

from deelkader import Kader
from deelkader.opvolging.motor import Motor
from deelkader.opvolging.regelwerk import Motorwerk
from deelkader.opvolging.samenhang import Samenhang

CASES = 20_000
CHUNKS = 8
OWN = 0.3
PER_RULES = 40
SEED = draw_seed()


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_motor_agrees_with_the_literal_reading(chunk: int) -> None:
    """Random rules and our own, over random histories: not one difference."""
    seed = SEED + chunk
    print(f"DEELKADER_ZAAD={SEED} deel {chunk}")  # noqa: T201 - shown on failure
    chance = Random(seed)
    own = Kader.standard().inhoud.opvolging
    assert own is not None
    left = CASES // CHUNKS
    seen = 0
    while left:
        rules = own if chance.random() < OWN else some_rules(chance)
        motor = Motor(rules)
        kinds = KINDS if chance.random() < 0.3 else busy_kinds(rules)
        for _ in range(min(PER_RULES, left)):
            left -= 1
            told = history(chance, rules, kinds)
            day = some_day(chance, told)
            expected = opvolgorakel.tasks(rules, told, day)
            seen += len(expected)
            assert expected == motor.taken(told, day), (seed, rules, told, day)
    assert seen > CASES // CHUNKS // 2


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_what_follows_from_the_parts_follows_from_the_whole(chunk: int) -> None:
    """Also after other cases made of the same parts, and on several days."""
    seed = SEED + CHUNKS + chunk
    print(f"DEELKADER_ZAAD={SEED} deel {chunk}")  # noqa: T201 - shown on failure
    chance = Random(seed)
    own = Kader.standard().inhoud.opvolging
    assert own is not None
    ours = Motorwerk(own), Motor(own), Samenhang(own)
    several = 0
    for _ in range(CASES // CHUNKS // PER_RULES):
        rules = own if chance.random() < OWN else some_rules(chance)
        parts, whole, samenhang = (
            ours if rules is own else (Motorwerk(rules), Motor(rules), Samenhang(rules))
        )
        kinds = KINDS if chance.random() < 0.3 else busy_kinds(rules)
        for _ in range(PER_RULES):
            told = history(chance, rules, kinds)
            last = max((v.dag for v in told), default=1)
            days = [some_day(chance, told), last + chance.randint(0, 40), last]
            days.append(days[1] + chance.choice((0, 1, 1, 5, 30)))
            for day in days:
                expected = whole.taken(told, day)
                assert parts.taken(told, day) == expected, (seed, rules, told, day)
            if samenhang.is_te_splitsen:
                several += len(samenhang.parts(sorted(told, key=lambda v: v.nr))) > 1
    assert several > CASES // CHUNKS // 20


def busy_kinds(rules):
    """Return the kinds of thing that some rule is about."""
    found = {"afgerond", "uitgesteld"}
    for rule in rules.regels:
        found.add(rule.als.voorval)
        found |= {e.patroon.voorval for e in (*rule.klaar_bij, *rule.vervalt_bij)}
    return tuple(sorted(found))
