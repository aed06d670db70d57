# SPDX-License-Identifier: EUPL-1.2
"""
The parts of a DPV consent record: context, processes and entities.

Responsible for those; the record itself is made in `dpv27560`. Only terms that DPV
2.3 defines. Between floor 4 and floor 5, pure.
"""

from __future__ import annotations

from typing import Any

from deelkader.begrippen import Begrippen, Waarde
from deelkader.toestemming.dossier import Dossier
from deelkader.uitvoer.verstrekker import Verstrekker

_ID = {"@type": "@id"}
_TIJD = {"@type": "xsd:dateTime"}
CONTEXT: dict[str, Any] = {
    "dpv": "https://w3id.org/dpv#",
    "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
    "legal-eu": "https://w3id.org/dpv/legal/eu#",
    "loc": "https://w3id.org/dpv/loc#",
    "dct": "http://purl.org/dc/terms/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "schema": "https://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dct:conformsTo": _ID,
    "skos:broader": _ID,
    "dpv:hasPurpose": _ID,
    "dpv:hasLegalBasis": _ID,
    "dpv:hasProcessing": _ID,
    "dpv:hasDataController": _ID,
    "dpv:hasRecipient": _ID,
    "dpv:hasLocation": _ID,
    "dpv:hasJurisdiction": _ID,
    "dpv:hasApplicableLaw": _ID,
    "dpv:isIndicatedBy": _ID,
    "dpv:isExercisedAt": _ID,
    "dpv:isIndicatedAtTime": _TIJD,
    "dct:created": _TIJD,
}
"""Without `@id` a term would be read as a text."""

_SOORT_GEVER = {
    "jeugdige": "dpv:Child",
    "ouder-1": "dpv:ParentOfDataSubject",
    "ouder-2": "dpv:ParentOfDataSubject",
    "derde-met-gezag": "dpv:GuardianOfDataSubject",
    "voogd": "dpv:GuardianOfDataSubject",
    "vertegenwoordiger": "dpv:GuardianOfDataSubject",
}
_ZONDER_NAAM = "[gepseudonimiseerd]"
ALLES = "alle"


def person_iri(pseudoniem: str) -> str:
    """Return a person as an identifier."""
    return f"urn:deelkader:persoon:{pseudoniem}"


def processes(
    dossier: Dossier,
    begrippen: Begrippen,
    verstrekker: Verstrekker,
    *,
    is_avg: bool,
) -> list[dict[str, Any]]:
    """Return a process per purpose."""
    data = _named(begrippen, "gegevens", dossier.gegevens)
    recipients = _named(begrippen, "naar", dossier.naar)
    special = any(w is None or w.eigenschappen.get("bijzonder") for _, w in data)
    shared: dict[str, Any] = {
        "dpv:hasPersonalData": [_category(verstrekker, n, w) for n, w in data],
        "dpv:hasProcessing": ["dpv:Disclose"],
        "dpv:hasDataController": [verstrekker.iri],
        "dpv:hasRecipient": [verstrekker.term("partij", n) for n, _ in recipients],
        "dpv:hasStorageCondition": _storage(verstrekker),
        "dpv:hasConsentControl": {
            "@type": ["dpv:WithdrawConsent"],
            "dpv:isExercisedAt": verstrekker.intrekken,
        },
        "dpv:hasRight": _rights(verstrekker, is_avg=is_avg),
    }
    if is_avg:
        bases = ["eu-gdpr:A6-1-a", *(["eu-gdpr:A9-2-a"] if special else [])]
        shared["dpv:hasLegalBasis"] = bases
    else:
        shared["dct:description"] = "Toestemming om iets te vertellen dat geheim is."
    return [
        {
            "@type": "dpv:Process",
            "dpv:hasPurpose": _purpose(verstrekker, n, w),
            **shared,
        }
        for n, w in _named(begrippen, "doel", dossier.doel)
    ]


