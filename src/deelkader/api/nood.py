# SPDX-License-Identifier: EUPL-1.2
"""
`/v1/noodinzagen`: one closed door that a person can pass in an emergency.

Floor 6.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response
from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from deelkader.api.eisen import asks, require_person
from deelkader.api.paden import is_id
from deelkader.api.problemen import http_problem
from deelkader.api.registervragen import Code
from deelkader.api.verzoek import KOP, answer_json, described, problem
from deelkader.api.vormen import BewijsVorm, Vorm
from deelkader.inlog import Scope

if TYPE_CHECKING:
    from pydantic import BaseModel

    from deelkader.service.noodinzage import Noodinzage

_VOORBEELD: Final[JsonDict] = {
    "jeugdige": "kind-zilvermeeuw",
    "reden": "Het kind is nu niet veilig en de vaste werker is niet te bereiken.",
}


class NoodinzageVraagVorm(Vorm):
    """Kijk in nood, met een reden. Een ander kijkt het later na."""

    model_config = ConfigDict(json_schema_extra={"examples": [_VOORBEELD]})

    jeugdige: Code
    reden: Annotated[
        str,
        Field(min_length=20, max_length=500, description="Een zin: waarom nu?"),
    ]


class DeelregelVorm(Vorm):
    """Wat aan wie is verteld. Zonder namen en codes van mensen."""

    op: date
    van: str
    naar: str
    gegevens: list[str]
    doel: str


class NoodinzageVorm(Vorm):
    """Wie wat weet. Dat je keek, staat in het logboek."""

    id: str
    gedeeld: list[DeelregelVorm]
    bewijs: BewijsVorm


class NoodredenVorm(Vorm):
    """Waarom iemand keek, en de afdruk van wie."""

    id: str
    gekeken_op: datetime
    reden: str
    door: str


VRAAGVORMEN: Final[tuple[type[BaseModel], ...]] = (NoodinzageVraagVorm,)
_LEES: Final[dict[str, Any]] = {
    "operation_id": "leesNoodreden",
    "summary": "Lees waarom iemand in nood keek",
    "response_description": "De reden. Dat je die las, staat in het logboek.",
    "responses": {
        200: {"headers": KOP},
        400: problem("Deze aanvraag kan niet."),
        403: problem("Dit kan alleen een mens die is ingelogd."),
        404: problem("Er is geen noodinzage met dit id."),
        503: problem("Het logboek werkt niet."),
    },
    "dependencies": [asks(Scope.FG)],
}


def router(noodinzage: Noodinzage) -> APIRouter:
    """Return the routes for an emergency, answered by *noodinzage*."""
    routes = APIRouter(tags=["samen"])
    said = described(
        ("kijkInNood", "Kijk in nood wie wat weet"),
        NoodinzageVraagVorm.__name__,
        201,
        "De lijst. Er staat nu een taak voor iemand anders.",
        Scope.NOOD,
    )
    said["responses"][403] = problem("Dit kan alleen een mens die is ingelogd.")

    @routes.post("/noodinzagen", response_model=NoodinzageVorm, **said)
    async def look(request: Request) -> Response:
        who = require_person(request)
        return await answer_json(request, lambda body: noodinzage.look(body, who), 201)

    @routes.get("/noodinzagen/{id}", response_model=NoodredenVorm, **_LEES)
    def reason(
        request: Request,
        id: str,  # noqa: A002 - the word in the path
    ) -> Response:
        who = require_person(request)
        found = noodinzage.reason(id, who) if is_id(id) else None
        return http_problem(404, None) if found is None else JSONResponse(found)

    return routes
