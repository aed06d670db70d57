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

from collections.abc import Mapping
from typing import Any

from deelkader.uitvoer.beoordeling import Aanroep, Beoordeling
from deelkader.uitvoer.instellingen import SERVICE, Instellingen

EVENT = "adl.access_evaluation"
VERSTREKKEN = "verstrekken"
ONTVANGEN = "ontvangen"

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
    return frame(beoordeling, instellingen, _left_out(beoordeling)) | {
        "body": {
            "adl.core.request": request(
                beoordeling, beoordeling.vraag, instellingen, action_of(beoordeling)
            ),
            "adl.core.response": _response(beoordeling),
        },
    }


def action_of(aanroep: Aanroep) -> str:
    """Return the action that was asked about; who says nothing wants to give."""
    said = (aanroep.toegang or {}).get("actie")
    return said if isinstance(said, str) else VERSTREKKEN


def frame(
    beoordeling: Aanroep, instellingen: Instellingen, weggelaten: list[str]
) -> dict[str, Any]:
    """Return all of a record but its body; *weggelaten* names what is not in it."""
    api = (beoordeling.toegang or {}).get("api")
    return {
        "trace_id": beoordeling.trace,
        "span_id": beoordeling.span,
        **({"parent_span_id": beoordeling.ouder} if beoordeling.ouder else {}),
        "event_name": EVENT if api is None else f"adl.{api}",
        "timestamp": beoordeling.tijd_ms,
        "status": "Unset",
        "attributes": _attributes(beoordeling, instellingen, weggelaten),
        "resource": instellingen.bron(),
    }


def _attributes(
    beoordeling: Aanroep, instellingen: Instellingen, weggelaten: list[str]
) -> dict[str, Any]:
    found: dict[str, Any] = {
        "adl.core.policies": {"deelkader-regels": beoordeling.kader()},
        "adl.core.information": {
            "deelkader-logboek": {"id": beoordeling.id, "regelnummer": beoordeling.nr}
        },
        "adl.core.configuration": {SERVICE: instellingen.versie},
        "deelkader.log.weggelaten": weggelaten,
    }
    if beoordeling.jeugdige is not None:
        found["dpl.core.data_subject_id"] = beoordeling.jeugdige
        found["dpl.core.data_subject_id_type"] = instellingen.pseudoniem_type
    return found


def request(
    aanroep: Aanroep,
    vraag: Mapping[str, Any],
    instellingen: Instellingen,
    actie: str = VERSTREKKEN,
) -> dict[str, Any]:
    """
    Return *vraag* as a request of AuthZEN, as small as it can be.

    With *actie* ``ontvangen`` the subject is who gets it, and who gives stands in
    the context.
    """
    subject, other = ("van", "naar") if actie != ONTVANGEN else ("naar", "van")
    beside: dict[str, Any] = {}
    if other in vraag:
        rol = vraag[other]
        beside = {"type": instellingen.begrip(rol), "rol": rol}
    properties: dict[str, Any] = {}
    context: dict[str, Any] = {"time": aanroep.begonnen}
    if beside and actie == ONTVANGEN:
        context["verstrekker"] = beside
    elif beside:
        properties["ontvanger"] = beside
    if "doel" in vraag:
        properties["doel"] = vraag["doel"]
    properties["processing_activity_id"] = instellingen.verwerkingsactiviteit
    if instellingen.algoritme:
        properties["algorithm_id"] = instellingen.algoritme
    about: dict[str, Any] = {}
    if aanroep.jeugdige is not None:
        about["betrokkene"] = {"pseudoniem": aanroep.jeugdige}
    if "gegevens" in vraag:
        about["gegevenscategorieen"] = list(vraag["gegevens"])
    if "datum" in vraag:
        context["datum"] = vraag["datum"]
    return {
        "subject": _subject(aanroep, vraag.get(subject), instellingen),
        "action": {"name": actie, "properties": properties},
        "resource": {"type": instellingen.begrip("gegevens"), "properties": about},
        "context": context,
    }


def _subject(
    aanroep: Aanroep, soort: str | None, instellingen: Instellingen
) -> dict[str, Any]:
    """Return who asks: the kind from the question, the pseudonym from the line."""
    vrager = aanroep.vrager
    properties = {k: vrager[k] for k in ("rol", "organisatie") if k in vrager}
    return {
        **({} if soort is None else {"type": instellingen.begrip(soort)}),
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
