# SPDX-License-Identifier: EUPL-1.2
"""
What an event points at.

Responsible for HTTP only. Floor 6.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Final

from fastapi import APIRouter
from fastapi.responses import JSONResponse, Response
from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from deelkader.api.eisen import asks
from deelkader.api.paden import is_id
from deelkader.api.problemen import http_problem
from deelkader.api.verzoek import KOP, problem
from deelkader.api.vormen import Vorm
from deelkader.inlog import Scope

if TYPE_CHECKING:
    from deelkader.service.registratie import Registratie

TAGS: Final = (
    {
        "name": "gebeurtenissen",
        "description": "Waar een gebeurtenis (CloudEvents) naar wijst. Het `id` van"
        " een gebeurtenis is willekeurig: je herkent er een herhaling mee, en"
        " verder niets.",
    },
)
_HASH: Final = re.compile(r"[0-9a-f]{64}")


class IntrekkingVorm(Vorm):
    """Iemand trok een ja in. Vraag opnieuw voordat je nog iets deelt."""

    id: str
    jeugdige: Annotated[str, Field(description="De code van de jeugdige.")]
    gever: str
    betekenis: str
    gebeurdOp: str  # noqa: N815 - the name in the document
    naar: list[str] | SkipJsonSchema[None] = None
    gegevens: list[str] | SkipJsonSchema[None] = None
    doel: list[str] | SkipJsonSchema[None] = None


class KaderVorm(Vorm):
    """De regels die nu gelden."""

    versie: str
    hash: str
    geldigVanaf: date  # noqa: N815 - the name in the document
    geldigTot: date  # noqa: N815 - the name in the document


def router(registratie: Registratie) -> APIRouter:
    """Return the routes that events point at and that stand nowhere else."""
    routes = APIRouter(tags=["gebeurtenissen"])

    @routes.get(
        "/intrekkingen/{id}",
        response_model=IntrekkingVorm,
        dependencies=[asks(Scope.TOESTEMMING)],
        **_read("leesIntrekking", "Lees wat iemand introk", "Wat er is ingetrokken."),
    )
    def withdrawal(id: str) -> Response:  # noqa: A002 - the word in the path
        return _shown(registratie.withdrawal(id) if is_id(id) else None)

    @routes.get(
        "/kaders/{id}",
        response_model=KaderVorm,
        dependencies=[asks(Scope.EVALUATIE)],
        **_read("leesKader", "Lees welke regels gelden", "De regels die nu gelden."),
    )
    def kader(id: str) -> Response:  # noqa: A002 - the word in the path
        return _shown(registratie.kader_with(id) if _HASH.fullmatch(id) else None)

    return routes


def _shown(found: dict[str, Any] | None) -> Response:
    return http_problem(404, None) if found is None else JSONResponse(found)


def _read(naam: str, summary: str, answer: str) -> dict[str, Any]:
    return {
        "operation_id": naam,
        "summary": summary,
        "response_description": answer,
        "responses": {
            200: {"headers": KOP},
            400: problem("Deze aanvraag kan niet."),
            404: problem("Dit is er niet, of niet meer."),
            503: problem("Het logboek werkt niet."),
        },
    }
