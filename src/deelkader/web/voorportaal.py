# SPDX-License-Identifier: EUPL-1.2
"""
An installation with login: the gate, and the little that anybody may see before it.

Floor 7, `web`.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from fastapi import APIRouter, FastAPI
from fastapi.responses import HTMLResponse, Response

from deelkader.api import problemen
from deelkader.api.app import add_health
from deelkader.api.eisen import OPEN, require_declared
from deelkader.api.inlogpoort import Inlogpoort
from deelkader.api.poort import Poort
from deelkader.api.sleutelwacht import Sleutelwacht
from deelkader.service import Dienst
from deelkader.web.inlogbladen import Inlogbladen
from deelkader.web.pagina import Paginamaker
from deelkader.web.sessiepoort import Sessiepoort
from deelkader.web.site import KOPPEN

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from deelkader.api.organisaties import Organisaties
    from deelkader.inlog import Codestroom, Sleutelbron, Tokencontrole
    from deelkader.kader import Kader

_PADEN: Final = frozenset({"/", "/stijl.css", "/livez", "/readyz"})
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

    add_health(portal, lambda: [*organisaties.ready(), *wacht.ready()])
    portal.include_router(_closed(kader))
    require_declared(portal.routes)
    gate: ASGIApp = Inlogpoort(controle, organisaties, portal, _PADEN)
    if stromen:
        bladen = Inlogbladen(kader.versie.versie)
        gate = Sessiepoort(gate, organisaties, stromen, bladen, basis_url)
    return Poort(gate, basis_url)


def _closed(kader: Kader) -> APIRouter:
    """Return the page that says that it is closed, and its looks."""
    routes = APIRouter(include_in_schema=False)
    style = files("deelkader.web").joinpath("static/stijl.css").read_bytes()
    pagina = Paginamaker(Dienst(kader)).closed()

    @routes.get("/stijl.css", dependencies=[OPEN])
    async def stijl() -> Response:
        return Response(style, media_type="text/css")

    @routes.api_route("/", methods=_METHODEN, dependencies=[OPEN])
    async def show() -> Response:
        return HTMLResponse(pagina.html, pagina.status, KOPPEN)

    return routes
