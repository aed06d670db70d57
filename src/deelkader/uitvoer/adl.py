# SPDX-License-Identifier: EUPL-1.2
"""
Authorization Decision Log: one record per answer.

Responsible for the form of ADL 1.0.0 (consultation version of 29 April 2026):
flat keys with dots, request and response in the body and as small as they can be,
everything else by reference. The whole line stays in the log; `adl.core.information`
says which one.

Room `uitvoer`, below `service`.
"""

from __future__ import annotations

from typing import Any

from deelkader.uitvoer.beoordeling import Beoordeling
from deelkader.uitvoer.instellingen import SERVICE, Instellingen

EVENT = "adl.access_evaluation"

# What a question can hold and this record never does; named in the record.
_NEVER = {
    "situatie": "context.situatie",
    "gemeente": "resource.properties.gemeente",
    "feiten": "resource.properties.feiten",
    "toestemmingen": "resource.properties.toestemmingen",
}
_NEVER_ANSWERED = ("aannames", "plichten", "alternatieven", "bel")
_NEVER_PER_CATEGORY = (
    "gronden",
    "wie",
    "wieEenVan",
    "wegVooruit",
    "perDeelnemer",
    "waaromNiet",
)


def record(beoordeling: Beoordeling, instellingen: Instellingen) -> dict[str, Any]:
    """Return the ADL record of one answer; a no is Unset, as every real answer is."""
    return {
        "trace_id": beoordeling.trace,
        "span_id": beoordeling.span,
        **({"parent_span_id": beoordeling.ouder} if beoordeling.ouder else {}),
        "event_name": EVENT,
        "timestamp": beoordeling.tijd_ms,
        "status": "Unset",
        "attributes": _attributes(beoordeling, instellingen),
        "resource": instellingen.bron(),
        "body": {
            "adl.core.request": _request(beoordeling, instellingen),
            "adl.core.response": _response(beoordeling),
        },
    }


def _attributes(beoordeling: Beoordeling, instellingen: Instellingen) -> dict[str, Any]:
    found: dict[str, Any] = {
        "adl.core.policies": {"deelkader-regels": beoordeling.kader()},
        "adl.core.information": {
            "deelkader-logboek": {"id": beoordeling.id, "regelnummer": beoordeling.nr}
        },
        "adl.core.configuration": {SERVICE: instellingen.versie},
        "deelkader.log.weggelaten": _left_out(beoordeling),
    }
    if beoordeling.jeugdige is not None:
        found["dpl.core.data_subject_id"] = beoordeling.jeugdige
        found["dpl.core.data_subject_id_type"] = instellingen.pseudoniem_type
    return found


def _request(beoordeling: Beoordeling, instellingen: Instellingen) -> dict[str, Any]:
    vraag = beoordeling.vraag
    return {
        "subject": _subject(beoordeling, instellingen),
        "action": {
            "name": "verstrekken",
            "properties": {
                "ontvanger": {
                    "type": instellingen.begrip(vraag["naar"]),
                    "rol": vraag["naar"],
                },
                "doel": vraag["doel"],
                "processing_activity_id": instellingen.verwerkingsactiviteit,
                **(
                    {"algorithm_id": instellingen.algoritme}
                    if instellingen.algoritme
                    else {}
                ),
            },
        },
        "resource": {
            "type": instellingen.begrip("gegevens"),
            "properties": {
                **(
                    {"betrokkene": {"pseudoniem": beoordeling.jeugdige}}
                    if beoordeling.jeugdige is not None
                    else {}
                ),
                "gegevenscategorieen": list(vraag["gegevens"]),
            },
        },
        "context": {"time": beoordeling.begonnen, "datum": vraag["datum"]},
    }


def _subject(beoordeling: Beoordeling, instellingen: Instellingen) -> dict[str, Any]:
    """Return who asks: the kind from the question, the pseudonym from the line."""
    vrager = beoordeling.vrager
    properties = {k: vrager[k] for k in ("rol", "organisatie") if k in vrager}
    return {
        "type": instellingen.begrip(beoordeling.vraag["van"]),
        **({"id": vrager["id"]} if "id" in vrager else {}),
        **({"properties": properties} if properties else {}),
    }


def _response(beoordeling: Beoordeling) -> dict[str, Any]:
    versie = beoordeling.kader_versie
    context: dict[str, Any] = {
        "evaluation_id": beoordeling.id,
        "evaluated_at": beoordeling.tijd,
        "uitkomst": beoordeling.uitkomst.value,
        "reason": beoordeling.reden,
        "regels": [{"id": regel, "versie": versie} for regel in beoordeling.rules()],
        "per_categorie": {
            categorie["categorie"]: categorie["uitkomst"]
            for categorie in beoordeling.oordeel["gegevens"]
        },
    }
    for ours, theirs in (("ontbrekend", "ontbreekt"), ("voorwaarden", "voorwaarden")):
        if found := beoordeling.union(ours):
            context[theirs] = found
    return {"decision": beoordeling.is_ja, "context": context}


def _left_out(beoordeling: Beoordeling) -> list[str]:
    """Name what stands in the log and not in this record, or is not known here."""
    found = [path for name, path in _NEVER.items() if name in beoordeling.vraag]
    if beoordeling.personen is None:
        found.append("resource.properties.betrokkene")
    if "id" not in beoordeling.vrager:
        found.append("subject.id")
    found.append("resource.id")
    answer = beoordeling.oordeel
    answered = [name for name in _NEVER_ANSWERED if answer.get(name)]
    answered += [
        name
        for name in _NEVER_PER_CATEGORY
        if any(categorie.get(name) for categorie in answer["gegevens"])
    ]
    return sorted([*found, *(f"response.context.{name}" for name in answered)])
