# SPDX-License-Identifier: EUPL-1.2
"""The shape of `inkijk.yaml`, as pydantic models. Floor 2."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from deelkader.regels.vorm import Als, Id, Vorm

Zin = Annotated[str, Field(min_length=1)]


class GrondenVorm(Vorm):
    """A sentence for every kind of route that can carry a share."""

    plicht: Zin
    spreekrecht: Zin
    geen_ander: Zin = Field(alias="geen-ander")
    geen_geheim: Zin = Field(alias="geen-geheim")
    grondslag: Zin


class InkijkwoordenVorm(Vorm):
    """The words of one audience around its list."""

    leeg: Zin
    zelf: Zin
    ja_van: Zin
    ja: Zin
    gronden: GrondenVorm
    anders: Zin
    gestopt: Zin


class KijkerVorm(Vorm):
    """A kind of viewer."""

    label: Zin
    titel: Zin
    publiek: str
    gevers: list[str] = []


class InkijkregelVorm(Vorm):
    """One rule about what a viewer sees."""

    id: Id
    soort: Literal["tonen", "verbergen", "noemen"]
    titel: Zin
    kijker: Annotated[list[str], Field(min_length=1)]
    nu: Als = {}
    als: Als = {}
    eigen_ja: bool = False
    gevers: list[str] = []
    bronnen: list[str]
    uitleg: str = ""


class InkijkVorm(Vorm):
    """The whole file."""

    altijd: Zin
    woorden: dict[str, InkijkwoordenVorm]
    kijkers: Annotated[dict[Id, KijkerVorm], Field(min_length=1)]
    regels: list[InkijkregelVorm]


INKIJK = TypeAdapter(InkijkVorm)
