# SPDX-License-Identifier: EUPL-1.2
"""A table is judged as everyone who sits there, asked one by one."""

from __future__ import annotations

import random
from typing import Any

import pytest
from tests.properties.gericht import aim

from deelkader import Kader, VraagError
from deelkader.begrippen import outcome_of
from deelkader.model import CategorieOordeel

TAFEL = "veiligheidsteam"
VRAAG: dict[str, Any] = {
    "van": "jeugdprofessional",
    "naar": TAFEL,
    "gegevens": ["veiligheidsinformatie", "anoniem-casusbeeld"],
    "doel": "veiligheid-beoordelen",
    "situatie": "redelijk-vermoeden",
    "datum": "2026-11-22",
}


@pytest.fixture(scope="module")
def kader() -> Kader:
    """Return the shipped kader."""
    return Kader.standard()


def at_table(vraag: dict[str, Any], *deelnemers: str) -> dict[str, Any]:
    """Return *vraag* put to a table where *deelnemers* sit."""
    feiten = dict(vraag.get("feiten", {})) | {"deelnemers": list(deelnemers)}
    return dict(vraag) | {"naar": TAFEL, "feiten": feiten}


def test_the_standing_table_is_an_assumption(kader):
    """Who always sits there is named, the sender himself left out."""
    oordeel = kader.evaluate(VRAAG)
    (assumed,) = [a for a in oordeel.aannames if a.feit == "deelnemers"]
    asked = [d.partij for d in oordeel.gegevens[0].per_deelnemer]

    assert assumed.waarde == list(kader.inhoud.tafels[TAFEL])
    assert asked == [p for p in assumed.waarde if p != "jeugdprofessional"]


def test_the_split_names_each_outcome(kader):
    """Veilig Thuis may hear it after weighing; for the GGD it is not the purpose."""
    vraag = at_table(VRAAG, "veilig-thuis", "ggd")
    first, anonymous = kader.evaluate(vraag).gegevens

    assert [d.as_dict() for d in first.per_deelnemer] == [
        {"partij": "veilig-thuis", "uitkomst": "afwegen"},
        {"partij": "ggd", "uitkomst": "verboden"},
    ]
    assert first.uitkomst == "verboden"
    assert anonymous.uitkomst == "toegestaan"


def test_nobody_known_at_the_table_is_asked_first(kader):
    """A table without a standing list is never a yes for a person."""
    oordeel = kader.evaluate(VRAAG | {"naar": "casusoverleg"})

    assert oordeel.gegevens[0].uitkomst == "overleg"
    assert oordeel.gegevens[0].ontbrekend[0] == "deelnemers"


def test_a_table_as_sender_is_whoever_brought_it(kader):
    """What the school brought in is judged as the school's."""
    vraag = VRAAG | {"van": TAFEL, "naar": "veilig-thuis"}
    school = kader.evaluate(vraag | {"feiten": {"inbrenger": "school"}})
    alone = kader.evaluate(vraag | {"van": "school"})

    assert school.gegevens[0].per_deelnemer[0].partij == "school"
    assert school.gegevens[0].uitkomst == alone.gegevens[0].uitkomst


def test_consent_for_the_table_covers_who_sits_there(kader):
    """A yes that names the table counts for each participant."""
    vraag = VRAAG | {
        "gegevens": ["betrokkenheid"],
        "doel": "onderwijs-ondersteunen",
        "situatie": "hulpvraag",
        "feiten": {"leeftijd": 16},
        "toestemmingen": [{"gever": "jeugdige", "status": "gegeven", "naar": TAFEL}],
    }
    seated = kader.evaluate(at_table(vraag, "school"))
    direct = kader.evaluate(vraag | {"naar": "school"})

    assert seated.uitkomst == "toegestaan"
    assert direct.uitkomst == "toestemming-nodig"


def test_the_name_of_the_table_is_a_fact_for_rules(kader):
    """Where the law gives the team a task, that counts at its table only."""
    later = kader.with_standpunten({"grondslag-veiligheidsteam": "landelijke-wet"})
    vraag = VRAAG | {"van": "advocaat", "gegevens": ["gezinssituatie"]}
    for one, expected in ((kader, "overleg"), (later, "afwegen")):
        assert one.evaluate(at_table(vraag, "school")).uitkomst == expected
    assert later.evaluate(vraag | {"naar": "school"}).uitkomst == "overleg"
    told = at_table(vraag, "school")
    told["feiten"]["aan_tafel"] = "geen"
    assert later.evaluate(told).uitkomst == "afwegen"


def answers(kader: Kader, vraag: dict[str, Any]) -> tuple[CategorieOordeel, ...] | None:
    """Return the answers per category, None when the question is refused."""
    try:
        return kader.evaluate(vraag).gegevens
    except VraagError:
        return None


def test_a_table_is_as_strict_as_its_strictest(kader):
    """Both ends, who, conditions and duties follow from the participants."""
    rng = random.Random(20261122)
    parties = ["school", "jongerenwerker", "veilig-thuis", "huisarts"]
    compared = 0
    for _ in range(400):
        vraag = aim(rng, kader)
        seats = rng.sample(parties, rng.randint(1, 3))
        if vraag["van"] in {*seats, TAFEL, "casusoverleg", "zorgcombinatie"}:
            continue
        together = answers(kader, at_table(vraag, *seats))
        each = [answers(kader, vraag | {"naar": seat}) for seat in seats]
        if together is None or None in each:
            continue
        for place, table in enumerate(together):
            alone = [found[place] for found in each if found is not None]
            laag, hoog = min(a.laag for a in alone), min(a.hoog for a in alone)
            assert (table.laag, table.hoog) == (laag, hoog)
            assert table.uitkomst is outcome_of(laag, hoog)
            assert set(table.wie) == {g for a in alone for g in a.wie}
            voorwaarden = {v for a in alone for v in a.voorwaarden}
            assert set(table.voorwaarden) == voorwaarden
            assert set(table.plichten) == {p for a in alone for p in a.plichten}
            compared += 1

    assert compared > 200
