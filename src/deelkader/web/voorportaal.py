# SPDX-License-Identifier: EUPL-1.2
"""
An installation with login: the gate, and the little that anybody may see before it.

Floor 7, `web`.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import HTMLResponse, Response

from deelkader.api import problemen
from deelkader.api.app import add_health
from deelkader.api.eisen import OPEN, require_declared
from deelkader.api.inlogpoort import Inlogpoort
from deelkader.api.poort import Poort
from deelkader.api.sleutelwacht import Sleutelwacht
from deelkader.service import Dienst
from deelkader.web import taalkeuze
from deelkader.web.blad import STATISCH, Bladmaker
from deelkader.web.inlogbladen import Inlogbladen
from deelkader.web.ontvangst import KOPPEN, Bezoek
from deelkader.web.sessiepoort import Sessiepoort
from deelkader.web.site import static_routes
from deelkader.web.taalkeuze import TAALKEUZE

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from deelkader.api.organisaties import Organisaties
    from deelkader.inlog import Codestroom, Sleutelbron, Tokencontrole
    from deelkader.kader import Kader

_PADEN: Final = ("/", "/livez", "/readyz", TAALKEUZE)
_METHODEN: Final = ["GET", "POST"]


def create_login_site(  # noqa: PLR0913, PLR0917 - what one installation is made of
    kader: Kader,
    organisaties: Organisaties,
    controle: Tokencontrole,
    bronnen: Sequence[Sleutelbron],
    basis_url: str | None = None,
    stromen: Mapping[str, Codestroom] | None = None,
) -> ASGIApp:
    """
    Return the gate before *organisaties*; *stromen* are the logins of the pages.

    Due work is done as long as it runs; *bronnen* are the keys it cannot do without.
    """
    wacht = Sleutelwacht(bronnen)

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with organisaties.lifespan(app), wacht.lifespan():
            yield

    portal = FastAPI(
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
    )
    portal.router.redirect_slashes = False
    problemen.install(portal)

    _add_health(portal, organisaties, wacht)
    # WHY without: each organisation has a kader of its own.
    maker = Bladmaker(Dienst(kader), met_kader=False)
    portal.include_router(static_routes(maker), include_in_schema=False)
    portal.include_router(taalkeuze.router(maker), include_in_schema=False)
    portal.include_router(_closed(maker))
    require_declared(portal.routes)
    looks = {STATISCH + bestand.naam for bestand in maker.bestanden}
    gate: ASGIApp = Inlogpoort(
        controle, organisaties, portal, frozenset({*_PADEN, *looks})
    )
    if stromen:
        bladen = Inlogbladen(maker)
        gate = Sessiepoort(gate, organisaties, stromen, bladen, basis_url)
    return Poort(gate, basis_url)


def _add_health(
    portal: FastAPI, organisaties: Organisaties, wacht: Sleutelwacht
) -> None:
    add_health(
        portal,
        lambda: [*organisaties.ready(), *wacht.ready()],
        attention=organisaties.attention,
    )


def _closed(maker: Bladmaker) -> APIRouter:
    """Return the page that says that it is closed."""
    routes = APIRouter(include_in_schema=False)

    @routes.api_route("/", methods=_METHODEN, dependencies=[OPEN])
    async def show(request: Request) -> Response:
        pagina = maker.closed(Bezoek.of(request))
        return HTMLResponse(pagina.html, pagina.status, KOPPEN)

    return routes
