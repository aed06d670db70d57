# SPDX-License-Identifier: EUPL-1.2
"""
The routes of the page, beside those of the API.

Responsible for HTTP: reading the form, the status, the headers, and that a
question comes from our own page. Floor 7.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from importlib.resources import files
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlsplit

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from starlette.concurrency import run_in_threadpool
from starlette.middleware.gzip import GZipMiddleware

from deelkader.api.app import create_app_for
from deelkader.api.eisen import ZONDER_INLOG, require_declared
from deelkader.api.poort import TooLargeError, TooLargeResponse, read_body, report
from deelkader.service import Dienst
from deelkader.service.dienst import Schrijver, local_today
from deelkader.web.pagina import Pagina, Paginamaker

if TYPE_CHECKING:
    from deelkader.api.rondes import Achtergrond
    from deelkader.kader import Kader
    from deelkader.service.registratie import Registratie

_FORMULIER: Final = "application/x-www-form-urlencoded"
_MAX_VELDEN: Final = 500
KOPPEN: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self';"
        " base-uri 'none'; frame-ancestors 'none'"
    ),
    # WHY not no-referrer: then a browser names no Origin when it sends the form.
    "Referrer-Policy": "same-origin",
}


def create_site(
    kader: Kader,
    logboek: Schrijver,
    vandaag: Callable[[], date] = local_today,
    registratie: Registratie | None = None,
    rondes: Achtergrond | None = None,
) -> FastAPI:
    """
    Return the API on *kader* with the page beside it.

    With *rondes* due work is done as long as the app runs. `state.dienst.let_op` is
    what people must know about the kader: on every page, and in `/readyz`.
    """
    register = None if registratie is None else registratie.register
    opvolging = None if registratie is None else registratie.opvolging
    dienst = Dienst(kader, logboek, vandaag, register, opvolging)
    app = create_app_for(dienst, registratie)
    app.state.dienst = dienst
    if rondes is not None:
        app.router.lifespan_context = rondes.lifespan
    app.include_router(_pages(Paginamaker(dienst)), include_in_schema=False)
    require_declared(app.routes)
    # WHY: on a phone in a corridor every kilobyte counts; pages hold no secrets.
    app.add_middleware(GZipMiddleware, minimum_size=2_000)
    return app


def _pages(maker: Paginamaker) -> APIRouter:
    routes = APIRouter()
    style = files("deelkader.web").joinpath("static/stijl.css").read_bytes()

    @routes.get("/stijl.css", dependencies=[ZONDER_INLOG])
    async def stijl() -> Response:
        return Response(style, media_type="text/css")

    @routes.get("/", dependencies=[ZONDER_INLOG])
    def show() -> Response:
        return _send(_safely(maker, maker.empty))

    @routes.post("/", dependencies=[ZONDER_INLOG])
    async def ask(request: Request) -> Response:
        if not is_own_page(request):
            return _send(maker.foreign())
        if request.headers.get("content-type", "").split(";")[0] != _FORMULIER:
            return _send(maker.foreign())
        try:
            body = await read_body(request)
        except TooLargeError as error:
            return TooLargeResponse(ended=error.ended)
        try:
            paren = parse_qsl(
                body.decode(),
                keep_blank_values=True,
                strict_parsing=bool(body),
                errors="strict",
                max_num_fields=_MAX_VELDEN,
            )
        except ValueError:
            return _send(maker.foreign())
        page = await run_in_threadpool(_safely, maker, lambda: maker.answer(paren))
        return _send(page)

    return routes


def _safely(maker: Paginamaker, make: Callable[[], Pagina]) -> Pagina:
    """Return the page of *make*; for an error nobody foresaw, the one with 112."""
    try:
        return make()
    except Exception as error:  # noqa: BLE001 - a person must see what to do now
        report(error)
        return maker.storing(500)


def _send(pagina: Pagina) -> Response:
    return HTMLResponse(pagina.html, pagina.status, KOPPEN)


def is_own_page(request: Request) -> bool:
    """Return whether a form came from this site, as far as the browser tells."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("origin")
    # WHY: every browser names an Origin when another site sends a form here.
    if origin is None:
        return True
    try:
        return urlsplit(origin).netloc == request.headers.get("host")
    except ValueError:
        return False
