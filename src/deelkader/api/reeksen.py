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
from starlette.concurrency import run_in_threadpool

from deelkader.api.beurt import GEDULD, Beurt
from deelkader.api.eisen import identity_of
from deelkader.api.herhaling import KOP as SLEUTEL
from deelkader.api.problemen import http_problem
from deelkader.api.verzoek import answer_json, described, json_of
from deelkader.api.vormen import DeelvraagVorm, OordeelVorm, Vorm
from deelkader.api.vraagrij import NietBegonnenError, Vraagrij
from deelkader.inlog import Scope
from deelkader.service import Dienst
from deelkader.service.oordeler import Wens
from deelkader.service.reeks import MEESTE_VRAGEN, answer_series, answer_together
from deelkader.service.vraaggroep import AlleenError, Gesteld

PAD: Final = "/reeksen"
EIS: Final = Scope.EVALUATIE
# WHY no more: while they are written, nobody else writes to the log.
_SAMEN: Final = 4
_GEWOON: Final = Wens()
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
    EIS,
)


class Reeksen:
    """Series that come at once: answered together, and alone when that fails."""

    def __init__(self, dienst: Dienst) -> None:
        self._dienst = dienst
        self._beurt = Beurt()
        # WHY nothing of this object: the thread ends with what is no longer used.
        self._rij: Vraagrij[Gesteld, bytes] = Vraagrij(
            lambda asked: answer_together(dienst, asked), _SAMEN, _SAMEN
        )

    async def answer(self, request: Request, wens: Wens = _GEWOON) -> Response:
        """Return the answers to the series in *request*; raises as `answer_series`."""
        if SLEUTEL in request.headers:
            return await self._answer_once(request, wens)
        body = await json_of(request, lambda: http_problem(415, None))
        if isinstance(body, Response):
            return body
        reeks = Gesteld(body, identity_of(request), wens)
        try:
            found = await self._rij.ask(reeks, GEDULD)
        except NietBegonnenError:
            found = await self._alone(reeks)
        except AlleenError:
            async with self._beurt.taken():
                found = await self._alone(reeks)
        return Response(found, 201, media_type="application/json")

    async def _alone(self, reeks: Gesteld) -> bytes:
        return await run_in_threadpool(answer_series, self._dienst, reeks)

    async def _answer_once(self, request: Request, wens: Wens) -> Response:
        """Return the same for a series with a key: that is of one request."""
        who = identity_of(request)

        def answer(body: bytes) -> bytes:
            return answer_series(self._dienst, Gesteld(body, who, wens))

        return await answer_json(request, answer, 201, beurt=self._beurt)


def router(reeksen: Reeksen) -> APIRouter:
    """Return the route `/reeksen`, answered by *reeksen*."""
    routes = APIRouter(tags=["oordelen"])

    @routes.post(PAD, response_model=ReeksAntwoordVorm, **_REEKS)
    async def ask(
        request: Request,
        waarom: Annotated[
            Literal["ja", "nee"],
            Query(description="`ja`: noem ook de regels die net niet pasten."),
        ] = "nee",
    ) -> Response:
        return await reeksen.answer(request, Wens(waarom == "ja"))

    return routes
