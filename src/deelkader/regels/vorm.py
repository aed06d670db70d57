# SPDX-License-Identifier: EUPL-1.2
"""
The shapes of the files of a kader, as pydantic models.

Responsible for which keys and types a file may have; `vormtoets` holds a file against
them. Whether names exist is checked elsewhere. Floor 2.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    TypeAdapter,
)
from pydantic_core import PydanticCustomError

T = TypeVar("T")
_ID = re.compile(r"[a-z0-9]+([-.][a-z0-9]+)*\Z")
_SOORTEN = Literal[
    "plicht",
    "grondslag",
    "geen-ander",
    "geen-geheim",
    "toestemming",
    "spreekrecht",
    "verbod",
    "overleg",
    "voorwaarde",
    "alternatief",
]


def is_id(naam: str) -> bool:
    """Return whether *naam* is spelled as an id."""
    return bool(_ID.match(naam))


def _check_id(waarde: str) -> str:
    if not _ID.match(waarde):
        raise PydanticCustomError("geen_id", "geen id")
    return waarde


Id = Annotated[str, AfterValidator(_check_id)]
Als = dict[str, Any]
AlsLijst = dict[str, Any] | list[dict[str, Any]]


class Vorm(BaseModel):
    """Base of all shapes: strict types, no unknown keys."""

    model_config = ConfigDict(extra="forbid", strict=True)


class PlichtVorm(Vorm):
    """`{plicht: terugkoppelen, termijn: P14D}`."""

    plicht: str
    termijn: (
        Annotated[str, Field(pattern=r"^P[1-9][0-9]{0,3}[DW]$")]
        | Annotated[
            dict[Literal["werkdagen"], Annotated[int, Field(ge=1, le=366)]],
            Field(min_length=1),
        ]
        | None
    ) = None

    def days(self) -> str | dict[str, int] | None:
        """Return the term: ISO 8601, or a number of working days."""
        if isinstance(self.termijn, dict):
            return {str(key): number for key, number in self.termijn.items()}
        return self.termijn


class ToetsingVorm(Vorm):
    """Who validated it, in which role, when, and when to look again."""

    door: str
    rol: str = ""
    op: str | None = None
    opnieuw_op: str | None = None


class RegelVorm(Vorm):
    """One rule as it is written."""

    id: Id
    titel: str
    soort: _SOORTEN
    as_: str | None = Field(None, alias="as")
    assen: str | None = None
    als: Als
    behalve: Als = {}
    uitdrukkelijk: bool = False
    groep: Id | None = None
    uitzondering_op: list[str] = []
    gaat_voor: list[str] = []
    voorwaarden: list[str] = []
    plichten: list[PlichtVorm] = []
    standpunt: str | list[str] | None = None
    stel_voor: dict[str, Any] | None = None
    bronnen: list[str]
    uitleg: str = ""
    toetsing: ToetsingVorm | None = None
    geldig_vanaf: str | None = None
    geldig_tot: str | None = None


class WieVorm(Vorm):
    """One who-row as it is written."""

    id: Id
    titel: str = ""
    als: Als
    behalve: Als = {}
    as_: str | None = Field(None, alias="as")
    een_van: Annotated[list[str], Field(min_length=1)] | None = None
    groep: Id | None = None
    iedereen_van: Id | None = None
    bronnen: list[str]
    standpunt: str | list[str] | None = None
    uitleg: str = ""
    toetsing: ToetsingVorm | None = None
    geldig_vanaf: str | None = None
    geldig_tot: str | None = None


class BronVorm(Vorm):
    """
    One norm: own-words gist, place, version read, verified or not.

    *beslist*: whether it decides about sharing, for the *reden* that is given.
    """

    titel: str
    wet: str = ""
    artikel: str = ""
    lid: str = ""
    gelezen_versie: str = ""
    link: str = ""
    nieuwste_versie: str = ""
    geverifieerd: bool = False
    beslist: bool | None = None
    reden: str = ""
    kern: str = ""


class KantVorm(Vorm):
    """One side of a contested point."""

    label: str
    uitleg: str = ""


class StandpuntVorm(Vorm):
    """A contested point: its sides, the default and who may choose."""

    vraag: str
    kanten: Annotated[dict[Id, KantVorm], Field(min_length=1)]
    standaard: str
    nummer: int | None = None
    wie_kiest: str = ""
    effect: str = ""
    bronnen: list[str] = []


class KaderVorm(Vorm):
    """`kader.yaml`."""

    naam: str
    versie: str
    geldig_vanaf: str
    geldig_tot: str | None = None
    standpunten: dict[str, str] = {}
    vlaggen: dict[str, bool] = {}
    tafels: dict[str, list[str]] = {}
    toetsing: ToetsingVorm | None = None


class TekstVorm(Vorm):
    """The text of one outcome for one audience; `{slot}` is filled per answer."""

    teken: str = ""
    kop: str
    kern: str
    doe_nu: list[str] = []
    zeg_het_zo: str = ""
    als_nee: str = ""
    neem_mee: str = ""
    let_op: str = ""


REGELS = TypeAdapter(list[RegelVorm])
WIE_RIJEN = TypeAdapter(list[WieVorm])
BRONNEN = TypeAdapter(dict[Id, BronVorm])
STANDPUNTEN = TypeAdapter(dict[Id, StandpuntVorm])
KADER = TypeAdapter(KaderVorm)
TEKSTEN = TypeAdapter(dict[str, dict[str, TekstVorm]])
