# SPDX-License-Identifier: EUPL-1.2
"""
An event as others read it: CloudEvents 1.0 with the NL GOV profile.

Responsible for what stands in it: never a person, no `subject` and no data; who may
know more asks for it at `dataref`. Pure. Floor 5.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from deelkader.uitbox import Soort

MEDIATYPE: Final = "application/cloudevents+json"
VOORVOEGSEL: Final = "nl.deelkader."
PADEN: Final = {
    Soort.TOESTEMMING_INGETROKKEN: "/v1/intrekkingen/{}",
    Soort.KADER_GEPUBLICEERD: "/v1/kaders/{}",
    Soort.PLICHT_VERLOPEN: "/v1/taken/{}",
    Soort.ANTWOORD_GELDT_NIET_MEER: "/v1/oordelen/{}",
    Soort.TOEGANGSVERZOEK_AFGEHANDELD: "/access/v1/requests/{}",
}


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """One event as it stands in the outbox."""

    id: str
    soort: Soort
    onderwerp: str
    tijd: str
    aan: str | None = None

    def as_cloudevent(self, bron: str, basis: str | None) -> dict[str, Any]:
        """Return the event of *bron*; *basis* is where others reach us."""
        start = "" if basis is None else basis
        found = {
            "specversion": "1.0",
            "id": self.id,
            "source": bron,
            "type": VOORVOEGSEL + self.soort.value,
            "time": self.tijd,
            "dataref": start + PADEN[self.soort].format(self.onderwerp),
        }
        if basis is not None:
            # WHY: the profile wants it said there that an id is only random.
            found["dataschema"] = f"{basis}/v1/openapi.json"
        return found


def as_bytes(inhoud: Any) -> bytes:
    """Return *inhoud* as it goes over the line."""
    return json.dumps(inhoud, ensure_ascii=False, separators=(",", ":")).encode()
