# SPDX-License-Identifier: EUPL-1.2
"""The decision log of calls that are more or less than one answer."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from tests.unit.uitvoer.proefregels import (
    INSTELLINGEN,
    JEUGDIGE,
    OUDER,
    SPAN,
    TIJD,
    TIJD_MS,
    TRACE,
    VRAGER,
    met,
    oordeelregel,
    schema,
)

from deelkader.uitvoer import adl, adl_toegang
from deelkader.uitvoer.beoordeling import read
from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.regel import Regel

ADL = "adl/adl-logrecord.afgeleid.schema.json"
KADER = {"versie": "2026-11-22", "hash": "sha256:" + "ab" * 32}
NEE = {
    "besluit": False,
    "reden": "vraag_ongeldig",
    "kan": [],
    "fouten": [{"pad": "/x", "code": "leeg"}],
}


def regel(api: str = "access_evaluation", **inhoud: Any) -> Regel:
    """Return a `toegang` line with *inhoud*."""
    feiten = {
        "toegang": {"api": api},
        "kader": KADER,
        "spoor": {"trace": TRACE, "span": SPAN, "ouder": OUDER},
        "begonnen": TIJD,
        **inhoud,
    }
    personen = {"jeugdige": JEUGDIGE, "vrager": VRAGER}
    return Regel(
        7,
        "01KAMXT9Z8Q0M7M4B6W3000007",
        TIJD,
        "toegang",
        "ab" * 16,
        feiten,
        personen,
        gewist=False,
    )


def record(one: Regel) -> dict[str, Any]:
    """Return the record of *one*."""
    return adl_toegang.record(adl_toegang.read(one), INSTELLINGEN)


def test_every_record_fits_the_schema():
    """A question, several, a search, and what went wrong."""
    zoek = {"vraag": {}, "bekeken": [{"besluit": True}], "getoond": 1}
    for one in (
        regel(besluiten=[NEE]),
        regel("access_evaluations", besluiten=[NEE, NEE]),
        regel("search_action", zoek=zoek),
        regel("search_resource", storing=True),
    ):
        schema(ADL).validate(record(one))


def test_a_question_nobody_could_judge_is_a_no_with_its_reason():
    """A determinate no is Unset."""
    found = record(regel(besluiten=[NEE]))
    assert found["event_name"] == "adl.access_evaluation"
    assert found["status"] == "Unset"
    assert found["timestamp"] == TIJD_MS
    assert found["body"]["adl.core.response"] == {
        "decision": False,
        "context": {
            "evaluation_id": "01KAMXT9Z8Q0M7M4B6W3000007",
            "evaluated_at": TIJD,
            "reason": "vraag_ongeldig",
            "fouten": NEE["fouten"],
        },
    }


def test_a_search_says_how_much_it_found_and_not_what():
    """The standard itself warns; the line of the log has the rest."""
    bekeken = [{"naam": n, "besluit": n != "b", "anders": {}} for n in "abc"]
    zoek = {"vraag": {"doel": "leerplicht"}, "bekeken": bekeken, "getoond": 1}
    found = record(regel("search_subject", zoek=zoek))
    assert found["event_name"] == "adl.search_subject"
    assert found["body"]["adl.core.response"]["page"] == {"count": 1, "total": 2}
    assert "response.results" in found["attributes"]["deelkader.log.weggelaten"]
    request = found["body"]["adl.core.request"]
    assert request["action"]["properties"]["doel"] == "leerplicht"
    assert "ontvanger" not in request["action"]["properties"]


def test_what_went_wrong_is_the_only_error():
    """Then there is no response at all."""
    found = record(regel(storing=True))
    assert found["status"] == "Error"
    assert "body" not in found


def test_an_answer_to_authzen_is_logged_with_the_yes_or_no_that_it_got():
    """A yes of the kader may have been a no for that client."""
    besluit = {
        "api": "access_evaluation",
        "besluit": True,
        "reden": "toegestaan",
        "kan": ["custom"],
    }
    found = adl.record(read(met(oordeelregel(), toegang=besluit)), INSTELLINGEN)
    answer = found["body"]["adl.core.response"]
    assert answer["decision"] is True
    assert answer["context"]["reason"] == "toegestaan"


@pytest.mark.parametrize(
    "wijziging",
    [
        {},
        {"besluiten": [NEE], "zoek": {"bekeken": []}},
        {"besluiten": [NEE | {"besluit": "ja"}]},
        {"besluiten": [NEE | {"reden": 1}]},
        {"besluiten": [{}]},
        {"besluiten": [NEE], "toegang": {}},
        {"besluiten": [NEE], "spoor": {"trace": "x", "span": SPAN}},
        {"zoek": {"bekeken": [{"besluit": 1}]}},
        {"zoek": {}},
    ],
)
def test_a_line_of_another_form_is_refused(wijziging):
    """Before anything of it was written."""
    with pytest.raises(UitvoerError) as caught:
        adl_toegang.read(regel(**copy.deepcopy(wijziging)))
    assert caught.value.code == "uitvoer-regel-onleesbaar"


def test_a_line_that_was_not_opened_is_refused():
    """An export is whole or it is not there."""
    dicht = Regel(1, "x", TIJD, "toegang", "ab" * 16, None, None, gewist=False)
    with pytest.raises(UitvoerError) as caught:
        adl_toegang.read(dicht)
    assert caught.value.code == "uitvoer-regel-dicht"


def test_who_receives_is_the_subject_of_a_question_to_receive():
    """And who gives stands in the context, as it was asked."""
    besluit = {
        "api": "access_evaluation",
        "actie": "ontvangen",
        "besluit": False,
        "reden": "toestemming_nodig",
        "kan": [],
    }
    found = adl.record(read(met(oordeelregel(), toegang=besluit)), INSTELLINGEN)
    request = found["body"]["adl.core.request"]
    assert request["action"]["name"] == "ontvangen"
    assert request["subject"]["type"] == INSTELLINGEN.begrip("school")
    assert request["context"]["verstrekker"]["rol"] == "jeugdprofessional"
    assert "ontvanger" not in request["action"]["properties"]
