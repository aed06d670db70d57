# SPDX-License-Identifier: EUPL-1.2
"""The law about withdrawing consent, through the register, on the real kader."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from tests.properties.bron import for_seeds, intervals, real_bron
from tests.unit.toestemming.verzonnen import (
    DOEL,
    GEGEVENS,
    NAAR,
    NEE,
    OUDERS,
    event,
    random_event,
    random_events,
)

from deelkader.toestemming import Gebeurtenis, Peiling, Soort, standing

if TYPE_CHECKING:
    from collections.abc import Sequence

KADER = real_bron().kader


def ask(vraag: dict[str, Any], events: Sequence[Gebeurtenis]) -> list[tuple[int, int]]:
    """Return the intervals of the answer with what *events* say on that day."""
    kijk = Peiling(vraag["datum"], naar=vraag["naar"], feiten=vraag["feiten"])
    records = standing(events, KADER.begrippen, kijk)
    return list(intervals(KADER.evaluate(vraag | {"toestemmingen": records})))


def question(rng: random.Random) -> dict[str, Any]:
    """Return a question in which consent can matter."""
    return {
        "van": rng.choice(("jeugdprofessional", "school", "jongerenwerker")),
        "naar": rng.choice(NAAR),
        "gegevens": [rng.choice(GEGEVENS)],
        "doel": rng.choice(DOEL),
        "situatie": rng.choice(("hulpvraag", "niet-pluisgevoel")),
        "datum": date(2026, 3, 1) + timedelta(days=rng.randint(0, 80)),
        "feiten": {
            "pet": "hulp",
            "leeftijd": rng.choice((9, 13, 16)),
            "gezag": "gezamenlijk",
            "praktisch": rng.choice((True, False)),
        },
    }


def everybody_said_yes(rng: random.Random) -> list[Gebeurtenis]:
    """Return yeses of all who may have a say, so that there is something to lose."""
    return [
        event("gegeven", gever=g, id=f"ja-{g}", uitdrukkelijk=True)
        for g in OUDERS
        if rng.random() < 0.9
    ] + [random_event(rng, [], (Soort.GEGEVEN,))]


def test_een_nee_in_het_register_is_nooit_ruimer() -> None:
    """One more withdrawal, refusal or expiry never raises an end of the answer."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        vraag = question(rng)
        only = rng.choice(((Soort.GEGEVEN,), tuple(Soort)))
        events = everybody_said_yes(rng)
        if Soort.ONGELDIG in only:
            events += random_events(rng, 4)
        before = ask(vraag, events)
        no = random_event(rng, events, NEE)
        for old, new in zip(before, ask(vraag, [*events, no]), strict=True):
            counted["gevraagd"] += 1
            counted["strenger"] += new < old
            assert new[0] <= old[0]
            assert new[1] <= old[1]

    for_seeds(600, law)
    assert counted["gevraagd"] >= 600
    assert counted["strenger"] > 20


def test_intrekken_geldt_ook_met_onbekend_gezag() -> None:
    """Who spoke before and now stops tells nothing new about gezag."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        vraag = question(rng)
        vraag["feiten"].pop("gezag")
        events = everybody_said_yes(rng)
        spoke = {
            r.gever for r in standing(events, KADER.begrippen, Peiling(vraag["datum"]))
        }
        no = random_event(rng, events, NEE)
        if no.gever not in spoke:
            return
        for old, new in zip(ask(vraag, events), ask(vraag, [*events, no]), strict=True):
            counted["strenger"] += new < old
            assert new[0] <= old[0]
            assert new[1] <= old[1]

    for_seeds(400, law)
    assert counted["strenger"] > 15
