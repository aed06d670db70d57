# SPDX-License-Identifier: EUPL-1.2
"""
The shapes of what is asked of the register, for the OpenAPI document.

Responsible for describing only; every body is checked by `service`. All people in
the examples are invented. Floor 6.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from deelkader.api.vormen import DagloosVorm, Vorm
from deelkader.service.afschriften import Vorm as Afschriftvorm
from deelkader.toestemming import Bron, Hoedanigheid, Soort, Wijze

_KIND = "kind-zilvermeeuw"
_ROEK = "medewerker-roek"
_GESPREK = datetime.fromisoformat("2026-11-20T09:30:00Z")
_DAG = date(2026, 11, 22)

Code = Annotated[
    str, Field(description="Een code zonder betekenis. Nooit een naam of BSN.")
]
Door = Annotated[
    str | dict[str, str],
    Field(description="Wie dit doet: een code, of `id` en `rol`.", examples=[_ROEK]),
]
Bekend = Annotated[
    datetime | SkipJsonSchema[None],
    Field(description="Kijk met wat toen was vastgelegd."),
]
Dag = Annotated[date | SkipJsonSchema[None], Field()]


def _example(**waarden: Any) -> ConfigDict:
    return ConfigDict(json_schema_extra={"examples": [waarden]})


class UitlegVorm(Vorm):
    """Welke uitleg iemand kreeg."""

    versie: str
    url: str | SkipJsonSchema[None] = None
    taal: str = "nl"
    tekst: Annotated[
        str | SkipJsonSchema[None],
        Field(description="Wat er op het scherm stond. Zonder namen."),
    ] = None


class _Uitspraak(Vorm):
    id: Annotated[
        str | SkipJsonSchema[None],
        Field(
            description="Een eigen code voor deze gebeurtenis. Zonder maken wij die."
        ),
    ] = None
    jeugdige: Code
    gever: Annotated[str, Field(description="Wie het zei.", examples=["ouder-1"])]
    gever_pseudoniem: Annotated[str | SkipJsonSchema[None], Field()] = None
    betekenis: Annotated[str, Field(description="Waar het ja over gaat.")] = (
        "geheimhouding"
    )
    naar: list[str] | SkipJsonSchema[None] = None
    gegevens: list[str] | SkipJsonSchema[None] = None
    doel: list[str] | SkipJsonSchema[None] = None
    hoedanigheid: Hoedanigheid | SkipJsonSchema[None] = None
    wijze: Wijze | SkipJsonSchema[None] = None
    uitleg: UitlegVorm | SkipJsonSchema[None] = None
    gebeurd_op: datetime
    vastgelegd_door: Door
    over: Annotated[
        str | SkipJsonSchema[None],
        Field(description="De code van de gebeurtenis waarover dit gaat."),
    ] = None


class ToestemmingVraagVorm(_Uitspraak):
    """Wat iemand zei. Zonder `naar`, `gegevens` of `doel` geldt het voor alles."""

    model_config = _example(
        jeugdige=_KIND,
        gever="jeugdige",
        soort="gegeven",
        naar=["school"],
        gegevens=["betrokkenheid"],
        doel=["onderwijs-ondersteunen"],
        hoedanigheid="jeugdige",
        wijze="mondeling",
        uitleg={"versie": "2026-1"},
        gebeurdOp="2026-11-20T09:30:00Z",
        vastgelegdDoor=_ROEK,
    )

    soort: Soort
    vanaf: Dag = None
    tot: Dag = None
    uitdrukkelijk: bool = False
    reden: str | SkipJsonSchema[None] = None


class IntrekkingVraagVorm(_Uitspraak):
    """Iemand stopt. Noem de gebeurtenis (`over`), of waarvoor het stopt."""

    model_config = _example(
        jeugdige=_KIND,
        gever="jeugdige",
        naar=["school"],
        hoedanigheid="jeugdige",
        wijze="mondeling",
        gebeurdOp="2026-11-21T15:00:00Z",
        vastgelegdDoor=_ROEK,
    )


class StandVraagVorm(Vorm):
    """Wat geldt er op deze dag?"""

    model_config = _example(jeugdige=_KIND, door=_ROEK, op=_DAG.isoformat())

    jeugdige: Code
    door: Code
    op: date
    bekend: Bekend = None


class GezagVraagVorm(Vorm):
    """Wie heeft het gezag: het antwoord van de BRP, of wat je zelf weet."""

    model_config = _example(
        jeugdige=_KIND,
        door=_ROEK,
        peildatum=_DAG.isoformat(),
        waarde="gezamenlijk",
        houders=["ouder-1", "ouder-2"],
        bron="dossier",
    )

    jeugdige: Code
    door: Door
    peildatum: date
    brp: Annotated[
        dict[str, Any] | list[Any] | SkipJsonSchema[None],
        Field(description="Het antwoord van de BRP. Namen en nummers bewaren we niet."),
    ] = None
    waarde: str | SkipJsonSchema[None] = None
    houders: list[str] | SkipJsonSchema[None] = None
    bron: Bron | SkipJsonSchema[None] = None
    in_onderzoek: bool = False


class LeeftijdVorm(Vorm):
    """Een leeftijd, en de dag waarop iemand zo oud was."""

    jaren: int
    op: date


class MaatregelVorm(Vorm):
    """Een maatregel, met de eerste en de laatste dag."""

    id: str
    vanaf: Dag = None
    tot: Dag = None


class TijdlijnVraagVorm(Vorm):
    """Hoe verandert het antwoord op deze vraag van de ene dag tot de andere?"""

    model_config = _example(
        vraag={
            "van": "jeugdprofessional",
            "naar": "school",
            "gegevens": ["betrokkenheid"],
            "doel": "onderwijs-ondersteunen",
            "situatie": "hulpvraag",
            "feiten": {"pet": "hulp", "gezag": "gezamenlijk"},
        },
        geboren="2012-05-04",
        vanaf="2024-01-01",
        tot="2030-12-31",
    )

    vraag: DagloosVorm
    door: Annotated[
        str | SkipJsonSchema[None],
        Field(description="Wie kijkt. Nodig als de vraag over een jeugdige gaat."),
    ] = None
    vanaf: date
    tot: date
    bekend: Bekend = None
    geboren: Dag = None
    leeftijd: LeeftijdVorm | SkipJsonSchema[None] = None
    maatregelen: list[MaatregelVorm] | SkipJsonSchema[None] = None


class VerstrekkerVorm(Vorm):
    """De organisatie die het afschrift maakt."""

    naam: str
    oin: str
    mail: str
    straat: str
    plaats: str
    basis: str
    uitleg: str
    intrekken: str
    inzage: str
    bewaartermijn: str
    telefoon: str | SkipJsonSchema[None] = None


class AfschriftVraagVorm(Vorm):
    """Een afschrift van alles wat over een jeugdige is vastgelegd."""

    model_config = _example(jeugdige=_KIND, door=_ROEK, vorm="ontvangstbewijs")

    jeugdige: Code
    door: Code
    vorm: Afschriftvorm
    op: Dag = None
    bekend: Bekend = None
    verstrekker: Annotated[
        VerstrekkerVorm | SkipJsonSchema[None],
        Field(description="Nodig als deze installatie er zelf geen heeft."),
    ] = None


class DelingVraagVorm(Vorm):
    """Je hebt gedeeld wat in dit oordeel stond, of een deel daarvan."""

    model_config = _example(oordeel="01KB7Q0Z5V8W3X2Y1A4B6C9D0E", door=_ROEK)

    oordeel: str
    door: Door
    gegevens: list[str] | SkipJsonSchema[None] = None


class KijkerVorm(Vorm):
    """Wie kijkt, en wat we vandaag van deze persoon weten."""

    soort: str
    gever: str | SkipJsonSchema[None] = None
    feiten: Annotated[dict[str, Any], Field(default_factory=dict)]


class InkijkVraagVorm(Vorm):
    """Wat is er gedeeld, voor deze kijker?"""

    model_config = _example(
        jeugdige=_KIND,
        door=_KIND,
        kijker={"soort": "jeugdige", "feiten": {"leeftijd": 14, "wilsbekwaam": True}},
    )

    jeugdige: Code
    door: Code
    kijker: KijkerVorm
