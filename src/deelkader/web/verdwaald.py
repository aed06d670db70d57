# SPDX-License-Identifier: EUPL-1.2
"""
An address where nothing is: a page for who looks, a problem for a program that asks.

Floor 7, `web`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fastapi import Request
from fastapi.responses import HTMLResponse, Response

from deelkader.api.problemen import http_problem
from deelkader.web.ontvangst import KOPPEN, Bezoek

if TYPE_CHECKING:
    from fastapi import FastAPI

    from deelkader.web.blad import Bladmaker

_PROGRAMMA: Final = ("/v1/", "/access/", "/statisch/", "/.well-known/")


def add_nowhere(app: FastAPI, maker: Bladmaker) -> None:
    """Let *app* answer a browser that is nowhere with a page."""

    def nowhere(request: Request, _: Exception) -> Response:
        asks_page = "text/html" in request.headers.get("accept", "")
        if not asks_page or request.url.path.startswith(_PROGRAMMA):
            return http_problem(404, None)
        bezoek = Bezoek.of(request)
        is_gezin = bezoek.wie is not None and bezoek.wie.gezin is not None
        pagina = maker.render(
            "verdwaald.html",
            bezoek,
            404,
            titel=maker.taal(bezoek).teksten["verdwaald"]["titel"],
            begin="/mijn" if is_gezin else "/",
        )
        return HTMLResponse(pagina.html, pagina.status, KOPPEN)

    app.add_exception_handler(404, nowhere)
