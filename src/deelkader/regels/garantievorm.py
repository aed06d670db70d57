# SPDX-License-Identifier: EUPL-1.2
"""The shape of `garanties.yaml`, as a pydantic model. Floor 2."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from deelkader.regels.vorm import Als, Id, Vorm

_GRENS = Literal[
    "verplicht", "toegestaan", "afwegen", "toestemming-nodig", "overleg", "verboden"
]


class GarantieVorm(Vorm):
    """One guarantee as it is written."""

    id: Id
    zin: str
    als: Als = {}
    behalve: Als = {}
    zonder_ja: list[str] = []
    nee_van: list[str] = []
    geweigerd: bool = False
    zonder_soorten: list[str] = []
    hoogstens: _GRENS | None = None
    minstens: _GRENS | None = None
    altijd_een_regel: bool = False
    bronnen: Annotated[list[str], Field(min_length=1)]


GARANTIES = TypeAdapter(list[GarantieVorm])
