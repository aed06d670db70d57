# SPDX-License-Identifier: EUPL-1.2
"""
`/v1/maandbeelden`: the standard figures of a month, small numbers hidden.

Floor 6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse, Response
from pydantic import Field

from deelkader.api.eisen import asks
from deelkader.api.problemen import ProblemResponse
from deelkader.api.verzoek import KOP, problem
from deelkader.api.vormen import Vorm
from deelkader.errors import LogboekUseError
from deelkader.inlog import Scope
from deelkader.service.maandbeeld import Maand
from deelkader.service.maandbeeld.csv_tabel import only_region

if TYPE_CHECKING:
    from deelkader.service.maandbeeld import Maandbeelden

TAGS: Final = (
    {"name": "maandbeelden", "description": "De cijfers van een maand, zonder mensen."},
)
_STATUS: Final = {
    "maand-ongeldig": (404, "Niet gevonden"),
    "maandbeeld-te-vroeg": (404, "Niet gevonden"),
    "maandbeeld-geen-regels": (404, "Niet gevonden"),
    "regio-onbekend": (400, "Ongeldige aanvraag"),
}


class MaandlijstVorm(Vorm):
    """De maanden waarvan het beeld al is gemaakt."""

    maanden: list[str]


Cijfers = Annotated[
    dict[str, int | str],
    Field(description="Een getal, of waarom het er niet staat (docs/maandbeeld.md)."),
]


class GemeentebeeldVorm(Vorm):
    """De cijfers van één gemeente."""

    gemeente: str
    naam: str
    cijfers: Cijfers


class RedenVorm(Vorm):
    """Een regel die vaak `overleg` gaf."""

    regel: str
    titel: str
    aantal: int


class RegiobeeldVorm(Vorm):
    """De cijfers van een regio: de som van haar gemeenten."""

    regio: str
    naam: str
    gemeenten: list[GemeentebeeldVorm]
    totaal: Cijfers
    redenen: list[RedenVorm]


class MaandbeeldVorm(Vorm):
    """De cijfers van één maand. Zij veranderen later nooit."""

    v: int
    maand: str
    drempel: Annotated[int, Field(description="Wat hieronder telt, is verborgen.")]
    kader: str
    onvolledig: Annotated[
        bool, Field(description="Of een deel al was gewist: dan is het te laag.")
    ]
    regios: list[RegiobeeldVorm]
    onbekend: Cijfers


def _read(naam: str, summary: str, description: str) -> dict[str, Any]:
    return {
        "operation_id": naam,
        "summary": summary,
        "response_description": description,
        "responses": {
            200: {"headers": KOP},
            400: problem("Deze aanvraag kan niet."),
            503: problem("Het logboek werkt niet."),
        },
        "dependencies": [asks(Scope.REGELS)],
    }


def router(beelden: Maandbeelden) -> APIRouter:
    """Return the routes about the months of *beelden*."""
    routes = APIRouter(tags=["maandbeelden"])
    said = _read("leesMaanden", "Van welke maanden is er een beeld?", "De maanden.")

    @routes.get("/maandbeelden", response_model=MaandlijstVorm, **said)
    def kept() -> Response:
        return JSONResponse({"maanden": beelden.kept()})

    said = _read("leesMaandbeeld", "De cijfers van een maand", "Het maandbeeld.")
    said["responses"][404] = problem("Van deze maand is er (nog) geen beeld.")

    @routes.get("/maandbeelden/{id}", response_model=MaandbeeldVorm, **said)
    def read(
        id: str,  # noqa: A002 - the word in the path
        regio: Annotated[
            str | None, Query(description="Alleen deze regio, met haar gemeenten.")
        ] = None,
    ) -> Response:
        try:
            return JSONResponse(only_region(beelden.of(Maand.of(id)), regio))
        except LogboekUseError as error:
            if error.code not in _STATUS:
                raise
            status, titel = _STATUS[error.code]
            return ProblemResponse(status, error.code, titel, error.message)

    return routes
