# SPDX-License-Identifier: EUPL-1.2
"""
The pages of one organisation, for a person who is logged in.

Responsible for the same checks as the API: the scope of the route, and the role that
the login gives. Floor 7, `web`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fastapi import FastAPI, Request
from fastapi.responses import Response

from deelkader.api.poort import TooLargeError, TooLargeResponse, read_body
from deelkader.errors import ScopeError
from deelkader.service.vrager import wrong_role
from deelkader.web.blad import Bladmaker
from deelkader.web.bladzijden import add_pages
from deelkader.web.mijn import Inlogdeur
from deelkader.web.ontvangst import read_form
from deelkader.web.vertrek import UITLOGGEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.types import Message, Receive

    from deelkader.inlog import Identiteit
    from deelkader.service import Dienst
    from deelkader.service.registratie import Registratie
    from deelkader.web.inlogbladen import Inlogbladen

_GEEN_SCOPE: Final = "Met deze inlog kun je hier niets vragen. Vraag je beheerder."


def create_pages(
    dienst: Dienst, bladen: Inlogbladen, registratie: Registratie | None = None
) -> FastAPI:
    """Return the pages that *dienst* answers; behind the gate of sessions only."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.router.redirect_slashes = False
    app.state.met_inlog = True
    maker = Bladmaker(dienst, uitloggen=UITLOGGEN)

    async def refuse(request: Request, _: Exception) -> Response:
        return bladen.show(request, "geen-recht", 403, waarom=_GEEN_SCOPE)

    app.add_exception_handler(ScopeError, refuse)
    add_pages(app, maker, registratie, Inlogdeur())
    return app


async def look_at_form(
    request: Request, bladen: Inlogbladen, wie: Identiteit
) -> tuple[Response | None, Receive]:
    """Return the refusal of a form, if any, and what gives the form once more."""
    try:
        body = await read_body(request)
    except TooLargeError as error:
        return TooLargeResponse(ended=error.ended), request.receive
    try:
        wrong = _refusal_of_role(read_form(body), wie)
    except ValueError:
        # WHY: the page itself says that this is no form.
        wrong = ""
    refused = None
    if wrong:
        refused = bladen.show(request, "geen-recht", 403, waarom=wrong)

    async def again() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return refused, again


def _refusal_of_role(paren: Sequence[tuple[str, str]], wie: Identiteit) -> str:
    """Return why *wie* may not ask as the role that was chosen; empty when he may."""
    said = [waarde for naam, waarde in paren if naam == "van" and waarde]
    wrong = [problem for one in said for problem in wrong_role("/van", one, wie)]
    return wrong[0].boodschap if wrong else ""
