# SPDX-License-Identifier: EUPL-1.2
"""
Consent as FHIR R4 `Consent`: one resource per part and giver.

Export only, of what holds on a day. Nobody's name or number is in it. Between floor 4
and floor 5, pure.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from deelkader.begrippen import Begrippen
from deelkader.model.toestemming import Status
from deelkader.toestemming.dossier import Dossier
from deelkader.toestemming.gebeurtenis import (
    UITSPRAKEN,
    Gebeurtenis,
    Soort,
    written_moment,
)
from deelkader.uitvoer.verstrekker import Verstrekker

STATUSSEN = {
    Status.GEVRAAGD: "proposed",
    Status.GEGEVEN: "active",
    Status.GEWEIGERD: "rejected",
    Status.INGETROKKEN: "inactive",
    Status.VERLOPEN: "inactive",
}
"""What a person said -> the status in FHIR."""

_FOUT = "entered-in-error"
_HL7 = "http://terminology.hl7.org/CodeSystem/"
_OIN = "urn:oid:2.16.528.1.1007.3.3"


@dataclass(frozen=True, slots=True)
class FhirConsent:
    """Writes resources of one organisation, in the words of one kader."""

    verstrekker: Verstrekker
    begrippen: Begrippen

    def resources(self, dossiers: Iterable[Dossier], op: date) -> list[dict[str, Any]]:
        """Return a resource per dossier about data and per giver, as on *op*."""
        return [
            self.resource(dossier, gever, op)
            for dossier in dossiers
            if self._axis(dossier) is not None
            for gever in dossier.gevers
        ]

    def resource(self, dossier: Dossier, gever: str, op: date) -> dict[str, Any]:
        """Return what *gever* said about *dossier*, as it holds on *op*."""
        own = [g for g in dossier.gebeurtenissen if g.gever == gever]
        spoke = [g for g in own if g.soort in {*UITSPRAKEN, Soort.GEVRAAGD}]
        last = (spoke or own)[-1]
        status = dossier.status_of(gever, self.begrippen, op)
        found: dict[str, Any] = {
            "resourceType": "Consent",
            "identifier": [
                {"system": f"{self.verstrekker.basis}/id/gebeurtenis", "value": g.id}
                for g in own
            ],
            "status": _FOUT if status is None else STATUSSEN[status],
            "scope": _coded("consentscope", "patient-privacy"),
            "category": [
                {"coding": [{"system": "http://loinc.org", "code": "59284-0"}]}
            ],
            "patient": self._person(dossier.betrokkene or dossier.jeugdige),
            "dateTime": written_moment(last.gebeurd_op),
            "performer": [self._giver(last, dossier)],
            "organization": [self._organisation()],
            "policyRule": {"text": self._policy(dossier)},
            "verification": [_verified(g, status) for g in own if g in spoke],
            "provision": self._provision(dossier, last, status),
        }
        if last.uitleg is not None:
            url = last.uitleg.url or self.verstrekker.uitleg
            found["sourceAttachment"] = {"url": url, "title": last.uitleg.versie}
        return found

    def _axis(self, dossier: Dossier) -> str | None:
        meaning = self.begrippen.betekenissen.get(dossier.betekenis)
        return None if meaning is None else meaning.axis

    def _policy(self, dossier: Dossier) -> str:
        meaning = self.begrippen.betekenissen[dossier.betekenis]
        axis = self.begrippen.assen.get(meaning.axis or "", "")
        return f"{axis} {meaning.label}".strip()

    def _person(self, pseudoniem: str) -> dict[str, Any]:
        system = f"{self.verstrekker.basis}/id/pseudoniem"
        return {"identifier": {"system": system, "value": pseudoniem}}

    def _giver(self, event: Gebeurtenis, dossier: Dossier) -> dict[str, Any]:
        label = self.begrippen.gevers[event.gever].label
        code = event.gever_pseudoniem
        if event.gever == "jeugdige":
            code = dossier.jeugdige
        return {"display": label} | ({} if code is None else self._person(code))

    def _organisation(self) -> dict[str, Any]:
        return {
            "identifier": {"system": _OIN, "value": self.verstrekker.oin},
            "display": self.verstrekker.naam,
        }

    def _provision(
        self, dossier: Dossier, last: Gebeurtenis, status: Status | None
    ) -> dict[str, Any]:
        """Return what is allowed or not; only a yes that holds permits."""
        found: dict[str, Any] = {
            "type": "permit" if status is Status.GEGEVEN else "deny",
            "action": [_coded("consentaction", "disclose")],
            "actor": [
                {"role": _coded("v3-ParticipationType", "IRCP"), "reference": actor}
                for actor in self._recipients(dossier)
            ],
        }
        period = {"start": last.vanaf, "end": last.tot}
        named = {name: day.isoformat() for name, day in period.items() if day}
        if named:
            found["period"] = named
        for name, deel in (("purpose", dossier.doel), ("class", dossier.gegevens)):
            if deel is not None:
                system = f"{self.verstrekker.basis}/id/begrip"
                found[name] = [{"system": system, "code": waarde} for waarde in deel]
        return found

    def _recipients(self, dossier: Dossier) -> list[dict[str, str]]:
        if dossier.naar is None:
            return [{"display": "elke ontvanger"}]
        known = self.begrippen.feiten["naar"].waarde
        return [
            {"display": known[naam].label if naam in known else naam}
            for naam in dossier.naar
        ]


def _coded(system: str, code: str) -> dict[str, Any]:
    return {"coding": [{"system": _HL7 + system, "code": code}]}


def _verified(event: Gebeurtenis, status: Status | None) -> dict[str, Any]:
    return {
        "verified": status is not None,
        "verificationDate": written_moment(event.gebeurd_op),
    }
