# SPDX-License-Identifier: EUPL-1.2
"""The AuditEvent of an answer, read by a library that knows FHIR R4."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from fhir.resources.R4B.auditevent import AuditEvent
from pydantic import ValidationError
from tests.unit.uitvoer.proefregels import (
    INSTELLINGEN,
    JEUGDIGE,
    SPAN,
    TRACE,
    VRAGER,
    kader,
    met_personen,
    oordeelregel,
)

from deelkader.uitvoer import fhir_auditevent
from deelkader.uitvoer.beoordeling import read
from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.regel import Regel


def resource(regel: Regel) -> dict[str, Any]:
    """Return the AuditEvent of *regel*."""
    return fhir_auditevent.resource(read(regel), INSTELLINGEN)


def test_the_resource_is_fhir_and_says_what_the_line_says() -> None:
    """Read back by the library: time, outcome, who, to whom, about whom, where."""
    text = json.dumps(resource(oordeelregel()))
    event: Any = AuditEvent.model_validate_json(text)

    assert event.recorded == datetime(2026, 11, 22, 9, 15, 0, 131_000, tzinfo=UTC)
    assert (event.action, event.outcome) == ("E", "0")
    assert event.outcomeDesc == "decision=false; toestemming_nodig"
    assert event.purposeOfEvent[0].text == "onderwijs-ondersteunen"
    (agent,) = event.agent
    assert agent.requestor is True
    assert agent.who.identifier.value == VRAGER["id"]
    assert agent.role[0].text == "jeugdprofessional"
    start = "https://deelkader.example.nl/regels/toestemming-hulp-naar-school"
    assert f"{start}/{kader().versie.versie}" in agent.policy
    person, asked, spoor = event.entity
    assert person.what.identifier.value == JEUGDIGE
    details = [(part.type, part.valueString) for part in asked.detail]
    assert details == [("ontvanger", "school"), ("gegevens", "betrokkenheid")]
    assert spoor.detail[0].valueString == f"00-{TRACE}-{SPAN}-01"
    assert event.source.site == "urn:nld:oin:00000009000000000000"


def test_the_library_would_see_a_mistake() -> None:
    """The check above can fail: an agent must say whether it asked."""
    wrong = resource(oordeelregel())
    del wrong["agent"][0]["requestor"]

    with pytest.raises(ValidationError):
        AuditEvent.model_validate_json(json.dumps(wrong))


def test_without_persons_known_nobody_is_made_up() -> None:
    """No login and no jeugdige: no who, no person, still a whole event."""
    found = resource(oordeelregel(personen={}))

    AuditEvent.model_validate_json(json.dumps(found))
    assert "who" not in found["agent"][0]
    assert len(found["entity"]) == 2


def test_closed_persons_stop_the_export() -> None:
    """An event without the person would look like one about nobody."""
    with pytest.raises(UitvoerError) as caught:
        resource(met_personen(oordeelregel(), None))
    assert caught.value.code == "uitvoer-personen-dicht"
