# SPDX-License-Identifier: EUPL-1.2
"""
AuthZEN Authorization API 1.0 under `/access/v1`, and where a client finds it.

Responsible for HTTP only; every decision comes from `service.toegang`. The names and
the status codes are those of the standard: here a wrong Content-Type is a 400.
Floor 6.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response
from starlette.concurrency import run_in_threadpool

from deelkader.api.beschrijving import add_document
from deelkader.api.eisen import OPEN, asks, identity_of
from deelkader.api.poort import request_id
from deelkader.api.problemen import http_problem
from deelkader.api.toegangsdocument import described, document_of
from deelkader.api.toegangsverzoek import PAD, VERMOGEN, add_requests, no_json
from deelkader.api.toegangvormen import (
    ActiezoekingVorm,
    ActieZoekvraagVorm,
    BesluitVorm,
    MiddelZoekvraagVorm,
    PartijZoekvraagVorm,
    ReeksantwoordVorm,
    ReeksvraagVorm,
    ToegangsvraagVorm,
    ZoekingVorm,
)
from deelkader.api.verzoek import json_of
from deelkader.inlog import Scope
from deelkader.service.adres import is_loopback
from deelkader.service.toegang import VERPLICHTING, Koppen, Toegang

if TYPE_CHECKING:
    from fastapi import FastAPI
    from pydantic import BaseModel

    from deelkader.service.dienst import Dienst
    from deelkader.service.registratie import Registratie

BASIS: Final = "/access/v1"
METADATA: Final = "/.well-known/authzen-configuration"
_EINDPUNTEN: Final = {
    "access_evaluation_endpoint": "/evaluation",
    "access_evaluations_endpoint": "/evaluations",
    "search_subject_endpoint": "/search/subject",
    "search_resource_endpoint": "/search/resource",
    "search_action_endpoint": "/search/action",
}
_VERS: Final = {"Cache-Control": "public, max-age=300"}


def toegang_of(dienst: Dienst, registratie: Registratie | None) -> Toegang | None:
    """Return the use cases of *dienst*; consent can be requested where it is kept."""
    found = Toegang.of(dienst)
    if found is not None and registratie is not None and registratie.gebeurtenissen:
        found.verzoeken = registratie.gebeurtenissen.verzoeken
    return found


def add_toegang(app: FastAPI, toegang: Toegang | None) -> None:
    """
    Add the routes of AuthZEN to *app*, when its kader says how it can be asked.

    Where others reach it stands in ``app.state.basis_url``; None is: nowhere told.
    """
    app.state.basis_url = None
    if toegang is None:
        return
    routes = APIRouter(tags=["toegang"])
    _add_evaluations(routes, toegang)
    _add_searches(routes, toegang)
    if toegang.verzoeken is not None:
        add_requests(routes, toegang.verzoeken)
    add_document(routes, lambda: document_of(routes, BASIS))
    app.include_router(routes, prefix=BASIS)
    app.include_router(_discovery(has_requests=toegang.verzoeken is not None))


def _add_evaluations(routes: APIRouter, toegang: Toegang) -> None:
    _post(
        routes,
        ("/evaluation", Scope.EVALUATIE),
        toegang.evaluate,
        (ToegangsvraagVorm, BesluitVorm),
        ("vraagToegang", "Mag dit?", "Het besluit. Ook een nee is een 200."),
    )
    _post(
        routes,
        ("/evaluations", Scope.EVALUATIE),
        toegang.evaluate_many,
        (ReeksvraagVorm, ReeksantwoordVorm),
        (
            "vraagToegangen",
            "Mag dit, en dit, en dit?",
            "Een besluit per vraag, in dezelfde volgorde.",
        ),
    )


def _add_searches(routes: APIRouter, toegang: Toegang) -> None:
    for soort, vormen, summary in (
        ("subject", (PartijZoekvraagVorm, ZoekingVorm), "Voor wie mag dit?"),
        ("resource", (MiddelZoekvraagVorm, ZoekingVorm), "Wat mag wel?"),
        ("action", (ActieZoekvraagVorm, ActiezoekingVorm), "Welke actie mag?"),
    ):
        _post(
            routes,
            (f"/search/{soort}", Scope.ZOEKEN),
            partial(toegang.search, soort),
            vormen,
            (f"zoek{soort.capitalize()}", summary, "Alles waarvoor het ja is."),
        )


def _post(
    routes: APIRouter,
    eis: tuple[str, Scope],
    make: Callable[[bytes, Koppen], dict[str, Any]],
    vormen: tuple[type[BaseModel], type[BaseModel]],
    woorden: tuple[str, str, str],
) -> None:
    pad, scope = eis

    async def answer(request: Request) -> Response:
        return await _answer(request, make)

    routes.add_api_route(
        pad,
        answer,
        methods=["POST"],
        response_model=vormen[1],
        dependencies=[asks(scope)],
        **described(vormen[0].__name__, *woorden),
    )


async def _answer(
    request: Request, make: Callable[[bytes, Koppen], dict[str, Any]]
) -> Response:
    """Return what *make* says of the JSON body of *request*."""
    body = await json_of(request, no_json)
    if isinstance(body, Response):
        return body
    koppen = Koppen(
        request.headers.get("traceparent"),
        request_id(request.scope),
        identity_of(request),
    )
    return JSONResponse(await run_in_threadpool(make, body, koppen))


def _discovery(*, has_requests: bool) -> APIRouter:
    routes = APIRouter(include_in_schema=False)

    @routes.get(METADATA, dependencies=[OPEN])
    async def metadata(request: Request) -> Response:
        base = request.app.state.basis_url or _own_address(request)
        if base is None:
            return http_problem(404, None)
        found: dict[str, Any] = {"policy_decision_point": base}
        for naam, pad in _EINDPUNTEN.items():
            found[naam] = f"{base}{BASIS}{pad}"
        if has_requests:
            found["access_request_endpoint"] = f"{base}{BASIS}{PAD}"
            found["capabilities"] = [VERMOGEN]
        found["supported_obligations"] = [VERPLICHTING]
        return JSONResponse(found, headers=_VERS)

    return routes


def _own_address(request: Request) -> str | None:
    """
    Return the address this program listens on, when that is this machine only.

    WHY not the Host header: who sends it could send a client anywhere.
    """
    server = request.scope.get("server")
    if server is None or not is_loopback(server[0]):
        return None
    host, port = server
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}"
