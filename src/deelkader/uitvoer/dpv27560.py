# SPDX-License-Identifier: EUPL-1.2
"""
Consent records and receipts in DPV JSON-LD, after ISO/IEC TS 27560:2023.

Follows the W3C guide of 15 February 2026. Consent that lifts secrecy is no ground of
the AVG: it gets the plain profile and no legal basis. Agreeing to help is not about
data and is not exported. Between floor 4 and floor 5, pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from deelkader.begrippen import Begrippen
from deelkader.toestemming.dossier import Dossier
from deelkader.toestemming.gebeurtenis import (
    UITSPRAKEN,
    Gebeurtenis,
    Soort,
    written_moment,
)
from deelkader.uitvoer.dpv_delen import CONTEXT, entities, person_iri, processes
from deelkader.uitvoer.verstrekker import Verstrekker

_PROFIEL = "https://w3id.org/dpv/schema/dpv-27560#"
STATEN = {
    "dpv:ConsentRequested": Soort.GEVRAAGD,
    "dpv:ConsentGiven": Soort.GEGEVEN,
    "dpv:RenewedConsentGiven": Soort.GEGEVEN,
    "dpv:ConsentRefused": Soort.GEWEIGERD,
    "dpv:ConsentWithdrawn": Soort.INGETROKKEN,
    "dpv:ConsentRevoked": Soort.INGETROKKEN,
    "dpv:ConsentExpired": Soort.VERLOPEN,
    "dpv:ConsentInvalidated": Soort.ONGELDIG,
}
"""State in DPV -> kind of event."""

_STAAT = {
    Soort.GEVRAAGD: "dpv:ConsentRequested",
    Soort.GEWEIGERD: "dpv:ConsentRefused",
    Soort.VERLOPEN: "dpv:ConsentExpired",
    Soort.ONGELDIG: "dpv:ConsentInvalidated",
}


@dataclass(frozen=True, slots=True)
class Dpv27560:
    """Writes records of one organisation, in the words of one kader."""

    verstrekker: Verstrekker
    begrippen: Begrippen

    def records(self, dossiers: Iterable[Dossier]) -> list[dict[str, Any]]:
        """Return a record per dossier that is about data."""
        return [self.record(d) for d in dossiers if self.is_about_data(d)]

    def is_about_data(self, dossier: Dossier) -> bool:
        """Return whether *dossier* opens anything."""
        meaning = self.begrippen.betekenissen.get(dossier.betekenis)
        return meaning is not None and meaning.axis is not None

    def record(self, dossier: Dossier) -> dict[str, Any]:
        """
        Return *dossier* as a `dpv:ConsentRecord`.

        Raises:
            ValueError: it is about agreeing to help, which is no sharing of data.
        """
        if not self.is_about_data(dossier):
            raise ValueError("not about data")
        first = dossier.gebeurtenissen[0]
        id_ = _uuid("record", *(g.id for g in dossier.gebeurtenissen), *_scope(dossier))
        profile = "record-eu-gdpr" if self._is_avg(dossier) else "record"
        subject = person_iri(dossier.betrokkene or dossier.jeugdige)
        return {
            "@context": CONTEXT,
            "@id": self.verstrekker.term("toestemming", id_),
            "@type": "dpv:ConsentRecord",
            "dct:conformsTo": _PROFIEL + profile,
            "dct:identifier": id_,
            "dct:created": written_moment(first.vastgelegd_op or first.gebeurd_op),
            "dpv:hasDataSubject": {
                "@id": subject,
                "@type": _subject_type(dossier),
                "dct:identifier": dossier.betrokkene or dossier.jeugdige,
            },
            "dpv:hasJurisdiction": "loc:NL",
            "dpv:hasApplicableLaw": "legal-eu:law-GDPR",
            "dpv:hasNotice": self._notices(dossier),
            "dpv:hasProcess": processes(
                dossier,
                self.begrippen,
                self.verstrekker,
                is_avg=self._is_avg(dossier),
            ),
            "dpv:hasEntity": entities(
                dossier, self.begrippen, self.verstrekker, _subject_type(dossier)
            ),
            "dpv:hasConsentStatus": [
                self._event(event, dossier) for event in dossier.gebeurtenissen
            ],
        }

    def receipt(self, dossier: Dossier, gemaakt: datetime) -> dict[str, Any]:
        """Return the `dpv:ConsentReceipt` of *dossier*, made at *gemaakt*."""
        record = dict(self.record(dossier))
        del record["@context"]
        moment = written_moment(gemaakt)
        id_ = _uuid("receipt", record["dct:identifier"], moment)
        profile = "receipt-eu-gdpr" if self._is_avg(dossier) else "receipt"
        return {
            "@context": CONTEXT,
            "@id": self.verstrekker.term("ontvangstbewijs", id_),
            "@type": "dpv:ConsentReceipt",
            "dct:conformsTo": _PROFIEL + profile,
            "dct:identifier": id_,
            "dct:created": moment,
            "dpv:hasRecordOfActivity": record,
        }

    def _is_avg(self, dossier: Dossier) -> bool:
        return self.begrippen.betekenissen[dossier.betekenis].axis == "avg"

    def _notices(self, dossier: Dossier) -> list[dict[str, Any]]:
        """Return the explanations that were given; else the one of now."""
        found: dict[tuple[str, str, str | None], dict[str, Any]] = {}
        for event in dossier.gebeurtenissen:
            if event.uitleg is None:
                continue
            url = event.uitleg.url or self.verstrekker.uitleg
            key = url, event.uitleg.taal, event.uitleg.versie
            found[key] = {
                "@id": url,
                "@type": "dpv:ConsentNotice",
                "dct:language": event.uitleg.taal,
                "dct:identifier": event.uitleg.versie,
            }
        here = {
            "@id": self.verstrekker.uitleg,
            "@type": "dpv:ConsentNotice",
            "dct:language": "nl",
        }
        return list(found.values()) or [here]

    def _event(self, event: Gebeurtenis, dossier: Dossier) -> dict[str, Any]:
        explicit = event.uitdrukkelijk or _is_about_explicit(event, dossier)
        vorm = "ExplicitlyExpressedConsent" if explicit else "ExpressedConsent"
        found: dict[str, Any] = {
            "@type": [_state(event, dossier), f"dpv:{vorm}"],
            "dct:identifier": event.id,
            "dpv:isIndicatedBy": self._speaker(event, dossier),
            "dpv:isIndicatedAtTime": written_moment(event.gebeurd_op),
            "dpv:hasDuration": _duration(event),
        }
        if event.vanaf is not None:
            found["dct:coverage"] = f"{event.vanaf}/{event.tot or '..'}"
        if event.wijze is not None:
            found["dpv:hasIndicationMethod"] = event.wijze.value
        if event.over is not None:
            found["dct:relation"] = event.over
        return found

    def _speaker(self, event: Gebeurtenis, dossier: Dossier) -> str:
        """Return who said it; what nobody said, the organisation did."""
        if event.soort not in UITSPRAKEN:
            return self.verstrekker.iri
        if event.gever == "jeugdige":
            return person_iri(dossier.jeugdige)
        if event.gever_pseudoniem is not None:
            return person_iri(event.gever_pseudoniem)
        return self.verstrekker.term("gever", event.gever)


def _state(event: Gebeurtenis, dossier: Dossier) -> str:
    """Return the DPV state; who withdraws for another, revokes."""
    about = next((g for g in dossier.gebeurtenissen if g.id == event.over), None)
    if event.soort is Soort.GEGEVEN:
        renews = about is not None and about.soort is Soort.GEGEVEN
        return "dpv:RenewedConsentGiven" if renews else "dpv:ConsentGiven"
    if event.soort is Soort.INGETROKKEN:
        is_self = event.gever == "jeugdige" or dossier.betrokkene is not None
        return "dpv:ConsentWithdrawn" if is_self else "dpv:ConsentRevoked"
    return _STAAT[event.soort]


def _is_about_explicit(event: Gebeurtenis, dossier: Dossier) -> bool:
    """Return whether *event* ends or voids an explicit yes."""
    return any(g.id == event.over and g.uitdrukkelijk for g in dossier.gebeurtenissen)


def _duration(event: Gebeurtenis) -> Mapping[str, str]:
    if event.tot is not None:
        until = event.tot.isoformat()
        return {"@type": "dpv:UntilTimeDuration", "rdf:value": until}
    return {"@type": "dpv:EndlessDuration"}


def _subject_type(dossier: Dossier) -> str:
    """Return a child, unless it is another person or spoke as an adult."""
    adult = any(
        g.hoedanigheid == "volwassene" and g.gever == "jeugdige"
        for g in dossier.gebeurtenissen
    )
    return "dpv:DataSubject" if adult or dossier.betrokkene else "dpv:Child"


def _scope(dossier: Dossier) -> Iterable[str]:
    for part in (dossier.naar, dossier.gegevens, dossier.doel):
        yield "*" if part is None else ",".join(part)


def _uuid(*parts: str) -> str:
    """Return an id that stays the same for the same events and scope."""
    digest = sha256("\n".join(("deelkader/dpv27560/1", *parts)).encode()).digest()
    return str(UUID(bytes=digest[:16], version=4))
