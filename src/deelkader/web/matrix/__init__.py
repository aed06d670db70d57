# SPDX-License-Identifier: EUPL-1.2
"""
The deelmatrix: who may share what with whom, and from each cell to its answer.

A table is about nobody, so its choices stand in the address: it can be linked and
printed. The answer of a cell is asked as every other question. Floor 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fastapi import APIRouter, Request
from fastapi.responses import Response

from deelkader.api.eisen import asks
from deelkader.inlog import Scope
from deelkader.web.matrix.pagina import Matrixpagina
from deelkader.web.ontvangst import Bezoek, answer_form, safely, send

if TYPE_CHECKING:
    from deelkader.web.blad import Bladmaker, Pagina
    from deelkader.web.vraag.pagina import Vraagpagina


def router(maker: Bladmaker, vraag: Vraagpagina) -> APIRouter:
    """Return the routes of the table; *vraag* answers what is asked of a cell."""
    routes = APIRouter()
    pagina = Matrixpagina(maker, vraag.boek)

    @routes.get("/matrix", dependencies=[asks(Scope.EVALUATIE)])
    def show(request: Request) -> Response:
        bezoek = Bezoek.of(request)
        keuzes = request.query_params.multi_items()
        return send(safely(maker, bezoek, lambda: pagina.show(keuzes, bezoek)))

    def answer(paren: Sequence[tuple[str, str]], bezoek: Bezoek) -> Pagina:
        return vraag.answer(pagina.question(paren), bezoek)

    @routes.post("/matrix", dependencies=[asks(Scope.EVALUATIE)])
    async def ask(request: Request) -> Response:
        return await answer_form(request, maker, answer)

    return routes
