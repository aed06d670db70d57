# SPDX-License-Identifier: EUPL-1.2
"""
The page of one organisation, for a person who is logged in.

Responsible for the same checks as the API: the scope of the route, and the role that
the login gives. Floor 7, `web`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from starlette.concurrency import run_in_threadpool

from deelkader.api.eisen import asks, identity_of, require_declared
from deelkader.api.poort import TooLargeError, TooLargeResponse, read_body
from deelkader.errors import ScopeError
from deelkader.inlog import Scope
from deelkader.service.vrager import wrong_role
from deelkader.web.pagina import Paginamaker
from deelkader.web.site import KOPPEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.service import Dienst
    from deelkader.web.inlogbladen import Inlogbladen

_MAX_VELDEN: Final = 500
_GEEN_SCOPE: Final = "Met deze inlog kun je hier niets vragen. Vraag je beheerder."


def create_pages(dienst: Dienst, bladen: Inlogbladen) -> FastAPI:
    """Return the page that *dienst* answers; behind the gate of sessions only."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.router.redirect_slashes = False
    app.state.met_inlog = True
    maker = Paginamaker(dienst)

    async def refuse(_: Request, __: Exception) -> Response:
        return bladen.show("geen-recht", 403, waarom=_GEEN_SCOPE)

    app.add_exception_handler(ScopeError, refuse)

    @app.get("/", dependencies=[asks(Scope.EVALUATIE)])
    def show() -> Response:
        page = maker.empty()
        return HTMLResponse(page.html, page.status, KOPPEN)

    @app.post("/", dependencies=[asks(Scope.EVALUATIE)])
    async def ask(request: Request) -> Response:
        try:
            paren = read_form(await read_body(request))
        except TooLargeError as error:
            return TooLargeResponse(ended=error.ended)
        except ValueError:
            page = maker.foreign()
            return HTMLResponse(page.html, page.status, KOPPEN)
        if wrong := _wrong_role(request, paren):
            return bladen.show("geen-recht", 403, waarom=wrong)
        page = await run_in_threadpool(maker.answer, paren)
        return HTMLResponse(page.html, page.status, KOPPEN)

    require_declared(app.routes)
    return app


def read_form(body: bytes) -> list[tuple[str, str]]:
    """
    Return the fields of a form.

    Raises:
        ValueError: this is no form of ours.
    """
    return parse_qsl(
        body.decode(),
        keep_blank_values=True,
        strict_parsing=bool(body),
        errors="strict",
        max_num_fields=_MAX_VELDEN,
    )


def _wrong_role(request: Request, paren: Sequence[tuple[str, str]]) -> str:
    """Return why this may not be asked as the role that was chosen, if so."""
    who = identity_of(request)
    assert who is not None  # noqa: S101 - the scope of the route wants somebody
    said = [waarde for naam, waarde in paren if naam == "van" and waarde]
    wrong = [problem for one in said for problem in wrong_role("/van", one, who)]
    return wrong[0].boodschap if wrong else ""
