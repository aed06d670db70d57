# SPDX-License-Identifier: EUPL-1.2
"""
The shapes of what the register answers, for the OpenAPI document.

Floor 6.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from deelkader.api.registervragen import Dag, UitlegVorm
from deelkader.api.vormen import (
    BewijsVorm,
    FoutVorm,
    KaderVorm,
    ToestemmingVorm,
    Vorm,
)
from deelkader.begrippen import Uitkomst
from deelkader.service.afschriften import Vorm as Afschriftvorm
from deelkader.toestemming import Bron, Hoedanigheid, Soort, Wijze


class GebeurtenisVorm(Vorm):
    """Een gebeurtenis, zonder de codes van mensen."""

    id: str
    gever: str
    soort: Soort
    betekenis: str
    naar: list[str] | SkipJsonSchema[None] = None
    gegevens: list[str] | SkipJsonSchema[None] = None
    doel: list[str] | SkipJsonSchema[None] = None
    vanaf: Dag = None
    tot: Dag = None
    uitdrukkelijk: bool = False
    hoedanigheid: Hoedanigheid | SkipJsonSchema[None] = None
    wijze: Wijze | SkipJsonSchema[None] = None
    uitleg: UitlegVorm | SkipJsonSchema[None] = None
    gebeurd_op: datetime
    vastgelegd_op: datetime
    over: str | SkipJsonSchema[None] = None
    reden: str | SkipJsonSchema[None] = None


class VastleggerVorm(Vorm):
    """Wie het vastlegde."""

    id: str
    rol: str | SkipJsonSchema[None] = None


class OntvangerVorm(Vorm):
    """Wie eerder iets hoorde, en moet horen dat het stopt."""

    naar: str
    gegevens: list[str]
    doel: str


class InlichtplichtVorm(Vorm):
    """Vertel deze ontvangers dat het ja is gestopt."""

    plicht: str
    moment: str
    ontvangers: list[OntvangerVorm]


class VastgelegdVorm(GebeurtenisVorm):
    """De gebeurtenis zoals zij is vastgelegd, met het bewijs."""

    jeugdige: str
    gever_pseudoniem: str | SkipJsonSchema[None] = None
    vastgelegd_door: VastleggerVorm
    bewijs: BewijsVorm
    plicht: Annotated[
        InlichtplichtVorm | SkipJsonSchema[None],
        Field(description="Alleen bij stoppen, en alleen als iemand iets hoorde."),
    ] = None


class GezagsfeitVorm(Vorm):
    """Wie had op die dag het gezag, volgens die bron."""

    waarde: str
    houders: list[str]
    peildatum: date
    bron: Bron
    in_onderzoek: bool = False
    gemeld: str | SkipJsonSchema[None] = None
    toelichting: str | SkipJsonSchema[None] = None
    vastgelegd_op: datetime | SkipJsonSchema[None] = None


class GezagVorm(Vorm):
    """Het feit zoals het is vastgelegd, met het bewijs."""

    id: str
    gezag: GezagsfeitVorm
    bewijs: BewijsVorm


class StandVorm(Vorm):
    """Wat er op een dag geldt, en wat er is vastgelegd."""

    op: date
    toestemmingen: list[ToestemmingVorm]
    feiten: dict[str, Any]
    gebeurtenissen: list[GebeurtenisVorm]
    gezag: list[GezagsfeitVorm]


class TijdstapVorm(Vorm):
    """Vanaf deze dag is dit het antwoord."""

    datum: date
    uitkomst: Annotated[
        Uitkomst | None,
        Field(description="Leeg als de vraag op deze dag niet kan. Zie `problemen`."),
    ]
    per_categorie: dict[str, Uitkomst]
    wie: list[str]
    redenen: list[str]
    problemen: list[FoutVorm]


class TijdlijnVorm(Vorm):
    """De dagen waarop het antwoord verandert, als niemand iets nieuws zegt of doet."""

    stappen: list[TijdstapVorm]
    kader: KaderVorm


class AfschriftenVorm(Vorm):
    """Afschriften in één vorm."""

    vorm: Afschriftvorm
    op: date
    afschriften: list[dict[str, Any]]


class DelingVorm(Vorm):
    """Wat er is gedeeld, met het bewijs."""

    id: str
    oordeel: str
    van: str
    naar: str
    gegevens: list[str]
    doel: str
    bewijs: BewijsVorm


class InkijkregelVorm(Vorm):
    """Eén keer delen. Het nummer telt alleen in deze lijst."""

    nummer: int
    datum: date
    naar: list[str]
    wat: list[str]
    waarom: str
    door: list[str]
    mocht_dit: list[str]
    bronnen: list[str]
    stoppen: bool
    gestopt: str | SkipJsonSchema[None] = None
    ja_vanaf: Annotated[
        Dag, Field(description="De eerste dag van het ja van deze kijker.")
    ] = None
    ja_tot: Annotated[
        Dag, Field(description="De laatste dag van het ja van deze kijker.")
    ] = None


class InkijkVorm(Vorm):
    """De lijst voor één kijker, de nieuwste eerst."""

    titel: str
    altijd: str
    regels: list[InkijkregelVorm]
    leeg: str | SkipJsonSchema[None] = None
