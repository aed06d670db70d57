# SPDX-License-Identifier: EUPL-1.2
"""When the answer changes: by hand, and against judging every single day."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from tests.opstelling import MENTOR
from tests.unit.toestemming.verzonnen import event, random_events, standard

from deelkader import Kader
from deelkader.begrippen import Uitkomst
from deelkader.model import Regel
from deelkader.service.levensloop import (
    Levensloop,
    Maatregel,
    age_on,
    birthday,
    question_on,
)
from deelkader.service.tijdlijn import BEGIN, Tijdstap, answer_on, timeline
from deelkader.toestemming import Bron, Gezagsfeit

EERSTE, LAATSTE = date(2026, 3, 1), date(2027, 3, 1)
JA = event("gegeven", naar="school", tot=date(2026, 8, 31))


def run(levensloop: Levensloop, **other: Any) -> tuple[Tijdstap, ...]:
    """Return the timeline of the question of the mentor."""
    vraag = {**MENTOR, **other}
    return timeline(standard(), vraag, levensloop, (EERSTE, LAATSTE))


def told(steps: tuple[Tijdstap, ...]) -> list[tuple[str, str | None, tuple[str, ...]]]:
    """Return day, outcome and reasons of every step."""
    return [
        (s.datum.isoformat(), s.uitkomst and s.uitkomst.value, s.redenen) for s in steps
    ]


def test_a_birthday_and_an_expiry_change_the_answer() -> None:
    """At 16 the jongere decides alone; the yes ends in August."""
    steps = run(Levensloop(geboren=date(2010, 5, 20), gebeurtenissen=(JA,)))

    assert told(steps) == [
        ("2026-03-01", "toestemming-nodig", (BEGIN,)),
        ("2026-05-20", "toegestaan", ("verjaardag",)),
        ("2026-09-01", "toestemming-nodig", ("toestemming-verloopt",)),
    ]
    assert steps[0].wie == ("ouder-1", "ouder-2")
    assert steps[2].wie == ("jeugdige",)


def test_without_the_birthday_the_answer_is_open_around_it() -> None:
    """Fifteen years old in March can be sixteen any day."""
    loop = Levensloop(leeftijd=(15, date(2026, 3, 1)), gebeurtenissen=(JA,))
    steps = run(loop)
    dates = [s.datum for s in steps]

    assert steps[0].uitkomst is Uitkomst.TOESTEMMING_NODIG
    assert date(2026, 3, 2) in dates
    assert steps[1].uitkomst is Uitkomst.FEIT_ONTBREEKT


def test_the_end_of_a_measure_changes_the_answer() -> None:
    """The GI may ask while there is a measure."""
    vraag = {
        "van": "school",
        "naar": "gecertificeerde-instelling",
        "doel": "maatregel-uitvoeren",
        "gegevens": ["verzuim"],
        "feiten": {
            **MENTOR["feiten"],
            "gi_rol": "uitvoerend",
            "initiatief": "op-verzoek",
        },
    }
    measures = (Maatregel("ots", date(2026, 1, 1), date(2026, 6, 30)),)
    steps = run(Levensloop(maatregelen=measures), **vraag)

    assert [s.datum for s in steps] == [EERSTE, date(2026, 7, 1)]
    assert steps[0].uitkomst is not steps[1].uitkomst
    assert steps[1].redenen == ("maatregel-eindigt",)


def test_a_day_on_which_the_question_cannot_be_asked_is_a_step() -> None:
    """It is not a no, and not left out."""
    measures = (Maatregel("ots", None, date(2026, 6, 30)),)
    steps = run(Levensloop(maatregelen=measures), situatie="ots")

    assert steps[-1].uitkomst is None
    assert [p.pad for p in steps[-1].problemen] == ["/situatie"]
    before = timeline(
        standard(), MENTOR, Levensloop(), (date(2025, 12, 30), date(2026, 1, 2))
    )
    assert [(s.datum.day, s.uitkomst is None) for s in before] == [
        (30, True),
        (1, False),
    ]
    assert before[0].problemen[0].code == "kader-niet-geldig"


def test_gezag_of_another_day_changes_whose_yes_is_missing() -> None:
    """The outcome stays; who must be asked does not."""
    gezag = (
        Gezagsfeit(waarde="eenhoofdig", peildatum=EERSTE, bron=Bron.BRP),
        Gezagsfeit(waarde="voogdij", peildatum=date(2026, 6, 1), bron=Bron.UITSPRAAK),
    )
    steps = run(Levensloop(gezag=gezag))

    assert [s.wie for s in steps] == [("jeugdige", "ouder-1"), ("jeugdige", "voogd")]
    assert {s.uitkomst for s in steps} == {Uitkomst.TOESTEMMING_NODIG}


def test_a_rule_or_a_kader_that_ends_changes_the_answer() -> None:
    """A look ahead also sees the law that is already known."""
    inhoud = standard().inhoud
    ends, begins = date(2026, 6, 30), date(2026, 9, 1)

    def limited(regel: Regel) -> Regel:
        if regel.soort != "toestemming":
            return regel
        return replace(regel, geldig_tot=ends)

    later = [
        replace(r, id=f"{r.id}-later", geldig_vanaf=begins)
        for r in inhoud.regels
        if r.soort == "toestemming"
    ]
    other = Kader(
        replace(
            inhoud,
            regels=(*map(limited, inhoud.regels), *later),
            geldig_tot=date(2026, 10, 31),
        )
    )
    steps = timeline(other, MENTOR, Levensloop(), (EERSTE, LAATSTE))

    assert [(s.datum.isoformat(), s.redenen) for s in steps] == [
        ("2026-03-01", (BEGIN,)),
        ("2026-07-01", ("regel-eindigt",)),
        ("2026-09-01", ("regel-begint",)),
        ("2026-11-01", ("kader-eindigt",)),
    ]
    assert [s.as_dict()["uitkomst"] for s in steps] == [
        "toestemming-nodig",
        steps[1].uitkomst,
        "toestemming-nodig",
        None,
    ]
    assert steps[1].uitkomst in {Uitkomst.OVERLEG, Uitkomst.VERBODEN}


def test_a_measure_that_has_not_begun_does_not_count() -> None:
    """Nor does one that ended while it runs again."""
    begrippen = standard().begrippen
    first = Maatregel("ots", date(2026, 1, 1), date(2026, 3, 31))
    second = Maatregel("ots", date(2026, 6, 1), None)
    loop = Levensloop(maatregelen=(first, second))
    found = [
        question_on(MENTOR, loop, date(2026, month, 15), begrippen)["feiten"]
        for month in (3, 5, 7)
    ]

    assert [feiten["maatregel"] for feiten in found] == [
        ["ots"],
        ["ots-beeindigd"],
        ["ots"],
    ]


@pytest.mark.parametrize("geboren", [date(2012, 2, 29), date(2014, 3, 1)])
def test_leeftijdsgrens_op_de_verjaardag(geboren: date) -> None:
    """The day before, the day itself, also for who was born on a leap day."""
    for jaren in (12, 16, 18):
        day = birthday(geboren, jaren)
        assert age_on(geboren, day) == jaren
        assert age_on(geboren, day - timedelta(days=1)) == jaren - 1


def test_an_age_on_a_day_covers_every_birthday_it_can_be() -> None:
    """Whoever had that age on that day stays within what is told later."""
    begrippen = standard().begrippen
    feit = begrippen.feiten["leeftijdsgroep"]
    assert feit.getal is not None
    seen = Counter[str]()
    for dag in (date(2026, 3, 1), date(2028, 2, 29), date(2027, 2, 28)):
        for born in (date(2009, 1, 1) + timedelta(days=n) for n in range(0, 3000, 7)):
            age = age_on(born, dag)
            later = dag + timedelta(days=700)
            asked = question_on(
                MENTOR, Levensloop(leeftijd=(age, dag)), later, begrippen
            )
            groups = asked["feiten"]["leeftijdsgroep"]
            groups = [groups] if isinstance(groups, str) else groups
            real = feit.getal.value_of(age_on(born, later))
            assert real is not None
            assert real in groups
            seen[real] += 1
    assert len(seen) > 2


def test_judging_every_single_day_gives_the_same_steps() -> None:
    """No day on which the answer changes is missed."""
    counted = 0
    for zaad in range(12):
        rng = random.Random(zaad)
        born = EERSTE - timedelta(days=rng.randint(11 * 365, 18 * 365))
        day = EERSTE + timedelta(days=rng.randint(0, 200))
        loop = Levensloop(
            geboren=born if zaad % 3 else None,
            leeftijd=None if zaad % 3 else (age_on(born, EERSTE), EERSTE),
            gebeurtenissen=tuple(random_events(rng, 8)),
            gezag=(
                Gezagsfeit(waarde="eenhoofdig", peildatum=EERSTE, bron=Bron.BRP),
                Gezagsfeit(waarde="gezamenlijk", peildatum=day, bron=Bron.UITSPRAAK),
            ),
            maatregelen=(Maatregel("ots", EERSTE, day),),
        )
        days = [EERSTE + timedelta(days=n) for n in range(366)]
        slow: list[Tijdstap] = []
        for each in days:
            step = answer_on(standard(), MENTOR, (loop, each), set())
            if not slow or not step.is_same_answer(slow[-1]):
                slow.append(step)
        fast = timeline(standard(), MENTOR, loop, (days[0], days[-1]))
        assert [s.datum for s in fast] == [s.datum for s in slow]
        assert all(s.is_same_answer(t) for s, t in zip(fast, slow, strict=True))
        counted += len(slow)
    assert counted > 24
