# SPDX-License-Identifier: EUPL-1.2
"""
Put the API together: `create_app`.

Responsible for which routes there are and for the OpenAPI document. Floor 6.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from fastapi import APIRouter, FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel

from deelkader.api import (
    begrippen,
    maandbeelden,
    nood,
    oordelen,
    problemen,
    reeksen,
    samen,
)
from deelkader.api import gebeurtenissen as gebeurtenis_routes
from deelkader.api import opvolging as opvolg_routes
from deelkader.api import registratie as register_routes
from deelkader.api.beschrijving import INFO, SERVER, add_document, finish
from deelkader.api.eisen import OPEN, require_declared
from deelkader.api.poort import API_VERSION, Poort
from deelkader.api.tempo import Bellergrens
from deelkader.api.toegang import add_toegang, toegang_of
from deelkader.api.voorrang import Baan, Voorrang
from deelkader.api.vormen import DeelvraagVorm, ProbleemVorm
from deelkader.errors import DeelkaderError, Probleem
from deelkader.service import Dienst
from deelkader.service.dienst import local_today
from deelkader.service.herhaling import Herhaler
from deelkader.service.maandbeeld import Maandbeelden
from deelkader.service.meldingen import Meldingen
from deelkader.service.noodinzage import Noodinzage
from deelkader.service.opvolgvragen import Opvolgvragen
from deelkader.service.poorten import Schrijver
from deelkader.service.wisverzoeken import Wisverzoeken

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.service.opvolging import Opvolging
    from deelkader.service.registratie import Registratie

BASIS = "/v1"
_BESCHRIJVING = (
    "Mag ik dit delen? Stel een vraag en krijg een oordeel met regels, bronnen en"
    " de weg vooruit. Elk oordeel staat in het logboek voordat je het krijgt."
    " Een veld met `null` is hetzelfde als een veld dat er niet staat."
)
_OMSCHRIJVING = {
    "Uitkomst": "Wat het kader zegt over delen, van ruim naar streng.",
    "Status": "Wat de persoon het laatst zei.",
    "Soort": "Wat er gebeurde.",
    "Wijze": "Hoe het werd gezegd.",
    "Hoedanigheid": "Als wie deze persoon sprak.",
    "Bron": "Waar we dit van weten.",
    "Stand": "Hoe de taak staat. `klaar` en `vervallen` zijn voorgoed.",
    "Vorm": "In welke vorm het afschrift komt.",
}


class Onderdeel(NamedTuple):
    """What one group of routes adds to the document."""

    tags: Sequence[Mapping[str, str]]
    vraagvormen: Sequence[type[BaseModel]]


def create_app(
    kader: Kader,
    logboek: Schrijver,
    vandaag: Callable[[], date] = local_today,
    registratie: Registratie | None = None,
    basis_url: str | None = None,
) -> FastAPI:
    """
    Return the API on *kader*, with every answer in *logboek*.

    With *registratie* it also keeps and uses the consent register, and follows up
    duties when that does. *basis_url* is where others reach it.
    """
    register = None if registratie is None else registratie.register
    opvolging = None if registratie is None else registratie.opvolging
    dienst = Dienst(kader, logboek, vandaag, register, opvolging)
    app = create_app_for(dienst, registratie)
    app.state.basis_url = basis_url
    return app


def create_app_for(dienst: Dienst, registratie: Registratie | None = None) -> FastAPI:
    """Return the API of *dienst*, and of *registratie* when there is one."""
    app = FastAPI(
        openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False
    )
    app.router.redirect_slashes = False
    problemen.install(app)
    opvolging = None if registratie is None else registratie.opvolging
    attention = None if registratie is None else registratie.attention
    add_health(app, dienst.ready, opvolging, lambda: dienst.let_op, attention)
    routes = APIRouter()
    vragen = oordelen.Samen(dienst)
    routes.include_router(oordelen.router(dienst, vragen))
    series = reeksen.Reeksen(dienst)
    routes.include_router(reeksen.router(series))
    routes.include_router(begrippen.router(dienst))
    groups: list[Onderdeel] = [Onderdeel(begrippen.TAGS, reeksen.VRAAGVORMEN)]
    taken = None
    if registratie is not None:
        taken = _add_register(routes, groups, dienst, registratie)
    add_document(routes, lambda: describe(routes, groups))
    app.include_router(routes, prefix=BASIS)
    add_toegang(app, toegang_of(dienst, registratie))
    app.state.herhaler = Herhaler(dienst, registratie, taken)
    require_declared(app.routes)
    banen = (
        Baan(BASIS + oordelen.PAD, oordelen.EIS, vragen.answer),
        Baan(BASIS + reeksen.PAD, reeksen.EIS, series.answer),
    )
    app.add_middleware(Voorrang, banen=banen)
    app.add_middleware(Bellergrens)
    app.add_middleware(Poort)
    return app


def _add_register(
    routes: APIRouter,
    groups: list[Onderdeel],
    dienst: Dienst,
    registratie: Registratie,
) -> Opvolgvragen | None:
    """Add what needs a register; return the questions about tasks, when it has them."""
    routes.include_router(register_routes.router(registratie))
    groups.append(Onderdeel(register_routes.TAGS, register_routes.VRAAGVORMEN))
    routes.include_router(gebeurtenis_routes.router(registratie))
    groups.append(Onderdeel(gebeurtenis_routes.TAGS, ()))
    routes.include_router(samen.router(Wisverzoeken(registratie.logboek)))
    groups.append(Onderdeel(samen.TAGS, samen.VRAAGVORMEN))
    if registratie.opvolging is None:
        return None
    taken = Opvolgvragen(registratie.opvolging)
    meldingen = Meldingen(registratie.opvolging, taken)
    routes.include_router(opvolg_routes.router(taken, meldingen))
    groups.append(Onderdeel(opvolg_routes.TAGS, opvolg_routes.VRAAGVORMEN))
    routes.include_router(nood.router(Noodinzage(registratie.opvolging)))
    groups.append(Onderdeel((), nood.VRAAGVORMEN))
    beelden = Maandbeelden(dienst.kader, registratie.opvolging.logboek)
    routes.include_router(maandbeelden.router(beelden))
    groups.append(Onderdeel(maandbeelden.TAGS, ()))
    return taken


def add_health(
    app: FastAPI,
    ready: Callable[[], Sequence[DeelkaderError]],
    opvolging: Opvolging | None = None,
    let_op: Callable[[], Sequence[Probleem]] = tuple,
    attention: Callable[[], Sequence[Any]] | None = None,
) -> None:
    """Add to *app* what a machine asks: does it live, and what stands in the way."""
    routes = APIRouter(include_in_schema=False)

    @routes.get("/livez", dependencies=[OPEN])
    async def livez() -> dict[str, str]:
        return {"status": "leeft"}

    @routes.get("/readyz", dependencies=[OPEN])
    def readyz() -> Response:
        found = ready()
        if not found:
            said: dict[str, Any] = {"status": "gereed"}
            if opvolging is not None:
                uit = opvolging.probleem
                said["opvolging"] = "aan" if uit is None else uit.code
            notes = [note.as_dict() for note in let_op()]
            if attention is not None:
                notes += attention()
            if notes:
                said["letOp"] = notes
            return JSONResponse(said)
        fouten = [Probleem("", error.code, error.message) for error in found]
        detail = "Deze installatie kan nu geen antwoord geven."
        return problemen.ProblemResponse(
            503, "niet-gereed", "Niet gereed", detail, fouten=fouten
        )

    app.include_router(routes)


def describe(routes: APIRouter, groups: Sequence[Onderdeel]) -> dict[str, Any]:
    """Return the OpenAPI document of *routes*, in Dutch and without what is not so."""
    document = get_openapi(
        title="deelkader",
        version=API_VERSION,
        description=_BESCHRIJVING,
        routes=routes.routes,
        servers=[
            {"url": "https://{host}" + BASIS, **SERVER},
        ],
        tags=[
            {"name": "oordelen", "description": "Vragen en antwoorden."},
            *(dict(tag) for group in groups for tag in group.tags),
        ],
    )
    document["info"] |= INFO
    vormen: list[type[BaseModel]] = [DeelvraagVorm, ProbleemVorm]
    vormen += [vorm for group in groups for vorm in group.vraagvormen]
    schemas = finish(document, vormen)["components"]["schemas"]
    for name in schemas.keys() & _OMSCHRIJVING.keys():
        schemas[name]["description"] = _OMSCHRIJVING[name]
    return document
