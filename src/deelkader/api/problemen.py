# SPDX-License-Identifier: EUPL-1.2
"""
Every error as problem+json (RFC 9457).

Responsible for turning errors into one shape, without anything that was sent
and without anything of the inside of the program. Floor 6.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException
from starlette.routing import Match

from deelkader.api.waarneming import note_code
from deelkader.errors import (
    DeelkaderError,
    GeenMensError,
    KaderExpiredError,
    LogboekError,
    Probleem,
    ScopeError,
    VraagError,
)
from deelkader.service.vrager import AndereVragerError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fastapi import FastAPI
    from starlette.types import Receive, Scope, Send

MEDIATYPE = "application/problem+json"
_TYPE = "https://deelkader.example.nl/problemen/"

_HTTP = {
    404: ("niet-gevonden", "Niet gevonden", "Hier staat niets."),
    405: ("methode-niet-toegestaan", "Dit kan hier niet", "Dit kan hier niet."),
    415: (
        "geen-json",
        "Geen JSON",
        "Stuur JSON, met Content-Type application/json.",
    ),
    421: (
        "andere-host",
        "Andere host",
        "Onder deze naam is deelkader hier niet te bereiken.",
    ),
}
# What a caller may read as it is: it says nothing of what was sent.
_GEZEGD = {
    "antwoord-gewist": (410, "Gewist"),
    "herhalen-kan-niet": (400, "Ongeldige aanvraag"),
    "opvolging-uit": (503, "Opvolging staat uit"),
    "opvolging-zonder-regels": (503, "Opvolging staat uit"),
    "sleutel-hergebruikt": (409, "Deze sleutel is al gebruikt"),
}
_METHODEN = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")
_ONGELDIG = "Deze vraag kan zo niet gesteld worden. Zie de fouten."
_STORING = "Het lukt nu niet. Er is geen antwoord. Bij direct gevaar bel je 112."


class ProblemResponse(Response):
    """One problem as a response."""

    media_type = MEDIATYPE

    def __init__(  # noqa: PLR0913 - the members of the standard
        self,
        status: int,
        code: str,
        title: str,
        detail: str,
        *,
        fouten: Iterable[Probleem] = (),
        headers: Mapping[str, str] | None = None,
        soort: str | None = None,
    ) -> None:
        """With *soort* that is the type, in the words of a standard."""
        content: dict[str, Any] = {
            "type": soort or _TYPE + code,
            "title": title,
            "status": status,
            "detail": detail,
            "instance": f"urn:uuid:{uuid4()}",
        }
        found = [fout.as_dict() for fout in fouten]
        if found:
            content["fouten"] = found
        body = json.dumps(content, ensure_ascii=False).encode()
        super().__init__(body, status, dict(headers or {}))
        self.code = code

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the problem, and note its code for who counts."""
        note_code(scope, self.code)
        await super().__call__(scope, receive, send)


def problem_of(error: DeelkaderError) -> ProblemResponse:
    """Return *error* as a problem; what the caller cannot mend is a 503."""
    if isinstance(error, VraagError):
        return ProblemResponse(
            400, error.code, "Ongeldige aanvraag", _ONGELDIG, fouten=error.problemen
        )
    if isinstance(error, AndereVragerError):
        return ProblemResponse(
            403,
            error.code,
            "Niet als jezelf",
            error.message,
            fouten=error.problemen,
        )
    if isinstance(error, GeenMensError | ScopeError):
        return _insufficient(error)
    if isinstance(error, KaderExpiredError):
        fout = Probleem("/datum", error.code, error.message)
        return ProblemResponse(
            400, error.code, "Ongeldige aanvraag", _ONGELDIG, fouten=[fout]
        )
    if error.code in _GEZEGD:
        status, titel = _GEZEGD[error.code]
        detail = " ".join(filter(None, (error.message, error.help)))
        return ProblemResponse(status, error.code, titel, detail)
    titel = "Geen antwoord"
    if isinstance(error, LogboekError):
        titel = "Het logboek werkt niet"
    return ProblemResponse(503, error.code, titel, _STORING)


def _insufficient(error: GeenMensError | ScopeError) -> ProblemResponse:
    if isinstance(error, GeenMensError):
        return ProblemResponse(403, error.code, "Alleen voor mensen", error.message)
    wanted = " ".join(error.scopes)
    said = f'Bearer realm="deelkader", error="insufficient_scope", scope="{wanted}"'
    return ProblemResponse(
        403,
        error.code,
        "Niet met dit token",
        error.message,
        headers={"WWW-Authenticate": said},
    )


def storing() -> ProblemResponse:
    """Return the problem for everything nobody foresaw."""
    return ProblemResponse(500, "storing", "Storing", _STORING)


def http_problem(status: int, headers: Mapping[str, str] | None) -> ProblemResponse:
    """Return the problem of a bare HTTP status."""
    phrase = HTTPStatus(status).phrase
    code, title, detail = _HTTP.get(
        status, (f"http-{status}", phrase, "Deze aanvraag kan niet.")
    )
    return ProblemResponse(status, code, title, detail, headers=headers)


def _on_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for this only
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        return http_problem(error.status_code, {"Allow": ", ".join(_allowed(request))})
    return http_problem(error.status_code, error.headers)


def _allowed(request: Request) -> list[str]:
    """
    Return the methods of the address of *request*.

    WHY: the framework names those of the first route only, and one address may have
    a route per method.
    """
    routes = request.app.router.routes
    return [
        method
        for method in _METHODEN
        for asked in [{**request.scope, "method": method}]
        if any(route.matches(asked)[0] is Match.FULL for route in routes)
    ]


def _on_deelkader(_: Request, error: Exception) -> Response:
    assert isinstance(error, DeelkaderError)  # noqa: S101 - registered for this only
    return problem_of(error)


def _on_parameters(_: Request, error: Exception) -> Response:
    """Name the wrong parameters; 400, and never what was sent."""
    assert isinstance(error, RequestValidationError)  # noqa: S101 - see above
    fouten = [
        Probleem(
            "".join(f"/{part}" for part in found["loc"][1:]),
            "onbekende-waarde",
            "Deze waarde kennen we niet.",
        )
        for found in error.errors()
    ]
    return problem_of(VraagError(tuple(fouten)))


def install(app: FastAPI) -> None:
    """Let *app* answer every error with a problem."""
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(DeelkaderError, _on_deelkader)
    app.add_exception_handler(RequestValidationError, _on_parameters)
