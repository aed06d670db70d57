# SPDX-License-Identifier: EUPL-1.2
"""
"Mag ik dit delen?": one question per page, and then the answer (ADR 0023).

What was said travels in the body of each form; nothing of it stands in an address
and the server keeps no session. Floor 7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from deelkader.api.eisen import asks
from deelkader.inlog import Scope
from deelkader.web.ontvangst import Bezoek, answer_form, safely, send
from deelkader.web.vraag.pagina import Vraagpagina
from deelkader.web.vraag.terugblik import Terugblik

if TYPE_CHECKING:
    from deelkader.service.opvolging import Opvolging

__all__ = ["Vraagpagina", "router"]


def router(pagina: Vraagpagina, opvolging: Opvolging | None) -> APIRouter:
    """Return the routes of the question; with *opvolging* also of looking back."""
    routes, maker = APIRouter(), pagina.maker
    terugblik = None if opvolging is None else Terugblik(pagina, opvolging)

    @routes.get("/", dependencies=[asks(Scope.EVALUATIE)])
    def show(request: Request) -> Response:
        bezoek = Bezoek.of(request)
        return send(safely(maker, bezoek, lambda: pagina.start(bezoek)))

    @routes.post("/", dependencies=[asks(Scope.EVALUATIE)])
    async def ask(request: Request) -> Response:
        return await answer_form(request, maker, pagina.answer)

    if terugblik is not None:

        @routes.post("/terugblik", dependencies=[asks(Scope.EVALUATIE)])
        async def tell(request: Request) -> Response:
            return await answer_form(request, maker, terugblik.tell)

        @routes.post("/terugblik/opvolging", dependencies=[asks(Scope.TAKEN)])
        async def follow(request: Request) -> Response:
            return await answer_form(request, maker, terugblik.follow)

        # WHY: a phone that opens a closed tab again asks for its address with GET.
        @routes.get("/terugblik", dependencies=[asks(Scope.EVALUATIE)])
        @routes.get("/terugblik/opvolging", dependencies=[asks(Scope.TAKEN)])
        def again() -> Response:
            return RedirectResponse("/", 303)

    return routes
