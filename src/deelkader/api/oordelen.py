# SPDX-License-Identifier: EUPL-1.2
"""
`/v1/oordelen`: ask a question, and read back an answer.

Floor 6.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse, Response

from deelkader.api.eisen import asks
from deelkader.api.herhaling import KOP as SLEUTEL
from deelkader.api.paden import is_answer_id, is_id
from deelkader.api.problemen import http_problem
from deelkader.api.verzoek import KOP, REPEATED, answer_json, problem, repeatable
from deelkader.api.vormen import DeelvraagVorm, OntvangstVorm, OordeelVorm
from deelkader.inlog import Scope
from deelkader.logboek.canoniek import canonical_bytes
from deelkader.service import Dienst
from deelkader.service.vraaggroep import Vraaggroep
from deelkader.service.vrager import ROL

_VRAAG: dict[str, Any] = {
    "operation_id": "vraagOordeel",
    "summary": "Vraag of je dit mag delen",
    "response_description": "Het oordeel. Het staat nu in het logboek.",
    "responses": {
        201: {"headers": KOP},
        400: problem("De vraag kan zo niet. Alle fouten staan erbij."),
        **REPEATED,
        415: problem("De vraag is geen JSON."),
        503: problem("Het logboek werkt niet. Er is geen antwoord."),
    },
    "openapi_extra": repeatable(DeelvraagVorm.__name__),
    "dependencies": [asks(Scope.EVALUATIE)],
}
_LEES: dict[str, Any] = {
    "operation_id": "leesOordeel",
    "summary": "Lees een oordeel terug",
    "response_description": "Het oordeel zoals het in het logboek staat.",
    "responses": {
        200: {"headers": KOP},
        400: problem("Deze aanvraag kan niet."),
        404: problem("Er is geen oordeel met dit id."),
        503: problem("Het logboek werkt niet."),
    },
    "dependencies": [asks(Scope.LOG_LEZEN)],
}

_BEWIJS: dict[str, Any] = _LEES | {
    "operation_id": "leesBewijs",
    "summary": "Lees het bewijs van een oordeel",
    "response_description": "Het bewijs. Je controleert het zonder deze installatie.",
}


def router(dienst: Dienst) -> APIRouter:
    """Return the routes under `/oordelen`, answered by *dienst*."""
    routes = APIRouter(tags=["oordelen"])
    groep = Vraaggroep(dienst)

    @routes.post("/oordelen", status_code=201, response_model=OordeelVorm, **_VRAAG)
    async def ask(
        request: Request,
        waarom: Annotated[
            Literal["ja", "nee"],
            Query(description="`ja`: noem ook de regels die net niet pasten."),
        ] = "nee",
    ) -> Response:
        asker = dienst if SLEUTEL in request.headers else groep

        def answer(body: bytes) -> dict[str, Any]:
            return asker.ask(dienst.read(body), waarom=waarom == "ja").as_dict()

        return await answer_json(request, answer, 201, {"van": ROL})

    @routes.get("/oordelen/{id}", response_model=OordeelVorm, **_LEES)
    def find(id: str) -> Response:  # noqa: A002 - the word in the path
        found = dienst.find(id) if is_answer_id(id) else None
        return http_problem(404, None) if found is None else JSONResponse(found)

    @routes.get("/oordelen/{id}/bewijs", response_model=OntvangstVorm, **_BEWIJS)
    def prove(id: str) -> Response:  # noqa: A002 - the word in the path
        found = dienst.proof(id) if is_id(id) else None
        if found is None:
            return http_problem(404, None)
        # WHY these bytes: a verifier reads the receipt as the format writes it.
        return Response(canonical_bytes(found), media_type="application/json")

    return routes
