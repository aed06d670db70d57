# SPDX-License-Identifier: EUPL-1.2
"""What is still worth asking, on the rules that are shipped."""

from __future__ import annotations

import pytest

from deelkader import Kader
from deelkader.begrippen.uitkomst import AFWEGEN

KADER = Kader.standard()
MENTOR = {
    "van": "jeugdprofessional",
    "naar": "school",
    "situatie": "hulpvraag",
    "gegevens": ["betrokkenheid"],
    "doel": "onderwijs-ondersteunen",
    "datum": "2026-11-22",
}
BEKEND = {"feiten": {"leeftijdsgroep": "12-15", "gezag": "gezamenlijk"}}
JA = {
    "toestemmingen": [
        {"gever": gever, "status": "gegeven"}
        for gever in ("jeugdige", "ouder-1", "ouder-2")
    ]
}


def test_facts_come_first_and_then_people():
    """Open facts are those of the answer; who must say yes is named in order."""
    vervolg = KADER.what_next(MENTOR)
    assert vervolg.feiten == ("leeftijd", "gezag")
    known = KADER.what_next(MENTOR | BEKEND)
    assert known.feiten == ()
    assert known.gevers == ("jeugdige", "ouder-1", "ouder-2")


def test_after_everyone_said_yes_nothing_is_left():
    """A fixed answer asks nothing, not even where somebody lives."""
    vervolg = KADER.what_next(MENTOR | BEKEND | JA)
    assert (vervolg.feiten, vervolg.gevers, vervolg.delen) == ((), (), ())
    assert vervolg.contact == ()


def test_place_changes_the_contact_or_the_judgement():
    """Where nobody may share yet a place gives someone to call; a layer gives more."""
    assert KADER.what_next(MENTOR | BEKEND).contact == ("gemeente",)
    terug = (
        MENTOR
        | BEKEND
        | {
            "naar": "jongerenwerker",
            "doel": "terugkoppelen",
            "gegevens": ["processtatus"],
        }
    )
    found = KADER.what_next(terug | {"gemeente": "steenbergen"})
    assert (found.delen, found.contact) == ((), ())


def test_an_assumption_that_settles_it_is_named():
    """Whether the other gave the signal turns a not-yet into a yes."""
    terug = MENTOR | {
        "naar": "jongerenwerker",
        "doel": "terugkoppelen",
        "gegevens": ["processtatus"],
    }
    assert KADER.what_next(terug).beslissend == ("melder",)
    told = {"feiten": {"melder": True}}
    assert min(c.laag for c in KADER.evaluate(terug | told).gegevens) >= AFWEGEN
    assert KADER.what_next(terug | told).beslissend == ()
    assert KADER.what_next(MENTOR).beslissend == ()


@pytest.mark.parametrize("vraag", [MENTOR, MENTOR | BEKEND])
def test_what_is_not_named_changes_nothing(vraag):
    """Saying an open fact that is not named leaves the outcome as it is."""
    vervolg = KADER.what_next(vraag)
    now = KADER.evaluate(vraag)
    for naam, waarde in (("maatregel", []), ("onderwijssoort", "vo"), ("pet", "hulp")):
        assert naam not in vervolg.feiten
        feiten = {**vraag.get("feiten", {}), naam: waarde}
        other = KADER.evaluate(vraag | {"feiten": feiten})
        assert now.uitkomst == other.uitkomst
        assert now.gegevens[0].wie == other.gegevens[0].wie


def test_purposes_with_a_way():
    """Only purposes for which a rule opens each axis are named; at a table all are."""
    without = {k: v for k, v in MENTOR.items() if k != "doel"}
    found = KADER.with_a_route(without, "doel")
    assert "onderwijs-ondersteunen" in found
    assert "opsporing" not in found
    table = KADER.with_a_route(without | {"naar": "veiligheidsteam"}, "doel")
    assert set(table) == set(KADER.begrippen.feiten["doel"].waarde)


def test_can_be_asked_refuses_what_cannot_be():
    """A part that lacks, and a combination that cannot exist, are no question."""
    assert KADER.can_be_asked(MENTOR)
    assert not KADER.can_be_asked({**MENTOR, "doel": "x"})
    young = {"leeftijdsgroep": "jonger-dan-12", "onderwijssoort": "mbo"}
    assert not KADER.can_be_asked(MENTOR | {"feiten": young})
