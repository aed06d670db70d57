# SPDX-License-Identifier: EUPL-1.2
"""The shape of `zinnen.yaml`, as a pydantic model. Floor 2."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from deelkader.regels.vorm import Vorm

_STATUS = Literal["gegeven", "geweigerd", "ingetrokken", "verlopen", "gevraagd"]
_UITKOMST = Literal[
    "verplicht",
    "toegestaan",
    "afwegen",
    "toestemming-nodig",
    "feit-ontbreekt",
    "overleg",
    "verboden",
]
_Naam = Annotated[str, Field(min_length=1)]
Feiten = Annotated[dict[str, Any], Field(min_length=1)]


class AntwoordVorm(Vorm):
    """What a person said: the fixed part of a record of consent."""

    status: _STATUS
    uitdrukkelijk: bool = False
    betekenis: str | None = None

    def as_record(self) -> dict[str, Any]:
        """Return the part of a record, what was left out aside."""
        return self.model_dump(exclude_defaults=True)


class ZinnenVorm(Vorm):
    """The words of the scenarios as they are written."""

    jeugdigen: Annotated[list[_Naam], Field(min_length=1)]
    professional: _Naam
    afzenders: dict[_Naam, Feiten] = {}
    feiten: dict[_Naam, Feiten] = {}
    getallen: dict[_Naam, str] = {}
    onbekend: list[_Naam] = []
    delen: dict[_Naam, dict[_Naam, str]] = {}
    gevers: dict[_Naam, str] = {}
    antwoorden: dict[_Naam, AntwoordVorm] = {}
    betekenissen: dict[_Naam, str] = {}
    uitkomsten: dict[_Naam, _UITKOMST] = {}
    uitzoeken: dict[_Naam, str] = {}
    aannames: dict[_Naam, Feiten] = {}
    stappen: dict[_Naam, str] = {}
    plichten: dict[_Naam, str] = {}
    contacten: dict[_Naam, str] = {}
    kanten: dict[_Naam, str] = {}


ZINNEN = TypeAdapter(ZinnenVorm)
