# SPDX-License-Identifier: EUPL-1.2
"""
The OpenAPI document of `/access/v1`, apart from that of our own API.

Floor 6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from fastapi.openapi.utils import get_openapi

from deelkader.api.beschrijving import INFO, SERVER, finish
from deelkader.api.toegangvormen import (
    ActieZoekvraagVorm,
    MiddelZoekvraagVorm,
    PartijZoekvraagVorm,
    ReeksvraagVorm,
    ToegangsvraagVorm,
)
from deelkader.api.verzoek import KOP, json_body, problem
from deelkader.api.verzoekvormen import VerzoekVorm
from deelkader.api.vormen import ProbleemVorm

if TYPE_CHECKING:
    from fastapi import APIRouter
    from pydantic import BaseModel

VERSIE: Final = "1.0.0"
_BESCHRIJVING: Final = (
    "OpenID AuthZEN Authorization API 1.0. Een nee is een gewoon antwoord (200)."
    " Elke aanroep staat in het logboek voordat je het antwoord krijgt."
    " De delen over obligations en over verzoeken (requests) zijn experimenteel: die"
    " profielen zijn nog een concept."
)
_VRAGEN: Final[tuple[type[BaseModel], ...]] = (
    ToegangsvraagVorm,
    ReeksvraagVorm,
    PartijZoekvraagVorm,
    MiddelZoekvraagVorm,
    ActieZoekvraagVorm,
    VerzoekVorm,
    ProbleemVorm,
)
ID_KOP: Final = {
    "X-Request-ID": {
        "description": "Wat jij deze aanvraag noemde, als je dat deed.",
        "schema": {"type": "string"},
    }
}


def described(vorm: str, naam: str, summary: str, antwoord: str) -> dict[str, Any]:
    """Describe a POST with a body of the shape *vorm*."""
    return {
        "operation_id": naam,
        "summary": summary,
        "response_description": antwoord,
        "responses": {
            200: {"headers": KOP | ID_KOP},
            400: problem("Dit is geen goede aanvraag. Alle fouten staan erbij."),
            503: problem("Het logboek werkt niet. Er is geen antwoord."),
        },
        "openapi_extra": json_body(vorm),
    }


def document_of(routes: APIRouter, basis: str) -> dict[str, Any]:
    """Return the document of *routes*, that stand under *basis*."""
    document = get_openapi(
        title="deelkader: AuthZEN",
        version=VERSIE,
        description=_BESCHRIJVING,
        routes=routes.routes,
        servers=[
            {"url": "https://{host}" + basis, **SERVER},
        ],
        tags=[{"name": "toegang", "description": "Mag dit? En wat mag wel?"}],
    )
    document["info"] |= INFO
    return finish(document, _VRAGEN)
