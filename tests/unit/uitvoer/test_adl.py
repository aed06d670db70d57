# SPDX-License-Identifier: EUPL-1.2
"""The ADL record of an answer: its form, its rules, and what it leaves out."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from tests.opstelling import MENTOR
from tests.unit.uitvoer.proefregels import (
    BEGONNEN,
    INSTELLINGEN,
    JEUGDIGE,
    OUDER,
    REGISTER,
    SPAN,
    TIJD,
    TIJD_MS,
    TRACE,
    VRAGER,
    kader,
    met_personen,
    oordeelregel,
    schema,
    vragen,
)

from deelkader.begrippen import Uitkomst
from deelkader.uitvoer import adl
from deelkader.uitvoer.beoordeling import JA, REDENEN, read
from deelkader.uitvoer.regel import Regel


def record(regel: Regel) -> dict[str, Any]:
    """Return the record of *regel*."""
    return adl.record(read(regel), INSTELLINGEN)


def test_a_record_fits_the_schema() -> None:
    """The mentor's question as ADL asks for it."""
    schema("adl/adl-logrecord.afgeleid.schema.json").validate(record(oordeelregel()))


def test_the_head_of_a_record_is_the_trace_of_the_line() -> None:
    """Ids are copied; the time is exact, in milliseconds; a refusal is Unset."""
    found = record(oordeelregel())

    moment = datetime(2026, 11, 22, 9, 15, 0, 131_000, tzinfo=UTC)
    assert round(moment.timestamp() * 1000) == TIJD_MS
    assert {k: v for k, v in found.items() if not isinstance(v, dict)} == {
        "trace_id": TRACE,
        "span_id": SPAN,
        "parent_span_id": OUDER,
        "event_name": "adl.access_evaluation",
        "timestamp": TIJD_MS,
        "status": "Unset",
    }
    assert INSTELLINGEN.bron() == found["resource"]


def test_a_root_has_no_parent() -> None:
    """Without an incoming trace the key is absent, not empty."""
    regel = oordeelregel(spoor={"trace": TRACE, "span": SPAN})

    assert "parent_span_id" not in record(regel)


def test_each_core_key_is_in_body_or_attributes_and_all_are_there() -> None:
    """Level 4: request and response in the body, the other three by reference."""
    found = record(oordeelregel())

    core = {key for key in found["attributes"] if key.startswith("adl.core.")}
    assert {"adl.core.request", "adl.core.response"} == set(found["body"])
    assert core == {
        "adl.core.policies",
        "adl.core.information",
        "adl.core.configuration",
    }


def test_the_references_lead_to_the_kader_the_line_and_the_version() -> None:
    """A reference names what is needed to find the source again."""
    regel = oordeelregel(nr=41)
    attributes = record(regel)["attributes"]

    digest = kader().versie.hash.removeprefix("sha256:")
    rules = {"versie": kader().versie.versie, "sha256": digest}
    line = {"id": regel.id, "regelnummer": 41}
    assert {"deelkader-regels": rules} == attributes["adl.core.policies"]
    assert {"deelkader-logboek": line} == attributes["adl.core.information"]
    assert attributes["adl.core.configuration"] == {"deelkader": "0.1.0"}


def test_the_request_is_minimised_and_shaped_as_authzen() -> None:
    """Who, to whom, for what, about whom, which categories, when; no facts."""
    request = record(oordeelregel())["body"]["adl.core.request"]

    begrip = "https://deelkader.example.nl/id/begrip"
    assert request == {
        "subject": {
            "type": f"{begrip}/jeugdprofessional",
            "id": VRAGER["id"],
            "properties": {
                "rol": VRAGER["rol"],
                "organisatie": VRAGER["organisatie"],
            },
        },
        "action": {
            "name": "verstrekken",
            "properties": {
                "ontvanger": {"type": f"{begrip}/school", "rol": "school"},
                "doel": "onderwijs-ondersteunen",
                "processing_activity_id": REGISTER,
                "algorithm_id": "https://algoritmes.example.nl/deelkader",
            },
        },
        "resource": {
            "type": f"{begrip}/gegevens",
            "properties": {
                "betrokkene": {"pseudoniem": JEUGDIGE},
                "gegevenscategorieen": ["betrokkenheid"],
            },
        },
        "context": {"time": BEGONNEN, "datum": "2026-11-22"},
    }


