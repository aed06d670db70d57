# SPDX-License-Identifier: EUPL-1.2
"""The rules as a case needs them: what was reasoned before is not another answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.opvolging.opvolggevallen import cases, day

from deelkader import Kader
from deelkader.opvolging.motor import Motor
from deelkader.opvolging.regelwerk import Motorwerk
from deelkader.opvolging.voorval import Voorval

BEGIN = day("2026-11-02")


@pytest.fixture(scope="module")
def rules() -> Motorwerk:
    """Return the rules that are shipped."""
    regels = Kader.standard().inhoud.opvolging
    assert regels is not None
    return Motorwerk(regels)


def test_a_case_that_came_before_gets_what_the_motor_says(rules: Motorwerk) -> None:
    """Also a day later, and with one thing told otherwise."""
    regels = Kader.standard().inhoud.opvolging
    assert regels is not None
    motor = Motor(regels)
    for geval in cases():
        told = list(geval.voorvallen)
        later = [replace(v, dag=v.dag + 1) for v in told]
        for today in geval.dan:
            for things in (told, told, later, told[:-1]):
                for on in (today, today + 1):
                    assert motor.taken(things, on) == rules.taken(things, on)


@pytest.mark.parametrize("stap", [True, 1.0, "1", [1]])
def test_what_no_writer_tells_is_refused_also_when_it_looks_the_same(
    rules: Motorwerk, stap: object
) -> None:
    """To a memory True is 1; to a rule it is nothing."""
    rules.taken([Voorval(1, "meldcode", BEGIN, {"stap": 1})], BEGIN)
    wrong = Voorval(1, "meldcode", BEGIN, {"stap": stap})  # type: ignore[dict-item]  # the point
    with pytest.raises(ValueError, match="Voorval 1"):
        rules.taken([wrong], BEGIN)
