# SPDX-License-Identifier: EUPL-1.2
"""
NEN 7513 (logging of access to patient files) as a view on a line.

Responsible for the names of the NEN 7513 extension of Logboek Dataverwerkingen,
which is a concept: a view to hand over, never a form to store.

Room `uitvoer`, below `service`.
"""

from __future__ import annotations

from typing import Any

from deelkader.uitvoer.adl import EVENT
from deelkader.uitvoer.beoordeling import Beoordeling
from deelkader.uitvoer.instellingen import SERVICE, Instellingen

EXECUTE = "E"
SUCCESS = 0  # a no is an answer too: the action succeeded
APPLICATION_SERVER = 4  # RFC 3881, AuditSourceTypeCode


def views(beoordeling: Beoordeling, instellingen: Instellingen) -> list[dict[str, Any]]:
    """
    Return one view when the answer is about a jeugdige, none when about nobody.

    Raises:
        UitvoerError: the persons are not open.
    """
    beoordeling.require_personen()
    if beoordeling.jeugdige is None:
        return []
    view: dict[str, Any] = {
        "trace_id": beoordeling.trace,
        "span_id": beoordeling.span,
        "EventID": instellingen.verwerkingsactiviteit,
        "EventActionCode": EXECUTE,
        "EventDateTime": beoordeling.tijd,
        "EventOutcomeIndicator": SUCCESS,
        "ParticipantObjectID": beoordeling.jeugdige,
        "ParticipantObjectIDTypeCode": instellingen.pseudoniem_type,
        "resource": {
            "attributes": {
                **instellingen.bron(),
                "nen7513.AuditEnterpriseSiteID": instellingen.organisatie,
                "nen7513.AuditSourceId": SERVICE,
                "nen7513.AuditSourceTypeCode": APPLICATION_SERVER,
            }
        },
        "attributes": {
            "dpl.nen7513.eventTypeCode": EVENT,
            "dpl.nen7513.users": [_user(beoordeling)],
            "dpl.nen7513.autorisatieProtocol": _protocol(beoordeling),
        },
    }
    return [view]


def _user(beoordeling: Beoordeling) -> dict[str, Any]:
    """Return who asked; without a login only the kind of professional is known."""
    vrager = beoordeling.vrager
    return {
        **({"userID": vrager["id"]} if "id" in vrager else {}),
        "userIsRequestor": True,
        "roleIDCode": vrager.get("rol", beoordeling.vraag["van"]),
        "purposeOfUse": beoordeling.vraag["doel"],
    }


def _protocol(beoordeling: Beoordeling) -> str:
    return f"kader {beoordeling.kader_versie} {beoordeling.kader_hash}"