def entities(
    dossier: Dossier, begrippen: Begrippen, verstrekker: Verstrekker, betrokkene: str
) -> list[dict[str, Any]]:
    """Return the organisation, the recipients and the persons; nobody by name."""
    subject = dossier.betrokkene or dossier.jeugdige
    found = {
        verstrekker.iri: _controller(verstrekker),
        **{
            verstrekker.term("partij", naam): {
                "@id": verstrekker.term("partij", naam),
                "@type": "dpv:Recipient",
                "dpv:hasName": "elke ontvanger" if waarde is None else waarde.label,
                "dpv:hasIdentifier": naam,
            }
            for naam, waarde in _named(begrippen, "naar", dossier.naar)
        },
        person_iri(subject): {
            "@id": person_iri(subject),
            "@type": betrokkene,
            "dpv:hasName": _ZONDER_NAAM,
            "dpv:hasIdentifier": subject,
        },
    }
    for event in dossier.gebeurtenissen:
        code = event.gever_pseudoniem
        if event.gever == "jeugdige" or code == subject:
            continue
        iri = person_iri(code) if code else verstrekker.term("gever", event.gever)
        label = begrippen.gevers[event.gever].label
        found[iri] = {
            "@id": iri,
            "@type": _SOORT_GEVER.get(event.gever, "dpv:DataSubject"),
            "dpv:hasName": _ZONDER_NAAM if code else label,
            "dpv:hasIdentifier": code or event.gever,
            "dpv:hasJustification": label,
        }
    return list(found.values())


def _named(
    begrippen: Begrippen, deel: str, namen: tuple[str, ...] | None
) -> list[tuple[str, Waarde | None]]:
    """Return ids with their value; one id without a value stands for all."""
    if namen is None:
        return [(ALLES, None)]
    feit = begrippen.feiten[deel]
    return [(naam, feit.waarde.get(naam)) for naam in namen]


def _category(
    verstrekker: Verstrekker, naam: str, waarde: Waarde | None
) -> dict[str, str]:
    special = waarde is None or bool(waarde.eigenschappen.get("bijzonder"))
    kind = "dpv:SpecialCategoryPersonalData" if special else "dpv:PersonalData"
    return {
        "@id": verstrekker.term("gegevens", naam),
        "@type": kind,
        "skos:broader": kind,
        "dct:description": "alle gegevens" if waarde is None else waarde.label,
    }


def _purpose(
    verstrekker: Verstrekker, naam: str, waarde: Waarde | None
) -> dict[str, str]:
    return {
        "@id": verstrekker.term("doel", naam),
        "@type": "dpv:Purpose",
        "skos:broader": "dpv:Purpose",
        "dct:description": "elk doel" if waarde is None else waarde.label,
    }


def _storage(verstrekker: Verstrekker) -> list[dict[str, Any]]:
    duration = {
        "@type": "dpv:TemporalDuration",
        "rdf:value": verstrekker.bewaartermijn,
    }
    return [
        {"@type": "dpv:StorageLocation", "dpv:hasLocation": "loc:NL"},
        {"@type": "dpv:StorageDuration", "dpv:hasDuration": duration},
    ]


def _rights(verstrekker: Verstrekker, *, is_avg: bool) -> list[dict[str, Any]]:
    stop = ["eu-gdpr:A7-3"] if is_avg else []
    return [
        {
            "@type": ["dpv:DataSubjectRight", *stop],
            "dct:title": "Toestemming intrekken",
            "dpv:isExercisedAt": verstrekker.intrekken,
        },
        {
            "@type": ["dpv:DataSubjectRight", "eu-gdpr:A15"],
            "dct:title": "Inzage",
            "dpv:isExercisedAt": verstrekker.inzage,
        },
    ]


def _controller(verstrekker: Verstrekker) -> dict[str, Any]:
    contact = {"@type": "schema:ContactPoint", "schema:email": verstrekker.mail}
    if verstrekker.telefoon is not None:
        contact["schema:telephone"] = verstrekker.telefoon
    return {
        "@id": verstrekker.iri,
        "@type": "dpv:DataController",
        "dpv:hasName": verstrekker.naam,
        "dpv:hasIdentifier": verstrekker.iri,
        "schema:contactPoint": [
            contact,
            {
                "@type": "schema:PostalAddress",
                "schema:streetAddress": verstrekker.straat,
                "schema:addressLocality": verstrekker.plaats,
            },
        ],
    }
