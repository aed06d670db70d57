# SPDX-License-Identifier: EUPL-1.2
"""
The shapes of tasks and of what is answered about them, for the OpenAPI document.

Floor 6.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from deelkader.api.vormen import BewijsVorm, Vorm
from deelkader.begrippen import Uitkomst
from deelkader.opvolging.taak import Stand


class TaakVorm(Vorm):
    """Wat iemand moet doen, en uiterlijk wanneer. Zonder namen en codes van mensen."""

    id: str
    regel: str
    titel: str
    taak: Annotated[str, Field(description="Wat je doet.")]
    zin: Annotated[
        str | SkipJsonSchema[None], Field(description="Wat je hierover mag zeggen.")
    ] = None
    rol: Annotated[str, Field(description="Van wie de taak is.")]
    stand: Stand
    opent: date
    uiterlijk: date
    oordeel: Annotated[
        str | SkipJsonSchema[None],
        Field(description="Het oordeel waar dit over gaat."),
    ] = None
    bronnen: list[str]


class TakenVorm(Vorm):
    """Eén bladzijde taken, de oudste laatste dag eerst."""

    taken: list[TaakVorm]
    volgende: Annotated[
        str | SkipJsonSchema[None],
        Field(description="Geef dit mee als `na`. Ontbreekt op de laatste bladzijde."),
    ] = None


class TaakgedaanVorm(Vorm):
    """Het staat in het logboek. Zo staat de taak er nu voor."""

    id: str
    taak: TaakVorm | SkipJsonSchema[None] = None
    bewijs: BewijsVorm


class BerichtVorm(Vorm):
    """Iets wat de eigenaar van een taak moet horen."""

    nr: int
    id: str
    rol: str
    soort: str
    dag: date
    taak: Annotated[str, Field(description="Het id van de taak.")]
    regel: str
    uiterlijk: date
    dagen: Annotated[
        dict[str, date] | SkipJsonSchema[None],
        Field(description="Wat er eerder had moeten komen, met de dag."),
    ] = None


class BerichtenVorm(Vorm):
    """Berichten op volgorde."""

    berichten: list[BerichtVorm]
    volgende: Annotated[
        int, Field(description="Geef dit mee als `na`, ook als er niets was.")
    ]


class GemeldVorm(Vorm):
    """Het staat in het logboek, met de taken die eruit volgen."""

    id: str
    taken: list[TaakVorm]
    bewijs: BewijsVorm


class SignaalVorm(GemeldVorm):
    """Het signaal staat in het logboek."""

    zin: Annotated[
        str | SkipJsonSchema[None],
        Field(description="Wat je nu mag terugzeggen tegen wie het vertelde."),
    ] = None


class TeVertellenVorm(Vorm):
    """Wie iets kreeg, en waarvoor."""

    naar: str
    doel: str


class CorrectieVorm(GemeldVorm):
    """De correctie staat in het logboek. Deze ontvangers moeten het horen."""

    ontvangers: list[TeVertellenVorm]


class GeteldVorm(Vorm):
    """Het is geteld. Er is niets van jou bewaard."""

    geteld: bool


class GatgemeldVorm(Vorm):
    """Het gat staat in het logboek, zonder de jeugdige en zonder het oordeel."""

    id: str
    bewijs: BewijsVorm


class GatVorm(Vorm):
    """Waar de regels tekortschoten, en hoe vaak dat is gemeld."""

    soort: str
    van: str
    naar: str
    gegevens: list[str]
    doel: str
    situatie: str
    gemeente: str | SkipJsonSchema[None] = None
    uitkomst: Uitkomst
    aantal: int


class GatenVorm(Vorm):
    """De gaten, wat het vaakst is gemeld eerst."""

    gaten: list[GatVorm]
