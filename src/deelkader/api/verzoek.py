# SPDX-License-Identifier: EUPL-1.2
"""
What the routes share: reading a JSON body, and describing what can come back.

Floor 6.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Final

import orjson
from fastapi import Request
from fastapi.responses import JSONResponse, Response
from starlette.concurrency import run_in_threadpool

from deelkader.api.eisen import asks, identity_of
from deelkader.api.herhaling import PARAMETER, once
from deelkader.api.poort import TooLargeError, TooLargeResponse, read_body
from deelkader.api.problemen import http_problem
from deelkader.api.vormen import ProbleemVorm
from deelkader.service.vrager import NIEMAND, from_token

if TYPE_CHECKING:
    from deelkader.api.beurt import Beurt
    from deelkader.inlog import Scope
    from deelkader.service.vrager import type_wie

KOP: Final = {
    "API-Version": {
        "description": "De versie van deze API.",
        "schema": {"type": "string"},
    }
}


class QuickResponse(JSONResponse):
    """The same bytes, made ten times as fast; what is JSON already stays as it is."""

    def render(self, content: Any) -> bytes:
        """Return *content* as JSON."""
        return content if isinstance(content, bytes) else orjson.dumps(content)


async def answer_json(
    request: Request,
    make: Callable[[bytes], Any],
    status: int,
    wie: type_wie = NIEMAND,
    beurt: Beurt | None = None,
) -> Response:
    """
    Return what *make* says about the JSON body of *request*, once per key.

    With login who asks stands in the fields *wie*, whatever the body left open. With
    *beurt* it waits for its turn.
    """
    body = await json_of(request, lambda: http_problem(415, None))
    if isinstance(body, Response):
        return body
    who = identity_of(request)

    def told(tekst: bytes) -> Any:
        return make(tekst if who is None else from_token(tekst, who, wie))

    answer = once(request, told)
    async with nullcontext() if beurt is None else beurt.taken():
        return QuickResponse(await run_in_threadpool(answer, body), status)


async def json_of(
    request: Request, no_json: Callable[[], Response]
) -> bytes | Response:
    """Return the JSON body of *request*, or the refusal: *no_json* when it is none."""
    if not is_json(request):
        return no_json()
    try:
        return await read_body(request)
    except TooLargeError as error:
        return TooLargeResponse(ended=error.ended)


def is_json(request: Request) -> bool:
    """Return whether the body says that it is JSON, in UTF-8 when it says more."""
    mediatype, *parameters = request.headers.get("content-type", "").split(";")
    if mediatype.strip().casefold() != "application/json":
        return False
    said = [p.strip().casefold().replace('"', "") for p in parameters if p.strip()]
    return all(p == "charset=utf-8" for p in said)


def problem(description: str) -> dict[str, Any]:
    """Describe a response that is a problem."""
    return {
        "description": description,
        "headers": KOP,
        "content": {
            "application/problem+json": {
                "schema": {"$ref": f"#/components/schemas/{ProbleemVorm.__name__}"}
            }
        },
    }


def json_body(vorm: str) -> dict[str, Any]:
    """Describe a body of the shape *vorm*."""
    schema = {"$ref": f"#/components/schemas/{vorm}"}
    return {
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": schema}},
        }
    }


def repeatable(vorm: str) -> dict[str, Any]:
    """Describe a body of the shape *vorm* of a POST that may be sent again."""
    return json_body(vorm) | {"parameters": [PARAMETER]}


REPEATED: Final = {
    409: problem("Deze Idempotency-Key hoort al bij een andere aanvraag."),
    410: problem("Dit is al gedaan. Wat erover stond, is gewist."),
}


def described(
    operation: tuple[str, str], vorm: str, status: int, description: str, scope: Scope
) -> dict[str, Any]:
    """
    Describe a POST that *scope* may do.

    *operation* is its id and what it does in a few words.
    """
    name, summary = operation
    return {
        "status_code": status,
        "operation_id": name,
        "summary": summary,
        "response_description": description,
        "responses": {
            status: {"headers": KOP},
            400: problem("Dit kan zo niet. Alle fouten staan erbij."),
            **REPEATED,
            415: problem("Dit is geen JSON."),
            503: problem("Het logboek werkt niet. Er is niets vastgelegd of getoond."),
        },
        "openapi_extra": repeatable(vorm),
        "dependencies": [asks(scope)],
    }
