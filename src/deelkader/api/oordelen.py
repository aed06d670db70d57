# SPDX-License-Identifier: EUPL-1.2
"""
`/v1/oordelen`: ask a question, and read back an answer.

Floor 6.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse, Response
from starlette.concurrency import run_in_threadpool

from deelkader.api.poort import TooLargeError, TooLargeResponse, read_body
from deelkader.api.problemen import http_problem
from deelkader.api.vormen import DeelvraagVorm, OordeelVorm, ProbleemVorm
from deelkader.service import Dienst

_ID = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}\Z")
_KOP = {
    "API-Version": {
        "description": "De versie van deze API.",
        "schema": {"type": "string"},
    }
}


def _problem(description: str) -> dict[str, Any]:
    return {
        "description": description,
        "headers": _KOP,
        "content": {
            "application/problem+json": {
                "schema": {"$ref": f"#/components/schemas/{ProbleemVorm.__name__}"}
            }
        },
    }


_VRAAG: dict[str, Any] = {
    "operation_id": "vraagOordeel",
    "summary": "Vraag of je dit mag delen",
    "response_description": "Het oordeel. Het staat nu in het logboek.",
    "responses": {
        201: {"headers": _KOP},
        400: _problem("De vraag kan zo niet. Alle fouten staan erbij."),
        415: _problem("De vraag is geen JSON."),
        503: _problem("Het logboek werkt niet. Er is geen antwoord."),
    },
    "openapi_extra": {
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {
                    "schema": {"$ref": f"#/components/schemas/{DeelvraagVorm.__name__}"}
                }
            },
        }
    },
}
_LEES: dict[str, Any] = {
    "operation_id": "leesOordeel",
    "summary": "Lees een oordeel terug",
    "response_description": "Het oordeel zoals het in het logboek staat.",
    "responses": {
        200: {"headers": _KOP},
        400: _problem("Deze aanvraag kan niet."),
        404: _problem("Er is geen oordeel met dit id."),
        503: _problem("Het logboek werkt niet."),
    },
}


def router(dienst: Dienst) -> APIRouter:
    """Return the routes under `/oordelen`, answered by *dienst*."""
    routes = APIRouter(tags=["oordelen"])

    @routes.post("/oordelen", status_code=201, response_model=OordeelVorm, **_VRAAG)
    async def ask(
        request: Request,
        waarom: Annotated[
            Literal["ja", "nee"],
            Query(description="`ja`: noem ook de regels die net niet pasten."),
        ] = "nee",
    ) -> Response:
        if not _is_json(request):
            return http_problem(415, None)
        try:
            body = await read_body(request)
        except TooLargeError as error:
            return TooLargeResponse(ended=error.ended)

        def answer() -> dict[str, Any]:
            return dienst.ask(dienst.read(body), waarom=waarom == "ja").as_dict()

        return JSONResponse(await run_in_threadpool(answer), 201)

    @routes.get("/oordelen/{id}", response_model=OordeelVorm, **_LEES)
    def find(id: str) -> Response:  # noqa: A002 - the word in the path
        found = dienst.find(id) if _ID.match(id) else None
        return http_problem(404, None) if found is None else JSONResponse(found)

    return routes


def _is_json(request: Request) -> bool:
    """Return whether the body says that it is JSON, in UTF-8 when it says more."""
    mediatype, *parameters = request.headers.get("content-type", "").split(";")
    if mediatype.strip().casefold() != "application/json":
        return False
    said = [p.strip().casefold().replace('"', "") for p in parameters if p.strip()]
    return all(p == "charset=utf-8" for p in said)
