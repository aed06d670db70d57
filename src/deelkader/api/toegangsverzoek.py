# SPDX-License-Identifier: EUPL-1.2
"""
Ask for consent with AuthZEN: `/access/v1/requests` (draft profile, experimental).

Responsible for HTTP only; what may be asked for comes from `service.toegang`.
Floor 6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final

from fastapi import APIRouter, Header, Request
from fastapi.responses import JSONResponse, Response
from starlette.concurrency import run_in_threadpool

from deelkader.api.eisen import asks, identity_of
from deelkader.api.paden import is_id
from deelkader.api.problemen import ProblemResponse, problem_of
from deelkader.api.toegangsdocument import ID_KOP
from deelkader.api.verzoek import KOP, json_body, json_of, problem
from deelkader.api.verzoekvormen import TaakantwoordVorm, VerzoekVorm
from deelkader.errors import Probleem, VraagError
from deelkader.inlog import Scope
from deelkader.service.toegang.verzoekfout import Soortfout, VerzoekError

if TYPE_CHECKING:
    from collections.abc import Callable

    from deelkader.inlog import Identiteit
    from deelkader.service.toegang.verzoeken import Verzoeken

PAD: Final = "/requests"
VERMOGEN: Final = "urn:openid:authzen:capability:access-request"
_LANGSTE_SLEUTEL: Final = 255
_GEEN_JSON: Final = Probleem(
    "", "geen-json", "Stuur JSON, met Content-Type application/json."
)
_TITEL: Final = "Dit verzoek kan zo niet"
Herhaalsleutel = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        description="Dezelfde sleutel twee keer geeft één verzoek.",
    ),
]


def add_requests(routes: APIRouter, verzoeken: Verzoeken) -> None:
    """Add the routes of *verzoeken*."""

    @routes.post(
        PAD,
        response_model=TaakantwoordVorm,
        status_code=202,
        **_described("vraagToestemmingAan", "Vraag om toestemming", 202),
        openapi_extra=json_body(VerzoekVorm.__name__),
    )
    async def submit(request: Request, herhaal: Herhaalsleutel = None) -> Response:
        return await _submit(request, verzoeken, herhaal)

    @routes.get(
        PAD + "/{id}",
        response_model=TaakantwoordVorm,
        **_described("leesVerzoek", "Hoe staat het verzoek ervoor?", 200),
    )
    def status(request: Request, id: str) -> Response:  # noqa: A002 - word in the path
        return _about(id, request, verzoeken.status)

    @routes.post(
        PAD + "/{id}/cancel",
        response_model=TaakantwoordVorm,
        **_described("stopVerzoek", "Stop het verzoek", 200),
    )
    def cancel(request: Request, id: str) -> Response:  # noqa: A002 - word in the path
        return _about(id, request, verzoeken.cancel)


async def _submit(
    request: Request, verzoeken: Verzoeken, herhaal: str | None
) -> Response:
    body = await json_of(request, no_json)
    if isinstance(body, Response):
        return body
    if herhaal is not None and not 0 < len(herhaal) <= _LANGSTE_SLEUTEL:
        said = "Deze sleutel is leeg of te lang."
        wrong = Probleem("/Idempotency-Key", "te-lang", said)
        return problem_of(VraagError((wrong,)))

    def make() -> Response:
        found = verzoeken.submit(body, herhaal, identity_of(request))
        where = {"Location": found.inhoud["task"]["status_endpoint"]}
        return JSONResponse(found.inhoud, found.status, where)

    return await run_in_threadpool(_answered, make)


def no_json() -> Response:
    """Return that a body is no JSON, with the status of the standard."""
    return problem_of(VraagError((_GEEN_JSON,)))


def _about(
    id_: str,
    request: Request,
    make: Callable[[str, Identiteit | None], dict[str, Any]],
) -> Response:
    if not is_id(id_):
        return _problem(VerzoekError(Soortfout.ONBEKEND))
    wie = identity_of(request)
    return _answered(lambda: JSONResponse(make(id_, wie)))


def _answered(make: Callable[[], Response]) -> Response:
    try:
        return make()
    except VerzoekError as error:
        return _problem(error)


def _problem(error: VerzoekError) -> ProblemResponse:
    """Return a problem with a type of the profile."""
    found = error.soort
    return ProblemResponse(
        found.status, error.code, _TITEL, error.message, soort=found.type
    )


def _described(naam: str, summary: str, status: int) -> dict[str, Any]:
    return {
        "operation_id": naam,
        "summary": summary,
        "response_description": "Hoe het verzoek ervoor staat. Nooit een ja.",
        "dependencies": [asks(Scope.EVALUATIE)],
        "responses": {
            status: {"headers": KOP | ID_KOP},
            400: problem("Dit verzoek kan zo niet."),
            404: problem("Er is geen verzoek met dit id."),
            409: problem("Dit past niet bij hoe het verzoek ervoor staat."),
            410: problem("Het antwoord of het verzoek is te oud."),
            503: problem("Het logboek werkt niet. Er is niets gevraagd."),
        },
    }
