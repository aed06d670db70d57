# SPDX-License-Identifier: EUPL-1.2
"""
The shape of `begrippen.yaml`, as pydantic models.

Labels and questions are content for people; keys of entries of lists are free
properties that rules can reach through a derived fact. Floor 2.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, TypeAdapter

from deelkader.regels.vorm import Als, AlsLijst, Id, Vorm


class WaardeVorm(Vorm):
    """A value of a list or fact; other keys are its properties."""

    model_config = ConfigDict(extra="allow", strict=True)

    label: str
    alleen_genoemd: bool = False
    onbekend: bool = False
    zet: dict[str, Any] = {}
    telt_als: str | None = None


class GetalVorm(Vorm):
    """A number that gives a fact its value."""

    naam: Id
    grenzen: dict[str, Annotated[list[int], Field(min_length=2, max_length=2)]]


class FeitVorm(Vorm):
    """A fact."""

    soort: Literal["deel", "afgeleid", "feit", "handeling", "constante", "tafel"]
    vorm: Literal["keuze", "ja-nee", "verzameling"] = "keuze"
    lijst: str | None = None
    waarden: dict[Id, WaardeVorm] = {}
    elk: bool = False
    mag_leeg: bool = False
    voor: str | None = None
    noemt: str | None = None
    uit: str | None = None
    eigenschap: str | None = None
    gevraagd_als: Id | None = None
    getal: GetalVorm | None = None
    standaard: str | bool | list[str] | None = None
    streng: str | bool | None = None
    groep: Id | None = None
    geldt_als: AlsLijst = []
    label: str = ""
    vraag: str = ""
    waarom: str = ""
    hoe: str = ""
    herstelbaar: bool = False


class AsVorm(Vorm):
    """An axis; *lagere_laag*: lower layers may hold blockers on it."""

    label: str
    lagere_laag: bool = False


class BetekenisVorm(Vorm):
    """A meaning of consent."""

    as_: str | None = Field(None, alias="as")
    standaard: bool = False
    label: str = ""


class GeverVorm(Vorm):
    """Someone who can say yes."""

    label: str
    bewijst: dict[str, list[str | bool]] = {}
    niet_vragen_als: list[Als] = []


class StapVorm(Vorm):
    """A step on a way forward."""

    label: str
    toestemming: bool = False
    handeling: dict[str, str | bool] = {}
    weegt: bool = False
    niet_als: list[Als] = []


class PlichtsoortVorm(Vorm):
    """An obligation."""

    label: str
    moment: Literal["voor", "tijdens", "na"]
    meteen: bool = False


class ContactVorm(Vorm):
    """Someone to call."""

    label: str
    telefoon: str | None = None


class PlaatselijkContactVorm(ContactVorm):
    """Someone to call in one region or municipality, where `als` holds."""

    als: Als = {}


class VangnetVorm(Vorm):
    """Who can always be called, where `als` holds."""

    bel: str
    als: Als = {}


class OnmogelijkVorm(Vorm):
    """A combination that cannot exist."""

    als: Als
    waarom: str


class GroepVorm(Vorm):
    """A named group of values of a list or fact."""

    lijst: str | None = None
    feit: str | None = None
    waarden: list[str]


class BegrippenVorm(Vorm):
    """`begrippen.yaml` as a whole."""

    assen: Annotated[dict[Id, AsVorm], Field(min_length=1)]
    lijsten: dict[Id, dict[Id, WaardeVorm]] = {}
    feiten: Annotated[dict[Id, FeitVorm], Field(min_length=1)]
    betekenissen: dict[Id, BetekenisVorm] = {}
    gevers: dict[Id, GeverVorm] = {}
    stappen: dict[Id, StapVorm] = {}
    plichten: dict[Id, PlichtsoortVorm] = {}
    contacten: dict[Id, ContactVorm] = {}
    vangnet: list[VangnetVorm] = []
    onmogelijk: list[OnmogelijkVorm] = []
    groepen: dict[Id, GroepVorm] = {}


BEGRIPPEN = TypeAdapter(BegrippenVorm)
CONTACTEN = TypeAdapter(dict[Id, PlaatselijkContactVorm])
