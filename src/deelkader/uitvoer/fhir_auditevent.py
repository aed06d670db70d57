# SPDX-License-Identifier: EUPL-1.2
"""
FHIR R4 AuditEvent: one resource per answer.

Responsible for the form. R4 on purpose: R5 has other fields. Export only.

Room `uitvoer`, below `service`.
"""

from __future__ import annotations

from typing import Any

from deelkader.uitvoer.adl import EVENT
from deelkader.uitvoer.beoordeling import Beoordeling
from deelkader.uitvoer.instellingen import SERVICE, Instellingen

_EVENT_TYPE = "http://terminology.hl7.org/CodeSystem/audit-event-type"
_ENTITY_TYPE = "http://terminology.hl7.org/CodeSystem/audit-entity-type"
_ENTITY_ROLE = "http://terminology.hl7.org/CodeSystem/object-role"
_SOURCE_TYPE = "http://terminology.hl7.org/CodeSystem/security-source-type"
PERSON, SYSTEM_OBJECT = "1", "2"
PATIENT, SECURITY_RESOURCE = "1", "13"
APPLICATION_SERVER = "4"


def resource(beoordeling: Beoordeling, instellingen: Instellingen) -> dict[str, Any]:
    """
    Return the AuditEvent of one answer; its outcome is "0", also for a no.

    Raises:
        UitvoerError: the persons are not open.
    """
    beoordeling.require_personen()
    return {
        "resourceType": "AuditEvent",
        "type": {"system": _EVENT_TYPE, "code": "rest"},
        "subtype": [{"system": instellingen.begrip("").rstrip("/"), "code": EVENT}],
        "action": "E",
        "recorded": beoordeling.tijd,
        "outcome": "0",
        "outcomeDesc": _description(beoordeling),
        "purposeOfEvent": [{"text": beoordeling.vraag["doel"]}],
        "agent": [_agent(beoordeling, instellingen)],
        "source": {
            "site": instellingen.organisatie,
            "observer": {
                "identifier": {"value": instellingen.organisatie},
                "display": SERVICE,
            },
            "type": [{"system": _SOURCE_TYPE, "code": APPLICATION_SERVER}],
        },
        "entity": _entities(beoordeling, instellingen),
    }


def _description(beoordeling: Beoordeling) -> str:
    decision = "true" if beoordeling.is_ja else "false"
    return f"decision={decision}; {beoordeling.reden}"


def _agent(beoordeling: Beoordeling, instellingen: Instellingen) -> dict[str, Any]:
    vrager, versie = beoordeling.vrager, beoordeling.kader_versie
    policy = [instellingen.regel(naam, versie) for naam in beoordeling.rules()]
    return {
        **({"who": {"identifier": {"value": vrager["id"]}}} if "id" in vrager else {}),
        "requestor": True,
        "role": [{"text": vrager.get("rol", beoordeling.vraag["van"])}],
        **({"policy": policy} if policy else {}),
    }


def _entities(
    beoordeling: Beoordeling, instellingen: Instellingen
) -> list[dict[str, Any]]:
    """Return the jeugdige, what the question was about, and the place in the trace."""
    vraag = beoordeling.vraag
    person = {
        "what": {
            "identifier": {
                "system": instellingen.pseudoniem_type,
                "value": beoordeling.jeugdige,
            }
        },
        "type": {"system": _ENTITY_TYPE, "code": PERSON},
        "role": {"system": _ENTITY_ROLE, "code": PATIENT},
    }
    asked = {
        "what": {"identifier": {"value": beoordeling.id}},
        "type": {"system": _ENTITY_TYPE, "code": SYSTEM_OBJECT},
        "role": {"system": _ENTITY_ROLE, "code": SECURITY_RESOURCE},
        "detail": [
            {"type": "ontvanger", "valueString": vraag["naar"]},
            *({"type": "gegevens", "valueString": naam} for naam in vraag["gegevens"]),
        ],
    }
    trace, span = beoordeling.trace, beoordeling.span
    spoor = {
        "what": {"identifier": {"value": f"{trace}:{span}"}},
        "detail": [{"type": "traceparent", "valueString": f"00-{trace}-{span}-01"}],
    }
    return [*([person] if beoordeling.jeugdige is not None else []), asked, spoor]
