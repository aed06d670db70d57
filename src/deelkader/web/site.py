# SPDX-License-Identifier: EUPL-1.2
"""
The pages beside the API: which there are, and the files that go with them.

Each page is a package of its own with its own routes and templates. Floor 7.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Final

from fastapi import APIRouter, FastAPI
from fastapi.responses import Response
from starlette.middleware.gzip import GZipMiddleware

from deelkader.api.app import create_app_for
from deelkader.api.eisen import OPEN
from deelkader.service import Dienst
from deelkader.service.dienst import local_today
from deelkader.service.poorten import Schrijver
from deelkader.web import taalkeuze
from deelkader.web.blad import STATISCH, Bladmaker
from deelkader.web.bladzijden import add_pages
from deelkader.web.mijn import Proefdeur

if TYPE_CHECKING:
    from pathlib import Path

    from deelkader.api.rondes import Achtergrond
    from deelkader.kader import Kader
    from deelkader.service.registratie import Registratie

_LANG: Final = "public, max-age=31536000, immutable"


def create_site(  # noqa: PLR0913, PLR0917 - what one installation is made of
    kader: Kader,
    logboek: Schrijver,
    vandaag: Callable[[], date] = local_today,
    registratie: Registratie | None = None,
    rondes: Achtergrond | None = None,
    thema: Path | None = None,
) -> FastAPI:
    """
    Return the API on *kader* with the pages beside it.

    With *rondes* due work is done as long as the app runs. *thema* is a style sheet
    with the tokens of an organisation. `state.dienst.let_op` is what people must know
    about the kader: on every page, and in `/readyz`.
    """
    register = None if registratie is None else registratie.register
    opvolging = None if registratie is None else registratie.opvolging
    dienst = Dienst(kader, logboek, vandaag, register, opvolging)
    app = create_app_for(dienst, registratie)
    app.state.dienst = dienst
    if rondes is not None:
        app.router.lifespan_context = rondes.lifespan
    maker = Bladmaker(dienst, thema)
    app.include_router(static_routes(maker), include_in_schema=False)
    app.include_router(taalkeuze.router(maker), include_in_schema=False)
    add_pages(app, maker, registratie, Proefdeur())
    # WHY: on a phone in a corridor every kilobyte counts; pages hold no secrets.
    app.add_middleware(GZipMiddleware, minimum_size=2_000)
    return app


def static_routes(maker: Bladmaker) -> APIRouter:
    """Return the routes of style and script: asked once, then kept by the browser."""
    routes = APIRouter()
    by_name = {bestand.naam: bestand for bestand in maker.bestanden}

    @routes.get(STATISCH + "{naam}", dependencies=[OPEN])
    async def bestand(naam: str) -> Response:
        found = by_name.get(naam)
        if found is None:
            return Response(status_code=404)
        kop = {"Cache-Control": _LANG}
        return Response(found.inhoud, media_type=found.soort, headers=kop)

    return routes
