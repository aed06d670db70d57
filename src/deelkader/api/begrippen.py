# SPDX-License-Identifier: EUPL-1.2
"""
`/v1/begrippen`: the words behind the ids, to be kept until the kader changes.

Floor 6.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from fastapi import APIRouter, Header
from fastapi.responses import Response
from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from deelkader.api.eisen import asks
from deelkader.api.verzoek import KOP, problem
from deelkader.api.vormen import KaderVorm, Vorm
from deelkader.inlog import Scope
from deelkader.service.begrippenlijst import word_list

if TYPE_CHECKING:
    from deelkader.service import Dienst

# WHY short: a new kader must be seen soon; asking again with the ETag costs little.
_BEWAAR: Final = "private, max-age=300"


class BegripVorm(Vorm):
    """Een id en het woord dat je laat zien."""

    id: str
    woord: str


class PlichtwoordVorm(BegripVorm):
    """Wat je moet doen, en wanneer."""

    moment: Literal["voor", "tijdens", "na"]


class FeitwoordVorm(BegripVorm):
    """Een feit dat je in een vraag kunt zetten."""

    sleutel: Annotated[
        str, Field(description="Waar het staat in `feiten`; een / is een blok dieper.")
    ]
    meer: Annotated[bool, Field(description="Of er meer waarden tegelijk kunnen.")]
    waarden: Annotated[
        list[BegripVorm] | SkipJsonSchema[None],
        Field(description="Ontbreekt als het antwoord ja of nee is."),
    ] = None


class BegrippenVorm(Vorm):
    """De woorden van dit kader."""

    kader: KaderVorm
    uitkomsten: list[BegripVorm]
    lijsten: Annotated[
        dict[str, list[BegripVorm]],
        Field(description="Per lijst, zoals `partijen`, `gegevens` en `doelen`."),
    ]
    gevers: list[BegripVorm]
    stappen: list[BegripVorm]
    plichten: list[PlichtwoordVorm]
    feiten: list[FeitwoordVorm]


TAGS: Final = ({"name": "begrippen", "description": "De woorden van het kader."},)
_LEES: dict[str, Any] = {
    "operation_id": "leesBegrippen",
    "summary": "Welke woorden zijn er?",
    "response_description": "De woorden. Bewaar ze tot het kader verandert.",
    "responses": {
        200: {"headers": KOP},
        304: {"description": "Er is niets veranderd.", "headers": KOP},
        400: problem("Deze aanvraag kan niet."),
    },
    "dependencies": [asks(Scope.EVALUATIE)],
}


def router(dienst: Dienst) -> APIRouter:
    """Return the route `/begrippen` about the kader of *dienst*."""
    routes = APIRouter(tags=["begrippen"])
    words = json.dumps(
        word_list(dienst.kader), ensure_ascii=False, separators=(",", ":")
    ).encode()
    etag = f'"{dienst.kader.versie.hash}"'
    headers = {"ETag": etag, "Cache-Control": _BEWAAR}

    @routes.get("/begrippen", response_model=BegrippenVorm, **_LEES)
    async def read(
        if_none_match: Annotated[
            str, Header(description="De ETag van wat je al hebt.")
        ] = "",
    ) -> Response:
        known = {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}
        if known & {etag, "*"}:
            return Response(status_code=304, headers=headers)
        return Response(words, 200, headers, "application/json")

    return routes
