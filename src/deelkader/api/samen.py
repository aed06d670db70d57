# SPDX-License-Identifier: EUPL-1.2
"""
What two people do together over HTTP: each with a login of their own.

Responsible for who stands behind a request being a person, told by the token and by
nothing else. Floor 6.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from fastapi import APIRouter, Request
from fastapi.responses import Response
from pydantic import ConfigDict, Field

from deelkader.api.eisen import require_person
from deelkader.api.paden import about_the_address, is_id
from deelkader.api.problemen import http_problem
from deelkader.api.registervragen import Code
from deelkader.api.verzoek import answer_json, described, problem
from deelkader.api.vormen import BewijsVorm, Vorm
from deelkader.errors import VraagError
from deelkader.inlog import Scope

if TYPE_CHECKING:
    from pydantic import BaseModel

    from deelkader.service.wisverzoeken import Wisverzoeken

_KIND: Final = "kind-zilvermeeuw"
TAGS: Final = (
    {"name": "samen", "description": "Wat je niet alleen mag. Twee mensen loggen in."},
)
_GEEN_MENS: Final = problem("Dit kan alleen een mens die is ingelogd.")


class WisverzoekVraagVorm(Vorm):
    """Vraag om alles over een jeugdige te wissen."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"jeugdige": _KIND, "reden": "niet-meer-nodig"}]
        }
    )

    jeugdige: Code
    reden: Annotated[
        Literal[
            "niet-meer-nodig",
            "toestemming-ingetrokken",
            "bezwaar",
            "onrechtmatig",
            "wettelijke-plicht",
        ],
        Field(description="Waarom dit weg moet."),
    ]


class WisbevestigingVraagVorm(Vorm):
    """Bevestig het. Noem de jeugdige opnieuw: dan weet je wie je wist."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"jeugdige": _KIND}]})

    jeugdige: Code


class WisverzoekVorm(Vorm):
    """Het verzoek. Er is nog niets gewist."""

    id: str
    geldig_tot: Annotated[
        datetime, Field(description="Tot dan kan een ander bevestigen.")
    ]
    regels: Annotated[int, Field(description="Hoeveel regels dan gewist worden.")]
    stukken: Annotated[int, Field(description="Hoeveel andere stukken.")]
    bewijs: BewijsVorm


class GewistVorm(Vorm):
    """Het is gewist, voorgoed."""

    regels: int
    stukken: int
    bewijs: BewijsVorm


VRAAGVORMEN: Final[tuple[type[BaseModel], ...]] = (
    WisverzoekVraagVorm,
    WisbevestigingVraagVorm,
)


def router(wisverzoeken: Wisverzoeken) -> APIRouter:
    """Return the routes to erase, answered by *wisverzoeken*."""
    routes = APIRouter(tags=["samen"])

    @routes.post("/wisverzoeken", response_model=WisverzoekVorm, **_asking())
    async def ask(request: Request) -> Response:
        who = require_person(request)
        return await answer_json(request, lambda body: wisverzoeken.ask(body, who), 201)

    @routes.post(
        "/wisverzoeken/{id}/bevestiging", response_model=GewistVorm, **_confirming()
    )
    async def confirm(
        request: Request,
        id: str,  # noqa: A002 - the word in the path
    ) -> Response:
        who = require_person(request)
        if not is_id(id):
            return http_problem(404, None)
        try:
            return await answer_json(
                request, lambda body: wisverzoeken.confirm(id, body, who), 200
            )
        except VraagError as error:
            return about_the_address(error)

    return routes


def _asking() -> dict[str, Any]:
    said = described(
        ("vraagOmWissen", "Vraag om een jeugdige te wissen"),
        WisverzoekVraagVorm.__name__,
        201,
        "Het verzoek staat in het logboek. Er is nog niets gewist.",
        Scope.FG,
    )
    said["responses"][403] = _GEEN_MENS
    return said


def _confirming() -> dict[str, Any]:
    said = described(
        ("bevestigWissen", "Bevestig het wissen, als een ander"),
        WisbevestigingVraagVorm.__name__,
        200,
        "Het is gewist. Nog eens bevestigen geeft hetzelfde antwoord.",
        Scope.FG,
    )
    said["responses"] |= {
        403: problem("Je bent geen mens, of je vroeg het zelf."),
        404: problem("Er is geen verzoek met dit id."),
        410: problem("Het verzoek is verlopen."),
    }
    return said
