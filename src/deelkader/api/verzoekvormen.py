# SPDX-License-Identifier: EUPL-1.2
"""
The shapes of a request for consent, for the OpenAPI document.

The names are those of the draft profile. Floor 6.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from deelkader.api.toegangvormen import (
    EEN,
    ActieVorm,
    Eigenschappen,
    MiddelVorm,
    PartijVorm,
)

_VOORBEELD = EEN | {
    "denial": {
        "evaluation_id": "01KB7Q0Z5R8W2N4M6T9VXC3FHJ",
        "expires_at": "2026-11-23T09:15:00Z",
    }
}


class AfwijzingVorm(BaseModel):
    """Het antwoord waarbij toestemming ontbreekt."""

    evaluation_id: str
    expires_at: Annotated[str, Field(description="Zoals het in dat antwoord staat.")]


class TerugVorm(BaseModel):
    """Wie het hoort als het verzoek klaar is."""

    endpoint: Annotated[str, Field(description="Een adres dat de beheerder noemde.")]
    state: str | None = None
    events: list[str] | SkipJsonSchema[None] = None


class VerzoekVorm(BaseModel):
    """Vraag om de toestemming die bij een antwoord ontbreekt. Experimenteel."""

    model_config = ConfigDict(json_schema_extra={"examples": [_VOORBEELD]})

    subject: PartijVorm
    action: ActieVorm
    resource: MiddelVorm
    context: Eigenschappen = None
    denial: AfwijzingVorm
    callback: TerugVorm | None = None


class VerzoektaakVorm(BaseModel):
    """Hoe het verzoek ervoor staat. Nooit een ja: stel de vraag opnieuw."""

    id: str
    status: Annotated[
        str, Field(description="pending, approved, denied, expired of cancelled.")
    ]
    status_endpoint: str
    expires_at: str
    display: dict[str, str]
    links: dict[str, str] | SkipJsonSchema[None] = None


class AkkoordVorm(BaseModel):
    """Wat je met een goed verzoek doet: de vraag opnieuw stellen."""

    mode: str
    approval: dict[str, str]


class TaakantwoordVorm(BaseModel):
    """Het verzoek, en wat het opleverde."""

    task: VerzoektaakVorm
    result: AkkoordVorm | SkipJsonSchema[None] = None
