# SPDX-License-Identifier: EUPL-1.2
"""The rules as a case needs them: what was reasoned before is not another answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.unit.opvolging.opvolggevallen import cases, day

from deelkader import Kader
from deelkader.model.opvolging import (
    Duur,
    Einde,
    Opvolgregel,
    Opvolgregels,
    Patroon,
    Termijn,
)
from deelkader.opvolging.delen import Delen
from deelkader.opvolging.motor import Motor
from deelkader.opvolging.regelwerk import Motorwerk
from deelkader.opvolging.samenhang import Samenhang
from deelkader.opvolging.taak import Stand
from deelkader.opvolging.voorval import Voorval

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.opvolging.taak import Taak

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


def test_a_number_of_a_thing_that_is_compared_with_a_count_stays_what_it_is() -> None:
    """A rule that makes little sense, and that the language allows."""
    same = Einde(Patroon("opgevolgd"), (("oordeel", "stap"),))
    regel = Opvolgregel(
        *("r", "r", "a.yaml", Patroon("meldcode"), "r", "fg", Termijn(Duur(14)), ()),
        klaar_bij=(same,),
        vervalt_bij=(Einde(Patroon("opgevolgd")),),
    )
    regels = Opvolgregels((regel,), {"fg": "de FG"})
    werk = Motorwerk(regels)
    for oordeel, stand in ((3, Stand.KLAAR), (4, Stand.VERVALLEN)):
        told = [
            Voorval(10, "meldcode", BEGIN, {"stap": 3}),
            Voorval(11, "opgevolgd", BEGIN, {"oordeel": oordeel, "gevolgd": "ja"}),
        ]
        (taak,) = werk.taken(told, BEGIN)
        assert taak.stand is stand
        assert (taak,) == Motor(regels).taken(told, BEGIN)


def test_a_part_is_asked_again_only_when_a_day_changes_it() -> None:
    """Also for whom the same happened so that day; all that is new in one go."""
    regels = Kader.standard().inhoud.opvolging
    assert regels is not None
    motor, asked = Motor(regels), []

    def ask(told: Sequence[Voorval], vandaag: int) -> tuple[Taak, ...]:
        asked.append([v.nr for v in told])
        return motor.taken(told, vandaag)

    delen = Delen(Samenhang(regels), ask)
    signaal = {"van": "jongerenwerker", "naar": "school", "situatie": "hulpvraag"}
    nood, told = Voorval(3, "nood", BEGIN), Voorval(7, "meldcode", BEGIN, {"stap": 1})
    first = delen.tasks([nood, told, Voorval(9, "signaal", BEGIN, signaal)], BEGIN)
    assert [taak.bij for taak in first] == [3, 7, 9]
    assert asked == [[3, 7, 9]]
    changes = min(taak.volgende or 10**7 for taak in first if taak.bij == 3)
    for dag in range(BEGIN, changes):
        assert delen.tasks([nood], dag) == (first[0],)
        (other,) = delen.tasks([replace(nood, nr=40)], dag)
        assert other == replace(first[0], bij=40)
    assert len(asked) == 1
    assert delen.tasks([nood], changes) == motor.taken([nood], changes)
    assert asked[1:] == [[3]]


def test_what_grew_is_not_remembered() -> None:
    """Signals about one jeugdige belong together: each would be remembered anew."""
    regels = Kader.standard().inhoud.opvolging
    assert regels is not None
    motor = Motor(regels)
    delen = Delen(Samenhang(regels), motor.taken)
    told = [
        Voorval(nr, "signaal", BEGIN + nr, {"van": "school", "naar": "wijkteam"})
        for nr in range(1, 40)
    ]
    for many in range(1, len(told)):
        dag = BEGIN + 50
        assert delen.tasks(told[:many], dag) == motor.taken(told[:many], dag)
    assert len(delen._bekend) <= 8
    for nr in range(6_000):
        delen.tasks([Voorval(1, "nood", BEGIN + nr)], BEGIN + nr)
    assert len(delen._bekend) == 4_096
