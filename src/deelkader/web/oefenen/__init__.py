# SPDX-License-Identifier: EUPL-1.2
"""
Practise with stories: choose first, then see the answer and why. Nothing is kept.

The stories are those of `features/`, made into `gevallen.json` by `scripts/docs`; the
answer is asked of the kader that is loaded, and no line is written. Floor 7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter, Request
from fastapi.responses import Response

from deelkader.api.eisen import asks
from deelkader.inlog import Scope
from deelkader.web.oefenen.pagina import Oefenpagina
from deelkader.web.ontvangst import Bezoek, answer_form, safely, send

if TYPE_CHECKING:
    from deelkader.web.blad import Bladmaker


def router(maker: Bladmaker) -> APIRouter:
    """Return the routes of practising."""
    routes = APIRouter()
    pagina = Oefenpagina(maker)

    @routes.get("/oefenen", dependencies=[asks(Scope.EVALUATIE)])
    def stories(request: Request) -> Response:
        bezoek = Bezoek.of(request)
        return send(safely(maker, bezoek, lambda: pagina.stories(bezoek)))

    @routes.get("/oefenen/{id}", dependencies=[asks(Scope.EVALUATIE)])
    def story(id: str, request: Request) -> Response:  # noqa: A002 - the word in the path
        bezoek = Bezoek.of(request)
        return send(safely(maker, bezoek, lambda: pagina.story(id, bezoek)))

    @routes.post("/oefenen/{id}", dependencies=[asks(Scope.EVALUATIE)])
    async def choose(id: str, request: Request) -> Response:  # noqa: A002 - as above
        return await answer_form(
            request, maker, lambda paren, bezoek: pagina.choose(id, paren, bezoek)
        )

    return routes
