# SPDX-License-Identifier: EUPL-1.2
"""
"Mijn taken": what somebody still has to do, and done with one tap.

Floor 7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter, Request
from fastapi.responses import Response

from deelkader.api.eisen import asks, identity_of
from deelkader.inlog import Scope
from deelkader.web.besloten import show, take_form
from deelkader.web.ontvangst import Bezoek, safely
from deelkader.web.taken.pagina import Takenpagina

if TYPE_CHECKING:
    from deelkader.service.registratie import Registratie
    from deelkader.web.blad import Bladmaker

__all__ = ["routers"]


def routers(maker: Bladmaker, registratie: Registratie | None) -> list[APIRouter]:
    """Return the routes of the tasks of *registratie*; none when it has none."""
    opvolging = None if registratie is None else registratie.opvolging
    if opvolging is None:
        return []
    maker.link("/taken", "naar_taken")
    routes = APIRouter()
    pagina = Takenpagina(maker, opvolging)

    @routes.get("/taken", dependencies=[asks(Scope.TAKEN)])
    def list_(request: Request) -> Response:
        bezoek, wie = Bezoek.of(request), identity_of(request)
        asked = dict(request.query_params)
        return show(safely(maker, bezoek, lambda: pagina.list(asked, wie, bezoek)))

    @routes.post("/taken/{id}", dependencies=[asks(Scope.TAKEN)])
    async def finish(request: Request, id: str) -> Response:  # noqa: A002 - as in the path
        wie = identity_of(request)
        return await take_form(
            request, maker, lambda paren, bezoek: pagina.finish(id, paren, wie, bezoek)
        )

    return [routes]
