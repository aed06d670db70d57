# SPDX-License-Identifier: EUPL-1.2
"""
`/v1/reeksen`: many questions in one call.

Floor 6.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from pydantic import ConfigDict, Field

from deelkader.api.beurt import Beurt
from deelkader.api.eisen import identity_of
from deelkader.api.verzoek import answer_json, described
from deelkader.api.vormen import DeelvraagVorm, OordeelVorm, Vorm
from deelkader.inlog import Scope
from deelkader.service import Dienst
from deelkader.service.reeks import MEESTE_VRAGEN, answer_series

_VOORBEELD: Final[dict[str, Any]] = {
    "van": "jeugdprofessional",
    "gegevens": ["betrokkenheid"],
    "doel": "onderwijs-ondersteunen",
    "situatie": "hulpvraag",
    "datum": "2026-11-22",
    "feiten": {"pet": "hulp", "leeftijd": 14, "gezag": "gezamenlijk"},
}


class ReeksVraagVorm(Vorm):
    """Meer vragen tegelijk. Kan er één niet, dan wordt er geen een beantwoord."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "vragen": [
                        _VOORBEELD | {"naar": "school"},
                        _VOORBEELD | {"naar": "huisarts"},
                    ]
                }
            ]
        }
    )

    vragen: Annotated[
        list[DeelvraagVorm], Field(min_length=1, max_length=MEESTE_VRAGEN)
    ]


class ReeksAntwoordVorm(Vorm):
    """De antwoorden, in de volgorde van de vragen."""

    oordelen: list[OordeelVorm]


VRAAGVORMEN: Final = (ReeksVraagVorm,)
_REEKS: dict[str, Any] = described(
    ("vraagOordelen", "Stel meer vragen tegelijk"),
    ReeksVraagVorm.__name__,
    201,
    "De oordelen. Elk staat nu in het logboek.",
    Scope.EVALUATIE,
)


def router(dienst: Dienst) -> APIRouter:
    """Return the route `/reeksen`, answered by *dienst*."""
    routes = APIRouter(tags=["oordelen"])
    beurt = Beurt()

    @routes.post("/reeksen", response_model=ReeksAntwoordVorm, **_REEKS)
    async def ask(
        request: Request,
        waarom: Annotated[
            Literal["ja", "nee"],
            Query(description="`ja`: noem ook de regels die net niet pasten."),
        ] = "nee",
    ) -> Response:
        who = identity_of(request)

        def answer(body: bytes) -> bytes:
            return answer_series(dienst, body, who, waarom=waarom == "ja")

        return await answer_json(request, answer, 201, beurt=beurt)

    return routes
