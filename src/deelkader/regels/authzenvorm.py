# SPDX-License-Identifier: EUPL-1.2
"""The shape of `authzen.yaml`, as pydantic models. Floor 2."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, TypeAdapter, WithJsonSchema
from pydantic_core import PydanticCustomError

from deelkader.regels.vorm import Vorm

_STUK = "[A-Za-z_][A-Za-z0-9_-]*"
_PAD = rf"^(subject|action|resource|context)(\.{_STUK}){{1,8}}$"


def _check_path(waarde: str) -> str:
    if re.fullmatch(_PAD, waarde) is None:
        raise PydanticCustomError("geen_pad", "geen pad")
    return waarde


Pad = Annotated[
    str,
    AfterValidator(_check_path),
    WithJsonSchema({"type": "string", "pattern": _PAD}),
]
Waarde = str | bool
_Naam = Annotated[str, Field(min_length=1, max_length=200)]


class NietVorm(Vorm):
    """`{niet: partij}`."""

    niet: Waarde | list[Waarde]


class PlekVorm(Vorm):
    """`{uit: subject.id, bij: {subject.type: partij}}`."""

    uit: Pad
    bij: dict[Pad, Waarde | list[Waarde] | NietVorm] = {}
    waarden: dict[_Naam, Waarde] = {}
    anders: Waarde | None = None


Plekken = Annotated[list[PlekVorm | Pad], Field(min_length=1)]


class AuthzenVorm(Vorm):
    """The whole file."""

    acties: Annotated[list[_Naam], Field(min_length=1)]
    vraag: dict[str, Plekken]
    feiten: dict[str, Plekken] = {}
    alle_feiten: list[Pad] = []
    vrager: dict[Literal["id", "rol", "organisatie"], Plekken] = {}
    publiek: str = ""


AUTHZEN = TypeAdapter(AuthzenVorm)