def test_the_response_of_a_refusal() -> None:
    """The mentor must ask first: no yes, the reason, the rules, the conditions."""
    regel = oordeelregel()
    response = record(regel)["body"]["adl.core.response"]

    oordeel = kader().evaluate(MENTOR)
    rules = {
        grond.regel
        for categorie in oordeel.gegevens
        for gronden in categorie.gronden.values()
        for grond in gronden
    }
    context = response["context"]
    assert response["decision"] is False
    assert rules == {rule["id"] for rule in context.pop("regels")}
    assert context == {
        "evaluation_id": regel.id,
        "evaluated_at": TIJD,
        "uitkomst": "toestemming-nodig",
        "reason": "toestemming_nodig",
        "per_categorie": {"betrokkenheid": "toestemming-nodig"},
        "voorwaarden": list(oordeel.gegevens[0].voorwaarden),
    }


def test_rules_and_conditions_of_several_categories_are_named_once() -> None:
    """Each once, in the order in which they decided; each category has its answer."""
    asked = MENTOR | {"gegevens": ["betrokkenheid", "hulpinhoud"]}
    context = record(oordeelregel(asked))["body"]["adl.core.response"]["context"]

    oordeel = kader().evaluate(asked)
    used = [
        grond.regel
        for categorie in oordeel.gegevens
        for gronden in categorie.gronden.values()
        for grond in gronden
    ]
    conditions = [v for categorie in oordeel.gegevens for v in categorie.voorwaarden]
    named = [rule["id"] for rule in context["regels"]]
    assert len(set(used)) < len(used)
    assert named == sorted(set(used), key=used.index)
    assert context["voorwaarden"] == sorted(set(conditions), key=conditions.index)
    assert context["per_categorie"] == {
        categorie.categorie: categorie.uitkomst.value for categorie in oordeel.gegevens
    }


@pytest.mark.parametrize("uitkomst", list(Uitkomst))
def test_only_a_duty_and_a_yes_are_true(uitkomst: Uitkomst) -> None:
    """Every outcome has its reason; weighing, asking and not knowing are no yes."""
    regel = oordeelregel()
    assert regel.feiten is not None
    regel.feiten["oordeel"]["uitkomst"] = uitkomst.value

    response = record(regel)["body"]["adl.core.response"]
    assert response["decision"] is (uitkomst.value in {"verplicht", "toegestaan"})
    assert response["context"]["uitkomst"] == uitkomst.value
    assert response["context"]["reason"] == REDENEN[uitkomst]
    assert set(REDENEN) == set(Uitkomst) > JA


def test_a_real_duty_is_true() -> None:
    """P001: the GI that carries out the measure asks, and the law says: answer."""
    duty = next(vraag for vraag in vragen() if "vordering" in vraag.get("feiten", {}))
    response = record(oordeelregel(duty))["body"]["adl.core.response"]

    assert response["decision"] is True
    assert response["context"]["uitkomst"] == "verplicht"


def test_what_is_left_out_is_named() -> None:
    """Facts, situation and consents stay in the log; the record says so."""
    asked = MENTOR | {
        "gemeente": "steenbergen",
        "toestemmingen": [{"gever": "ouder-1", "status": "geweigerd"}],
    }
    found = record(oordeelregel(asked))
    left_out = found["attributes"]["deelkader.log.weggelaten"]

    assert {
        "context.situatie",
        "resource.properties.feiten",
        "resource.properties.gemeente",
        "resource.properties.toestemmingen",
        "response.context.gronden",
    } <= set(left_out)
    assert sorted(left_out) == left_out
    text = str(found["body"])
    for fact in ("hulpvraag", "gezamenlijk", "geweigerd", "steenbergen"):
        assert fact not in text
    assert "ouder-1" not in str(found["body"]["adl.core.request"])


def test_a_question_without_a_jeugdige_names_no_subject() -> None:
    """Nobody is nobody: no id, no type, and nothing that was left out."""
    found = record(oordeelregel(personen={}))

    assert not [key for key in found["attributes"] if "data_subject" in key]
    request = found["body"]["adl.core.request"]
    assert "betrokkene" not in request["resource"]["properties"]
    assert set(request["subject"]) == {"type"}
    left_out = found["attributes"]["deelkader.log.weggelaten"]
    assert "resource.properties.betrokkene" not in left_out
    assert "subject.id" in left_out


def test_persons_that_stay_closed_are_named_as_left_out() -> None:
    """An audit that opens the facts only still gets a record, and can tell."""
    closed = met_personen(oordeelregel(), None)

    found = record(closed)
    assert JEUGDIGE not in str(found)
    left_out = found["attributes"]["deelkader.log.weggelaten"]
    assert {"resource.properties.betrokkene", "subject.id"} <= set(left_out)
