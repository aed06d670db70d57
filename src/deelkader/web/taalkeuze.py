# SPDX-License-Identifier: EUPL-1.2
"""
Choosing a language, for who reads another one than the browser asks for.

The choice is a cookie of this device with the code of a language in it. Floor 7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from deelkader.api.eisen import OPEN
from deelkader.web.ontvangst import TAAL, Bezoek, keep, read_pairs, send

if TYPE_CHECKING:
    from deelkader.web.blad import Bladmaker

TAALKEUZE: Final = "/taal"
_VELD: Final = "taal"


def router(maker: Bladmaker) -> APIRouter:
    """Return the route by which a language is chosen."""
    routes = APIRouter()

    @routes.post(TAALKEUZE, dependencies=[OPEN])
    async def choose(request: Request) -> Response:
        paren = await read_pairs(request)
        if isinstance(paren, Response):
            return paren
        code = dict(paren or ()).get(_VELD, "")
        if code not in maker.talen:
            return send(maker.foreign(Bezoek.of(request)))
        response = RedirectResponse("/", 303)
        keep(response, TAAL, code, secure=request.url.scheme == "https")
        return response

    return routes
