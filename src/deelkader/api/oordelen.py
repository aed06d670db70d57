# SPDX-License-Identifier: EUPL-1.2
"""
`/v1/oordelen`: ask a question, and read back an answer.

Floor 6.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse, Response
from starlette.concurrency import run_in_threadpool

from deelkader.api.eisen import asks, identity_of
from deelkader.api.herhaling import KOP as SLEUTEL
from deelkader.api.paden import is_answer_id, is_id
from deelkader.api.problemen import http_problem
from deelkader.api.verzoek import (
    KOP,
    REPEATED,
    answer_json,
    json_of,
    problem,
    repeatable,
)
from deelkader.api.vormen import DeelvraagVorm, OntvangstVorm, OordeelVorm
from deelkader.api.vraagrij import Vraagrij
from deelkader.inlog import Scope
from deelkader.logboek.canoniek import canonical_bytes
from deelkader.service import Antwoord, Dienst
from deelkader.service.oordeler import Wens
from deelkader.service.vraaggroep import WIE, AlleenError, Gesteld, Vraaggroep

PAD: Final = "/oordelen"
EIS: Final = Scope.EVALUATIE
_GEWOON: Final = Wens()
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
    "dependencies": [asks(EIS)],
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


def router(dienst: Dienst, samen: Samen) -> APIRouter:
    """Return the routes under `/oordelen`, answered by *dienst* and *samen*."""
    routes = APIRouter(tags=["oordelen"])

    @routes.post(PAD, status_code=201, response_model=OordeelVorm, **_VRAAG)
    async def ask(
        request: Request,
        waarom: Annotated[
            Literal["ja", "nee"],
            Query(description="`ja`: noem ook de regels die net niet pasten."),
        ] = "nee",
    ) -> Response:
        wens = Wens(waarom == "ja")
        if SLEUTEL not in request.headers:
            return await samen.answer(request, wens)

        def answer(body: bytes) -> dict[str, Any]:
            return dienst.ask(dienst.read(body), waarom=wens.waarom).as_dict()

        return await answer_json(request, answer, 201, WIE)

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


class Samen:
    """Questions that come at once: answered together, and alone when that fails."""

    def __init__(self, dienst: Dienst) -> None:
        self._groep = groep = Vraaggroep(dienst)
        # WHY nothing of this object: the thread ends with what is no longer used.
        self._rij: Vraagrij[Gesteld, bytes] = Vraagrij(
            lambda gesteld: [_as_json(one) for one in groep.answer(gesteld)]
        )

    async def answer(self, request: Request, wens: Wens = _GEWOON) -> Response:
        """Return the answer to the question in *request*; raises as `Dienst.ask`."""
        body = await json_of(request, lambda: http_problem(415, None))
        if isinstance(body, Response):
            return body
        found = await self._ask(Gesteld(body, identity_of(request), wens))
        return Response(found, 201, media_type="application/json")

    async def _ask(self, gesteld: Gesteld) -> bytes:
        """Return the answer as JSON."""
        try:
            return await self._rij.ask(gesteld)
        except AlleenError:
            found = await run_in_threadpool(self._groep.answer_alone, gesteld)
            return found.as_json()


def _as_json(one: Antwoord | Exception) -> bytes | Exception:
    """Return an answer as JSON; one that cannot be shown is an error of its own."""
    try:
        return one if isinstance(one, Exception) else one.as_json()
    except Exception as error:  # noqa: BLE001 - the one who asked it raises it
        return error
