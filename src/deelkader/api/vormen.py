# SPDX-License-Identifier: EUPL-1.2
"""
The shapes of question, answer and problem, for the OpenAPI document.

Responsible for describing; the question is checked by the kader itself, which
knows its vocabulary, and the answer is made by the engine. Floor 6.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel
from pydantic.json_schema import SkipJsonSchema

from deelkader.begrippen import Uitkomst
from deelkader.model.toestemming import Status


class Vorm(BaseModel):
    """Base of all shapes: camelCase."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)


class ToestemmingVorm(Vorm):
    """Wat een persoon zei over delen. Zonder grenzen geldt het voor elke vraag."""

    gever: Annotated[str, Field(description="Wie het zei.", examples=["jeugdige"])]
    status: Status
    betekenis: Annotated[str, Field(description="Waar het ja over gaat.")] = (
        "geheimhouding"
    )
    naar: list[str] = []
    gegevens: list[str] = []
    doel: list[str] = []
    vanaf: date | SkipJsonSchema[None] = None
    tot: date | SkipJsonSchema[None] = None
    uitdrukkelijk: bool = False


class DagloosVorm(Vorm):
    """Een vraag zonder dag: hoe het antwoord door de tijd verandert."""

    van: Annotated[str, Field(examples=["jeugdprofessional"])]
    naar: Annotated[str, Field(examples=["school"])]
    gegevens: Annotated[list[str], Field(min_length=1, examples=[["betrokkenheid"]])]
    doel: Annotated[str, Field(examples=["onderwijs-ondersteunen"])]
    situatie: Annotated[
        str,
        Field(description="Altijd door een mens gekozen.", examples=["hulpvraag"]),
    ]
    jeugdige: Annotated[
        str | SkipJsonSchema[None],
        Field(description="Een code zonder betekenis. Nooit een naam of BSN."),
    ] = None
    gemeente: Annotated[
        str | SkipJsonSchema[None], Field(description="Waar de jeugdige woont.")
    ] = None
    feiten: Annotated[
        dict[str, Any],
        Field(
            description="Wat je weet. Wat er niet staat, is onbekend.",
            examples=[{"pet": "hulp", "leeftijd": 14, "gezag": "gezamenlijk"}],
        ),
    ] = {}
    toestemmingen: list[ToestemmingVorm] = []


class DeelvraagVorm(DagloosVorm):
    """Mag deze partij deze gegevens delen met die partij, voor dit doel?"""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "van": "jeugdprofessional",
                    "naar": "school",
                    "gegevens": ["betrokkenheid"],
                    "doel": "onderwijs-ondersteunen",
                    "situatie": "hulpvraag",
                    "datum": "2026-11-22",
                    "jeugdige": "kind-zilvermeeuw",
                    "feiten": {"pet": "hulp", "leeftijd": 14, "onderwijssoort": "vo"},
                }
            ]
        }
    )

    datum: Annotated[date, Field(description="De dag waarop je wilt delen.")]


class GrondVorm(Vorm):
    """Een regel die besliste, met zijn bronnen."""

    regel: str
    bronnen: list[str]
    rol: Literal["open", "gestopt", "blokkade", "geweigerd", "wie"]


class WegstapVorm(Vorm):
    """Eén stap op een weg vooruit."""

    stap: str
    wie: str | SkipJsonSchema[None] = None


class WaaromNietVorm(Vorm):
    """Een regel die net niet paste, en waarin."""

    regel: str
    verschil: list[str]


class CategorieVorm(Vorm):
    """Het antwoord voor één gegeven."""

    categorie: str
    uitkomst: Uitkomst
    gronden: dict[str, list[GrondVorm]]
    voorwaarden: list[str]
    wie: list[str]
    wie_een_van: list[list[str]] = []
    ontbrekend: list[str]
    weg_vooruit: list[list[WegstapVorm]]
    waarom_niet: Annotated[
        list[WaaromNietVorm], Field(description="Alleen met `waarom=ja`.")
    ] = []


class AannameVorm(Vorm):
    """Iets waar we van uitgingen, omdat het niet in de vraag stond."""

    feit: str
    waarde: Any


class PlichtVorm(Vorm):
    """Wat je moet doen, en door welke regel."""

    plicht: str
    termijn: Annotated[
        str | dict[Literal["werkdagen"], int] | SkipJsonSchema[None],
        Field(description="ISO 8601, of een aantal werkdagen."),
    ] = None
    moment: Literal["voor", "tijdens", "na"]
    regel: str


class AlternatiefVorm(Vorm):
    """Wat wel kan."""

    van: Annotated[
        str | SkipJsonSchema[None],
        Field(description="Wie het vertelt, als dat een ander is dan wie het vraagt."),
    ] = None
    naar: str
    gegevens: list[str]
    uitkomst: Uitkomst
    regel: str


class KaderVorm(Vorm):
    """Welk kader antwoordde."""

    versie: str
    hash: str


class BewijsVorm(Vorm):
    """Het bewijs dat dit antwoord in het logboek staat."""

    regelnummer: int
    controlepunt: str


class OordeelVorm(Vorm):
    """Het antwoord. De professional beslist."""

    uitkomst: Uitkomst
    gegevens: list[CategorieVorm]
    aannames: list[AannameVorm]
    plichten: list[PlichtVorm]
    alternatieven: list[AlternatiefVorm]
    bel: Annotated[list[str], Field(description="Wie je kunt bellen.")]
    tekst: Annotated[
        dict[str, dict[str, Any]],
        Field(description="Het antwoord in gewone taal, per lezer."),
    ] = {}
    kader: KaderVorm
    id: str
    bewijs: BewijsVorm


class DeelinhoudVorm(Vorm):
    """Wat er staat, met het zout dat bewijst dat het er stond."""

    inhoud: dict[str, Any]
    zout: str


class OntvangstVorm(Vorm):
    """Een bewijs dat je controleert zonder ons. Zie docs/logboek.md."""

    v: int
    blad: str
    pad: list[str]
    controlepunt: str
    feiten: Annotated[
        DeelinhoudVorm | SkipJsonSchema[None],
        Field(description="Ontbreekt als de inhoud is gewist."),
    ] = None


class FoutVorm(Vorm):
    """Eén fout in de vraag, zonder wat er stond."""

    pad: Annotated[str, Field(description="Waar het staat (JSON Pointer).")]
    code: str
    boodschap: str


class ProbleemVorm(Vorm):
    """Wat er misging (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    fouten: list[FoutVorm] = []
