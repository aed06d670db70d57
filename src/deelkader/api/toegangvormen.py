# SPDX-License-Identifier: EUPL-1.2
"""
The shapes of AuthZEN for its OpenAPI document; the names are those of the standard.

Responsible for describing: a request is read by `service.toegang`. Floor 6.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

Eigenschappen = Annotated[
    dict[str, Any] | None,
    Field(description="Wat je verder weet. Wat we niet kennen, lezen we niet."),
]
_BEGRIP = "https://deelkader.example.nl/id/begrip/"
_WIE = {
    "type": _BEGRIP + "medewerker",
    "id": "medewerker-roek",
    "properties": {"rol": "jeugdprofessional"},
}
_DOET = {
    "name": "verstrekken",
    "properties": {
        "doel": "onderwijs-ondersteunen",
        "ontvanger": {"rol": "school"},
    },
}
_WAT = {
    "type": _BEGRIP + "gegevensset",
    "id": "89b06186-c133-4c74-8492-b43392bc4fdb",
    "properties": {
        "gegevenscategorieen": ["betrokkenheid"],
        "betrokkene": {"leeftijd": 14},
        "gezag": "gezamenlijk",
    },
}
_CONTEXT = {
    "time": "2026-11-22T09:15:00Z",
    "situatie": "hulpvraag",
    "feiten": {"pet": "hulp", "onderwijssoort": "vo"},
    "supported_obligations": ["custom"],
}
EEN: dict[str, Any] = {
    "subject": _WIE,
    "action": _DOET,
    "resource": _WAT,
    "context": _CONTEXT,
}
_VERSTREKKER = {"verstrekker": {"rol": "jeugdprofessional"}}
_MET_WIE: dict[str, Any] = {
    "subject": {"type": _BEGRIP + "partij"},
    "action": {
        "name": "ontvangen",
        "properties": {"doel": "onderwijs-ondersteunen"},
    },
    "resource": _WAT,
    "context": _CONTEXT | _VERSTREKKER,
    "page": {"limit": 10},
}
_KIND = {"betrokkene": {"leeftijd": 14}, "gezag": "gezamenlijk"}
_WAT_WEL: dict[str, Any] = {
    "subject": _WIE,
    "action": _DOET,
    "resource": {"type": _BEGRIP + "gegevenscategorie"},
    "context": _CONTEXT | _KIND,
}


def _example(example: dict[str, Any]) -> ConfigDict:
    return ConfigDict(json_schema_extra={"examples": [example]})


class PartijVorm(BaseModel):
    """Wie iets doet of krijgt."""

    type: str
    id: Annotated[str, Field(description="Een code. Nooit een naam of BSN.")]
    properties: Eigenschappen = None


class MiddelVorm(BaseModel):
    """Waar het over gaat."""

    type: str
    id: str
    properties: Eigenschappen = None


class ActieVorm(BaseModel):
    """Wat iemand wil doen."""

    name: str
    properties: Eigenschappen = None


class GezochteVorm(BaseModel):
    """Wat je zoekt. Een id hoeft niet, en telt niet mee."""

    type: str
    id: Any = None
    properties: Eigenschappen = None


class ToegangsvraagVorm(BaseModel):
    """Mag deze persoon dit doen, hiermee?"""

    model_config = _example(EEN)

    subject: PartijVorm
    action: ActieVorm
    resource: MiddelVorm
    context: Eigenschappen = None


class KeuzesVorm(BaseModel):
    """Hoe ver je wilt gaan."""

    evaluations_semantic: Annotated[
        str | None,
        Field(description="execute_all, deny_on_first_deny of permit_on_first_permit."),
    ] = "execute_all"


_NEE = "Klopt het niet? Dan is het antwoord op die ene vraag nee, met de fout erbij."
Deel = Annotated[Any, Field(description=f"Zoals bij één losse vraag. {_NEE}")]
Gedeeld = Annotated[
    dict[str, Any] | None,
    Field(description=f"Voor elke vraag die dit niet zelf noemt. {_NEE}"),
]


class DeelvraagVorm(BaseModel):
    """Eén vraag uit de reeks. Wat hier niet staat, komt van boven."""

    subject: Deel = None
    action: Deel = None
    resource: Deel = None
    context: Deel = None


class ReeksvraagVorm(BaseModel):
    """Meer vragen tegelijk, over hoogstens één jeugdige."""

    model_config = _example(
        EEN
        | {
            "evaluations": [
                {},
                {"action": _DOET | {"properties": {"doel": "leerplicht"}}},
            ]
        }
    )

    subject: Gedeeld = None
    action: Gedeeld = None
    resource: Gedeeld = None
    context: Gedeeld = None
    evaluations: list[DeelvraagVorm] | None = None
    options: KeuzesVorm | None = None


class BladvraagVorm(BaseModel):
    """Welke bladzijde je wilt."""

    token: str | None = None
    limit: Annotated[int, Field(ge=0)] | None = None


class PartijZoekvraagVorm(BaseModel):
    """Voor wie is het antwoord ja?"""

    model_config = _example(_MET_WIE)

    subject: GezochteVorm
    action: ActieVorm
    resource: MiddelVorm
    context: Eigenschappen = None
    page: BladvraagVorm | None = None


class MiddelZoekvraagVorm(BaseModel):
    """Waarvoor is het antwoord ja?"""

    model_config = _example(_WAT_WEL)

    subject: PartijVorm
    action: ActieVorm
    resource: GezochteVorm
    context: Eigenschappen = None
    page: BladvraagVorm | None = None


class ActieZoekvraagVorm(BaseModel):
    """Voor welke actie is het antwoord ja?"""

    model_config = _example({k: v for k, v in EEN.items() if k != "action"})

    subject: PartijVorm
    resource: MiddelVorm
    context: Eigenschappen = None
    page: BladvraagVorm | None = None


class BesluitVorm(BaseModel):
    """Ja of nee, en waarom."""

    decision: bool
    context: dict[str, Any]


class ReeksantwoordVorm(BaseModel):
    """De besluiten, in de volgorde van de vragen; of één besluit zonder reeks."""

    evaluations: list[BesluitVorm] | SkipJsonSchema[None] = None
    decision: bool | SkipJsonSchema[None] = None
    context: dict[str, Any] | SkipJsonSchema[None] = None


class VerplichtingVorm(BaseModel):
    """Iets wat erbij hoort (experimenteel)."""

    id: str
    type: str
    properties: dict[str, Any]


class GevondenVorm(BaseModel):
    """Iets waarvoor het ja is."""

    type: str
    id: str
    obligations: list[VerplichtingVorm] = []


class GevondenActieVorm(BaseModel):
    """Een actie waarvoor het ja is."""

    name: str
    obligations: list[VerplichtingVorm] = []


class BladVorm(BaseModel):
    """Waar je bent. Een leeg token is het einde."""

    next_token: str
    count: int
    total: int


class ZoekingVorm(BaseModel):
    """Alles waarvoor het ja is, op deze bladzijde."""

    page: BladVorm
    context: dict[str, Any]
    results: list[GevondenVorm]


class ActiezoekingVorm(BaseModel):
    """Alle acties waarvoor het ja is."""

    page: BladVorm
    context: dict[str, Any]
    results: list[GevondenActieVorm]
