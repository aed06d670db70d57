# SPDX-License-Identifier: EUPL-1.2
"""
Logboek, for FG and auditor: find a line, open it, follow its proof; the months.

What may be done without login and with which scope: ADR 0026. Floor 7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter, Request
from fastapi.responses import Response

from deelkader.api.eisen import asks, identity_of
from deelkader.errors import LogboekError
from deelkader.inlog import Scope
from deelkader.web.besloten import (
    BESLOTEN,
    is_from_elsewhere,
    show,
    take_form,
)
from deelkader.web.blad import Pagina
from deelkader.web.logboek.maanden import Maandpagina
from deelkader.web.logboek.pagina import Logboekpagina
from deelkader.web.ontvangst import Bezoek, safely

if TYPE_CHECKING:
    from collections.abc import Callable

    from deelkader.service.registratie import Registratie
    from deelkader.web.blad import Bladmaker

__all__ = ["routers"]


def routers(maker: Bladmaker, registratie: Registratie | None) -> list[APIRouter]:
    """Return the routes of the log of *registratie*; none without one."""
    if registratie is None:
        return []
    maker.link("/logboek", "naar_logboek")
    routes = APIRouter()
    pagina = Logboekpagina(maker, registratie.logboek)
    _add_lines(routes, maker, pagina)
    _add_receipt(routes, maker, pagina)
    maanden = Maandpagina(maker, registratie.logboek)
    _add_months(routes, maker, maanden)
    _add_files(routes, maker, maanden)
    return [routes]


def _add_lines(routes: APIRouter, maker: Bladmaker, pagina: Logboekpagina) -> None:
    @routes.get("/logboek", dependencies=[asks(Scope.LOG_LEZEN)])
    def find(request: Request) -> Response:
        bezoek, wie = Bezoek.of(request), identity_of(request)
        asked = request.query_params.multi_items()
        vreemd = is_from_elsewhere(request)

        return show(
            safely(
                maker,
                bezoek,
                lambda: pagina.find(asked, wie, bezoek, vreemd=vreemd),
            )
        )

    @routes.get("/logboek/regel/{nr}", dependencies=[asks(Scope.LOG_LEZEN)])
    def look(request: Request, nr: str) -> Response:
        bezoek, wie = Bezoek.of(request), identity_of(request)
        return show(safely(maker, bezoek, lambda: pagina.look(nr, wie, bezoek)))

    @routes.post("/logboek/regel/{nr}", dependencies=[asks(Scope.LOG_LEZEN)])
    async def open_(request: Request, nr: str) -> Response:
        wie = identity_of(request)
        return await take_form(
            request, maker, lambda paren, bezoek: pagina.open(nr, paren, wie, bezoek)
        )


def _add_receipt(routes: APIRouter, maker: Bladmaker, pagina: Logboekpagina) -> None:
    @routes.get("/logboek/regel/{nr}/bewijs", dependencies=[asks(Scope.LOG_LEZEN)])
    def receipt(request: Request, nr: str) -> Response:
        def find() -> Response | None:
            found = pagina.receipt(nr)
            naam = f"bewijs-regel-{nr}.json"
            return None if found is None else _file(found, "application/json", naam)

        return _sent(maker, request, find, pagina.missing)


def _add_months(routes: APIRouter, maker: Bladmaker, maanden: Maandpagina) -> None:
    @routes.get("/logboek/maanden", dependencies=[asks(Scope.REGELS)])
    def months(request: Request) -> Response:
        bezoek = Bezoek.of(request)
        return show(safely(maker, bezoek, lambda: maanden.overview(bezoek)))

    @routes.post("/logboek/maanden", dependencies=[asks(Scope.REGELS)])
    async def make(request: Request) -> Response:
        return await take_form(request, maker, maanden.make)

    @routes.get("/logboek/maanden/{maand}", dependencies=[asks(Scope.REGELS)])
    def month(request: Request, maand: str, regio: str = "") -> Response:
        bezoek = Bezoek.of(request)
        return show(safely(maker, bezoek, lambda: maanden.show(maand, regio, bezoek)))


def _add_files(routes: APIRouter, maker: Bladmaker, maanden: Maandpagina) -> None:
    @routes.get("/logboek/maanden/{maand}/csv", dependencies=[asks(Scope.REGELS)])
    def table(request: Request, maand: str) -> Response:
        def find() -> Response | None:
            found = maanden.csv(maand)
            naam = f"maandbeeld-{maand}.csv"
            return (
                None if found is None else _file(found, "text/csv; charset=utf-8", naam)
            )

        return _sent(maker, request, find, maanden.missing)

    @routes.get(
        "/logboek/maanden/{maand}/{regio}.svg", dependencies=[asks(Scope.REGELS)]
    )
    def picture(request: Request, maand: str, regio: str) -> Response:
        def find() -> Response | None:
            found = maanden.picture(maand, regio)
            if found is None:
                return None
            policy = f"default-src 'none'; style-src '{found.stijl}'"
            koppen = BESLOTEN | {"Content-Security-Policy": policy}
            return Response(found.svg, 200, koppen, "image/svg+xml")

        return _sent(maker, request, find, maanden.missing)


def _sent(
    maker: Bladmaker,
    request: Request,
    find: Callable[[], Response | None],
    missing: Callable[[Bezoek], Pagina],
) -> Response:
    """Return the file that *find* gives, or a page that says why not."""
    bezoek = Bezoek.of(request)

    def look() -> Response | Pagina:
        try:
            found = find()
        except LogboekError:
            return maker.storing(bezoek, 503)
        return missing(bezoek) if found is None else found

    found = safely(maker, bezoek, look)
    return show(found) if isinstance(found, Pagina) else found


def _file(inhoud: bytes, soort: str, naam: str) -> Response:
    koppen = BESLOTEN | {"Content-Disposition": f'attachment; filename="{naam}"'}
    return Response(inhoud, 200, koppen, soort)
